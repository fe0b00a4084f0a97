"""Which question comes next, and what the answers so far are."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from advisor.inference.advice import Advice
from advisor.inference.memory import derive, initial_facts, scope_of
from advisor.interview.reply import Asked, Back, Leave, Prompter
from advisor.language.evaluate import holds
from advisor.language.values import Value
from advisor.messages import say
from advisor.pack.pack import Pack
from advisor.report.words import fill


class Conversation:
    """A questionnaire in progress.

    `answers` grows with each reply; `kept` is called after each of them, before the next
    question is put.
    """

    def __init__(
        self,
        pack: Pack,
        today: date,
        consult: Callable[[dict[str, Value]], Advice],
        prompter: Prompter,
        lang: str,
        kept: Callable[[dict[str, Value]], None] = lambda _answers: None,
    ) -> None:
        self.pack, self.today, self.consult = pack, today, consult
        self.prompter, self.lang, self.kept = prompter, lang, kept
        self.answers: dict[str, Value] = {}
        self.titles = {t.topic: t.title[lang] for t in pack.about.topics}

    def applicable(self, question: str) -> bool:
        """Whether a question is to be asked, given the answers so far."""
        when = self.pack.questions[question].when
        if when is None:
            return True
        facts = derive(self.pack, initial_facts(self.pack, self.answers), self.today)
        return holds(when.tree, scope_of(self.pack, facts, self.today)) is True

    def run(self) -> None:
        """Ask until nothing is left or the person leaves."""
        order = list(self.pack.questions)
        path: list[str] = []
        at = 0
        try:
            while at < len(order):
                name = order[at]
                if not self.applicable(name):
                    at += 1
                    continue
                question = self.pack.questions[name]
                before = self.answers.get(name)
                total = sum(self.applicable(other) for other in order)
                number = sum(self.applicable(other) for other in order[:at]) + 1
                asked = Asked(question, self.titles[question.topic], number, total, before)
                try:
                    self.answers[name] = self.prompter.ask(asked).value
                except Back:
                    at = order.index(path.pop()) if path else at
                    continue
                self.kept(self.answers)
                path.append(name)
                at += 1
                if self.last_of_topic(order, at) and not self.safe_to_go_on(question.topic):
                    raise Leave
        except Leave:
            return

    def last_of_topic(self, order: list[str], at: int) -> bool:
        """Whether the question before `at` ended its topic."""
        topic = self.pack.questions[order[at - 1]].topic
        return at == len(order) or self.pack.questions[order[at]].topic != topic

    def safe_to_go_on(self, topic: str) -> bool:
        """After the first topic: what cannot wait is told at once, and going on is offered."""
        if topic != self.pack.about.topics[0].topic:
            return True
        advice = self.consult(self.answers)
        urgent = [one for one in advice.recommendations if one.urgency == "now"]
        for one in urgent:
            self.prompter.show("\n" + fill(one.entry.label, advice, self.lang))  # type: ignore[attr-defined]
            for step in one.entry.steps:  # type: ignore[attr-defined]
                self.prompter.show("  " + fill(step, advice, self.lang))
        return not urgent or self.prompter.confirm("\n" + say("interview.go_on", self.lang))
