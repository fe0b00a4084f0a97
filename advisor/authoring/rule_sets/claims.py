"""What is claimed of facts: claims of one fact each, joined by all and any.

A claim is two-valued: that a condition is *certainly* true is a claim, that it is not another.
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
    """What has one value for each person: an answer, a finding, what a formula gives.

    `domain`: all that it can be. `unit`: of a number or a date how many steps of the grid one of
    its whole numbers is; 0 for what is no amount. `exact`: whether its value always lies on the
    grid. `needed`: what is so wherever it is known. `number`: its place in the order of subjects.

    A sum is claimed of only where all its `parts` are known. It adds them up, each so many times,
    and comes to `share` times itself, give or take `slack` steps of the grid.
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
        """What is so wherever it is known."""
        return self.needed()

    @property
    def whole(self) -> bool:
        """Whether it has no fractions."""
        return self.unit > 1


@dataclass(frozen=True, slots=True)
class One:
    """That a subject lies in a region."""

    subject: Subject
    region: Region


@dataclass(frozen=True, slots=True)
class All:
    """That all of these hold."""

    claims: tuple[Claim, ...]


@dataclass(frozen=True, slots=True)
class Any:
    """That at least one of these holds."""

    claims: tuple[Claim, ...]


Claim: TypeAlias = One | All | Any

ALWAYS = All(())
NEVER = Any(())


def one(subject: Subject, region: Region) -> Claim:
    """A claim of one subject; `ALWAYS` or `NEVER` where its domain decides it."""
    region &= subject.domain
    if not region:
        return NEVER
    return ALWAYS if subject.domain.within(region) else One(subject, region)


def known(subject: Subject) -> Claim:
    """That it is known."""
    return one(subject, KNOWN)


def unknown(subject: Subject) -> Claim:
    """That it is not known."""
    return one(subject, UNKNOWN)


def all_of(claims: Iterable[Claim]) -> Claim:
    """All of them, with one claim of each subject."""
    flat: dict[Claim, None] = {}
    of: dict[Subject, Region] = {}
    for claim in claims:
        for item in claim.claims if isinstance(claim, All) else (claim,):
            if item == NEVER:
                return NEVER
            if isinstance(item, One):
                of[item.subject] = of.get(item.subject, item.region) & item.region
            else:
                flat[item] = None
    found = (*(one(subject, region) for subject, region in of.items()), *flat)
    if NEVER in found:
        return NEVER
    return found[0] if len(found) == 1 else All(found)


def any_of(claims: Iterable[Claim]) -> Claim:
    """Any of them, with one claim of each subject."""
    flat: dict[Claim, None] = {}
    of: dict[Subject, Region] = {}
    for claim in claims:
        for item in claim.claims if isinstance(claim, Any) else (claim,):
            if item == ALWAYS:
                return ALWAYS
            if isinstance(item, One):
                of[item.subject] = of.get(item.subject, item.region) | item.region
            else:
                flat[item] = None
    found = (*(one(subject, region) for subject, region in of.items()), *flat)
    if ALWAYS in found:
        return ALWAYS
    return found[0] if len(found) == 1 else Any(found)
