"""The result of a consultation: ranked advice with its reasons, free of any language.

Everything that is shown or written is made from these objects; `report/` adds the words.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Collection, Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property
from itertools import groupby
from typing import Generic, TypeAlias, TypeVar

from advisor.contract.common import ListName
from advisor.inference.certainty import HOLDS, SHOWN, certainty, weight
from advisor.inference.memory import (
    StratumResult,
    bounds,
    certain_results,
    merged,
    not_counted,
    scope_of,
    scores,
)
from advisor.inference.possible_case import PossibleCase
from advisor.inference.relevance import relevant_questions, to_ask
from advisor.language.evaluate import evaluate
from advisor.language.values import Value
from advisor.language.working_days import Period
from advisor.pack.pack import Pack
from advisor.pack.schema import (
    URGENCIES,
    Advisable,
    Cause,
    Concludable,
    Consequence,
    Remedy,
    Rule,
    Text,
    ThirdParty,
    Urgency,
    Warning,
    own_citations,
    own_urgency,
)

E = TypeVar("E", bound=Concludable)
E_co = TypeVar("E_co", bound=Concludable, covariant=True)


@dataclass(frozen=True, slots=True)
class Contribution:
    """What one fired rule brought to an entry, and the facts its condition looked at."""

    rule: Rule
    entry: Concludable
    weight: int
    facts: Mapping[str, Value]

    @property
    def reason(self) -> Text:
        """Why, as it is told of this entry."""
        return self.rule.reason(self.entry.id)


@dataclass(frozen=True, slots=True)
class Conclusion(Generic[E_co]):
    """An entry that applies. `score` is a sum of weights; `low` and `high` bound it.

    `rank` counts from 1 within its list; `best_rank` and `worst_rank` are the places that
    the open answers can still give it among what is listed. `deadline` is the day that counts
    today; of a `period` that ends on a working day the day to act by, then the last day.
    """

    entry: E_co
    rank: int
    urgency: Urgency
    score: int
    low: int
    high: int
    because: tuple[Contribution, ...]
    legal_notes: tuple[str, ...]
    third_parties: tuple[str, ...] = ()
    deadline: date | None = None
    period: Period | None = None
    best_rank: int = 0
    worst_rank: int = 0

    @property
    def certainty(self) -> float:
        """In (-1, 1)."""
        return certainty(self.score)


AnyConclusion: TypeAlias = Conclusion[Concludable]


@dataclass(frozen=True, slots=True)
class Vetoed:
    """An entry that rules spoke for, vetoed by others."""

    entry: Advisable
    because: tuple[Rule, ...]


@dataclass(frozen=True, slots=True)
class OpenQuestion:
    """An unanswered question, and the entries its answer could still move."""

    id: str
    could_move: tuple[str, ...]


@dataclass(frozen=True)
class Advice:
    """Everything that follows from the answers on a date.

    `answers` are as they were given; `facts` hold those that apply, and what follows from them.
    """

    pack: Pack
    today: date
    answers: Mapping[str, Value]
    facts: Mapping[str, Value]
    causes: tuple[Conclusion[Cause], ...]
    consequences: tuple[Conclusion[Consequence], ...]
    recommendations: tuple[Conclusion[Remedy], ...]
    third_parties: tuple[Conclusion[ThirdParty], ...]
    warnings: tuple[Conclusion[Warning], ...]
    ruled_out: tuple[Vetoed, ...]

    @property
    def lists(self) -> dict[ListName, tuple[AnyConclusion, ...]]:
        """Everything that is concluded, list by list."""
        return {
            "recommendations": self.recommendations,
            "warnings": self.warnings,
            "causes": self.causes,
            "consequences": self.consequences,
            "third_parties": self.third_parties,
        }

    @property
    def concluded(self) -> dict[str, AnyConclusion]:
        """Everything that is concluded, by the entry's id."""
        return {one.entry.id: one for listed in self.lists.values() for one in listed}

    @property
    def not_counted(self) -> tuple[str, ...]:
        """Questions that were answered and do not apply, by the other answers."""
        return not_counted(self.answers, self.facts)

    @cached_property
    def open_questions(self) -> tuple[OpenQuestion, ...]:
        """What the questionnaire would go on to ask; worked out when somebody wants to know."""
        possible_case = PossibleCase(self.pack, self.today)
        possible_case.update(self.answers)
        rules = relevant_questions(possible_case)
        return tuple(
            OpenQuestion(name, _targets(self.pack, rules[name]))
            for name in to_ask(possible_case, rules, self.facts)
        )


