"""Numbers in comparisons, rounded to the grid of millionths of `advisor/language/values.py`.

The place of a number is the number that the language compares in its stead. A number with at
most six decimals in exact arithmetic is its own place, as long as doubles are exact enough. The
place of any other is a variable near it; places have the order of their numbers.
"""

from __future__ import annotations

import operator
from collections.abc import Callable
from fractions import Fraction
from math import isfinite
from typing import Any

from advisor.authoring.exact.logic import Logic, Term
from advisor.authoring.exact.values import Number, Truth, rounding, truth_of
from advisor.language.values import GRID

_SIX = 6
"""The decimals of the grid."""
_SURE = 4e-7
"""A double nearer than this to a place of the grid is rounded to that place."""
LARGE = 1e9
"""Beyond this size doubles cannot distinguish all places of the grid."""

ORDERS: dict[str, Callable[[Any, Any], Any]] = {
    "=": operator.eq,
    "!=": operator.ne,
    "<": operator.lt,
    "<=": operator.le,
    ">": operator.gt,
    ">=": operator.ge,
}


class Grid:
    """The places of numbers; equal numbers share one."""

    def __init__(self, logic: Logic) -> None:
        self._logic = logic
        self._places: dict[tuple[int, int, float], tuple[Number, Term]] = {}
        self._ordered: dict[tuple[int, int, int], tuple[Term, Term, Term]] = {}

    def place(self, number: Number) -> Term:
        """The place of a number."""
        return number.term if is_its_own(number) else self._near(number)

    def _near(self, number: Number) -> Term:
        key = number.known.get_id(), number.term.get_id(), off(number)
        if key not in self._places:
            place = self._logic.real("place")
            self._places[key] = number, place  # its terms are kept, and so their ids
            self._keep_near(number, place)
        return self._places[key][1]

    def _keep_near(self, number: Number, place: Term) -> None:
        """Assume that the place is near the number, unless that may be beyond `LARGE`."""
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
        return truth_of(self._logic, known, ORDERS[op](a, b))

    def _keep_order(self, left: Number, right: Number, known: Term) -> None:
        """Assume that different places belong to numbers in the same order.

        Two doubles that are equal in exact arithmetic may still differ by their errors, so the
        order of the numbers holds within these, or exactly where one is its own place.
        """
        a, b = self.place(left), self.place(right)
        key = known.get_id(), a.get_id(), b.get_id()
        slack = 0.0 if _are_separable(left, right) else apart(left, right)
        if slack is None or key in self._ordered:
            return
        self._ordered[key] = known, a, b
        logic, more = self._logic, self._logic.constant(Fraction(slack))
        for x, y, low, high in ((a, b, left.term, right.term), (b, a, right.term, left.term)):
            logic.assume(logic.follows(logic.all_of((known, x < y)), low < high + more))


def apart(left: Number, right: Number) -> float | None:
    """How far apart two numbers with equal doubles can be in exact arithmetic; None: unbounded."""
    if not any(number.error or number.relative for number in (left, right)):
        return 0.0
    if max(left.size, right.size) > LARGE:
        return None
    return off(left) + off(right)


def _are_separable(left: Number, right: Number) -> bool:
    """Whether one number is its own place, and the other exact enough to compare with it."""
    return any(
        is_its_own(own) and other.error + other.relative * (2 * own.size + 1) < _SURE
        for own, other in ((left, right), (right, left))
    )


def off(number: Number) -> float:
    """How far a double of at most size `LARGE` can be from the exact number."""
    size = min(number.size, LARGE)
    return number.error + size * number.relative + rounding(size)


def is_its_own(number: Number) -> bool:
    """Whether the place of a number is the number itself in exact arithmetic."""
    return number.places <= _SIX and number.size <= LARGE and off(number) < _SURE
