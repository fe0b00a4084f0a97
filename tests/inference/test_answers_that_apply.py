"""An answer whose question does not apply is unknown to everything that looks at it."""

import json
import random
from datetime import date
from pathlib import Path

import pytest

from advisor.inference.consult import consult
from advisor.inference.memory import facts_of, is_asked, not_counted, run_plain, scope_of
from advisor.inference.possible_case import PossibleCase
from advisor.inference.to_experta import Engine
from advisor.interview.conversation import Conversation
from advisor.language.values import Value
from advisor.letters.check import read_letter
from advisor.letters.write import write_letter
from advisor.pack.folder import default_folder
from advisor.pack.load import load
from advisor.report.as_explanation import as_explanation
from advisor.report.as_ics import as_ics, upcoming
from advisor.report.as_json import as_json
from advisor.report.as_text import as_text
from advisor.report.html.page import as_html
from samples.people import TODAY, person
from tests.cli.run import SMALL, advisor

Answers = dict[str, Value]
RECEIVED = date(2026, 11, 20)


def letter(shipped: Engine, answers: Answers, name: str, lang: str) -> str:
    template = read_letter(default_folder(), shipped.pack, name, lang)
    return write_letter(shipped.pack, template, answers, date(2026, 11, 28), lang)


# --- letters ---


@pytest.mark.parametrize("lang", ["zh", "en"])
@pytest.mark.parametrize("paper", [None, "none", "summons", "judgment", "payment_order"])
def test_no_other_papers_day_stands_for_that_of_the_claim(
    shipped: Engine, paper: str | None, lang: str
) -> None:
    answers: Answers = {
        "latest_court_paper": paper,
        "court_paper_received_on": RECEIVED,
        "claimed_amount": 50000.0,
        "lender_type": "bank",
    }
    text = letter(shipped, answers, "answer_outline", lang)
    assert "11月20日" not in text and "20 November 2026" not in text
    assert ("50,000" in text) is (paper == "summons")
    claim = letter(shipped, answers | {"latest_court_paper": "complaint"}, "answer_outline", lang)
    assert {"zh": "2026年11月20日收到起诉状副本", "en": "copy of the claim on 20 November 2026"}[
        lang
    ] in claim
    assert "50,000" in claim


@pytest.mark.parametrize("lang", ["zh", "en"])
@pytest.mark.parametrize("paper", [None, "complaint", "judgment", "enforcement"])
def test_no_other_papers_day_stands_for_that_of_the_order(
    shipped: Engine, paper: str | None, lang: str
) -> None:
    answers: Answers = {
        "latest_court_paper": paper,
        "court_paper_received_on": RECEIVED,
        "claimed_amount": 50000.0,
    }
    text = letter(shipped, answers, "payment_order_objection", lang)
    assert "50,000" not in text
    assert "11月20日" not in text and "20 November 2026" not in text
    order = answers | {"latest_court_paper": "payment_order"}
    assert "50,000" in letter(shipped, order, "payment_order_objection", lang)


def test_a_letter_states_no_answer_that_does_not_apply(shipped: Engine) -> None:
    """Whoever names a day for a hearing, and no paper, gets a blank."""
    answers: Answers = {"latest_court_paper": "judgment", "hearing_on": date(2026, 12, 9)}
    assert "12-09" not in letter(shipped, answers, "answer_outline", "en")
    assert "willing to settle" not in letter(
        shipped, {"your_part": "heir", "willing_to_repay": True}, "answer_outline", "en"
    )


# --- everything else ---

PAID: Answers = {
    "lender_type": "bank",
    "arrears_cleared": True,
    "overdue_amount": 8765.0,
    "total_debt": 8765.0,
    "first_missed_on": date(2026, 10, 1),
}
"""Who has paid is not asked what is overdue."""
NO_CLAIM: Answers = {"latest_court_paper": "summons", "court_paper_received_on": RECEIVED}
"""A summons has no period that runs from the day it arrived."""


def test_every_form_of_the_advice_takes_it_for_unknown(shipped: Engine) -> None:
    advice = consult(shipped, PAID, TODAY)
    assert advice.not_counted == ("overdue_amount", "total_debt")
    assert advice.facts["overdue_amount"] is None
    for text in (as_json(advice, "en"), as_text(advice, "zh", 76), as_html(advice, "en")):
        assert "8765" not in text and "8,765" not in text
    assert json.loads(as_json(advice, "en"))["not_counted"] == ["overdue_amount", "total_debt"]
    explained = as_explanation(advice, PAID, advice.recommendations[0].entry.id, "en", 76)
    assert "8,765" not in explained


