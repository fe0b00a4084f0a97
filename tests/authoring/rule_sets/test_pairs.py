"""Two rules of one entry of which one adds nothing, or which contradict each other."""

from pathlib import Path

import pytest

from tests.authoring.rule_sets.pack import rule, told


def veto(*when: str, entry: str = "talk", unless: tuple[str, ...] = ()) -> str:
    return rule(*when, unless=unless, then="", never=entry)


SAME = [
    (rule("debt > 5"), rule("debt > 5")),
    (rule("debt > 5", "married"), rule("married = true", "not(debt <= 5)")),
    (rule("early"), rule("days_overdue between 1 and 30")),
    (rule('lender_type in ("bank", "trust")'), rule("lender_type != null")),
    (rule('paper != "none"'), rule("in_court")),
    (rule("married", unless=("debt > 5",)), rule("may(debt <= 5)", "married")),
    (rule("days_overdue > 30"), rule("days_overdue >= 31")),
    (rule("days_overdue > short_days"), rule("days_overdue >= 31")),
    (rule("any: [married, debt > 5]"), rule("debt > 5 or married")),
    (rule("bank_fee > 5"), rule('lender_type = "bank"', "bank_fee > 5")),
    (rule("left > 0"), rule("monthly_income > 1000")),
    (rule("not(conduct.threats)"), rule("conduct.threats = false")),
    (
        rule("missed_on <= date('2026-01-01')".replace("'", '"')),
        rule('not(missed_on > date("2026-01-01"))'),
    ),
    (veto("debt > 5"), veto("not(debt <= 5)")),
    (rule("debt > 5", then="talk: -0.4"), rule("debt > 5", then="talk: -0.7")),
]
APART = [
    (rule("debt > 5"), rule("debt > 5", then="write: 0.5")),
    (rule("debt > 5"), rule("debt >= 5")),
    (rule("debt > 5"), rule("debt > 5", "married")),
    (rule("debt > 5"), rule("may(debt > 5)")),
    (rule("early"), rule("days_overdue in [1..31]")),
    (rule("not(married)"), rule("married = null")),
    (rule("conduct.threats"), rule("conduct.night_calls")),
    (rule("married", "debt > 5"), rule("married or debt > 5")),
    (rule("debt > 5", unless=("married",)), rule("debt > 5", "not(married)")),
    (rule("monthly_income > bank_fee"), rule("monthly_income > 2 * bank_fee")),
]


@pytest.mark.parametrize("rules", SAME)
def test_rules_that_fire_for_the_same_people(rules: tuple[str, str], tmp_path: Path) -> None:
    assert told(tmp_path, *rules) == ["same_condition second"]


@pytest.mark.parametrize("rules", APART)
def test_rules_that_differ(rules: tuple[str, str], tmp_path: Path) -> None:
    assert told(tmp_path, *rules) == []


@pytest.mark.parametrize("rules", [pair for pair in SAME if "talk: 0.7" in pair[1]])
def test_rules_that_always_work_against_each_other(rules: tuple[str, str], tmp_path: Path) -> None:
    against = rules[1].replace("talk: 0.7", "talk: -0.3")
    assert told(tmp_path, rules[0], against) == ["opposite_signs second"]


@pytest.mark.parametrize("rules", [pair for pair in APART if "talk: 0.7" in pair[1]])
def test_rules_that_sometimes_do_are_the_method(rules: tuple[str, str], tmp_path: Path) -> None:
    assert told(tmp_path, rules[0], rules[1].replace("talk: 0.7", "talk: -0.3")) == []


@pytest.mark.parametrize(
    ("first", "second", "idle"),
    [
        (veto("debt > 5"), veto("debt > 7"), "second"),
        (veto("debt > 5", "married"), veto("married"), "first"),
        (veto('paper = "claim"'), veto("in_court"), "first"),
        (veto("debt > 5", "married"), rule("married", then="write: 0.5", never="talk"), "first"),
        (veto("debt > 5"), veto("days_overdue > 5"), None),
        (veto("married"), veto("debt > 5", "married", entry="write"), None),
    ],
)
def test_a_veto_that_adds_nothing(
    first: str, second: str, idle: str | None, tmp_path: Path
) -> None:
    assert told(tmp_path, first, second) == ([f"veto_implied {idle}"] if idle else [])


@pytest.mark.parametrize(
    ("support", "vetoes", "vetoed"),
    [
        (rule("debt > 7"), (veto("debt > 5"),), True),
        (rule("debt > 5"), (veto("not(debt <= 5)"),), True),
        (rule("debt > 5"), (veto("may(debt > 3)"),), True),
        (rule('paper = "claim"', "married"), (veto("in_court"),), True),
        (rule("debt >= 0"), (veto("debt > 5"), veto("debt <= 5")), True),
        (rule("paper_on != null"), (veto("in_court"),), True),
        (rule("debt > 5"), (veto("debt > 7"),), False),
        (rule("debt > 5"), (veto("debt > 3", "married"),), False),
        (rule("may(debt > 5)"), (veto("debt > 3"),), False),
        (rule("debt > 7"), (veto("debt > 5", entry="write"),), False),
        (rule("debt > 7", then="talk: -0.4"), (veto("debt > 5"),), False),
        (rule("debt >= 0"), (veto("debt > 5"), veto("debt <= 4")), False),
    ],
)
def test_support_that_is_always_vetoed(
    support: str, vetoes: tuple[str, ...], vetoed: bool, tmp_path: Path
) -> None:
    found = [text for text in told(tmp_path, support, *vetoes) if "vetoed" in text]
    assert found == (["support_vetoed first"] if vetoed else [])
