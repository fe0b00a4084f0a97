"""The terminal that a person looks at: how wide it is, and what it can do."""

from __future__ import annotations

import os
import sys
from io import TextIOWrapper
from pathlib import Path
from typing import TYPE_CHECKING

from advisor.page_width import width_of
from advisor.printable import ALIKE

if TYPE_CHECKING:
    from advisor.problem import AdvisorError, Problem


def set_up_streams() -> None:
    """Make standard streams that take every text: an old locale garbles a sign, no more."""
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

    columns = width_of(sys.stderr)
    click.echo("\n".join(wrap(text, columns)) if columns else text, err=True)


def told(problem: Problem | AdvisorError, lang: str) -> str:
    """What is wrong, as wide as the terminal that errors go to."""
    return problem.text(lang, width_of(sys.stderr))
