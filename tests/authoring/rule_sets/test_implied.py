"""Lines that the other lines of a rule imply, and alternatives that add nothing."""

from pathlib import Path

import pytest

from tests.authoring.rule_sets.pack import rule, told

IMPLIED = [
    (("debt > 5", "debt > 3"), (), "debt > 3"),
    (("debt >= 5", "debt > 5"), (), "debt >= 5"),
    (("debt in [1..10]", "debt <= 20"), (), "debt <= 20"),
    (("debt = 5", "debt in [1..9]"), (), "debt in [1..9]"),
    (("debt > 5", "not(debt <= 3)"), (), "not(debt <= 3)"),
    (("debt > 5", "debt != null"), (), "debt != null"),
    (("debt > 5", "may(debt > 3)"), (), "may(debt > 3)"),
    (("debt > 5", "debt > 5"), (), "debt > 5"),
    (("debt > 5 and debt > 3",), (), "debt > 3"),
    (("not(debt > 5 or debt > 3)",), (), "not(debt > 5)"),
    (("debt > 5 or married", "debt > 5"), (), "debt > 5 or married"),
    (("debt > 5", "min(debt, 100) > 3"), (), "min(debt, 100) > 3"),
    (("monthly_income > 3000", "left > 0"), (), "left > 0"),
    (("children >= 3", "children > 2"), (), "children > 2"),
    (("days_overdue >= 31", "days_overdue > 30"), (), "days_overdue > 30"),
    (("days_overdue in [1..30]", "days_overdue in [1..90]"), (), "days_overdue in [1..90]"),
    (("days_overdue > 200", "days_overdue > long_days"), (), "days_overdue > long_days"),
    (("early", "days_overdue < 40"), (), "days_overdue < 40"),
    (("in_court", 'paper != "none"'), (), 'paper != "none"'),
    (('lender_type = "bank"', 'lender_type != "trust"'), (), 'lender_type != "trust"'),
    (('lender_type = "bank"', "lender_type != null"), (), "lender_type != null"),
    (("conduct.threats", "conduct != null"), (), "conduct != null"),
    (("bank_fee > 5", "bank_fee >= 0"), (), "bank_fee >= 0"),
    (
        ('missed_on > date("2026-01-01")', 'missed_on >= date("2025-01-01")'),
        (),
        'missed_on >= date("2025-01-01")',
    ),
    (("debt > 5",), ("debt < 3",), "unless: debt < 3"),
    (("debt > 5",), ("debt = null",), "unless: debt = null"),
    (("married",), ("not(married)",), "unless: not(married)"),
    (
        ("debt > 5",),
        ("married", "married and conduct.threats"),
        "unless: married and conduct.threats",
    ),
    (("any:\n        - debt > 9\n        - debt > 3 and married and married",), (), "married"),
]
ALTERNATIVES = [
    ("debt > 5 or debt > 3", (), "alternative_implied", "debt > 5"),
    ("any: [debt > 5, debt > 3]", (), "alternative_implied", "debt > 5"),
    ("any: [married, married and debt > 5]", (), "alternative_implied", "married and debt > 5"),
    ('lender_type in ("bank", "bank")', (), "alternative_implied", 'lender_type = "bank"'),
    ('lender_type in ["bank", "bank"]', (), "alternative_implied", 'lender_type = "bank"'),
    ("not(debt > 5 and debt > 3)", (), "alternative_implied", "not(debt > 3)"),
    ("any: [debt > 5, debt < 0]", (), "alternative_impossible", "debt < 0"),
    (
        "any: [conduct.threats, not(married)]",
        ("married",),
        "alternative_impossible",
        "not(married)",
    ),
    (
        'paper in ("claim", "order")',
        ('paper != "order"', "married"),
        "alternative_impossible",
        'paper = "order"',
    ),
    (
        "bank_fee > 5 or debt > 5",
        ('lender_type = "trust"',),
        "alternative_impossible",
        "bank_fee > 5",
    ),
]


@pytest.mark.parametrize(("when", "unless", "line"), IMPLIED)
def test_a_line_that_others_imply(
    when: tuple[str, ...], unless: tuple[str, ...], line: str, tmp_path: Path
) -> None:
    assert told(tmp_path, rule(*when, unless=unless)) == [f"line_implied first: {line}"]


@pytest.mark.parametrize(("line", "beside", "finding", "text"), ALTERNATIVES)
def test_an_alternative_for_nothing(
    line: str, beside: tuple[str, ...], finding: str, text: str, tmp_path: Path
) -> None:
    assert told(tmp_path, rule(*beside, line)) == [f"{finding} first: {text}"]


@pytest.mark.parametrize("line", ["true", "may(debt >= 0)", "may(married) or may(not(married))"])
def test_a_line_that_everybody_meets(line: str, tmp_path: Path) -> None:
    assert told(tmp_path, rule(line, "married")) == [f"line_always_true first: {line}"]


@pytest.mark.parametrize(
    ("when", "unless"),
    [
        (("true",), ()),
        (("debt > 5", "monthly_income > 5"), ()),
        (("debt > 5", "debt < 9"), ()),
        (("debt > 5",), ("debt = 7",)),
        (("debt > 5 or married", "may(debt < 9)"), ("children > 3",)),
        (("married or not(married)",), ()),
        (("may(debt > 5)", "debt != null"), ()),
        (("debt >= 0", "married"), ()),
        (('lender_type in ("bank", "trust")', "debt > 5"), ()),
        (("any: [debt > 5, debt = null and married]",), ()),
        (("debt > 5 or monthly_income > 5", "debt > 3 or monthly_income > 9"), ()),
        (("married",), ("debt = null",)),
        (("days_overdue in [1..90]", "days_overdue != 30"), ()),
        (("debt in ([1..5], [3..9])",), ()),
        (("early or late", "debt > 5"), ()),
        (("bank_fee > 5", 'lender_type = "bank"'), ()),
        (("not(spouse_owes)", "married"), ()),
        (("any: [not(married), spouse_owes = null]",), ()),
        (("days_since(paper_on) > 3", 'paper in ("claim", "order", "judgment")'), ()),
        (("children > 0", "debt / children > 100"), ()),
        (("children != 0", "debt / children > 100"), ()),
    ],
)
def test_what_says_something(
    when: tuple[str, ...], unless: tuple[str, ...], tmp_path: Path
) -> None:
    assert told(tmp_path, rule(*when, unless=unless)) == []
