"""Steps about facts: open questions, answers, derived values."""

from __future__ import annotations

from advisor.language.values import is_number, same
from advisor.messages import message
from advisor.specification.case import Case
from advisor.specification.failure import StepFailed, listed
from advisor.specification.steps.binding import expect, step
from advisor.specification.steps.quoted import read_number, read_value, value_shown


def _open_questions(case: Case) -> list[str]:
    return [question.id for question in case.advice.open_questions]


@step
def _still_asks(case: Case, question: str) -> None:
    name, names = case.named(question, "question"), _open_questions(case)
    got = message("steps.got.asked", case.lang, questions=listed(case, names))
    if name in case.outcome.answers and case.value(name) is not None:
        got = message("steps.got.answered", case.lang)
    expect(name in names, case, "steps.expected.still_asks", got, question=case.label(name))


@step
def _not_asked(case: Case, question: str) -> None:
    name, names = case.named(question, "question"), _open_questions(case)
    answered = case.is_asked(name) and case.value(name) is not None
    got = message("steps.got.answered", case.lang) if answered else listed(case, names)
    expect(
        name not in names and not answered,
        case,
        "steps.expected.not_asked",
        got,
        question=case.label(name),
    )


@step
def _value(case: Case, fact: str, value: str) -> None:
    name = case.named(fact, "fact")
    expected, is_ = read_value(case, name, value), case.value(name)
    both_unknown = expected is None and is_ is None
    if not both_unknown and (expected is None or is_ is None or not same(is_, expected)):
        raise StepFailed(f"{case.label(name)} = {value}", value_shown(case, name))


@step
def _value_rounds(case: Case, fact: str, number: str) -> None:
    name, expected = case.named(fact, "fact"), read_number(number)
    digits = len(number.partition(".")[2])
    is_ = case.value(name)
    if not is_number(is_) or not same(round(is_, digits), expected):
        raise StepFailed(f"{case.label(name)} ≈ {number}", value_shown(case, name))


@step
def _unknown(case: Case, fact: str) -> None:
    name = case.named(fact, "fact")
    expect(case.value(name) is None, case, "steps.expected.unknown", value_shown(case, name))
