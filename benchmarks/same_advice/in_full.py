"""One person after the other, through the whole consultation of two packs."""

from __future__ import annotations

from collections.abc import Iterable

from advisor.inference.advice import Advice, Concluded
from advisor.inference.consult import consult
from advisor.inference.to_experta import Engine
from benchmarks.promise import LISTS
from benchmarks.same_advice.asking import Asking
from benchmarks.same_advice.found import FIRST, Found


def differences(old: Engine, new: Engine, people: Iterable[Asking]) -> Found:
    """All that is told to some people, in its order."""
    found = Found()
    for asking in people:
        before, after = (_said(consult(e, asking.answers, asking.today)) for e in (old, new))
        found.asked += 1
        if before == after:
            continue
        found.people += 1
        found.differing.update(name for name in before if before[name] != after[name])
        if len(found.first) < FIRST:
            found.first.append((asking, _parts(before, after)))
    return found


def _said(advice: Advice) -> dict[str, list[str]]:
    """Each list as it is told, entry by entry; what is ruled out by the entries alone."""
    lists = {name: [_one(one) for one in getattr(advice, name)] for name in LISTS}
    return lists | {"ruled_out": [out.entry.id for out in advice.ruled_out]}


def _one(one: Concluded) -> str:
    """An entry with all that follows from the answers, but for the rules that it is owed to."""
    ranks = f"ranks {one.best_rank}..{one.worst_rank}"
    cited = sorted(one.legal_notes)
    return (
        f"{one.entry.id}: {one.score} in {one.low}..{one.high}, {ranks}, {one.urgency}, "
        f"until {one.deadline}, {one.period}, with {one.third_parties}, cites {cited}"
    )


def _parts(before: dict[str, list[str]], after: dict[str, list[str]]) -> list[str]:
    """What only one of both tells, else that the order differs."""
    parts = []
    for name in before:
        gone = [f"{name}: only before: {one}" for one in before[name] if one not in after[name]]
        new = [f"{name}: only after: {one}" for one in after[name] if one not in before[name]]
        same = before[name] == after[name]
        parts += gone + new or ([] if same else [f"{name}: in another order"])
    return parts
