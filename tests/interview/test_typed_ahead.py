"""Keys that come before their question is there answer none; one pasted text is kept."""

from pathlib import Path

import pytest

pytest.importorskip("pty", reason="needs a system with pseudo-terminals")

from tests.interview.terminal import CTRL_C, ENTER, Screen, asking

PASTE = "\x1b[200~{}\x1b[201~"
NOT_TAKEN = "not taken: “{}”"


def at_income(screen: Screen) -> None:
    screen.wait_for("What is your monthly income?")
    screen.wait_for("\n>")


def kept(file: Path) -> list[str]:
    return [line for line in file.read_text("utf-8").splitlines() if not line.startswith("#")]


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Where the answers are saved."""
    return tmp_path / "a.yaml"


@pytest.mark.parametrize("ahead", ["5" + ENTER + "1" + ENTER, ENTER * 3, "-" + ENTER, "<" + ENTER])
def test_what_is_typed_before_its_question_is_dropped(small: Path, file: Path, ahead: str) -> None:
    with asking(small, "--lang", "en", "--save", file) as screen:
        at_income(screen)
        screen.type("2000" + ENTER + ahead)
        screen.wait_for("How much do you owe?")
        screen.wait_for("\n>")
        screen.type("7" + ENTER)
        screen.wait_for("What kind of lender?")
        screen.wait_for("and more keys")
        screen.type("2" + ENTER + ENTER + ENTER)
        screen.wait_for("What has happened?")
        screen.wait_for("and more keys")
        screen.type(CTRL_C)
        assert screen.end() == 130
    assert kept(file) == ["monthly_income: 2000", "debt: 7", 'lender_type: "trust"']


def test_a_mistake_is_not_answered_by_what_was_typed_after_it(small: Path, file: Path) -> None:
    with asking(small, "--lang", "en", "--save", file) as screen:
        at_income(screen)
        screen.type("plenty" + ENTER + "1" + ENTER)
        screen.wait_for("needs a number")
        screen.wait_for("\n>")
        screen.type("2000" + ENTER)
        screen.wait_for("How much do you owe?")
        screen.type(CTRL_C)
        assert screen.end() == 130
    assert kept(file) == ["monthly_income: 2000"]


@pytest.mark.parametrize("ahead", [False, True], ids=["at the question", "before it"])
@pytest.mark.parametrize(
    ("pasted", "answer", "rest"),
    [
        ("7", "debt: 7", ""),
        ("7\n", "debt: 7", ""),
        ("\n 7 \n8\n9", "debt: 7", "8 9"),
        ("7\r\n8", "debt: 7", "8"),
        ("7\r8\x1b[31m\x07", "debt: 7", "8"),
        ("7\n" + "8" * 10_000, "debt: 7", "8" * 60),
    ],
    ids=lambda text: repr(text)[:24],
)
def test_of_what_is_pasted_the_first_line_counts(
    small: Path, file: Path, pasted: str, answer: str, rest: str, ahead: bool
) -> None:
    paste = PASTE.format(pasted)
    with asking(small, "--lang", "en", "--save", file) as screen:
        at_income(screen)
        screen.type("2000" + ENTER + (paste if ahead else ""))
        screen.wait_for("How much do you owe?")
        screen.wait_for("\n>")
        if not ahead:
            screen.type(paste)
        if rest:
            screen.wait_for(f"not taken: “{rest}" if len(rest) < 9 else "not taken:")
        screen.wait_for("7")
        screen.type(ENTER)
        screen.wait_for("What kind of lender?")
        screen.wait_for("and more keys")
        screen.type(CTRL_C)
        assert screen.end() == 130
        assert "Traceback" not in screen.text
        assert ("not taken" in screen.text) == bool(rest)
    assert kept(file) == ["monthly_income: 2000", answer]


def test_several_pieces_pasted_ahead_are_one(small: Path, file: Path) -> None:
    with asking(small, "--lang", "en", "--save", file) as screen:
        at_income(screen)
        screen.type("2000" + ENTER + PASTE.format("7") + ENTER + PASTE.format("8\n9") + ENTER)
        screen.wait_for(NOT_TAKEN.format("8 9"))
        screen.wait_for("7")
        screen.type(ENTER)
        screen.wait_for("What kind of lender?")
        screen.type(CTRL_C)
        assert screen.end() == 130
    assert kept(file) == ["monthly_income: 2000", "debt: 7"]


@pytest.mark.parametrize(
    ("pasted", "answer", "rest"),
    [
        ("2", '["locked_in"]', ""),
        ("1,2\nno", '["threatened", "locked_in"]', "no"),
        ("SOMEBODY threatens me", '["threatened"]', ""),
        ("Kept here, or intruded upon", '["locked_in"]', ""),
        ("none of these", "[]", ""),
        ("2000\n5", '["threatened"]', "2000 5"),
        ("?", '["threatened"]', "?"),
    ],
)
def test_a_pasted_line_may_name_rows(
    folder: Path, file: Path, pasted: str, answer: str, rest: str
) -> None:
    with asking(folder, "--lang", "en", "--save", file) as screen:
        screen.wait_for("and more keys")
        screen.type(PASTE.format(pasted))
        if rest:
            screen.wait_for(NOT_TAKEN.format(rest))
            screen.wait_for("and more keys")
        screen.type(ENTER)
        screen.wait_for("Be safe first" if answer == '["threatened"]' else "question 2")
        screen.type(CTRL_C)
        assert screen.end() == 130
    assert kept(file) == [f"safety_now: {answer}"]


def test_ctrl_c_counts_whenever_it_is_typed(small: Path, file: Path) -> None:
    with asking(small, "--lang", "en", "--save", file) as screen:
        at_income(screen)
        screen.type("2000" + ENTER + "5" + ENTER + CTRL_C + "6")
        screen.wait_for("Stopped.")
        assert screen.end() == 130
        assert "Traceback" not in screen.text
    assert kept(file) == ["monthly_income: 2000"]


def test_no_line_typed_ahead_deletes(small: Path, file: Path) -> None:
    with asking(small, "--lang", "en", "--plain", "--save", file) as screen:
        screen.wait_for("What is your monthly income?")
        screen.wait_for("\n> ")
        screen.type("2000\n#\nyes\n")
        screen.wait_for("Enter alone: no")
        screen.wait_for("\n> ")
        screen.type(ENTER)
        screen.wait_for("How much do you owe?")
        screen.type(CTRL_C)
        assert screen.end() == 130
    assert kept(file) == ["monthly_income: 2000"]
