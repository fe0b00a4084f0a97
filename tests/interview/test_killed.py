"""Killed at any moment, a questionnaire has lost nothing that was said."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.run import ROOT

TIMES = 200


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs processes that can fork")
def test_every_answer_before_the_shown_question_is_there(small: Path, tmp_path: Path) -> None:
    command = [sys.executable, "-m", "tests.interview.killed", *map(str, (small, tmp_path, TIMES))]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    found = re.fullmatch(r"killed (\d+), lost (\d+), kept (\d+)\n", done.stdout)
    assert found, done.stderr
    killed, lost, kept = map(int, found.groups())
    assert (killed, lost) == (TIMES, 0)
    assert kept > TIMES // 2  # most came far enough to have something to lose
