"""What holds of every conversation, whatever the pack and whatever is replied."""

import random
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest

from advisor.inference.consult import consult
from advisor.inference.memory import facts_of, is_asked, scope_of
from advisor.inference.to_experta import Engine
from advisor.interview.conversation import Conversation
from advisor.interview.reply import Answers, Command, Confirmed, Picked
from advisor.interview.state import AtQuestion, State
from advisor.interview.turn import Confirmation, End, Ending, Form, Turn
from advisor.pack.load import load
from samples.generated import write_base
from samples.people import TODAY, person
from tests.interview.conftest import write_with_safety
from tests.interview.replies import reply

STEPS = 60
SEEDS = range(3)


@pytest.fixture(scope="module", params=["shipped", "generated", "generated anew", "with safety"])
def engine(
    request: pytest.FixtureRequest, shipped: Engine, tmp_path_factory: pytest.TempPathFactory
) -> Engine:
    """The pack that ships, and others."""
    if request.param == "shipped":
        return shipped
    folder = tmp_path_factory.mktemp("pack")
    if request.param == "with safety":
        return Engine(load(write_with_safety(folder / "pack")))
    write_base(folder, 60, seed=len(request.param))
    return Engine(load(folder))


Steps = list[tuple[State, Turn, Any, State, Turn]]
"""State, turn and reply, and what came of them."""


def walked(engine: Engine, seed: int) -> Steps:
    """A conversation of random replies, begun with some answers or none."""
    dice = random.Random(seed)
    known = person(engine.pack, dice, known=0.8)
    talk = Conversation(engine.pack, TODAY, engine)
    earlier = dict(list(known.items())[: dice.choice([0, 0, 5])])
    state, turn = talk.begin(earlier, lang=dice.choice(["zh", "en"]))
    steps: Steps = []
    for _ in range(STEPS):
        said = reply(turn, dice, known)
        after, following = talk.step(state, said)
        steps.append((state, turn, said, after, following))
        state, turn = after, following
    return steps


@pytest.fixture(scope="module", params=SEEDS)
def steps(engine: Engine, request: pytest.FixtureRequest) -> Steps:
    """One random conversation with each pack and seed."""
    return walked(engine, request.param)


def without_notices(turn: Turn) -> Turn:
    return replace(turn, notices=())


def forms(steps: Steps) -> Iterator[tuple[State, Form]]:
    return ((after, turn) for *_, after, turn in steps if isinstance(turn, Form))


def test_it_is_no_short_one(steps: Steps) -> None:
    assert len({after.to_json() for *_, after, _ in steps}) > STEPS // 5
    assert any(turn.refused for *_, turn in steps)


def test_every_state_survives_json(engine: Engine, steps: Steps) -> None:
    for state, *_ in steps:
        again = State.from_json(state.to_json(), engine.pack, TODAY)
        assert again == state
        assert [*again.answers.items()] == [*state.answers.items()]
        assert again.to_json() == state.to_json()


def test_another_process_goes_on_alike(engine: Engine, steps: Steps) -> None:
    """It sees the states as JSON and in any order, so nothing else can have been kept."""
    other = Conversation(engine.pack, TODAY, engine)
    for state, _, said, after, following in random.Random(1).sample(steps, len(steps)):
        assert other.step(other.load(state.to_json()), said) == (after, following)


def test_the_same_replies_lead_to_the_same_turns(engine: Engine, steps: Steps) -> None:
    talk = Conversation(engine.pack, TODAY, engine)
    state = steps[0][0]
    for _, _, said, after, following in steps:
        state, turn = talk.step(state, said)
        assert (state, turn) == (after, following)


def test_what_is_refused_changes_nothing(steps: Steps) -> None:
    for state, turn, _, after, following in steps:
        if following.refused:
            assert after == state
            assert type(following) is type(turn)
        if isinstance(following, Form):
            told = [one.text(after.lang) for field in following.fields for one in field.problems]
            assert all("`null`" not in text for text in told)


def test_only_open_questions_that_apply_are_put(engine: Engine, steps: Steps) -> None:
    for state, form in forms(steps):
        scope = scope_of(engine.pack, facts_of(engine.pack, state.answers, TODAY), TODAY)
        for field in form.fields:
            assert is_asked(engine.pack.questions[field.id], scope)
            assert field.before == state.answers.get(field.id, state.set_aside.get(field.id))
        assert len({field.id for field in form.fields}) == len(form.fields)


def test_what_was_not_answered_is_put_only_while_it_matters(engine: Engine, steps: Steps) -> None:
    for state, form in list(forms(steps))[::4]:
        open_ = {one.id for one in consult(engine, state.answers, TODAY).open_questions}
        assert {field.id for field in form.fields} <= open_ | state.answers.keys()


def test_it_ends_where_nothing_is_left_or_when_that_is_wished(engine: Engine, steps: Steps) -> None:
    for _, turn, said, state, following in steps:
        if isinstance(following, End) and not isinstance(turn, End):
            match following.ending:
                case Ending.NOTHING_LEFT:
                    assert not consult(engine, state.answers, TODAY).open_questions
                case Ending.LEFT:
                    assert said in (Command.LEAVE, Confirmed(False)) or _closes_a_list(turn, said)
                case Ending.FORGOTTEN:
                    assert (said, isinstance(turn, Confirmation)) == (Confirmed(True), True)
                    assert not (state.answers or state.set_aside or state.urgent_shown)


def _closes_a_list(turn: Turn, said: object) -> bool:
    """The list was opened at the end, or the question whether to forget was put there."""
    back = (Command.BACK, Command.CHANGE, Picked(None))
    return said in back or (isinstance(turn, Confirmation) and turn.kind == "forget")


def test_back_and_forth_changes_nothing(engine: Engine, steps: Steps) -> None:
    talk, tried = Conversation(engine.pack, TODAY, engine), 0
    for state, form in list(forms(steps))[::3]:
        plain = without_notices(talk.turn(state))
        before, shown = talk.step(state, Command.BACK)
        assert before.answers == state.answers
        if isinstance(shown, Form) and state.position != before.position:
            (field,) = shown.fields
            after, there = talk.step(before, Answers({field.id: field.before}))
            assert [*after.answers.items()] == [*state.answers.items()]
            if isinstance(there, Form) and form.fields[0].id not in state.answers:
                assert without_notices(there) == plain
                tried += 1
        for there_and_back in (
            (Command.LANGUAGE, Command.LANGUAGE),
            (Command.CHANGE, Picked(None)),
            (Command.CHANGE, Command.BACK),
            (Command.FORGET, Confirmed(False)),
            (Command.SO_FAR,),
        ):
            after, there = state, plain
            for said in there_and_back:
                after, there = talk.step(after, said)
            assert without_notices(there) == plain
            assert after == _at_rest(state)
    assert tried


def _at_rest(state: State) -> State:
    """The state once no help was just shown."""
    if isinstance(state.position, AtQuestion):
        return replace(state, position=AtQuestion(state.position.question))
    return state


def test_no_text_is_unfinished(steps: Steps) -> None:
    for *_, turn in steps:
        texts = [notice.text for notice in turn.notices if notice.kind != "why"]
        if isinstance(turn, Form):
            texts += [text for field in turn.fields for text in (field.ask, field.label)]
            texts += [option.label for field in turn.fields for option in field.options]
        assert all(text and "{" not in text for text in texts)
