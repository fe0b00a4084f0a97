"""Values that fall between the rules which split a range."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

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
        """What it speaks for (1) and against (-1), and what it vetoes (0)."""
        spoken = {(target, 1 if c > 0 else -1) for target, c in self.rule.then.items()}
        return spoken | {(target, 0) for target in self.rule.never}


_Hole = tuple[_Share, _Share]
"""The rules below it and above it."""


def gaps(reading: Reading, rules: Sequence[Rule]) -> Iterator[tuple[Rule, Problem]]:
    """Values of which no rule of a family speaks, though rules just below and above do.

    A family asks the same but for one number or date, and has a conclusion in common. A stretch
    that is wider than what the rules beside it are about is taken to be meant, and so is what
    some other rule with that conclusion looks at.
    """
    shares = [share for rule in rules for share in _shares(reading, rule)]
    families: dict[tuple[object, object], list[_Share]] = {}
    about: dict[object, list[_Share]] = {}
    for share in shares:
        for conclusion in share.conclusions:
            topic = share.subject, conclusion
            about.setdefault(topic, []).append(share)
            asked = share.rest, share.region.null
            families.setdefault((topic, asked), []).append(share)
    told: set[tuple[str, str]] = set()
    for (named, _), family in families.items():
        for below, above in _holes(family, about[named]):
            if (pair := (below.rule.id, above.rule.id)) not in told:
                told.add(pair)
                yield above.rule, _told(reading, below, above)


def _shares(reading: Reading, rule: Rule) -> Iterator[_Share]:
    """A rule's parts of ranges; one that it names among alternatives may be all of a range."""
    claim = reading.claim(rule.condition.core)
    claims = claim.claims if isinstance(claim, All) else (claim,)
    for item in claims:
        rest = frozenset(other for other in claims if other is not item)
        if isinstance(item, One):
            if item.subject.unit:
                yield _Share(rule, item.subject, item.region, rest)
        else:
            for subject in _subjects(item):
                yield _Share(rule, subject, KNOWN, rest | {item})


def _subjects(claim: Claim) -> set[Subject]:
    """All that a claim is about."""
    if isinstance(claim, One):
        return {claim.subject}
    return {subject for item in claim.claims for subject in _subjects(item)}


def _holes(family: Sequence[_Share], about: Sequence[_Share]) -> Iterator[_Hole]:
    """The pairs of rules between which something falls out."""
    covered = Region()
    for share in family:
        covered |= share.region & KNOWN
    for (_, low), (high, _) in pairwise(covered.stretches):
        hole = from_to(low + 1, high - 1)
        below = next(s for s in family if any(end == low for _, end in s.region.stretches))
        above = next(s for s in family if any(start == high for start, _ in s.region.stretches))
        if below.rule is above.rule or any(share.region.meets(hole) for share in about):
            continue
        size = high - low - 1
        if size == 1 or size <= min(_width(below, low), _width(above, high)):
            yield below, above


def _width(share: _Share, end: int) -> int:
    """How much of a range a rule is about at one end of a hole."""
    reach = share.region & share.subject.domain
    return next(high - low + 1 for low, high in reach.stretches if end in (low, high))


def _told(reading: Reading, below: _Share, above: _Share) -> Problem:
    lower, upper = _piece(reading, below), _piece(reading, above)
    return problem(
        "gap_between_rules",
        upper.place,
        id=above.rule.id,
        text=upper.text,
        other=below.rule.id,
        others=lower.told,
    )


def _piece(reading: Reading, share: _Share) -> Piece:
    """The line that says which part of the range a rule is about; of several the last."""
    pieces = pieces_of_rule(share.rule)
    return next(
        piece for piece in reversed(pieces) if share.subject in _subjects(reading.claim(piece.core))
    )
