"""Which open questions can still change the advice.

The rules are read over everything that the open answers may be (`language/possible.py`).
A question is relevant while a rule that matters waits for it: one whose firing is not
settled and that could still move something shown. What no rule waits for may be left out:
the advice stays the same to the last certainty, whatever the answer.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, TypeAlias

from advisor.inference.certainty import HOLDS, SHOWN, weight
from advisor.inference.memory import derive, initial_facts, scope_of
from advisor.language.evaluate import evaluate
from advisor.language.possible import (
    ANYTHING,
    NULL,
    TRUE,
    TRUTHS,
    OpenScope,
    Possible,
    Range,
    is_exact,
    possible,
    waits_for,
)
from advisor.language.tree import Node, names
from advisor.language.values import Value
from advisor.pack.pack import Pack
from advisor.pack.schema import Question, Remedy, Rule


@dataclass(slots=True)
class Reading:
    """What was read last from a tree that names `names`: while they were in `state`."""

    names: frozenset[str]
    state: tuple[Any, ...] | None = None
    values: Possible = frozenset()
    waits: frozenset[str] | None = None


Readings: TypeAlias = dict[int, Reading]
"""By tree. One answer changes what few trees name, so the rest is not read again."""


def relevant(
    pack: Pack, answers: Mapping[str, Value], today: date, readings: Readings | None = None
) -> dict[str, set[str]]:
    """Questions that can still change the advice → ids of the rules that wait for them.

    `answers` holds what was asked; None is "don't know", which is an answer. What is not in
    it is open, unless its own condition rules it out. `readings` are those of an earlier
    step with the same pack and date; they are brought up to date.
    """
    return Outlook(pack, answers, today, {} if readings is None else readings).waiting()


class Outlook:
    """What can be said of a case while questions are open."""

    def __init__(
        self, pack: Pack, answers: Mapping[str, Value], today: date, readings: Readings
    ) -> None:
        self.pack, self.readings = pack, readings
        self.open = {
            name: _any_answer(question, today)
            for name, question in pack.questions.items()
            if name not in answers
        }
        self.facts = derive(pack, initial_facts(pack, answers), today)
        self.scope = OpenScope(scope_of(pack, self.facts, today), self.open)
        while ruled_out := [q for q in self._open_questions() if True not in self._when(q)]:
            for name in ruled_out:
                del self.open[name]
            self.scope = OpenScope(self.scope.exact, self.open)
        self.truths: dict[str, Possible] = {}
        for level, rules in enumerate(pack.rule_levels):
            for rule in rules:
                self.truths[rule.id] = self._read(rule.when.tree).values
            if level < len(pack.finding_levels):
                for finding in pack.finding_levels[level]:
                    self._keep(finding, self._concluded(finding, rules))
        self._behind: dict[str, frozenset[str]] = {}

    def _read(self, tree: Node) -> Reading:
        """All values that a tree may take, read anew only if something it names has changed."""
        found = self.readings.get(id(tree))
        if found is None:
            found = self.readings[id(tree)] = Reading(names(tree))
        now = tuple(
            self.open[name] if name in self.open else self.facts.get(name) for name in found.names
        )
        if now != found.state:
            found.state, found.waits = now, None
            if found.names & self.open.keys():
                found.values = possible(tree, self.scope)
            else:
                found.values = frozenset([evaluate(tree, self.scope.exact)])
        return found

    def _waits_for(self, tree: Node) -> frozenset[str]:
        """The open facts that can still decide whether a condition comes true."""
        found = self._read(tree)
        if found.waits is None:
            found.waits = waits_for(tree, self.scope)
        return found.waits

    def _open_questions(self) -> list[str]:
        """The questions that are open, with the derived numbers that follow from them."""
        for name, derived in self.pack.derived.items():
            self._keep(name, self._read(derived.formula.tree).values)
        return [name for name in self.open if name in self.pack.questions]

    def _keep(self, name: str, values: Possible) -> None:
        self.open.pop(name, None)
        if is_exact(values):
            (self.facts[name],) = values
        else:
            self.open[name] = values

    def _when(self, question: str) -> Possible:
        when = self.pack.questions[question].when
        return self._read(when.tree).values if when else TRUE

    def _concluded(self, finding: str, rules: tuple[Rule, ...]) -> Possible:
        """What `memory.conclude` may make of a finding."""
        least_present = most_high = least_high = most_present = 0
        for rule in rules:
            if finding not in rule.then:
                continue
            brings, truths = weight(rule.then[finding]), self.truths[rule.id]
            fires, may_fire = truths == TRUE, True in truths
            most_present += brings if fires or (may_fire and brings > 0) else 0
            least_present += brings if fires or (may_fire and brings < 0) else 0
            unknown = bool(truths - {True, False})
            if brings > 0:
                most_high += brings if may_fire or unknown else 0
                least_high += brings if False not in truths else 0
            else:
                most_high += brings if fires else 0
                least_high += brings if may_fire else 0
        can_be = {
            True: most_present >= HOLDS,
            False: least_high < HOLDS,
            None: least_present < HOLDS <= most_high,
        }
        return frozenset(truth for truth, can in can_be.items() if can)

    def _undecided(self) -> set[str]:
        """Entries of which something that is told can still change.

        Of one that is vetoed for sure only whether it would be told at all: then it is told as
        advised against.
        """
        least: dict[str, int] = {}
        most: dict[str, int] = {}
        vetoed: set[str] = set()
        for rule in self.pack.rules:
            truths = self.truths[rule.id]
            vetoed |= set(rule.never) if truths == TRUE else set()
            for target, certainty in rule.then.items():
                brings = weight(certainty)
                fires, may_fire = truths == TRUE, True in truths
                most[target] = most.get(target, 0) + (
                    brings if fires or (may_fire and brings > 0) else 0
                )
                least[target] = least.get(target, 0) + (
                    brings if fires or (may_fire and brings < 0) else 0
                )
        undecided = set()
        for target, score in most.items():
            needed = HOLDS if target in self.pack.findings else SHOWN
            if score >= needed and not (target in vetoed and least[target] >= needed):
                undecided.add(target)
        return undecided

    def waiting(self) -> dict[str, set[str]]:
        """See `relevant`."""
        shown = self._undecided()
        waiting: dict[str, set[str]] = {}

        def note(name: str, rules: set[str]) -> None:
            for question in self._questions_behind(name):
                waiting.setdefault(question, set()).update(rules)

        for rule in self.pack.rules:
            if len(self.truths[rule.id]) > 1 and shown & {*rule.then, *rule.never}:
                for name in self._waits_for(rule.when.tree):
                    note(name, {rule.id})
        for remedy in self.pack.of(Remedy).values():
            if remedy.deadline and remedy.id in shown:
                rules = {r.id for r in self.pack.rules if remedy.id in r.then}
                for name in self._read(remedy.deadline.tree).names & self.open.keys():
                    note(name, rules)
        return self._with_conditions(waiting)

    def _with_conditions(self, waiting: dict[str, set[str]]) -> dict[str, set[str]]:
        """With the questions on which it depends whether a relevant one is asked."""
        pending = list(waiting)
        while pending:
            name = pending.pop()
            when = self.pack.questions[name].when
            for open_name in self._waits_for(when.tree) if when else ():
                for question in self._questions_behind(open_name):
                    rules = waiting.setdefault(question, set())
                    if not waiting[name] <= rules:
                        rules |= waiting[name]
                        pending.append(question)
        return waiting

    def _questions_behind(self, name: str) -> frozenset[str]:
        """The open questions on which an open fact depends."""
        if name in self.pack.questions:
            return frozenset([name])
        if name not in self._behind:
            self._behind[name] = frozenset().union(*map(self._questions_behind, self._needs(name)))
        return self._behind[name]

    def _needs(self, name: str) -> Iterator[str]:
        if derived := self.pack.derived.get(name):
            yield from self._read(derived.formula.tree).names & self.open.keys()
        for rule in self.pack.rules if name in self.pack.findings else ():
            if name in rule.then and not is_exact(self.truths[rule.id]):
                yield from self.pack.uses[rule.id] & self.open.keys()


def _any_answer(question: Question, today: date) -> Possible:
    match question.type:
        case "yes_no":
            return TRUTHS
        case "choice":
            return NULL | {option.option for option in question.options}
        case "number":
            return NULL | {Range(question.min, question.max)}
        case "date":
            return NULL | {Range(date.min, today if question.past else date.max)}
    return ANYTHING
