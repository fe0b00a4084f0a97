"""The loaded pack: everything an inference needs, checked and in order."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from typing import TypeVar

from advisor.language.values import Value
from advisor.language.working_days import Calendar
from advisor.languages import Language, is_spoken, language_of_pack
from advisor.pack.holidays import calendar_from
from advisor.pack.house_rules import HouseRules
from advisor.pack.schema import (
    About,
    Advisable,
    Concludable,
    Derived,
    Entry,
    Finding,
    Holidays,
    Labelled,
    LegalNote,
    Letter,
    Parameter,
    Question,
    Remedy,
    Rule,
    ThirdParty,
    Warning,
)
from advisor.problem import AdvisorError, problem

E = TypeVar("E", bound=Entry)


@dataclass(frozen=True)
class Pack:
    """Knowledge and rules. `entries` are by id, in the order of the catalogue.

    `digest` identifies the content; `derived_order` and `finding_levels` are topological
    orders: what comes later may use what comes earlier.
    """

    about: About
    entries: Mapping[str, Entry]
    rules: tuple[Rule, ...]
    derived_order: tuple[str, ...]
    finding_levels: tuple[tuple[str, ...], ...]
    digest: str
    house_rules: HouseRules = field(default_factory=HouseRules)

    def answers(self, given: Mapping[str, object], today: date) -> dict[str, Value]:
        """A person's answers, checked: ids of questions → values. None is "don't know".

        Texts are read as in an answers file; numbers, dates, booleans and lists answer the
        questions of their type. Raises `AdvisorError` with every mistake.
        """
        from advisor.pack.answers import checked_answers  # which knows packs

        return checked_answers(self, given, today)

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages of every text, as BCP 47 tags: at least one, the pack's main one first."""
        return self.about.languages

    def language(self, tag: str) -> Language:
        """The language of the pack nearest to a tag, with the program's own for its messages."""
        return language_of_pack(tag, self.languages)

    def checked_language(self, tag: str) -> Language:
        """The language of the pack nearest to a tag.

        Raises `AdvisorError` for a language that neither the pack nor the program has.
        """
        if not isinstance(tag, str) or not is_spoken(tag, self.languages):
            languages = ", ".join(f"`{language}`" for language in self.languages)
            raise AdvisorError(problem("no_such_language", text=str(tag), known=languages))
        return self.language(tag)

    def entries_of(self, kind: type[E]) -> dict[str, E]:
        """All entries of one kind, by id."""
        return {i: e for i, e in self.entries.items() if isinstance(e, kind)}

    @cached_property
    def labelled(self) -> dict[str, Labelled]:
        """Everything that has a label to be shown by."""
        return self.entries_of(Labelled)

    @cached_property
    def questions(self) -> dict[str, Question]:
        """In the order of the questionnaire: the topics' order, then the files'."""
        order = {topic.topic: n for n, topic in enumerate(self.about.topics)}
        questions = self.entries_of(Question).items()
        return dict(sorted(questions, key=lambda item: order[item[1].topic]))

    @cached_property
    def derived(self) -> dict[str, Derived]:
        """Derived numbers, each after what it needs."""
        derived = self.entries_of(Derived)
        return {i: derived[i] for i in self.derived_order}

    @cached_property
    def fact_order(self) -> tuple[str, ...]:
        """Questions and derived numbers, each after what its condition or formula names."""
        order: dict[str, None] = {}
        begun: set[str] = set()

        def place(name: str) -> None:
            if name in begun or not (name in self.questions or name in self.derived):
                return
            begun.add(name)
            for needed in sorted(self.needs(name)):
                place(needed)
            order[name] = None

        for name in (*self.questions, *self.derived):
            place(name)
        return tuple(order)

    def needs(self, name: str) -> frozenset[str]:
        """What a question's own condition or a derived number's formula names."""
        if derived := self.derived.get(name):
            return derived.formula.names
        question = self.questions.get(name)
        return question.when.names if question and question.when else frozenset()

    @cached_property
    def parameters(self) -> dict[str, Parameter]:
        """Dated numbers."""
        return self.entries_of(Parameter)

    @cached_property
    def calendar(self) -> Calendar:
        """The working days, by the tables of holidays."""
        return calendar_from(self.entries_of(Holidays).values())

    @cached_property
    def findings(self) -> dict[str, Finding]:
        """Causes, then consequences."""
        return self.entries_of(Finding)

    @cached_property
    def advice(self) -> dict[str, Advisable]:
        """What rules may recommend."""
        return {
            **self.entries_of(Remedy),
            **self.entries_of(ThirdParty),
            **self.entries_of(Warning),
        }

    @cached_property
    def concludable(self) -> dict[str, Concludable]:
        """What rules speak for and against: findings, then advice."""
        return {**self.findings, **self.advice}

    @cached_property
    def legal_notes(self) -> dict[str, LegalNote]:
        """What rules and entries cite."""
        return self.entries_of(LegalNote)

    @cached_property
    def letters(self) -> dict[str, Letter]:
        """What a person can send; their templates are read when they are used."""
        return self.entries_of(Letter)

    @cached_property
    def rule_levels(self) -> tuple[tuple[Rule, ...], ...]:
        """The rules of each stratum: one per level of findings, then the advice."""
        where = {f: n for n, level in enumerate(self.finding_levels) for f in level}
        levels: list[list[Rule]] = [[] for _ in range(len(self.finding_levels) + 1)]
        for rule in self.rules:
            targets = [where[t] for t in rule.then if t in where]
            levels[min(targets) if targets else -1].append(rule)
        return tuple(tuple(level) for level in levels)

    @cached_property
    def urgent_rules(self) -> tuple[Rule, ...]:
        """The rules that support a remedy of urgency `now`, or raise an entry to that urgency."""
        at_once = {i for i, remedy in self.entries_of(Remedy).items() if remedy.urgency == "now"}
        return tuple(
            rule
            for rule in self.rules
            if at_once & rule.then.keys() or "now" in map(rule.urgency_of, rule.then)
        )

    @cached_property
    def rules_by_target(self) -> dict[str, tuple[Rule, ...]]:
        """By id of a finding or advice: the rules that support it or speak against it."""
        rules_by_target: dict[str, list[Rule]] = {}
        for rule in self.rules:
            for target in rule.then:
                rules_by_target.setdefault(target, []).append(rule)
        return {target: tuple(rules) for target, rules in rules_by_target.items()}

    @cached_property
    def questions_behind(self) -> dict[str, tuple[str, ...]]:
        """By rule: the questions its condition depends on.

        Also through derived numbers, findings, and whether a question applies.
        """
        return {rule.id: self.questions_needed(rule.condition.names) for rule in self.rules}

    def questions_needed(self, names: Iterable[str]) -> tuple[str, ...]:
        """The questions that these facts depend on, in the order of the questionnaire."""
        pending, seen = set(names), set[str]()
        while pending:
            name = pending.pop()
            seen.add(name)
            pending |= self._needs.get(name, set()) - seen
        return tuple(question for question in self.questions if question in seen)

    @cached_property
    def _needs(self) -> dict[str, set[str]]:
        """By fact: what it depends on directly."""
        needs: dict[str, set[str]] = {name: set(self.needs(name)) for name in self.fact_order}
        for rule in self.rules:
            for target in rule.then.keys() & self.findings.keys():
                needs.setdefault(target, set()).update(rule.condition.names)
        return needs
