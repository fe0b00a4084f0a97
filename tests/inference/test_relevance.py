"""A question that nothing waits for cannot change the advice."""

import random

import pytest

from advisor.inference.possible_case import PossibleCase
from advisor.inference.relevance import relevant_questions
from advisor.inference.to_experta import Engine
from advisor.language.values import Value
from advisor.pack.pack import Pack
from benchmarks.promise import broken_for
from samples.people import TODAY, person


def relevant(pack: Pack, answers: dict[str, Value]) -> dict[str, set[str]]:
    """What waits for these answers, looked at for the first time."""
    possible_case = PossibleCase(pack, TODAY)
    possible_case.update(answers)
    return relevant_questions(possible_case)


@pytest.mark.parametrize("seed", range(5))
def test_what_is_left_out_changes_nothing(shipped: Engine, seed: int) -> None:
    assert broken_for(shipped.pack, seed) == []


@pytest.mark.parametrize("seed", range(2))
def test_what_an_earlier_step_read_makes_no_difference(shipped: Engine, seed: int) -> None:
    dice, pack = random.Random(seed), shipped.pack
    answers: dict[str, Value] = {}
    possible_case = PossibleCase(pack, TODAY)
    known = list(person(pack, dice, known=0.9).items())
    dice.shuffle(known)
    for name, value in [*known[:8], *((name, None) for name, _ in known[:3]), *known[8:12]]:
        answers[name] = value
        possible_case.update(answers)
        assert relevant_questions(possible_case) == relevant(pack, answers)


def test_with_nothing_asked_everything_matters(shipped: Engine) -> None:
    assert set(relevant(shipped.pack, {})) == set(shipped.pack.questions)


def test_a_question_whose_condition_cannot_hold_is_out(shipped: Engine) -> None:
    matter = relevant(shipped.pack, {"latest_court_paper": "none"})
    assert "court_paper_received_on" not in matter
    assert "heard_in_arbitration" not in matter
