"""Rules and gates: their conditions, and what they do to entries."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property

from advisor.pack.schema.entry import Entry
from advisor.pack.schema.expressions import Condition, Unless, both
from advisor.pack.schema.values import Certainty, Id, Text, Urgency
from advisor.problem import Place


@dataclass(frozen=True, kw_only=True)
class Target:
    """What a rule says of one entry alone, in place of what it says of all."""

    because: Text | None = None
    cites: tuple[Id, ...] | None = None
    place: Place = field(compare=False)


@dataclass(frozen=True, kw_only=True)
class Support(Target):
    """What speaks for an entry, or against it where the certainty is negative."""

    certainty: Certainty
    urgency: Urgency | None = None


@dataclass(frozen=True, kw_only=True)
class Veto(Target):
    """What takes an entry off the list."""


@dataclass(frozen=True, kw_only=True)
class Rule(Entry):
    """When its condition is certainly true, `then` gains certainty and `never` is vetoed.

    The condition is all of `when`, and nothing of `unless` for certain. What is vetoed is told
    with the reason where other rules spoke for it; what is under `leave_out` goes without a word.
    """

    when: Condition
    unless: Unless | None = None
    because: Text | None = None
    then: dict[Id, Support] = field(default_factory=dict)
    never: dict[Id, Veto] = field(default_factory=dict)
    leave_out: dict[Id, Veto] = field(default_factory=dict)
    urgency: Urgency | None = None
    cites: tuple[Id, ...] = ()

    @cached_property
    def targets(self) -> dict[str, Target]:
        """Every entry that it speaks of, with what it says of that one alone."""
        return {**self.leave_out, **self.never, **self.then}

    @cached_property
    def closes(self) -> frozenset[str]:
        """The entries that are not recommended while it fires, told or not."""
        return frozenset((*self.never, *self.leave_out))

    def certainty(self, target: str) -> float:
        """What it brings to an entry, 0 where it brings nothing."""
        support = self.then.get(target)
        return support.certainty if support else 0.0

    def reason(self, target: str) -> Text:
        """Why it says of an entry what it says."""
        because = self.targets[target].because or self.because
        assert because, "a rule without a reason of its own has one for each target"
        return because

    def urgency_of(self, target: str) -> Urgency | None:
        """How urgent it makes an entry for which it speaks."""
        support = self.then.get(target)
        if support is None or support.certainty <= 0:
            return None
        return support.urgency or self.urgency

    def cited_for(self, target: str) -> tuple[str, ...]:
        """The legal notes on which it rests what it says of an entry."""
        own = self.targets[target].cites
        return self.cites if own is None else own

    @property
    def cited(self) -> frozenset[str]:
        """Every legal note on which it rests anything."""
        of_targets = (note for target in self.targets for note in self.cited_for(target))
        return frozenset((*self.cites, *of_targets))

    @cached_property
    def condition(self) -> Condition:
        """What must be certainly true for the rule to fire."""
        return both(self.when, self.unless)


@dataclass(frozen=True, kw_only=True)
class Gate(Rule):
    """A rule that also holds back every entry of some groups; it looks at no finding.

    Loading puts the entries of the groups under `never`.
    """

    holds: tuple[Id, ...]
