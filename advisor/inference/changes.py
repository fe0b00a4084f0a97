"""Other answers to try, from a program: each held against its question, ranges too."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any, TypeAlias

from advisor.inference.span import Span
from advisor.language.values import Value
from advisor.pack.pack import Pack
from advisor.problem import AdvisorError, Problem, problem

Changes: TypeAlias = dict[str, Value | Span]


def checked_changes(pack: Pack, given: Mapping[str, object], today: date) -> Changes:
    """Question → its other answer, or the `Span` of a pair of numbers or dates.

    Raises `AdvisorError` with every mistake.
    """
    if not isinstance(given, Mapping):
        return {**pack.answers(given, today)}  # which refuses it
    pairs = _pairs(pack, given)
    problems: list[Problem] = []
    checked: dict[str, Value] = {}
    try:
        single = {name: answer for name, answer in given.items() if name not in pairs}
        checked = pack.answers(single, today)
    except AdvisorError as error:
        problems += error.problems
    spans = {name: _span(pack, name, ends, today, problems) for name, ends in pairs.items()}
    if problems:
        raise AdvisorError(*problems)
    both: dict[str, Any] = {**checked, **spans}
    return {name: both[name] for name in given}


def _pairs(pack: Pack, given: Mapping[str, object]) -> dict[str, tuple[object, object]]:
    """The answers that are the two ends of a range."""
    ranged = {q.id for q in pack.questions.values() if q.type in ("number", "date")}
    pairs: dict[str, tuple[object, object]] = {}
    for name, answer in given.items():
        if isinstance(answer, Span):
            pairs[name] = answer.low, answer.high
        elif name in ranged and isinstance(answer, (tuple, list)) and len(answer) == 2:
            pairs[name] = answer[0], answer[1]
    return pairs


def _span(
    pack: Pack, name: str, ends: tuple[object, object], today: date, problems: list[Problem]
) -> Span | None:
    values: list[Value] = []
    for end in ends:
        try:
            values += pack.answers({name: end}, today).values()
        except AdvisorError as error:
            problems += error.problems
    if len(values) < len(ends):
        return None
    low, high = values
    if (span := Span.between(low, high, whole=pack.questions[name].whole)) is None:
        better = f"{high}..{low}" if Span.between(high, low) else None
        problems.append(
            problem("what_if_bad_range", text=f"{ends[0]}..{ends[1]}", id=name, better=better)
        )
    return span
