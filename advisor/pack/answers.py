"""A person's answers: read from YAML, held against the questions."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import NamedTuple

from advisor.language.values import Value
from advisor.pack.lookalike import lookalike
from advisor.pack.pack import Pack
from advisor.pack.schema import Question
from advisor.pack.words import UNKNOWN, find_option, parse_answer
from advisor.pack.yaml_tree import (
    Mapping,
    Node,
    Scalar,
    Sequence,
    as_written,
    read_bytes,
    read_file,
)
from advisor.problem import MOST_TOLD, AdvisorError, Problem, did_you_mean, problem


def read_answers(pack: Pack, path: Path, today: date) -> dict[str, Value]:
    """The answers in a file. Raises `AdvisorError` with every problem."""
    problems: list[Problem] = []
    return _checked(pack, read_file(path, str(path), problems), problems, today)


def answers_from_bytes(pack: Pack, data: bytes, shown_as: str, today: date) -> dict[str, Value]:
    """The answers in a text in UTF-8."""
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
    """The answers in a file, those apart that do not fit the pack (any more).

    Raises `AdvisorError` when the file cannot be read at all.
    """
    problems: list[Problem] = []
    answers, unfit = _sorted_out(pack, read_file(path, str(path), problems), problems, today)
    if problems:
        raise AdvisorError(*problems)
    return answers, unfit


def _checked(
    pack: Pack, node: Node | None, problems: list[Problem], today: date
) -> dict[str, Value]:
    answers, unfit = _sorted_out(pack, node, problems, today)
    if problems := [*problems, *(one for answer in unfit for one in answer.problems)]:
        raise AdvisorError(*problems)
    return answers


def _sorted_out(
    pack: Pack, node: Node | None, problems: list[Problem], today: date
) -> tuple[dict[str, Value], tuple[Unfit, ...]]:
    answers: dict[str, Value] = {}
    unfit: list[Unfit] = []
    if node is not None and not isinstance(node, Mapping):
        problems.append(lookalike(node.place) or problem("answers_not_mapping", node.place))
    elif node is not None:
        for key, written in node.entries.values():
            wrong: list[Problem] = []
            if question := pack.questions.get(key.text):
                value = _value(question, written, wrong, today)
            else:
                few = len(unfit) < MOST_TOLD  # looking for names that are close takes a while
                hint = did_you_mean(key.text, pack.questions) if few else None
                told = problem("unknown_question", key.place, id=key.text, did_you_mean=hint)
                wrong = [lookalike(key.place) or told]
            if wrong:
                unfit.append(Unfit(key.text, as_written(written), tuple(wrong)))
            else:
                answers[key.text] = value
    return answers, tuple(unfit)


def _value(question: Question, node: Node, problems: list[Problem], today: date) -> Value:
    if isinstance(node, Sequence) and question.type == "choices":
        chosen = []
        for item in node.items:
            option = _option(question, item, problems)
            if option is not None and option not in chosen:
                chosen.append(option)
        return tuple(chosen)
    if not isinstance(node, Scalar):
        problems.append(
            problem("answer_wrong_shape", node.place, id=question.id, type=question.type)
        )
        return None
    if node.plain and node.text.lower() in UNKNOWN:
        return None
    if question.type == "choices":
        told = problem("answer_not_list", node.place, id=question.id, text=node.text)
        problems.append(lookalike(node.place) or told)
        return None
    found = parse_answer(question, node.text, today)
    if isinstance(found, Problem):
        problems.append(replace(found, place=node.place))
        return None
    return found


def _option(question: Question, node: Node, problems: list[Problem]) -> str | None:
    if not isinstance(node, Scalar):
        problems.append(
            problem("answer_wrong_shape", node.place, id=question.id, type=question.type)
        )
        return None
    found = find_option(question, node.text)
    if isinstance(found, Problem):
        problems.append(lookalike(node.place) or replace(found, place=node.place))
        return None
    return found
