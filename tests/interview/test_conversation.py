"""Which question comes next, whatever puts the questions."""

import random
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

import pytest

from advisor.inference.consult import consult
from advisor.inference.to_experta import Engine
from advisor.interview.conversation import Conversation
from advisor.interview.dialogue import Dialogue
from advisor.interview.reply import Answers, Command, Confirmed, Picked, Reply
from advisor.interview.state import State
from advisor.interview.turn import Confirmation, Ending, Form, Selection
from advisor.interview.understanding import Understandings
from advisor.language.values import Value
from advisor.pack.load import load
from samples.people import person

TODAY = date(2026, 11, 23)
BACK, LEAVE, FORGET = Command.BACK, Command.LEAVE, Command.FORGET
CHANGE, WHY, SO_FAR, LANGUAGE = Command.CHANGE, Command.WHY, Command.SO_FAR, Command.LANGUAGE


@dataclass
class Script:
    """A person who says what was written down for them; at its end they leave."""

    replies: Iterator[Value | Command]
    goes_on: list[bool | Command | None] = field(default_factory=list)
    chosen: list[int | Command | None] = field(default_factory=list)
    asked: list[str] = field(default_factory=list)
    before: list[Value] = field(default_factory=list)
    progress: list[tuple[int, int]] = field(default_factory=list)
    shown: list[str] = field(default_factory=list)

    lang: str = "en"
    ending: Ending | None = None

    def put(self, turn: Form | Confirmation | Selection) -> Reply:
        match turn:
            case Form():
                return self._ask(turn)
            case Confirmation():
                self.shown.append(turn.ask)
                go_on = self.goes_on.pop(0)
                return go_on if isinstance(go_on, Command) else Confirmed(go_on)
            case Selection():
                self.shown += [turn.ask, *(row.label for row in turn.rows)]
                chosen = self.chosen.pop(0)
                return (
                    Picked(turn.rows[chosen].id)
                    if isinstance(chosen, int)
                    else (chosen or Picked(None))
                )

    def _ask(self, form: Form) -> Reply:
        (field,) = form.fields
        self.asked.append(field.id)
        self.before.append(field.before)
        self.progress.append((form.heading.number, form.heading.left))
        reply = next(self.replies, LEAVE)
        return reply if isinstance(reply, Command) else Answers({field.id: reply})

    def taken(self, form: Form, notes: Sequence[str], answers: Mapping[str, Value]) -> None:
        self.shown += notes

    def show(self, text: str) -> None:
        self.shown.append(text.removeprefix("\n"))


def held(
    folder: Path,
    *replies: Value | Command,
    goes_on: Sequence[bool | Command | None] = (),
    chosen: Sequence[int | Command | None] = (),
    earlier: dict[str, Value] | None = None,
) -> tuple[State, Script]:
    pack = load(folder)
    script = Script(iter(replies), list(goes_on), list(chosen))
    dialogue = Dialogue(Conversation(pack, TODAY), script, answers=earlier)
    script.ending = dialogue.run()
    return dialogue.state, script


def test_questions_come_by_topic_and_only_where_they_apply(folder: Path) -> None:
    state, script = held(folder, (), 2000.0, None, "bank", (), date(2026, 11, 1), "nothing")
    assert script.asked == [
        "safety_now", "monthly_income", "debt", "lender_type", "conduct", "missed_on", "paper"
    ]  # fmt: skip
    assert state.answers["debt"] is None
    assert "paper_on" not in state.answers
    assert script.progress[0] == (1, 8)
    assert script.progress[-1] == (7, 1)


def test_an_answer_can_bring_a_question(folder: Path) -> None:
    everything = ((), 1.0, 2.0, "bank", (), None, "judgment", date(2026, 11, 2))
    state, script = held(folder, *everything)
    assert script.asked[-2:] == ["paper", "paper_on"]
    assert script.progress[-1] == (8, 0)
    assert state.answers["paper_on"] == date(2026, 11, 2)


def test_back_asks_again_and_then_goes_on_where_it_was(folder: Path) -> None:
    state, script = held(folder, (), 2000.0, 5.0, BACK, BACK, 2500.0)
    assert script.asked == [
        "safety_now", "monthly_income", "debt", "lender_type", "debt", "monthly_income",
        "lender_type",
    ]  # fmt: skip
    assert script.before == [None, None, None, None, 5.0, 2000.0, None]
    assert state.answers == {"safety_now": (), "monthly_income": 2500.0, "debt": 5.0}
    assert script.progress[-2:] == [(2, 5), (4, 4)]


