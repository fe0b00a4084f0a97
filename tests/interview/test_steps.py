"""One step of a conversation: what a turn says, what a reply brings, and what is refused."""

import json
import os
import subprocess
import sys
from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from advisor import LANGUAGES
from advisor.inference.possible_case import PossibleCase
from advisor.interview.conversation import Conversation
from advisor.interview.reading import FormRead, read_form
from advisor.interview.reply import Answers, Command, Confirmed, Picked
from advisor.interview.state import AtEnd, State
from advisor.interview.turn import (
    Confirmation,
    End,
    Ending,
    Field,
    Form,
    Heading,
    Option,
    Selection,
    Turn,
)
from advisor.language.possible import Possible
from advisor.pack.load import load
from advisor.pack.schema import Formula
from advisor.problem import AdvisorError
from tests.cli.run import ROOT
from tests.interview.conftest import write_with_safety

TODAY = date(2026, 11, 23)
THREATENED: dict[str, object] = {"safety_now": ["threatened"]}
SAFE: dict[str, object] = {"safety_now": []}


@pytest.fixture(scope="module")
def talk(tmp_path_factory: pytest.TempPathFactory) -> Conversation:
    """A conversation with the pack that begins with safety."""
    return Conversation(load(write_with_safety(tmp_path_factory.mktemp("pack") / "pack")), TODAY)


def step(talk: Conversation, *replies: object, lang: str = "en") -> tuple[State, Turn]:
    """The last state and turn of a conversation; a mapping is answers."""
    state, turn = talk.begin(lang=lang)
    for reply in replies:
        said = Answers(reply) if isinstance(reply, Mapping) else reply
        state, turn = talk.step(state, said)
    return state, turn


def field(turn: Turn) -> Field:
    """The only field of a form."""
    assert isinstance(turn, Form)
    (only,) = turn.fields
    return only


# --- what is put ---


def test_a_form_says_all_that_a_page_needs(talk: Conversation) -> None:
    _, first = step(talk)
    assert isinstance(first, Form)
    assert first.heading == Heading("Safety first", 1, 8)
    assert field(first) == Field(
        id="safety_now",
        whose=None,
        kind="choices",
        label="Safety",
        ask="Are you safe?",
        has_help=True,
        options=(
            Option("threatened", "Somebody threatens me"),
            Option("locked_in", "Kept here, or intruded upon"),
        ),
        none="none of these",
    )
    income = field(step(talk, SAFE)[1])
    assert (income.kind, income.unit, income.has_help) == ("number", "yuan a month", False)
    assert (income.least, income.most, income.options) == (0, 1e5, ())
    alone = field(step(talk, {"safety_now": "locked_in"}, lang="zh")[1])
    assert (alone.kind, alone.options) == ("yes_no", (Option("yes", "是"), Option("no", "否")))
    paper = {"monthly_income": 1, "debt": 1, "lender_type": "bank", "conduct": []}
    missed = field(step(talk, SAFE, *({name: value} for name, value in paper.items()))[1])
    assert (missed.id, missed.kind, missed.latest) == ("missed_on", "date", TODAY)
    assert missed.earliest == date(1950, 1, 1)


def test_what_cannot_wait_is_told_with_its_steps_before_going_on(talk: Conversation) -> None:
    state, turn = step(talk, THREATENED)
    assert isinstance(turn, Confirmation)
    assert (turn.kind, turn.yes, turn.no, turn.default) == ("go_on", "yes", "no", False)
    (notice,) = turn.notices
    assert (notice.kind, notice.text) == ("cannot_wait", "Be safe first")
    assert notice.steps == ("Call 110.", "Stay where you are safe.")
    assert not state.urgent_shown
    assert talk.step(state, Confirmed(True))[0].urgent_shown == {"be_safe"}


def test_earlier_answers_are_a_list_of_which_none_may_be_picked(talk: Conversation) -> None:
    _, turn = step(talk, SAFE, {"monthly_income": "2k"}, Command.CHANGE)
    assert isinstance(turn, Selection)
    assert turn.rows[1] == Option("monthly_income", "Monthly income: ¥2,000")
    assert turn.none == "none of them"


