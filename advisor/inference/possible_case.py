"""All outcomes that a case can still have while questions are open.

Derived values, conditions of rules and findings are evaluated over all possible values of the
open answers (`language/possible.py`).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from advisor.inference.certainty import finding_truth, weight
from advisor.inference.memory import as_fact, scope_of
from advisor.language.evaluate import evaluate
from advisor.language.possible import (
    ANYTHING,
    NULL,
    TRUE,
    OpenScope,
    Possible,
    deciding_facts,
    is_exact,
    possible,
)
from advisor.language.values import Value
from advisor.pack.pack import Pack
from advisor.pack.ranges import any_answer
from advisor.pack.schema import Condition, Formula, Question, Rule


@dataclass(slots=True)
class _Reading:
    """The last reading of a formula, with the `state` of its facts at that time."""

    state: tuple[Any, ...] | None = None
    values: Possible = frozenset()
    deciding: frozenset[str] | None = None


class PossibleCase:
    """All outcomes a case can still have.

    Call `update` after each answer; only affected conditions are evaluated again. `facts`: the
    values of settled facts, by name. `open`: the possible values of all others, by name.
    `truths`: the possible truth values of each rule's condition, by the rule's id.
    """

    open: dict[str, Possible]
    facts: dict[str, Value]

    def __init__(self, pack: Pack, today: date) -> None:
        self.pack, self.today = pack, today
        self.truths: dict[str, Possible] = {}
        self._unanswered = {n: any_answer(q, today) for n, q in pack.questions.items()}
        self._readings: dict[int, _Reading] = {}
        self._states: dict[str, Any] = {}
        """The state of each name: its value where it is settled, else its possible values."""

    def update(self, answers: Mapping[str, Value]) -> None:
        """Replace the answers by those given so far; None is the answer "don't know".

        A question without an answer is open, unless its own condition rules it out. A question
        with one is open too while answers to come may show that it does not apply.
        """
        before = dict(self._states)
        self.answers, self.facts, self.open = answers, {}, {}
        self._scope = OpenScope(scope_of(self.pack, self.facts, self.today), self.open)
        for name in self.pack.fact_order:
            if derived := self.pack.derived.get(name):
                self._keep(name, self.read(derived.formula))
            else:
                self._keep_answer(self.pack.questions[name])
        changed = {
            name for name, state in self._states.items() if before.get(name, before) != state
        }
        for level, rules in enumerate(self.pack.rule_levels):
            for rule in rules:
                if rule.id not in self.truths or not changed.isdisjoint(rule.condition.names):
                    self.truths[rule.id] = self.read(rule.condition)
            if level < len(self.pack.finding_levels):
                for finding in self.pack.finding_levels[level]:
                    self._keep(finding, self._concluded(finding))
                    if before.get(finding, before) != self._states[finding]:
                        changed.add(finding)

    def read(self, formula: Formula) -> Possible:
        """All values that a formula can still take."""
        return self._reading(formula).values

    def open_names(self, formula: Formula) -> frozenset[str]:
        """The open facts that a formula names."""
        return formula.names & self.open.keys()

    def deciding_facts(self, condition: Condition) -> frozenset[str]:
        """The open facts that can still decide whether a condition comes true.

        The condition must be that of a rule or a question, which `update` has evaluated.
        """
        reading = self._readings[id(condition)]
        if reading.deciding is None:
            reading.deciding = deciding_facts(condition.core, self._scope)
        return reading.deciding

    def fires(self, rule: Rule) -> bool:
        """Whether a rule fires whatever the open answers are."""
        return self.truths[rule.id] == TRUE

    def _keep_answer(self, question: Question) -> None:
        name = question.id
        applies = self.read(question.when) if question.when else TRUE
        answer = as_fact(question, self.answers.get(name))
        if True in applies and name not in self.answers:
            self._states[name] = self.open[name] = self._unanswered[name]
        elif True in applies and applies != TRUE and answer is not None:
            either = ANYTHING if isinstance(answer, dict) else NULL | {answer}
            self._states[name] = self.open[name] = either
        else:
            self._states[name] = self.facts[name] = answer if True in applies else None

    def _keep(self, name: str, values: Possible) -> None:
        self.open.pop(name, None)
        if is_exact(values):
            (self._states[name],) = (self.facts[name],) = values
        else:
            self._states[name] = self.open[name] = values

    def _reading(self, formula: Formula) -> _Reading:
        """The reading of a formula, evaluated again only if a fact that it names has changed."""
        reading = self._readings.get(id(formula))
        if reading is None:
            reading = self._readings[id(formula)] = _Reading()
        now = tuple(map(self._states.get, formula.names))
        if now != reading.state:
            reading.state, reading.deciding = now, None
            if formula.names & self.open.keys():
                reading.values = possible(formula.core, self._scope)
            else:
                reading.values = frozenset([evaluate(formula.core, self._scope.exact)])
        return reading

    def _concluded(self, finding: str) -> Possible:
        """The possible truth values of a finding."""
        least_present = most_high = least_high = most_present = 0
        for rule in self.pack.rules_by_target.get(finding, ()):
            brings, truths = weight(rule.certainty(finding)), self.truths[rule.id]
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
        presents, highs = (least_present, most_present), (least_high, most_high)
        return frozenset(finding_truth(score, high) for score in presents for high in highs)
