"""A person's answers, from YAML or from a program, checked against the questions of a pack."""

from __future__ import annotations

from collections import abc
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from typing import Any, NamedTuple, cast

from advisor.language.values import Value
from advisor.pack.given import answer_from_given, shown
from advisor.pack.lookalike import lookalike
from advisor.pack.pack import Pack
from advisor.pack.schema import Question
from advisor.pack.words import UNKNOWN, number_in_words
from advisor.pack.yaml_tree import (
    Mapping,
    Node,
    Scalar,
    Sequence,
    as_written,
    read_bytes,
    read_file,
)
from advisor.problem import MOST_SHOWN, AdvisorError, Place, Problem, did_you_mean, problem


def read_answers(pack: Pack, path: Path, today: date) -> dict[str, Value]:
    """The answers in a file. Raises `AdvisorError` with every problem."""
    problems: list[Problem] = []
    return _checked(pack, read_file(path, str(path), problems), problems, today)


def answers_from_bytes(pack: Pack, data: bytes, shown_as: str, today: date) -> dict[str, Value]:
    """The answers in a text in UTF-8. Raises `AdvisorError` with every problem."""
    problems: list[Problem] = []
    return _checked(pack, read_bytes(data, shown_as, problems), problems, today)


class Unfit(NamedTuple):
    """An answer that the pack has no place for: as it was written, and why."""

    id: str
    written: str
    problems: tuple[Problem, ...]


def answers_that_fit(
    pack: Pack, path: Path, today: date
) -> tuple[dict[str, Value], tuple[Unfit, ...]]:
    """The answers in a file that fit the pack, and those that do not (any more).

    Raises `AdvisorError` when the file cannot be read at all.
    """
    problems: list[Problem] = []
    answers, unfit = _fitting_and_unfit(pack, read_file(path, str(path), problems), problems, today)
    if problems:
        raise AdvisorError(*problems)
    return answers, unfit


def _checked(
    pack: Pack, node: Node | None, problems: list[Problem], today: date
) -> dict[str, Value]:
    answers, unfit = _fitting_and_unfit(pack, node, problems, today)
    if problems := [*problems, *(problem_ for answer in unfit for problem_ in answer.problems)]:
        raise AdvisorError(*problems)
    return answers


def _fitting_and_unfit(
    pack: Pack, node: Node | None, problems: list[Problem], today: date
) -> tuple[dict[str, Value], tuple[Unfit, ...]]:
    answers: dict[str, Value] = {}
    unfit: list[Unfit] = []
    if node is not None and not isinstance(node, Mapping):
        problems.append(
            lookalike(node.place) or problem("answers_not_mapping", node.place, **_example(pack))
        )
    elif node is not None:
        for key, written in node.entries.values():
            wrong: list[Problem] = []
            if question := pack.questions.get(key.text):
                value = _value(question, written, wrong, today)
            else:
                few = len(unfit) < MOST_SHOWN  # looking for names that are close takes a while
                unknown = _unknown_question(pack, key.text, key.place, hint=few)
                wrong = [lookalike(key.place) or unknown]
            if wrong:
                unfit.append(Unfit(key.text, as_written(written), tuple(wrong)))
            else:
                answers[key.text] = value
    return answers, tuple(unfit)


def _value(question: Question, node: Node, problems: list[Problem], today: date) -> Value:
    answer = answer_from_given(question, _given(node), today)
    if not isinstance(answer, list):
        return answer
    for wrong in answer:
        item = node if wrong.item is None else cast(Sequence, node).items[wrong.item]
        reason = replace(wrong.problem, place=item.place)
        of_words = reason.code in ("unknown_answer", "answer_not_list")
        problems.append((lookalike(item.place) if of_words else None) or reason)
    return None


def _given(node: Node) -> object:
    """The node as `answer_from_given` takes it: a text, a list of texts, or None for "don't know".

    A mapping, also as an item of a list, is `{}`, which answers no question.
    """
    match node:
        case Scalar(plain=True) if node.text.lower() in UNKNOWN:
            return None
        case Scalar():
            return node.text
        case Sequence():
            return [item.text if isinstance(item, Scalar) else {} for item in node.items]
    return {}


def checked_answers(pack: Pack, given: Any, today: date) -> dict[str, Value]:
    """The answers that a program gives, checked; `Pack.answers` documents them."""
    if not isinstance(today, date) or isinstance(today, datetime):
        raise AdvisorError(problem("today_not_date", text=type(today).__name__))
    if not isinstance(given, abc.Mapping):
        raise AdvisorError(
            problem("answers_no_mapping", text=type(given).__name__, **_example(pack))
        )
    answers: dict[str, Value] = {}
    problems: list[Problem] = []
    for name, answer in given.items():
        if (question := pack.questions.get(name) if isinstance(name, str) else None) is None:
            problems.append(_unknown_question(pack, shown(name)))
        elif isinstance(value := answer_from_given(question, answer, today), list):
            problems += [wrong.problem for wrong in value]
        else:
            answers[question.id] = value
    if problems:
        raise AdvisorError(*(_for_a_program(mistake) for mistake in problems))
    return answers


def _unknown_question(
    pack: Pack, name: str, place: Place | None = None, *, hint: bool = True
) -> Problem:
    close = did_you_mean(name, pack.questions) if hint else None
    return problem("unknown_question", place, id=name, did_you_mean=close)


_EXAMPLE = 5000.0
"""The answer that error messages use as an example."""


def _example(pack: Pack) -> dict[str, str]:
    """A question of the pack, with an answer where it takes a number of this size."""
    for question in pack.questions.values():
        least, most = question.min, question.max
        if least is not None and most is not None and least <= _EXAMPLE <= most:
            return {"question": question.id, "answer": number_in_words(_EXAMPLE)}
    return {"question": next(iter(pack.questions), "question"), "answer": "…"}


def _for_a_program(mistake: Problem) -> Problem:
    """The problem in the words of Python, where "unknown" is written `None` and not `null`."""
    return problem(mistake.code, None, **{**dict(mistake.params), "unknown": "None"})
