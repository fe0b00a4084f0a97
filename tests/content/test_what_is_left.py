"""What is left each month, what it can do, and what is never offered out of it."""

import random
import re
from datetime import date

import pytest

from advisor import LANGUAGES
from advisor.inference.advice import Advice
from advisor.inference.consult import consult
from advisor.inference.memory import facts_of
from advisor.inference.to_experta import Engine
from advisor.language.values import Value
from advisor.letters.check import read_letter
from advisor.letters.write import write_letter
from advisor.pack.folder import default_folder
from advisor.pack.schema import Remedy
from advisor.report.words import fill, steps_of
from samples.people import TODAY, person

JUST_COVERED: dict[str, Value] = {
    "lender_type": "consumer_finance",
    "product_type": "cash_loan",
    "first_missed_on": date(2026, 10, 20),
    "monthly_income": 5000.0,
    "essential_expenses": 2500.0,
    "housing_cost": 1200.0,
    "other_debt_payments": 300.0,
    "overdue_amount": 1900.0,
    "total_debt": 12000.0,
    "monthly_instalment": 945.6,
    "lump_sum_available": 0.0,
}
TWO_MONTHS: dict[str, Value] = {"first_missed_on": date(2026, 9, 20)}
"""From then on the day of the last instalment is asked for."""
NEGATIVE = re.compile(r"[-−]¥|[-−]\d[\d,.]* 元")
MISSING = re.compile(r"[¥\d,.]+ (a month )?is missing|每月还差 ")


def reasons(engine: Engine, answers: dict[str, Value], lang: str) -> str:
    """Every reason of the recommendations."""
    advice = consult(engine, answers, TODAY)
    brought = (b.reason for one in advice.recommendations for b in one.because)
    return "\n".join(dict.fromkeys(fill(reason, advice, lang) for reason in brought))


def letter(engine: Engine, name: str, answers: dict[str, Value], lang: str) -> str:
    template = read_letter(default_folder(), engine.pack, name, lang)
    return write_letter(engine.pack, template, answers, TODAY, lang)


@pytest.mark.parametrize(("lang", "words"), [("en", "about 35 months"), ("zh", "约要 35 个月")])
def test_the_months_are_those_of_what_is_left_after_the_instalment(
    shipped: Engine, lang: str, words: str
) -> None:
    told = reasons(shipped, JUST_COVERED, lang)
    assert words in told
    assert "1.9" not in told


@pytest.mark.parametrize(
    ("change", "goes_on", "months"),
    [
        ({}, True, 35.0),
        ({"monthly_instalment": 900.0}, True, 19.0),
        ({"monthly_instalment": 1000.0}, True, None),
        ({"monthly_instalment": None}, True, None),
        ({"last_due_on": date(2027, 1, 1), **TWO_MONTHS}, True, 35.0),
        ({"last_due_on": TODAY, **TWO_MONTHS}, False, 35.0),
        ({"total_debt": 1900.0}, False, 35.0),
        ({"latest_court_paper": "letter_or_sms"}, True, 35.0),
        ({"latest_court_paper": "payment_order"}, False, 35.0),
        ({"latest_court_paper": "enforcement"}, False, 35.0),
        ({"lender_type": "insurer"}, False, 35.0),
        ({"contract_signed_on": date(2025, 11, 1), "instalment_count": 12.0}, False, 35.0),
        ({"contract_signed_on": date(2025, 12, 1), "instalment_count": 12.0}, True, 35.0),
    ],
)
def test_a_loan_goes_on_unless_something_says_that_all_is_due(
    shipped: Engine, change: dict[str, Value], goes_on: bool, months: float | None
) -> None:
    facts = facts_of(shipped.pack, JUST_COVERED | change, TODAY)
    assert facts["instalments_go_on"] is goes_on
    assert facts["months_to_clear"] == months
    assert facts["months_to_pay_what_is_due"] == 2


def steps(advice: Advice, lang: str) -> dict[str, str]:
    """By recommendation: its steps as they are shown."""
    return {
        one.entry.id: "\n".join(fill(step, advice, lang) for step in steps_of(one.entry, advice))
        for one in advice.recommendations
        if isinstance(one.entry, Remedy)
    }


@pytest.mark.parametrize("lang", LANGUAGES)
def test_no_step_offers_less_than_nothing(shipped: Engine, lang: str) -> None:
    dice, missing = random.Random(20261128), 0
    for _ in range(150):
        answers = person(shipped.pack, dice, known=0.8) | {
            "arrears_cleared": False,
            "monthly_income": float(dice.randrange(4000)),
        }
        for text in steps(consult(shipped, answers, TODAY), lang).values():
            assert not NEGATIVE.search(text)
            missing += bool(MISSING.search(text))
    assert missing


STEPS = ("assess_means", "prepare_negotiation", "hold_new_promises", "card_instalment_plan")