@pytest.mark.parametrize(
    ("replies", "kind"),
    [
        ((Command.WHY,), "help"),
        ((Command.WHY, Command.WHY), "why"),
        ((Command.SO_FAR,), "so_far"),
        ((Command.BACK,), "first_question"),
        ((SAFE, {"monthly_income": "about 5500"}), "understood"),
        ((THREATENED,), "cannot_wait"),
    ],
    ids=lambda what: what if isinstance(what, str) else "",
)
def test_a_notice_says_of_what_kind_it_is(
    talk: Conversation, replies: tuple[object, ...], kind: str
) -> None:
    (notice,) = step(talk, *replies)[1].notices
    assert notice.kind == kind
    assert notice.text


@pytest.mark.parametrize(
    ("between", "kind"),
    [
        (Command.LANGUAGE, "help"),
        (Command.SO_FAR, "help"),
        (Command.BACK, "help"),
        (Answers({"safety_now": "nonsense"}), "why"),
    ],
    ids=str,
)
def test_only_who_asks_twice_for_help_is_told_the_rest(
    talk: Conversation, between: object, kind: str
) -> None:
    _, turn = step(talk, Command.WHY, between, Command.WHY)
    assert [notice.kind for notice in turn.notices] == [kind]


# --- what is taken, and what is refused ---


@pytest.mark.parametrize(
    ("given", "taken"),
    [("2000", 2000.0), ("2k", 2000.0), (2000, 2000.0), (None, None), ("-", None), ("", None)],
)
def test_an_answer_is_typed_or_a_value(talk: Conversation, given: object, taken: object) -> None:
    state, _ = step(talk, SAFE, {"monthly_income": given})
    assert state.answers["monthly_income"] == taken


@pytest.mark.parametrize(
    ("reply", "code"),
    [
        (Answers({"monthly_income": "plenty"}), "answer_not_number"),
        (Answers({"monthly_income": -5}), "answer_out_of_range"),
        (Answers({"monthly_income": object()}), "answer_not_number"),
        (Answers({}), "reply_without_field"),
    ],
)
@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_wrong_answer_comes_back_in_its_field(
    talk: Conversation, reply: Answers, code: str, lang: str
) -> None:
    before, form = step(talk, SAFE, lang=lang)
    state, turn = talk.step(before, reply)
    assert (state, turn.refused) == (before, True)
    (found,) = field(turn).problems
    assert found.code == code
    assert {"zh": "月收入", "en": "Monthly income"}[lang] in found.text(lang)
    assert replace(field(turn), problems=()) == field(form)


AT: dict[str, tuple[object, ...]] = {
    "form": (SAFE,),
    "confirmation": (THREATENED,),
    "selection": (SAFE, Command.CHANGE),
    "end": (Command.LEAVE,),
}


@pytest.mark.parametrize(
    ("at", "reply", "code"),
    [
        ("form", Answers({"monthly_incme": 5}), "reply_of_other_field"),
        ("form", Answers({"safety_now": []}), "reply_of_other_field"),
        ("form", Confirmed(True), "reply_does_not_fit_form"),
        ("form", "2000", "reply_does_not_fit_form"),
        ("confirmation", Answers({}), "reply_does_not_fit_confirmation"),
        ("confirmation", Confirmed("yes"), "reply_does_not_fit_confirmation"),  # type: ignore[arg-type] # as a program may
        ("selection", Picked("debt"), "no_such_row"),
        ("selection", Confirmed(True), "reply_does_not_fit_selection"),
        ("end", Answers({}), "reply_does_not_fit_end"),
    ],
    ids=repr,
)
def test_a_reply_that_does_not_fit_is_refused(
    talk: Conversation, at: str, reply: object, code: str
) -> None:
    before, turn = step(talk, *AT[at])
    state, again = talk.step(before, reply)
    assert state == before
    assert again.refused and again.problem
    assert again.problem.code == code
    assert all(again.problem.text(lang) for lang in LANGUAGES)
    assert replace(again, problem=None) == turn


