"""Axioms about functions that the registry does not have: when they are null, and bounds."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from functools import cache
from typing import TYPE_CHECKING, TypeAlias

import z3

from advisor.authoring.exact.logic import Term
from advisor.authoring.exact.values import (
    FIRST_DAY,
    LAST_DAY,
    Day,
    Number,
    Reading,
    is_known,
)

if TYPE_CHECKING:
    from advisor.authoring.exact.functions import Applied, Functions

Facts: TypeAlias = "Callable[[Functions, Applied, Term], Iterator[Term]]"
"""Axioms about a call, and about the variable that is true where it has a value."""


@cache
def _months() -> list[int]:
    """The first days of the months of 400 years, after which the calendar repeats itself."""
    return [date(2000 + m // 12, m % 12 + 1, 1).toordinal() for m in range(4800)]


@cache
def span_of(months: int) -> tuple[int, int]:
    """The least and the greatest number of days in a number of months.

    A day that the later month lacks leads to its last day; that is no nearer than from the end
    of the one month to the end of the other.
    """
    starts = _months()
    cycle = date(2400, 1, 1).toordinal() - date(2000, 1, 1).toordinal()
    spans = [
        starts[(m + months) % 4800] + cycle * ((m + months) // 4800) - starts[m]
        for m in range(4800)
    ]
    return min(spans), max(spans)


def _of_months(at: Functions, made: Applied, defined: Term) -> Iterator[Term]:
    start, months = made.arguments
    assert isinstance(start, Day) and isinstance(months, Number)
    if not z3.is_rational_value(months.term):
        return
    least, most = span_of(int(months.term.as_fraction()))
    logic = at.logic
    yield logic.follows(made.known, made.value >= start.term + least)
    yield logic.follows(made.known, made.value <= start.term + most)
    inside = start.term + least >= FIRST_DAY, start.term + most <= LAST_DAY
    yield logic.follows(logic.all_of((_arguments_known(at, made), *inside)), defined)


def _after_rest(at: Functions, made: Applied, defined: Term) -> Iterator[Term]:
    """Not before the day counted to, and later by no more than the longest rest in the tables."""
    day = made.arguments[-1]
    assert isinstance(day, Day)
    yield at.logic.follows(made.known, made.value <= day.term + at.longest_rest)
    yield from _known_but_at_the_end(at, made, defined)
    yield from _in_their_order(at, made)
    if len(made.arguments) == 1:
        yield at.logic.follows(made.known, made.value >= day.term)
    else:
        start = made.arguments[0]
        assert isinstance(start, Day)
        later = made.value > start.term, made.value >= day.term
        yield at.logic.follows(made.known, at.logic.any_of(later))


_ENDS = ("act_by", "next_working_day", "not_over_before")
"""For one period, the day of each function is never after that of the next."""


def _in_their_order(at: Functions, made: Applied) -> Iterator[Term]:
    """The order of this end and earlier calls of others, counted to the same day or later."""
    for other in at.applied:
        if other.function in _ENDS and other.function != made.function:
            low, high = sorted((made, other), key=lambda applied: _ENDS.index(applied.function))
            counted, later = low.arguments[-1], high.arguments[-1]
            assert isinstance(counted, Day) and isinstance(later, Day)
            premise = low.known, high.known, counted.term <= later.term
            yield at.logic.follows(at.logic.all_of(premise), low.value <= high.value)


def _known_but_at_the_end(at: Functions, made: Applied, defined: Term) -> Iterator[Term]:
    day = made.arguments[-1]
    assert isinstance(day, Day)
    inside = day.term + (at.longest_rest + 1) <= LAST_DAY
    yield at.logic.follows(at.logic.all_of((_arguments_known(at, made), inside)), defined)


def _of_a_loan(at: Functions, made: Applied, defined: Term) -> Iterator[Term]:
    received, instalment, count = (_place(at, argument) for argument in made.arguments)
    for needed in (received > 0, instalment > 0, count >= 1):
        yield at.logic.follows(made.known, needed)


def _of_a_debt(at: Functions, made: Applied, defined: Term) -> Iterator[Term]:
    logic = at.logic
    debt, instalment, rate = (_place(at, argument) for argument in made.arguments)
    nothing = logic.all_of((_arguments_known(at, made), debt <= 0))
    yield logic.follows(nothing, logic.all_of((defined, made.value == 0)))
    yield logic.follows(made.known, logic.any_of((debt <= 0, instalment > 0)))
    yield logic.follows(made.known, logic.any_of((debt <= 0, rate >= 0)))
    without_interest = _arguments_known(at, made), rate == 0, instalment > 0
    yield logic.follows(logic.all_of(without_interest), defined)


def _arguments_known(at: Functions, made: Applied) -> Term:
    return at.logic.all_of(is_known(at.logic, argument) for argument in made.arguments)


def _place(at: Functions, argument: Reading) -> Term:
    assert isinstance(argument, Number)
    return at.grid.place(argument)


FACTS: dict[str, Facts] = {
    "add_months": _of_months,
    "next_working_day": _after_rest,
    "not_over_before": _after_rest,
    "act_by": _after_rest,
    "annual_rate": _of_a_loan,
    "months_to_repay": _of_a_debt,
}
