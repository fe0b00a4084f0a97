"""The functions that formulas of Z3 can express exactly, or nearly so."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction
from typing import TYPE_CHECKING, TypeAlias

import z3

from advisor.authoring.exact.grid import LARGE
from advisor.authoring.exact.logic import Term
from advisor.authoring.exact.values import (
    FIRST_DAY,
    LAST_DAY,
    NULL,
    ROUNDING,
    Cases,
    Day,
    Number,
    Reading,
    as_day,
    as_number,
    chosen_day,
    numbers,
    widest,
)
from advisor.language.registry import FUNCTIONS
from advisor.language.values import snapped

if TYPE_CHECKING:
    from advisor.authoring.exact.functions import Functions

Row: TypeAlias = "Callable[[Functions, list[Reading]], Reading | None]"
"""A row gives None where it knows no more about a call than the registry does."""
_DAYS = float(LAST_DAY)
_MOST_MONTHS = 12 * 9999
"""From every date this many months lead beyond the calendar."""


def _of_number(change: Callable[[Functions, Number], Reading | None]) -> Row:
    def row(at: Functions, arguments: list[Reading]) -> Reading | None:
        number = as_number(at.logic, arguments[0])
        return NULL if number is None else change(at, number)

    return row


def _abs(at: Functions, number: Number) -> Reading:
    term = z3.If(number.term >= 0, number.term, -number.term)
    return widest(number.known, term, [number])


def _floor(at: Functions, number: Number) -> Reading:
    whole = _rounded(at, number, 0, lambda place: z3.ToInt(place))
    at.grid.compare("<", number, _next_to(whole, 1))
    return whole


def _ceiling(at: Functions, number: Number) -> Reading:
    whole = _rounded(at, number, 0, lambda place: -z3.ToInt(-place))
    at.grid.compare(">", number, _next_to(whole, -1))
    return whole


def _next_to(whole: Number, step: int) -> Number:
    """The whole number next to one; a comparison with it is exact."""
    return Number(whole.known, whole.term + step, 0, 0.0, min(whole.size, LARGE))


def _round(at: Functions, arguments: list[Reading]) -> Reading | None:
    """Halves away from zero."""
    number, digits = as_number(at.logic, arguments[0]), _digits(at, arguments[1:])
    if number is None or digits is None:
        return NULL if number is None else None
    half = at.logic.constant(Fraction(1, 2))

    def nearest(place: Term) -> Term:
        return z3.If(place >= 0, z3.ToInt(place + half), -z3.ToInt(half - place))

    return _rounded(at, number, digits, nearest)


def _rounded(
    at: Functions, number: Number, digits: int, to_whole: Callable[[Term], Term]
) -> Number:
    """A number rounded to `digits` decimals; one beyond `LARGE` stays beyond it."""
    scale = at.logic.constant(Fraction(10) ** digits)
    term = z3.ToReal(to_whole(at.grid.place(number) * scale)) / scale
    size = number.size + 10.0**-digits
    if number.size > LARGE:
        term = _unless_large(at, number.term, term)
    return Number(number.known, term, max(digits, 0), 0.0, size, ROUNDING if digits else 0.0)


def _unless_large(at: Functions, number: Term, term: Term) -> Term:
    most, beyond = at.logic.constant(Fraction(LARGE)), at.logic.real("beyond")
    at.logic.assume(at.logic.follows(number > most, beyond >= most))
    at.logic.assume(at.logic.follows(number < -most, beyond <= -most))
    inside = at.logic.all_of((number <= most, number >= -most))
    return z3.If(inside, term, beyond)


def _digits(at: Functions, arguments: list[Reading]) -> int | None:
    """The decimals to keep, where they are the same for everybody; else None."""
    if not arguments:
        return 0
    cases = numbers(arguments[0])
    if len(cases) != 1 or cases[0][0] is not at.logic.true or abs(cases[0][1]) > 9:
        return None
    return min(int(snapped(cases[0][1])), 6)


def _extreme(least: bool) -> Row:
    def row(at: Functions, arguments: list[Reading]) -> Reading | None:
        if any(isinstance(argument, Day) for argument in arguments):
            days = [as_day(at.logic, argument) for argument in arguments]
            return _most_of_days(at, [day for day in days if day], least, len(arguments))
        converted = [as_number(at.logic, argument) for argument in arguments]
        candidates = [number for number in converted if number]
        if len(candidates) < len(arguments):
            return NULL
        known = at.logic.all_of(number.known for number in candidates)
        return widest(known, _most([number.term for number in candidates], least), candidates)

    return row


def _most_of_days(at: Functions, days: list[Day], least: bool, count: int) -> Reading:
    if len(days) < count:
        return NULL
    term = _most([day.term for day in days], least)
    return Day(at.logic.all_of(day.known for day in days), term)


def _most(terms: list[Term], least: bool) -> Term:
    extreme, *others = terms
    for term in others:
        extreme = z3.If(extreme <= term if least else extreme >= term, extreme, term)
    return extreme


def _date(at: Functions, arguments: list[Reading]) -> Reading:
    return arguments[0] if isinstance(arguments[0], Day) else NULL


def _days_since(at: Functions, arguments: list[Reading]) -> Reading:
    day = as_day(at.logic, arguments[0])
    if day is None:
        return NULL
    key = day.known.get_id(), day.term.get_id()
    if key not in at.days:
        days = at.logic.whole("days")  # a variable of its own, so that Z3 knows it is whole
        at.logic.assume(at.logic.follows(day.known, days == at.today - day.term))
        at.days[key] = day, Number(day.known, z3.ToReal(days), 0, 0.0, _DAYS)
    return at.days[key][1]


def _add_days(at: Functions, arguments: list[Reading]) -> Reading:
    start, days = as_day(at.logic, arguments[0]), as_number(at.logic, arguments[1])
    if start is None or days is None:
        return NULL
    place = at.grid.place(days)
    count = z3.ToInt(place)
    later = start.term + count
    within = later >= FIRST_DAY, later <= LAST_DAY
    whole = z3.ToReal(count) == place
    return Day(at.logic.all_of((start.known, days.known, whole, *within)), later)


def _add_months(at: Functions, arguments: list[Reading]) -> Reading | None:
    """A call for each plain number of months; None where the number is a variable."""
    start = as_day(at.logic, arguments[0])
    if start is None or not isinstance(arguments[1], Cases):
        return None
    function, days = FUNCTIONS["add_months"], []
    for guard, months in numbers(arguments[1]):
        if snapped(months).is_integer() and abs(months) < _MOST_MONTHS:
            exactly = Cases(((at.logic.true, float(int(snapped(months)))),))
            later = at.anything("add_months", function, [start, exactly])
            if isinstance(later, Day):
                days.append((guard, later))
    return chosen_day(at.logic, days) if days else NULL


ROWS: dict[str, Row] = {
    "abs": _of_number(_abs),
    "floor": _of_number(_floor),
    "ceiling": _of_number(_ceiling),
    "round": _round,
    "min": _extreme(True),
    "max": _extreme(False),
    "date": _date,
    "days_since": _days_since,
    "add_days": _add_days,
    "add_months": _add_months,
}