def test_a_form_of_several_fields_is_taken_as_a_whole(talk: Conversation) -> None:
    _, turn = step(talk, SAFE)
    assert isinstance(turn, Form)
    debt = replace(field(turn), id="debt", label="Debt")
    both = replace(turn, fields=(field(turn), debt))

    def read(**answers: object) -> Any:
        return read_form(both, Answers(answers), talk.pack.questions, TODAY, "en")

    whole = read(monthly_income="about 2k", debt="5000")
    assert isinstance(whole, FormRead)
    assert whole.values == {"monthly_income": 2000.0, "debt": 5000.0}
    assert [notice.kind for notice in whole.notices] == ["understood"]
    refused = read(monthly_income="2k", debt="much")
    assert [len(one.problems) for one in refused.fields] == [0, 1]


# --- the end ---


def test_after_the_end_an_answer_may_be_changed(talk: Conversation) -> None:
    left, turn = step(talk, SAFE, {"monthly_income": 2000}, Command.LEAVE)
    assert isinstance(turn, End) and turn.ending is Ending.LEFT
    for wish in (Command.CHANGE, Command.BACK):
        listed, rows = talk.step(left, wish)
        assert isinstance(rows, Selection)
        assert talk.step(listed, Picked(None)) == (left, turn)
        changing, form = talk.step(listed, Picked("monthly_income"))
        assert field(form).before == 2000.0
        assert field(talk.step(changing, Answers({"monthly_income": 1}))[1]).id == "debt"


def test_what_is_forgotten_is_not_in_the_state(talk: Conversation) -> None:
    state, turn = step(talk, THREATENED, Confirmed(True), Command.FORGET, Confirmed(True))
    assert state == State(talk.pack.digest, "en", AtEnd(Ending.FORGOTTEN))
    assert isinstance(turn, End)
    for wish in Command:
        after, again = talk.step(state, wish)
        assert isinstance(again, End)
        assert not after.answers


def test_earlier_answers_that_leave_nothing_open_can_be_changed(talk: Conversation) -> None:
    answers = {"safety_now": [], "monthly_income": 5000, "debt": None, "lender_type": "bank"}
    state, turn = talk.begin({**answers, "conduct": [], "paper": "nothing"}, lang="en")
    assert isinstance(turn, Selection)
    _, end = talk.step(state, Picked(None))
    assert isinstance(end, End) and end.ending is Ending.NOTHING_LEFT
    assert [notice.kind for notice in end.notices] == ["nothing_left"]


# --- states ---


@pytest.mark.parametrize("replies", AT.values(), ids=AT)
def test_a_state_is_shown_again_as_it_was(talk: Conversation, replies: tuple[object, ...]) -> None:
    state, turn = step(talk, *replies)
    assert talk.turn(talk.load(state.to_json())) == turn


PARTS: list[tuple[str, object]] = [
    ("state", None), ("state", 2), ("lang", "xx"), ("lang", None), ("lang", ["en"]),
    ("position", None), ("position", {"question": "no_such"}), ("position", {"ending": "soon"}),
    ("position", {"question": "debt", "helped": 1}), ("position", {"urgent_after": 5}),
    ("answers", None), ("answers", {"debt": 5}), ("answers", [["debt"]]), ("answers", [[5, 5]]),
    ("answers", [["debt", "much"]]), ("answers", [["no_such", 5]]), ("set_aside", [["debt", []]]),
    ("urgent_shown", None), ("urgent_shown", [5]), ("changing", None), ("forgetting", 1),
]  # fmt: skip


@pytest.mark.parametrize(("part", "value"), PARTS, ids=repr)
def test_a_damaged_state_is_refused(talk: Conversation, part: str, value: object) -> None:
    data = json.loads(step(talk, SAFE)[0].to_json())
    with pytest.raises(AdvisorError) as refused:
        talk.load(json.dumps({**data, part: value}))
    assert refused.value.problems[0].code == "state_damaged"
    assert part in str(refused.value)


@pytest.mark.parametrize("text", ["", "{", "[]", "5", "null", "[" * 10_000, "\x00", '{"state": 1'])
def test_what_is_no_state_is_refused(talk: Conversation, text: str) -> None:
    with pytest.raises(AdvisorError, match="no state of a conversation"):
        talk.load(text)


