"""Terms of Z3, with what is plainly true or false left out, and what is assumed of them."""

from __future__ import annotations

from collections.abc import Iterable
from fractions import Fraction
from itertools import count
from typing import Any, TypeAlias

import z3

Term: TypeAlias = Any
"""A term of Z3, which has no types of its own."""


class Logic:
    """Terms of one context, so that what is proved elsewhere changes nothing here.

    `axioms`: what every person's model fulfils.
    """

    def __init__(self) -> None:
        self.context = z3.Context()
        self.true: Term = z3.BoolVal(True, self.context)
        self.false: Term = z3.BoolVal(False, self.context)
        self.axioms: list[Term] = []
        self._fresh = count()

    def assume(self, term: Term) -> None:
        """One more axiom."""
        if term is not self.true:
            self.axioms.append(term)

    def truth(self, name: str) -> Term:
        """A variable that is true or false."""
        return z3.Bool(self._own(name), self.context)

    def real(self, name: str) -> Term:
        """A variable for a number."""
        return z3.Real(self._own(name), self.context)

    def whole(self, name: str) -> Term:
        """A variable for a whole number, or a day by its number."""
        return z3.Int(self._own(name), self.context)

    def _own(self, name: str) -> str:
        return f"{name}#{next(self._fresh)}"

    def constant(self, value: Fraction) -> Term:
        """A number as it stands."""
        return z3.RealVal(str(value), self.context)

    def day(self, ordinal: int) -> Term:
        """A day by its number."""
        return z3.IntVal(ordinal, self.context)

    def either(self, known: bool) -> Term:
        """True or false."""
        return self.true if known else self.false

    def all_of(self, items: Iterable[Term]) -> Term:
        """A conjunction."""
        return self._joined(items, z3.And, self.true, self.false)

    def any_of(self, items: Iterable[Term]) -> Term:
        """A disjunction."""
        return self._joined(items, z3.Or, self.false, self.true)

    def _joined(self, items: Iterable[Term], join: Any, nothing: Term, decides: Term) -> Term:
        found: dict[int, Term] = {}
        for item in items:
            if item is decides:
                return decides
            if item is not nothing:
                found[item.get_id()] = item
        if len(found) < 2:
            return next(iter(found.values()), nothing)
        return join(list(found.values()))

    def opposite(self, item: Term) -> Term:
        """A negation."""
        if item is self.true:
            return self.false
        if item is self.false:
            return self.true
        return item.arg(0) if z3.is_not(item) else z3.Not(item)

    def follows(self, premise: Term, conclusion: Term) -> Term:
        """An implication."""
        return self.any_of((self.opposite(premise), conclusion))

    def chosen(self, cases: list[tuple[Term, Term]]) -> Term:
        """The term of the case that holds; any of them where none does."""
        *others, (_, found) = cases
        for guard, term in reversed(others):
            found = z3.If(guard, term, found)
        return found