@pytest.mark.parametrize(
    ("income", "says", "never"),
    [
        (5000.5, {"en": "by your figures ¥1,000.50", "zh": "按你填的数字是 1,000.50 元"}, ""),
        (4000.0, {"en": "By your figures nothing is left", "zh": "每月没有剩余"}, "¥0"),
        (3000.0, {"en": "¥1,000 a month is missing", "zh": "每月还差 1,000 元"}, "¥0"),
        (None, {"en": "no more than what is left each month.", "zh": "不超过每月结余。"}, "known"),
    ],
)
@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_step_says_what_holds_for_the_case(
    shipped: Engine, income: float | None, says: dict[str, str], never: str, lang: str
) -> None:
    card = {"product_type": "credit_card", "lender_type": "bank", "willing_to_repay": True}
    advice = consult(shipped, JUST_COVERED | card | {"monthly_income": income}, TODAY)
    texts = steps(advice, lang)
    told = "\n".join(texts[remedy] for remedy in STEPS if remedy in texts)
    assert says[lang] in told
    assert not never or never not in told
    assert "left a month:" not in told and "结余：" not in told


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize(
    "name", ["instalment_proposal", "call_script", "settlement_checklist", "answer_outline"]
)
def test_no_letter_names_an_amount_that_is_not_left(shipped: Engine, name: str, lang: str) -> None:
    for income in (0.0, 3000.0, 4000.0):
        text = letter(shipped, name, JUST_COVERED | {"monthly_income": income}, lang)
        assert not NEGATIVE.search(text)
        offer = shipped.pack.entries["proposed_instalment"].label[lang]  # type: ignore[attr-defined]
        assert name == "settlement_checklist" or offer not in text


# --- the yearly cost, where not all of it is known ---

STATED: dict[str, Value] = {
    "lender_type": "consumer_finance",
    "product_type": "cash_loan",
    "contract_signed_on": date(2026, 2, 1),
    "contract_rate": 48.0,
}
AMOUNTS: dict[str, Value] = {
    "received_amount": 10000.0,
    "monthly_instalment": 930.0,
    "instalment_count": 12.0,
}


@pytest.mark.parametrize(
    ("name", "paper"),
    [
        ("fee_table_request", "none"),
        ("supervisor_complaint", "none"),
        ("answer_outline", "complaint"),
        ("payment_order_objection", "payment_order"),
    ],
)
@pytest.mark.parametrize("lender", ["consumer_finance", "micro_lender", "private_lender"])
@pytest.mark.parametrize(("lang", "words"), [("en", "48% a year"), ("zh", "年利率是 48%")])
def test_letters_name_the_stated_rate_where_none_can_be_worked_out(
    shipped: Engine, name: str, paper: str, lender: str, lang: str, words: str
) -> None:
    answers = STATED | {"lender_type": lender, "latest_court_paper": paper}
    expected = (name, lender) != ("supervisor_complaint", "private_lender")
    assert (words in letter(shipped, name, answers, lang)) is expected
    assert words not in letter(shipped, name, answers | AMOUNTS, lang)


@pytest.mark.parametrize(
    ("answers", "says"),
    [
        (STATED, {"en": "by your answer 48%", "zh": "你填的是 48%"}),
        (STATED | AMOUNTS, {"en": "by your figures 20.8%. What", "zh": "是 20.8%。另付"}),
        (
            STATED | AMOUNTS | {"monthly_fees": 100.0},
            {"en": "20.8%, and with what you pay besides 47.3%", "zh": "费用也算进去是 47.3%"},
        ),
        ({**STATED, "contract_rate": None, "penalty_rate": 36.0}, {"en": "If one", "zh": "不全的"}),
    ],
)
@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_step_names_the_rate_that_is_known(
    shipped: Engine, answers: dict[str, Value], says: dict[str, str], lang: str
) -> None:
    advice = consult(shipped, answers | {"upfront_fees": 300.0}, TODAY)
    assert says[lang] in steps(advice, lang)["challenge_rate_or_penalty"]


@pytest.mark.parametrize("lang", LANGUAGES)
def test_letters_say_at_least_where_a_charge_is_not_known(shipped: Engine, lang: str) -> None:
    least = {"en": "at least about 24", "zh": "年化至少约 24"}[lang]
    besides = {"en": "With what I pay besides", "zh": "把另付的费用也算上"}[lang]
    answers = STATED | AMOUNTS
    for name in ("fee_table_request", "answer_outline", "supervisor_complaint"):
        known = letter(shipped, name, answers | {"monthly_fees": 17.0, "upfront_fees": 0.0}, lang)
        assert besides in known
        assert least not in known
        for charge, amount in (("monthly_fees", 17.0), ("upfront_fees", 190.0)):
            assert least in letter(shipped, name, answers | {charge: amount}, lang)


@pytest.mark.parametrize(("lang", "words"), [("en", "at least about 24"), ("zh", "至少约 24")])
def test_a_reason_says_at_least_where_a_charge_is_not_known(
    shipped: Engine, lang: str, words: str
) -> None:
    assert words in reasons(shipped, STATED | AMOUNTS | {"monthly_fees": 17.0}, lang)
    assert words in reasons(shipped, STATED | AMOUNTS | {"upfront_fees": 190.0}, lang)
    assert words not in reasons(shipped, STATED | AMOUNTS, lang)
