"""One person after another, through the whole consultation with two packs.

The details of an entry may differ while the advice is the same: a reason or a citation that does
not support it may go. These are listed apart, for people to judge.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from advisor.inference.advice import Advice, AnyConclusion
from advisor.inference.consult import consult
from advisor.inference.to_experta import Engine
from benchmarks.same_advice.asking import Asking
from benchmarks.same_advice.differences import FIRST, Differences


def differences(old: Engine, new: Engine, people: Iterable[Asking]) -> Differences:
    """The differences in all lists, in their order, for some people."""
    result = Differences()
    for asking in people:
        advised = [consult(engine, asking.answers, asking.today) for engine in (old, new)]
        before, after = map(_lists, advised)
        result.asked += 1
        result.beside.update(_beside(*map(_details, advised)))
        if before == after:
            continue
        result.people += 1
        result.differing.update(name for name in before if before[name] != after[name])
        if len(result.first) < FIRST:
            result.first.append((asking, _parts(before, after)))
    return result


def _lists(advice: Advice) -> dict[str, list[str]]:
    """The lines of each list; of vetoed entries the ids alone."""
    lists = {
        str(name): [_line(conclusion) for conclusion in listed]
        for name, listed in advice.lists.items()
    }
    return lists | {"ruled_out": [out.entry.id for out in advice.ruled_out]}


def _line(conclusion: AnyConclusion) -> str:
    """A conclusion with all that follows from the answers, without its reasons."""
    return (
        f"{conclusion.entry.id}: {conclusion.score}, {conclusion.urgency}, "
        f"until {conclusion.deadline}, {conclusion.period}, with {conclusion.third_parties}"
    )


def _details(advice: Advice) -> dict[str, set[str]]:
    """By entry: its reasons and citations, and the bounds of its score and rank."""
    details = {}
    for conclusion in advice.concluded.values():
        details[conclusion.entry.id] = {
            f"between {conclusion.low} and {conclusion.high},"
            f" {conclusion.best_rank} and {conclusion.worst_rank}",
            *(f"cites {note}" for note in conclusion.legal_notes),
            *(f"because {c.reason['en']}" for c in conclusion.because if c.weight > 0),
        }
    for out in advice.ruled_out:
        details[out.entry.id] = {
            f"never: {rule.reason(out.entry.id)['en']}" for rule in out.because
        }
    return details


def _beside(before: dict[str, set[str]], after: dict[str, set[str]]) -> Iterator[str]:
    """Details that only one pack has; nothing for entries that only one advises."""
    for name in before.keys() & after.keys():
        gone, new = before[name] - after[name], after[name] - before[name]
        if any(what.startswith("between") for what in gone):
            yield f"{name}: another range of certainty or places"
        yield from (f"{name}: only before: {w}" for w in gone if not w.startswith("between"))
        yield from (f"{name}: only after: {w}" for w in new if not w.startswith("between"))


def _parts(before: dict[str, list[str]], after: dict[str, list[str]]) -> list[str]:
    """The lines that only one pack has, or that the order differs."""
    parts = []
    for name in before:
        gone = [f"{name}: only before: {line}" for line in before[name] if line not in after[name]]
        new = [f"{name}: only after: {line}" for line in after[name] if line not in before[name]]
        same = before[name] == after[name]
        parts += gone + new or ([] if same else [f"{name}: in another order"])
    return parts
