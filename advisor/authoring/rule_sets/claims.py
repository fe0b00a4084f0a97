"""Claims about facts: each that a subject lies in a region, joined by all and any.

A claim is true or false, never unknown: "the condition is *certainly* true" is a claim, and
"it is not certainly true" is another.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from functools import cached_property
from itertools import count
from typing import TypeAlias

from advisor.authoring.rule_sets.region import KNOWN, UNKNOWN, Region


@dataclass(frozen=True, eq=False)
class Subject:
    """Anything with one value for each person: an answer, a finding, the value of a formula.

    `domain`: its possible values. `unit`: for a number or date, the steps of the grid in one of
    its whole numbers; 0 for anything else. `exact`: whether its value always lies on the grid.
    `needed`: the claim that is true wherever it is known. `number`: its place in the order of
    subjects.

    A subject with `parts` is a sum, and is used only where all parts are known: the parts, each
    multiplied by its factor, add up to `share` times the subject, within `slack` steps.
    """

    domain: Region
    unit: int = 0
    exact: bool = True
    parts: tuple[tuple[Subject, int], ...] = ()
    share: int = 1
    slack: int = 0
    needed: Callable[[], Claim] = field(default=lambda: All(()), repr=False)
    number: int = field(default_factory=count().__next__)

    @cached_property
    def needs(self) -> Claim:
        """The claim that is true wherever the subject is known."""
        return self.needed()

    @property
    def whole(self) -> bool:
        """Whether its values are whole numbers."""
        return self.unit > 1


@dataclass(frozen=True, slots=True)
class InRegion:
    """The claim that a subject lies in a region."""

    subject: Subject
    region: Region


@dataclass(frozen=True, slots=True)
class All:
    """The claim that all of these are true."""

    claims: tuple[Claim, ...]


@dataclass(frozen=True, slots=True)
class Any:
    """The claim that at least one of these is true."""

    claims: tuple[Claim, ...]


Claim: TypeAlias = InRegion | All | Any

ALWAYS = All(())
NEVER = Any(())


def in_region(subject: Subject, region: Region) -> Claim:
    """The claim that a subject lies in a region; `ALWAYS` or `NEVER` where its domain decides."""
    region &= subject.domain
    if not region:
        return NEVER
    return ALWAYS if subject.domain.within(region) else InRegion(subject, region)


def is_known(subject: Subject) -> Claim:
    """The claim that a subject is known."""
    return in_region(subject, KNOWN)


def is_unknown(subject: Subject) -> Claim:
    """The claim that a subject is unknown."""
    return in_region(subject, UNKNOWN)


def all_of(claims: Iterable[Claim]) -> Claim:
    """The claim that all are true, with one region for each subject."""
    flat: dict[Claim, None] = {}
    regions: dict[Subject, Region] = {}
    for claim in claims:
        for item in claim.claims if isinstance(claim, All) else (claim,):
            if item == NEVER:
                return NEVER
            if isinstance(item, InRegion):
                regions[item.subject] = regions.get(item.subject, item.region) & item.region
            else:
                flat[item] = None
    items = (*(in_region(subject, region) for subject, region in regions.items()), *flat)
    if NEVER in items:
        return NEVER
    return items[0] if len(items) == 1 else All(items)


def any_of(claims: Iterable[Claim]) -> Claim:
    """Any of them, with one claim of each subject."""
    flat: dict[Claim, None] = {}
    regions: dict[Subject, Region] = {}
    for claim in claims:
        for item in claim.claims if isinstance(claim, Any) else (claim,):
            if item == ALWAYS:
                return ALWAYS
            if isinstance(item, InRegion):
                regions[item.subject] = regions.get(item.subject, item.region) | item.region
            else:
                flat[item] = None
    items = (*(in_region(subject, region) for subject, region in regions.items()), *flat)
    if ALWAYS in items:
        return ALWAYS
    return items[0] if len(items) == 1 else Any(items)