def test_a_state_of_another_pack_is_refused(talk: Conversation, small: Path) -> None:
    other = Conversation(load(small), TODAY)
    state, _ = other.begin(lang="en")
    uses: list[Callable[[State], object]] = [talk.turn, talk.advice]
    uses += [lambda one: talk.step(one, Command.LEAVE), lambda one: talk.load(one.to_json())]
    for use in uses:
        with pytest.raises(AdvisorError, match="another pack"):
            use(state)


def test_an_unknown_language_is_refused(talk: Conversation) -> None:
    with pytest.raises(AdvisorError, match="no texts in the language `tlh`"):
        talk.begin(lang="tlh")


LATELY = """
- question: reminded
  type: yes_no
  when: [days_since(missed_on) < 60]
  label: {zh: 催过, en: Reminded}
  ask: {zh: 催过吗？, en: Were you reminded?}
"""
REMINDED = """
- rule: reminded_lately
  when: [reminded]
  then: {write: 0.3}
  because: {zh: 刚催过。, en: You were reminded.}
"""


def test_on_a_later_day_a_state_goes_on_from_what_applies_then(small: Path) -> None:
    for file, more in (("knowledge/questions/money.yaml", LATELY), ("rules/write.yaml", REMINDED)):
        (small / file).write_text((small / file).read_text("utf-8") + more, "utf-8")
    pack = load(small)
    talk, later = Conversation(pack, TODAY), Conversation(pack, date(2027, 3, 1))
    state, turn = talk.begin({"missed_on": date(2026, 11, 1)}, lang="en")
    while field(turn).id != "reminded":
        state, turn = talk.step(state, Answers({field(turn).id: None}))
    assert not isinstance(later.turn(state), Form) or field(later.turn(state)).id != "reminded"
    answered, _ = talk.step(state, Answers({"reminded": True}))
    after, _ = later.step(answered, Command.LANGUAGE)
    assert (after.set_aside, "reminded" in after.answers) == ({"reminded": True}, False)


# --- without a terminal, and with others at once ---


def test_nothing_of_a_terminal_is_imported() -> None:
    code = "import sys, advisor.interview.conversation; print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    parts = {name.partition(".")[0] for name in done.stdout.split()}
    assert not parts & {"prompt_toolkit", "rich", "click", "curses", "tty"}
    assert "advisor.interview.plain" not in done.stdout.split()


def test_two_processes_go_on_alike(folder: Path) -> None:
    """Whatever the order that their sets happen to have."""
    talk = Conversation(load(folder), TODAY)
    text = step(talk, THREATENED, Confirmed(True))[0].to_json()
    command = [sys.executable, "-m", "tests.interview.continued", str(folder)]
    first, second = (
        subprocess.run(
            command,
            cwd=ROOT,
            env={**os.environ, "PYTHONHASHSEED": seed},
            input=text,
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for seed in ("1", "2")
    )
    assert first.count("\n") == 40
    assert first == second


def test_threads_may_share_a_conversation(talk: Conversation) -> None:
    people = [(SAFE, {"monthly_income": n}, {"debt": n * 7}) for n in range(24)]
    alone = [step(talk, *replies) for replies in people]
    with ThreadPoolExecutor(4) as pool:
        assert list(pool.map(lambda replies: step(talk, *replies), people)) == alone


@pytest.mark.parametrize("calls", range(0, 20, 2))
def test_an_interrupted_step_leaves_nothing_half_done(
    talk: Conversation, monkeypatch: pytest.MonkeyPatch, calls: int
) -> None:
    others: dict[str, object] = {
        "safety_now": [],
        "debt": None,
        "lender_type": "bank",
        "conduct": [],
    }
    state, _ = talk.begin(others, lang="en")
    income = Answers({"monthly_income": 5000})  # with which one question has lost its point
    expected = Conversation(talk.pack, TODAY).step(state, income)
    talk.turn(state)
    read, left = PossibleCase.read, iter(range(calls))

    def interrupted(case: PossibleCase, formula: Formula) -> Possible:
        if next(left, None) is None:
            raise KeyboardInterrupt
        return read(case, formula)

    with monkeypatch.context() as patch:
        patch.setattr(PossibleCase, "read", interrupted)
        with suppress(KeyboardInterrupt):
            talk.step(state, income)
    assert talk.step(state, income) == expected
