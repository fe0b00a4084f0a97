"""Text on a terminal: how wide it is and where it may break, Chinese included."""

from __future__ import annotations

import re

from rich.cells import cell_len as cell_width

__all__ = ["cell_width", "wrap"]

# A word with the blanks before it, or one wide character; closing punctuation stays
# with what it closes and opening punctuation with what it opens (Chinese line breaking).
# A number is one word: 1,000 is never told as 1, and then 000. So are the name of a file, its
# line with it, and an address on the web; a key that is told stays with what it does.
_OPENING = "（《〈「『“‘【〔([{¥"
_CLOSING = "，。、；：？！）》〉」』”’】〕…—,.;:?!)]}%"
_WIDE = "\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60\u3000-\u303f"
_INSIDE = r"(?<=\d)[,.:](?=\d)|(?<=[!-~])[.:](?=[a-z/])|(?<=[a-z]):(?=\d)"
_CLOSES = f"[{re.escape(_CLOSING)}]"
_UNIT = re.compile(
    rf"\s*(?:(?<![!-~])[-?<*=@!#] (?=\S))?[{re.escape(_OPENING)}]*"
    rf"(?:[{_WIDE}]|(?:[^\s{_WIDE}{re.escape(_OPENING + _CLOSING)}]|{_INSIDE})+|.)"
    rf"(?:(?![?!]){_CLOSES}|(?<![，；])[?!])*",  # ，? is a key that is told
    re.DOTALL,
)


def wrap(text: str, columns: int, first: str = "", rest: str | None = None) -> list[str]:
    """Lines of at most `columns` cells; `first` and `rest` are put before them."""
    rest = " " * cell_width(first) if rest is None else rest
    lines: list[str] = []
    line = first
    fresh = True
    for unit in _UNIT.findall(" ".join(text.split())):
        if not fresh and cell_width(line) + cell_width(unit) > columns:
            lines.append(line)
            line, fresh = rest, True
        line += unit.lstrip() if fresh else unit
        fresh = False
    return [*lines, line]
