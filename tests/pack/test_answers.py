"""Answers as people write them, in a file and in words."""

from datetime import date
from pathlib import Path

import pytest

from advisor.language.values import Value
from advisor.pack.answers import answers_from_bytes, read_answers
from advisor.pack.load import load
from advisor.pack.pack import Pack
from advisor.pack.words import answer_from_words
from advisor.problem import AdvisorError, Problem
from tests.pack.test_cases import HERE

TODAY = date(2026, 11, 23)
COMMAS = """
- question: trouble
  type: choices
  label: {zh: 难处, en: Trouble}
  ask: {zh: 难在哪里？, en: "What is the trouble?"}
  options:
    - {option: job, label: {zh: 没有工作, en: No job}}
    - {option: ill, label: {zh: "病了，或受了伤", en: "Ill, or hurt"}}
    - {option: ill_long, label: {zh: "病了，或受了伤，很久", en: "Ill, or hurt, for long"}}
    - {option: home, label: {zh: 房租、水电, en: "Rent; water"}}

- question: where
  type: choice
  label: {zh: 哪里, en: Where}
  ask: {zh: 在哪里？, en: "Where?"}
  options:
    - {option: here, label: {zh: "这里，本市", en: "Here, in town"}}
    - {option: away, label: {zh: 外地, en: Away}}

- question: children
  type: number
  unit: person
  whole: true
  min: 0
  max: 20
  label: {zh: 孩子, en: Children}
  ask: {zh: 几个孩子？, en: "How many children?"}

- question: employed
  type: yes_no
  label: {zh: 有工作, en: Employed}
  ask: {zh: 有工作吗？, en: "Are you employed?"}
"""


@pytest.fixture(scope="module")
def pack(tmp_path_factory: pytest.TempPathFactory) -> Pack:
    folder = tmp_path_factory.mktemp("pack")
    for file in (HERE / "base").rglob("*.yaml"):
        copy = folder / file.relative_to(HERE / "base")
        copy.parent.mkdir(parents=True, exist_ok=True)
        copy.write_bytes(file.read_bytes())
    money = folder / "knowledge" / "questions" / "money.yaml"
    money.write_text(money.read_text("utf-8") + COMMAS, "utf-8")
    return load(folder)


WRITTEN: list[tuple[str, Value]] = [
    ("lender_type: bank", "bank"),
    ("lender_type: Bank", "bank"),
    ("lender_type: 银行", "bank"),
    ("lender_type: ' TRUST '", "trust"),
    ("where: 这里，本市", "here"),
    ("where: Here, in town", "here"),
    ("conduct: [threats, night_calls]", ("threats", "night_calls")),
    ("conduct: [半夜来电, Threats, 威胁]", ("night_calls", "threats")),
    ("conduct: []", ()),
    ("conduct: ", None),
    ("debt: 12,000", 12000.0),
    ("debt: 5000元", 5000.0),
    ("debt: ￥5,000", 5000.0),
    ("debt: 1.2 万", 12000.0),
    ("debt: 3千块", 3000.0),
    ("debt: '12，000.50'", 12000.5),
    ("debt: 0", 0.0),
    ("debt: null", None),
    ("debt: NULL", None),
    ("debt: ~", None),
    ("debt: unknown", None),
    ("debt: 不知道", None),
    ("debt: don't know", None),
    ("debt: don’t know", None),
    ("lender_type: Unknown", None),
    ("lender_type: '不知道'", None),
    ("conduct: unknown", None),
    ("conduct: [不知道]", None),
    ("employed: don't know", None),
    ("missed_on: unknown", None),
    ("children: 2.0", 2.0),
    ("employed: yes", True),
    ("employed: 否", False),
    ("employed: False", False),
    ("missed_on: 2026-10-20", date(2026, 10, 20)),
    ("missed_on: 2026/1/5", date(2026, 1, 5)),
    ("missed_on: 2026年10月20日", date(2026, 10, 20)),
    ("missed_on: 今天", TODAY),
    ("missed_on: 20 天前", date(2026, 11, 3)),
    ("missed_on: 20 days ago", date(2026, 11, 3)),
    ("missed_on: 2 Weeks Ago", date(2026, 11, 9)),
    ("missed_on: 9个月前", date(2026, 2, 23)),
    ("missed_on: 1 year ago", date(2025, 11, 23)),
    ("missed_on: 0天前", TODAY),
]


