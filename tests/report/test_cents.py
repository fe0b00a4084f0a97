"""Sums of money to the cent: what is decided and what is shown never contradict each other."""

import json
import random
import re

import pytest

from advisor import LANGUAGES
from advisor.inference.advice import Advice
from advisor.inference.consult import consult
from advisor.inference.memory import run_plain
from advisor.inference.to_experta import Engine
from advisor.language.values import Value
from advisor.letters.check import read_letter
from advisor.letters.write import write_letter
from advisor.pack.folder import default_folder
from advisor.report.as_json import as_json
from advisor.report.as_markdown import as_markdown
from advisor.report.html.budget_chart import budget
from advisor.report.html.page import as_html
from advisor.report.html.projection_chart import waiting_or_paying
from advisor.report.words import named_value
from samples.people import TODAY

MONTHS = 40


def month(dice: random.Random, left: int) -> dict[str, Value]:
    """A month of amounts with cents of which so many cents are left."""
    spent = [dice.randrange(1, 250_000) for _ in range(3)]
    names = ("essential_expenses", "housing_cost", "other_debt_payments")
    return {
        "lender_type": "consumer_finance",
        "product_type": "cash_loan",
        "overdue_amount": 1900.0,
        "penalty_rate": 18.0,
        "monthly_income": (sum(spent) + left) / 100,
        **{name: cents / 100 for name, cents in zip(names, spent, strict=True)},
    }


def fired(advice: Advice) -> set[str]:
    concluded = advice.concluded.values()
    return {because.rule.id for one in concluded for because in one.because}


def test_nothing_left_is_nothing_left_however_it_adds_up(shipped: Engine) -> None:
    dice = random.Random(20261128)
    for _ in range(MONTHS):
        answers = month(dice, 0)
        advice = consult(shipped, answers, TODAY)
        assert "nothing_left_hold_new_promises" in fired(advice), answers
        assert advice.facts == run_plain(shipped.pack, answers, TODAY)[0]
        assert named_value("monthly_surplus", advice, "en") == "¥0"
        assert waiting_or_paying(advice, "en") is None
        drawn = budget(advice, "en")
        assert drawn
        assert "nothing is left." in drawn
        assert 'class="missing"' not in drawn


def test_an_instalment_that_is_just_covered_is_covered(shipped: Engine) -> None:
    dice = random.Random(20261129)
    for _ in range(MONTHS):
        left = dice.randrange(2, 90_000)
        answers = month(dice, left)
        for cents, part in ((left - 1, False), (left, False), (left + 1, True)):
            asked: dict[str, Value] = {"monthly_instalment": cents / 100}
            advice = consult(shipped, answers | asked, TODAY)
            assert ("surplus_covers_part_of_the_instalment" in fired(advice)) is part
            spare = named_value("monthly_surplus", advice, "en")
            instalment = named_value("monthly_instalment", advice, "en")
            assert (spare == instalment) is (cents == left)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_no_output_shows_a_residue(shipped: Engine, lang: str) -> None:
    dice = random.Random(20261130)
    for left in (0, 0, 0, 1, 45426):
        advice = consult(shipped, month(dice, left), TODAY)
        data = json.loads(as_json(advice, lang))
        surplus = {
            because["facts"]["monthly_surplus"]
            for one in data["recommendations"]
            for because in one["because"]
            if "monthly_surplus" in because["facts"]
        }
        assert surplus <= {left / 100}
        assert surplus or left > 0
        for text in (as_json(advice, lang), as_markdown(advice, lang), as_html(advice, lang)):
            assert not re.search(r"\de-\d|-0\.0+\b(?!\d)(?!1em)|[¥ ]-?0\.00\b|\d\.\d{7}", text)


@pytest.mark.parametrize("left", [-1, 0, 1, 45426])
@pytest.mark.parametrize(
    ("lang", "pause", "offer"),
    [
        ("zh", "目前每月没有结余", "每月还 ＿"),
        ("en", "At present nothing is left", "I would pay ____"),
    ],
)
def test_a_letter_offers_what_is_left_and_nothing_of_nothing(
    shipped: Engine, lang: str, pause: str, offer: str, left: int
) -> None:
    dice = random.Random(20261131)
    template = read_letter(default_folder(), shipped.pack, "instalment_proposal", lang)
    for _ in range(10):
        letter = write_letter(shipped.pack, template, month(dice, left), TODAY, lang)
        assert (pause in letter) is (left <= 0)
        assert (offer in letter) is (left > 0)
