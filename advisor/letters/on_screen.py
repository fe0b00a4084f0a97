"""A letter on a terminal: its long lines broken between words, still the same Markdown."""

from __future__ import annotations

import re

from advisor.width import cell_width, wrap

_LEAD = re.compile(r"((?:> ?)?)(\s*(?:- |\d+\. |\| )?)")


def on_screen(text: str, columns: int) -> str:
    """The letter in lines of at most `columns` cells."""
    lines: list[str] = []
    for line in text.split("\n"):
        if cell_width(line) <= columns:
            lines.append(line)
            continue
        lead = _LEAD.match(line)
        assert lead
        quote, mark = lead.groups()
        rest = quote + " " * len(mark)
        lines += wrap(line[lead.end() :], columns, quote + mark, rest)
    return "\n".join(lines)
