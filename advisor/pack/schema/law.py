"""Legal notes with their force and their sources; days off; claims that are denied."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import Annotated, TypeAlias

from advisor.pack.schema.entry import Entry, Sourced
from advisor.pack.schema.values import Confidence, Evidence, Text
from advisor.problem import Place


@dataclass(frozen=True, kw_only=True)
class ForceLevel:
    """A level of a pack's scale of force: how binding it is what a legal note tells.

    `practice`: notes of this level tell what is usually done, and no rule of any kind.
    """

    force: str
    label: Text
    practice: bool = False
    place: Place = field(compare=False)


Force: TypeAlias = Annotated[ForceLevel, "force"]
"""A level of the pack's scale of force, written as its `force`."""


@dataclass(frozen=True, kw_only=True)
class InForce:
    """The days on which an instrument holds; `until` is the last one."""

    from_: date
    until: date | None = None
    place: Place = field(compare=False)

    def on(self, day: date) -> bool:
        """Whether it holds on a day."""
        return self.from_ <= day and (self.until is None or day <= self.until)


@dataclass(frozen=True, kw_only=True)
class Source:
    """Where the text was seen."""

    title: str
    place: str | None = None
    url: str | None = None


@dataclass(frozen=True, slots=True)
class Days:
    """A day, or all days from `first` to `last`: written `2026-06-19..2026-06-21`."""

    first: date
    last: date


@dataclass(frozen=True, kw_only=True)
class Holidays(Entry, Sourced):
    """The days off and the make-up workdays of one year: all days that are not as in a plain week.

    `not_published`: what is said while the year's table is not out. Then `rest` holds the days
    off that are certain, and `may_move` the stretches in which any day may become either.
    """

    year: float
    rest: tuple[Days, ...]
    work: tuple[Days, ...] = ()
    may_move: tuple[Days, ...] = ()
    not_published: Text | None = None
    evidence: Evidence
    checked_on: date
    source: Source
    confidence: Confidence | None = None


@dataclass(frozen=True, kw_only=True)
class LegalNote(Entry, Sourced):
    """What an instrument says, with its level on the pack's scale of force."""

    citation: Text
    text: Text
    force: Force
    in_force: InForce
    evidence: Evidence
    checked_on: date
    source: Source
    confidence: Confidence | None = None

    @property
    def is_practice(self) -> bool:
        """Whether it tells what is usually done, and no rule of any kind."""
        return self.force.practice


@dataclass(frozen=True, kw_only=True)
class DeniedClaim(Entry):
    """A claim that no output may contain."""

    phrases: tuple[str, ...]
    because: Text
