"""What goes wrong at a real terminal: pasted garbage, resizing, hanging up, a killed program."""

import os
import signal
import termios
from contextlib import suppress
from pathlib import Path

import pytest
from prompt_toolkit.data_structures import Size
from prompt_toolkit.input import create_pipe_input
from prompt_toolkit.output.vt100 import Vt100_Output

pytest.importorskip("pty", reason="needs a system with pseudo-terminals")

from advisor.cli.ask import sigterm_interrupts
from advisor.interview.terminal import TerminalPrompter
from tests.cli.run import DAY, advisor
from tests.interview.terminal import CTRL_C, DOWN, ENTER, UP, Screen, asking

PASTE = "\x1b[200~{}\x1b[201~"
INCOME = {"en": "What is your monthly income?", "zh": "每月收入"}
DEBT = {"en": "How much do you owe?", "zh": "欠多少"}


def kept(data_home: Path) -> dict[str, str]:
    (file,) = data_home.rglob("*.yaml")
    lines = [line for line in file.read_text("utf-8").splitlines() if not line.startswith("#")]
    return dict(line.split(": ", 1) for line in lines)


def first_question(screen: Screen, lang: str = "en") -> None:
    screen.wait_for(INCOME[lang])
    screen.wait_for(">")


@pytest.mark.parametrize(
    "pasted",
    [
        "9" * 10_000,
        "\x1b]0;title\x07\x1b[31mred",
        "\u202e\u2066abc",
        "很多\t钱\n四百",
        "\x00\x9b",
    ],
    ids=["10,000 characters", "escapes", "bidi", "lines", "nul"],
)
def test_pasted_garbage_is_told_and_asked_again(small: Path, data_home: Path, pasted: str) -> None:
    with asking(small, "--lang", "en") as screen:
        first_question(screen)
        screen.type(PASTE.format(pasted) + ENTER)
        screen.wait_for("needs a number")
        screen.wait_for(">")
        screen.type("2000" + ENTER)
        screen.wait_for(DEBT["en"])
        screen.type("!" + ENTER)
        assert screen.end() == 0
        assert "Traceback" not in screen.text
        assert b"\x1b]0;" not in screen.raw
    assert kept(data_home) == {"monthly_income": "2000"}


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_a_window_may_change_its_size(small: Path, lang: str) -> None:
    with asking(small, "--lang", lang) as screen:
        first_question(screen, lang)
        screen.type("2000" + ENTER)
        screen.wait_for(DEBT[lang])
        screen.wait_for(">")
        screen.type("5" + ENTER)
        screen.wait_for("1. ")
        for rows, columns in ((10, 41), (50, 200), (24, 60)):
            termios.tcsetwinsize(screen.master, (rows, columns))
            os.kill(screen.process.pid, signal.SIGWINCH)
            screen.type(DOWN)
        screen.type("!")
        assert screen.end() == 0
        assert "Traceback" not in screen.text


def test_a_terminal_that_is_closed_keeps_the_answers(small: Path, data_home: Path) -> None:
    with asking(small, "--lang", "en") as screen:
        first_question(screen)
        screen.type("2000" + ENTER)
        screen.wait_for(DEBT["en"])
        screen.hang_up()
        screen.process.wait(30)
    assert kept(data_home) == {"monthly_income": "2000"}


def test_a_killed_program_goes_on_where_it_was(small: Path, data_home: Path) -> None:
    with asking(small, "--lang", "zh") as screen:
        first_question(screen, "zh")
        screen.type("2000" + ENTER)
        screen.wait_for(DEBT["zh"])
        screen.type("77")
        screen.process.kill()
        screen.process.wait()
    with asking(small, "--lang", "zh", "--resume") as screen:
        screen.wait_for("接着上次：已有 1 个回答")
        screen.wait_for(DEBT["zh"])
        screen.wait_for(">")
        screen.type("*" + ENTER)
        screen.wait_for("要改哪一个回答？")
        screen.wait_for("月收入")
        screen.type(ENTER)
        screen.wait_for("> 2000")
        screen.type("\x08" * 4 + "3000" + ENTER)
        screen.wait_for(DEBT["zh"])
        screen.wait_for(">")
        screen.type(CTRL_C)
        screen.wait_for("已停止。")
        assert screen.end() == 130
    assert kept(data_home) == {"monthly_income": "3000"}


def test_a_program_that_is_told_to_end_says_where_the_answers_are(small: Path) -> None:
    with asking(small, "--lang", "en") as screen:
        first_question(screen)
        screen.type("2000" + ENTER)
        screen.wait_for(DEBT["en"])
        screen.process.send_signal(signal.SIGTERM)
        screen.wait_for("Stopped.")
        screen.wait_for("saved in")
        assert screen.end() == 130


def test_being_told_to_end_is_heard_even_where_it_was_lost_once() -> None:
    before = {sign: signal.getsignal(sign) for sign in (signal.SIGTERM, signal.SIGALRM)}
    try:
        with pytest.raises(KeyboardInterrupt), sigterm_interrupts():
            with suppress(KeyboardInterrupt):  # as a library does that catches everything
                signal.raise_signal(signal.SIGTERM)
            signal.pause()
    finally:
        for sign, handler in before.items():
            signal.signal(sign, handler)


def test_ctrl_c_is_heard_while_something_is_printed(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    printed = []

    def interrupted(file: int) -> bool:  # where the library takes every exception for an answer
        printed.append(file)
        signal.raise_signal(signal.SIGINT)
        return True

    monkeypatch.setattr(os, "get_blocking", interrupted)
    with (tmp_path / "screen").open("w") as screen, create_pipe_input() as keys:
        output = Vt100_Output(screen, lambda: Size(24, 80))
        prompter = TerminalPrompter("en", input=keys, output=output)
        with pytest.raises(KeyboardInterrupt):
            prompter.show("Call 110.")
    assert printed


def test_every_wish_works_in_a_list_and_at_a_line(small: Path) -> None:
    with asking(small, "--lang", "en") as screen:
        first_question(screen)
        screen.type("?" + ENTER)
        screen.wait_for("Why this is asked")
        first_question(screen)
        screen.type("=" + ENTER)
        first_question(screen)
        screen.type("2000" + ENTER)
        screen.wait_for(DEBT["en"])
        screen.wait_for(">")
        screen.type("-" + ENTER)
        screen.wait_for("What kind of lender?")
        screen.type("@")
        screen.wait_for("银行")
        screen.type("？")
        screen.wait_for("为什么问")
        screen.type("@")
        screen.wait_for("Bank")
        screen.type("#")
        screen.wait_for("It cannot be brought")
        screen.wait_for("Up/Down, Enter")
        screen.type(ENTER)
        screen.wait_for("> no")
        screen.wait_for("Up/Down, Enter")
        screen.type("#")
        screen.wait_for("Up/Down, Enter")
        screen.type(UP + ENTER)
        screen.wait_for("nothing was kept")
        assert screen.end() == 0
    assert advisor("sessions", "--lang", "en", "--pack", small, DAY).stdout.startswith("No quest")
