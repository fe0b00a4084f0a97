"""Counterfactuals: which other answers would move an entry, and the fewest that would show one.

`WhatIf` runs a case again with changed answers, over only those rules that can reach the entry.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from itertools import combinations, product
from math import inf
from typing import Literal, NamedTuple, TypeAlias

from advisor.inference.certainty import HOLDS, SHOWN
from advisor.inference.memory import run_plain, scores
from advisor.inference.span import Span, switches
from advisor.language.values import Value
from advisor.pack.pack import Pack
from advisor.pack.schema import URGENCIES, Question, Urgency, own_urgency

MOST_CHANGES = 3
"""The most answers that one counterfactual changes."""
MOST_TRIALS = 5_000
"""The most runs of one search. A count and no time, so that it ends at the same place always."""
SAMPLES = 9
"""The values to try in each direction of a range, closer together near the answer."""


class State(NamedTuple):
    """An entry in a case: whether it is shown, its score in millionths, and its urgency."""

    shown: bool
    score: int
    urgency: Urgency


Direction: TypeAlias = Literal[-1, 0, 1]


@dataclass(frozen=True, slots=True)
class Change:
    """Another answer to a question.

    `direction` is 1 where every value from this one up does the same until something else changes,
    -1 where every value down from it does, and 0 for a value that stands for itself.
    """

    question: str
    value: Value
    direction: Direction = 0


Effect: TypeAlias = Literal["appears", "goes", "sooner", "later", "surer", "less_sure"]


def effect(before: State, after: State) -> Effect:
    """What a change of state is to the person: the first of these that differs."""
    if before.shown != after.shown:
        return "appears" if after.shown else "goes"
    if before.urgency != after.urgency:
        sooner = URGENCIES.index(after.urgency) < URGENCIES.index(before.urgency)
        return "sooner" if sooner else "later"
    return "surer" if after.score > before.score else "less_sure"


@dataclass(frozen=True, slots=True)
class Sensitivity:
    """One changed answer, and the state of the entry with it."""

    change: Change
    state: State


class WhatIf:
    """The entry `name` in a case that is run again with changed answers.

    Raises `AdvisorError` for invalid answers.
    """

    def __init__(self, pack: Pack, answers: Mapping[str, object], today: date, name: str) -> None:
        self.pack, self.name, self.today = reaching(pack, name), name, today
        self.answers = pack.answers(answers, today)
        self.least = HOLDS if name in pack.findings else SHOWN
        self.own_urgency = own_urgency(pack.concludable[name])
        self.now = self.state({})
        behind = {q for rule in self.pack.rules for q in self.pack.questions_behind[rule.id]}
        self.questions = [q for name, q in pack.questions.items() if name in behind]

    def state(self, changed: Mapping[str, Value]) -> State:
        """The state of the entry with some answers changed."""
        _, results = run_plain(self.pack, self.answers | dict(changed), self.today)
        fired = [rule for result in results for rule in result.fired]
        score = scores(fired)[self.name]
        closed = any(self.name in rule.closes for rule in fired)
        made_so = (rule.urgency_of(self.name) for rule in fired)
        urgencies = [self.own_urgency, *(urgency for urgency in made_so if urgency)]
        urgency = min(urgencies, key=URGENCIES.index)
        return State(score >= self.least and not closed, score, urgency)

    def telling_sensitivities(self) -> list[Sensitivity]:
        """Those that a person sees: what opens or closes the entry first, then the strongest."""
        now = self.now

        def order(one: Sensitivity) -> tuple[bool, int]:
            return one.state.shown == now.shown, -abs(one.state.score - now.score)

        seen = (one for one in self.sensitivities() if one.state.shown or now.shown)
        return sorted(seen, key=order)

    def sensitivities(self) -> Iterator[Sensitivity]:
        """For each question the nearest other answers that change the state of the entry."""
        for question in self.questions:
            for change in self._changes(question):
                state = self.state({question.id: change.value})
                if state != self.now:
                    yield Sensitivity(change, state)

    def _changes(self, question: Question) -> Iterator[Change]:
        """Other answers: all options, or of a range the nearest values with another state."""
        if question.type not in ("number", "date"):
            yield from (Change(question.id, value) for value in self._other_options(question))
            return

        def state(value: Value) -> State:
            return self.state({question.id: value})

        for direction, span in self._ranges(question):
            steps = _spread(span.steps, direction)
            samples = [(step, state(span.at(step))) for step in steps]
            changes = list(switches(span, samples, state))
            if self.answers.get(question.id) is None:
                yield Change(question.id, span.at(0))
                yield from (Change(question.id, span.at(step), 1) for step, _, _ in changes)
            elif changes and direction > 0:
                yield Change(question.id, span.at(changes[0][0]), 1)
            elif changes:
                yield Change(question.id, span.at(changes[-1][0] - 1), -1)

    def _other_options(self, question: Question) -> Iterator[Value]:
        now = self.answers.get(question.id)
        if question.type == "yes_no":
            yield from (value for value in (True, False) if value is not now)
        elif question.type == "choice":
            yield from (o.option for o in question.options if o.option != now)
        else:
            chosen = tuple(now) if isinstance(now, tuple) else ()
            for option in question.options:
                others = tuple(o for o in chosen if o != option.option)
                yield others if option.option in chosen else (*chosen, option.option)

    def _ranges(self, question: Question) -> Iterator[tuple[int, Span]]:
        """(direction, range) above and below the answer; the whole range where there is none."""
        low: float | date
        high: float | date
        if question.type == "number":
            assert question.min is not None and question.max is not None
            low, high = question.min, question.max
        else:
            years = self.today.replace(day=1)
            low = years.replace(year=self.today.year - 20)
            high = self.today if question.past else years.replace(year=self.today.year + 5)
        now = self.answers.get(question.id)
        if not isinstance(now, (float, date)):
            yield 1, Span(low, high, question.whole)
            return
        if above := Span.between(now, high, whole=question.whole):
            yield 1, above
        if below := Span.between(low, now, whole=question.whole):
            yield -1, below

    def nearest_counterfactual(self) -> tuple[Change, ...] | None:
        """The fewest changes of answers, each possible for the person, that show the entry.

        Among as few changes, the smallest. () where it is shown already; None where there are
        none within `MOST_CHANGES` answers and `MOST_TRIALS` runs.
        """
        if self.now.shown:
            return ()
        questions = [q for q in self.questions if q.changeable]
        values = {q.id: [*self._improvements(q)] for q in questions}
        trials = 0
        for count in range(1, MOST_CHANGES + 1):
            best: tuple[float, dict[str, Value]] = (inf, {})
            for chosen in combinations(values, count):
                for picked in product(*(values[name] for name in chosen)):
                    if (trials := trials + 1) > MOST_TRIALS:
                        break
                    changed = dict(zip(chosen, picked, strict=True))
                    cost = sum(self._size(name, value) for name, value in changed.items())
                    if cost < best[0] and self.state(changed).shown:
                        best = cost, changed
            if best[1]:
                return tuple(self._tightened(best[1]))
        return None

    def _improvements(self, question: Question) -> Iterator[Value]:
        """Other answers in the direction that is better for the person: never a lower income."""
        better = 1 if question.changeable == "up" else -1
        if question.type not in ("number", "date"):
            worse = {1: False, -1: True}[better]
            yield from (value for value in self._other_options(question) if value is not worse)
            return
        answered = self.answers.get(question.id) is not None
        for direction, span in self._ranges(question):
            if answered and direction != better:
                continue
            for step in _spread(span.steps, direction):
                if (value := span.at(step)) != self.answers.get(question.id):
                    yield value

    def _size(self, name: str, value: Value) -> float:
        """The size of a change: the relative difference of numbers, 1 for everything else."""
        now = self.answers.get(name)
        if isinstance(value, float) and isinstance(now, float):
            return abs(value - now) / max(abs(now), abs(value), 1.0)
        return 1.0

    def _tightened(self, changed: dict[str, Value]) -> Iterator[Change]:
        """The changes with each number and date as near to the answer as still shows the entry."""
        tight = dict(changed)
        for name, value in changed.items():
            now = self.answers.get(name)
            up, down = Span.between(now, value), Span.between(value, now)
            span = up or down
            direction: Direction = 1 if up else -1
            if span is None:  # neither numbers nor days
                yield Change(name, value)
                continue
            near, far = (0, span.steps) if direction > 0 else (span.steps, 0)
            while abs(far - near) > 1:
                middle = (near + far) // 2
                if self.state(tight | {name: span.at(middle)}).shown:
                    far = middle
                else:
                    near = middle
            tight[name] = span.at(far)
            yield Change(name, tight[name], direction)


def _spread(steps: int, direction: int) -> list[int]:
    """Steps of a range with both ends, closer together near the answer."""
    away = sorted(
        {round((steps + 1) ** (at / (SAMPLES - 1))) - 1 for at in range(SAMPLES)} | {steps}
    )
    return away if direction > 0 else sorted(steps - step for step in away)


def reaching(pack: Pack, name: str) -> Pack:
    """The pack with only the rules, findings and derived values that can influence an entry.

    All questions stay, and the derived values that decide which of those apply.
    """
    reached, pending = {name}, [name]
    rules: dict[str, None] = {}

    def reach(needed: Iterable[str]) -> None:
        for fact in needed:
            if fact not in reached:
                reached.add(fact)
                pending.append(fact)

    while pending:
        current = pending.pop()
        reach(pack.needs(current))
        if current == name or current in pack.findings:
            for rule in pack.rules:
                if current in rule.targets:
                    rules[rule.id] = None
                    reach(rule.condition.names)
    return replace(
        pack,
        rules=tuple(rule for rule in pack.rules if rule.id in rules),
        derived_order=tuple(fact for fact in pack.derived_order if fact in reached),
        finding_levels=tuple(
            tuple(fact for fact in level if fact in reached) for level in pack.finding_levels
        ),
    )
