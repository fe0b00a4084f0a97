"""`Logic`: terms of Z3, simplified as they are made, and the axioms about their variables."""

from __future__ import annotations

from collections.abc import Iterable
from fractions import Fraction
from typing import Any, TypeAlias

import z3

Term: TypeAlias = Any
"""A term of Z3, which has no types of its own."""


class Logic:
    """Terms of one context of Z3, so that other proofs have no influence on these.

    Variables are numbered as they are made. An axiom belongs to the last of its variables and
    restricts it by the others, so that it is needed only where that variable is used.
    """

    def __init__(self) -> None:
        self.context = z3.Context()
        self.true: Term = z3.BoolVal(True, self.context)
        self.false: Term = z3.BoolVal(False, self.context)
        self._made = 0
        self._axioms: dict[int, list[Term]] = {}
        self._masks: dict[int, tuple[Term, int]] = {}
        self._behind: dict[int, int] = {}
        self._relevant: dict[int, int] = {}

    def assume(self, term: Term) -> None:
        """Add an axiom, which is true in the model of every person."""
        if term is not self.true:
            mask = self._mask(term)
            last = mask.bit_length() - 1
            self._axioms.setdefault(last, []).append(term)
            self._behind[last] = self._behind.get(last, 0) | mask
            self._relevant.clear()

    @property
    def axioms(self) -> list[Term]:
        """All axioms."""
        return [term for about in self._axioms.values() for term in about]

    def relevant(self, term: Term) -> int:
        """The variables of a term and of all axioms about them, a bit for each."""
        key, mask = term.get_id(), self._mask(term)
        if key not in self._relevant:
            self._relevant[key] = self._reached(mask)
        return self._relevant[key]

    def _reached(self, pending: int) -> int:
        reached = 0
        while pending:
            reached |= pending
            last = pending.bit_length() - 1
            pending = (pending ^ 1 << last) | self._behind.get(last, 0) & ~reached
        return reached

    def axioms_of(self, variables: int) -> list[Term]:
        """The axioms about variables, given as a bit for each."""
        axioms: list[Term] = []
        while variables:
            last = variables.bit_length() - 1
            if about := self._axioms.get(last):
                about[:] = [self.all_of(about)]
                axioms += about
            variables ^= 1 << last
        return axioms

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
        """A variable for a whole number, or for a date as its ordinal."""
        return self._variable(z3.Int, name)

    def _variable(self, make: Any, name: str) -> Term:
        variable = make(f"{name}#{self._made}", self.context)
        self._masks[variable.get_id()] = variable, 1 << self._made
        self._made += 1
        return variable

    def constant(self, value: Fraction) -> Term:
        """A number."""
        return z3.RealVal(str(value), self.context)

    def day(self, ordinal: int) -> Term:
        """A date, as its ordinal."""
        return z3.IntVal(ordinal, self.context)

    def constant_truth(self, value: bool) -> Term:
        """The term for a plain truth value."""
        return self.true if value else self.false

    def all_of(self, items: Iterable[Term]) -> Term:
        """A conjunction."""
        return self._joined(items, z3.Z3_mk_and, self.true, self.false)

    def any_of(self, items: Iterable[Term]) -> Term:
        """A disjunction."""
        return self._joined(items, z3.Z3_mk_or, self.false, self.true)

    def _joined(self, items: Iterable[Term], join: Any, nothing: Term, decides: Term) -> Term:
        """A junction without duplicates; made directly, as `z3.And` and `z3.Or` are slow."""
        distinct: dict[int, Term] = {}
        for item in items:
            if item is decides:
                return decides
            if item is not nothing:
                distinct[item.get_id()] = item
        if len(distinct) < 2:
            return next(iter(distinct.values()), nothing)
        array = (z3.Ast * len(distinct))(*(item.as_ast() for item in distinct.values()))
        return z3.BoolRef(join(self.context.ref(), len(distinct), array), self.context)

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
        """The term of the case whose guard holds; that of the last case where none does."""
        *others, (_, chosen) = cases
        for guard, term in reversed(others):
            chosen = z3.If(guard, term, chosen)
        return chosen
