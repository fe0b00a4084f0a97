"""Files that are spoiled one at a time."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from random import Random
from typing import NamedTuple

from tests.spoiled.spoil import spoil


class Fault(NamedTuple):
    """A spoiled file, the command that failed on it, and how."""

    file: str
    content: bytes
    command: str
    what: str

    def __str__(self) -> str:
        return f"{self.file}: advisor {self.command}\n{self.what}"


class Target:
    """Files that are spoiled one at a time, and the commands that must bear it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def files(self) -> list[Path]:
        """What may be spoiled."""
        raise NotImplementedError

    def commands(self, dice: Random) -> Iterator[str]:
        """Run the commands; what is wrong with each, first the words of the command."""
        raise NotImplementedError

    def faults(self, count: int, seed: int) -> Iterator[Fault]:
        """The faults among so many spoiled files, each file restored before the next."""
        files = self.files()
        for number in range(count):
            dice = Random(f"{seed}/{number}")
            path = dice.choice(files)
            whole = path.read_bytes()
            spoiled = spoil(whole, dice)
            path.write_bytes(spoiled)
            try:
                for wrong in self.commands(dice):
                    command, _, what = wrong.partition("\n")
                    yield Fault(path.relative_to(self.folder).as_posix(), spoiled, command, what)
                    break
            finally:
                path.write_bytes(whole)
