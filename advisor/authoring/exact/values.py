"""Values of the language as terms: what is known, and what it is then."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from math import inf, prod
from typing import Any, TypeAlias

from advisor.authoring.exact.logic import Logic, Term
from advisor.language.values import GRID, is_number, on_grid

FIRST_DAY, LAST_DAY = date.min.toordinal(), date.max.toordinal()
ANY_PLACES = 99
"""Decimals of a number that may have any."""
_MANY = 500
"""Combinations of plain values from which on they are not worked out one by one."""


@dataclass(frozen=True, eq=False, slots=True)
class Truth:
    """A condition: whether it is true, and whether it is false; unknown where neither is."""

    yes: Term
    no: Term


@dataclass(frozen=True, eq=False, slots=True)
class Cases:
    """One of a few plain values, each where its guard holds; no two do. Null where none does.

    Constants, choices and parameters are such; what is made of them alone is worked out by
    the operators of the plain reading.
    """

    cases: tuple[tuple[Term, Any], ...]


@dataclass(frozen=True, eq=False, slots=True)
class Number:
    """A number that may lie anywhere.

    `term` is what it is in exact arithmetic; the double that a person's case has instead is
    at most `error` away, and another error that is `relative` to it. It has at most so many
    decimal `places`, and is no greater than `size`, either way.
    """

    known: Term
    term: Term
    places: int = ANY_PLACES
    error: float = 0.0
    size: float = inf
    relative: float = 0.0


@dataclass(frozen=True, eq=False, slots=True)
class Day:
    """A date, by its number."""

    known: Term
    term: Term


@dataclass(frozen=True, eq=False, slots=True)
class Choices:
    """A multiple choice: a truth for each option as soon as it is answered."""

    known: Term
    options: Mapping[str, Term]


@dataclass(frozen=True, eq=False, slots=True)
class Listed:
    """A list, which is never null itself."""

    items: tuple[Reading, ...]


Reading: TypeAlias = Truth | Cases | Number | Day | Choices | Listed

NULL = Cases(())


def constant(logic: Logic, value: Any) -> Cases:
    """The same value for everybody."""
    return NULL if value is None else Cases(((logic.true, value),))


ROUNDING = 2.0**-52
"""More than the greatest relative error of one operation on doubles."""

AS_MEANT = 4 * ROUNDING
"""How far a double may be from the number with six decimals that was meant, relative to it."""


def rounding(size: float) -> float:
    """How far off a result of this size may be by one operation on doubles."""
    return size * ROUNDING


def of_double(logic: Logic, known: Term, value: float) -> Number:
    """A number as it was meant: `0.30000000000000004` is 0.3."""
    meant = Fraction(on_grid(value), GRID)
    away = float(abs(Fraction(value) - meant))
    if away > AS_MEANT * abs(value):
        return Number(known, logic.constant(Fraction(value)), size=abs(value))
    places = next(p for p in range(7) if (meant * 10**p).denominator == 1)
    return Number(known, logic.constant(meant), places, 0.0, abs(value), AS_MEANT if away else 0.0)


def numbers(value: Reading) -> list[tuple[Term, float]]:
    """The cases of a value that are numbers."""
    found = value.cases if isinstance(value, Cases) else ()
    return [(guard, float(plain)) for guard, plain in found if is_number(plain)]


def as_number(logic: Logic, value: Reading) -> Number | None:
    """A value as one number; None where it is none."""
    if isinstance(value, Number):
        return value
    if not (cases := numbers(value)):
        return None
    known = logic.any_of(guard for guard, _ in cases)
    ones = [of_double(logic, guard, plain) for guard, plain in cases]
    return widest(known, logic.chosen([(one.known, one.term) for one in ones]), ones)


def widest(known: Term, term: Term, ones: list[Number]) -> Number:
    """One of several numbers, as far as all of them are known."""
    return Number(
        known,
        term,
        max(one.places for one in ones),
        max(one.error for one in ones),
        max(one.size for one in ones),
        max(one.relative for one in ones),
    )


def as_day(logic: Logic, value: Reading) -> Day | None:
    """A value as one date; None where it is none."""
    if isinstance(value, Day):
        return value
    found = value.cases if isinstance(value, Cases) else ()
    if not (cases := [(guard, plain) for guard, plain in found if isinstance(plain, date)]):
        return None
    days = [(guard, logic.day(plain.toordinal())) for guard, plain in cases]
    return Day(logic.any_of(guard for guard, _ in cases), logic.chosen(days))


def as_cases(value: Reading) -> Cases | None:
    """A value as a few plain ones; None where it may be any of many."""
    if isinstance(value, Truth):
        return Cases(((value.yes, True), (value.no, False)))
    return value if isinstance(value, Cases) else None


def as_truth(logic: Logic, value: Reading) -> Truth:
    """A condition's value; what is no boolean is unknown."""
    if isinstance(value, Truth):
        return value
    cases = value.cases if isinstance(value, Cases) else ()
    yes, no = (logic.any_of(g for g, plain in cases if plain is wanted) for wanted in (True, False))
    return Truth(yes, no)


def known(logic: Logic, value: Reading) -> Term:
    """Where a value is not null."""
    match value:
        case Truth(yes, no):
            return logic.any_of((yes, no))
        case Cases(cases):
            return logic.any_of(guard for guard, _ in cases)
        case Listed():
            return logic.true
        case _:
            return value.known


def chosen(logic: Logic, rows: list[tuple[Term, Reading]]) -> Reading:
    """Of several values the one whose guard holds; no two do. They are all numbers or all days."""
    few = [(guard, value) for guard, value in rows if isinstance(value, Cases)]
    if len(few) == len(rows):
        found = ((logic.all_of((g, held)), plain) for g, v in few for held, plain in v.cases)
        return Cases(tuple(found))
    days = [(guard, day) for guard, value in rows if (day := as_day(logic, value))]
    if days:
        held = logic.any_of(logic.all_of((guard, day.known)) for guard, day in days)
        return Day(held, logic.chosen([(guard, day.term) for guard, day in days]))
    ones = [(guard, one) for guard, value in rows if (one := as_number(logic, value))]
    held = logic.any_of(logic.all_of((guard, one.known)) for guard, one in ones)
    return widest(held, logic.chosen([(g, one.term) for g, one in ones]), [one for _, one in ones])


def by_cases(logic: Logic, arguments: list[Cases], work_out: Any) -> Cases:
    """What a plain function gives for every combination of cases; equal results are one case."""
    found: dict[tuple[type, Any], list[Term]] = {}
    for guard, plain in _combined(logic, arguments):
        if guard is not logic.false and (result := work_out(plain)) is not None:
            found.setdefault((type(result), result), []).append(guard)
    return Cases(tuple((logic.any_of(guards), result) for (_, result), guards in found.items()))


def few(arguments: list[Cases]) -> bool:
    """Whether every combination of cases can be worked out by itself."""
    return prod(len(argument.cases) + 1 for argument in arguments) <= _MANY


def _combined(logic: Logic, arguments: list[Cases]) -> list[tuple[Term, list[Any]]]:
    """Each combination of plain values, null among them, and where it holds."""
    found: list[tuple[Term, list[Any]]] = [(logic.true, [])]
    for argument in arguments:
        nothing = logic.opposite(known(logic, argument))
        found = [
            (logic.all_of((guard, one)), [*plain, value])
            for guard, plain in found
            for one, value in (*argument.cases, (nothing, None))
            if one is not logic.false
        ]
    return found
