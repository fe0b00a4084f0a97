"""Values that fall between the rules which split a range."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import NamedTuple

from advisor.authoring.rule_sets.claims import All, Claim, One, Subject
from advisor.authoring.rule_sets.pieces import Piece, pieces_of_rule
from advisor.authoring.rule_sets.reading import Reading
from advisor.authoring.rule_sets.region import KNOWN, Region, from_to
from advisor.pack.schema import Rule
from advisor.problem import Problem, problem


@dataclass(frozen=True)
class _Share:
    """The part of a range that a rule is about, and all else that it asks."""

    rule: Rule
    subject: Subject
    region: Region
    rest: frozenset[Claim]

    @property
    def conclusions(self) -> set[tuple[str, int]]:
        """What it speaks for (1) and against (-1), and what it vetoes (0).

        Rules that ask for more in common are one family whatever they conclude (`_ANY`).
        """
        spoken = {(t, 1 if self.rule.certainty(t) > 0 else -1) for t in self.rule.then}
        spoken |= {(target, 0) for target in self.rule.closes}
        return spoken | {_ANY} if any(map(_asks, self.rest)) else spoken


_ANY = "", 1


def _asks(claim: Claim) -> bool:
    """Whether a claim says more than that something is known."""
    return not isinstance(claim, One) or claim.region != claim.subject.domain & KNOWN


_Topic = tuple[Subject, tuple[str, int]]
"""What is looked at, and a conclusion from it."""


class _Hole(NamedTuple):
    """The numbers just beside what falls out, each with a rule that is about it."""

    below: _Share
    low: int
    above: _Share
    high: int


def gaps(reading: Reading, rules: Sequence[Rule]) -> Iterator[tuple[Rule, Problem]]:
    """Values of which no rule of a family speaks, though rules just below and above do.

    A family asks the same but for one number or date, and has a conclusion in common; where it
    has none, it has some other line in common, and only a single number other than 0 is told. A
    stretch that is wider than what the rules beside it are about is taken to be meant, and so is
    one for which some other rule with that conclusion is made.
    """
    shares = [share for rule in rules for share in _shares(reading, rule)]
    families: dict[tuple[_Topic, object], list[_Share]] = {}
    about: dict[_Topic, list[_Share]] = {}
    for share in shares:
        for conclusion in share.conclusions:
            topic = share.subject, conclusion
            about.setdefault(topic, []).append(share)
            asked = share.rest, share.region.null
            families.setdefault((topic, asked), []).append(share)
    told: set[tuple[str, str]] = set()
    for ((subject, conclusion), _), family in families.items():
        for hole in _holes(family, about[subject, conclusion], conclusion):
            if (pair := (hole.below.rule.id, hole.above.rule.id)) not in told:
                told.add(pair)
                yield hole.above.rule, _told(reading, hole)


def _shares(reading: Reading, rule: Rule) -> Iterator[_Share]:
    """A rule's parts of ranges."""
    claims = _claims(reading.claim(rule.condition.core))
    for item in claims:
        rest = frozenset(other for other in claims if other is not item)
        if isinstance(item, One):
            if item.subject.unit:
                yield _Share(rule, item.subject, item.region, rest)
        else:
            for subject, region in _regions(item).items():
                yield _Share(rule, subject, region, rest | {item})


def _claims(claim: Claim) -> tuple[Claim, ...]:
    return claim.claims if isinstance(claim, All) else (claim,)


def _regions(claim: Claim) -> dict[Subject, Region]:
    """What is looked at of each subject, wherever it stands."""
    if isinstance(claim, One):
        return {claim.subject: claim.region}
    found: dict[Subject, Region] = {}
    for item in claim.claims:
        for subject, region in _regions(item).items():
            found[subject] = found.get(subject, Region()) | region
    return found


def _holes(
    family: Sequence[_Share], about: Sequence[_Share], conclusion: tuple[str, int]
) -> Iterator[_Hole]:
    """What falls out between the rules of a family, and the rules beside it."""
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
        if fits and below.rule is not above.rule and not _looked_at(about, low, high):
            yield _Hole(below, low, above, high)


def _looked_at(about: Sequence[_Share], low: int, high: int) -> bool:
    """Whether some rule is made for what lies between; one for all around it is not."""
    hole, around = from_to(low + 1, high - 1), from_to(low, high)
    return any(s.region.meets(hole) and not around.within(s.region) for s in about)


def _width(share: _Share, end: int) -> int:
    """How much of a range a rule is about at one end of a hole."""
    reach = share.region & share.subject.domain
    return next((high - low + 1 for low, high in reach.stretches if end in (low, high)), 0)


def _told(reading: Reading, hole: _Hole) -> Problem:
    lower = _piece(reading, hole.below, hole.low)
    upper = _piece(reading, hole.above, hole.high)
    return problem(
        "gap_between_rules",
        upper.place,
        id=hole.above.rule.id,
        text=upper.text,
        other=hole.below.rule.id,
        others=lower.told,
    )


def _piece(reading: Reading, share: _Share, edge: int) -> Piece:
    """The line that says where a rule's part of a range ends."""

    def ends_there(piece: Piece) -> bool:
        region = _regions(reading.claim(piece.core)).get(share.subject, Region())
        return any(edge in stretch for stretch in region.stretches)

    pieces = pieces_of_rule(share.rule)
    return next(filter(ends_there, pieces), pieces[0])
