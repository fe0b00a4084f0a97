"""However large a feature is: it is refused with its place, or run at a bounded cost."""

import shutil
from difflib import SequenceMatcher, get_close_matches
from pathlib import Path
from typing import Any

import pytest

import advisor.problem
from advisor.inference.to_experta import Engine
from advisor.pack.load import load
from advisor.problem import AdvisorError
from advisor.specification import sentences
from advisor.specification.bounds import LONGEST_LINE, LONGEST_SCENARIO, MOST, MOST_LINES
from advisor.specification.case import At, Case
from advisor.specification.failure import MOST_LINES as MOST_TOLD_LINES
from advisor.specification.failure import NoSuchStep, failure_text
from advisor.specification.feature import language_of_feature, read_feature
from advisor.specification.steps import FUNCTIONS
from tests.cli.run import SMALL
from tests.specification.test_spoiled import problems_of

HEAD = "Feature: a\n"
THEN = "    Then nothing is recommended\n"
ANSWERS = HEAD + "  Scenario: s\n    Given a person who answers:\n"
OUTLINE = HEAD + "  Scenario Outline: s\n"
FAR = 10
"""How much more than a bound is more than enough."""


def cells(count: int) -> str:
    return "      |" + "".join(f" c{number} |" for number in range(count)) + "\n"


def steps(count: int) -> str:
    return HEAD + "  Scenario: s\n" + THEN * count


def background(count: int) -> str:
    given = "    Given a person who answers nothing\n" * count
    return f"{HEAD}  Background:\n{given}  Scenario: s\n{THEN}"


def table(rows: int) -> str:
    return ANSWERS + "      | debt | 2 |\n" * rows + THEN


def columns(count: int) -> str:
    return ANSWERS + cells(count) + THEN


def example_columns(count: int) -> str:
    return f"{OUTLINE}{THEN}    Examples:\n{cells(count)}{cells(count)}"


def tags(count: int) -> str:
    return HEAD + "  @t\n" * count + "  Scenario: s\n" + THEN


def feature_tags(count: int) -> str:
    return "@t\n" * count + HEAD + "  Scenario: s\n" + THEN


def name(count: int) -> str:
    return f"{HEAD}  Scenario: ".ljust(len(HEAD) + count, "x") + "\n" + THEN


def comment(count: int) -> str:
    return "#" * count + "\n" + HEAD + "  Scenario: s\n" + THEN


def brackets(count: int) -> str:
    return f"{HEAD}  Scenario: s\n" + "    Then ".ljust(count, "<") + "\n"


def lines(count: int) -> str:
    return HEAD + "  Scenario: s\n" + THEN + "\n" * (count - 4) + "  # the last"


BOUNDS = [
    (steps, MOST["steps"], "feature_too_many", 3 + MOST["steps"]),
    (background, MOST["steps"] - 1, "feature_too_many", 4 + MOST["steps"]),
    (table, MOST["rows"], "feature_too_many", 4 + MOST["rows"]),
    (columns, MOST["columns"], "feature_too_many", 4),
    (example_columns, MOST["columns"], "feature_too_many", 5),
    (tags, MOST["tags"], "feature_too_many", 2 + MOST["tags"]),
    (feature_tags, MOST["tags"], "feature_too_many", 1 + MOST["tags"]),
    (name, LONGEST_LINE, "feature_long_line", 2),
    (comment, LONGEST_LINE, "feature_long_line", 1),
    (brackets, LONGEST_LINE, "feature_long_line", 3),
    (lines, MOST_LINES, "feature_too_many", 1 + MOST_LINES),
]


@pytest.mark.parametrize(
    ("write", "most", "code", "line"), BOUNDS, ids=[bound[0].__name__ for bound in BOUNDS]
)
def test_what_is_too_large_is_told_where_it_begins(
    write: Any, most: int, code: str, line: int, tmp_path: Path
) -> None:
    path = tmp_path / "large.feature"
    path.write_text(write(most))
    assert problems_of(path) == []
    path.write_text(write(most + 1))
    (told,) = problems_of(path)
    assert told.place
    assert (told.code, told.place.line) == (code, line)
    path.write_text(write(most * FAR))
    far_too_large = problems_of(path)
    assert far_too_large and all(problem.place for problem in far_too_large)


