"""What a person can say to a question: an answer, or a wish about the conversation."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import Enum
from typing import Protocol, TypeAlias

from advisor.language.values import Value
from advisor.languages import Language
from advisor.messages import message
from advisor.pack.pack import Pack
from advisor.pack.schema import Question
from advisor.pack.vocabulary import cleaned
from advisor.pack.words import Typed
from advisor.problem import Problem, problem
from advisor.report.words import date_text, language_text, number_text


@dataclass(frozen=True, slots=True)
class Answer:
    """An answer; None is "don't know"."""

    value: Value


class Command(Enum):
    """A wish, by the sign that is typed for it at any prompt."""

    WHY = "?"
    BACK = "<"
    CHANGE = "*"
    SO_FAR = "="
    LANGUAGE = "@"
    LEAVE = "!"
    FORGET = "#"

    @classmethod
    def said(cls, line: str) -> Command | None:
        """The wish in a line, also as a Chinese keyboard writes it: ？ 《 ＝ ！."""
        sign = cleaned(line).replace("《", "<").replace("×", "*")
        return next((command for command in cls if command.value == sign), None)


def next_language(pack: Pack, lang: str) -> Language:
    """The language that `Command.LANGUAGE` changes to: the pack's next, round to its first."""
    languages = pack.languages
    return pack.language(languages[(languages.index(lang) + 1) % len(languages)])


def ways_to_switch(pack: Pack, lang: str) -> list[str]:
    """How to change to each other language, said in that language; none where there is one."""
    others = [pack.language(other) for other in pack.languages if other != lang]
    return [message("interview.switch", lang, name=language_text(lang, lang)) for lang in others]


def commands(pack: Pack, lang: str) -> str:
    """What may be typed at any question, a line each."""
    following = next_language(pack, lang)
    text = message("interview.commands", lang, name=language_text(following, lang))
    if following == lang:
        lines = text.split("\n")
        return "\n".join(line for line in lines if not line.startswith(Command.LANGUAGE.value))
    return text


Reply: TypeAlias = Answer | Command


@dataclass(frozen=True, slots=True)
class Asked:
    """A question as it is put: the `number`th; at most `left` come after it.

    `before` is the answer given before, if any.
    """

    question: Question
    ask: str
    topic: str
    number: int
    left: int
    before: Value = None


class Prompter(Protocol):
    """Puts questions to a person, in the language that is set."""

    lang: str

    def ask(self, asked: Asked) -> Reply:
        """One question."""

    def confirm(self, text: str) -> Reply:
        """A plain yes or no; no where somebody only presses Enter."""

    def choose(self, text: str, rows: list[str]) -> int | Command | None:
        """The place of one of the rows; None for none of them."""

    def show(self, text: str) -> None:
        """A text between questions."""


def as_asked(found: Problem, question: Question, lang: str) -> Problem:
    """A mistake in an answer, as for somebody who sees labels and types `-` for unknown."""
    params = {**dict(found.params), "id": question.label[lang], "unknown": "-"}
    if question.options and "options" in params:  # by the numbers that the list shows
        first = 0 if question.type == "choices" else 1
        params["options"] = f"{first}–{len(question.options)}"
    return problem(found.code, None, **params)


def mistake(found: Problem, question: Question, lang: str) -> str:
    """A mistake in an answer, told to somebody who is asked."""
    return as_asked(found, question, lang).text(lang)


def understood(typed: Typed, text: str, question: Question, lang: str) -> str:
    """How an answer was understood that could have meant something else."""
    value = typed.value
    if isinstance(value, date):
        shown = date_text(value, lang)
    else:
        shown = number_text(float(value), question.unit, lang, exact=True)  # type: ignore[arg-type]
    return message(f"typed.note.{typed.note}", lang, text=cleaned(text), value=shown)
