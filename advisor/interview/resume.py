"""Going on with an earlier questionnaire: answers that still fit the pack, and the others."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import NamedTuple

from advisor.interview.prompter import Prompter
from advisor.interview.sessions import Session, find_session, session_at
from advisor.language.values import Value
from advisor.messages import counted_message, message
from advisor.pack.answers import Unfit, answers_that_fit
from advisor.pack.pack import Pack
from advisor.problem import AdvisorError
from advisor.report.words import value_text


def named_session(name: str, pack: Pack) -> Session:
    """A session by its id or its file; the pack's one answered last for an empty name."""
    is_file = name.endswith((".yaml", ".yml")) or (name and Path(name).is_file())
    return session_at(Path(name)) if is_file else find_session(name, pack)


class Resumed(NamedTuple):
    """The answers of a session: those that fit the pack, and those that do not any more."""

    pack: Pack
    session: Session
    answers: dict[str, Value]
    unfit: tuple[Unfit, ...]

    @classmethod
    def read(cls, pack: Pack, session: Session, today: date) -> Resumed:
        """Raises `AdvisorError` when the file cannot be read."""
        if session.problem:
            raise AdvisorError(session.problem)
        return cls(pack, session, *answers_that_fit(pack, session.path, today))

    def show_to(self, prompter: Prompter, set_aside: Mapping[str, Value]) -> None:
        """Show how many answers were read, and each answer that does not count any more."""
        lang = prompter.lang
        prompter.show("\n" + counted_message("interview.resumed", lang, len(self.answers)))
        if not self.session.belongs_to(self.pack):
            other = self.session.asked_by[0]
            prompter.show(message("interview.other_pack", lang, pack=other))
        elif self.session.asked_by and self.pack.digest not in self.session.asked_by:
            prompter.show(message("interview.pack_changed", lang))
        for name, value in set_aside.items():
            text = value_text(self.pack, name, value, lang)
            prompter.show(
                message("interview.no_longer", lang, label=self._label(name, lang), value=text)
            )
        for answer in self.unfit:
            still_asked = answer.id in self.pack.questions
            key = "interview.unfit" if still_asked else "interview.no_longer"
            label = self._label(answer.id, lang)
            prompter.show(message(key, lang, label=label, value=answer.written))

    def lines(self, lang: str) -> list[str]:
        """The answers, a line each; those that do not fit as they were written."""
        named = [
            (self._label(name, lang), value_text(self.pack, name, value, lang))
            for name, value in self.answers.items()
        ]
        unfit = [(answer.id, answer.written) for answer in self.unfit]
        return [
            message("sessions.answer", lang, label=label, value=text)
            for label, text in [*named, *unfit]
        ]

    def _label(self, name: str, lang: str) -> str:
        question = self.pack.questions.get(name)
        return question.label[lang] if question else name

    def left_over(self, set_aside: Mapping[str, Value]) -> dict[str, str]:
        """Question ids → answers that do not count, in the words to keep beside the others."""
        lang = self.pack.language("en")
        aside = {name: value_text(self.pack, name, v, lang) for name, v in set_aside.items()}
        return {**aside, **{answer.id: answer.written for answer in self.unfit}}
