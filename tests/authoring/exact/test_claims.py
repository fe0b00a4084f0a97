"""What the prover shows, and what it must not: each claim with a look-alike that is possible."""

import pytest

from advisor.authoring.prover import Prover
from tests.authoring.exact.conftest import core

NEVER = [
    # one fact
    "income > 5 and income < 3",
    "income > 5 and income <= 5",
    "income < 0",
    "income > 100000",
    "rate < 0.1",
    "people > 2 and people < 3",
    "people = 2.5",
    "income in [1..5] and income in (> 5, 0)",
    "income between 7 and 9 and not(income > 6)",
    "income < 4 and may(income > 5)",
    "may(income > 100000) and income != null",
    "not(income <= 100000)",
    'lender = "bank" and lender = "fund"',
    'lender = "shop"',
    'lender != "bank" and lender != "fund" and lender != "agent"',
    'not(lender in ("bank", "fund", "agent"))',
    "conduct.threats and not(conduct.threats)",
    "conduct.threats and may(not(conduct.threats))",
    "conduct.threats and conduct = null",
    "owes and not(owes)",
    "owes and owes = null",
    "income = null and income > 3",
    "income = null and may(income = null) and income != null",
    "owes = false and owes",
    # a question's own condition
    'shared and lender = "fund"',
    "shared and debt <= 100",
    "shared and debt = null",
    "shared and may(debt < 50)",
    "shared != null and debt < 100",
    'paper_on != null and stage = "none"',
    'late > 3 and works_on != null and may(stage = "none")',
    # several facts
    "income - costs > 0 and income < costs",
    "left > 0 and in_the_red",
    "left < 0 and not(in_the_red)",
    "left > 100 and income < 50",
    "left > 100000",
    "income > costs and costs > debt and debt > income",
    "income + costs + debt < 0",
    "tenth > 10000",
    "tenth > 500 and income < 4000",
    "third > 1000 and income < 2000",
    "third * 3 > income + 1",
    "third * 3 != income",
    "income * 0.5 > income",
    "max(income, costs) < min(income, costs)",
    "max(income, costs) < income",
    "abs(left) < 0",
    "abs(left) > 5 and left in [-5..5]",
    "floor(third) > third",
    "ceiling(third) < third",
    "round(third, 1) > third + 0.1",
    "floor(income) = 3.5",
    "income / costs > 2 and income / costs < 1",
    "income / 0 > 3",
    "income / (costs - costs) > 3",
    "income / costs != null and costs = 0",
    "income * debt < 0",
    "2 ** 3 > 9",
    # days
    "paper_on > date(\"2101-01-01\")",
    "days_since(paper_on) < 0",
    "late > 0 and due_on > date(\"2100-12-31\")",
    "days_since(due_on) > 30 and days_since(due_on) < 31",
    "days_since(answer_on) > 0 and days_since(paper_on) < 15",
    "days_since(answer_on) > 0 and paper_on = null",
    "answer_on < paper_on",
    "answer_on = null and paper_on != null",
    "ends_on < due_on",
    "days_since(ends_on) > 0 and late < 1000",
    "days_since(ends_on) < 0 and late > 1100",
    "works_on < answer_on",
    "days_since(works_on) > 0 and days_since(paper_on) <= 15",
    "days_since(works_on) < 0 and days_since(paper_on) > 40",
    'next_working_day(due_on) = null and due_on < date("2050-01-01")',
    "add_months(due_on, 12) > add_months(due_on, 13)",
    'add_months(due_on, 1) > date("2030-01-01") and due_on < date("2029-11-25")',
    "add_days(due_on, 0.5) != null",
    'due_on >= date("2026-02-01") and due_on in (< date("2026-01-31"))',
    # functions
    "yearly < 0",
    "yearly != null and debt = 0",
    "yearly != null and income = 0",
    "months > 0 and debt = 0",
    "months = null and debt = 0 and income != null",
    "months = null and debt >= 0 and income > 0",
    "months < 0",
    # parameters, whatever the day
    "line > 24",
    "line < 20",
    "line = 22",
    "line = null",
    'line = 24 and days_since(date("2026-06-01")) >= 0',
    'line = 20 and days_since(date("2026-06-01")) < 0',
    'line(due_on) = 20 and due_on < date("2026-05-31")',
    'line(due_on) != null and due_on < date("2014-12-31")',
    "rate > line + 80",
    "income * line > 2400000",
    'floor_of_2023 != null and days_since(date("2022-12-31")) < 0',
    # findings
    "never_raised",
    "weak",
    "apart",
    "both and debt < 500",
    "both and may(debt < 500)",
    "poor and income > 2000",
    "poor and income > 1500 and people < 2",
]  # fmt: skip

