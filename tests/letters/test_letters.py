"""Every letter, in both languages, for example cases, for random people and for nobody."""

import random
import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from advisor import LANGUAGES
from advisor.inference.to_experta import Engine
from advisor.language.values import Value
from advisor.letters.check import letter_problems, letter_warnings, read_letter
from advisor.letters.write import write_letter
from advisor.pack.answers import read_answers
from advisor.pack.denied import denied_phrases
from advisor.pack.folder import default_folder
from advisor.pack.pack import Pack
from samples.people import TODAY, person

FOLDER = default_folder()
EXAMPLES = sorted((Path(__file__).parents[2] / "examples").glob("*.yaml"))
RANDOM_PEOPLE = 16
BLANK = {"zh": "＿＿＿＿（填写：", "en": "____ (fill in: "}
LETTERS = sorted(
    path.name.removesuffix(".zh.md") for path in (FOLDER / "knowledge" / "letters").glob("*.zh.md")
)

PAPERS: dict[str, Value] = {
    "payment_order_objection": "payment_order",
    "answer_outline": "complaint",
}
"""Letters to a court → the paper that they answer."""


@pytest.fixture
def pack(shipped: Engine) -> Pack:
    return shipped.pack


def people(pack: Pack) -> Iterator[dict[str, Value]]:
    yield {}
    for path in EXAMPLES:
        yield read_answers(pack, path, TODAY)
    dice = random.Random(20261123)
    for number in range(RANDOM_PEOPLE):
        yield person(pack, dice, known=0.5 + 0.5 * (number % 2))


def written(
    pack: Pack,
    letter: str,
    lang: str,
    kept: dict[tuple[str, str], list[str]] = {},  # noqa: B006
) -> list[str]:
    """The letter of each of them; written once, since several tests read it."""
    if (letter, lang) not in kept:
        template = read_letter(FOLDER, pack, letter, lang)
        kept[letter, lang] = [
            write_letter(pack, template, answers, TODAY, lang) for answers in people(pack)
        ]
    return kept[letter, lang]


def test_the_templates_are_sound(pack: Pack) -> None:
    assert set(LETTERS) == set(pack.letters)
    assert letter_problems(FOLDER, pack) == []
    assert list(letter_warnings(FOLDER, pack)) == []


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("letter", LETTERS)
def test_a_letter_is_clean_for_everybody(pack: Pack, letter: str, lang: str) -> None:
    for text in written(pack, letter, lang):
        assert not re.search(r"\{\{|\}\}|\{%|%\}|\{#|None|null|Undefined|holds\(", text)
        assert "还不清楚" not in text
        assert "not yet known" not in text
        assert list(denied_phrases(pack, text)) == []
        assert "  " not in re.sub(r"(?m)^ +", "", text)


@pytest.mark.parametrize("letter", LETTERS)
def test_both_languages_have_the_same_blanks(pack: Pack, letter: str) -> None:
    for pair in zip(*(written(pack, letter, lang) for lang in LANGUAGES), strict=True):
        counts = [text.count(BLANK[lang]) for text, lang in zip(pair, LANGUAGES, strict=True)]
        assert counts[0] == counts[1] > 0


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("letter", LETTERS)
def test_the_person_is_told_what_to_do_apart_from_the_letter(
    pack: Pack, letter: str, lang: str
) -> None:
    for text in written(pack, letter, lang):
        told, _, sent = text.partition("\n---\n")
        assert all(line.startswith("> ") for line in told.strip().splitlines())
        assert sent.startswith("\n# ")
        assert not re.search(r"(?m)^>", sent)
        assert ("Reading copy" in told) == (lang == "en")


@pytest.mark.parametrize("letter", LETTERS)
def test_no_letter_has_a_place_for_identity_or_card_numbers(pack: Pack, letter: str) -> None:
    for lang, words in (
        ("zh", "身份证|证件号|卡号|收款账号"),
        ("en", "identity|card number|account n"),
    ):
        for text in written(pack, letter, lang):
            for blank in re.findall(re.escape(BLANK[lang]) + r"[^）)]*", text):
                if "不写在这里" not in blank and "not its number" not in blank:
                    assert not re.search(words, blank), blank


# --- what a letter says, and to whom it does not say it ---


def letter(pack: Pack, name: str, lang: str = "zh", **answers: Value) -> str:
    return write_letter(pack, read_letter(FOLDER, pack, name, lang), answers, TODAY, lang)


@pytest.mark.parametrize(
    ("lender", "has", "lacks"),
    [
        ("bank", "法发〔2017〕22号", "民间借贷规定"),
        ("consumer_finance", "法发〔2017〕22号", "民间借贷规定"),
        ("private_lender", "民间借贷规定", "法发〔2017〕22号"),
        ("micro_lender", "年化约", "民间借贷规定"),
        ("micro_lender", "年化约", "法发〔2017〕22号"),
        (None, "年化约", "民间借贷规定"),
        (None, "年化约", "法发〔2017〕22号"),
    ],
)
@pytest.mark.parametrize("name", ["fee_table_request", "answer_outline"])
def test_a_rate_line_is_cited_only_for_its_kind_of_lender(
    pack: Pack, name: str, lender: str | None, has: str, lacks: str
) -> None:
    text = letter(
        pack,
        name,
        lender_type=lender,
        contract_signed_on=date(2026, 1, 5),
        received_amount=10000.0,
        monthly_instalment=1100.0,
        instalment_count=12.0,
    )
    assert has in text
    assert lacks not in text