@pytest.mark.parametrize(("line", "value"), WRITTEN, ids=lambda value: str(value))
def test_an_answer_in_a_file(pack: Pack, line: str, value: Value, tmp_path: Path) -> None:
    name = line.split(":")[0]
    file = tmp_path / "answers.yaml"
    file.write_text(line + "\n", "utf-8")
    assert read_answers(pack, file, TODAY) == {name: value}
    assert answers_from_bytes(pack, line.encode(), "<stdin>", TODAY) == {name: value}


def test_months_end_where_the_shorter_month_does(pack: Pack) -> None:
    question = pack.questions["missed_on"]
    for words, today, expected in (
        ("1 个月前", date(2026, 3, 31), date(2026, 2, 28)),
        ("1 month ago", date(2024, 3, 31), date(2024, 2, 29)),
        ("1 年前", date(2024, 2, 29), date(2023, 2, 28)),
    ):
        assert answer_from_words(question, words, today) == expected


IN_WORDS: list[tuple[str, str, Value]] = [
    ("trouble", "病了，或受了伤", ("ill",)),
    ("trouble", "Ill, or hurt", ("ill",)),
    ("trouble", "病了，或受了伤，很久", ("ill_long",)),
    ("trouble", "没有工作，病了，或受了伤", ("job", "ill")),
    ("trouble", "Ill, or hurt, for long, No job", ("ill_long", "job")),
    ("trouble", "病了，或受了伤、房租、水电，没有工作", ("ill", "home", "job")),
    ("trouble", "ill, job；Rent; water", ("ill", "job", "home")),
    ("trouble", "job,job", ("job",)),
    ("trouble", "都没有", ()),
    ("trouble", "None", ()),
    ("trouble", "不知道", None),
    ("trouble", "unknown", None),
    ("where", "don’t know", None),
    ("employed", "unknown", None),
    ("where", "这里，本市", "here"),
    ("where", "here", "here"),
    ("debt", "Don't know", None),
    ("debt", "？", None),
    ("debt", "", None),
    ("employed", "YES", True),
    ("missed_on", " 20 天前 ", date(2026, 11, 3)),
]


@pytest.mark.parametrize(("name", "words", "value"), IN_WORDS)
def test_an_answer_in_words(pack: Pack, name: str, words: str, value: Value) -> None:
    assert answer_from_words(pack.questions[name], words, TODAY) == value


@pytest.mark.parametrize(
    ("name", "words", "code"),
    [
        ("trouble", "job, lottery", "unknown_answer"),
        ("trouble", "病了，或许", "unknown_answer"),
        ("where", "here, away", "unknown_answer"),
        ("debt", "1e3", "answer_not_number"),
        ("debt", "5000个月", "answer_not_number"),
        ("debt", "5000 or more", "answer_range"),
        ("debt", "-1", "answer_out_of_range"),
        ("debt", "9" * 5000, "answer_not_number"),
        ("children", "1.5", "answer_not_whole"),
        ("employed", "maybe", "answer_not_yes_no"),
        ("missed_on", "99999 年前", "answer_not_date"),
        ("missed_on", "2026-02-29", "answer_not_date"),
        ("missed_on", "1949-12-31", "answer_long_ago"),
        ("missed_on", "2026-11-24", "answer_in_future"),
    ],
)
def test_words_that_are_no_answer(pack: Pack, name: str, words: str, code: str) -> None:
    found = answer_from_words(pack.questions[name], words, TODAY)
    assert isinstance(found, Problem)
    assert found.code == code
    assert found.text("zh") != found.text("en")


def test_mistakes_are_told_at_their_places(pack: Pack) -> None:
    text = "debt: 5\n# 注释\nconduct:\n  - threats\n  - 大喊\nlender: bank\nmissed_on: soon\n"
    with pytest.raises(AdvisorError) as caught:
        answers_from_bytes(pack, text.encode(), "a.yaml", TODAY)
    found = [(str(problem.place), problem.code) for problem in caught.value.problems]
    assert found == [
        ("a.yaml:5:5", "unknown_answer"),
        ("a.yaml:6:1", "unknown_question"),
        ("a.yaml:7:12", "answer_not_date"),
    ]
