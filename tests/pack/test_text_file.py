"""What stands behind an invisible line break is refused, wherever somebody could write one."""

import os
from pathlib import Path

import pytest

from advisor import LANGUAGES
from advisor.files import LARGEST, read_regular
from advisor.pack.text_file import text_of_bytes
from advisor.problem import AdvisorError, Problem
from tests.cli.run import DAY, SMALL, advisor
from tests.pack.test_cases import laid_over_base

BREAKS = {
    "2028": "\u2028",
    "2029": "\u2029",
    "0085": "\x85",
    "000D": "\r",
    "000B": "\v",
    "000C": "\f",
}


def problems_of(text: str) -> list[tuple[str, str]]:
    problems: list[Problem] = []
    text_of_bytes(text.encode(), "f", problems)
    return [(str(problem.place), problem.code) for problem in problems]


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize(("code", "sign"), BREAKS.items(), ids=BREAKS)
def test_an_answer_hidden_in_a_comment_is_refused(code: str, sign: str, lang: str) -> None:
    text = f"debt: 1\n# n{sign}monthly_income: 99999\n"
    done = advisor("advise", "-", "--pack", SMALL, DAY, "--lang", lang, stdin=text.encode())
    assert done.exit_code == 2
    assert done.stderr.startswith("<stdin>:2:4: ")
    assert f"U+{code}" in done.stderr
    assert not done.stdout


@pytest.mark.parametrize("sign", BREAKS.values(), ids=BREAKS)
@pytest.mark.parametrize("command", ["check", "advise"])
def test_a_rule_hidden_in_a_comment_is_refused(command: str, sign: str, tmp_path: Path) -> None:
    (tmp_path / "pack").mkdir()
    pack = laid_over_base("good", "nested_any_not", tmp_path / "more")
    rule = ["- rule: hidden", "  when: [true]", "  then: {talk: 0.9}", "  because: {zh: 藏, en: x}"]
    (pack / "rules" / "mine.yaml").write_bytes(f"# from Word:{sign}{sign.join(rule)}\n[]".encode())
    arguments = ["-"] if command == "advise" else []
    done = advisor(command, *arguments, "--pack", pack, "--lang", "en")
    assert done.exit_code == 2
    assert done.stderr.startswith("rules/mine.yaml:1:13: there is an invisible line break here")


def test_each_line_is_told_and_usual_line_ends_may_stand() -> None:
    assert problems_of("a\r\n\tb\nc\u3000d\xa0é😀") == []
    assert problems_of("a\u2028b\u2028\nc\nd\x0be\x00\nf\x00\u2029") == [
        ("f:1:2", "hidden_line_break"),
        ("f:3:2", "hidden_line_break"),
        ("f:4:2", "yaml_control_character"),
    ]
    assert problems_of("a\r") == [("f:1:2", "hidden_line_break")]
    assert problems_of("a\r\r\n") == [("f:1:2", "hidden_line_break")]
    assert problems_of("\ufeffa\ufffe") == [("f:1:2", "yaml_control_character")]


@pytest.mark.parametrize("sign", ["\u200b", "\u200d", "\u00ad", "\u2060", "\ufeff", "\u200e"])
def test_an_invisible_sign_in_a_word_is_named(sign: str) -> None:
    text = f"# a{sign}b is only a comment\nmonthly{sign}_income: 5\n"
    done = advisor("advise", "-", "--pack", SMALL, DAY, "--lang", "zh", stdin=text)
    assert done.exit_code == 2
    assert done.stderr.startswith(f"<stdin>:2:1: 这里有一个看不见的字符（U+{ord(sign):04X}")


@pytest.mark.parametrize(
    "template", ["> Fill in.\n\n---\n\nText {}hidden.\n", "> Fill in.{}\n\n---\n\nText.\n"]
)
def test_letter_templates_are_read_the_same_way(template: str, tmp_path: Path) -> None:
    pack = laid_over_base("good", "nested_any_not", tmp_path)
    letters = pack / "knowledge" / "letters"
    letters.mkdir()
    (letters / "letters.yaml").write_text(
        "- letter: note\n  label: {zh: 便条, en: A note}\n", "utf-8"
    )
    for lang in LANGUAGES:
        (letters / f"note.{lang}.md").write_text(template.format("\x0b"), "utf-8")
    done = advisor("check", "--pack", pack, "--lang", "en")
    assert done.exit_code == 2
    assert done.stderr.count("there is an invisible line break here (U+000B") == 2


def test_only_regular_files_of_bounded_size_are_read(tmp_path: Path) -> None:
    pipe, large, link = tmp_path / "pipe", tmp_path / "large", tmp_path / "link"
    os.mkfifo(pipe)
    with large.open("wb") as file:
        file.truncate(50 * LARGEST)  # takes no room on the disk
    link.symlink_to("/dev/zero")
    for path, code in ((pipe, "not_regular"), (link, "not_regular"), (large, "too_large")):
        with pytest.raises(AdvisorError) as caught:
            read_regular(path, path.name)
        (problem,) = caught.value.problems
        assert (problem.code, str(problem.place)) == (f"file_{code}", f"{path.name}:1:1")


def test_a_pipe_that_was_given_is_read() -> None:
    out, into = os.pipe()
    os.write(into, b"debt: 1\n")
    os.close(into)
    assert read_regular(Path(f"/dev/fd/{out}"), "<pipe>") == b"debt: 1\n"
    os.close(out)
