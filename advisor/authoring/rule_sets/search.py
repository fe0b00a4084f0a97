"""Whether claims can all hold at once: a semantic tableau over regions.

It is sure where it finds that they cannot. A search that grows too long is given up, always at
the same step, and then they may.
"""

from __future__ import annotations

from collections.abc import Iterable
from fractions import Fraction
from math import ceil, floor

from advisor.authoring.rule_sets.claims import ALWAYS, All, Any, Claim, One, Subject
from advisor.authoring.rule_sets.region import Region, from_to

MOST_SPLITS = 400
"""Alternatives looked at in one search; few need more than ten."""
_ROUNDS = 3
"""How often the ends of sums and of their parts narrow each other."""

_State = dict[Subject, Region]


def may_hold(claims: Iterable[Claim]) -> bool:
    """Whether somebody can be of whom all of this holds, as far as can be seen."""
    return _Search().open({}, list(claims), [])


class _Search:
    def __init__(self) -> None:
        self.splits = 0

    def open(self, state: _State, pending: list[Claim], choices: list[Any]) -> bool:
        """Whether nothing contradicts what is pending and one of each choice."""
        narrowed = _settle(state, pending, choices)
        if narrowed is None:
            return False
        if not narrowed:
            return _sums_fit(state)
        self.splits += 1
        if self.splits > MOST_SPLITS:
            return True
        choice = min(narrowed, key=lambda found: len(found.claims))
        rest = [found for found in narrowed if found is not choice]
        return any(self.open(dict(state), [claim], list(rest)) for claim in choice.claims)


def _settle(state: _State, pending: list[Claim], choices: list[Any]) -> list[Any] | None:
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


def _take_in(state: _State, pending: list[Claim], choices: list[Any]) -> bool:
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


def _still_possible(state: _State, choice: Any) -> list[Claim]:
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
            if not region & part.region:
                break
            certain = certain and region.within(part.region)
        else:
            if certain:
                return [ALWAYS]
            found.append(claim)
    return found


def _sums_fit(state: _State) -> bool:
    """Whether each sum can be what is claimed of it, by the least and the most of its parts."""
    sums = [subject for subject in state if subject.parts]
    for _ in range(_ROUNDS if sums else 0):
        before = dict(state)
        for subject in sums:
            region = {part: state.get(part, part.domain) for part, _ in subject.parts}
            if any(found.null for found in region.values()):
                continue  # what is not known may be as it likes
            terms = [(subject, -1), *subject.parts]
            for wanted, times in terms:
                low, high = _ends(terms, wanted, state)
                ends = sorted((Fraction(-low, times), Fraction(-high, times)))
                reach = from_to(ceil(ends[0] / wanted.unit), floor(ends[1] / wanted.unit))
                state[wanted] = state.get(wanted, wanted.domain) & reach
                if not state[wanted]:
                    return False
        if state == before:
            break
    return True


def _ends(terms: list[tuple[Subject, int]], left_out: Subject, state: _State) -> tuple[int, int]:
    """The least and the most, in steps of the grid, of all terms but one."""
    low = high = 0
    for subject, times in terms:
        if subject is not left_out:
            region = state.get(subject, subject.domain)
            ends = region.low * times * subject.unit, region.high * times * subject.unit
            low, high = low + min(ends), high + max(ends)
    return low, high
