"""Gaps: values between the ranges of rules, for which no rule has a conclusion."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import NamedTuple

from advisor.authoring.rule_sets.claims import All, Claim, InRegion, Subject
from advisor.authoring.rule_sets.pieces import Piece, pieces_of_rule
from advisor.authoring.rule_sets.reading import Reading
from advisor.authoring.rule_sets.region import KNOWN, Region, from_to
from advisor.pack.schema import Rule
from advisor.problem import Problem, problem


@dataclass(frozen=True)
class _Share:
    """The region of one subject in a rule's condition, and the rest of the condition."""

    rule: Rule
    subject: Subject
    region: Region
    rest: frozenset[Claim]

    @property
    def conclusions(self) -> set[tuple[str, int]]:
        """(target, sign): 1 for support, -1 for a certainty against it, 0 for a veto.

        Rules that have other lines in common are a family whatever they conclude (`_ANY`).
        """
        spoken = {(t, 1 if self.rule.certainty(t) > 0 else -1) for t in self.rule.then}
        spoken |= {(target, 0) for target in self.rule.closes}
        return spoken | {_ANY} if any(map(_says_more, self.rest)) else spoken


_ANY = "", 1


def _says_more(claim: Claim) -> bool:
    """Whether a claim is more than that a subject is known."""
    return not isinstance(claim, InRegion) or claim.region != claim.subject.domain & KNOWN


_Topic = tuple[Subject, tuple[str, int]]
"""The subject of a condition, and a conclusion from it."""


class _Hole(NamedTuple):
    """A gap: the numbers just below and above it, each with the share that ends there."""

    below: _Share
    low: int
    above: _Share
    high: int


def gaps(reading: Reading, rules: Sequence[Rule]) -> Iterator[tuple[Rule, Problem]]:
    """A problem for each gap between two rules of a family, with the rule above it.

    The rules of a family have the same condition but for one number or date, and a conclusion in
    common. Without a common conclusion they share some other line, and only a gap of a single
    number other than 0 is reported. A gap wider than the shares beside it is taken as intended,
    and so is one for which some other rule with that conclusion is made.
    """
    shares = [share for rule in rules for share in _shares(reading, rule)]
    families: dict[tuple[_Topic, object], list[_Share]] = {}
    about: dict[_Topic, list[_Share]] = {}
    for share in shares:
        for conclusion in share.conclusions:
            topic = share.subject, conclusion
            about.setdefault(topic, []).append(share)
            rest = share.rest, share.region.null
            families.setdefault((topic, rest), []).append(share)
    reported: set[tuple[str, str]] = set()
    for ((subject, conclusion), _), family in families.items():
        for hole in _holes(family, about[subject, conclusion], conclusion):
            if (pair := (hole.below.rule.id, hole.above.rule.id)) not in reported:
                reported.add(pair)
                yield hole.above.rule, _problem(reading, hole)


def _shares(reading: Reading, rule: Rule) -> Iterator[_Share]:
    """The shares of a rule, one for each number or date in its condition."""
    claims = _claims(reading.claim(rule.condition.core))
    for item in claims:
        rest = frozenset(other for other in claims if other is not item)
        if isinstance(item, InRegion):
            if item.subject.unit:
                yield _Share(rule, item.subject, item.region, rest)
        else:
            for subject, region in _regions(item).items():
                yield _Share(rule, subject, region, rest | {item})


def _claims(claim: Claim) -> tuple[Claim, ...]:
    return claim.claims if isinstance(claim, All) else (claim,)


def _regions(claim: Claim) -> dict[Subject, Region]:
    """The region of each subject in a claim, at any depth."""
    if isinstance(claim, InRegion):
        return {claim.subject: claim.region}
    regions: dict[Subject, Region] = {}
    for item in claim.claims:
        for subject, region in _regions(item).items():
            regions[subject] = regions.get(subject, Region()) | region
    return regions


def _holes(
    family: Sequence[_Share], about: Sequence[_Share], conclusion: tuple[str, int]
) -> Iterator[_Hole]:
    """The gaps between the shares of a family."""
    covered = Region()
    for share in family:
        covered |= share.region & KNOWN
    for (_, low), (high, _) in pairwise(covered.stretches):
        below = next(s for s in family if any(end == low for _, end in s.region.stretches))
        above = next(s for s in family if any(start == high for start, _ in s.region.stretches))
        size = high - low - 1
        if conclusion == _ANY:
            opposed = below.rule.then.keys() & above.rule.then.keys()
            fits = size == 1 and low + 1 != 0 and not opposed
        else:
            fits = size == 1 or size <= min(_width(below, low), _width(above, high))
        if fits and below.rule is not above.rule and not _has_own_rule(about, low, high):
            yield _Hole(below, low, above, high)


def _has_own_rule(about: Sequence[_Share], low: int, high: int) -> bool:
    """Whether some rule is made for a gap; one that also covers all around it is not."""
    hole, around = from_to(low + 1, high - 1), from_to(low, high)
    return any(s.region.meets(hole) and not around.within(s.region) for s in about)


def _width(share: _Share, end: int) -> int:
    """The length of the stretch of a share that ends at one end of a gap."""
    reach = share.region & share.subject.domain
    return next((high - low + 1 for low, high in reach.stretches if end in (low, high)), 0)


def _problem(reading: Reading, hole: _Hole) -> Problem:
    lower = _piece(reading, hole.below, hole.low)
    upper = _piece(reading, hole.above, hole.high)
    return problem(
        "gap_between_rules",
        upper.place,
        id=hole.above.rule.id,
        text=upper.text,
        other=hole.below.rule.id,
        others=lower.shown,
    )


def _piece(reading: Reading, share: _Share, edge: int) -> Piece:
    """The line of a rule in which its share ends at `edge`."""

    def ends_there(piece: Piece) -> bool:
        region = _regions(reading.claim(piece.core)).get(share.subject, Region())
        return any(edge in stretch for stretch in region.stretches)

    pieces = pieces_of_rule(share.rule)
    return next(filter(ends_there, pieces), pieces[0])
