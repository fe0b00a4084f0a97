"""Which question comes next, whatever puts the questions."""

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

import pytest

from advisor.inference.consult import consult
from advisor.inference.to_experta import Engine
from advisor.interview.conversation import Conversation, Ending
from advisor.interview.reply import Answer, Asked, Command, Reply
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

    def ask(self, asked: Asked) -> Reply:
        self.asked.append(asked.question.id)
        self.before.append(asked.before)
        self.progress.append((asked.number, asked.left))
        reply = next(self.replies, LEAVE)
        return reply if isinstance(reply, Command) else Answer(reply)

    def confirm(self, text: str) -> Reply:
        self.shown.append(text)
        reply = self.goes_on.pop(0)
        return reply if isinstance(reply, Command) else Answer(reply)

    def choose(self, text: str, rows: list[str]) -> int | Command | None:
        self.shown += [text, *rows]
        return self.chosen.pop(0)

    def show(self, text: str) -> None:
        self.shown.append(text)


def held(
    folder: Path,
    *replies: Value | Command,
    goes_on: Sequence[bool | Command | None] = (),
    chosen: Sequence[int | Command | None] = (),
    earlier: dict[str, Value] | None = None,
) -> tuple[Conversation, Script]:
    pack = load(folder)
    engine = Engine(pack)
    script = Script(iter(replies), list(goes_on), list(chosen))
    talk = Conversation(pack, TODAY, lambda a: consult(engine, a, TODAY), script, answers=earlier)
    script.ending = talk.run()
    return talk, script


def test_questions_come_by_topic_and_only_where_they_apply(folder: Path) -> None:
    talk, script = held(folder, (), 2000.0, None, "bank", (), date(2026, 11, 1), "nothing")
    assert script.asked == [
        "safety_now", "monthly_income", "debt", "lender_type", "conduct", "missed_on", "paper"
    ]  # fmt: skip
    assert talk.answers["debt"] is None
    assert "paper_on" not in talk.answers
    assert script.progress[0] == (1, 8)
    assert script.progress[-1] == (7, 1)


def test_an_answer_can_bring_a_question(folder: Path) -> None:
    everything = ((), 1.0, 2.0, "bank", (), None, "judgment", date(2026, 11, 2))
    talk, script = held(folder, *everything)
    assert script.asked[-2:] == ["paper", "paper_on"]
    assert script.progress[-1] == (8, 0)
    assert talk.answers["paper_on"] == date(2026, 11, 2)


def test_back_asks_again_and_then_goes_on_where_it_was(folder: Path) -> None:
    talk, script = held(folder, (), 2000.0, 5.0, BACK, BACK, 2500.0)
    assert script.asked == [
        "safety_now", "monthly_income", "debt", "lender_type", "debt", "monthly_income",
        "lender_type",
    ]  # fmt: skip
    assert script.before == [None, None, None, None, 5.0, 2000.0, None]
    assert talk.answers == {"safety_now": (), "monthly_income": 2500.0, "debt": 5.0}
    assert script.progress[-2:] == [(2, 5), (4, 4)]


def test_what_cannot_change_the_advice_is_not_asked(folder: Path) -> None:
    _, script = held(folder, (), 5000.0, None, "bank", (), "nothing")
    assert script.asked == [
        "safety_now", "monthly_income", "debt", "lender_type", "conduct", "paper"
    ]  # fmt: skip
    assert "no answer to the remaining questions" in script.shown[-1]


def test_any_earlier_answer_can_be_changed(folder: Path) -> None:
    talk, script = held(folder, (), 2000.0, 5.0, CHANGE, 2600.0, chosen=[1])
    assert script.shown[1:] == ["Safety: none of these", "Monthly income: ¥2,000", "Debt: ¥5"]
    assert script.asked[3:] == ["lender_type", "monthly_income", "lender_type"]
    assert talk.answers["monthly_income"] == 2600.0


def test_whoever_changes_nothing_after_all_is_asked_the_same(folder: Path) -> None:
    _, script = held(folder, (), CHANGE, chosen=[None])
    assert script.asked[1:] == ["monthly_income", "monthly_income"]


def test_the_list_of_answers_takes_every_wish(folder: Path) -> None:
    _, script = held(folder, (), 2000.0, CHANGE, chosen=[LANGUAGE, WHY, SO_FAR, 1])
    assert [text for text in script.shown if "哪一个回答" in text] == ["\n要改哪一个回答？"] * 3
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
    talk, script = held(folder, (), LANGUAGE, 2000.0, WHY)
    assert (talk.lang, script.lang) == ("zh", "zh")
    assert "为什么问" in script.shown[0]