def test_what_cannot_change_the_advice_is_not_asked(folder: Path) -> None:
    _, script = held(folder, (), 5000.0, None, "bank", (), "nothing")
    assert script.asked == [
        "safety_now", "monthly_income", "debt", "lender_type", "conduct", "paper"
    ]  # fmt: skip
    assert "no answer to the remaining questions" in script.shown[-1]


def test_any_earlier_answer_can_be_changed(folder: Path) -> None:
    state, script = held(folder, (), 2000.0, 5.0, CHANGE, 2600.0, chosen=[1])
    assert script.shown[1:] == ["Safety: none of these", "Monthly income: ¥2,000", "Debt: ¥5"]
    assert script.asked[3:] == ["lender_type", "monthly_income", "lender_type"]
    assert state.answers["monthly_income"] == 2600.0


def test_whoever_changes_nothing_after_all_is_asked_the_same(folder: Path) -> None:
    _, script = held(folder, (), CHANGE, chosen=[None])
    assert script.asked[1:] == ["monthly_income", "monthly_income"]


def test_the_list_of_answers_takes_every_wish(folder: Path) -> None:
    _, script = held(folder, (), 2000.0, CHANGE, chosen=[LANGUAGE, WHY, SO_FAR, 1])
    assert [text for text in script.shown if "哪一个回答" in text] == ["要改哪一个回答？"] * 3
    assert "月收入: 2,000 元" in script.shown
    assert script.asked[-1] == "monthly_income"


@pytest.mark.parametrize("wish", [BACK, CHANGE])
def test_whoever_goes_back_from_the_list_of_answers_is_asked_the_same(
    folder: Path, wish: Command
) -> None:
    _, script = held(folder, (), CHANGE, chosen=[wish])
    assert script.asked[1:] == ["monthly_income", "monthly_income"]


def test_whoever_ends_in_the_list_of_answers_ends(folder: Path) -> None:
    _, script = held(folder, (), CHANGE, chosen=[LEAVE])
    assert script.ending is Ending.LEFT


def test_help_comes_alone_and_the_keys_at_a_second_time(folder: Path) -> None:
    _, script = held(folder, WHY, WHY, WHY, (), BACK, WHY)
    first, second, third, later = script.shown
    assert "In danger call 110." in first
    assert "@ change" not in first
    assert "In danger" not in second
    assert "Why this is asked" in second
    assert "@ change to Chinese" in second
    assert third == later == first


def test_why_a_question_is_asked_names_what_waits_for_it(folder: Path) -> None:
    _, script = held(folder, (), WHY)
    assert "helps to decide about:\n- Talk first" in script.shown[0]
    assert "things still depend" not in script.shown[0]
    assert "@ change to Chinese" in script.shown[0]
    assert script.asked[1:] == ["monthly_income", "monthly_income"]


def test_the_advice_so_far_says_what_may_still_come_first(folder: Path) -> None:
    _, script = held(folder, (), 2000.0, 20_000.0, "trust", (), date(2026, 11, 1), SO_FAR)
    assert "1. Talk first (This week)\n2. Write (Later)" in script.shown[0]


def test_the_language_may_be_changed_at_any_question(folder: Path) -> None:
    state, script = held(folder, (), LANGUAGE, 2000.0, WHY)
    assert (state.lang, script.lang) == ("zh", "zh")
    assert "为什么问" in script.shown[0]


def test_everything_is_forgotten_only_when_that_is_sure(folder: Path) -> None:
    _, script = held(folder, (), FORGET, 2000.0, FORGET, goes_on=[False, True])
    assert script.asked == ["safety_now", "monthly_income", "monthly_income", "debt"]
    assert script.ending is Ending.FORGOTTEN


def test_the_language_may_be_changed_before_all_is_forgotten(folder: Path) -> None:
    _, script = held(folder, (), FORGET, 2000.0, goes_on=[LANGUAGE, False])
    assert script.shown[1].startswith("退出，并删掉这次的全部回答？")
    assert script.asked[-1] == "debt"


