"""Lists on a real terminal: what Enter takes, ticks, numbers, and what stays in sight."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

pytest.importorskip("pty", reason="needs a system with pseudo-terminals")

from advisor.interview.picker import Picker, Place, Row, Taken
from advisor.pack.folder import default_folder
from advisor.width import cell_width
from tests.interview.terminal import CTRL_C, DOWN, ENTER, SPACE, UP, Screen, asking

READY = {"en": "and more keys", "zh": "更多按键"}
"""The end of the line below a list."""


def kept(file: Path, name: str = "safety_now") -> str:
    """An answer in a file, as it is written there."""
    (line,) = [line for line in file.read_text("utf-8").splitlines() if line.startswith(name)]
    return line.removeprefix(f"{name}: ")


def with_options(folder: Path, before: str, count: int = 17) -> Path:
    """The pack, with so many options more before one that it has."""
    options = "".join(
        f"    - {{option: o{n}, label: {{zh: 第{n}项, en: Number {n}}}}}\n"
        for n in range(1, count + 1)
    )
    for file in (folder / "knowledge" / "questions").glob("*.yaml"):
        text = file.read_text("utf-8")
        at = text.find(f"    - {{option: {before},")
        if at > 0:
            file.write_text(text[:at] + options + text[at:], "utf-8")
            return folder
    raise AssertionError(before)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Where the answers are saved."""
    return tmp_path / "a.yaml"


@pytest.fixture
def screen(folder: Path, file: Path) -> Iterator[Screen]:
    """The question about safety, of two options, with its list drawn."""
    with asking(folder, "--lang", "en", "--save", file) as screen:
        screen.wait_for(READY["en"])
        yield screen


def leave(screen: Screen) -> None:
    screen.type(CTRL_C)
    assert screen.end() == 130
    assert "Traceback" not in screen.text


BOTH = "> Somebody threatens me, Kept here, or intruded upon"


@pytest.mark.parametrize(
    ("keys", "told", "answer"),
    [
        ("", "> Somebody threatens me", '["threatened"]'),
        (DOWN, "> Kept here", '["locked_in"]'),
        (DOWN * 2, "> none of these", "[]"),
        (DOWN * 2 + SPACE, "> none of these", "[]"),
        (DOWN * 3, "> I don't know, skip", "null"),
        (UP, "> I don't know, skip", "null"),
        (SPACE + DOWN, "> Somebody threatens me", '["threatened"]'),
        (SPACE + DOWN * 2, "> Somebody threatens me", '["threatened"]'),
        (SPACE + DOWN + SPACE, BOTH, '["threatened", "locked_in"]'),
        (SPACE + SPACE + DOWN, "> Kept here", '["locked_in"]'),
        ("2", "> Kept here", '["locked_in"]'),
        ("12", BOTH, '["threatened", "locked_in"]'),
        ("１，２", BOTH, '["threatened", "locked_in"]'),
        ("0", "> none of these", "[]"),
        ("120", "> none of these", "[]"),
        ("0" + UP, "> Kept here", '["locked_in"]'),
        ("3" + DOWN, "> Kept here", '["locked_in"]'),
        ("\u3000", "> Somebody threatens me", '["threatened"]'),
    ],
    ids=repr,
)
def test_enter_takes_what_is_ticked_or_else_the_row(
    screen: Screen, keys: str, told: str, answer: str, file: Path
) -> None:
    screen.type(keys + ENTER)
    screen.wait_for(told)
    screen.wait_for("Be safe first" if answer == '["threatened"]' else "question 2")
    leave(screen)
    assert kept(file) == answer


def test_a_list_begins_at_the_answer_given_before(screen: Screen, file: Path) -> None:
    screen.type("0" + ENTER)
    screen.wait_for("(a number: yuan")
    screen.wait_for(">")
    screen.type("<" + ENTER)
    screen.wait_for(READY["en"])
    screen.type(ENTER)
    screen.wait_for("> none of these")
    screen.wait_for("(a number: yuan")
    screen.wait_for(">")
    screen.type("<" + ENTER)
    screen.wait_for(READY["en"])
    screen.type(UP + ENTER)
    screen.wait_for("> Kept here")
    screen.wait_for("Are you alone?")
    leave(screen)
    assert kept(file) == '["locked_in"]'


@pytest.mark.parametrize("wish", ["?", "=", "@", "*", "#"])
def test_ticks_and_place_survive_a_look_at_something_else(
    screen: Screen, wish: str, file: Path
) -> None:
    lang = "zh" if wish == "@" else "en"
    screen.type(DOWN + SPACE)
    screen.wait_for("[x] Kept here")
    screen.type(wish)
    if wish == "*":
        screen.wait_for("There is no answer to change yet.")
        screen.wait_for("-. none of them")
        screen.type("-")
    if wish == "#":
        screen.wait_for("> 2. no")
        screen.type(ENTER)
    screen.wait_for("> 2. [x] 不让离开" if lang == "zh" else "> 2. [x] Kept here")
    screen.wait_for(READY[lang])
    screen.type("1" + ENTER)
    screen.wait_for("> 有人威胁、不让离开" if lang == "zh" else BOTH)
    screen.wait_for("第 2 题" if lang == "zh" else "question 2")
    leave(screen)
    assert kept(file) == '["threatened", "locked_in"]'


