"""What is concluded of a case is dropped as soon as anything of it changes."""

from datetime import date

import pytest

from advisor.inference.to_experta import Engine
from advisor.pack.load import load
from advisor.problem import AdvisorError
from advisor.specification.case import Case
from tests.cli.run import SMALL


@pytest.fixture(scope="module")
def engine() -> Engine:
    return Engine(load(SMALL))


@pytest.fixture
def case(engine: Engine) -> Case:
    """Somebody to whom `talk` is recommended."""
    case = Case(engine, SMALL)
    case.on(date(2026, 11, 28))
    case.answer("monthly_income", "2000")
    case.answer("Missed on", "2026-11-20")
    assert recommended(case) == ["talk"]
    return case


def recommended(case: Case) -> list[str]:
    return [one.entry.id for one in case.advice.recommendations]


def test_another_day_is_another_case(case: Case) -> None:
    case.on(date(2027, 11, 28))
    assert recommended(case) == []


def test_another_answer_is_another_case(case: Case) -> None:
    case.answer("月收入", "5000")
    assert recommended(case) == []
    case.answer("monthly_income", "1000")
    assert recommended(case) == ["talk"]


def test_without_answers_it_is_another_case(case: Case) -> None:
    case.answer_nothing()
    assert recommended(case) == []
    assert case.value("days_overdue") is None


@pytest.mark.parametrize("words", ["unknown", "不知道", "don't know", "don’t know", "Unknown", "?"])
def test_not_knowing_is_said_in_many_words(case: Case, words: str) -> None:
    for question in ("monthly_income", "lender_type", "conduct", "missed_on"):
        case.answer(question, words)
        assert case.value(question) is None


def test_every_answer_that_cannot_be_read_is_told(case: Case) -> None:
    case.answer("monthly_income", "lots")
    case.answer("lender_type", "bnk")
    with pytest.raises(AdvisorError) as error:
        assert case.advice
    assert [problem.code for problem in error.value.problems] == [
        "answer_not_number",
        "unknown_answer",
    ]


def test_what_is_seen_is_each_outcome(engine: Engine) -> None:
    seen: list[set[str]] = []
    case = Case(engine, SMALL, seen=lambda outcome: seen.append(outcome.fired))
    case.on(date(2026, 11, 28))
    assert recommended(case) == []
    assert recommended(case) == []
    case.answer("monthly_income", "2000")
    assert recommended(case) == []
    assert seen == [set(), {"low"}]
