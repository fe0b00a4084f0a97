"""One scenario's person: their answers, the date, and the advice they get."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cache, cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from advisor.inference.advice import Advice, AnyConclusion, Vetoed
from advisor.inference.advise import advise
from advisor.inference.memory import StratumResult, is_asked, scope_of
from advisor.inference.to_experta import Engine
from advisor.language.values import Value
from advisor.letters.check import read_letter
from advisor.letters.write import write_letter
from advisor.messages import message
from advisor.pack.folder import enclosing_pack
from advisor.pack.load import load
from advisor.pack.pack import Pack
from advisor.pack.schema import Parameter
from advisor.pack.words import answer_from_words
from advisor.problem import AdvisorError, MessageRef, Nearest, Place, Problem, problem
from advisor.report.words import fill
from advisor.specification.names import SlotKind, called, entries_of

if TYPE_CHECKING:
    from pytest_bdd.gherkin_parser import Row

    from advisor.specification.feature import FeatureText


@cache
def _engine_or_problems(folder: Path) -> Engine | tuple[Problem, ...]:
    try:
        return Engine(load(folder))
    except AdvisorError as error:
        return error.problems


def engine_for(folder: Path) -> Engine:
    """The compiled pack of a folder, made once for all its scenarios.

    Raises `AdvisorError` where it is not sound; it is not loaded again for that.
    """
    engine = _engine_or_problems(folder)
    if isinstance(engine, Engine):
        return engine
    raise AdvisorError(*engine)


@cache
def ids_by_name(engine: Engine, kind: SlotKind) -> dict[str, str]:
    """The labels and ids of the entries of a kind → their ids."""
    names: dict[str, str] = {}
    ids: dict[str, str] = {}
    for entry in entries_of(engine.pack, kind):
        names |= dict.fromkeys(called(entry), entry.id)
        ids[entry.id] = entry.id
    return names | ids


def pack_of_feature(feature: Path) -> Path:
    """The pack a feature lies in. Raises `AdvisorError` where there is none."""
    if folder := enclosing_pack(feature.resolve().parent):
        return folder
    raise AdvisorError(problem("feature_without_pack", None, feature=str(feature)))


@dataclass(frozen=True)
class Outcome:
    """The result of an answered questionnaire on a day: facts, fired rules, advice."""

    pack: Pack
    today: date
    answers: dict[str, Value]
    facts: dict[str, Value]
    results: list[StratumResult]

    @cached_property
    def fired(self) -> set[str]:
        """The rules that fired."""
        return {rule.id for result in self.results for rule in result.fired}

    @cached_property
    def advice(self) -> Advice:
        """The advice for the answers."""
        return advise(self.pack, self.today, self.answers, self.facts, self.results)

    @cached_property
    def shown(self) -> dict[str, AnyConclusion]:
        """The conclusions of all lists of the advice, by the id of their entry."""
        return self.advice.concluded

    @cached_property
    def ruled_out(self) -> dict[str, Vetoed]:
        """The vetoed entries of the advice, by id."""
        return {out.entry.id: out for out in self.advice.ruled_out}


@dataclass(frozen=True)
class At:
    """The current step of a scenario, its text with the values of its example filled in."""

    feature: FeatureText
    type: str
    keyword: str
    text: str
    number: int
    scenario: str
    rows: tuple[Row, ...] = ()
    """The rows of the table below it."""

    @property
    def place(self) -> Place:
        """The line of the step."""
        return self.line(self.number)

    def line(self, number: int) -> Place:
        """The place of another line of its file."""
        return self.feature.place(number)


@dataclass
class Case:
    """A scenario's person: a day, answers, and the advice that follows.

    Questions and entries are named by id or by label, in any language of the pack; `lang` is the
    one for output. A change of the day or of an answer drops the outcome, so that advice is never
    stale. `seen` is called with each new outcome.
    """

    engine: Engine
    folder: Path
    lang: str = "en"
    seen: Callable[[Outcome], None] = lambda outcome: None
    step: At | None = None
    _today: date | None = None
    _words: dict[str, tuple[str, Place | None]] = field(default_factory=dict)
    _outcome: Outcome | None = None

    @property
    def pack(self) -> Pack:
        """The pack the case is about."""
        return self.engine.pack

    @property
    def at(self) -> At:
        """The step that is being done."""
        assert self.step
        return self.step

    def on(self, today: date) -> None:
        """Set the day that advice is for."""
        self._today, self._outcome = today, None

    def answer(self, question: str, words: str, place: Place | None = None) -> None:
        """Note an answer in words; it is read when advice is asked for, at the case's date."""
        self._words[self.named(question, "question")] = words, place
        self._outcome = None

    def answer_nothing(self) -> None:
        """Drop all answers."""
        self._words.clear()
        self._outcome = None

    @property
    def today(self) -> date:
        """The day that advice is for. Raises `AdvisorError` where none is given yet."""
        if self._today is None:
            raise AdvisorError(problem("no_date_of_advice"))
        return self._today

    @property
    def outcome(self) -> Outcome:
        """The outcome of the case as it is. Raises `AdvisorError` with every bad answer."""
        if self._outcome is None:
            answers = self._answers()
            facts, results = self.engine.run(answers, self.today)
            self._outcome = Outcome(self.pack, self.today, answers, facts, results)
            self.seen(self._outcome)
        return self._outcome

    def _answers(self) -> dict[str, Value]:
        answers: dict[str, Value] = {}
        problems: list[Problem] = []
        for name, (words, place) in self._words.items():
            answer = answer_from_words(self.pack.questions[name], words, self.today)
            if isinstance(answer, Problem):
                problems.append(replace(answer, place=place))
            else:
                answers[name] = answer
        if problems:
            raise AdvisorError(*problems)
        return answers

    @property
    def advice(self) -> Advice:
        """The advice for the case as it is."""
        return self.outcome.advice

    def named(self, words: str, kind: SlotKind) -> str:
        """The id of an entry, given its id or label; `kind` is a slot of a step.

        Raises `AdvisorError` where no entry of that kind has the name.
        """
        ids = ids_by_name(self.engine, kind)
        if words in ids:
            return ids[words]
        kind_words, hint = MessageRef(f"steps.kind.{kind}"), Nearest(words, tuple(ids), (0.6, 0.5))
        raise AdvisorError(
            problem("unknown_in_scenario", name=words, kind=kind_words, did_you_mean=hint)
        )

    def label(self, name: str) -> str:
        """An id with its label, ready to show."""
        text = getattr(self.pack.entries.get(name), "label", None)
        if not text:
            return f"`{name}`"
        return message("steps.labelled", self.lang, id=name, label=text[self.lang])

    def value(self, name: str) -> Value:
        """The value of a question, a derived number, a parameter or a finding."""
        entry = self.pack.entries[name]
        if isinstance(entry, Parameter):
            return entry(self.today)
        return self.outcome.facts.get(name)

    def reasons(self, name: str) -> list[str]:
        """The reasons shown for an entry, or for ruling it out; none for an absent entry."""
        if out := self.outcome.ruled_out.get(name):
            rules = list(out.because)
        elif concluded := self.outcome.shown.get(name):
            rules = [brought.rule for brought in concluded.because if brought.weight > 0]
        else:
            return []
        return [fill(rule.reason(name), self.advice, self.lang) for rule in rules]

    def could_say(self, name: str, text: str) -> bool:
        """Whether a rule could give an entry a reason with these words."""
        rules: Iterable[str] = (
            fill(rule.reason(name), self.advice, self.lang)
            for rule in self.pack.rules
            if rule.certainty(name) > 0 or name in rule.never
        )
        return any(text in because for because in rules)

    def letter(self, name: str) -> str:
        """The letter as it is written for the case, in the scenario's language, on one line."""
        template = read_letter(self.folder, self.pack, name, self.lang)
        text = write_letter(self.pack, template, self.outcome.answers, self.today, self.lang)
        return " ".join(text.split())

    def is_asked(self, name: str) -> bool:
        """Whether a question applies: its own condition, where it has one, holds."""
        scope = scope_of(self.pack, self.outcome.facts, self.today)
        return is_asked(self.pack.questions[name], scope)
