"""The possible values of a pack's facts before any question is answered."""

from __future__ import annotations

from datetime import date

from advisor.language.evaluate import Scope
from advisor.language.possible import (
    ANYTHING,
    NULL,
    TRUTHS,
    OpenScope,
    Possible,
    Range,
    possible,
)
from advisor.pack.pack import Pack
from advisor.pack.schema import Parameter, Question

_ANY_DAY = date(2000, 1, 1)
"""Dates reach from the first day to the last, so the day they are seen from does not matter."""


def any_answer(question: Question, today: date) -> Possible:
    """Every answer to a question, "don't know" (null) included."""
    match question.type:
        case "yes_no":
            return TRUTHS
        case "choice":
            return NULL | {option.option for option in question.options}
        case "number":
            return NULL | {Range(question.min, question.max)}
        case "date":
            return NULL | {Range(date.min, today if question.past else date.max)}
    return ANYTHING


def anybody(pack: Pack) -> OpenScope:
    """A scope in which every question, parameter and derived value has all its possible values."""
    open_ = {name: any_answer(question, date.max) for name, question in pack.questions.items()}
    open_ |= {name: _any_value(parameter) for name, parameter in pack.parameters.items()}
    scope = OpenScope(Scope({}, _ANY_DAY), open_)
    for name, derived in pack.derived.items():
        open_[name] = possible(derived.formula.core, scope)
    return scope


def _any_value(parameter: Parameter) -> Possible:
    values = [dated.value for dated in parameter.values]
    return frozenset([Range(min(values), max(values))])
