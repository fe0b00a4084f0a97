"""What would move an entry, replayed through the whole inference."""

import shutil
from datetime import date
from itertools import product
from pathlib import Path
from typing import Any

import pytest

from advisor.inference.advice import Advice
from advisor.inference.consult import consult
from advisor.inference.counterfactual import WhatIf
from advisor.inference.to_experta import Engine
from advisor.language.values import Value
from advisor.pack.answers import read_answers
from advisor.pack.load import load
from tests.cli.run import ROOT, SMALL
from tests.interview.conftest import WRITE

TODAY = date(2026, 11, 23)
CASES = ("pay_cut", "summons_for_a_card", "old_platform_debt")


def stands(advice: Advice, name: str) -> tuple[bool, int | None, str | None]:
    """Shown or not, and then with what score and urgency."""
    one = advice.concluded.get(name)
    return (True, one.score, one.urgency) if one else (False, None, None)


def answers_of(engine: Engine, case: str) -> dict[str, Value]:
    return read_answers(engine.pack, ROOT / "examples" / f"{case}.yaml", TODAY)


@pytest.mark.parametrize("case", CASES)
def test_the_few_rules_say_what_all_rules_say(shipped: Engine, case: str) -> None:
    answers = answers_of(shipped, case)
    advice = consult(shipped, answers, TODAY)
    for name in shipped.pack.advice:
        now = WhatIf(shipped.pack, answers, TODAY, name).now
        shown, score, urgency = stands(advice, name)
        assert now.shown is shown
        assert not shown or (now.score, now.urgency) == (score, urgency)


@pytest.mark.parametrize("case", CASES)
def test_a_mover_moves_and_a_step_less_does_not(shipped: Engine, case: str) -> None:
    answers = answers_of(shipped, case)
    for one in consult(shipped, answers, TODAY).recommendations[:3]:
        what_if = WhatIf(shipped.pack, answers, TODAY, one.entry.id)
        sensitivities = list(what_if.sensitivities())
        assert sensitivities
        for (question, value, direction), state in (
            (_parts(m.change), m.state) for m in sensitivities
        ):
            after = consult(shipped, answers | {question: value}, TODAY)
            shown, score, urgency = stands(after, one.entry.id)
            assert state.shown is shown
            assert not shown or (state.score, state.urgency) == (score, urgency)
            if direction and isinstance(value, float) and isinstance(answers.get(question), float):
                asked = shipped.pack.questions[question]
                end = asked.max if direction > 0 else asked.min
                width = abs(end - answers[question])  # type: ignore[operator]
                nearer = value - direction * (1 if width >= 10 else 0.01)
                assert what_if.state({question: nearer}) != state


def _parts(change: Any) -> tuple[str, Value, int]:
    return change.question, change.value, change.direction


REACHED = {
    ("pay_cut", "pay_off_in_full"): {"lump_sum_available"},
    ("pay_cut", "cut_spending"): {"spending_can_be_cut"},
    ("pay_cut", "ask_short_extension"): {"essential_expenses", "lump_sum_available"},
    ("summons_for_a_card", "one_off_settlement"): {"lump_sum_available"},
    ("summons_for_a_card", "negotiate_lower_instalments"): {"essential_expenses"},
    ("summons_for_a_card", "borrow_from_family"): {"family_can_help"},
}
"""What an example person can open, and by changing which answers."""


@pytest.mark.parametrize(("case", "name"), REACHED)
def test_what_is_reached_is_open_and_needs_every_change(
    shipped: Engine, case: str, name: str
) -> None:
    answers = answers_of(shipped, case)
    what_if = WhatIf(shipped.pack, answers, TODAY, name)
    changes = what_if.nearest_counterfactual()
    assert changes
    wished = {change.question: change.value for change in changes}
    assert wished.keys() == REACHED[case, name]
    assert all(shipped.pack.questions[question].changeable for question in wished)
    assert stands(consult(shipped, answers | wished, TODAY), name)[0]
    for question in wished:
        fewer = {q: v for q, v in wished.items() if q != question}
        assert not what_if.state(fewer).shown


SMALL_RULES = """
- rule: both
  when: [{conditions}]
  then: {{write: 0.5}}
  because: {{zh: 两样都有。, en: Both hold.}}

- rule: trust
  when: ['lender_type = "trust"']
  then: {{trust_only: 0.5}}
  because: {{zh: 是信托。, en: It is a trust.}}
"""


@pytest.fixture
def pack(tmp_path: Path) -> Any:
    """Two questions that can be changed, and a rule that asks something of both."""
    small = shutil.copytree(SMALL, tmp_path / "small")
    other = WRITE.replace("remedy: write", "remedy: trust_only").replace("写信", "找信托", 1)
    remedies = WRITE + other.replace("en: Write", "en: Ask the trust", 1)
    (small / "knowledge" / "write.yaml").write_text(remedies, "utf-8")
    questions = small / "knowledge" / "questions" / "money.yaml"
    text = questions.read_text("utf-8")
    for name, way in (("monthly_income", "up"), ("debt", "down")):
        text = text.replace(f"- question: {name}\n", f"- question: {name}\n  changeable: {way}\n")
    questions.write_text(text, "utf-8")
    rules = SMALL_RULES.format(conditions='"monthly_income >= 3001", "debt < 1234"')
    (small / "rules" / "write.yaml").write_text(rules, "utf-8")
    return load(small)


@pytest.mark.parametrize(
    ("answers", "expected"),
    [
        ({"monthly_income": 2000.0, "debt": 5000.0}, {"monthly_income": 3001.0, "debt": 1233.0}),
        ({"monthly_income": 2000.0, "debt": 5.0}, {"monthly_income": 3001.0}),
        ({"monthly_income": 4000.0, "debt": 5000.0}, {"debt": 1233.0}),
        ({"monthly_income": 4000.0, "debt": 5.0}, {}),
    ],
)
def test_the_fewest_and_smallest_changes(
    pack: Any, answers: dict[str, Value], expected: dict[str, Value]
) -> None:
    what_if = WhatIf(pack, answers, TODAY, "write")
    changes = what_if.nearest_counterfactual()
    assert changes is not None
    assert {change.question: change.value for change in changes} == expected
    tried = [0.0, 1233.0, 1234.0, 3000.0, 3001.0]
    for count in range(len(expected)):
        for names in product(answers, repeat=count):
            for values in product(tried, repeat=count):
                assert not what_if.state(dict(zip(names, values, strict=True))).shown


def test_what_cannot_be_changed_is_no_way(pack: Any) -> None:
    what_if = WhatIf(pack, {"lender_type": "bank"}, TODAY, "trust_only")
    assert [question.id for question in what_if.questions] == ["lender_type"]
    assert what_if.nearest_counterfactual() is None


def test_nobody_is_told_to_fare_worse(shipped: Engine) -> None:
    answers = answers_of(shipped, "pay_cut")
    assert stands(consult(shipped, answers | {"monthly_income": 3000.0}, TODAY), "set_priorities")[
        0
    ]
    assert WhatIf(shipped.pack, answers, TODAY, "set_priorities").nearest_counterfactual() is None
