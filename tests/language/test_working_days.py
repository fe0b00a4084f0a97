"""Working days: exact, total, and sound while the days are still open."""

import random
from datetime import date, timedelta
from itertools import product

import pytest

from advisor.language.check import check
from advisor.language.evaluate import Scope, evaluate
from advisor.language.lower import lower
from advisor.language.parse import parse
from advisor.language.possible import ANYTHING, TRUTHS, OpenScope, Range, possible
from advisor.language.registry import FUNCTIONS
from advisor.language.types import BOOLEAN, DATE, PLAIN
from advisor.language.values import Value
from advisor.language.working_days import Calendar, Year


def days(*texts: str) -> frozenset[date]:
    return frozenset(map(date.fromisoformat, texts))


def stretch(first: str, count: int) -> frozenset[date]:
    return frozenset(date.fromisoformat(first) + timedelta(days=n) for n in range(count))


CALENDAR = Calendar(
    {
        2026: Year(stretch("2026-10-01", 7) | stretch("2026-12-30", 2), days("2026-10-10")),
        2027: Year(
            days("2027-01-01", "2027-05-01"),
            may_move=stretch("2027-01-01", 4) | stretch("2027-05-01", 5),
            published=False,
        ),
    }
)
"""A week off that a Saturday makes up for, an end of the year off, and a year to come."""


def value(text: str, **facts: Value) -> Value:
    return evaluate(lower(parse(text)), Scope(facts, date(2026, 11, 28), calendar=CALENDAR))


@pytest.mark.parametrize(
    ("function", "day", "expected"),
    [
        ("next_working_day", "2026-09-30", "2026-09-30"),
        ("next_working_day", "2026-10-01", "2026-10-08"),  # through a weekend
        ("next_working_day", "2026-10-10", "2026-10-10"),  # a Saturday that is worked
        ("next_working_day", "2026-10-11", "2026-10-12"),
        ("next_working_day", "2026-12-30", "2027-01-04"),  # into the next table
        ("next_working_day", "2028-01-01", "2028-01-03"),  # weekends only: no table
        ("not_over_before", "2026-10-01", "2026-10-08"),
        ("not_over_before", "2026-12-30", "2027-01-05"),  # moved into a stretch that may move
        ("not_over_before", "2027-05-04", "2027-05-06"),  # a Tuesday within one
        ("not_over_before", "2027-05-06", "2027-05-06"),
        ("not_over_before", "2028-01-01", "2028-01-10"),  # no table: a week longer, as in 2026
        ("not_over_before", "2028-03-01", "2028-03-08"),
        ("not_over_before", "2025-10-01", "2025-10-01"),  # before all tables
        ("holidays_known", "2026-10-01", True),
        ("holidays_known", "2026-12-30", False),  # the next working day is in a year to come
        ("holidays_known", "2027-06-01", False),
        ("holidays_known", "2028-01-03", False),
    ],
)
def test_a_day_and_what_follows(function: str, day: str, expected: str | bool) -> None:
    wanted = date.fromisoformat(expected) if isinstance(expected, str) else expected
    assert value(f'{function}(date("{day}"))') == wanted


@pytest.mark.parametrize(
    ("start", "day", "expected"),
    [
        ("2026-09-20", "2026-10-04", "2026-09-30"),
        ("2026-09-30", "2026-10-04", "2026-10-08"),  # none after the start: the moved day
        ("2026-10-05", "2026-10-10", "2026-10-10"),
        ("2026-12-20", "2027-01-03", "2026-12-29"),
        ("2027-04-01", "2027-05-05", "2027-04-30"),
        ("2027-04-30", "2027-05-04", "2027-05-04"),  # none that is sure: the day by count
        ("2027-05-04", "2027-05-04", "2027-05-04"),
    ],
)
def test_the_day_to_act_by(start: str, day: str, expected: str) -> None:
    told = value(f'act_by(date("{start}"), date("{day}"))')
    assert told == date.fromisoformat(expected)


ON_CALENDAR = [name for name, function in FUNCTIONS.items() if function.needs == "calendar"]
CALLS = {name: "a, b" if name == "act_by" else "a" for name in ON_CALENDAR}


@pytest.mark.parametrize("function", ON_CALENDAR)
@pytest.mark.parametrize("wrong", [None, 3.0, True, "2026-10-01", ()])
def test_what_is_no_date_gives_null(function: str, wrong: Value) -> None:
    assert value(f"{function}({CALLS[function]})", a=wrong, b=date(2026, 10, 1)) is None


def test_beyond_the_calendar_is_null() -> None:
    end = Calendar({9999: Year(days("9999-12-31"))})
    for function in ON_CALENDAR:
        tree = lower(parse(f"{function}({CALLS[function]})"))
        found = evaluate(tree, Scope({"a": date.max, "b": date.max}, calendar=end))
        assert found is None, function


def test_their_types_are_checked() -> None:
    names = {"a": DATE, "b": DATE, "n": PLAIN}
    for function, arguments in CALLS.items():
        kind, errors = check(parse(f"{function}({arguments})"), names, {})
        assert not errors
        assert kind == (BOOLEAN if function == "holidays_known" else DATE)
        assert check(parse(f"{function}({arguments.replace('a', 'n')})"), names, {})[1]


def test_the_possible_days_hold_every_day() -> None:
    """Whatever an open day turns out to be, its value is among the possible ones."""
    dice = random.Random(26)
    first = date(2026, 9, 1)
    for _ in range(60):
        a, b = ((dice.randrange(500), dice.randrange(25)) for _ in "ab")
        ranges = [
            (first + timedelta(days=low), first + timedelta(days=low + width))
            for low, width in (a, b)
        ]
        opened = {n: frozenset([None, Range(*r)]) for n, r in zip("ab", ranges, strict=True)}
        for function, arguments in CALLS.items():
            tree = lower(parse(f"{function}({arguments})"))
            can_be = possible(tree, OpenScope(Scope({}, first, calendar=CALENDAR), opened))
            assert can_be != ANYTHING
            for day, other in product(*(_between(*r) for r in ranges)):
                found = evaluate(tree, Scope({"a": day, "b": other}, first, calendar=CALENDAR))
                assert any(
                    piece.low <= found <= piece.high if isinstance(piece, Range) else piece is found
                    for piece in can_be
                ), (function, day, other, found)


def _between(low: date, high: date) -> list[date]:
    return [low + timedelta(days=n) for n in range((high - low).days + 1)]


def test_whether_days_off_are_known_is_open_with_the_day() -> None:
    scope = OpenScope(Scope({}, calendar=CALENDAR), {"a": frozenset([Range(date.min, date.max)])})
    assert possible(lower(parse("holidays_known(a)")), scope) == TRUTHS
