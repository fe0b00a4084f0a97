"""What all entries have, and what an author may accept of the findings about one."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal, TypeAlias

from advisor.pack.schema.values import Confidence, Evidence, Id, Text
from advisor.problem import Place

ToProve: TypeAlias = Literal[
    "never_true",
    "never_true_together",
    "line_always_true",
    "line_implied",
    "alternative_impossible",
    "alternative_implied",
    "same_condition",
    "opposite_signs",
    "veto_implied",
    "support_vetoed",
    "too_low_to_show",
]
"""The findings that have to be proved, and that a better prover may find where another does not."""


HouseFinding: TypeAlias = Literal[
    "fires_unasked",
    "numbers_differ",
    "number_written_out",
    "phone_written_out",
    "word_of_law",
    "word_not_said",
    "text_too_long",
    "cites_nothing",
    "names_no_fact",
    "bare_number",
    "bare_date",
    "condition_too_long",
    "too_many_conditions",
    "weighed_down",
]
"""The findings of house rules."""


@dataclass(frozen=True, kw_only=True)
class Accepted:
    """A finding of `advisor check` that an author has looked at, and why it is right so.

    `entries`: only of these, where a rule speaks of several; without any, of all.
    """

    finding: Literal["acts_without_knowing", ToProve, "gap_between_rules", HouseFinding]
    because: str
    entries: tuple[Id, ...] = ()
    place: Place = field(compare=False)


@dataclass(frozen=True, kw_only=True)
class Entry:
    """What every entry has.

    `place` is that of its id; `facts` are ids of the fact base; `accepted` the findings of
    `advisor check` that are right so.
    """

    id: Id
    place: Place = field(compare=False)
    facts: tuple[str, ...] = ()
    accepted: tuple[Accepted, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Labelled(Entry):
    """An entry with a short name that people are shown."""

    label: Text


class Sourced:
    """Something that is said to be so, with the evidence for it."""

    evidence: Evidence
    confidence: Confidence | None

    @property
    def verified(self) -> bool:
        """Whether the text itself was read, at the source or in a copy of it."""
        return self.evidence in ("read", "reposted") and self.confidence in (None, "high")
