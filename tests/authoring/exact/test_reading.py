"""Each node of the core tree and each function is read as the plain walk reads it."""

import json
import random
from datetime import date, timedelta
from typing import Any

import pytest

from advisor.authoring.exact import prover
from advisor.authoring.exact.function_facts import FACTS, span_of
from advisor.authoring.exact.function_rows import ROWS as FUNCTION_ROWS
from advisor.authoring.exact.functions import _RISES
from advisor.authoring.exact.reading import _READINGS
from advisor.language.functions import add_months
from advisor.language.lower import Core
from advisor.language.parse import parse
from advisor.language.registry import FUNCTIONS, Function, call
from advisor.language.values import Value, is_number
from advisor.language.working_days import Calendar, Year
from advisor.pack.pack import Pack
from tests.authoring.exact.conftest import core
from tests.authoring.exact.opened import TODAY, Opened
from tests.language.test_evaluate import rows
from tests.language.test_lower import CORE

NO_FACTS = {("a = b", '{"a": {"x": 0.30000000000000004}, "b": {"x": 0.3}}')}
"""Rows of the truth tables about a multiple choice of numbers, which no pack has."""
ROWS = [row for row in rows() if (row["expression"], row["facts"]) not in NO_FACTS]


def opened_for(row: dict[str, str]) -> Opened:
    facts = json.loads(row["facts"]).items()
    opened = Opened({name: fact(value) for name, value in facts})
    opened.read(row["expression"])
    return opened


def fact(value: Any) -> Any:
    return tuple(value) if isinstance(value, list) else value


def is_beyond(row: dict[str, str]) -> bool:
    """Whether there are numbers so large that the logic only knows their order."""
    return any(is_number(v) and abs(v) > 1e9 for v in json.loads(row["facts"]).values())


@pytest.mark.parametrize("row", ROWS, ids=lambda row: f"{row['expression']} {row['facts']}")
def test_truth_table(row: dict[str, str]) -> None:
    opened, value = opened_for(row), json.loads(row["value"])
    if isinstance(value, str) and value[:4].isdigit():
        value = date.fromisoformat(value)
    assert opened.may_be(row["expression"], fact(value))
    if opened.is_exact and not is_beyond(row):
        assert opened.must_be(row["expression"], fact(value))


def test_most_rows_are_exact() -> None:
    exact = [row for row in ROWS if not is_beyond(row) and opened_for(row).is_exact]
    assert len(exact) > 0.8 * len(ROWS)


def test_every_node_of_the_core_has_a_row() -> None:
    assert set(_READINGS) == CORE


def test_a_node_that_it_does_not_know_is_named() -> None:
    with pytest.raises(TypeError, match="exact cannot read In"):
        Opened({}).trees.read(Core(parse("x in [1..3]")))


CALENDAR = Calendar(
    {
        2026: Year(
            rest=frozenset(date(2026, 10, 1) + timedelta(n) for n in range(8)),
            work=frozenset([date(2026, 10, 10)]),
        ),
        2027: Year(
            rest=frozenset([date(2027, 1, 1)]),
            may_move=frozenset(date(2027, 2, 5) + timedelta(n) for n in range(9)),
            published=False,
        ),
    }
)


def argument(kind: str, dice: random.Random) -> Value:
    if dice.random() < 0.1:
        return None
    match kind:
        case "date":
            return date(2026, 9, 1) + timedelta(
                dice.choice([dice.randrange(300), dice.randrange(9000)])
            )
        case "written date":
            return dice.choice(["2026-02-28", "2026-02-30", "soon"])
        case "day" | "month" | "1":
            return float(dice.choice([dice.randrange(-40, 40), 0.5, 12.0, 1.0]))
    return dice.choice([0.0, -2.5, 0.1 + 0.2, 4.35 * 100, round(dice.uniform(-9, 9999), 2), 24.05])


@pytest.mark.parametrize("name", FUNCTIONS)
def test_every_function_is_read_as_it_is(name: str) -> None:
    """Called several times at once, so that what is said of one call beside another holds too."""
    dice, function = random.Random(name), FUNCTIONS[name]
    for _ in range(12):
        kinds = function.takes * (3 if function.repeats else 1)
        calls = [[argument(kind, dice) for kind in kinds] for _ in range(3)]
        facts = {f"x{n}{m}": a for n, one in enumerate(calls) for m, a in enumerate(one)}
        opened = Opened(facts, CALENDAR)
        texts = [f"{name}({', '.join(f'x{n}{m}' for m in range(len(kinds)))})" for n in range(3)]
        values = [call(name, one, TODAY, CALENDAR) for one in calls]
        for text, value in zip(texts, values, strict=True):
            assert opened.may_be(text, value), (text, facts)
            if opened.is_exact:
                assert opened.must_be(text, value), (text, facts)
        together = " and ".join(f"({text} = v{n})" for n, text in enumerate(texts))
        known = {f"v{n}": value for n, value in enumerate(values)}
        if None not in values:
            assert Opened({**facts, **known}, CALENDAR).may_be(together, True), facts


def test_a_new_function_is_read_at_once(small: Pack, monkeypatch: pytest.MonkeyPatch) -> None:
    """What the registry says of it is known; which way it is monotone is found out."""

    def half(amount: Value) -> Value:
        return max(0.0, amount / 2) if is_number(amount) else None

    toy = Function(signature="U -> U", value=half, monotone=1, at_least=0.0)
    monkeypatch.setitem(FUNCTIONS, "half", toy)
    opened = Opened({"x": 4.0, "y": 9.0})
    assert opened.may_be("half(x) = 2 and half(y) = 4.5", True)
    assert opened.must_be("half(8)", 4.0)
    proofs = prover(small)
    assert proofs.never(core("half(income) < 0"))
    rises = "half(income) < half(costs) and income < costs"
    assert proofs.never(core(f"{rises} and half(debt) > half(rate) and debt < rate"))
    assert not proofs.never(core(rises))


@pytest.mark.parametrize("months", [-13, -1, 0, 1, 2, 11, 12, 36, 240, 1199])
def test_so_many_months_have_so_many_days(months: int) -> None:
    dice = random.Random(months)
    least, most = span_of(months)
    days = [date(2000, 1, 1) + timedelta(dice.randrange(400 * 365)) for _ in range(2000)]
    days += [date(2023, 1, 1) + timedelta(n) for n in range(3 * 365)]
    for day in days:
        later = add_months(day, float(months))
        assert isinstance(later, date)
        assert least <= (later - day).days <= most


def test_rows_are_only_for_functions_that_exist() -> None:
    assert {*FUNCTION_ROWS, *FACTS, *_RISES} <= FUNCTIONS.keys()
    assert {name for name in _RISES if not FUNCTIONS[name].monotone} == set()


def test_names_that_nothing_has_are_unknown() -> None:
    assert Opened({}).must_be("nothing", None)
    assert Opened({}).must_be("nothing.more", None)