POSSIBLE = [
    "income > 5 and income <= 6",
    "income >= 5 and income <= 5",
    "income = 0",
    "income = 100000",
    "rate = 0.1",
    "rate = 99.9",
    "people in [2..3]",
    "may(income > 5) and may(income <= 5)",
    "may(income > 5 and income < 4)",  # unknown is what both are
    "may(income < 4) and may(income > 5)",
    "income = null",
    'may(lender = "bank") and may(lender = "fund")',
    'lender in ("bank", "fund") and lender != "bank"',
    "conduct.threats and conduct.calls",
    "may(conduct.threats) and may(not(conduct.threats))",
    "not(conduct.threats) and not(conduct.calls)",
    "shared",
    "not(shared)",
    'may(shared) and lender = "fund"',
    'shared = null and lender = "bank" and debt > 100',
    'may(paper_on != null and stage = "sued")',
    "left > 0 and costs > 3",
    "left = 100000",
    "left < 0 and in_the_red",
    "left = null and income > 5",
    "tenth = 10000",
    "third > 1000 and income < 3001",
    "max(income, costs) = min(income, costs)",
    "income / costs > 2 and costs > 5",
    "income / costs = null and costs = 0",
    "income * debt > 0",
    "income * debt = 0 and income > 3",
    "days_since(paper_on) = 0",
    "late < 0",
    "days_since(answer_on) > 0 and days_since(paper_on) = 16",
    "days_since(ends_on) > 0 and late < 1100",
    "days_since(ends_on) < 0 and late > 1090",
    "add_months(due_on, 36) != add_days(due_on, 1096)",
    "add_months(due_on, 36) = add_days(due_on, 1096)",
    "works_on > answer_on",
    "works_on = answer_on",
    "add_days(due_on, income) != null",
    "yearly > 20",
    "yearly = 0",
    "yearly = null and debt > 5 and income > 5",
    "months > 10",
    "months = null and debt > 5",
    "line = 24",
    "line = 20",
    "line(due_on) = null and due_on != null",
    "line(due_on) = 24 and line = 20",
    "floor_of_2023 = null",
    "poor",
    "may(poor) and income > 2000",
    "not(poor)",
    "both",
    "may(weak)",
    "poor and income > 1500",
    "poor = null and income < 500",
]


@pytest.mark.parametrize("text", NEVER)
def test_what_nobody_can_be(text: str, small_prover: Prover) -> None:
    assert small_prover.never(core(text))


@pytest.mark.parametrize("text", POSSIBLE)
def test_what_somebody_can_be(text: str, small_prover: Prover) -> None:
    assert not small_prover.never(core(text))


IMPLIES = [
    ("income > 5", "income > 3"),
    ("income > 5", "income >= 5"),
    ("income > 5", "may(income > 3)"),
    ("income > 5", "not(income <= 4)"),
    ("income > 5", "income != null"),
    ("people > 2", "people >= 3"),
    ("people >= 3", "people > 2"),
    ('lender = "bank"', 'lender in ("bank", "fund")'),
    ('lender != "bank" and lender != "fund"', 'lender = "agent"'),
    ('lender in ("bank", "fund") and lender != "fund"', 'lender = "bank"'),
    ("conduct.threats", "conduct.threats or conduct.calls"),
    ("shared", 'lender = "bank"'),
    ("not(shared)", "debt > 100"),
    ("paper_on != null", 'stage in ("sued", "judged")'),
    ("income > costs", "left > 0"),
    ("left > 0", "income > costs"),
    ("left >= 0", "not(in_the_red)"),
    ("in_the_red", "left < 0"),
    ("income = costs", "left = 0"),
    ("left > 0 and costs > 5", "income > 5"),
    ("income > 3000", "third > 999"),
    ("income * 0.5 > costs", "income > costs"),
    ("third > costs", "income > costs"),
    ("max(income, costs) < 5", "income < 5"),
    ("late > 30", "late >= 31"),
    ("late > 1100", "days_since(ends_on) > 0"),
    ("days_since(answer_on) > 0", "days_since(paper_on) > 15"),
    ("days_since(paper_on) > 15", "days_since(answer_on) > 0"),
    ("days_since(works_on) > 0", "days_since(answer_on) > 0"),
    ("answer_on = paper_on", "income > 3"),
    ("yearly > 24", "debt > 0"),
    ("months > 3", "income > 0"),
    ("rate > 24", "rate > line"),
    ("rate < line", "rate < 24"),
    ("both", "owes and debt > 500"),
    ("poor", "income < 2000"),
    ("income > 5 or income < 3", "income != 4"),
    ("(owes or income > 5) and not(owes)", "income > 5"),
]

NOT_IMPLIED = [
    ("income > 3", "income > 5"),
    ("income >= 5", "income > 5"),
    ("may(income > 5)", "income > 5"),
    ("may(income > 5)", "income != null"),
    ("income > 2", "income >= 3"),
    ('lender != "bank"', 'lender = "fund"'),
    ('may(not(lender = "bank"))', 'lender != "bank"'),
    ("conduct.threats or conduct.calls", "conduct.threats"),
    ("not(conduct.threats)", "conduct.calls"),
    ('lender = "bank" and debt > 100', "shared != null"),
    ("left > 0", "costs > 0"),
    ("left > -1", "income > costs"),
    ("may(left > 0)", "income > costs"),
    ("third >= costs", "income > costs"),  # 0
    ("late > 1090", "days_since(ends_on) > 0"),
    ("days_since(answer_on) > 0", "days_since(works_on) > 0"),
    ("rate > 20", "rate > line"),
    ("rate > line", "rate > 24"),
    ("owes and debt > 500", "both"),
    ("debt > 5", "yearly != null"),
    ("income < 2000", "poor"),
    ("income < 1000", "poor or poor = null or poor"),
    ("income > 5", "owes or not(owes)"),
]


@pytest.mark.parametrize(("text", "other"), IMPLIES)
def test_what_follows(text: str, other: str, small_prover: Prover) -> None:
    assert small_prover.implies(core(text), core(other))


@pytest.mark.parametrize(("text", "other"), NOT_IMPLIED)
def test_what_does_not_follow(text: str, other: str, small_prover: Prover) -> None:
    assert not small_prover.implies(core(text), core(other))


def test_the_order_of_questions_changes_nothing(small_prover: Prover) -> None:
    """What was seen before only saves work."""
    asked = [(core(a), core(b)) for a, b in (*IMPLIES, *NOT_IMPLIED)]
    again = [small_prover.implies(*pair) for pair in reversed(asked)]
    assert again == [False] * len(NOT_IMPLIED) + [True] * len(IMPLIES)
