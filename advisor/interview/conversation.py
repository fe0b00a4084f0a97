"""Which question comes next, what the answers so far are, and what else a person wants."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from enum import Enum

from advisor.inference.advice import Advice
from advisor.inference.memory import facts_of, is_asked, scope_of
from advisor.inference.possible_case import PossibleCase
from advisor.inference.relevance import relevant_questions, to_ask
from advisor.interview.reply import Answer, Asked, Command, Prompter, commands, next_language
from advisor.language.evaluate import holds
from advisor.language.values import Value
from advisor.messages import message
from advisor.pack.pack import Pack
from advisor.pack.schema import Remedy, Rule
from advisor.report.so_far import so_far
from advisor.report.why import why_asked
from advisor.report.words import Case, fill, steps_of, value_text


class Ending(Enum):
    """How a conversation came to its end."""

    NOTHING_LEFT = "nothing_left"
    LEFT = "left"
    FORGOTTEN = "forgotten"


class _Ends(Exception):
    """The person wants to end here."""

    def __init__(self, ending: Ending) -> None:
        super().__init__(ending.value)
        self.ending = ending


class Conversation:
    """A questionnaire in progress.

    `answers` grows with each reply, in the order of answering; `kept` is called after each
    of them, before the next question is put. It may begin with answers of an earlier time.
    """

    def __init__(
        self,
        pack: Pack,
        today: date,
        consult: Callable[[dict[str, Value]], Advice],
        prompter: Prompter,
        kept: Callable[[dict[str, Value]], None] = lambda _answers: None,
        answers: Mapping[str, object] | None = None,
    ) -> None:
        self.pack, self.today, self.consult = pack, today, consult
        self.prompter, self.kept = prompter, kept
        self.answers = pack.answers(answers or {}, today)
        self.set_aside: dict[str, Value] = {}
        """Answers whose question does not apply now; shown if it is put again."""
        self.told: set[str] = set()
        """What cannot wait and was told already."""
        self._helped: str | None = None
        """The question whose help was just shown; asked for once more, the rest is told."""
        self._possible_case = PossibleCase(pack, today)
        self._understand()

    @property
    def lang(self) -> str:
        """The language of the conversation; the person may change it."""
        return self.prompter.lang

    def _understand(self) -> None:
        """What follows from the answers so far; worked out anew only when they change."""
        facts = facts_of(self.pack, self.answers, self.today)
        self.known = Case(self.pack, self.today, facts)
        for name in [name for name in self.answers if not self.applies(name)]:
            self.set_aside[name] = self.answers.pop(name)
        self._possible_case.update(self.answers)
        self.relevant = relevant_questions(self._possible_case)

    def applies(self, name: str) -> bool:
        """Whether a question's own condition holds, given the answers so far."""
        scope = scope_of(self.pack, self.known.facts, self.today)
        return is_asked(self.pack.questions[name], scope)

    def next(self) -> str | None:
        """The question to put: the first topic's, there the one that decides most.

        None when no answer can change the advice any more.
        """
        left = to_ask(self._possible_case, self.relevant, self.known.facts)
        topic = [name for name in left if self._topic(name) == self._topic(left[0])]
        return max(topic, key=lambda name: len(self.relevant[name]), default=None)

    def _may_tell(self, rule: Rule) -> bool:
        """Whether a rule may bring a remedy that was not told.

        Whether one that looks at findings fires is not settled here.
        """
        if not any(isinstance(self.pack.entries[i], Remedy) for i in rule.then.keys() - self.told):
            return False
        truth = holds(rule.condition.core, scope_of(self.pack, self.known.facts, self.today))
        return truth is True or (
            truth is None and not self.pack.findings.keys().isdisjoint(rule.condition.names)
        )

    def _topic(self, name: str) -> str:
        return self.pack.questions[name].topic

    def run(self) -> Ending:
        """Ask until nothing is left that matters, or the person leaves.

        Where nothing is left from the start, the person may still change an earlier answer.
        """
        try:
            name = self.next()
            if name is None and self.answers:
                name = self.picked_to_change()
            while name is not None:
                name = self.put(name)
        except _Ends as end:
            return end.ending
        self.prompter.show("\n" + message("interview.nothing_left", self.lang))
        return Ending.NOTHING_LEFT

    def put(self, name: str) -> str | None:
        """Put a question; the one to put then."""
        reply = self.prompter.ask(self.asked(name))
        if reply is not Command.WHY:
            self._helped = None
        if isinstance(reply, Command):
            return self.wish(reply, name)
        self.answer(name, reply.value)
        following = self.next()
        if following is None or self._topic(following) == self._topic(name):
            return following
        return self.tell_what_cannot_wait(name, following)

    def asked(self, name: str) -> Asked:
        """A question as it is put."""
        question = self.pack.questions[name]
        said = list(self.answers)
        topic = next(t for t in self.pack.about.topics if t.topic == question.topic)
        return Asked(
            question,
            ask=fill(question.ask, self.known, self.lang),
            topic=topic.title[self.lang],
            number=said.index(name) + 1 if name in said else len(said) + 1,
            left=len(self.relevant.keys() - self.answers.keys() - {name}),
            before=self.answers.get(name, self.set_aside.get(name)),
        )

    def answer(self, name: str, value: Value) -> None:
        """Note an answer; answers to questions that it makes pointless are set aside."""
        self.answers[name] = value
        self._understand()
        self.kept(self.answers)

    def wish(self, command: Command, name: str) -> str:
        """Do what was wished at a question; the question to put then."""
        match command:
            case Command.WHY:
                self.prompter.show("\n" + self.explained(name))
            case Command.SO_FAR:
                self.prompter.show("\n" + so_far(self.consult(self.answers), self.lang))
            case Command.LANGUAGE:
                self.prompter.lang = next_language(self.pack, self.lang)
            case Command.BACK:
                if self.before(name) == name:
                    self.prompter.show("\n" + message("interview.is_first", self.lang))
                return self.before(name)
            case Command.CHANGE:
                return self.picked_to_change() or name
            case Command.LEAVE:
                raise _Ends(Ending.LEFT)
            case Command.FORGET:
                sure = self.prompter.confirm("\n" + message("interview.forget", self.lang))
                if sure == Answer(True):
                    raise _Ends(Ending.FORGOTTEN)
                if sure in (Command.LANGUAGE, Command.WHY, Command.SO_FAR):
                    if sure is Command.WHY:
                        self.prompter.show("\n" + commands(self.pack, self.lang))
                    else:
                        self.wish(sure, name)
                    return self.wish(command, name)
        return name

    def explained(self, name: str) -> str:
        """The help of a question alone, as it may be urgent; at a second time, all the rest."""
        question = self.pack.questions[name]
        if question.help and self._helped != name:
            self._helped = name
            more = message("interview.more_help", self.lang)
            return f"{fill(question.help, self.known, self.lang)}\n{more}"
        self._helped = None
        why = why_asked(self.known, self.relevant, name, self.lang)
        return "\n".join([*why, commands(self.pack, self.lang)])

    def before(self, name: str) -> str:
        """The question that was answered before one; the first stays where it is."""
        said = list(self.answers)
        at = said.index(name) if name in said else len(said)
        return said[at - 1] if at else name

    def picked_to_change(self) -> str | None:
        """One of the questions that were answered."""
        while True:
            which = "change_which" if self.answers else "nothing_to_change"
            said = list(self.answers)
            rows = [
                f"{self.pack.questions[name].label[self.lang]}: "
                + value_text(self.pack, name, value, self.lang)
                for name, value in self.answers.items()
            ]
            picked = self.prompter.choose("\n" + message(f"interview.{which}", self.lang), rows)
            match picked:
                case int():
                    return said[picked]
                case None | Command.BACK | Command.CHANGE:
                    return None
                case Command.WHY:
                    self.prompter.show("\n" + commands(self.pack, self.lang))
                case _:
                    self.wish(picked, "")

    def tell_what_cannot_wait(self, name: str, following: str) -> str:
        """Between topics: what is to be done at once is told, and going on is offered."""
        if not any(map(self._may_tell, self.pack.urgent_rules)):
            return following
        advice = self.consult(self.answers)
        urgent = [one for one in advice.recommendations if one.urgency == "now"]
        new = [one for one in urgent if one.entry.id not in self.told]
        if not new:
            return following
        while True:
            for one in new:
                self.prompter.show("\n" + fill(one.entry.label, advice, self.lang))
                for step in steps_of(one.entry, advice):
                    self.prompter.show("  " + fill(step, advice, self.lang))
            reply = self.prompter.confirm("\n" + message("interview.go_on", self.lang))
            match reply:
                case Command.BACK:
                    return name
                case Command.CHANGE:
                    if picked := self.picked_to_change():
                        return picked
                case Command.WHY:
                    self.prompter.show("\n" + commands(self.pack, self.lang))
                case Command():
                    self.wish(reply, name)
                case Answer(False):
                    raise _Ends(Ending.LEFT)
                case _:  # whoever does not know can still stop at any question
                    self.told |= {one.entry.id for one in new}
                    return following
