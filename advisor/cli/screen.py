"""The terminal that a person looks at: how wide it is, and a word while they wait."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, TextIO

from advisor.messages import say

if TYPE_CHECKING:
    from advisor.problem import AdvisorError, Problem

PATIENCE = 0.5
"""Seconds of silence before it is said that work goes on."""
NARROWEST = 40
"""Cells that every text fits into."""


def columns_of(stream: TextIO) -> int | None:
    """The cells of a line; None where there is no terminal, so that nothing cuts lines."""
    try:
        return max(NARROWEST, os.get_terminal_size(stream.fileno()).columns)
    except (OSError, ValueError, AttributeError):
        return None


def is_dumb() -> bool:
    """Whether the terminal says of itself that it can only print."""
    return os.environ.get("TERM", "") in ("dumb", "unknown")


def told(problem: Problem | AdvisorError, lang: str) -> str:
    """What is wrong, as wide as the terminal that errors go to."""
    return problem.text(lang, columns_of(sys.stderr))


@contextmanager
def patience(lang: str, seconds: float = PATIENCE, stream: TextIO | None = None) -> Iterator[None]:
    """Say on a terminal that work goes on, if it takes longer; the word is gone at the end.

    Nothing is said into a pipe or file.
    """
    stream = stream or sys.stderr
    if not stream.isatty():
        yield
        return
    from threading import Timer

    from advisor.width import cell_width

    text = say("cli.reading", lang)
    shown = False

    def show() -> None:
        nonlocal shown
        shown = True
        stream.write(text)
        stream.flush()

    timer = Timer(seconds, show)
    timer.daemon = True
    timer.start()
    try:
        yield
    finally:
        timer.cancel()
        timer.join()
        if shown:  # with blanks: even a terminal that can only print goes back on \r
            stream.write("\r" + " " * cell_width(text) + "\r")
            stream.flush()
