"""`make help` tells of every target, and `make test` of a part of the tests."""

import re
import shutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]

pytestmark = pytest.mark.skipif(shutil.which("make") is None, reason="this system has no make")


def make(*arguments: str) -> str:
    command = ["make", "--no-print-directory", "-o", ".venv/test", *arguments]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    return done.stdout


def test_every_target_is_told_on_one_line() -> None:
    (phony,) = re.findall(r"^\.PHONY: (.*)", (ROOT / "Makefile").read_text("utf-8"), re.M)
    told = make("help").splitlines()
    assert sorted(line.split()[0] for line in told) == sorted(phony.split())
    assert all(len(line) <= 100 and len(line.split()) > 3 for line in told)


def test_the_rules_are_counted_only_when_everything_runs() -> None:
    assert "--rule-coverage" in make("-n", "test")
    part = make("-n", "test", "ARGS=features/court -k appeal")
    assert "--rule-coverage" not in part
    assert part.rstrip().endswith("features/court -k appeal")
