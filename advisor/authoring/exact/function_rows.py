"""The functions that Z3 can say exactly, or nearly so."""

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
    numbers,
    widest,
)
from advisor.language.registry import FUNCTIONS
from advisor.language.values import snapped

if TYPE_CHECKING:
    from advisor.authoring.exact.functions import Functions

Row: TypeAlias = "Callable[[Functions, list[Reading]], Reading | None]"
"""A row gives None where it cannot tell more than the registry does."""
_DAYS = float(LAST_DAY)
_MOST_MONTHS = 12 * 9999
"""So many months lead beyond the calendar from every day."""


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
    """The whole number beside one; who is judged to lie below it or above it really does."""
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
    """A number with so many digits; one that is beyond all measure stays beyond."""
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
    """How many digits are kept, where that is the same for everybody."""
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
        found = [as_number(at.logic, argument) for argument in arguments]
        ones = [number for number in found if number]
        if len(ones) < len(arguments):
            return NULL
        knows = at.logic.all_of(one.known for one in ones)
        return widest(knows, _most([one.term for one in ones], least), ones)

    return row


def _most_of_days(at: Functions, days: list[Day], least: bool, count: int) -> Reading:
    if len(days) < count:
        return NULL
    term = _most([day.term for day in days], least)
    return Day(at.logic.all_of(day.known for day in days), term)


def _most(terms: list[Term], least: bool) -> Term:
    found, *others = terms
    for term in others:
        found = z3.If(found <= term if least else found >= term, found, term)
    return found


def _date(at: Functions, arguments: list[Reading]) -> Reading:
    return arguments[0] if isinstance(arguments[0], Day) else NULL


def _days_since(at: Functions, arguments: list[Reading]) -> Reading:
    day = as_day(at.logic, arguments[0])
    if day is None:
        return NULL
    key = day.known.get_id(), day.term.get_id()
    if key not in at.days:
        days = at.logic.whole("days")  # a variable of its own: only then it is seen to be whole
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
    """By months that are the same for many, each on its own."""
    start = as_day(at.logic, arguments[0])
    if start is None or not isinstance(arguments[1], Cases):
        return None
    function, found = FUNCTIONS["add_months"], []
    for guard, months in numbers(arguments[1]):
        if snapped(months).is_integer() and abs(months) < _MOST_MONTHS:
            exactly = Cases(((at.logic.true, float(int(snapped(months)))),))
            later = at.anything("add_months", function, [start, exactly])
            if isinstance(later, Day):
                found.append((guard, later))
    if not found:
        return NULL
    knows = at.logic.any_of(at.logic.all_of((guard, later.known)) for guard, later in found)
    return Day(knows, at.logic.chosen([(guard, later.term) for guard, later in found]))


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