def test_values_of_examples_count_as_often_as_they_stand(tmp_path: Path) -> None:
    path = tmp_path / "filled.feature"
    columns = "<a>" * 100

    def outline(value: str) -> str:
        rows = f"      | a |\n      | b |\n      | {value} |\n"
        return f"{OUTLINE}    Then {columns}\n    Examples:\n{rows}"

    path.write_text(outline("x" * (LONGEST_SCENARIO // 200)))
    assert problems_of(path) == []
    path.write_text(outline("x" * (LONGEST_SCENARIO // 100)))
    (told,) = problems_of(path)
    assert told.code == "scenario_too_long"


@pytest.mark.parametrize("tag", ["@_x", "@parametrize"])
@pytest.mark.parametrize("where", ["  Scenario", "    Examples", "Feature"])
def test_tags_that_pytest_cannot_take_are_refused(tag: str, where: str, tmp_path: Path) -> None:
    path = tmp_path / "tag.feature"
    path.write_text(example_columns(1).replace(where, f"{tag}\n{where}", 1))
    (told,) = problems_of(path)
    assert told.code == "scenario_tag"
    assert told.place and told.place.source == tag


def test_a_background_cannot_begin_with_and(tmp_path: Path) -> None:
    """Not in a rule either, where steps of the feature's own stand before it."""
    path = tmp_path / "rule.feature"
    rule = f"  Rule: r\n    Background:\n      And x\n    Scenario: t\n{THEN}"
    path.write_text(background(1) + rule)
    (told,) = problems_of(path)
    assert told.code == "scenario_first_step"
    assert told.place and told.place.line == 8


def test_blank_lines_are_not_searched_again_from_each(tmp_path: Path) -> None:
    path = tmp_path / "blank.feature"
    path.write_text("\n" * 400_000 + "# language: zh-CN")
    assert language_of_feature(path) == "zh"


class Calls:
    """Counts how often a function is called."""

    def __init__(self, function: Any) -> None:
        self.function, self.count = function, 0

    def __call__(self, *args: Any, **named: Any) -> Any:
        self.count += 1
        return self.function(*args, **named)


@pytest.fixture
def searches(monkeypatch: pytest.MonkeyPatch) -> Calls:
    """The searches for names that are close."""
    calls = Calls(get_close_matches)
    monkeypatch.setattr(advisor.problem, "get_close_matches", calls)
    return calls


def test_close_names_are_looked_for_only_where_they_are_told(
    searches: Calls, tmp_path: Path
) -> None:
    path = tmp_path / "unknown.feature"
    rows = "".join(f"      | dbt{number} | 2 |\n" for number in range(MOST["rows"]))
    path.write_text(ANSWERS + rows + THEN)
    feature = read_feature(path, path.name)
    step = feature.parsed.scenarios["s"].steps[0]
    assert step.datatable
    at = At(feature, "given", "Given", step.name, 3, "s", tuple(step.datatable.rows))
    case = Case(Engine(load(SMALL)), SMALL, step=at)
    with pytest.raises(AdvisorError) as error:
        FUNCTIONS["answers"](case)
    assert len(error.value.problems) == MOST["rows"]
    assert searches.count == 0
    told = failure_text(error.value, at, "en").split("\n")
    assert len(told) <= MOST_TOLD_LINES
    assert f"{path.name}:4:7: " in told[0] and "`debt`" in "".join(told)
    assert 0 < searches.count <= 2 * MOST_TOLD_LINES


def test_columns_that_are_close_are_not_looked_for_in_every_step(
    searches: Calls, tmp_path: Path
) -> None:
    path = tmp_path / "columns.feature"
    wrong = "".join(f"    Then <d{number}>\n" for number in range(MOST["steps"]))
    path.write_text(f"{OUTLINE}{wrong}    Examples:\n{cells(50) * 2}")
    assert {problem.code for problem in problems_of(path)} == {"scenario_no_such_column"}
    assert searches.count == 0


def test_a_step_is_looked_for_once_however_often_it_stands(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "misspelt.feature"
    path.write_text(steps(1))
    sentences.nearest.cache_clear()
    calls = Calls(SequenceMatcher)
    monkeypatch.setattr(sentences, "SequenceMatcher", calls)
    feature = read_feature(path, path.name)
    for number in range(FAR):
        at = At(feature, "then", "Then", "nothing is recomended", 3, f"scenario {number}")
        assert "nothing is recommended" in failure_text(NoSuchStep(), at, "en")
    assert calls.count == 1


LONG = "9" * (LONGEST_LINE - 100)


@pytest.mark.parametrize(
    "scenario",
    [
        f"Scenario: s\n    Given the date of advice is {LONG}\n{THEN}",
        f"Scenario: s\n    Then {LONG}\n",
        f'Scenario: s\n    Then rule "{LONG}" fires\n',
        f'Scenario: s\n    Then the value of "debt" is "{LONG}"\n',
        f"Scenario: {LONG}\n    Then x\n",
        f"Scenario Outline: s\n    Then <a>\n    Examples:\n      | a |\n      | {LONG} |\n",
    ],
    ids=["date", "step", "name", "value", "scenario", "example"],
)
def test_a_failure_is_told_in_short_lines_and_without_pythons_trace(
    scenario: str,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    shutil.copytree(SMALL, tmp_path, dirs_exist_ok=True)
    (tmp_path / "long.feature").write_text(f"{HEAD}  {scenario}")
    traces = Calls(pytest.ExceptionInfo.getrepr)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("CI", "true")  # where pytest cuts nothing off its summary
    with monkeypatch.context() as patched:  # undone before this test can fail itself
        patched.setattr(pytest.ExceptionInfo, "getrepr", traces)
        code = pytest.main(["-p", "no:cacheprovider", "-n", "0", "."])
    told = capsys.readouterr().out
    assert code == pytest.ExitCode.TESTS_FAILED
    assert "long.feature:" in told and LONG[:80] in told
    assert max(map(len, told.split("\n"))) <= 600
    assert traces.count == 0
