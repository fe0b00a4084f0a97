"""A question that nothing waits for cannot change the advice."""

import random

import pytest

from advisor.inference.advice import Advice
from advisor.inference.consult import consult
from advisor.inference.memory import derive, initial_facts, is_asked, scope_of
from advisor.inference.relevance import relevant
from advisor.inference.to_experta import Engine
from advisor.language.values import Value
from advisor.pack.pack import Pack
from tests.inference.people import TODAY, person

Answers = dict[str, Value]


def would_be_asked(pack: Pack, name: str, answers: Answers) -> bool:
    facts = derive(pack, initial_facts(pack, answers), TODAY)
    return is_asked(pack.questions[name], scope_of(pack, facts, TODAY))


def answers_to_all(pack: Pack, known: Answers) -> Answers:
    """What a questionnaire that asks everything would hear, in its order."""
    answers: Answers = {}
    for name in pack.questions:
        if would_be_asked(pack, name, answers):
            answers[name] = known.get(name)
    return {name: v for name, v in answers.items() if would_be_asked(pack, name, answers)}


def answers_to_what_matters(pack: Pack, known: Answers, dice: random.Random) -> Answers:
    answers: Answers = {}
    while True:
        waiting = relevant(pack, answers, TODAY)
        left = [q for q in waiting if would_be_asked(pack, q, answers)]
        if not left:
            return answers
        name = dice.choice(sorted(left))
        answers[name] = known.get(name)
        answers = {q: v for q, v in answers.items() if would_be_asked(pack, q, answers)}


def what_is_said(advice: Advice) -> list[object]:
    lists = ("causes", "consequences", "recommendations", "third_parties", "warnings")
    return [
        [(one.entry.id, one.score, one.urgency, one.deadline) for one in getattr(advice, name)]
        for name in lists
    ] + [[out.entry.id for out in advice.ruled_out]]


@pytest.mark.parametrize("seed", range(2))
def test_what_is_left_out_changes_nothing(shipped: Engine, seed: int) -> None:
    dice, pack = random.Random(seed), shipped.pack
    known = answers_to_all(pack, person(pack, dice, known=dice.choice([0.3, 0.6, 0.9])))
    asked = answers_to_what_matters(pack, known, dice)
    assert set(asked) < set(pack.questions)
    everything = consult(shipped, {**known, **asked}, TODAY)
    assert what_is_said(consult(shipped, asked, TODAY)) == what_is_said(everything)


def test_with_nothing_asked_everything_matters(shipped: Engine) -> None:
    assert set(relevant(shipped.pack, {}, TODAY)) == set(shipped.pack.questions)


def test_a_question_whose_condition_cannot_hold_is_out(shipped: Engine) -> None:
    waiting = relevant(shipped.pack, {"latest_court_paper": "none"}, TODAY)
    assert "court_paper_received_on" not in waiting
    assert "heard_in_arbitration" not in waiting