def test_no_day_in_the_calendar_comes_from_it(shipped: Engine) -> None:
    advice = consult(shipped, NO_CLAIM, TODAY)
    assert upcoming(advice) == []
    assert as_ics(advice, "en") == as_ics(
        consult(shipped, {**NO_CLAIM, "court_paper_received_on": None}, TODAY), "en"
    )
    claim = consult(shipped, NO_CLAIM | {"latest_court_paper": "complaint"}, TODAY)
    assert upcoming(claim)


@pytest.mark.parametrize("seed", range(4))
def test_the_advice_is_that_of_the_answers_that_apply(shipped: Engine, seed: int) -> None:
    dice, dropped = random.Random(seed), 0
    for _ in range(20):
        answers = person(shipped.pack, dice, known=0.8)
        facts = facts_of(shipped.pack, answers, TODAY)
        out = set(not_counted(answers, facts))
        dropped += len(out)
        left = {name: value for name, value in answers.items() if name not in out}
        assert facts_of(shipped.pack, left, TODAY) == facts
        assert run_plain(shipped.pack, left, TODAY) == run_plain(shipped.pack, answers, TODAY)
        scope = scope_of(shipped.pack, facts, TODAY)
        for name, question in shipped.pack.questions.items():
            if answers.get(name) is not None:
                assert (facts[name] is not None) is is_asked(question, scope), name
    assert dropped


@pytest.mark.parametrize("seed", range(4))
def test_the_questionnaire_sets_aside_what_does_not_count(shipped: Engine, seed: int) -> None:
    answers = person(shipped.pack, random.Random(seed), known=0.9)
    state, _ = Conversation(shipped.pack, TODAY, shipped).begin(answers, lang="en")
    assert set(state.set_aside) == set(consult(shipped, answers, TODAY).not_counted)
    assert {**state.answers, **state.set_aside} == answers


# --- one after the other ---

CHAIN = """
- question: lent_to
  type: yes_no
  when: [lender_type = "trust"]
  label: {zh: 甲, en: First}
  ask: {zh: 甲？, en: "First?"}

- question: lent_on
  type: date
  when: [lent_to]
  label: {zh: 乙, en: Second}
  ask: {zh: 乙？, en: "Second?"}

- question: not_lent
  type: yes_no
  when: [lent_on = null]
  label: {zh: 丙, en: Third}
  ask: {zh: 丙？, en: "Third?"}
"""


@pytest.mark.parametrize(
    ("lender", "lent_to", "counted"),
    [
        ("trust", True, {"lender_type", "lent_to", "lent_on"}),
        ("trust", False, {"lender_type", "lent_to", "not_lent"}),
        ("bank", True, {"lender_type", "not_lent"}),
        (None, True, {"not_lent"}),
    ],
)
def test_what_falls_takes_along_what_hangs_on_it(
    tmp_path: Path, lender: Value, lent_to: bool, counted: set[str]
) -> None:
    """And what waited for it to fall counts again, whatever the order of the file."""
    for file in SMALL.rglob("*.yaml"):
        copy = tmp_path / file.relative_to(SMALL)
        copy.parent.mkdir(parents=True, exist_ok=True)
        copy.write_bytes(file.read_bytes())
    money = tmp_path / "knowledge" / "questions" / "money.yaml"
    money.write_text(money.read_text("utf-8") + CHAIN, "utf-8")
    pack = load(tmp_path)
    answers: Answers = {
        "not_lent": True, "lent_on": RECEIVED, "lent_to": lent_to, "lender_type": lender
    }  # fmt: skip
    facts = facts_of(pack, answers, TODAY)
    assert {name for name in answers if facts[name] is not None} == counted


def test_an_answer_stays_open_while_its_question_may_fall(shipped: Engine) -> None:
    possible_case = PossibleCase(shipped.pack, TODAY)
    possible_case.update({"overdue_amount": 8000.0})
    assert possible_case.open["overdue_amount"] == {None, 8000.0}
    possible_case.update({"overdue_amount": 8000.0, "arrears_cleared": True})
    assert possible_case.facts["overdue_amount"] is None


# --- the command line ---


@pytest.mark.parametrize(
    "command", [["advise"], ["letter", "hardship_letter"], ["explain", "keep_records"]]
)
@pytest.mark.parametrize(("lang", "label"), [("zh", "已逾期金额"), ("en", "Amount overdue")])
def test_what_does_not_count_is_named(
    tmp_path: Path, command: list[str], lang: str, label: str
) -> None:
    file = tmp_path / "answers.yaml"
    file.write_text("arrears_cleared: true\noverdue_amount: 8765\n", "utf-8")
    done = advisor(command[0], file, *command[1:], "--date=2026-11-23", "--lang", lang)
    assert done.exit_code == 0
    assert label in done.stderr
    assert "8,765" not in done.stdout
    file.write_text("arrears_cleared: false\noverdue_amount: 8765\n", "utf-8")
    done = advisor(command[0], file, *command[1:], "--date=2026-11-23", "--lang", "zh")
    assert not done.stderr