def test_a_conversation_goes_on_from_earlier_answers(folder: Path) -> None:
    earlier: dict[str, Value] = {"safety_now": (), "monthly_income": None}
    state, script = held(folder, 5.0, earlier=earlier)
    assert script.asked == ["debt", "lender_type"]
    assert list(state.answers) == ["safety_now", "monthly_income", "debt"]
    assert script.ending is Ending.LEFT


def test_an_answer_set_aside_is_offered_again(folder: Path) -> None:
    _, script = held(
        folder, ("locked_in",), False, BACK, BACK, (), BACK, ("locked_in",), goes_on=[True, True]
    )
    assert script.asked[-1] == "alone"
    assert script.before[-1] is False


def test_back_from_the_first_question_stays_there(folder: Path) -> None:
    _, script = held(folder, BACK, BACK, ())
    assert script.asked == ["safety_now", "safety_now", "safety_now", "monthly_income"]
    assert script.shown[:2] == ["This is the first question."] * 2


def test_the_list_says_when_nothing_is_answered(folder: Path) -> None:
    _, script = held(folder, CHANGE, (), chosen=[None])
    assert script.asked == ["safety_now", "safety_now", "monthly_income"]
    assert "There is no answer to change yet." in script.shown
    assert not any("do you want to change" in text for text in script.shown)


def test_an_answer_that_lost_its_question_is_dropped_at_once(folder: Path) -> None:
    state, script = held(folder, ("locked_in",), True, BACK, BACK, (), goes_on=[True])
    assert script.asked[:5] == ["safety_now", "alone", "monthly_income", "alone", "safety_now"]
    assert state.answers == {"safety_now": ()}


def test_what_cannot_wait_is_told_after_the_first_topic(folder: Path) -> None:
    state, script = held(folder, ("threatened",), 2000.0, goes_on=[True])
    told = "\n".join(script.shown)
    assert "Be safe first" in told
    assert "Call 110." in told
    assert script.asked == ["safety_now", "monthly_income", "debt"]
    assert state.answers["monthly_income"] == 2000.0


def test_a_person_in_danger_may_stop_there(folder: Path) -> None:
    state, script = held(folder, ("threatened",), 2000.0, goes_on=[False])
    assert script.asked == ["safety_now"]
    assert state.answers == {"safety_now": ("threatened",)}


@pytest.mark.parametrize("goes_on", [True, None], ids=["yes", "don't know"])
def test_whoever_does_not_know_whether_to_go_on_goes_on(folder: Path, goes_on: bool | None) -> None:
    _, script = held(folder, ("threatened",), 2000.0, goes_on=[goes_on])
    assert script.asked == ["safety_now", "monthly_income", "debt"]


def test_a_wish_instead_of_going_on_tells_again_what_cannot_wait(folder: Path) -> None:
    wishes: list[Command | bool] = [LANGUAGE, WHY, SO_FAR, CHANGE, False]
    _, script = held(folder, ("threatened",), goes_on=wishes, chosen=[None])
    assert script.asked == ["safety_now"]
    assert "\n".join(script.shown).count("  Call 110.") == 1
    assert "\n".join(script.shown).count("  拨打 110。") == 4
    assert script.shown[-1] == "要继续回答后面的问题吗？"


def test_back_instead_of_going_on_asks_the_last_question_again(folder: Path) -> None:
    state, script = held(folder, ("threatened",), (), 5.0, goes_on=[BACK])
    assert script.asked == ["safety_now", "safety_now", "monthly_income", "debt"]
    assert state.answers["safety_now"] == ()


def test_nothing_urgent_and_nothing_is_said_between(folder: Path) -> None:
    _, script = held(folder, (), 2000.0)
    assert script.shown == []


def test_nothing_that_cannot_wait_is_overlooked(shipped: Engine) -> None:
    """Whatever is urgent is known to be, whoever the person and whatever is open."""
    dice, understandings = random.Random(5), Understandings(shipped, TODAY)
    in_need = 0
    for _ in range(50):
        answers = person(shipped.pack, dice, known=0.4)
        known = understandings[answers]
        advice = consult(shipped, known.answers, TODAY)
        urgent = [one for one in advice.recommendations if one.urgency == "now"]
        assert known.cannot_wait(()) == urgent
        assert known.cannot_wait({one.entry.id for one in urgent}) == []
        in_need += bool(urgent)
    assert 10 < in_need < 40
