"""One person after the other, through the whole consultation of two packs.

What an entry is told with may differ while the advice is the same: a reason or a citation that
does not argue for it may leave. That is listed beside, and is for people to judge.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from advisor.inference.advice import Advice, AnyConclusion
from advisor.inference.consult import consult
from advisor.inference.to_experta import Engine
from benchmarks.same_advice.asking import Asking
from benchmarks.same_advice.found import FIRST, Found


def differences(old: Engine, new: Engine, people: Iterable[Asking]) -> Found:
    """All that is told to some people, in its order."""
    found = Found()
    for asking in people:
        advised = [consult(engine, asking.answers, asking.today) for engine in (old, new)]
        before, after = map(_said, advised)
        found.asked += 1
        found.beside.update(_beside(*map(_told_with, advised)))
        if before == after:
            continue
        found.people += 1
        found.differing.update(name for name in before if before[name] != after[name])
        if len(found.first) < FIRST:
            found.first.append((asking, _parts(before, after)))
    return found


def _said(advice: Advice) -> dict[str, list[str]]:
    """Each list as it is told, entry by entry; what is ruled out by the entries alone."""
    lists = {str(name): [_one(one) for one in listed] for name, listed in advice.lists.items()}
    return lists | {"ruled_out": [out.entry.id for out in advice.ruled_out]}


def _one(one: AnyConclusion) -> str:
    """An entry with all that follows from the answers, but for what it is owed to."""
    return (
        f"{one.entry.id}: {one.score}, {one.urgency}, "
        f"until {one.deadline}, {one.period}, with {one.third_parties}"
    )


def _told_with(advice: Advice) -> dict[str, set[str]]:
    """By entry: its reasons and citations, and how far open answers could move it."""
    found = {}
    for one in (one for listed in advice.lists.values() for one in listed):
        found[one.entry.id] = {
            f"between {one.low} and {one.high}, {one.best_rank} and {one.worst_rank}",
            *(f"cites {note}" for note in one.legal_notes),
            *(f"because {c.reason['en']}" for c in one.because if c.weight > 0),
        }
    for out in advice.ruled_out:
        found[out.entry.id] = {f"never: {rule.reason(out.entry.id)['en']}" for rule in out.because}
    return found


def _beside(before: dict[str, set[str]], after: dict[str, set[str]]) -> Iterator[str]:
    """What stands with an entry in only one of both; of entries that only one tells, nothing."""
    for name in before.keys() & after.keys():
        gone, new = before[name] - after[name], after[name] - before[name]
        if any(what.startswith("between") for what in gone):
            yield f"{name}: another range of certainty or places"
        yield from (f"{name}: only before: {w}" for w in gone if not w.startswith("between"))
        yield from (f"{name}: only after: {w}" for w in new if not w.startswith("between"))


def _parts(before: dict[str, list[str]], after: dict[str, list[str]]) -> list[str]:
    """What only one of both tells, else that the order differs."""
    parts = []
    for name in before:
        gone = [f"{name}: only before: {one}" for one in before[name] if one not in after[name]]
        new = [f"{name}: only after: {one}" for one in after[name] if one not in before[name]]
        same = before[name] == after[name]
        parts += gone + new or ([] if same else [f"{name}: in another order"])
    return parts
