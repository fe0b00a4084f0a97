"""Expressions as written, with their places: formulas, lookups, conditions."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from advisor.language.lower import Core, lower
from advisor.language.tree import And, May, Node, Not, alternatives, names, parts
from advisor.language.tree import Lookup as LookupNode
from advisor.pack.yaml_tree import Scalar


@dataclass(frozen=True)
class SourceExpression:
    """One expression as written, and where."""

    tree: Node
    source: Scalar


@dataclass(frozen=True)
class Formula:
    """An expression that gives a value."""

    tree: Node
    lines: tuple[SourceExpression, ...]

    @cached_property
    def core(self) -> Core:
        """The tree as the readings that give values read it."""
        return lower(self.tree)

    @cached_property
    def names(self) -> frozenset[str]:
        """The facts that the value can depend on; worked out once and kept with the pack."""
        return names(self.tree)


@dataclass(frozen=True)
class Lookup(Formula):
    """A value by the option of a choice; `by` and `options` are where these stand."""

    tree: LookupNode
    by: SourceExpression
    options: tuple[Scalar, ...]


@dataclass(frozen=True)
class Condition(Formula):
    """A list of conditions, all of them meant; `lines` are its single expressions."""


@dataclass(frozen=True)
class Unless(Condition):
    """A list of conditions, none of which is certainly true."""


def both(when: Condition, unless: Unless | None) -> Condition:
    """All of `when`, and nothing of `unless` for certain."""
    if unless is None:
        return when
    held = (May(Not(part, at=part.at), at=part.at) for part in alternatives(unless.tree))
    return Condition(And((*parts(when.tree), *held)), (*when.lines, *unless.lines))