def _targets(pack: Pack, rules: Collection[str]) -> tuple[str, ...]:
    """The entries of which some rules speak."""
    spoken = (rule for rule in pack.rules if rule.id in rules)
    return tuple(sorted({target for rule in spoken for target in rule.targets}))


def advise(
    pack: Pack,
    today: date,
    answers: Mapping[str, Value],
    facts: Mapping[str, Value],
    results: list[StratumResult],
) -> Advice:
    """The advice that follows from what the rules brought."""
    fired = [rule for result in results for rule in result.fired]
    sure = merged(certain_results(pack, facts, today, results))
    reached, (low, high) = scores(fired), bounds(sure)
    brought: dict[str, list[Rule]] = {}
    vetoes: dict[str, list[Rule]] = {}
    left_out: set[str] = set()
    for rule in fired:
        for target in rule.then:
            brought.setdefault(target, []).append(rule)
        for target in rule.never:
            vetoes.setdefault(target, []).append(rule)
        left_out |= rule.leave_out.keys()

    def concluded(entries: Mapping[str, E], least: int) -> tuple[Conclusion[E], ...]:
        return _ranked(
            [
                _conclude(
                    pack, today, facts, entry, brought[name], low[name], reached[name], high[name]
                )
                for name, entry in entries.items()
                if reached[name] >= least and name not in vetoes and name not in left_out
            ]
        )

    third_parties = concluded(pack.entries_of(ThirdParty), SHOWN)
    shown = {t.entry.id for t in third_parties}
    remedies = tuple(
        _with_third_parties(found, shown) for found in concluded(pack.entries_of(Remedy), SHOWN)
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
            if name in vetoes and name not in left_out and reached[name] >= SHOWN
        ),
    )


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
    brought = [
        Contribution(rule, entry, weight(rule.certainty(entry.id)), _looked_at(pack, rule, facts))
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
    """The day until which to act, and the period that it belongs to, where it is one's own."""
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


def _looked_at(pack: Pack, rule: Rule, facts: Mapping[str, Value]) -> dict[str, Value]:
    used = sorted(rule.condition.names & facts.keys())
    return {name: facts[name] for name in used if facts[name] is not None}


def _notes_in_force(
    pack: Pack, today: date, entry: Concludable, because: Iterable[Contribution]
) -> Iterator[str]:
    """What the rules cite, then what the entry does; mere practice comes last.

    Only what is in force today is law.
    """
    cited = [
        *(c for b in because for c in b.rule.cited_for(entry.id)),
        *own_citations(entry),
    ]
    for note in sorted(dict.fromkeys(cited), key=lambda n: pack.legal_notes[n].is_practice):
        if pack.legal_notes[note].in_force.on(today):
            yield note


def _ranked(found: list[Conclusion[E]]) -> tuple[Conclusion[E], ...]:
    """By urgency, then score, then the catalogue's order (the order of `found`)."""
    order = sorted(found, key=lambda one: (_tier(one), -one.score))
    ranked: list[Conclusion[E]] = []
    for _, group in groupby(order, _tier):
        tier, above = list(group), len(ranked)
        lows, highs = sorted(one.low for one in tier), sorted(one.high for one in tier)
        for rank, one in enumerate(tier, above + 1):
            best = above + 1 + len(tier) - bisect_right(lows, one.high)  # those surely before it
            worst = above + len(tier) - bisect_left(highs, one.low)  # but for those surely after
            ranked.append(
                replace(one, rank=rank, best_rank=min(best, rank), worst_rank=max(worst, rank))
            )
    return tuple(ranked)


def _tier(one: AnyConclusion) -> int:
    return URGENCIES.index(one.urgency)


def _with_third_parties(found: Conclusion[Remedy], shown: set[str]) -> Conclusion[Remedy]:
    return replace(found, third_parties=tuple(t for t in found.entry.third_parties if t in shown))
