"""The terminal: its streams, what it can show, and problems in its width."""

from __future__ import annotations

import os
import sys
from io import TextIOWrapper
from pathlib import Path
from typing import TYPE_CHECKING

from advisor.page_width import stream_width
from advisor.printable import ALIKE

if TYPE_CHECKING:
    from advisor.problem import AdvisorError, Problem


def set_up_streams() -> None:
    """Let the standard streams take any text; a sign that the encoding lacks is replaced."""
    for name in ("stdin", "stdout", "stderr"):
        stream = getattr(sys, name)
        if stream is None:  # closed by the caller
            nothing = Path(os.devnull).open("r" if name == "stdin" else "w")  # noqa: SIM115  # for good
            setattr(sys, name, nothing)
        elif isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="replace" if name == "stdin" else ALIKE)


def is_dumb() -> bool:
    """Whether the terminal says of itself that it can only print."""
    return os.environ.get("TERM", "") in ("dumb", "unknown")


def note(text: str) -> None:
    """Print a remark to standard error, in lines as wide as its terminal."""
    import click

    from advisor.width import wrap

    columns = stream_width(sys.stderr)
    click.echo("\n".join(wrap(text, columns)) if columns else text, err=True)


def rendered(problem: Problem | AdvisorError, lang: str) -> str:
    """A problem as text, in lines as wide as the terminal on stderr."""
    return problem.text(lang, stream_width(sys.stderr))
