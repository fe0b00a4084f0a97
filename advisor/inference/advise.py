"""Fired rules → `Advice`: scores, vetoes, urgencies and deadlines, then the ranks."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import replace
from datetime import date
from itertools import groupby
from typing import TypeVar

from advisor.inference.advice import Advice, AnyConclusion, Conclusion, Contribution, Vetoed
from advisor.inference.certainty import HOLDS, SHOWN, weight
from advisor.inference.memory import (
    StratumResult,
    bounds,
    certain_results,
    merged,
    scope_of,
    scores,
)
from advisor.language.evaluate import evaluate
from advisor.language.values import Value
from advisor.language.working_days import Period
from advisor.pack.pack import Pack
from advisor.pack.schema import (
    URGENCIES,
    Cause,
    Concludable,
    Consequence,
    Remedy,
    Rule,
    ThirdParty,
    Warning,
    own_citations,
    own_urgency,
)

E = TypeVar("E", bound=Concludable)


def advise(
    pack: Pack,
    today: date,
    answers: Mapping[str, Value],
    facts: Mapping[str, Value],
    results: list[StratumResult],
) -> Advice:
    """The advice that follows from `results`, the fired and undetermined rules of each stratum."""
    fired = [rule for result in results for rule in result.fired]
    certain = merged(certain_results(pack, facts, today, results))
    score, (low, high) = scores(fired), bounds(certain)
    brought = _by_target((target, rule) for rule in fired for target in rule.then)
    vetoes = _by_target((target, rule) for rule in fired for target in rule.never)
    left_out = {target for rule in fired for target in rule.leave_out}

    def concluded(entries: Mapping[str, E], least: int) -> tuple[Conclusion[E], ...]:
        return _ranked(
            [
                _conclude(
                    pack, today, facts, entry, brought[name], low[name], score[name], high[name]
                )
                for name, entry in entries.items()
                if score[name] >= least and name not in vetoes and name not in left_out
            ]
        )

    third_parties = concluded(pack.entries_of(ThirdParty), SHOWN)
    listed = {t.entry.id for t in third_parties}
    remedies = tuple(
        _with_third_parties(conclusion, listed)
        for conclusion in concluded(pack.entries_of(Remedy), SHOWN)
    )
    return Advice(
        pack=pack,
        today=today,
        answers=answers,
        facts=facts,
        causes=concluded(pack.entries_of(Cause), HOLDS),
        consequences=concluded(pack.entries_of(Consequence), HOLDS),
        recommendations=remedies,
        third_parties=third_parties,
        warnings=concluded(pack.entries_of(Warning), SHOWN),
        ruled_out=tuple(
            Vetoed(pack.advice[name], tuple(vetoes[name]))
            for name in pack.advice
            if name in vetoes and name not in left_out and score[name] >= SHOWN
        ),
    )


def _by_target(pairs: Iterable[tuple[str, Rule]]) -> dict[str, list[Rule]]:
    """The rules of each target, in their order."""
    rules: dict[str, list[Rule]] = {}
    for target, rule in pairs:
        rules.setdefault(target, []).append(rule)
    return rules


def _conclude(
    pack: Pack,
    today: date,
    facts: Mapping[str, Value],
    entry: E,
    rules: Iterable[Rule],
    low: int,
    score: int,
    high: int,
) -> Conclusion[E]:
    """An entry as concluded by `rules`, the most decisive first; it has no rank yet."""
    brought = [
        Contribution(rule, entry, weight(rule.certainty(entry.id)), _used_facts(pack, rule, facts))
        for rule in rules
    ]
    because = tuple(sorted(brought, key=lambda c: -c.weight))
    made_so = (rule.urgency_of(entry.id) for rule in rules)
    urgencies = [own_urgency(entry), *(urgency for urgency in made_so if urgency)]
    deadline, period = _deadline(pack, today, facts, entry)
    return Conclusion(
        entry=entry,
        rank=0,
        urgency=min(urgencies, key=URGENCIES.index),
        low=low,
        score=score,
        high=high,
        because=because,
        legal_notes=tuple(_notes_in_force(pack, today, entry, because)),
        deadline=deadline,
        period=period,
    )


def _deadline(
    pack: Pack, today: date, facts: Mapping[str, Value], entry: Concludable
) -> tuple[date | None, Period | None]:
    """The deadline of a remedy, and its period where it ends on a working day."""
    if not isinstance(entry, Remedy) or entry.deadline is None:
        return None, None
    scope = scope_of(pack, facts, today)
    end = evaluate(entry.deadline.core, scope)
    start = evaluate(entry.counted_from.core, scope) if entry.counted_from else None
    if isinstance(end, date) and isinstance(start, date):
        with suppress(OverflowError):  # beyond the calendar nothing moves
            period = pack.calendar.period(start, end)
            return period.deadline(today), period
    return (end if isinstance(end, date) else None), None


def _used_facts(pack: Pack, rule: Rule, facts: Mapping[str, Value]) -> dict[str, Value]:
    used = sorted(rule.condition.names & facts.keys())
    return {name: facts[name] for name in used if facts[name] is not None}


def _notes_in_force(
    pack: Pack, today: date, entry: Concludable, because: Iterable[Contribution]
) -> Iterator[str]:
    """The ids of the legal notes that are in force today.

    First those that the rules cite, then those of the entry; notes on mere practice come last.
    """
    cited = [
        *(c for b in because for c in b.rule.cited_for(entry.id)),
        *own_citations(entry),
    ]
    for note in sorted(dict.fromkeys(cited), key=lambda n: pack.legal_notes[n].is_practice):
        if pack.legal_notes[note].in_force.on(today):
            yield note


def _ranked(conclusions: list[Conclusion[E]]) -> tuple[Conclusion[E], ...]:
    """Conclusions with their ranks: by urgency, then score, then the order in which they came."""
    order = sorted(conclusions, key=lambda conclusion: (_tier(conclusion), -conclusion.score))
    ranked: list[Conclusion[E]] = []
    for _, group in groupby(order, _tier):
        tier, above = list(group), len(ranked)
        lows = sorted(conclusion.low for conclusion in tier)
        highs = sorted(conclusion.high for conclusion in tier)
        for rank, conclusion in enumerate(tier, above + 1):
            certainly_before = len(tier) - bisect_right(lows, conclusion.high)
            certainly_after = bisect_left(highs, conclusion.low)
            best, worst = above + 1 + certainly_before, above + len(tier) - certainly_after
            ranked.append(
                replace(
                    conclusion, rank=rank, best_rank=min(best, rank), worst_rank=max(worst, rank)
                )
            )
    return tuple(ranked)


def _tier(conclusion: AnyConclusion) -> int:
    return URGENCIES.index(conclusion.urgency)


def _with_third_parties(conclusion: Conclusion[Remedy], listed: set[str]) -> Conclusion[Remedy]:
    """The conclusion with those of its third parties that are listed themselves."""
    return replace(
        conclusion, third_parties=tuple(t for t in conclusion.entry.third_parties if t in listed)
    )
