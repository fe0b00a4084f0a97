"""Terms of Z3, with what is plainly true or false left out, and what is assumed of them."""

from __future__ import annotations

from collections.abc import Iterable
from fractions import Fraction
from typing import Any, TypeAlias

import z3

Term: TypeAlias = Any
"""A term of Z3, which has no types of its own."""


class Logic:
    """Terms of one context, so that what is proved elsewhere changes nothing here.

    Variables are numbered as they are made, and an axiom tells of the last of its variables
    what it is for the others; so that it matters only where that one is looked at.
    """

    def __init__(self) -> None:
        self.context = z3.Context()
        self.true: Term = z3.BoolVal(True, self.context)
        self.false: Term = z3.BoolVal(False, self.context)
        self._made = 0
        self._axioms: dict[int, list[Term]] = {}
        self._masks: dict[int, tuple[Term, int]] = {}
        self._behind: dict[int, int] = {}
        self._looked_at: dict[int, int] = {}

    def assume(self, term: Term) -> None:
        """One more axiom: what every person's model fulfils."""
        if term is not self.true:
            mask = self._mask(term)
            last = mask.bit_length() - 1
            self._axioms.setdefault(last, []).append(term)
            self._behind[last] = self._behind.get(last, 0) | mask
            self._looked_at.clear()

    @property
    def axioms(self) -> list[Term]:
        """All that is assumed."""
        return [term for about in self._axioms.values() for term in about]

    def looked_at(self, term: Term) -> int:
        """The variables of a term, and of all that is assumed of them; a bit for each."""
        key, mask = term.get_id(), self._mask(term)
        if key not in self._looked_at:
            self._looked_at[key] = self._reached(mask)
        return self._looked_at[key]

    def _reached(self, pending: int) -> int:
        found = 0
        while pending:
            found |= pending
            last = pending.bit_length() - 1
            pending = (pending ^ 1 << last) | self._behind.get(last, 0) & ~found
        return found

    def axioms_of(self, variables: int) -> list[Term]:
        """What is assumed of variables, each a bit."""
        found: list[Term] = []
        while variables:
            last = variables.bit_length() - 1
            if about := self._axioms.get(last):
                about[:] = [self.all_of(about)]
                found += about
            variables ^= 1 << last
        return found

    def _mask(self, term: Term) -> int:
        """The variables of a term, a bit for each."""
        key = term.get_id()
        if key not in self._masks:
            mask = 0
            for below in term.children():
                mask |= self._mask(below)
            self._masks[key] = term, mask  # the term is kept, and so its id
        return self._masks[key][1]

    def truth(self, name: str) -> Term:
        """A variable that is true or false."""
        return self._variable(z3.Bool, name)

    def real(self, name: str) -> Term:
        """A variable for a number."""
        return self._variable(z3.Real, name)

    def whole(self, name: str) -> Term:
        """A variable for a whole number, or a day by its number."""
        return self._variable(z3.Int, name)

    def _variable(self, make: Any, name: str) -> Term:
        variable = make(f"{name}#{self._made}", self.context)
        self._masks[variable.get_id()] = variable, 1 << self._made
        self._made += 1
        return variable

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
        return self._joined(items, z3.Z3_mk_and, self.true, self.false)

    def any_of(self, items: Iterable[Term]) -> Term:
        """A disjunction."""
        return self._joined(items, z3.Z3_mk_or, self.false, self.true)

    def _joined(self, items: Iterable[Term], join: Any, nothing: Term, decides: Term) -> Term:
        """Without `z3.And` and `z3.Or`, which look at each item for a long time."""
        found: dict[int, Term] = {}
        for item in items:
            if item is decides:
                return decides
            if item is not nothing:
                found[item.get_id()] = item
        if len(found) < 2:
            return next(iter(found.values()), nothing)
        each = (z3.Ast * len(found))(*(item.as_ast() for item in found.values()))
        return z3.BoolRef(join(self.context.ref(), len(found), each), self.context)

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
