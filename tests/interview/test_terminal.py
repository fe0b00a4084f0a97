"""`advisor ask` on a real pseudo-terminal: arrow keys, typing, Ctrl-C."""

from pathlib import Path

import pytest

pytest.importorskip("pty", reason="needs a system with pseudo-terminals")

from tests.cli.run import DAY, advisor
from tests.interview.terminal import (
    CTRL_C,
    CTRL_D,
    DOWN,
    ENTER,
    SPACE,
    UP,
    asking,
)


def kept(file: Path) -> dict[str, str]:
    lines = [line for line in file.read_text("utf-8").splitlines() if not line.startswith("#")]
    return dict(line.split(": ", 1) for line in lines)


def test_a_whole_questionnaire(small: Path, tmp_path: Path) -> None:
    file = tmp_path / "a.yaml"
    with asking(small, "--lang", "en", "--save", file) as screen:
        screen.wait_for("What is your monthly income?")
        screen.wait_for(">")
        screen.type("plenty" + ENTER)
        screen.wait_for("needs a number")
        screen.wait_for(">")
        screen.type("2000" + ENTER)
        screen.wait_for("How much do you owe?")
        screen.wait_for(">")
        screen.type("-" + ENTER)
        screen.wait_for("What kind of lender?")
        screen.wait_for("Up/Down, Enter")
        screen.type(DOWN + UP + DOWN + ENTER)
        screen.wait_for("> Trust")
        screen.wait_for("What has happened?")
        screen.wait_for("Space ticks")
        screen.type(DOWN + SPACE + ENTER)
        screen.wait_for("> Night calls")
        screen.wait_for("When did you miss a payment?")
        screen.wait_for(">")
        screen.type("20 days ago" + ENTER)
        screen.wait_for("1. Talk first")
        screen.wait_for(f"Your answers are saved in {file}.")
        assert screen.end() == 0
        assert "Traceback" not in screen.text
    assert kept(file) == {
        "monthly_income": "2000",
        "debt": "null",
        "lender_type": '"trust"',
        "conduct": '["night_calls"]',
        "missed_on": "2026-11-03",
    }
    assert "1. Talk first" in advisor("advise", file, "--pack", small, DAY).stdout


def test_back_shows_what_was_said_and_enter_keeps_it(small: Path, tmp_path: Path) -> None:
    file = tmp_path / "a.yaml"
    with asking(small, "--lang", "en", "--save", file) as screen:
        screen.wait_for("What is your monthly income?")
        screen.wait_for(">")
        screen.type("12345.67" + ENTER)
        screen.wait_for("How much do you owe?")
        screen.wait_for(">")
        screen.type("<" + ENTER)
        screen.wait_for("What is your monthly income?")
        screen.wait_for("> 12345.67")
        screen.type(ENTER)
        screen.wait_for("How much do you owe?")
        screen.wait_for(">")
        screen.type("5" + ENTER)
        screen.wait_for("What kind of lender?")
        screen.wait_for("Up/Down, Enter")
        screen.type("<")
        screen.wait_for("How much do you owe?")
        screen.wait_for("> 5")
        screen.type(CTRL_D)
        screen.type(ENTER)
        screen.wait_for("What kind of lender?")
        screen.wait_for("Up/Down, Enter")
        screen.type("-")
        screen.wait_for("> I don't know")
        screen.wait_for("Space ticks")
        screen.type("!")
        screen.wait_for("saved in")
        assert screen.end() == 0
    assert kept(file) == {"monthly_income": "12345.67", "debt": "5", "lender_type": "null"}


def test_ctrl_c_says_where_the_answers_are(folder: Path, tmp_path: Path) -> None:
    file = tmp_path / "a.yaml"
    with asking(folder, "--lang", "en", "--save", file) as screen:
        screen.wait_for("Space ticks")
        screen.type("0" + ENTER)
        screen.wait_for("> none of these")
        screen.wait_for("(a number: yuan")
        screen.wait_for(">")
        screen.type("20" + CTRL_C)
        screen.wait_for("Stopped.")
        screen.wait_for(f"Your answers are saved in {file}.")
        assert screen.end() == 130
        assert "Traceback" not in screen.text
    assert kept(file) == {"safety_now": "[]"}
    assert file.stat().st_mode & 0o777 == 0o600


def test_ctrl_c_in_a_list_says_that_nothing_is_kept(folder: Path) -> None:
    with asking(folder, "--lang", "zh") as screen:
        screen.wait_for("空格勾选")
        screen.type(DOWN + SPACE + CTRL_C)
        screen.wait_for("已停止。")
        screen.wait_for("没有保存任何回答。")
        assert screen.end() == 130
        assert "Traceback" not in screen.text


def test_in_danger_help_comes_first_and_back_is_possible(folder: Path) -> None:
    with asking(folder, "--lang", "en") as screen:
        screen.wait_for("Space ticks")
        screen.type("?")
        screen.wait_for("In danger call 110.")
        screen.wait_for("Space ticks")
        screen.type("1" + ENTER)
        screen.wait_for("Be safe first")
        screen.wait_for("Would you like to go on")
        screen.wait_for("Up/Down, Enter")
        screen.type("<")
        screen.wait_for("[Safety first · question 1")
        screen.wait_for("[x] Somebody threatens me")
        screen.wait_for("Space ticks")
        screen.type(ENTER)
        screen.wait_for("Would you like to go on")
        screen.wait_for("Up/Down, Enter")
        screen.type(ENTER)
        screen.wait_for("> no")
        screen.wait_for("1. Be safe first")
        assert screen.end() == 0


def test_a_list_longer_than_the_terminal_scrolls_to_the_choice(folder: Path) -> None:
    options = "".join(
        f"    - {{option: o{n}, label: {{zh: 第{n}项, en: Number {n}}}}}\n" for n in range(1, 31)
    )
    questions = folder / "knowledge" / "questions" / "safety.yaml"
    text = questions.read_text("utf-8")
    at = text.index("    - {option: threatened")
    questions.write_text(text[:at] + options + text[at:], "utf-8")
    with asking(folder, "--lang", "en", rows=12) as screen:
        screen.wait_for("Number 1")
        screen.type(DOWN * 25)
        screen.wait_for("Number 26")
        screen.type(SPACE + ENTER)
        screen.wait_for("> Number 26")
        screen.wait_for("(a number: yuan")
        screen.wait_for(">")
        screen.type("!" + ENTER)
        assert screen.end() == 0
