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
    """What one fired rule adds to the score of an entry, and the facts in its condition."""

    rule: Rule
    entry: Concludable
    weight: int
    facts: Mapping[str, Value]

    @property
    def reason(self) -> Text:
        """The reason that is shown for this entry."""
        return self.rule.reason(self.entry.id)


@dataclass(frozen=True, slots=True)
class Conclusion(Generic[E_co]):
    """An entry that applies.

    `score`: the sum of the weights of `because`, in millionths; the open answers can still move
    it between `low` and `high`. `rank` counts from 1 within its list; the open answers can still
    move it between `best_rank` and `worst_rank` among the entries that are listed. `urgency` is
    one of `URGENCIES`. `legal_notes` and `third_parties` are ids. `deadline`: the date to show
    today; with a `period`, which ends on a working day, the day to act by, then the last day.
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
        """The certainty factor, above -1 and below 1."""
        return certainty(self.score)


AnyConclusion: TypeAlias = Conclusion[Concludable]


@dataclass(frozen=True, slots=True)
class Vetoed:
    """An entry with a score high enough to be shown, and the rules that veto it."""

    entry: Advisable
    because: tuple[Rule, ...]


@dataclass(frozen=True, slots=True)
class OpenQuestion:
    """The id of an unanswered question, and of the entries that its answer could still move."""

    id: str
    could_move: tuple[str, ...]


@dataclass(frozen=True)
class Advice:
    """Everything that follows from the answers on a date.

    `answers`: by question id, as they were given. `facts`: the answers that apply, the derived
    values and the findings, by id. The lists hold what is advised, each in the order of its rank.
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
        """The conclusions by the name of their list, in the order in which lists are shown."""
        return {
            "recommendations": self.recommendations,
            "warnings": self.warnings,
            "causes": self.causes,
            "consequences": self.consequences,
            "third_parties": self.third_parties,
        }

    @property
    def concluded(self) -> dict[str, AnyConclusion]:
        """All conclusions by the id of their entry."""
        return {
            conclusion.entry.id: conclusion
            for listed in self.lists.values()
            for conclusion in listed
        }

    @property
    def not_counted(self) -> tuple[str, ...]:
        """The ids of answered questions that do not apply because of the other answers."""
        return not_counted(self.answers, self.facts)

    @cached_property
    def open_questions(self) -> tuple[OpenQuestion, ...]:
        """The questions to ask next; computed on first access, as it takes a while."""
        possible_case = PossibleCase(self.pack, self.today)
        possible_case.update(self.answers)
        rules = relevant_questions(possible_case)
        return tuple(
            OpenQuestion(name, _targets(self.pack, rules[name]))
            for name in to_ask(possible_case, rules, self.facts)
        )


def _targets(pack: Pack, rules: Collection[str]) -> tuple[str, ...]:
    """The ids of the entries that some rules have as targets, sorted."""
    return tuple(
        sorted({target for rule in pack.rules if rule.id in rules for target in rule.targets})
    )


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
        lows, highs = (
            sorted(conclusion.low for conclusion in tier),
            sorted(conclusion.high for conclusion in tier),
        )
        for rank, conclusion in enumerate(tier, above + 1):
            best = (
                above + 1 + len(tier) - bisect_right(lows, conclusion.high)
            )  # without those certainly before it
            worst = (
                above + len(tier) - bisect_left(highs, conclusion.low)
            )  # without those certainly after it
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
