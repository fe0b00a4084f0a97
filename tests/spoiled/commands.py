"""One command on a spoiled file, and what is wrong with how it ended."""

from __future__ import annotations

import re
import signal
import traceback
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import FrameType, TracebackType

from tests.cli.run import advisor

LONGEST, PATIENCE = 10, 100
"""Seconds of work, and seconds in all, after which a command hangs: others may work as well."""
PLACE = re.compile(r"^\S[^\n]*?:\d+:\d+: ")


class Hang(BaseException):
    """A command took longer than it may."""


@contextmanager
def bounded() -> Iterator[None]:
    """End what works longer than `LONGEST` seconds, or waits longer than `PATIENCE`."""

    def stop(signum: int, frame: FrameType | None) -> None:
        raise Hang("".join(traceback.format_stack(frame)[-6:]))

    clocks = {
        signal.SIGPROF: (signal.ITIMER_PROF, LONGEST),
        signal.SIGALRM: (signal.ITIMER_REAL, PATIENCE),
    }
    before = {sign: signal.signal(sign, stop) for sign in clocks}
    for clock, most in clocks.values():
        signal.setitimer(clock, most)
    try:
        yield
    finally:
        for sign, (clock, _) in clocks.items():
            signal.setitimer(clock, 0)
            signal.signal(sign, before[sign])


def run(*words: str | Path, stdin: str = "", placed: bool = True) -> tuple[int, str]:
    """One command: its exit code, and what is wrong with how it ended; "" where nothing is.

    `placed`: each thing that is refused must name its place.
    """
    try:
        with bounded():
            done = advisor(*words, stdin=stdin, XDG_CACHE_HOME="/dev/null/none")
    except Hang as hang:
        return 1, f"hangs:\n{hang}"
    if done.exception and not isinstance(done.exception, SystemExit):
        assert done.exc_info
        return 1, _shortened(*done.exc_info)
    if done.exit_code not in (0, 2):
        return 1, f"exit code {done.exit_code}\n{done.output[-500:]}"
    if done.exit_code == 2 and placed and not _placed(done.stderr):
        return 2, f"told without a place:\n{done.stderr[:1500]}"
    return done.exit_code, ""


def _shortened(kind: type[BaseException], error: BaseException, trace: TracebackType) -> str:
    """The last frames of a traceback and what was raised, in a few lines."""
    frames = traceback.extract_tb(trace)[-5:]
    where = [f"{Path(f.filename).name}:{f.lineno} {f.name}: {f.line}" for f in frames]
    return "\n".join([*where, *traceback.format_exception_only(kind, error)])


def _placed(text: str) -> bool:
    blocks = [block for block in text.split("\n\n") if block.strip()]
    return bool(blocks) and all(PLACE.match(" ".join(block.split("\n"))) for block in blocks)
