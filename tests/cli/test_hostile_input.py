"""Whatever stands in answers, file names or options, no terminal sequence comes out again."""

import json
import re
import unicodedata
from pathlib import Path

import pytest

from advisor import LANGUAGES
from tests.cli.run import DAY, SMALL, advisor, program

SEQUENCES = {
    "red": "\x1b[31m",
    "title": "\x1b]0;owned\x07",
    "eight_bits": "\x9b2J",
    "nul": "\x00",
    "right_to_left": "\u202e",
    "isolate": "\u2066",
    "delete": "\x7f",
    "return": "\r",
}
IN_QUOTES = {
    "red": r"\e[31m",
    "eight_bits": r"\x9b31m",
    "nul": r"\0",
    "right_to_left": r"\u202e",
    "half_a_pair": r"\ud800",
    "separator": r"\u2028",
}


def raw(text: str) -> set[str]:
    """Signs of a text that must not reach a terminal."""
    return {
        repr(sign)
        for sign in text
        if sign != "\n"
        and (unicodedata.category(sign) in ("Cc", "Cs") or sign in "\u202e\u2066\u2028")
    }


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("sequence", SEQUENCES.values(), ids=SEQUENCES)
@pytest.mark.parametrize(
    "line", ["monthly_income: 5{}0", "lender_{}type: bank", "lender_type: b{}k"]
)
def test_a_control_character_in_answers_is_never_printed(
    line: str, sequence: str, lang: str, tmp_path: Path
) -> None:
    path = tmp_path / "answers.yaml"
    path.write_bytes(line.format(sequence).encode() + b"\n")
    done = advisor("advise", path, "--pack", SMALL, DAY, "--lang", lang)
    assert done.exit_code == 2
    assert done.stderr.startswith(f"{path}:1:")
    assert raw(done.output) == set()


@pytest.mark.parametrize("written", IN_QUOTES.values(), ids=IN_QUOTES)
def test_one_written_as_an_escape_is_refused_with_its_place(written: str) -> None:
    text = f'debt: 1\nlender_type: "bank{written}"\n'
    done = advisor("advise", "-", "--pack", SMALL, DAY, "--lang", "en", stdin=text)
    assert done.exit_code == 2
    assert done.stderr.startswith("<stdin>:2:14: there is an invisible control character\n")
    assert done.stderr.count("<stdin>:") == 1, "one mistake is told once"


def test_a_raw_one_is_told_where_it_stands() -> None:
    done = advisor("advise", "-", "--pack", SMALL, "--lang", "en", stdin="debt: 1\n# a\x1b[0m\n")
    assert done.stderr.startswith("<stdin>:2:4: there is an invisible control character\n")


@pytest.mark.parametrize(
    "text", ["lender_type: {}", "{}: 1", "monthly_income: {}", "missed_on: {}"]
)
def test_ten_thousand_characters_are_not_repeated(text: str) -> None:
    long = text.format("长" * 10_000)
    done = advisor("advise", "-", "--pack", SMALL, DAY, "--lang", "en", stdin=long)
    assert done.exit_code == 2
    assert len(done.stderr) < 700


def test_names_from_the_command_line_are_cleaned(tmp_path: Path) -> None:
    bad = "a\x1b[31m\u202eb"
    for arguments in (
        ["advise", f"{bad}.yaml"],
        ["advise", "-", "--format", bad],
        ["advise", "-", f"--{bad}"],
        ["letter", "-", bad],
        ["show", bad],
        ["letter", "-", "evidence_log", "--output", tmp_path / "none" / bad],
        ["check", "--pack", tmp_path / bad],
        [bad],
        ["eval", bad],
        ["eval", "x", "--context", bad],
    ):
        done = advisor(*arguments, "--lang", "en")
        assert done.exit_code == 2, arguments
        assert raw(done.output) == set(), arguments


def test_a_file_name_that_is_no_text_is_no_crash() -> None:
    process = program("advise", "no\udcff.yaml")
    out, err = process.communicate(timeout=60)
    assert (process.returncode, out) == (2, b"")
    assert b"Traceback" not in err
    err.decode("utf-8")


def test_a_file_is_written_under_the_name_given_and_told_cleaned(tmp_path: Path) -> None:
    path = tmp_path / "a\x1b[31mb.md"
    done = advisor("letter", "-", "evidence_log", DAY, "--output", path)
    assert path.exists()
    assert str(tmp_path / "ab.md") in done.stdout
    assert raw(done.output) == set()


def test_values_of_an_expression_are_json_without_controls() -> None:
    text = '"\x1b[31m\x9b\u202e\x7f"'
    done = advisor("eval", text)
    assert raw(done.stdout) == set()
    assert json.loads(done.stdout) == text[1:-1]


def test_a_pack_cannot_bring_them_into_a_report(tmp_path: Path) -> None:
    for part in ("knowledge", "rules"):
        for file in (SMALL / part).rglob("*.yaml"):
            copy = tmp_path / file.relative_to(SMALL)
            copy.parent.mkdir(parents=True, exist_ok=True)
            copy.write_text(file.read_text("utf-8"), "utf-8")
    remedies = tmp_path / "knowledge" / "remedies.yaml"
    text, found = re.subn(
        r"en: Talk first", r'en: "Talk \\e[31mfirst"', remedies.read_text("utf-8")
    )
    assert found == 1
    remedies.write_text(text, "utf-8")
    done = advisor("advise", "-", "--pack", tmp_path, DAY, "--lang", "en")
    assert done.exit_code == 2
    assert "knowledge/remedies.yaml:" in done.stderr
    assert "invisible control character" in done.stderr


@pytest.mark.parametrize(
    ("typed", "echo"), [("a\x1b[31mb\x9b\u202ec", "> abc\n"), ("x" * 10_000, "> xxx")]
)
def test_what_is_typed_is_echoed_cleaned(typed: str, echo: str) -> None:
    done = advisor("ask", "--pack", SMALL, DAY, "--lang", "en", stdin=f"{typed}\n!\n")
    assert done.exit_code == 2, "in a pipe nobody sees that a line was refused"
    assert raw(done.output) == set()
    assert echo in done.stdout
    assert len(done.output) < 2_000
