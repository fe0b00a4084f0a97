"""Whatever the terminal: no line is wider than it, and a dumb or unwatched one gets only text."""

import io
import os
import re
import select
import subprocess
import sys
import time
from pathlib import Path

import pytest

pytest.importorskip("pty", reason="needs a system with pseudo-terminals")

from advisor import LANGUAGES
from advisor.messages import message
from advisor.pack.folder import default_folder
from advisor.page_width import stream_width
from advisor.width import cell_width, wrap
from tests.cli.run import DAY, EXAMPLE, NO_LOCALE, ROOT, SMALL, advisor
from tests.interview.terminal import CTRL_C, asking

COLUMNS = (40, 60, 80)
COMMANDS = ("ask", "sessions", "advise", "explain", "what-if", "letter", "check", "eval")
LETTERS = ("instalment_proposal", "evidence_log")


def on_terminal(columns: int, *arguments: str | Path, typed: str = "", **env: str) -> str:
    """What a command prints on a terminal of so many columns."""
    import pty

    master, slave = pty.openpty()
    import termios

    termios.tcsetwinsize(slave, (24, columns))
    kept = {k: v for k, v in os.environ.items() if k not in (*NO_LOCALE, "COLUMNS", "LINES")}
    process = subprocess.Popen(
        [sys.executable, "-m", "advisor", *map(str, arguments)],
        cwd=ROOT,
        env={**kept, "TERM": "xterm", "PYTHONIOENCODING": "utf-8", **env},
        stdin=slave,
        stdout=slave,
        stderr=slave,
        start_new_session=True,
    )
    os.close(slave)
    os.write(master, typed.encode())
    raw, until = b"", time.monotonic() + 60
    while select.select([master], [], [], max(0, until - time.monotonic()))[0]:
        try:
            data = os.read(master, 65536)
        except OSError:  # the program has closed its side
            break
        raw += data
    assert process.wait(60) is not None
    os.close(master)
    shown = raw.decode("utf-8").replace("\r\n", "\n")
    for lang in LANGUAGES:  # told where nobody has read the pack before
        shown = shown.replace(message("cli.wait.reading", lang) + "\n", "")
    return shown


def too_wide(text: str, columns: int) -> list[str]:
    return [line for line in text.splitlines() if cell_width(line) > columns]


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("columns", COLUMNS)
def test_every_help_fits(columns: int, lang: str) -> None:
    for command in ((), *((name,) for name in COMMANDS)):
        done = advisor(*command, "--help", ADVISOR_LANG=lang, COLUMNS=str(columns))
        assert done.exit_code == 0
        assert too_wide(done.stdout, columns) == []
        assert message("cli.option.help", lang) in " ".join(done.stdout.split()) or lang == "zh"


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("columns", COLUMNS)
def test_advice_to_be_heard_fits_and_has_no_signs(columns: int, lang: str) -> None:
    for case in (EXAMPLE, ROOT / "examples" / "threatened_by_an_app.yaml"):
        arguments = ("advise", case, DAY, "--plain", "--lang", lang)
        lines = advisor(*arguments, COLUMNS=str(columns)).stdout.splitlines()
        assert too_wide("\n".join(lines), columns) == []
        assert [line for line in lines if line[:1] in set("-=!×*")] == []


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("columns", COLUMNS)
def test_a_letter_fits_the_terminal_and_keeps_its_words(columns: int, lang: str) -> None:
    for letter in LETTERS:
        arguments = ("letter", EXAMPLE, letter, DAY, "--lang", lang)
        shown = on_terminal(columns, *arguments)
        assert too_wide(shown, columns) == []
        assert "\x1b" not in shown
        piped = advisor(*arguments).stdout
        assert max(map(cell_width, piped.splitlines())) > 80, "a pipe gets the lines as they are"
        shown, piped = ("".join(text.replace("> ", "").split()) for text in (shown, piped))
        assert shown.endswith(piped), "a remark may stand before the letter"


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("columns", COLUMNS)
def test_what_is_wrong_fits_the_terminal(columns: int, lang: str, tmp_path: Path) -> None:
    bad = tmp_path / "a.yaml"
    bad.write_text("lender_type: " + "银行" * 200 + "\nmonthly_incom: 5\ndebt: x: y\n", "utf-8")
    other = tmp_path / "b.yaml"
    other.write_text(f"{'钱' * 90}: 5\nlatest_court_paper: sumons\n", "utf-8")
    for arguments in (
        ("advise", bad, "--lang", lang),
        ("advise", other, "--lang", lang),
        (
            "eval",
            "1 + 2 + 3 + 4 + 5 + 6 + 7 + 8 + 9 + 10 + 11 + 12 + 13 + 14 + = 5",
            "--lang",
            lang,
        ),
        ("advise", other, "--formt", "x", "--lang", lang),
    ):
        shown = on_terminal(columns, *arguments)
        # a path is one word, to be copied as a whole
        wide = [line for line in too_wide(shown, columns) if str(tmp_path) not in line]
        assert wide == [], arguments
        assert "\x1b" not in shown


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("columns", COLUMNS)
def test_a_dumb_terminal_is_asked_in_plain_lines(columns: int, lang: str, tmp_path: Path) -> None:
    ask = ("ask", "--pack", SMALL, DAY, "--lang", lang, "--no-save")
    shown = on_terminal(columns, *ask, typed="abc\n2000\n-\n1\n!\n", TERM="dumb", NO_COLOR="1")
    assert "\x1b" not in shown
    assert shown.count("\n> ") >= 3
    assert too_wide(shown, columns) == []


def test_colours_are_left_out_where_they_are_not_wanted(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    with asking(default_folder(), "--lang", "en", "--no-save") as screen:
        screen.wait_for("Space ticks")
        screen.type(CTRL_C)
        screen.wait_for("Stopped.")
        screen.end()
    shown = screen.raw.decode("utf-8")
    codes = {code for found in re.findall(r"\x1b\[([\d;]*)m", shown) for code in found.split(";")}
    assert "7" in codes, "the choice is marked by turning its colours round"
    assert codes <= {"", "0", "7"}


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_pipe_gets_no_sequences(lang: str) -> None:
    for arguments in (
        ("advise", EXAMPLE, DAY),
        ("letter", EXAMPLE, "evidence_log", DAY),
        ("check", "--pack", SMALL),
        ("ask", "--pack", SMALL, DAY, "--no-save"),
    ):
        assert "\x1b" not in advisor(*arguments, "--lang", lang).output


def test_no_terminal_has_no_columns(tmp_path: Path) -> None:
    with (tmp_path / "file").open("w") as file:
        assert stream_width(file) is None
    assert stream_width(io.StringIO()) is None


def test_a_number_is_never_broken() -> None:
    for columns in range(12, 40):
        lines = wrap("可用于还款的是 1,000 元，年化 15.4%，共 ¥1,234,567.89 at 9:30.", columns)
        text = "\n".join(lines)
        assert all(number in text for number in ("1,000", "15.4%", "¥1,234,567.89", "9:30.")), text
        assert too_wide(text, max(columns, 13)) == []
