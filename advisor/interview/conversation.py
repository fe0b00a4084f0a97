"""Which question comes next, and what the answers so far are."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from advisor.inference.advice import Advice
from advisor.inference.memory import derive, initial_facts, is_asked, scope_of
from advisor.interview.reply import Asked, Back, Leave, Prompter
from advisor.language.values import Value
from advisor.messages import say
from advisor.pack.pack import Pack
from advisor.report.words import Known, fill


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
        self.known = self._known()
        self.titles = {t.topic: t.title[lang] for t in pack.about.topics}

    def applicable(self, question: str) -> bool:
        """Whether a question is to be asked, given the answers so far."""
        scope = scope_of(self.pack, self.known.facts, self.today)
        return is_asked(self.pack.questions[question], scope)

    def _known(self) -> Known:
        """What follows from the answers so far; worked out anew only when they change."""
        facts = derive(self.pack, initial_facts(self.pack, self.answers), self.today)
        return Known(self.pack, self.today, facts)

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
                try:
                    self.answer(name, self.prompter.ask(self.asked(order, at)).value)
                    path.append(name)
                    at += 1
                    if self.last_of_topic(order, at) and not self.safe_to_go_on(name):
                        raise Leave
                except Back:
                    at = order.index(path.pop()) if path else at
        except Leave:
            return

    def asked(self, order: list[str], at: int) -> Asked:
        """The question at a place of the order, as it is put."""
        question = self.pack.questions[order[at]]
        applicable = [name for name in order if self.applicable(name)]
        return Asked(
            question,
            ask=fill(question.ask, self.known, self.lang),
            help=fill(question.help or question.ask, self.known, self.lang),
            topic=self.titles[question.topic],
            number=applicable.index(question.id) + 1,
            total=len(applicable),
            before=self.answers.get(question.id),
        )

    def answer(self, name: str, value: Value) -> None:
        """Note an answer; answers to questions that it makes pointless are dropped."""
        self.answers[name] = value
        self.known = self._known()
        for other in list(self.answers):
            if not self.applicable(other):
                del self.answers[other]
                self.known = self._known()
        self.kept(self.answers)

    def last_of_topic(self, order: list[str], at: int) -> bool:
        """Whether the question before `at` was the last of its topic that is to be asked."""
        topic = self.pack.questions[order[at - 1]].topic
        rest = (name for name in order[at:] if self.pack.questions[name].topic == topic)
        return not any(self.applicable(name) for name in rest)

    def safe_to_go_on(self, name: str) -> bool:
        """After the first topic: what cannot wait is told at once, and going on is offered."""
        if self.pack.questions[name].topic != self.pack.about.topics[0].topic:
            return True
        advice = self.consult(self.answers)
        urgent = [one for one in advice.recommendations if one.urgency == "now"]
        for one in urgent:
            self.prompter.show("\n" + fill(one.entry.label, advice, self.lang))  # type: ignore[attr-defined]
            for step in one.entry.steps:  # type: ignore[attr-defined]
                self.prompter.show("  " + fill(step, advice, self.lang))
        return not urgent or self.prompter.confirm("\n" + say("interview.go_on", self.lang))
