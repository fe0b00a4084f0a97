"""Whether claims can all hold at once: a semantic tableau over regions.

A contradiction that it finds is certain. A search that grows too long is given up, always at the
same step; then the claims count as compatible.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from advisor.authoring.rule_sets.claims import ALWAYS, All, Any, Claim, InRegion, Subject
from advisor.authoring.rule_sets.region import Region, from_to

MOST_SPLITS = 400
"""The most alternatives to try in one search; few need more than ten."""
_ROUNDS = 3
"""Rounds in which the ends of sums and of their parts narrow each other."""

_Terms = tuple[tuple[Subject, int], ...]

State = dict[Subject, Region]
"""The region to which each subject is narrowed; its domain where it is missing."""


def model(claims: Iterable[Claim], start: State | None = None) -> State | None:
    """A state in which all claims can be true, narrowed from `start`; None where there is none."""
    begin = start or {}
    return _Search(begin).model(dict(begin), list(claims), [])


class _Search:
    def __init__(self, begin: State) -> None:
        self.begin, self.splits = begin, 0

    def model(self, state: State, pending: list[Claim], choices: list[Any]) -> State | None:
        """A state with all pending claims and one claim of each choice; None where none fits."""
        narrowed = _settle(state, pending, choices)
        if narrowed is None:
            return None
        if not narrowed:
            return state if _sums_fit(state, self.begin) else None
        self.splits += 1
        if self.splits > MOST_SPLITS:
            return state
        choice = min(narrowed, key=lambda candidate: len(candidate.claims))
        rest = [other for other in narrowed if other is not choice]
        tried = (self.model(dict(state), [claim], list(rest)) for claim in choice.claims)
        return next((model for model in tried if model is not None), None)


def _settle(state: State, pending: list[Claim], choices: list[Any]) -> list[Any] | None:
    """Apply all certain claims to `state`; the choices that remain, None for a contradiction."""
    while True:
        if not _apply(state, pending, choices):
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


def _apply(state: State, pending: list[Claim], choices: list[Any]) -> bool:
    """Narrow `state` by the pending claims; false where they contradict it."""
    while pending:
        match pending.pop():
            case InRegion(subject, region):
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
    """The alternatives that `state` allows; `ALWAYS` alone where one is certainly true."""
    possible: list[Claim] = []
    for claim in choice.claims:
        parts = claim.claims if isinstance(claim, All) else (claim,)
        certain = True
        for part in parts:
            if not isinstance(part, InRegion):
                certain = False
                continue
            region = state.get(part.subject, part.subject.domain)
            if not region.meets(part.region):
                break
            certain = certain and region.within(part.region)
        else:
            if certain:
                return [ALWAYS]
            possible.append(claim)
    return possible


def _sums_fit(state: State, begin: State) -> bool:
    """Whether the region of each sum fits those of its parts, by their ends.

    In the state `begin` they fit, so only sums that have changed since are tested.
    """
    sums = [subject for subject in state if subject.parts and _is_new(subject, state, begin)]
    terms = [term for subject in sums for term in _terms(subject, sums)]
    for _ in range(_ROUNDS):
        narrowed = [_narrow(state, *term) for term in terms]
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
    """(terms, slack) that add up to 0 within `slack` steps: the parts minus their sum.

    Also with another sum in place of the parts that it adds up.
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
    """Narrow each term by the others: whether any got smaller, None for a contradiction.

    Does nothing where a term can be unknown.
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
    narrowed = False
    for (term, size), region, (least, most) in zip(terms, regions, ends, strict=True):
        first, last = most - high, least - low  # where all others are at one of their ends
        if size < 0:
            first, last, size = -last, -first, -size
        first, last = -(-first // size), last // size
        if first <= region.low and region.high <= last:
            continue
        state[term] = region & from_to(first, last)
        narrowed = True
        if not state[term]:
            return None
    return narrowed
