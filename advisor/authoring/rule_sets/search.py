"""Whether claims can all hold at once: a semantic tableau over regions.

It is sure where it finds that they cannot. A search that grows too long is given up, always at
the same step: then they may.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from advisor.authoring.rule_sets.claims import ALWAYS, All, Any, Claim, One, Subject
from advisor.authoring.rule_sets.region import Region, from_to

MOST_SPLITS = 400
"""Alternatives looked at in one search; few need more than ten."""
_ROUNDS = 3
"""How often the ends of sums and of their parts narrow each other."""

_Terms = tuple[tuple[Subject, int], ...]

State = dict[Subject, Region]
"""What each subject may still be; all that its domain holds where it is not named."""


def model(claims: Iterable[Claim], start: State | None = None) -> State | None:
    """A state in which all of these may hold, narrowed from `start`; None where there is none."""
    begin = start or {}
    return _Search(begin).model(dict(begin), list(claims), [])


class _Search:
    def __init__(self, begin: State) -> None:
        self.begin, self.splits = begin, 0

    def model(self, state: State, pending: list[Claim], choices: list[Any]) -> State | None:
        """A state that nothing contradicts of what is pending and of one of each choice."""
        narrowed = _settle(state, pending, choices)
        if narrowed is None:
            return None
        if not narrowed:
            return state if _sums_fit(state, self.begin) else None
        self.splits += 1
        if self.splits > MOST_SPLITS:
            return state
        choice = min(narrowed, key=lambda found: len(found.claims))
        rest = [found for found in narrowed if found is not choice]
        tried = (self.model(dict(state), [claim], list(rest)) for claim in choice.claims)
        return next((found for found in tried if found is not None), None)


def _settle(state: State, pending: list[Claim], choices: list[Any]) -> list[Any] | None:
    """Take in all that is certain; the choices that stay, or None where there is no way out."""
    while True:
        if not _take_in(state, pending, choices):
            return None
        left: list[Any] = []
        for choice in choices:
            claims = _still_possible(state, choice)
            if not claims:
                return None
            if len(claims) == 1:
                pending.append(claims[0])
            else:
                left.append(choice if len(claims) == len(choice.claims) else Any(tuple(claims)))
        choices[:] = left
        if not pending:
            return choices


def _take_in(state: State, pending: list[Claim], choices: list[Any]) -> bool:
    """Whether what is pending fits what is known."""
    while pending:
        match pending.pop():
            case One(subject, region):
                before = state.get(subject, subject.domain)
                state[subject] = after = before & region
                if not after:
                    return False
                if not after.null and (before.null or before is subject.domain):
                    pending.append(subject.needs)
            case All(claims):
                pending += claims
            case Any() as choice:
                choices.append(choice)
    return True


def _still_possible(state: State, choice: Any) -> list[Claim]:
    """The alternatives that nothing contradicts; `ALWAYS` alone where one is certain."""
    found: list[Claim] = []
    for claim in choice.claims:
        parts = claim.claims if isinstance(claim, All) else (claim,)
        certain = True
        for part in parts:
            if not isinstance(part, One):
                certain = False
                continue
            region = state.get(part.subject, part.subject.domain)
            if not region.meets(part.region):
                break
            certain = certain and region.within(part.region)
        else:
            if certain:
                return [ALWAYS]
            found.append(claim)
    return found


def _sums_fit(state: State, begin: State) -> bool:
    """Whether each sum can be what is claimed of it, by the least and the most of its parts.

    In the state to `begin` with they fit.
    """
    sums = [subject for subject in state if subject.parts and _is_new(subject, state, begin)]
    terms = [found for subject in sums for found in _terms(subject, sums)]
    for _ in range(_ROUNDS):
        narrowed = [_narrow(state, *found) for found in terms]
        if None in narrowed:
            return False
        if not any(narrowed):
            break
    return True


def _is_new(subject: Subject, state: State, begin: State) -> bool:
    """Whether a sum or one of its parts has been narrowed."""
    terms = (subject, *(part for part, _ in subject.parts))
    return any(state.get(term) is not begin.get(term) for term in terms)


def _terms(subject: Subject, sums: Iterable[Subject]) -> Iterator[tuple[_Terms, int]]:
    """What comes to nothing, give or take so many steps: a sum less its parts.

    Of parts that are another sum together, that sum can stand in their place.
    """
    own = (subject, -subject.share * subject.unit)
    yield (own, *((part, times * part.unit) for part, times in subject.parts)), subject.slack
    for other in sums:
        if not other.slack and set(other.parts) < set(subject.parts):
            rest = (
                (p, times * p.unit) for p, times in subject.parts if (p, times) not in other.parts
            )
            yield (own, (other, other.unit), *rest), subject.slack


def _narrow(state: State, terms: _Terms, slack: int) -> bool | None:
    """Narrow each term by the others; whether that told anything, None where they do not fit.

    What is not known may be as it likes.
    """
    regions = [state.get(term, term.domain) for term, _ in terms]
    if any(region.null for region in regions):
        return False
    ends = [
        (region.low * size, region.high * size)
        if size > 0
        else (region.high * size, region.low * size)
        for region, (_, size) in zip(regions, terms, strict=True)
    ]
    low, high = sum(low for low, _ in ends) - slack, sum(high for _, high in ends) + slack
    told = False
    for (term, size), region, (least, most) in zip(terms, regions, ends, strict=True):
        first, last = most - high, least - low  # where all others are at one of their ends
        if size < 0:
            first, last, size = -last, -first, -size
        first, last = -(-first // size), last // size
        if first <= region.low and region.high <= last:
            continue
        state[term] = region & from_to(first, last)
        told = True
        if not state[term]:
            return None
    return told
