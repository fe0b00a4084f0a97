"""Conditions that no answers make true are told, however they are written."""

from pathlib import Path

import pytest

from tests.authoring.rule_sets.pack import rule, told

ALONE = [
    "debt < 0",
    "debt > 1000000",
    "not(debt <= 1000000)",
    "children = 2.5",
    "children in (2..3)",
    "children * 2 > 50",
    "max(children, 3) < 2",
    "min(debt, 50) > 60",
    "abs(children) < 0",
    "floor(debt / 100) > 20000",
    "debt / 2 > 600000",
    "left < 0",
    'missed_on > date("2200-01-01")',
    "days_overdue < 0",
    "rate_line > 30",
    'not(lender_type in ("bank", "trust"))',
    "debt in (5..5.0000001)",
    "weak",
    "false",
    "null",
]
"""What lies outside ranges, options and parameters, and a finding that no rule concludes."""

TOGETHER = [
    ("debt >= 500", "debt < 400"),
    ("debt in [5..10]", "debt in (10..20]"),
    ("debt between 5 and 10", "debt = 3"),
    ("not(debt <= 10)", "debt < 3"),
    ("may(debt > 5)", "debt <= 5"),
    ("debt != null", "debt = null"),
    ("debt > 5", "debt - 5 <= 0"),
    ("children > 2", "children < 3"),
    ("left > 0", "monthly_income < 1000"),
    ('lender_type = "bank"', 'lender_type = "trust"'),
    ('lender_type in ("bank")', 'lender_type != "bank"'),
    ('paper in ["claim", "order"]', 'paper in ("none", "judgment")'),
    ("conduct.threats", "not(conduct.threats)"),
    ("conduct.threats", "conduct = null"),
    ("married", "married = false"),
    ("married = true", "not(married)"),
    ("not: married", "married"),
    ("married != null", "may(married) and may(not(married))"),
    ("spouse_owes", "not(married)"),
    ("may(not(married))", "spouse_owes = false"),
    ("bank_fee > 5", 'lender_type = "trust"'),
    ("bank_fee > 5", "lender_type = null"),
    ("days_since(paper_on) > 5", 'paper = "none"'),
    ("early", "late"),
    ("early", "days_overdue > 60"),
    ("in_court", 'paper = "none"'),
    ("missed_on = null", "days_overdue > 5"),
    ("days_overdue <= short_days", "days_overdue > 40"),
    ("days_overdue > long_days", "days_overdue < 90"),
    ("days_since(answer_by) > 20", "days_since(paper_on) < 30"),
    ('due_on > date("2026-01-01")', 'due_on < date("2025-01-01")'),
    ('date("2026-01-01") > due_on', 'due_on in [date("2026-02-01")..date("2026-03-01")]'),
]
"""Two lines over one fact, or of which one asks for what is not asked while the other holds."""


@pytest.mark.parametrize("line", ALONE)
def test_a_line_that_nobody_meets(line: str, tmp_path: Path) -> None:
    assert told(tmp_path, rule("married", line)) == [f"never_true first: {line}"]


@pytest.mark.parametrize("lines", TOGETHER)
def test_lines_that_exclude_each_other(lines: tuple[str, str], tmp_path: Path) -> None:
    text = lines[1].removeprefix("not: ")
    if " and " in text:  # told is the one part that is too much
        text = "may(not(married))"
    assert told(tmp_path, rule(*lines)) == [f"never_true_together first: {text}"]


@pytest.mark.parametrize("lines", [lines for lines in TOGETHER if "= null" not in lines[1]])
def test_what_one_line_or_the_other_may_hold_is_no_mistake(
    lines: tuple[str, str], tmp_path: Path
) -> None:
    either = ("any:", *(f"    - {line}" for line in lines))
    assert not [t for t in told(tmp_path, rule("\n    ".join(either))) if "never" in t]


@pytest.mark.parametrize(
    "lines",
    [
        ("debt >= 400", "debt <= 400"),
        ("debt > 5", "debt < 5.1"),
        ("may(debt > 5)", "may(debt <= 5)"),
        ("may(married)", "may(not(married))"),
        ("conduct.threats", "conduct.night_calls"),
        ("children > 2", "children < 4"),
        ("days_overdue >= 0", 'missed_on > date("2026-01-01")'),
        ("days_overdue > short_days", "days_overdue < long_days"),
        ("bank_fee = null", 'lender_type = "bank"'),
        ("spouse_owes = null", "married"),
        ('paper != "none"', "paper_on = null"),
        ('due_on > date("2026-01-01")', "days_since(due_on) < 0"),
        ("monthly_income > bank_fee", "monthly_income < 2 * bank_fee"),
        ("low_income", "strong"),
        ("married", 'floor(days_since(date("2026-01-01")) / 30) > 3'),
        ("married", 'floor(days_since(date("2026-01-01")) / 30) < 3'),
        ("married", 'next_working_day(date("2026-10-03")) > date("2026-10-05")'),
    ],
)
def test_lines_that_somebody_meets(lines: tuple[str, str], tmp_path: Path) -> None:
    strong = rule("debt > 9", then="strong: 0.5")
    assert not [t for t in told(tmp_path, rule(*lines), strong) if "never" in t]


