"""How wide a page of text is on a terminal."""

from __future__ import annotations

import os
from typing import TextIO

NARROWEST = 40
"""Cells that every text fits into."""
PROSE = 76
"""Cells of a line that is read at ease."""
WIDE = 100
"""Cells of a line that holds conditions or figures beside each other."""


def page_width(most: int = PROSE, terminal: int | None = None) -> int:
    """The cells of a line: as many as the terminal has, from `NARROWEST` to `most`.

    `terminal` is its width where the caller knows it; else it is looked up, and `PROSE` where
    there is no terminal.
    """
    if terminal is None:
        from shutil import get_terminal_size  # takes a while; an error needs none of it

        terminal = get_terminal_size((PROSE, 24)).columns
    return min(most, max(NARROWEST, terminal))


def stream_width(stream: TextIO) -> int | None:
    """The cells of a line of a stream; None where it is no terminal, so that nothing cuts lines."""
    try:
        return max(NARROWEST, os.get_terminal_size(stream.fileno()).columns)
    except (OSError, ValueError, AttributeError):
        return None
