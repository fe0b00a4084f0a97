"""What the prover shows holds for everybody: random conditions, read for many people."""

import random
from datetime import date, timedelta
from pathlib import Path

import pytest

from advisor.authoring.rule_sets.bounds import Bounds
from advisor.inference.memory import run_plain, scope_of
from advisor.language.evaluate import Scope, holds
from advisor.language.lower import lower
from advisor.language.parse import parse
from advisor.language.values import Value
from advisor.pack.load import load
from advisor.pack.pack import Pack
from tests.authoring.rule_sets.pack import rule, small_pack

# fmt: off
NUMBERS = [
    "monthly_income", "debt", "children", "bank_fee", "days_overdue", "left", "short_days",
    "long_days", "children*2", "debt/3", "debt*0.36", "max(children,3)", "min(debt,400)",
    "abs(children-3)", "floor(debt/100)", "monthly_income+bank_fee", "2*bank_fee-monthly_income",
    "monthly_income-left", "debt*children", "days_since(due_on)", "days_since(answer_by)",
    "days_since(add_months(missed_on,2))", "round(debt/7,1)", "debt*rate_line/100",
    "days_since(paper_on)-days_overdue",
]
FIGURES = [
    "0", "1", "2", "3", "5", "10", "15", "24", "30", "31", "50", "90", "100", "100.5", "120",
    "400", "500", "1000", "2000",
]
OTHERS = [
    'lender_type="bank"', 'lender_type!="bank"', 'lender_type in ("bank","trust")',
    'paper="none"', 'paper in ("claim","order")', 'paper!="order"', "conduct.threats",
    "conduct.night_calls", "married", "spouse_owes", "married=spouse_owes", "early", "late",
    "in_court", "low_income", "lender_type=null", "bank_fee!=null", "conduct=null", "debt=null",
    "low_income=null", "paper_on=null", 'missed_on<date("2026-10-01")',
    'due_on>date("2026-11-23")', "due_on<=missed_on", "answer_by>due_on",
]
# fmt: on
SIGNS = ["<", "<=", ">", ">=", "=", "!="]


def atom(chance: random.Random) -> str:
    kind = chance.random()
    if kind < 0.45:
        right = chance.choice(
            [chance.choice(FIGURES), chance.choice(FIGURES), chance.choice(NUMBERS)]
        )
        return f"{chance.choice(NUMBERS)} {chance.choice(SIGNS)} {right}"
    if kind < 0.55:
        low, high = sorted(chance.sample(range(0, 120, 5), 2))
        opening, closing = chance.choice("[("), chance.choice("])")
        return f"{chance.choice(NUMBERS)} in {opening}{low}..{high}{closing}"
    return chance.choice(OTHERS)


def condition(chance: random.Random, depth: int) -> str:
    kind = chance.random() if depth else 0
    if kind < 0.35:
        return atom(chance)
    first, second = condition(chance, depth - 1), condition(chance, depth - 1)
    if kind < 0.55:
        return f"({first} and {second})"
    if kind < 0.75:
        return f"({first} or {second})"
    return f"not({first})" if kind < 0.88 else f"may({first})"


def person(chance: random.Random, today: date) -> dict[str, Value]:
    def before(*days: int) -> date:
        return today - timedelta(days=chance.choice(days))

    answers: dict[str, Value] = {
        "monthly_income": chance.choice([0.0, 1.0, 99.99, 100.0, 1000.0, 1000.5, 3000.0, 100000.0]),
        "debt": chance.choice([0.0, 0.5, 5.0, 99.99, 100.0, 100.000001, 399.0, 400.0, 1e6]),
        "children": float(chance.choice([0, 1, 2, 3, 4, 5, 10, 20])),
        "bank_fee": chance.choice([0.0, 1.0, 5.0, 49.99, 50.0, 500.0]),
        "married": chance.random() < 0.6,
        "spouse_owes": chance.random() < 0.5,
        "lender_type": chance.choice(["bank", "bank", "trust"]),
        "paper": chance.choice(["none", "claim", "order", "judgment"]),
        "conduct": tuple(o for o in ("threats", "night_calls") if chance.random() < 0.5),
        "missed_on": before(0, 1, 5, 15, 30, 31, 60, 61, 90, 91, 121),
        "paper_on": before(0, 1, 5, 15, 16, 30, 31, 45),
        "due_on": before(-400, -31, -1, 0, 1, 15, 30, 100),
    }
    return {name: answer for name, answer in answers.items() if chance.random() < 0.85}


@pytest.fixture(scope="module")
def pack(tmp_path_factory: pytest.TempPathFactory) -> Pack:
    return load(small_pack(tmp_path_factory.mktemp("bounds"), rule("debt > 5")))


@pytest.fixture(scope="module")
def people(pack: Pack) -> list[Scope]:
    chance = random.Random(7)
    days = date(2020, 1, 1), date(2023, 12, 31), date(2026, 11, 23), date(2099, 2, 28)
    found = []
    for number in range(400):
        today = days[number % 4]
        answers = person(chance, today) if number > 3 else {}
        found.append(scope_of(pack, run_plain(pack, answers, today)[0], today))
    return found


@pytest.mark.parametrize("seed", range(8))
def test_what_is_shown_holds_for_everybody(seed: int, pack: Pack, people: list[Scope]) -> None:
    chance, bounds = random.Random(seed), Bounds(pack)
    shown = 0
    for _ in range(150):
        first, second = condition(chance, 2), condition(chance, 1)
        core, other = lower(parse(first)), lower(parse(second))
        firing = [scope for scope in people if holds(core, scope) is True]
        if bounds.never(core):
            shown += 1
            assert not firing, f"{first} for {firing[0].facts} on {firing[0].today}"
        if bounds.implies(core, other):
            shown += 1
            wrong = [scope for scope in firing if holds(other, scope) is not True]
            assert not wrong, f"{first} | {second} for {wrong[0].facts} on {wrong[0].today}"
    assert shown > 10


def test_a_search_that_grows_too_long_claims_nothing(pack: Pack, tmp_path: Path) -> None:
    pairs = [f"(monthly_income + {n} * bank_fee > {n} or debt * {n} > children)" for n in range(40)]
    core = lower(parse(" and ".join((*pairs, "debt * children = 7", "debt * children = 8.5"))))
    assert Bounds(pack).never(core)  # the last two alone are enough, wherever they stand
    core = lower(parse(" and ".join(pairs)))
    assert not Bounds(pack).never(core)