@pytest.mark.parametrize(
    ("keys", "answer"),
    [
        ("12", '["o12"]'),
        ("10", '["o10"]'),
        ("1,2", '["o1", "o2"]'),
        ("1" + DOWN + "2", '["o1", "o2"]'),
        ("35", '["o3", "o5"]'),
        ("1012", '["o10", "o12"]'),
        ("1719", '["o17", "locked_in"]'),
    ],
    ids=repr,
)
def test_numbers_of_two_digits_tick(folder: Path, file: Path, keys: str, answer: str) -> None:
    many = with_options(folder, "threatened")
    with asking(many, "--lang", "en", "--save", file) as screen:
        screen.wait_for(READY["en"])
        screen.type(keys + ENTER)
        screen.wait_for("question 2")
        leave(screen)
    assert kept(file) == answer


@pytest.mark.parametrize(("keys", "answer"), [("12", '"o12"'), ("1" + DOWN, '"o2"')])
def test_numbers_of_two_digits_pick(small: Path, file: Path, keys: str, answer: str) -> None:
    with asking(with_options(small, "bank"), "--lang", "en", "--save", file) as screen:
        for _ in range(2):
            screen.wait_for("(a number: yuan")
            screen.wait_for(">")
            screen.type("-" + ENTER)
            screen.wait_for("> don't know, skipped")
        screen.wait_for(READY["en"])
        screen.type(keys + ENTER)
        screen.wait_for("What has happened?")
        leave(screen)
    assert kept(file, "lender_type") == answer


@pytest.mark.parametrize(("keys", "value"), [("n", False), ("no", False), ("jy", True)])
def test_yes_and_no_may_be_typed_in_a_list(keys: str, value: bool) -> None:
    from prompt_toolkit.input import create_pipe_input
    from prompt_toolkit.output import DummyOutput

    rows = [Row(True, "yes", "1"), Row(False, "no", "2"), Row(None, "I don't know", "-")]
    with create_pipe_input() as typed:
        picker = Picker(lambda: 60, print, input=typed, output=DummyOutput())
        typed.send_text(keys + "\r")
        assert picker.pick([], rows, "", Place(), several=False) == Taken(value)


@pytest.mark.parametrize("wish", ["@", "<", "*"])
def test_a_list_that_goes_takes_its_question_with_it(screen: Screen, wish: str) -> None:
    """What is erased begins above the question."""
    screen.type("0" + ENTER)
    screen.wait_for("(a number: yuan")
    screen.wait_for(">")
    screen.type("<" + ENTER)
    screen.wait_for(READY["en"])
    before = len(screen.raw)
    screen.type(wish)
    screen.wait_for("更多按键" if wish == "@" else "Enter")
    erased = re.search(rb"\x1b\[(\d+)A\x1b\[0?m?\x1b?\[?J?", screen.raw[before:])
    assert erased
    assert int(erased[1]) == 5  # three of the question, two of the list
    leave(screen)


def test_no_terminal_is_asked_where_its_cursor_is(screen: Screen) -> None:
    screen.type("0" + ENTER)
    screen.wait_for("(a number: yuan")
    screen.wait_for(">")
    assert b"\x1b[6n" not in screen.raw
    leave(screen)


@pytest.mark.parametrize("columns", [60, 80])
@pytest.mark.parametrize("lang", ["zh", "en"])
def test_the_question_about_safety_keeps_its_numbers_in_sight(
    lang: str, columns: int, file: Path
) -> None:
    options = ("--lang", lang, "--save", file)
    with asking(default_folder(), *options, columns=columns) as screen:
        for keys in ("", "?", "?", "="):
            screen.type(keys)
            screen.wait_for(READY[lang])
            shown = screen.in_sight()
            assert max(map(cell_width, shown)) < columns
            text = "\n".join(shown)
            assert all(phone in text for phone in ("110", "120", "12356")), f"after {keys!r}:{text}"
        leave(screen)


@pytest.mark.parametrize("columns", [40, 60, 80])
@pytest.mark.parametrize("lang", ["zh", "en"])
def test_rows_break_between_words_and_hang_below_their_label(
    lang: str, columns: int, file: Path
) -> None:
    options = ("--lang", lang, "--save", file)
    with asking(default_folder(), *options, rows=40, columns=columns) as screen:
        screen.wait_for(READY[lang])
        lines = screen.in_sight(40)
        leave(screen)
    at = next(n for n, line in enumerate(lines) if line.startswith("> 1. [ ] "))
    end = next(n for n, line in enumerate(lines) if line.startswith("  0. "))
    rows = lines[at:end]
    assert max(map(cell_width, rows)) < columns
    assert all(line[2].isdigit() or line[:9].isspace() for line in rows)
    joined = " ".join(" ".join(rows).split())
    if lang == "en":
        assert "has forced a way into your home or is blocking it" in joined
