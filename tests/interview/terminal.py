"""A pseudo-terminal with the program on it, and a person who reads and types."""

import fcntl
import os
import pty
import re
import select
import subprocess
import sys
import termios
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.cli.run import DAY, NO_LOCALE, ROOT

PATIENCE = 30.0
"""Seconds until a text that does not come is given up."""
UP, DOWN, ENTER, SPACE, CTRL_C, CTRL_D = "\x1b[A", "\x1b[B", "\r", " ", "\x03", "\x04"
_FORWARD = re.compile(r"\x1b\[(\d*)C")
_ESCAPE = re.compile(r"\x1b(\[[0-?]*[ -/]*[@-~]|\][^\x07]*\x07|[()][A-Z0-9]|[=>78])")


class Screen:
    """What has been printed, without colours and cursor movements."""

    def __init__(self, process: "subprocess.Popen[bytes]", master: int) -> None:
        self.process, self.master = process, master
        self.raw = b""
        self.read_so_far = 0

    @property
    def text(self) -> str:
        text = self.raw.decode("utf-8", "replace")
        text = _FORWARD.sub(lambda move: " " * int(move[1] or 1), text)
        return _ESCAPE.sub("", text).replace("\r", "")

    def _more(self, until: float) -> bool:
        """Wait for more output; False at its end."""
        ready, _, _ = select.select([self.master], [], [], max(0.0, until - time.monotonic()))
        assert ready, f"nothing more came after:\n{self.text[self.read_so_far :]}"
        try:
            data = os.read(self.master, 65536)
        except OSError:  # Linux says so when the program has closed its side
            return False
        self.raw += data
        return bool(data)

    def wait_for(self, text: str) -> None:
        """Read until a text has come, after all that was waited for before."""
        until = time.monotonic() + PATIENCE
        while (at := self.text.find(text, self.read_so_far)) < 0:
            assert self._more(until), f"the program ended without {text!r}:\n{self.text}"
        self.read_so_far = at + len(text)

    def in_sight(self, rows: int = 24) -> list[str]:
        """The lines that stand on the terminal, if nothing was drawn over."""
        return self.text.split("\n")[-rows:]

    def type(self, keys: str) -> None:
        os.write(self.master, keys.encode())

    def hang_up(self) -> None:
        """Close the terminal, as somebody closes its window."""
        nothing = os.open(os.devnull, os.O_RDWR)
        os.dup2(nothing, self.master)
        os.close(nothing)

    def end(self) -> int:
        """Read to the end; the exit code."""
        until = time.monotonic() + PATIENCE
        while self._more(until):
            pass
        return self.process.wait(PATIENCE)


def _controlled() -> None:
    """Let the terminal be the one that sends Ctrl-C and hangs up."""
    fcntl.ioctl(0, termios.TIOCSCTTY, 0)


@contextmanager
def asking(
    folder: Path, *options: str | Path, rows: int = 24, columns: int = 80, **env: str
) -> Iterator[Screen]:
    """`advisor ask` on a terminal, which never answers where its cursor is."""
    master, slave = pty.openpty()
    termios.tcsetwinsize(slave, (rows, columns))
    kept = {k: v for k, v in os.environ.items() if k not in (*NO_LOCALE, "COLUMNS", "LINES")}
    process = subprocess.Popen(
        [sys.executable, "-m", "advisor", "ask", "--pack", str(folder), DAY, *map(str, options)],
        cwd=ROOT,
        env={**kept, "TERM": "xterm", "LANG": "C.UTF-8", **env},
        stdin=slave,
        stdout=slave,
        stderr=slave,
        start_new_session=True,
        preexec_fn=_controlled,
    )
    os.close(slave)
    try:
        yield Screen(process, master)
    finally:
        process.kill()
        process.wait()
        os.close(master)
