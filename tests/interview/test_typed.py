"""What people type for a number, a date or yes and no: `typed.csv` holds the right value."""

import csv
import re
from datetime import date
from pathlib import Path
from typing import Literal

import pytest

from advisor import LANGUAGES
from advisor.interview.reading import as_asked, understood
from advisor.interview.reply import Command
from advisor.messages import vocabularies
from advisor.pack.schema import CountedUnit, Option, PackUnit, Question
from advisor.pack.vocabulary import cleaned
from advisor.pack.words import answer_from_words, parse_answer, typed_answer
from advisor.problem import Place, Problem

TODAY = date(2026, 11, 23)
LABEL = {"zh": "每月收入", "en": "Monthly income"}
HERE = Place("questions.yaml", 1, 1)


def number(unit: str, *, most: float = 1e7, whole: bool = False) -> Question:
    return Question(
        id=unit,
        place=HERE,
        type="number",
        label=LABEL,
        ask=LABEL,
        unit=unit,
        min=0,
        max=most,
        whole=whole,
    )


def plain(kind: Literal["date", "yes_no"], *, past: bool = False) -> Question:
    return Question(id=kind, place=HERE, type=kind, label=LABEL, ask=LABEL, past=past)


CREDITOR = CountedUnit(
    unit="creditor",
    one={"zh": "位债权人", "en": "creditor"},
    many={"zh": "位债权人", "en": "creditors"},
    place=HERE,
)
CREDITORS = PackUnit.of("creditor", {"creditor": CREDITOR})


QUESTIONS = {
    "money": number("CNY"),
    "money_a_month": number("CNY/month/person"),
    "rate": number("percent/year", most=10_000),
    "months": number("month"),
    "years": number("year"),
    "people": number("person", whole=True),
    "pounds": number("GBP"),
    "euros": number("EUR"),
    "dollars": number("USD"),
    "francs": number("CHF"),
    "creditors": number(CREDITORS),
    "past_date": plain("date", past=True),
    "date": plain("date"),
    "yes_no": plain("yes_no"),
}
ROWS = [
    tuple(row.values())
    for row in csv.DictReader(
        Path(__file__).with_name("typed.csv").read_text("utf-8").splitlines(), strict=True
    )
]


def shown(value: object) -> str:
    match value:
        case None:
            return "unknown"
        case bool():
            return "yes" if value else "no"
        case float():
            return f"{value:.10g}"
    return str(value)


@pytest.mark.parametrize(("question", "text", "value", "note", "asked_back"), ROWS)
def test_what_is_typed(question: str, text: str, value: str, note: str, asked_back: str) -> None:
    text = text.encode("ascii", "backslashreplace").decode("unicode_escape")
    typed = typed_answer(QUESTIONS[question], text, TODAY)
    if isinstance(typed, Problem):
        assert typed.code == asked_back
        for lang in LANGUAGES:
            told = as_asked(typed, QUESTIONS[question], lang).text(lang)
            assert LABEL[lang] in told
            assert "CNY" not in told
    else:
        assert (shown(typed.value), typed.note) == (value, note)
        assert not asked_back
        if note:
            assert understood(typed, text, QUESTIONS[question], "zh")


def test_every_note_is_used() -> None:
    assert {row[3] for row in ROWS} - {""} == set(vocabularies("typed.note")) - {"monthly_sum"}


def test_how_it_was_understood_is_told() -> None:
    told = {
        (name, text): [
            understood(typed, text, QUESTIONS[name], lang)
            for lang in LANGUAGES
            if not isinstance(typed := typed_answer(QUESTIONS[name], text, TODAY), Problem)
        ]
        for name, text in (("rate", "0.05%/日"), ("past_date", "上个月"), ("money", "5000多"))
    }
    assert told == {
        ("rate", "0.05%/日"): [
            "“0.05%/日”是日利率，乘 360 天，折合年利率 18%。",
            "“0.05%/日” is a rate for a day; times 360 it is 18% a year.",
        ],
        ("past_date", "上个月"): [
            "“上个月”不是准确的哪一天，先从最早的一天算起：2026年10月1日。查到准确的日子再改。",
            "“上个月” is no exact day; its first one, 1 October 2026, is noted. "
            "Change it when you find the day.",
        ],
        ("money", "5000多"): [
            "“5000多”先记作：5,000 元。",
            "“5000多” is taken as ¥5,000.",
        ],
    }


def test_a_sum_by_the_month_where_the_year_is_asked_for() -> None:
    typed = typed_answer(number("CNY/year"), "5000元/月", TODAY)
    assert not isinstance(typed, Problem)
    assert (typed.value, typed.note) == (60_000.0, "monthly_sum")


