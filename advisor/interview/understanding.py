"""The conclusions from a person's answers that steer the questionnaire.

Which question comes next, which still matter, and which advice is too urgent to wait.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import date
from functools import cached_property

from advisor.inference.advice import Advice, Conclusion
from advisor.inference.consult import consult
from advisor.inference.memory import facts_of, is_asked, scope_of
from advisor.inference.possible_case import PossibleCase
from advisor.inference.relevance import relevant_questions, to_ask
from advisor.inference.to_experta import Engine
from advisor.language.evaluate import Scope, holds
from advisor.language.values import Value
from advisor.pack.schema import Remedy, Rule
from advisor.report.words import Case


class Understanding:
    """The conclusions from the answers of one state.

    `answers` are those whose questions apply, by the other answers; `set_aside` are the rest.
    `relevant` holds the questions that can still change the advice, each with the ids of the
    rules that wait for it. The possible case is brought to the answers, and is read only here.
    """

    def __init__(
        self,
        engine: Engine,
        answers: Mapping[str, Value],
        today: date,
        possible_case: PossibleCase,
    ) -> None:
        self.engine, self.pack, self.today = engine, engine.pack, today
        self.case = Case(self.pack, today, facts_of(self.pack, answers, today))
        self.answers = {name: value for name, value in answers.items() if self.applies(name)}
        self.set_aside = {n: value for n, value in answers.items() if n not in self.answers}
        possible_case.update(self.answers)
        self.relevant = relevant_questions(possible_case)
        self._to_ask = to_ask(possible_case, self.relevant, self.case.facts)

    @cached_property
    def next(self) -> str | None:
        """The question to put: the first topic's, there the one that decides most.

        None when no answer can change the advice any more.
        """
        first_topic = [name for name in self._to_ask if self._same_topic(name, self._to_ask[0])]
        return max(first_topic, key=lambda name: len(self.relevant[name]), default=None)

    def is_between_topics(self, answered: str) -> bool:
        """Whether another topic begins after the answer to a question."""
        return self.next is not None and not self._same_topic(answered, self.next)

    def _same_topic(self, name: str, other: str) -> bool:
        return self.pack.questions[name].topic == self.pack.questions[other].topic

    def may_be_put(self, name: str) -> bool:
        """Whether a question applies, and was answered or can still change the advice."""
        return self.applies(name) and (name in self.answers or name in self.relevant)

    def applies(self, name: str) -> bool:
        """Whether a question's own condition holds."""
        return is_asked(self.pack.questions[name], self._scope)

    @cached_property
    def _scope(self) -> Scope:
        return scope_of(self.pack, self.case.facts, self.today)

    @cached_property
    def advice(self) -> Advice:
        """The advice for these answers."""
        return consult(self.engine, self.answers, self.today)

    def cannot_wait(self, shown: Collection[str]) -> list[Conclusion[Remedy]]:
        """The recommendations of urgency `now`, without those whose ids were `shown` already."""
        if not any(self._may_bring(rule, shown) for rule in self.pack.urgent_rules):
            return []  # and no advice has to be worked out to know it
        return [
            recommended
            for recommended in self.advice.recommendations
            if recommended.urgency == "now" and recommended.entry.id not in shown
        ]

    def _may_bring(self, rule: Rule, shown: Collection[str]) -> bool:
        """Whether a rule may bring a remedy that was not shown.

        Whether one that looks at findings fires is not settled here.
        """
        new = rule.then.keys() - set(shown)
        if not any(isinstance(self.pack.entries[name], Remedy) for name in new):
            return False
        truth = holds(rule.condition.core, self._scope)
        return truth is True or (
            truth is None and not self.pack.findings.keys().isdisjoint(rule.condition.names)
        )


class Understandings:
    """Computes the `Understanding` of any answers, and caches the last one.

    One possible case is updated from answers to answers, as few of its parts change each time.
    """

    def __init__(self, engine: Engine, today: date) -> None:
        self.engine, self.today = engine, today
        self._last: Understanding | None = None
        self._possible_case: PossibleCase | None = None

    def __getitem__(self, answers: Mapping[str, Value]) -> Understanding:
        """The understanding of answers that fit the pack."""
        last = self._last
        if last is None or [*last.answers.items()] != [*answers.items()]:
            case = self._possible_case or PossibleCase(self.engine.pack, self.today)
            self._last = self._possible_case = None  # and so it stays if this is interrupted
            last = Understanding(self.engine, answers, self.today, case)
            self._last, self._possible_case = last, case
        return last
