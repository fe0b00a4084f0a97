"""Values that fall between the rules which split a range."""

from pathlib import Path

import pytest

from tests.authoring.rule_sets.pack import rule, told

GAPS = [
    (("debt < 30",), ("debt > 30",), "debt > 30"),
    (("debt <= 30",), ("debt >= 60",), "debt >= 60"),
    (("debt in [0..30]",), ("debt in [31..60]",), "debt in [31..60]"),
    (("debt in [0..30)",), ("debt in (30..60]",), "debt in (30..60]"),
    (("not(debt >= 30)",), ("not(debt <= 30)",), "not(debt <= 30)"),
    (("debt >= 1", "debt < 30"), ("debt > 30", "debt <= 90"), "debt > 30"),
    (("married", "debt < 30"), ("debt > 30", "married = true"), "debt > 30"),
    (("debt / 3 < 30",), ("debt / 3 > 30",), "debt / 3 > 30"),
    (("left < 300",), ("left > 300",), "left > 300"),
    (("monthly_income < bank_fee",), ("monthly_income > bank_fee",), "monthly_income > bank_fee"),
    (("children < 3",), ("children > 3",), "children > 3"),
    (("days_overdue < 30",), ("days_overdue > 30",), "days_overdue > 30"),
    (("days_overdue in [1..30]",), ("days_overdue > 31",), "days_overdue > 31"),
    (("days_overdue < short_days",), ("days_overdue > short_days",), "days_overdue > short_days"),
    (("days_overdue < long_days",), ("days_overdue > long_days",), "days_overdue > long_days"),
    (
        ('due_on < date("2026-01-01")',),
        ('due_on > date("2026-01-01")',),
        'due_on > date("2026-01-01")',
    ),
]
NONE = [
    (("debt <= 30",), ("debt > 30",)),
    (("debt < 30",), ("debt >= 30",)),
    (("children <= 3",), ("children >= 4",)),
    (("days_overdue <= 30",), ("days_overdue >= 31",)),
    (("days_overdue in [1..30]",), ("days_overdue in (30..90]",)),
    (("days_overdue <= short_days",), ("days_overdue > short_days",)),
    (('due_on <= date("2026-01-01")',), ('due_on >= date("2026-01-02")',)),
    (("debt < 30", "married"), ("debt > 30", "not(married)")),
    (("debt < 30", "married"), ("debt > 30",)),
    (("debt < 30",), ("monthly_income > 30",)),
    (("children < 3",), ("children > 15",)),
    (("early",), ("late",)),
    (("debt != 30",), ("married",)),
    (('paper = "none"',), ('paper = "order"',)),
    (("may(debt < 30)",), ("debt > 30",)),
]


@pytest.mark.parametrize(("below", "above", "line"), GAPS)
def test_what_falls_between(
    below: tuple[str, ...], above: tuple[str, ...], line: str, tmp_path: Path
) -> None:
    found = told(tmp_path, rule(*below), rule(*above, then="talk: 0.4"))
    assert found == [f"gap_between_rules second: {line}"]


@pytest.mark.parametrize(("below", "above"), NONE)
def test_where_nothing_falls_between(
    below: tuple[str, ...], above: tuple[str, ...], tmp_path: Path
) -> None:
    assert told(tmp_path, rule(*below), rule(*above, then="talk: 0.4")) == []


@pytest.mark.parametrize(("below", "above", "line"), GAPS)
def test_what_one_rule_gives_and_the_other_takes_may_leave_a_middle(
    below: tuple[str, ...], above: tuple[str, ...], line: str, tmp_path: Path
) -> None:
    assert told(tmp_path, rule(*below), rule(*above, then="talk: -0.4")) == []


@pytest.mark.parametrize(("below", "above", "line"), GAPS)
def test_vetoes_have_gaps_too(
    below: tuple[str, ...], above: tuple[str, ...], line: str, tmp_path: Path
) -> None:
    rules = (rule(*when, then="", never="talk") for when in (below, above))
    assert told(tmp_path, *rules) == [f"gap_between_rules second: {line}"]


@pytest.mark.parametrize(
    ("below", "above", "gap"),
    [
        ("debt < 30", "debt > 30", True),
        ("days_overdue < short_days", "days_overdue > short_days", True),
        ("children < 3", "children > 3", True),
        ("debt <= 30", "debt > 30", False),
        ("debt <= 30", "debt >= 60", False),
        ("monthly_income - bank_fee < 0", "monthly_income - bank_fee > 0", False),
    ],
)
def test_rules_that_ask_the_same_otherwise_are_a_family(
    below: str, above: str, gap: bool, tmp_path: Path
) -> None:
    rules = rule("married", below), rule(above, "married", then="write: 0.4")
    expected = [f"gap_between_rules second: {above}"] if gap else []
    assert told(tmp_path / "more", *rules) == expected
    bare = rule(below), rule(above, then="write: 0.4")
    assert told(tmp_path / "bare", *bare) == []


def test_a_rule_for_what_lies_between_fills_it(tmp_path: Path) -> None:
    rules = rule("debt < 30"), rule("debt > 30", then="talk: 0.4")
    assert told(tmp_path / "all", *rules, rule("debt = 30", then="talk: 0.5")) == []
    assert told(tmp_path / "some", *rules, rule("debt = 30", "married", then="talk: 0.5")) == []


def test_a_rule_for_all_of_a_range_does_not_fill_it(tmp_path: Path) -> None:
    rules = rule("debt < 30"), rule("debt > 30", then="talk: 0.4")
    found = told(tmp_path, *rules, rule("debt in [1..90]", "married", then="talk: 0.2"))
    assert found == ["gap_between_rules second: debt > 30"]


def test_of_three_that_meet_but_once_the_one_gap_is_told(tmp_path: Path) -> None:
    ranges = "[1..30]", "(30..90]", "[100..180]"
    found = told(tmp_path, *(rule(f"days_overdue in {each}") for each in ranges))
    assert found == ["gap_between_rules third: days_overdue in [100..180]"]