def test_another_packs_currency() -> None:
    pounds = number("GBP/month")
    assert answer_from_words(pounds, "£1,200 a month", TODAY) == 1200.0
    assert answer_from_words(pounds, "500 quid", TODAY) == 500.0
    assert answer_from_words(number("CHF"), "CHF 500", TODAY) == 500.0
    for text in ("500元", "$500"):
        found = answer_from_words(pounds, text, TODAY)
        assert isinstance(found, Problem)
        assert found.code == "answer_other_currency"


@pytest.mark.parametrize("today", [date.min, date(1, 12, 31), date(2024, 2, 29), date.max])
def test_dates_seen_from_the_ends_of_time(today: date) -> None:
    """No date that can be typed ends in a traceback, whatever the date of advice is."""
    for question, text, *_ in ROWS:
        if question in ("past_date", "date"):
            typed_answer(QUESTIONS[question], text, today)


FILES = [
    ("money", "12000", 12_000.0),
    ("money", "12,000.50", 12_000.5),
    ("money", "1.000", 1.0),
    ("money", "1.2 万", 12_000.0),
    ("rate", "0.05", 0.05),
    ("rate", "24%", 24.0),
    ("past_date", "2026-10-20", date(2026, 10, 20)),
    ("past_date", "20 天前", date(2026, 11, 3)),
    ("money", "2w", "answer_not_plain_number"),
    ("money", "约500", "answer_not_plain_number"),
    ("money", "六千五", "answer_not_plain_number"),
    ("money", "945,60", "answer_commas"),
    ("money", "$500", "answer_other_currency"),
    ("money", "1点5万", "answer_not_plain_number"),
    ("rate", "0.05%/日", "answer_not_plain_number"),
    ("months", "6年", "answer_not_plain_number"),
    ("past_date", "10月20日", "answer_not_plain_date"),
    ("past_date", "20261020", "answer_not_plain_date"),
    ("past_date", "昨天", "answer_not_plain_date"),
    ("past_date", "半年前", "answer_not_plain_date"),
    ("past_date", "1年半前", "answer_not_plain_date"),
    ("money", "5\u200b000", "answer_hidden_sign"),
    ("yes_no", "\ufeffyes", "answer_hidden_sign"),
]


@pytest.mark.parametrize(("question", "text", "expected"), FILES)
def test_an_answers_file_is_strict(question: str, text: str, expected: object) -> None:
    found = parse_answer(QUESTIONS[question], text, TODAY)
    assert (found.code if isinstance(found, Problem) else found) == expected


def test_a_file_is_told_what_to_write() -> None:
    found = parse_answer(QUESTIONS["rate"], "0.05%/日", TODAY)
    assert isinstance(found, Problem)
    assert "like 18;" in found.text("en")
    hidden = parse_answer(QUESTIONS["money"], "5\u200b000", TODAY)
    assert isinstance(hidden, Problem)
    assert "U+200B" in hidden.text("zh")


def test_options_survive_pasting() -> None:
    words = {"zh": "失业，还没找到", "en": "I don't work"}
    option = Option(option="lost", label=words, place=HERE)
    question = Question(
        id="why", place=HERE, type="choices", label=LABEL, ask=LABEL, options=(option,)
    )
    pasted = (
        "I don’t work",
        "\u200bI don't work\u200f",
        "失业，还没找到",
        "失业,还没找到",
        "ｌｏｓｔ",
    )
    for text in pasted:
        assert answer_from_words(question, text, TODAY) == ("lost",)
    assert answer_from_words(question, "don’t know", TODAY) is None
    assert isinstance(parse_answer(QUESTIONS["yes_no"], "maybe", TODAY), Problem)


def test_digits_with_a_meaning_of_their_own_stay() -> None:
    assert cleaned(" ５０\u200b０²①\u3000％ ") == "500²① %"


def test_wishes_survive_pasting() -> None:
    assert Command.from_line("\ufeff？") is Command.WHY
    assert Command.from_line("《\u200e") is Command.BACK


PAGE = (Path(__file__).parents[2] / "docs" / "answers.md").read_text("utf-8")
UNDERSTOOD = re.findall(r"`([^`]+)`", "".join(re.findall(r"^\|([^|]+)\|", PAGE, re.MULTILINE)))
ASKED_BACK = re.findall(r"`([^`]+)`", PAGE.partition("Asked back are")[2].partition("Curly")[0])


def readings(text: str) -> list[object]:
    """What a text is for each kind of question."""
    return [typed_answer(question, text, TODAY) for question in QUESTIONS.values()]


@pytest.mark.parametrize("text", UNDERSTOOD)
def test_the_page_shows_what_is_understood(text: str) -> None:
    assert not all(isinstance(found, Problem) for found in readings(text))


@pytest.mark.parametrize("text", ASKED_BACK)
def test_the_page_shows_what_is_asked_back(text: str) -> None:
    assert {found.code for found in readings(text) if isinstance(found, Problem)} - {
        "answer_not_number",
        "answer_not_date",
        "answer_not_yes_no",
    }
