"""A whole process: one advice from a file, against only importing the libraries."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks.comparison import Comparison, in_turns, seconds

ROOT = Path(__file__).parents[1]
ROUNDS = 15
BOUND = 4.0

ADVISE = ("advise", "examples/pay_cut.yaml", "--format", "json", "--date", "2026-11-23")
# experta's frozendict still asks for collections.Mapping, which Python 3.10 took away.
IMPORTS = """
import collections, collections.abc
collections.Mapping = collections.abc.Mapping
import experta, click, yaml, rich
"""


def measure() -> tuple[Comparison, float]:
    """(the comparison, seconds of a first run, which fills the cache of the pack)."""
    advisor = shutil.which("advisor", path=Path(sys.executable).parent)
    assert advisor, "the advisor is not installed beside this Python"
    with TemporaryDirectory() as cache:
        environment = {**os.environ, "XDG_CACHE_HOME": cache}

        def run(*command: str) -> None:
            subprocess.run(
                command, cwd=ROOT, env=environment, stdout=subprocess.DEVNULL, check=True
            )

        def ours() -> None:
            run(advisor, *ADVISE)

        def peer() -> None:
            run(sys.executable, "-c", IMPORTS)

        peer()  # once without counting, so that neither pays for a cold disk
        first = seconds(ours)
        medians = in_turns(ours, peer, ROUNDS)
    return Comparison("advise, whole process", "importing the libraries", *medians, BOUND), first
