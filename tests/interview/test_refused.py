"""Lines that are no answer: asked again at a terminal, the end of it where nobody is there."""

from pathlib import Path

import pytest

from tests.cli.run import DAY, advisor
from tests.interview.terminal import CTRL_C, ENTER, asking


def kept(file: Path) -> list[str]:
    """The answers in a file, without its comments."""
    return [line for line in file.read_text("utf-8").splitlines() if not line.startswith("#")]


BAD = [
    ("", "-3", "is out of range"),
    ("", "a lot", "needs a number"),
    ("", "9" * 5000, "needs a number"),
    ("1\n1\n", "7", "has no option `7`"),
    ("1\n1\n", "bnk", "did you mean: `bank`"),
    ("1\n1\n1\n", "1,9", "has no option `9`"),
    ("1\n1\n1\n0\n", "2027-01-01", "lies after the date of advice"),
]


@pytest.mark.parametrize(("before", "bad", "said"), BAD, ids=lambda text: str(text)[:20])
def test_the_first_refused_line_ends_what_comes_from_a_pipe(
    small: Path, before: str, bad: str, said: str, tmp_path: Path
) -> None:
    file = tmp_path / "a.yaml"
    stdin = f"{before}{bad}\n-\n1\n"
    done = advisor("ask", "--pack", small, DAY, "--lang", "en", "--save", file, stdin=stdin)
    assert done.exit_code == 2
    line = before.count("\n") + 1
    assert f"line {line} of the input was not accepted" in done.stderr
    assert f"<stdin>:{line}:1: " in done.stderr
    assert bad[:60] in done.stderr
    assert said in done.stderr
    assert len(done.stderr) < 1000
    if before:
        assert len(kept(file)) == line - 1
        assert f"Your answers are saved in {file}." in done.stderr
        assert f"To go on: advisor ask --resume {file} --pack {small}" in done.stderr
    else:
        assert not file.exists() or not kept(file)


def test_a_refused_line_is_told_in_chinese_with_its_question(small: Path) -> None:
    done = advisor("ask", "--pack", small, DAY, "--lang", "zh", "--no-save", stdin="1\n很多\n")
    assert done.exit_code == 2
    assert "输入的第 2 行没有被接受" in done.stderr
    assert "`欠款` 要一个数字，不是“很多”" in done.stderr
    assert "没有保存任何回答。" in done.stderr


@pytest.mark.parametrize("answer", ["2000", "1", "perhaps", "好的呀"])
def test_whether_to_go_on_is_not_answered_by_another_answer(folder: Path, answer: str) -> None:
    stdin = f"1\n{answer}\n5\n"
    done = advisor("ask", "--pack", folder, DAY, "--lang", "en", "--no-save", stdin=stdin)
    assert done.exit_code == 2
    assert "<stdin>:2:1: `Would you like to go on with the questions?`" in done.stderr
    assert "Call 110." in done.stdout
    assert "Money" not in done.stdout


@pytest.mark.parametrize(("answer", "goes_on"), [("-", True), ("yes", True), ("", False)])
def test_whether_to_go_on_takes_what_it_promises(folder: Path, answer: str, goes_on: bool) -> None:
    stdin = f"1\n{answer}\n"
    done = advisor("ask", "--pack", folder, DAY, "--lang", "en", "--no-save", stdin=stdin)
    assert done.exit_code == 0
    assert "(yes or no; Enter alone: no; - if you don't know)" in done.stdout
    assert ("[Money · question 2" in done.stdout) == goes_on


def test_no_list_to_go_on_with_takes_a_line_from_a_pipe(small: Path) -> None:
    for stdin in ("2000\n7\n", "3000\n8\n"):
        done = advisor("ask", "--pack", small, DAY, "--lang", "en", stdin=stdin)
        assert done.exit_code == 0
    assert "To go on with it: advisor ask --resume 2026-11-23-1 --pack" in " ".join(
        done.stdout.split()
    )
    assert "#" not in done.stdout
    shown = advisor("sessions", "show", "--pack", small, DAY, "--lang", "en").stdout
    assert "- Monthly income: ¥3,000\n- Debt: ¥8\n" in shown


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16"])
@pytest.mark.parametrize("locale", ["C", "zh_CN.GBK", "C.UTF-8"])
def test_a_byte_order_mark_is_no_answer(
    small: Path, encoding: str, locale: str, tmp_path: Path
) -> None:
    import subprocess

    from tests.cli.run import program

    file = tmp_path / "a.yaml"
    options = ("--pack", small, DAY, "--lang", "en", "--save", file)
    environment = {"LC_ALL": locale} | ({"PYTHONIOENCODING": "gbk"} if "GBK" in locale else {})
    process: subprocess.Popen[bytes] = program("ask", *options, **environment)
    _, errors = process.communicate("2000\n7\n信托\n".encode(encoding))
    assert process.returncode == 0, errors
    assert kept(file) == ["monthly_income: 2000", "debt: 7", 'lender_type: "trust"']


def test_a_mark_before_nothing_is_not_an_answer_either(folder: Path, tmp_path: Path) -> None:
    file = tmp_path / "a.yaml"
    stdin = b"\xef\xbb\xbf0\n1\n1\n1\n0\n-\n1\n"
    done = advisor("ask", "--pack", folder, DAY, "--lang", "en", "--save", file, stdin=stdin)
    assert done.exit_code == 0
    assert kept(file)[0] == "safety_now: []"


@pytest.mark.parametrize(("before", "bad", "said"), BAD, ids=lambda text: str(text)[:20])
def test_a_refused_line_is_asked_again_at_a_terminal(
    small: Path, before: str, bad: str, said: str, tmp_path: Path
) -> None:
    file = tmp_path / "a.yaml"
    with asking(small, "--lang", "en", "--plain", "--save", file) as screen:
        for line in [*before.split("\n")[:-1], bad[:2000], "-"]:
            screen.wait_for("\n> ")
            screen.type(line + ENTER)
        screen.wait_for("don't know, skipped")
        assert said in " ".join(screen.text.split())
        if "2027" not in bad:  # that was the last question
            screen.wait_for("\n> ")
            screen.type(CTRL_C)
        screen.end()
        assert "Traceback" not in screen.text
    answers = kept(file)
    assert len(answers) == before.count("\n") + 1
    assert answers[-1].endswith(": null")


@pytest.mark.parametrize("plain", [(), ("--plain",)], ids=["list", "lines"])
@pytest.mark.parametrize("typed", ["", "-", "不知道"])
def test_an_empty_line_is_told_as_not_known(
    small: Path, plain: tuple[str, ...], typed: str, tmp_path: Path
) -> None:
    file = tmp_path / "a.yaml"
    with asking(small, "--lang", "en", *plain, "--save", file) as screen:
        screen.wait_for("\n>")
        screen.type(typed + ENTER)
        screen.wait_for("don't know, skipped")
        screen.wait_for("How much do you owe?")
        screen.type(CTRL_C)
        screen.end()
    assert kept(file) == ["monthly_income: null"]
