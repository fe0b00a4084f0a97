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
from advisor.specification.case import pack_of_feature
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
OUTLINE = """\
# language: zh-CN
功能: 早点谈
  场景大纲: 越早越好 :: 早点
    假如 咨询日期是 2026-11-23
    而且 一个人的回答是：
      | 月收入 | 2000   |
      | 逾期日 | <哪天> |
    那么 <建议>“先谈”

    例子: 二十天前
      | 哪天      | 建议   | 何时     |
      | 20 天前   | 建议   | 二十天前 |
      | 400 天前  | 不建议 | 四百天前 |
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


def test_tags_need_no_declaration_and_select_scenarios(features: Path, run_here: Run) -> None:
    tagged = HOLDS.replace("Feature:", "@talking\nFeature:").replace(
        "  Scenario: no low income", "  @slow @中文\n  Scenario: no low income"
    )
    (features / "talk.feature").write_text(tagged, "utf-8")
    code, told = run_here(features, "-m", "talking and not slow")
    assert code == 0, told
    assert "1 passed, 1 deselected" in told


def test_coverage_names_the_rules_that_were_not_shown(features: Path, run_here: Run) -> None:
    (features.parent / "rules" / "always.yaml").write_text(
        "- rule: always\n  when: [true]\n  then: {talk: 0.3}\n  because: {zh: 都好, en: Good.}\n"
        "- rule: never_shown\n  when: [debt > 7]\n  then: {talk: 0.3}\n"
        "  because: {zh: 欠得多, en: A lot.}\n"
    )
    fires, _, _ = HOLDS.partition("  Scenario: no low income")
    (features / "talk.feature").write_text(fires)
    code, told = run_here(features, "--rule-coverage")
    assert code == 1
    assert "1 passed" in told
    assert re.findall(r"^rule (.*)$", told, re.MULTILINE) == [
        "never_shown is fired by no scenario",
        "low is kept silent by no scenario",
        "talk_early is kept silent by no scenario",
    ], "a rule for everybody cannot be silent"


def test_the_rules_of_each_pack_are_counted_by_themselves(features: Path, run_here: Run) -> None:
    pack = features.parent
    other = shutil.copytree(pack, pack.parent / f"{pack.name}_too")
    fires, _, _ = HOLDS.partition("  Scenario: no low income")
    (other / "features" / "talk.feature").write_text(fires)
    code, told = run_here(features, other / "features", "--rule-coverage")
    assert code == 1
    counts = re.findall(r"rules: 2, fired by a scenario: (\d), kept silent: (\d)", told)
    assert counts == [("2", "2"), ("2", "0")]
    first, second = (told.index(f"{os.path.relpath(p, features)}:\n") for p in (pack, other))
    assert first < second < told.index("low is kept silent by no scenario")


def test_coverage_counts_what_no_step_names(features: Path, run_here: Run) -> None:
    """A scenario that says what a person gets shows which rules fire, and which do not."""
    text = re.sub(".*rule .*\n", "", HOLDS).replace('And "Low', 'Then "Low')
    (features / "talk.feature").write_text(text.replace('And "talk" is not', 'Then "talk" is not'))
    code, told = run_here(features, "--rule-coverage")
    assert code == 0, told
    assert "rules: 2, fired by a scenario: 2, kept silent: 2" in told


def test_another_pack_may_be_named(features: Path, tmp_path: Path, run_here: Run) -> None:
    alone = tmp_path / "alone.feature"
    (features / "talk.feature").rename(alone)
    for part in ("knowledge", "rules"):
        shutil.move(tmp_path / part, tmp_path / "other" / part)
    with pytest.raises(AdvisorError, match="name the folder with --pack"):
        pack_of_feature(alone)
    code, told = run_here(tmp_path, "alone.feature", "--pack", "other")
    assert code == 0, told


def test_steps_behind_an_invisible_line_break_are_refused(features: Path, run_here: Run) -> None:
    hidden = HOLDS.replace("Then rule", "# a note\u2028    Then rule", 1)
    (features / "talk.feature").write_text(hidden, "utf-8")
    code, told = run_here(features)
    assert code == pytest.ExitCode.TESTS_FAILED
    assert "talk.feature:11:13: there is an invisible line break here (U+2028" in told


def test_features_that_belong_to_no_pack_are_left_alone(tmp_path: Path, run_here: Run) -> None:
    (tmp_path / "other.feature").write_text("Feature: not ours\n  Scenario: x\n    Given y\n")
    code, told = run_here(tmp_path)
    assert code == pytest.ExitCode.NO_TESTS_COLLECTED, told
    assert "no folder above other.feature has knowledge/ and rules/" in told
    assert "name the folder with --pack" in told
    (tmp_path / "test_other.py").write_text("def test_other(): pass\n")
    code, told = run_here(tmp_path)
    assert code == 0, told
    assert "--pack" not in told, "somebody else's features, who has tests besides"


def test_scenarios_are_found_by_chinese_words(features: Path, run_here: Run) -> None:
    """Those of an outline's row too, which pytest would escape in the names of tests."""
    (features / "outline.feature").write_text(OUTLINE, "utf-8")
    for words, passed in (("早点", 2), ("二十天前", 1), ("四百天前", 1), ("不是", 0)):
        code, told = run_here(features, "outline.feature", "-k", words)
        assert (f"{passed} passed" in told) is bool(passed), told
    code, told = run_here(features, "outline.feature", "-v", "-n", "1")
    assert code == 0, told
    assert "\\u" not in told and "二十天前" in told


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
