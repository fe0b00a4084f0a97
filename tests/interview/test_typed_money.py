"""Money as people of several countries type it, and counts in units that a pack declares."""

import csv
from pathlib import Path

import pytest

from advisor import LANGUAGES
from advisor.interview.plain import how_to_answer
from advisor.interview.reading import as_asked
from advisor.interview.turn import Field
from advisor.language.units import CURRENCIES
from advisor.messages import vocabularies
from advisor.pack.schema import PackUnit, Question
from advisor.pack.words import asked_for, typed_answer
from advisor.problem import Problem
from tests.interview.test_typed import CREDITOR, TODAY, number, shown

HERE = Path(__file__)
ROWS = [
    tuple(row.values())
    for row in csv.DictReader(
        HERE.with_name("typed_money.csv").read_text("utf-8").splitlines(), strict=True
    )
]


def how(question: Question, lang: str) -> str:
    """What is said of how to answer."""
    unit = asked_for(question).text(lang)
    return how_to_answer(Field("debt", None, "number", "", "", unit=unit), lang)


def counting(unit: str) -> Question:
    return number(PackUnit.of(unit, {"creditor": CREDITOR}))


@pytest.mark.parametrize(("unit", "text", "value", "note", "asked_back"), ROWS)
def test_money_as_it_is_typed(unit: str, text: str, value: str, note: str, asked_back: str) -> None:
    typed = typed_answer(number(unit), text, TODAY)
    if isinstance(typed, Problem):
        assert typed.code == asked_back
        for lang in LANGUAGES:
            assert "None" not in as_asked(typed, number(unit), lang).text(lang)
    else:
        assert (shown(typed.value), typed.note, "") == (value, note, asked_back)


def test_every_currency_with_words_is_one_and_is_typed_by_its_code() -> None:
    named = set(vocabularies("money.currency"))
    assert named < CURRENCIES
    for code in CURRENCIES:
        typed = typed_answer(number(code), f"{code} 750", TODAY)
        assert not isinstance(typed, Problem)
        assert typed.value == 750.0


@pytest.mark.parametrize(
    ("unit", "en", "zh"),
    [
        ("CNY", "yuan", "人民币元"),
        ("CNY/month", "yuan a month", "每月多少元"),
        ("CNY/month/person", "yuan a month for each person", "每人每月多少元"),
        ("GBP", "pounds", "英镑"),
        ("GBP/week", "pounds a week", "每周多少英镑"),
        ("EUR/month", "euros a month", "每月多少欧元"),
        ("USD", "US dollars", "美元"),
        ("CHF/year", "CHF a year", "一年多少CHF"),
        ("percent/year", "percent a year", "一年百分之几"),
        ("percent/month", "percent a month", "每月百分之几"),
        ("times/month", "times a month", "每月多少次"),
    ],
)
def test_what_is_asked_for_is_told_in_words(unit: str, en: str, zh: str) -> None:
    assert how(number(unit), "en") == f"(a number: {en}; - if you don't know)"
    assert how(number(unit), "zh") == f"（输入数字：{zh}；- 不知道）"


@pytest.mark.parametrize(
    "text", ["3", "3 creditors", "three creditors", "3 位债权人", "3个", "三家"]
)
def test_a_count_in_a_unit_of_the_pack(text: str) -> None:
    typed = typed_answer(counting("creditor"), text, TODAY)
    assert not isinstance(typed, Problem)
    assert typed.value == 3.0


def test_another_word_behind_such_a_count_is_asked_back() -> None:
    assert isinstance(typed_answer(counting("creditor"), "3 debts", TODAY), Problem)


def test_a_unit_of_the_pack_is_asked_for_in_its_words() -> None:
    assert "(a number: creditors;" in how(counting("creditor"), "en")
    assert "：多少位债权人；" in how(counting("creditor"), "zh")
    assert "pounds for each creditor;" in how(counting("GBP/creditor"), "en")
    assert "每位债权人多少英镑；" in how(counting("GBP/creditor"), "zh")
