"""Checks one answer against its question, from an answers file or from a program."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from decimal import Decimal
from math import inf, nan
from numbers import Real
from typing import NamedTuple

from advisor.language.values import Value
from advisor.pack.schema import Question
from advisor.pack.vocabulary import hidden_sign
from advisor.pack.words import find_option, fit_date, fit_number, parse_answer, says_unknown
from advisor.problem import Problem, problem


class Wrong(NamedTuple):
    """A problem of an answer, or of the item with this index (from 0) in a list of options."""

    problem: Problem
    item: int | None = None


def answer_from_given(question: Question, given: object, today: date) -> Value | list[Wrong]:
    """The answer as the rules read it, or all that is wrong with it. None is "don't know".

    Text is read as it stands in an answers file: `an_option`, `1,200.50`, `20 days ago`.
    Otherwise a number answers a `number`, a `date` a `date`, a boolean a `yes_no`, and a list,
    tuple or set of options a `choices`. No boolean is a number and no moment a day. What
    offers `tolist`, as numpy's numbers and arrays do, counts as what that gives.
    """
    given = None if given is None else _plain(given)
    if given is None or _is_unknown(question, given):
        return None
    if question.type == "choices":
        return _options(question, given)
    if isinstance(given, (list, tuple, set, frozenset, dict)):
        return [Wrong(_wrong("answer_wrong_shape", question, type=question.type))]
    answer = _single(question, given, today)
    return [Wrong(answer)] if isinstance(answer, Problem) else answer


def _is_unknown(question: Question, given: object) -> bool:
    """Whether the answer says "don't know" in words; in a list of options, as its only item."""
    if isinstance(given, (list, tuple)) and question.type == "choices" and len(given) == 1:
        (given,) = given
    if not isinstance(given, str) or hidden_sign(given):  # a hidden sign is a problem of its own
        return False
    return says_unknown(given, question)


def _plain(given: object) -> object:
    """Numbers, texts and lists as Python has them; numpy's moments and spans as they print."""
    if hasattr(given, "tolist"):
        kind = getattr(getattr(given, "dtype", None), "kind", "")
        return str(given) if kind in ("m", "M") else given.tolist()
    return str.__str__(given) if isinstance(given, str) else given


_NOT_OF_TYPE = {
    "number": "answer_not_number",
    "yes_no": "answer_not_yes_no",
    "date": "answer_not_date",
}


def _single(question: Question, given: object, today: date) -> Value | Problem:
    match question.type, given:
        case "choice", str() if given in _ids(question):
            return given
        case _, str():
            return parse_answer(question, given, today)
        case "yes_no", bool():
            return given
        case "number", Real() | Decimal() if not isinstance(given, bool):
            return fit_number(question, _as_float(given), shown(given))
        case "date", date() if not isinstance(given, datetime):
            return fit_date(question, given, given.isoformat(), today)
        case "choice", _:
            return find_option(question, shown(given))
    return _wrong(_NOT_OF_TYPE[question.type], question, text=shown(given))


def _ids(question: Question) -> list[str]:
    return [str(option.option) for option in question.options]


def _as_float(number: Real | Decimal) -> float:
    try:
        return float(number)
    except OverflowError:  # a whole number beyond every double
        return inf
    except ValueError:  # a signalling NaN
        return nan


def shown(given: object) -> str:
    """A given value as messages repeat it: at most 40 characters."""
    try:
        return str(given)[:40]
    except Exception:  # whatever an object of somebody else's does, or 5,000 digits
        return type(given).__name__


def _wrong(code: str, question: Question, **params: object) -> Problem:
    return problem(code, None, id=question.id, unknown="null", **params)


def _options(question: Question, given: object) -> tuple[str, ...] | list[Wrong]:
    if isinstance(given, str):
        return [Wrong(_wrong("answer_not_list", question, text=given))]
    if not isinstance(given, (list, tuple, set, frozenset)):
        return [Wrong(_wrong("answer_wrong_shape", question, type=question.type))]
    options = list(_each_option(question, given))
    if wrong := [option for option in options if isinstance(option, Wrong)]:
        return wrong
    chosen = [str(option) for option in options]
    if isinstance(given, (set, frozenset)):  # the same answer whatever the order of a set
        chosen.sort(key=_ids(question).index)
    return tuple(dict.fromkeys(chosen))


def _each_option(
    question: Question, given: list[object] | tuple[object, ...] | set[object] | frozenset[object]
) -> Iterator[str | Wrong]:
    for at, item in enumerate(given):
        if not isinstance(item, str):
            yield Wrong(_wrong("answer_wrong_shape", question, type=question.type), at)
        elif item in _ids(question):
            yield str.__str__(item)
        elif isinstance(option := find_option(question, str.__str__(item)), Problem):
            yield Wrong(option, at)
        else:
            yield option
