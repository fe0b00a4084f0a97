"""Numbers that are judged: put on the grid of `advisor/language/values.py` first.

A number that has at most six decimals in exact arithmetic is its own place on the grid, as
long as doubles are exact enough to show it. Of any other the place is a variable near it;
places have the order of their numbers.
"""

from __future__ import annotations

import operator
from collections.abc import Callable
from fractions import Fraction
from math import isfinite
from typing import Any

from advisor.authoring.exact.logic import Logic, Term
from advisor.authoring.exact.values import Number, Truth, rounding
from advisor.language.values import GRID

_SIX = 6
"""The decimals of the grid."""
_SURE = 4e-7
"""A double that is nearer than this to a place of the grid is judged as that place."""
LARGE = 1e9
"""Beyond this doubles do not tell all places of the grid apart."""

ORDERS: dict[str, Callable[[Any, Any], Any]] = {
    "=": operator.eq,
    "!=": operator.ne,
    "<": operator.lt,
    "<=": operator.le,
    ">": operator.gt,
    ">=": operator.ge,
}


class Grid:
    """The places of numbers, each made once."""

    def __init__(self, logic: Logic) -> None:
        self._logic = logic
        self._places: dict[tuple[int, int, float], tuple[Number, Term]] = {}
        self._ordered: dict[tuple[int, int, int], tuple[Term, Term, Term]] = {}

    def place(self, number: Number) -> Term:
        """The number that a number is judged as."""
        return number.term if is_its_own(number) else self._near(number)

    def _near(self, number: Number) -> Term:
        key = number.known.get_id(), number.term.get_id(), off(number)
        if key not in self._places:
            place = self._logic.real("place")
            self._places[key] = number, place  # its terms are kept, and so their ids
            self._keep_near(number, place)
        return self._places[key][1]

    def _keep_near(self, number: Number, place: Term) -> None:
        """That a number is judged as one near it, unless it is beyond all measure."""
        away = off(number) + 0.5 / GRID
        if number.places <= _SIX and off(number) < _SURE:
            away = 0.0
        if not isfinite(away):
            return
        logic, bound = self._logic, self._logic.constant(Fraction(away))
        near = logic.all_of((place - number.term <= bound, number.term - place <= bound))
        small = logic.true
        if number.size > LARGE:
            most = logic.constant(Fraction(LARGE))
            small = logic.all_of((number.term <= most, -number.term <= most))
        logic.assume(logic.follows(logic.all_of((number.known, small)), near))

    def compare(self, op: str, left: Number, right: Number) -> Truth:
        """Any of the six comparisons."""
        known = self._logic.all_of((left.known, right.known))
        a, b = self.place(left), self.place(right)
        if not (is_its_own(left) and is_its_own(right)):
            self._keep_order(left, right, known)
        holds = ORDERS[op](a, b)
        return Truth(
            self._logic.all_of((known, holds)),
            self._logic.all_of((known, self._logic.opposite(holds))),
        )

    def _keep_order(self, left: Number, right: Number, known: Term) -> None:
        """Places apart are those of numbers that lie the same way apart.

        By a place of its own the other number is told exactly; two doubles that are equal in
        exact arithmetic may still differ by their errors.
        """
        a, b = self.place(left), self.place(right)
        key = known.get_id(), a.get_id(), b.get_id()
        slack = 0.0 if _told_exactly(left, right) else apart(left, right)
        if slack is None or key in self._ordered:
            return
        self._ordered[key] = known, a, b
        logic, more = self._logic, self._logic.constant(Fraction(slack))
        for x, y, low, high in ((a, b, left.term, right.term), (b, a, right.term, left.term)):
            logic.assume(logic.follows(logic.all_of((known, x < y)), low < high + more))


def apart(left: Number, right: Number) -> float | None:
    """How far apart two numbers are in exact arithmetic at the most whose doubles are equal."""
    if not any(number.error or number.relative for number in (left, right)):
        return 0.0
    if max(left.size, right.size) > LARGE:
        return None
    return off(left) + off(right)


def _told_exactly(left: Number, right: Number) -> bool:
    """Whether a number is told exactly from another that is its own place."""
    return any(
        is_its_own(own) and other.error + other.relative * (2 * own.size + 1) < _SURE
        for own, other in ((left, right), (right, left))
    )


def off(number: Number) -> float:
    """How far from the exact number a number of no great size may be judged."""
    size = min(number.size, LARGE)
    return number.error + size * number.relative + rounding(size)


def is_its_own(number: Number) -> bool:
    """Whether a number is judged as what it is in exact arithmetic."""
    return number.places <= _SIX and number.size <= LARGE and off(number) < _SURE
