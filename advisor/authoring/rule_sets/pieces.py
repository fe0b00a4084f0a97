"""Pieces of a condition as its author wrote it: lines, conjuncts and alternatives."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property

from advisor.language import tree as t
from advisor.language.lower import Core, lower
from advisor.language.to_text import to_text
from advisor.pack.schema import Formula, Rule, Unless
from advisor.problem import Place

ALWAYS = Core(t.Literal(True))


def together(cores: Iterable[Core]) -> Core:
    """The conjunction of conditions; `ALWAYS` for none."""
    items = tuple(cores)
    return items[0] if len(items) == 1 else Core(t.And(items)) if items else ALWAYS


def either(cores: Iterable[Core]) -> Core:
    """The disjunction of one or more conditions."""
    items = tuple(cores)
    return items[0] if len(items) == 1 else Core(t.Or(items))


@dataclass(frozen=True, eq=False)
class Piece:
    """A part of a condition that must be certainly `truth`, or only may be, without `certain`.

    `written`: the node in the source. `mark`: the node whose place is that of the piece.
    """

    formula: Formula
    written: t.Node
    truth: bool
    certain: bool
    mark: t.Node

    @cached_property
    def core(self) -> Core:
        """The piece as a condition."""
        core: t.Node = lower(self.written)
        core = core if self.truth else t.Not(core)
        return Core(core if self.certain else t.May(core))

    @cached_property
    def names(self) -> frozenset[str]:
        """The ids of all names in it."""
        return t.names(self.written)

    @property
    def text(self) -> str:
        """The piece as text, as near to the source as possible."""
        if isinstance(self.formula, Unless) and not (self.truth or self.certain):
            return f"unless: {to_text(self.written)}"
        demand = self.written if self.truth else t.Not(self.written)
        return to_text(demand if self.certain else t.May(demand))

    @property
    def place(self) -> Place:
        """Its place; of several lines the first."""
        for line in self.formula.lines:
            if any(below is self.mark for below in t.walk(line.tree)):
                return line.source.spot(*self.mark.at)
        within = {id(below) for below in t.walk(self.mark)}
        return next(line for line in self.formula.lines if id(line.tree) in within).source.place

    @property
    def shown(self) -> str:
        """Text and place, as messages name it beside another piece."""
        return f"`{self.text}` ({self.place.file}:{self.place.line})"

    @property
    def demands(self) -> tuple[Piece, ...]:
        """The pieces that must all hold; itself where it cannot be split."""
        return self._split(t.And, t.Or)

    @property
    def alternatives(self) -> tuple[Piece, ...]:
        """The pieces of which one must hold; itself where it cannot be split."""
        if isinstance(self.written, t.In) and self.truth:
            value, tests = self.written.value, _tests(self.written)
            return tuple(self._other(_single_test(value, test), mark=test) for test in tests)
        return self._split(t.Or, t.And)

    def _split(self, join: type[t.And | t.Or], opposite: type[t.And | t.Or]) -> tuple[Piece, ...]:
        match self.written:
            case t.Not(inner):
                parts = self._other(inner, truth=not self.truth)._split(join, opposite)
            case t.May(inner):
                parts = self._other(inner, certain=not self.truth)._split(join, opposite)
            case t.And(items) | t.Or(items) if isinstance(
                self.written, join if self.truth else opposite
            ):
                below = (self._other(item)._split(join, opposite) for item in items)
                return tuple(piece for pieces in below for piece in pieces)
            case _:
                return (self,)
        return parts if len(parts) > 1 else (self,)

    def _other(
        self,
        written: t.Node,
        *,
        truth: bool | None = None,
        certain: bool | None = None,
        mark: t.Node | None = None,
    ) -> Piece:
        return Piece(
            self.formula,
            written,
            self.truth if truth is None else truth,
            self.certain if certain is None else certain,
            mark or written,
        )


def _tests(node: t.In) -> Iterator[t.Node]:
    """The tests after `in`; a list of literals gives its items."""
    for test in node.tests:
        plain = isinstance(test, t.ListOf) and all(isinstance(i, t.Literal) for i in test.items)
        yield from test.items if plain and isinstance(test, t.ListOf) else (test,)


def _single_test(value: t.Node, test: t.Node) -> t.Node:
    """One test as a condition of its own."""
    return t.Comparison("=", value, test) if isinstance(test, t.Literal) else t.In(value, (test,))


def pieces_of(formula: Formula) -> tuple[Piece, ...]:
    """The conjuncts of a condition."""
    return Piece(formula, formula.tree, True, True, formula.tree).demands


def pieces_of_rule(rule: Rule) -> tuple[Piece, ...]:
    """The conjuncts of a rule: those of `when`, and that `unless` is not certainly true."""
    if rule.unless is None:
        return pieces_of(rule.when)
    held = Piece(rule.unless, rule.unless.tree, False, False, rule.unless.tree)
    return *pieces_of(rule.when), *held.demands