@pytest.mark.parametrize(
    ("first", "second", "holds"), [(0.3, 0.2, False), (0.3, 0.3, True), (0.5, 0.1, True)]
)
def test_a_finding_that_rules_lift_together(
    first: float, second: float, holds: bool, tmp_path: Path
) -> None:
    rules = rule("debt > 9", then=f"weak: {first}"), rule("married", then=f"weak: {second}")
    never = "never_true third: weak" in told(tmp_path, *rules, rule("weak", "children > 1"))
    assert never == (not holds)


def test_a_finding_whose_rules_exclude_each_other(tmp_path: Path) -> None:
    rules = rule("married", then="weak: 0.3"), rule("not(married)", then="weak: 0.4")
    assert "never_true third: weak" in told(tmp_path, *rules, rule("weak"))


@pytest.mark.parametrize(
    ("when", "unless", "finding"),
    [
        ("married", "married", "never_true_together first: unless: married"),
        ("debt > 5", "debt > 3", "never_true_together first: unless: debt > 3"),
        ("married", "true", "never_true first: unless: true"),
        ("married", "may(debt >= 0)", "never_true first: unless: may(debt >= 0)"),
        ("married", "debt < 0", "line_always_true first: unless: debt < 0"),
        ("debt > 3", "debt > 5", None),
        ("married", "spouse_owes", None),
    ],
)
def test_what_always_or_never_holds_a_rule_back(
    when: str, unless: str, finding: str | None, tmp_path: Path
) -> None:
    assert told(tmp_path, rule(when, unless=(unless,))) == ([finding] if finding else [])


DERIVED = """
- derived: odd
  label: {{zh: 怪, en: Odd}}
  formula: {}
"""


@pytest.mark.parametrize(
    ("formula", "finding"),
    [
        ("debt > 5 and debt < 3", "never_true_together odd: debt < 3"),
        ('in_court and paper = "none"', 'never_true_together odd: paper = "none"'),
        ("debt > 1000000", "never_true odd: debt > 1000000"),
        ("may(debt >= 0)", "always_true odd: may(debt >= 0)"),
        (
            "may(married) or may(not(married))",
            "always_true odd: may(married) or may(not(married))",
        ),
        ("may(debt != null)", None),
        ("debt > 5 and debt < 7", None),
        ("long_days > 100", None),
    ],
)
def test_a_named_condition_is_told_where_it_is_made(
    formula: str, finding: str | None, tmp_path: Path
) -> None:
    found = told(tmp_path, rule("odd", "married"), derived=DERIVED.format(formula))
    assert found == ([finding] if finding else [])


ASKED = """
- question: pets
  type: yes_no
  label: {{zh: 宠物, en: Pets}}
  ask: {{zh: 有宠物吗？, en: Have you pets?}}
  when: [{}]
"""


@pytest.mark.parametrize(
    ("when", "finding"),
    [
        ("bank_fee > 5, paper = null", None),
        ('bank_fee > 5, lender_type = "trust"', 'never_true_together pets: lender_type = "trust"'),
        ("spouse_owes, not(married)", "never_true_together pets: not(married)"),
        ("debt < 0", "never_true pets: debt < 0"),
        ("may(debt >= 0)", "always_true pets: may(debt >= 0)"),
        ("debt >= 0", None),
    ],
)
def test_a_question_that_is_asked_of_nobody(when: str, finding: str | None, tmp_path: Path) -> None:
    found = told(tmp_path, rule("married"), questions=ASKED.format(when))
    assert found == ([finding] if finding else [])


def test_what_a_question_nobody_is_asked_is_needed_for(tmp_path: Path) -> None:
    found = told(tmp_path, rule("pets"), questions=ASKED.format("debt < 0"))
    assert found == ["never_true pets: debt < 0", "never_true first: pets"]


STEPS = """
- remedy: wait
  label: {{zh: 等, en: Wait}}
  urgency: later
  steps:
    - {{zh: 等。, en: Wait.}}
    - zh: 看。
      en: Look.
      instead:
        - {{when: [debt > 5], zh: 看一。, en: Look once.}}
        - {{when: [{}], zh: 看二。, en: Look twice.}}
  cost: {{zh: 无, en: None}}
  risk: {{zh: 无, en: None}}
"""


@pytest.mark.parametrize(
    ("when", "finding"),
    [
        ("debt > 7", "case_never_told wait"),
        ("debt > 5", "case_never_told wait"),
        ("debt < 0", "never_true wait: debt < 0"),
        ("debt > 3", None),
        ("married", None),
        ("may(debt > 5)", None),
    ],
)
def test_a_case_of_a_step_that_nobody_is_told(
    when: str, finding: str | None, tmp_path: Path
) -> None:
    rules = rule("married", then="wait: 0.5")
    found = told(tmp_path, rules, remedies=STEPS.format(when))
    assert found == ([finding] if finding else [])
