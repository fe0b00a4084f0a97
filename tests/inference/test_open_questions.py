"""What the advice calls open is what the questionnaire would still ask, and nothing else."""

import random
from datetime import date
from pathlib import Path

import pytest

from advisor.inference.consult import consult
from advisor.inference.to_experta import Engine
from advisor.interview.conversation import Conversation
from advisor.interview.dialogue import Dialogue
from advisor.interview.reply import Answers, Confirmed
from advisor.interview.turn import Confirmation, Form
from advisor.language.values import Value
from advisor.pack.answers import read_answers
from advisor.report.as_json import as_data
from advisor.report.as_text import as_text
from advisor.report.so_far import so_far
from benchmarks.questions import FromFile, example_files
from samples.people import TODAY, person


@pytest.mark.parametrize("file", example_files(), ids=lambda file: file.stem)
def test_after_the_last_question_nothing_is_open(shipped: Engine, file: Path) -> None:
    """Whatever was not known was answered with "don't know"."""
    says = read_answers(shipped.pack, file, TODAY)
    dialogue = Dialogue(Conversation(shipped.pack, TODAY, shipped), FromFile(says))
    dialogue.run()
    advice = consult(shipped, dialogue.state.answers, TODAY)
    assert advice.open_questions == ()
    assert "would sharpen" not in as_text(advice, "en", 76)
    assert "may come" not in so_far(advice, "en")
    assert "may still change" not in so_far(advice, "en")
    assert as_data(advice, "zh")["open_questions"] == []


@pytest.mark.parametrize("seed", range(12))
def test_whoever_stops_is_told_what_would_come_next(shipped: Engine, seed: int) -> None:
    dice = random.Random(seed)
    talk = Conversation(shipped.pack, TODAY, shipped)
    answers = person(shipped.pack, dice, known=dice.choice([0.1, 0.4, 0.9]))
    state, turn = talk.begin(answers, lang="en")
    open_ = [one.id for one in consult(shipped, state.answers, TODAY).open_questions]
    assert not set(open_) & state.answers.keys()
    assert isinstance(turn, Form) is (open_ != [])
    while isinstance(turn, Form):  # and each of them is asked until it loses its point
        (field,) = turn.fields
        assert field.id in open_
        state, turn = talk.step(state, Answers({field.id: None}))
        if isinstance(turn, Confirmation):
            state, turn = talk.step(state, Confirmed(True))
        open_ = [one.id for one in consult(shipped, state.answers, TODAY).open_questions]
    assert open_ == []


def test_not_known_is_an_answer_and_not_said_is_none(shipped: Engine) -> None:
    known: dict[str, Value] = {"latest_court_paper": "complaint", "lender_type": "bank"}
    name = "court_paper_received_on"
    for answers, is_open in (
        (known, True),
        (known | {name: None}, False),
        (known | {name: date(2026, 11, 20)}, False),
        (known | {"latest_court_paper": "none"}, False),
    ):
        advice = consult(shipped, answers, TODAY)
        assert (name in [one.id for one in advice.open_questions]) is is_open, answers


def test_each_open_question_can_move_something(shipped: Engine) -> None:
    for open_ in consult(shipped, {}, TODAY).open_questions:
        assert open_.could_move
        assert set(open_.could_move) <= {*shipped.pack.advice, *shipped.pack.findings}