def test_everything_is_forgotten_only_when_that_is_sure(folder: Path) -> None:
    _, script = held(folder, (), FORGET, 2000.0, FORGET, goes_on=[False, True])
    assert script.asked == ["safety_now", "monthly_income", "monthly_income", "debt"]
    assert script.ending is Ending.FORGOTTEN


def test_the_language_may_be_changed_before_all_is_forgotten(folder: Path) -> None:
    _, script = held(folder, (), FORGET, 2000.0, goes_on=[LANGUAGE, False])
    assert script.shown[1].startswith("\n退出，并删掉这次的全部回答？")
    assert script.asked[-1] == "debt"


def test_a_conversation_goes_on_from_earlier_answers(folder: Path) -> None:
    earlier: dict[str, Value] = {"safety_now": (), "monthly_income": None}
    talk, script = held(folder, 5.0, earlier=earlier)
    assert script.asked == ["debt", "lender_type"]
    assert list(talk.answers) == ["safety_now", "monthly_income", "debt"]
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
    assert script.shown[:2] == ["\nThis is the first question."] * 2


def test_the_list_says_when_nothing_is_answered(folder: Path) -> None:
    _, script = held(folder, CHANGE, (), chosen=[None])
    assert script.asked == ["safety_now", "safety_now", "monthly_income"]
    assert "\nThere is no answer to change yet." in script.shown
    assert not any("do you want to change" in text for text in script.shown)


def test_an_answer_that_lost_its_question_is_dropped_at_once(folder: Path) -> None:
    talk, script = held(folder, ("locked_in",), True, BACK, BACK, (), goes_on=[True])
    assert script.asked[:5] == ["safety_now", "alone", "monthly_income", "alone", "safety_now"]
    assert talk.answers == {"safety_now": ()}


def test_what_cannot_wait_is_told_after_the_first_topic(folder: Path) -> None:
    talk, script = held(folder, ("threatened",), 2000.0, goes_on=[True])
    told = "\n".join(script.shown)
    assert "Be safe first" in told
    assert "Call 110." in told
    assert script.asked == ["safety_now", "monthly_income", "debt"]
    assert talk.answers["monthly_income"] == 2000.0


def test_a_person_in_danger_may_stop_there(folder: Path) -> None:
    talk, script = held(folder, ("threatened",), 2000.0, goes_on=[False])
    assert script.asked == ["safety_now"]
    assert talk.answers == {"safety_now": ("threatened",)}


@pytest.mark.parametrize("goes_on", [True, None], ids=["yes", "don't know"])
def test_whoever_does_not_know_whether_to_go_on_goes_on(folder: Path, goes_on: bool | None) -> None:
    _, script = held(folder, ("threatened",), 2000.0, goes_on=[goes_on])
    assert script.asked == ["safety_now", "monthly_income", "debt"]


def test_a_wish_instead_of_going_on_tells_again_what_cannot_wait(folder: Path) -> None:
    wishes: list[Command | bool] = [LANGUAGE, WHY, SO_FAR, CHANGE, False]
    _, script = held(folder, ("threatened",), goes_on=wishes, chosen=[None])
    assert script.asked == ["safety_now"]
    assert script.shown.count("  Call 110.") == 1
    assert script.shown.count("  拨打 110。") == 4
    assert script.shown[-1] == "\n要继续回答后面的问题吗？"


def test_back_instead_of_going_on_asks_the_last_question_again(folder: Path) -> None:
    talk, script = held(folder, ("threatened",), (), 5.0, goes_on=[BACK])
    assert script.asked == ["safety_now", "safety_now", "monthly_income", "debt"]
    assert talk.answers["safety_now"] == ()


def test_nothing_urgent_and_nothing_is_said_between(folder: Path) -> None:
    _, script = held(folder, (), 2000.0)
    assert script.shown == []


def test_nothing_that_cannot_wait_is_overlooked(shipped: Engine) -> None:
    """Between topics whatever is urgent is told, whoever the person and whatever is open."""
    dice, stopped = random.Random(5), 0
    for _ in range(50):
        answers = person(shipped.pack, dice, known=0.4)
        script = Script(iter(()), goes_on=[False])
        talk = Conversation(
            shipped.pack, TODAY, lambda a: consult(shipped, a, TODAY), script, answers=answers
        )
        advice = consult(shipped, talk.answers, TODAY)
        urgent = [one for one in advice.recommendations if one.urgency == "now"]
        if urgent:
            with pytest.raises(Exception, match=Ending.LEFT.value):
                talk.tell_what_cannot_wait("safety_now", "your_part")
            stopped += 1
        else:
            assert talk.tell_what_cannot_wait("safety_now", "your_part") == "your_part"
    assert 10 < stopped < 40
