"""Arithmetic on terms, with bounds of the rounding errors that doubles have instead."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from fractions import Fraction
from itertools import product
from math import inf, isfinite

from advisor.authoring.exact.grid import LARGE, Grid, off
from advisor.authoring.exact.logic import Logic, Term
from advisor.authoring.exact.values import (
    ANY_PLACES,
    NULL,
    ROUNDING,
    Cases,
    Number,
    Reading,
    as_number,
    chosen_number,
    numbers,
    of_double,
    rounding,
)
from advisor.language.values import GRID, on_grid

_LEAST = 4e-7
"""A divisor nearer to 0 counts as 0."""
_SAFELY = 2
"""A factor that covers errors in the computation of errors."""


@dataclass(frozen=True, eq=False)
class Free:
    """A result that is a variable: the exact product, or for other operators the double."""

    op: str
    left: Number
    right: Number
    term: Term


class Arithmetic:
    """The arithmetic operators; what Z3 cannot handle well is a variable with the right sign."""

    def __init__(self, logic: Logic, grid: Grid) -> None:
        self._logic, self._grid = logic, grid
        self._free: dict[tuple[str, int, int], Free] = {}
        self._quotients: dict[int, tuple[str, int, int]] = {}
        self._bounded: dict[int, tuple[Term, Term]] = {}

    def value(self, op: str, left: Reading, right: Reading) -> Reading:
        """The value of an operator; null where an operand is no number."""
        a, b = as_number(self._logic, left), as_number(self._logic, right)
        if a is None or b is None:
            return NULL
        match op:
            case "+":
                return self._sum(a, b, a.term + b.term)
            case "-":
                return self._sum(a, b, a.term - b.term)
            case "*" if isinstance(right, Cases):
                return self._by_constants(a, right, self._multiplied)
            case "*" if isinstance(left, Cases):
                return self._by_constants(b, left, self._multiplied)
            case "*":
                return self._product(a, b)
            case "/" if isinstance(right, Cases):
                return self._by_constants(a, right, self._divided)
            case "/":
                return self._quotient(a, b)
            case _:
                return self._anything(op, a, b)

    def _sum(self, a: Number, b: Number, term: Term) -> Number:
        """A sum; its error is that of its operands in absolute size, as these may cancel out."""
        error = sum(number.error + _times(number.relative, number.size) for number in (a, b))
        known = _both(self._logic, a, b)
        return self._result(known, term, max(a.places, b.places), a.size + b.size, error)

    def _result(
        self,
        known: Term,
        term: Term,
        places: int,
        size: float,
        error: float = 0.0,
        relative: float = 0.0,
    ) -> Number:
        """A result with its bounds; null where it may be beyond every double."""
        if not isfinite(size):
            finite = self._bounded.setdefault(term.get_id(), (term, self._logic.truth("finite")))
            known = self._logic.all_of((known, finite[1]))
        places = min(places, ANY_PLACES)
        return Number(known, term, places, _SAFELY * error, size, _SAFELY * relative + ROUNDING)

    def _by_constants(
        self, a: Number, right: Cases, combine: Callable[[Number, float], Number | None]
    ) -> Reading:
        """The result for each of the plain numbers on the other side."""
        results = [(guard, combine(a, plain)) for guard, plain in numbers(right)]
        cases = [(guard, result) for guard, result in results if result is not None]
        return chosen_number(self._logic, cases) if cases else NULL

    def _multiplied(self, a: Number, plain: float) -> Number:
        b = of_double(self._logic, a.known, plain)
        return self._of_product(a, b, a.known, a.term * b.term)

    def _of_product(self, a: Number, b: Number, known: Term, term: Term) -> Number:
        error = _times(a.error, b.size) + _times(b.error, a.size) + _times(a.error, b.error)
        relative, size = a.relative + b.relative, _times(a.size, b.size)
        return self._result(known, term, a.places + b.places, size, error, relative)

    def _divided(self, a: Number, plain: float) -> Number | None:
        if on_grid(plain) == 0:
            return None
        b = of_double(self._logic, a.known, plain)
        error, size, relative = a.error / b.size, a.size / b.size, a.relative + b.relative
        return self._result(a.known, a.term / b.term, ANY_PLACES, size, error, relative)

    def _product(self, a: Number, b: Number) -> Number:
        """The product of two variables, of which only the sign is known."""
        term = self._variable("*", a, b)
        self._assume_sign(a.term, b.term, term)
        return self._of_product(a, b, _both(self._logic, a, b), term)

    def _assume_sign(self, a: Term, b: Term, term: Term) -> None:
        logic = self._logic
        for x, y in product((a >= 0, a <= 0), (b >= 0, b <= 0)):
            same = x.decl().kind() == y.decl().kind()
            logic.assume(logic.follows(logic.all_of((x, y)), term >= 0 if same else term <= 0))

    def _quotient(self, a: Number, b: Number) -> Number:
        """The quotient by a variable; only its sign is known, where neither number is 0."""
        logic = self._logic
        term = self._variable("/", a, b)
        x, y = self._grid.place(a), self._grid.place(b)
        for above, below in ((x, y), (-x, -y)):
            logic.assume(logic.follows(logic.all_of((above > 0, below > 0)), term >= 0))
        for above, below in ((x, -y), (-x, y)):
            logic.assume(logic.follows(logic.all_of((above > 0, below > 0)), term <= 0))
        step = logic.constant(Fraction(1, GRID))
        known = logic.all_of((_both(logic, a, b), logic.any_of((y >= step, -y >= step))))
        return self._result(known, term, ANY_PLACES, a.size / _LEAST)

    def relate(self, quotient: Number, beside: Number) -> None:
        """Assume what a comparison of a quotient with a constant says about its dividend.

        Does nothing where `quotient` is no quotient of this class. The dividend is compared with
        the constant times the divisor, which the solver handles well.
        """
        made = self._free.get(self._quotients.get(quotient.term.get_id(), ("", 0, 0)))
        if made is None or max(made.left.size, made.right.size, beside.size) > LARGE:
            return
        most = rounding(beside.size * made.right.size)
        slack = off(made.left) + beside.size * off(made.right) + 2 * most
        for sign in (1, -1):
            self._relate(quotient, beside.term, made, sign, slack)

    def _relate(self, quotient: Number, limit: Term, made: Free, sign: int, slack: float) -> None:
        """The same for divisors of one sign: 1 above 0, -1 below."""
        logic, place = self._logic, self._grid.place(quotient)
        above = sign * self._grid.place(made.right) > 0
        whole, part = sign * made.left.term, sign * made.right.term
        away, half = logic.constant(Fraction(slack)), logic.constant(Fraction(1, 2 * GRID))
        for premise, conclusion in (
            (place < limit, whole < limit * part + away),
            (place > limit, whole > limit * part - away),
            (place <= limit, whole <= (limit + half) * part + away),
            (place >= limit, whole >= (limit - half) * part - away),
        ):
            logic.assume(logic.follows(logic.all_of((quotient.known, above, premise)), conclusion))

    def _anything(self, op: str, a: Number, b: Number) -> Number:
        term = self._variable(op, a, b)
        return self._result(_both(self._logic, a, b), term, ANY_PLACES, inf)

    def _variable(self, op: str, a: Number, b: Number) -> Term:
        """The variable of an operator; the same for the same operands."""
        key = (op, a.term.get_id(), b.term.get_id())
        if key not in self._free:
            self._free[key] = Free(op, a, b, self._logic.real(op))
            if op == "/":
                self._quotients[self._free[key].term.get_id()] = key
        return self._free[key].term

    @property
    def free(self) -> list[Free]:
        """All results that are variables, in the order in which they were made."""
        return list(self._free.values())


def _both(logic: Logic, a: Number, b: Number) -> Term:
    return logic.all_of((a.known, b.known))


def _times(size: float, other: float) -> float:
    """A product that is 0 as soon as one of its factors is."""
    return size * other if size and other else 0.0
