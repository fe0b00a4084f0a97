"""What a person can say to a question besides answering it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from advisor.language.values import Value
from advisor.pack.schema import Question
from advisor.problem import Problem, problem


@dataclass(frozen=True, slots=True)
class Answer:
    """An answer; None is "don't know"."""

    value: Value


class Back(Exception):
    """To the question before."""


class Leave(Exception):
    """Stop asking, keep what was said."""


@dataclass(frozen=True, slots=True)
class Asked:
    """A question as it is put: `number` of `total`, and the answer given before, if any."""

    question: Question
    ask: str
    help: str
    topic: str
    number: int
    total: int
    before: Value = None


class Prompter(Protocol):
    """Puts questions to a person; raises `Back` or `Leave` when that is wanted."""

    def ask(self, asked: Asked) -> Answer:
        """One question."""

    def confirm(self, text: str) -> bool:
        """A plain yes or no."""

    def show(self, text: str) -> None:
        """A text between questions."""


def mistake(found: Problem, question: Question, lang: str) -> str:
    """A mistake in an answer, told to somebody who sees labels and types `-` for unknown."""
    params = {**dict(found.params), "id": question.label[lang], "unknown": "-"}
    return problem(found.code, None, **params).text(lang)
