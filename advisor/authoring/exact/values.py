"""Values of the language as terms: where they are known, and what they are there."""

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
"""Stands for any number of decimals."""
_MANY = 500
"""The most combinations of plain values to compute one by one."""


@dataclass(frozen=True, eq=False, slots=True)
class Truth:
    """A condition: whether it is true, and whether it is false; unknown where neither is."""

    yes: Term
    no: Term


def truth_of(logic: Logic, known: Term, holds: Term) -> Truth:
    """A condition that is `holds` where it is known, and unknown elsewhere."""
    return Truth(logic.all_of((known, holds)), logic.all_of((known, logic.opposite(holds))))


@dataclass(frozen=True, eq=False, slots=True)
class Cases:
    """A few plain values, each with a guard; the value is that whose guard holds, else null.

    No two guards hold together. Constants, choices and parameters are such values; operators on
    them alone are computed by the plain reading.
    """

    cases: tuple[tuple[Term, Any], ...]


@dataclass(frozen=True, eq=False, slots=True)
class Number:
    """A number that is no plain value.

    `known`: where it is not null. `term`: its value in exact arithmetic; the double in its stead
    differs by at most `error` plus `relative` times the value. `places`: the most decimals it
    has. `size`: the greatest absolute value.
    """

    known: Term
    term: Term
    places: int = ANY_PLACES
    error: float = 0.0
    size: float = inf
    relative: float = 0.0


@dataclass(frozen=True, eq=False, slots=True)
class Day:
    """A date, as its ordinal."""

    known: Term
    term: Term


@dataclass(frozen=True, eq=False, slots=True)
class Choices:
    """A multiple choice: a truth for each option where it is answered."""

    known: Term
    options: Mapping[str, Term]


@dataclass(frozen=True, eq=False, slots=True)
class Listed:
    """A list, which is never null itself."""

    items: tuple[Reading, ...]


Reading: TypeAlias = Truth | Cases | Number | Day | Choices | Listed

NULL = Cases(())


def constant(logic: Logic, value: Any) -> Cases:
    """A value that is the same for everybody."""
    return NULL if value is None else Cases(((logic.true, value),))


ROUNDING = 2.0**-52
"""More than the greatest relative error of one operation on doubles."""

AS_MEANT = 4 * ROUNDING
"""The relative distance of a double from the number with six decimals that it stands for."""


def rounding(size: float) -> float:
    """The greatest error of one operation on doubles with a result of this size."""
    return size * ROUNDING


def of_double(logic: Logic, known: Term, value: float) -> Number:
    """A double as the number that it stands for: `0.30000000000000004` is 0.3."""
    decimal = Fraction(on_grid(value), GRID)
    away = float(abs(Fraction(value) - decimal))
    if away > AS_MEANT * abs(value):
        return Number(known, logic.constant(Fraction(value)), size=abs(value))
    places = next(p for p in range(7) if (decimal * 10**p).denominator == 1)
    return Number(
        known, logic.constant(decimal), places, 0.0, abs(value), AS_MEANT if away else 0.0
    )


def numbers(value: Reading) -> list[tuple[Term, float]]:
    """The cases of a value that are numbers."""
    cases = value.cases if isinstance(value, Cases) else ()
    return [(guard, float(plain)) for guard, plain in cases if is_number(plain)]


def as_number(logic: Logic, value: Reading) -> Number | None:
    """A value as one number; None for a value of another kind."""
    if isinstance(value, Number):
        return value
    if not (cases := numbers(value)):
        return None
    return chosen_number(logic, [(g, of_double(logic, g, plain)) for g, plain in cases])


def widest(known: Term, term: Term, candidates: list[Number]) -> Number:
    """A number that is one of some candidates, with the widest of their bounds."""
    return Number(
        known,
        term,
        max(number.places for number in candidates),
        max(number.error for number in candidates),
        max(number.size for number in candidates),
        max(number.relative for number in candidates),
    )


def chosen_number(logic: Logic, cases: list[tuple[Term, Number]]) -> Number:
    """The number whose guard holds; of the guards no two do."""
    known = logic.any_of(logic.all_of((guard, number.known)) for guard, number in cases)
    term = logic.chosen([(guard, number.term) for guard, number in cases])
    return widest(known, term, [number for _, number in cases])


def chosen_day(logic: Logic, cases: list[tuple[Term, Day]]) -> Day:
    """The day whose guard holds; of the guards no two do."""
    known = logic.any_of(logic.all_of((guard, day.known)) for guard, day in cases)
    return Day(known, logic.chosen([(guard, day.term) for guard, day in cases]))


def as_day(logic: Logic, value: Reading) -> Day | None:
    """A value as one date; None for a value of another kind."""
    if isinstance(value, Day):
        return value
    plain_cases = value.cases if isinstance(value, Cases) else ()
    if not (cases := [(guard, plain) for guard, plain in plain_cases if isinstance(plain, date)]):
        return None
    return chosen_day(logic, [(g, Day(g, logic.day(plain.toordinal()))) for g, plain in cases])


def as_cases(value: Reading) -> Cases | None:
    """A value as plain values with guards; None for a variable."""
    if isinstance(value, Truth):
        return Cases(((value.yes, True), (value.no, False)))
    return value if isinstance(value, Cases) else None


def as_truth(logic: Logic, value: Reading) -> Truth:
    """A condition's value; a value that is no boolean is unknown."""
    if isinstance(value, Truth):
        return value
    cases = value.cases if isinstance(value, Cases) else ()
    yes, no = (logic.any_of(g for g, plain in cases if plain is truth) for truth in (True, False))
    return Truth(yes, no)


def is_known(logic: Logic, value: Reading) -> Term:
    """The term that is true where a value is not null."""
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
    """The value whose guard holds; no two do. The values are all numbers or all dates."""
    few = [(guard, value) for guard, value in rows if isinstance(value, Cases)]
    if len(few) == len(rows):
        cases = ((logic.all_of((g, held)), plain) for g, v in few for held, plain in v.cases)
        return Cases(tuple(cases))
    days = [(guard, day) for guard, value in rows if (day := as_day(logic, value))]
    if days:
        return chosen_day(logic, days)
    return chosen_number(
        logic, [(guard, number) for guard, value in rows if (number := as_number(logic, value))]
    )


def by_cases(logic: Logic, arguments: list[Cases], compute: Any) -> Cases:
    """A plain function of every combination of cases; equal results are one case."""
    guards_of: dict[tuple[type, Any], list[Term]] = {}
    for guard, plain in _combined(logic, arguments):
        if guard is not logic.false and (result := compute(plain)) is not None:
            guards_of.setdefault((type(result), result), []).append(guard)
    return Cases(tuple((logic.any_of(guards), result) for (_, result), guards in guards_of.items()))


def few(arguments: list[Cases]) -> bool:
    """Whether there are few enough combinations to compute each by itself."""
    return prod(len(argument.cases) + 1 for argument in arguments) <= _MANY


def _combined(logic: Logic, arguments: list[Cases]) -> list[tuple[Term, list[Any]]]:
    """(guard, values) for each combination of plain values, null among them."""
    combinations: list[tuple[Term, list[Any]]] = [(logic.true, [])]
    for argument in arguments:
        nothing = logic.opposite(is_known(logic, argument))
        combinations = [
            (logic.all_of((guard, case)), [*plain, value])
            for guard, plain in combinations
            for case, value in (*argument.cases, (nothing, None))
            if case is not logic.false
        ]
    return combinations
