"""Typed-ahead keys, which nobody typed as an answer to the next question, and pasted text."""

from __future__ import annotations

from select import select

from prompt_toolkit.input import Input
from prompt_toolkit.input.typeahead import get_typeahead, store_typeahead
from prompt_toolkit.key_binding import KeyPress
from prompt_toolkit.keys import Keys

_MOST_READS = 1000
"""Of about 1,000 characters each; a terminal that has gone would be read without end."""


def drop_typed_ahead(source: Input) -> None:
    """Drop the keys typed so far; call it right before a question is drawn.

    Ctrl-C still counts, and so does text that the terminal marks as pasted; several
    pieces of it become one.
    """
    keys = get_typeahead(source)
    with source.raw_mode():  # else the system holds back a line that has no end yet
        keys += source.read_keys()
        for _ in range(_MOST_READS):
            if source.closed or not _more(source):
                break
            keys += source.read_keys()
    pasted = [key.data for key in keys if key.key is Keys.BracketedPaste]
    kept = [key for key in keys if key.key is Keys.ControlC][:1]
    if pasted:
        kept.append(KeyPress(Keys.BracketedPaste, "\n".join(pasted)))
    store_typeahead(source, kept)


def _more(source: Input) -> bool:
    try:
        return bool(select([source.fileno()], [], [], 0)[0])
    except (OSError, ValueError, NotImplementedError):  # no file, or a console of Windows
        return False


def first_line(pasted: str) -> tuple[str, str]:
    """The first line of a pasted text that is not blank, and the lines after it as one."""
    lines = [stripped for line in pasted.splitlines() if (stripped := line.strip())]
    return (lines[0], " ".join(lines[1:])) if lines else ("", "")
