"""One scenario's person: their answers, the date, and the advice they get."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from functools import cache, cached_property
from pathlib import Path

from advisor import LANGUAGES
from advisor.inference.advice import Advice, Concluded, advise
from advisor.inference.memory import Tally
from advisor.inference.to_experta import Engine
from advisor.language.values import Value
from advisor.pack.load import load
from advisor.pack.pack import Pack
from advisor.pack.words import answer_from_words
from advisor.problem import AdvisorError, Problem, did_you_mean, problem


@cache
def engine_for(folder: Path) -> Engine:
    """The compiled pack of a folder, made once for all its scenarios."""
    return Engine(load(folder))


@cache
def known_as(engine: Engine, *kinds: str) -> dict[str, str]:
    """What entries of these kinds (collections of the pack) may be called → their ids."""
    names: dict[str, str] = {}
    ids: dict[str, str] = {}
    for kind in kinds:
        found = getattr(engine.pack, kind)
        for entry in found.values() if isinstance(found, dict) else found:
            text = getattr(entry, "label", None) or getattr(entry, "citation", None) or {}
            names |= {text[lang]: entry.id for lang in LANGUAGES if lang in text}
            ids[entry.id] = entry.id
    return names | ids


def enclosing_pack(feature: Path) -> Path | None:
    """The nearest folder above a feature with knowledge/ and rules/."""
    for folder in feature.resolve().parents:
        if (folder / "knowledge").is_dir() and (folder / "rules").is_dir():
            return folder
    return None


def pack_folder(feature: Path) -> Path:
    """The pack a feature belongs to. Raises `AdvisorError` where there is none."""
    if folder := enclosing_pack(feature):
        return folder
    raise AdvisorError(problem("feature_without_pack", None, feature=str(feature)))


@dataclass
class Case:
    """Answers are given by question id or label, in either language; so are entries."""

    engine: Engine
    today: date | None = None
    words: dict[str, str] = field(default_factory=dict)

    @property
    def pack(self) -> Pack:
        """The pack the case is about."""
        return self.engine.pack

    def answer(self, question: str, answer: str) -> None:
        """Note an answer in words; it is read when advice is asked for, at the case's date."""
        self.words[self.question(question)] = answer

    @cached_property
    def _answers(self) -> dict[str, Value]:
        assert self.today is not None, "say the date of advice first"
        answers: dict[str, Value] = {}
        for name, words in self.words.items():
            found = answer_from_words(self.pack.questions[name], words, self.today)
            if isinstance(found, Problem):
                raise AdvisorError(found)
            answers[name] = found
        return answers

    @cached_property
    def _outcome(self) -> tuple[dict[str, Value], list[Tally]]:
        answers = self._answers
        assert self.today is not None
        return self.engine.run(answers, self.today)

    @cached_property
    def advice(self) -> Advice:
        """The advice for the answers."""
        assert self.today is not None
        facts, tallies = self._outcome
        return advise(self.pack, self.today, self._answers, facts, tallies)

    @cached_property
    def fired(self) -> set[str]:
        """The rules that fired."""
        return {rule.id for tally in self._outcome[1] for rule in tally.fired}

    def question(self, words: str) -> str:
        """The id of a question given by id or label."""
        return self._named(words, "questions")

    def entry(self, words: str) -> str:
        """The id of a finding, an advice entry or a legal note given by id or label."""
        return self._named(words, "findings", "advice", "legal_notes")

    def rule(self, words: str) -> str:
        """A rule's id, held against the pack."""
        return self._named(words, "rules")

    def _named(self, words: str, *kinds: str) -> str:
        known = known_as(self.engine, *kinds)
        if words in known:
            return known[words]
        hint = did_you_mean(words, known)
        raise AdvisorError(problem("unknown_in_scenario", None, name=words, did_you_mean=hint))

    def found(self, words: str) -> Concluded | None:
        """The conclusion about an entry, wherever it stands in the advice."""
        name, advice = self.entry(words), self.advice
        lists = (
            advice.recommendations,
            advice.third_parties,
            advice.warnings,
            advice.causes,
            advice.consequences,
        )
        return next((one for found in lists for one in found if one.entry.id == name), None)
