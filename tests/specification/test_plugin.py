"""`pytest features/` on a pack of one's own, with no Python beside it."""

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TypeAlias

import pytest

from advisor.problem import AdvisorError
from advisor.specification.case import pack_folder
from tests.cli.run import SMALL

HOLDS = """\
Feature: talking early

  Background:
    Given the date of advice is 2026-11-23

  Scenario: a low income and twenty days in arrears
    Given a person who answers:
      | Monthly income | 2000        |
      | missed_on      | 20 days ago |
    When advice is asked for
    Then rule "low" fires
    And rule "talk_early" fires
    And "Low income" is found
    And the first recommendation is "Talk first"
    And the certainty of "talk" is at least 0.7

  Scenario: no low income
    Given a person who answers:
      | monthly_income | 3000        |
      | Missed on      | 20 days ago |
    Then rule "low" stays silent
    And rule "talk_early" stays silent
    And "talk" is not recommended
"""
CHINESE = """\
# language: zh-CN
功能: 早点谈
  场景: 收入低，逾期二十天
    假如 咨询日期是 2026-11-23
    而且 “月收入”的回答是“2000”
    而且 "逾期日"的回答是"20 天前"
    当 请求建议
    那么 首要建议是“先谈”
    而且 规则"talk_early"触发
"""


@pytest.fixture
def features(tmp_path: Path) -> Path:
    """The features folder of a pack of one's own."""
    shutil.copytree(SMALL, tmp_path, dirs_exist_ok=True)
    (tmp_path / "features").mkdir()
    (tmp_path / "features" / "talk.feature").write_text(HOLDS, "utf-8")
    return tmp_path / "features"


OPTIONS = ("-p", "no:cacheprovider", "-W", "error", ".")


def run(folder: Path, *options: str) -> tuple[int, str]:
    """The exit code of `pytest` on a folder, and what it printed."""
    done = subprocess.run(
        [sys.executable, "-m", "pytest", *OPTIONS, *options],
        cwd=folder,
        env={k: v for k, v in os.environ.items() if not k.startswith("PYTEST")},
        capture_output=True,
        check=False,
        timeout=120,
    )
    return done.returncode, done.stdout.decode("utf-8") + done.stderr.decode("utf-8")


Run: TypeAlias = Callable[..., tuple[int, str]]


@pytest.fixture
def run_here(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Run:
    """Like `run`, within this process, which is quicker."""

    def run_here(folder: Path, *options: str) -> tuple[int, str]:
        monkeypatch.chdir(folder)
        code = pytest.main([*OPTIONS, "-n", "0", *options])
        return code, capsys.readouterr().out

    return run_here


def test_features_need_no_python(features: Path) -> None:
    (features / "deeper").mkdir()
    (features / "deeper" / "tan.feature").write_text(CHINESE, "utf-8")
    code, told = run(features, "--rule-coverage")
    assert code == 0, told
    assert "3 passed" in told
    assert "rules: 2, fired by a scenario: 2, kept silent: 2" in told
    assert not list(features.rglob("*.py"))


# what holds, what does not, and what is said about it
FALSE = [
    ('recommendation is "Talk first"', 'recommendation is "nothing"', "`nothing` is neither"),
    ("at least 0.7", "at least 0.71", "its certainty is 0.7"),
    ('"talk" is not recommended', '"talk" is recommended', "recommended are []"),
    ('"low" stays silent', '"low" fires', "it stayed silent"),
    ("| 2000        |", "| 2,00O       |", "`monthly_income` needs a number"),
    ("Monthly income |", "Monthly incom  |", "`Monthly income`?"),
    ("Then rule", "Then the rule", "Step definition is not found"),
]


def test_what_does_not_hold_fails_and_says_why(features: Path, run_here: Run) -> None:
    for number, (true, false, _) in enumerate(FALSE):
        assert true in HOLDS
        (features / f"false_{number}.feature").write_text(HOLDS.replace(true, false, 1), "utf-8")
    code, output = run_here(features)
    assert code == 1
    assert f"{len(FALSE)} failed, {len(FALSE) + 2} passed" in output
    assert [told for _, _, told in FALSE if told not in output] == []


def test_coverage_names_the_rules_that_were_not_shown(features: Path, run_here: Run) -> None:
    (features.parent / "rules" / "always.yaml").write_text(
        "- rule: always\n  when: [true]\n  then: {talk: 0.3}\n  because: {zh: 都好, en: Good.}\n"
    )
    shown = re.sub('.*rule "talk_early" stays silent\n', "", HOLDS)
    (features / "talk.feature").write_text(shown.replace('"talk" is not', '"talk" is'), "utf-8")
    code, told = run_here(features, "--rule-coverage")
    assert code == 1
    assert "2 passed" in told
    assert re.findall(r"^rule (.*)$", told, re.MULTILINE) == [
        "always is fired by no scenario",
        "talk_early is kept silent by no scenario",
    ], "a rule for everybody cannot be silent"


def test_another_pack_may_be_named(features: Path, tmp_path: Path, run_here: Run) -> None:
    alone = tmp_path / "alone.feature"
    (features / "talk.feature").rename(alone)
    for part in ("knowledge", "rules"):
        shutil.move(tmp_path / part, tmp_path / "other" / part)
    with pytest.raises(AdvisorError, match="name the folder with --pack"):
        pack_folder(alone)
    code, told = run_here(tmp_path, "alone.feature", "--pack", "other")
    assert code == 0, told


def test_steps_behind_an_invisible_line_break_are_refused(features: Path, run_here: Run) -> None:
    hidden = HOLDS.replace("Then rule", "# a note\u2028    Then rule", 1)
    (features / "talk.feature").write_text(hidden, "utf-8")
    code, told = run_here(features)
    assert code == pytest.ExitCode.INTERRUPTED
    assert "talk.feature:11:13: there is an invisible line break here (U+2028" in told


def test_features_that_belong_to_no_pack_are_left_alone(tmp_path: Path, run_here: Run) -> None:
    (tmp_path / "other.feature").write_text("Feature: not ours\n  Scenario: x\n    Given y\n")
    code, told = run_here(tmp_path)
    assert code == pytest.ExitCode.NO_TESTS_COLLECTED, told


def test_what_other_processes_saw_counts(features: Path) -> None:
    code, told = run(features, "--rule-coverage", "-n", "1")
    assert code == 0, told
    assert "rules: 2, fired by a scenario: 2, kept silent: 2" in told


def test_pytest_runs_without_pytest_bdd(tmp_path: Path) -> None:
    (tmp_path / "test_other.py").write_text("def test_other(): pass\n")
    (tmp_path / "conftest.py").write_text("import sys\nsys.modules['pytest_bdd'] = None\n")
    (tmp_path / "other.feature").write_text("Feature: not ours\n")
    code, told = run(tmp_path, "-p", "no:pytest-bdd")
    assert code == 0, told
