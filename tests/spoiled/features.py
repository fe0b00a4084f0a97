"""Spoiled scenarios, many in one run of pytest."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from random import Random

from tests.cli.run import ROOT, SMALL
from tests.specification.test_mistakes import CHINESE, TALK
from tests.specification.test_plugin import OUTLINE
from tests.spoiled.commands import LONGEST
from tests.spoiled.spoil import spoil
from tests.spoiled.target import Fault, Target


class FeatureTarget(Target):
    """Scenarios: a failure names its line in at most ten lines, and none of them is Python's."""

    BATCH = 200
    """Features that one run of pytest reads."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        for part in ("knowledge", "rules"):
            shutil.copytree(SMALL / part, folder / part)
        (folder / "features").mkdir()

    def files(self) -> list[Path]:
        return sorted((self.folder / "features").glob("*.feature"))

    def faults(self, count: int, seed: int) -> Iterator[Fault]:
        sound = [text.encode() for text in (TALK, CHINESE, OUTLINE)]
        for start in range(0, count, self.BATCH):
            for path in self.files():
                path.unlink()
            for number in range(start, min(count, start + self.BATCH)):
                dice = Random(f"{seed}/{number}")
                name = f"features/f{number:05d}.feature"
                (self.folder / name).write_bytes(spoil(dice.choice(sound), dice))
            for name, what in self.told():
                path = self.folder / name
                content = path.read_bytes() if path.is_file() else b""
                yield Fault(name, content, "(pytest)", what)

    def told(self) -> Iterator[tuple[str, str]]:
        """What pytest prints that a writer of scenarios should not see, by feature."""
        done = subprocess.run(
            [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "-p", "no:xdist", "."],
            cwd=self.folder,
            env={**os.environ, "PYTHONPATH": str(ROOT)},
            capture_output=True,
            text=True,
            timeout=LONGEST * self.BATCH,
        )
        if done.returncode not in (0, 1, 5) or done.stderr:
            yield "", f"exit code {done.returncode}\n{(done.stderr or done.stdout)[-1500:]}"
            return
        failures = done.stdout.partition("= FAILURES =")[2].partition("short test summary")[0]
        for section in re.split(r"(?m)^_+ test_\d+_.* _+$", failures)[1:]:
            lines = [line for line in section.strip().split("\n") if line.strip("= ")]
            named = re.match(r"(features/f\d+\.feature):\d+", lines[0] if lines else "")
            if not named:
                yield "", f"told without a place:\n{section[:1500]}"
            elif len(lines) > 10 or re.search(r"Traceback|\.py:\d|Error\b", section):
                yield named[1], f"told as Python tells it:\n{section[:1500]}"
