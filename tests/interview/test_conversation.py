"""Which question comes next, whatever puts the questions."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from advisor.inference.consult import consult
from advisor.inference.to_experta import Engine
from advisor.interview.conversation import Conversation
from advisor.interview.reply import Answer, Asked, Back, Leave
from advisor.language.values import Value
from advisor.pack.load import load

TODAY = date(2026, 11, 23)
BACK, LEAVE = Back(), Leave()


@dataclass
class Script:
    """A person who says what was written down for them; at its end they leave."""

    replies: Iterator[Value | Exception]
    goes_on: list[bool | Exception] = field(default_factory=list)
    asked: list[str] = field(default_factory=list)
    before: list[Value] = field(default_factory=list)
    progress: list[tuple[int, int]] = field(default_factory=list)
    shown: list[str] = field(default_factory=list)

    def ask(self, asked: Asked) -> Answer:
        self.asked.append(asked.question.id)
        self.before.append(asked.before)
        self.progress.append((asked.number, asked.total))
        reply = next(self.replies, LEAVE)
        if isinstance(reply, Exception):
            raise reply
        return Answer(reply)

    def confirm(self, text: str) -> bool:
        self.shown.append(text)
        reply = self.goes_on.pop(0)
        if isinstance(reply, Exception):
            raise reply
        return reply

    def show(self, text: str) -> None:
        self.shown.append(text)


def held(folder: Path, *replies: Value | Exception, goes_on: list[bool | Exception] | None = None
         ) -> tuple[Conversation, Script]:  # fmt: skip
    pack = load(folder)
    engine = Engine(pack)
    script = Script(iter(replies), goes_on or [])
    talk = Conversation(pack, TODAY, lambda a: consult(engine, a, TODAY), script, "en")
    talk.run()
    return talk, script


def test_questions_come_by_topic_and_only_where_they_apply(folder: Path) -> None:
    talk, script = held(folder, (), 2000.0, None, "bank", (), date(2026, 11, 1), "nothing")
    assert script.asked == [
        "safety_now", "monthly_income", "debt", "lender_type", "conduct", "missed_on", "paper"
    ]  # fmt: skip
    assert talk.answers["debt"] is None
    assert "paper_on" not in talk.answers
    assert script.progress[0] == (1, 7)
    assert script.progress[-1] == (7, 7)


def test_an_answer_can_bring_a_question(folder: Path) -> None:
    everything = ((), 1.0, 2.0, "bank", (), None, "judgment", date(2026, 11, 2))
    talk, script = held(folder, *everything)
    assert script.asked[-2:] == ["paper", "paper_on"]
    assert script.progress[-1] == (8, 8)
    assert talk.answers["paper_on"] == date(2026, 11, 2)


def test_back_asks_again_with_the_answer_given_before(folder: Path) -> None:
    talk, script = held(folder, (), 2000.0, 5.0, BACK, BACK, 2500.0)
    assert script.asked == [
        "safety_now", "monthly_income", "debt", "lender_type", "debt", "monthly_income", "debt"
    ]  # fmt: skip
    assert script.before == [None, None, None, None, 5.0, 2000.0, 5.0]
    assert talk.answers == {"safety_now": (), "monthly_income": 2500.0, "debt": 5.0}


def test_back_from_the_first_question_stays_there(folder: Path) -> None:
    _, script = held(folder, BACK, BACK, ())
    assert script.asked == ["safety_now", "safety_now", "safety_now", "monthly_income"]


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


def test_back_instead_of_going_on_asks_the_last_question_again(folder: Path) -> None:
    talk, script = held(folder, ("threatened",), (), 5.0, goes_on=[BACK])
    assert script.asked == ["safety_now", "safety_now", "monthly_income", "debt"]
    assert talk.answers["safety_now"] == ()


def test_nothing_urgent_and_nothing_is_said_between(folder: Path) -> None:
    _, script = held(folder, (), 2000.0)
    assert script.shown == []
