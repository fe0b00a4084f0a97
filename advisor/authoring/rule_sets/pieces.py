"""What a condition asks, piece by piece, as it was written: lines, and what they join."""

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
    """The condition that all of these hold."""
    found = tuple(cores)
    return found[0] if len(found) == 1 else Core(t.And(found)) if found else ALWAYS


def either(cores: Iterable[Core]) -> Core:
    """The condition that one of these holds."""
    found = tuple(cores)
    return found[0] if len(found) == 1 else Core(t.Or(found))


@dataclass(frozen=True, eq=False)
class Piece:
    """Something that is to be certainly `truth`, or just not certainly the other.

    `written` is what stands there, `mark` the node whose place it has.
    """

    formula: Formula
    written: t.Node
    truth: bool
    certain: bool
    mark: t.Node

    @cached_property
    def core(self) -> Core:
        """The condition that it holds."""
        core: t.Node = lower(self.written)
        core = core if self.truth else t.Not(core)
        return Core(core if self.certain else t.May(core))

    @cached_property
    def names(self) -> frozenset[str]:
        """All that it names."""
        return t.names(self.written)

    @property
    def text(self) -> str:
        """What it demands, as near to what is written as can be."""
        if isinstance(self.formula, Unless) and not (self.truth or self.certain):
            return f"unless: {to_text(self.written)}"
        asked = self.written if self.truth else t.Not(self.written)
        return to_text(asked if self.certain else t.May(asked))

    @property
    def place(self) -> Place:
        """Where it stands; of several lines the first."""
        for line in self.formula.lines:
            if any(below is self.mark for below in t.walk(line.tree)):
                return line.source.spot(*self.mark.at)
        within = {id(below) for below in t.walk(self.mark)}
        return next(line for line in self.formula.lines if id(line.tree) in within).source.place

    @property
    def told(self) -> str:
        """As messages name it beside another one."""
        return f"`{self.text}` ({self.place.file}:{self.place.line})"

    @property
    def demands(self) -> tuple[Piece, ...]:
        """The pieces that must all hold, itself where there is no more to it."""
        return self._split(t.And, t.Or)

    @property
    def alternatives(self) -> tuple[Piece, ...]:
        """The pieces of which one must hold, itself where there is no more to it."""
        if isinstance(self.written, t.In) and self.truth:
            value, tests = self.written.value, _tests(self.written)
            return tuple(self._other(_asks(value, test), mark=test) for test in tests)
        return self._split(t.Or, t.And)

    def _split(self, join: type[t.And | t.Or], opposite: type[t.And | t.Or]) -> tuple[Piece, ...]:
        match self.written:
            case t.Not(inner):
                found = self._other(inner, truth=not self.truth)._split(join, opposite)
            case t.May(inner):
                found = self._other(inner, certain=not self.truth)._split(join, opposite)
            case t.And(items) | t.Or(items) if isinstance(
                self.written, join if self.truth else opposite
            ):
                below = (self._other(item)._split(join, opposite) for item in items)
                return tuple(piece for pieces in below for piece in pieces)
            case _:
                return (self,)
        return found if len(found) > 1 else (self,)

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
    """What the value may be, one by one."""
    for test in node.tests:
        plain = isinstance(test, t.ListOf) and all(isinstance(i, t.Literal) for i in test.items)
        yield from test.items if plain and isinstance(test, t.ListOf) else (test,)


def _asks(value: t.Node, test: t.Node) -> t.Node:
    """One test as a condition of its own."""
    return t.Comparison("=", value, test) if isinstance(test, t.Literal) else t.In(value, (test,))


def pieces_of(formula: Formula) -> tuple[Piece, ...]:
    """What a condition demands."""
    return Piece(formula, formula.tree, True, True, formula.tree).demands


def pieces_of_rule(rule: Rule) -> tuple[Piece, ...]:
    """What a rule demands: its `when`, and that nothing of its `unless` is certain."""
    if rule.unless is None:
        return pieces_of(rule.when)
    held = Piece(rule.unless, rule.unless.tree, False, False, rule.unless.tree)
    return *pieces_of(rule.when), *held.demands