def test_only_a_bank_card_names_the_card_rule(pack: Pack) -> None:
    rule = "信用卡业务监督管理办法"
    assert rule in letter(
        pack, "instalment_proposal", lender_type="bank", product_type="credit_card"
    )
    for other in ({"lender_type": "bank"}, {"product_type": "credit_card"}, {}):
        assert rule not in letter(pack, "instalment_proposal", **other)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_without_a_surplus_no_amount_is_offered(pack: Pack, lang: str) -> None:
    means: dict[str, Value] = {
        "monthly_income": 3000.0,
        "essential_expenses": 2500.0,
        "housing_cost": 800.0,
        "other_debt_payments": 0.0,
    }
    offer = pack.entries["proposed_instalment"].label[lang]  # type: ignore[attr-defined]
    assert offer not in letter(pack, "instalment_proposal", lang, **means)
    assert offer in letter(pack, "instalment_proposal", lang, **means | {"housing_cost": 100.0})
    assert offer in letter(pack, "instalment_proposal", lang)


def test_an_old_debt_and_one_not_taken_are_told_before_the_letter(pack: Pack) -> None:
    for last_due, warned in ((date(2023, 11, 20), True), (date(2023, 11, 21), False)):
        told = letter(pack, "instalment_proposal", last_due_on=last_due).partition("\n---\n")[0]
        assert ("请先别寄这封信" in told) == warned
    assert "loan_denial" in letter(pack, "call_script", disputes=("loan_not_mine",))


def test_a_passed_time_limit_is_told(pack: Pack) -> None:
    for name, paper in PAPERS.items():
        for day, late in ((date(2026, 11, 6), False), (date(2026, 11, 5), True)):
            told = letter(pack, name, latest_court_paper=paper, court_paper_received_on=day)
            assert ("已经结束" in told) == late


@pytest.mark.parametrize("name", PAPERS)
@pytest.mark.parametrize(
    ("received", "today", "told"),
    [
        (date(2026, 9, 16), date(2026, 9, 20), "最稳妥的是最晚 2026年9月30日（星期三）交出去"),
        (date(2026, 9, 16), date(2026, 10, 2), "顺延到 2026年10月8日（星期四）：到这天为止"),
        (date(2026, 9, 16), date(2026, 10, 9), "最晚在 2026年10月8日（星期四）已经结束"),
        (date(2027, 1, 25), date(2027, 2, 1), "请当它不顺延，最晚 2027年2月4日（星期四）交出去"),
        (date(2027, 1, 25), date(2027, 2, 5), "还不能说过了：今天就"),
        (date(2027, 1, 25), date(2027, 2, 15), "还不能说过了：今天就"),
        (date(2028, 9, 16), date(2028, 9, 30), "还不能说过了：今天就"),
        (date(2027, 1, 25), date(2027, 2, 16), "最晚在 2027年2月15日（星期一）已经结束"),
        (date(2026, 11, 9), date(2026, 11, 12), "最后一天是：2026年11月24日（星期二）"),
    ],
)
def test_the_last_day_in_a_letter_knows_the_days_off(
    pack: Pack, name: str, received: date, today: date, told: str
) -> None:
    template = read_letter(FOLDER, pack, name, "zh")
    answers: dict[str, Value] = {
        "latest_court_paper": PAPERS[name],
        "court_paper_received_on": received,
    }
    assert told in write_letter(pack, template, answers, today, "zh")


@pytest.mark.parametrize("name", PAPERS)
@pytest.mark.parametrize("paper", ["this", "none", "letter_or_sms", None])
def test_without_the_day_of_receipt_a_letter_names_no_last_day(
    pack: Pack, name: str, paper: str | None
) -> None:
    latest = PAPERS[name] if paper == "this" else paper
    for lang, asked in (("zh", "问清送达日期"), ("en", "for the date of service")):
        told = letter(pack, name, lang, latest_court_paper=latest).partition("\n---\n")[0]
        assert asked in told
        assert "最后一天是" not in told
        assert "By the day you gave" not in told


@pytest.mark.parametrize(
    ("paper", "hearing", "told"),
    [
        ("complaint", date(2026, 11, 20), {"zh": "已经过了：今天就打", "en": ", is over: ask"}),
        ("summons", date(2026, 11, 20), {"zh": "已经过了：今天就打", "en": ", is over: ask"}),
        (
            "complaint",
            date(2026, 11, 24),
            {"zh": "开庭以前就把答辩状交上", "en": "before the hearing"},
        ),
        ("complaint", date(2026, 12, 20), {}),
        ("complaint", None, {}),
    ],
)
def test_the_answer_knows_the_day_of_the_hearing(
    pack: Pack, paper: str, hearing: date | None, told: dict[str, str]
) -> None:
    answers: dict[str, Value] = {
        "latest_court_paper": paper,
        "court_paper_received_on": date(2026, 11, 12),
        "hearing_on": hearing,
    }
    every = (
        "已经过了：今天就打",
        "开庭以前就把答辩状交上",
        ", is over: ask",
        "in before the hearing",
    )
    for lang in LANGUAGES:
        template = read_letter(FOLDER, pack, "answer_outline", lang)
        text = write_letter(pack, template, answers, date(2026, 11, 23), lang)
        if told:
            assert told[lang] in text
        else:
            assert not any(words in text for words in every)


def test_money_in_a_letter_keeps_its_cents(pack: Pack) -> None:
    for amount, shown in ((31245.67, "31,245.67 元"), (31245.0, "31,245 元")):
        told = letter(pack, "answer_outline", latest_court_paper="complaint", claimed_amount=amount)
        assert shown in told


def test_what_stands_under_a_condition_needs_certainty(pack: Pack) -> None:
    assert "催收中出现过" not in letter(pack, "supervisor_complaint")
    assert "催收中出现过" not in letter(pack, "supervisor_complaint", collection_conduct=())
    assert "催收中出现过（记录见附件）：\n  - 威胁、恐吓。" in letter(
        pack, "supervisor_complaint", collection_conduct=("threats",)
    )
