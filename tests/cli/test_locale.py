"""Whatever the locale and whoever reads: the right bytes, the right language, no traceback."""

import subprocess
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from tests.cli.run import DAY, EXAMPLE, SMALL, advisor, program

ANSWERS = "monthly_income: 2000\nmissed_on: 20 天前\nlender_type: 银行\n".encode()


def outcome(process: "subprocess.Popen[bytes]", stdin: bytes = b"") -> tuple[int, bytes, bytes]:
    out, err = process.communicate(stdin, timeout=60)
    return process.returncode, out, err


@pytest.mark.parametrize(
    "env",
    [
        {"LANG": "C"},
        {"LC_ALL": "C"},
        {"LANG": "zh_CN.UTF-8"},
        {"PYTHONIOENCODING": "ascii"},
    ],
    ids=str,
)
def test_chinese_is_utf_8_in_every_locale(env: dict[str, str]) -> None:
    ask = ("advise", "-", "--pack", SMALL, DAY, "--lang", "zh")
    code, out, err = outcome(program(*ask, **env), ANSWERS)
    assert (code, err) == (0, b"")
    assert out == advisor(*ask, stdin=ANSWERS).stdout_bytes
    assert "1. 先谈" in out.decode("utf-8")


def test_an_encoding_without_chinese_garbles_text_and_never_json() -> None:
    ask = ("advise", "-", "--pack", SMALL, DAY, "--lang", "zh")
    code, out, err = outcome(program(*ask, PYTHONIOENCODING="latin-1"), ANSWERS)
    assert (code, err) == (0, b"")
    assert b"1. ??" in out
    as_json = (*ask, "--format", "json")
    code, out, err = outcome(program(*as_json, PYTHONIOENCODING="latin-1"), ANSWERS)
    assert (code, err) == (0, b"")
    assert out == advisor(*as_json, stdin=ANSWERS).stdout_bytes


@pytest.mark.parametrize(
    ("encoding", "shown"),
    [("gbk", "￥1,000 a month"), ("iso8859-5", "CNY 1,000 a month"), ("utf-8", "¥1,000 a month")],
)
def test_a_sign_that_a_terminal_lacks_is_one_that_looks_alike(encoding: str, shown: str) -> None:
    ask = ("advise", EXAMPLE, DAY, "--lang", "en")
    code, out, err = outcome(program(*ask, PYTHONIOENCODING=encoding))
    assert (code, err) == (0, b"")
    assert shown in out.decode(encoding)
    asked = advisor(*ask).stdout.count("?")
    assert out.decode(encoding).count("?") == asked


@pytest.mark.parametrize("encoding", ["gbk", "latin-1", "ascii"])
def test_help_is_printed_in_every_encoding(encoding: str) -> None:
    code, out, err = outcome(program("--help", PYTHONIOENCODING=encoding, LANG="zh_CN.GBK"))
    assert (code, err) == (0, b"")
    assert b"advisor" in out


def test_a_message_in_chinese_reaches_a_terminal_without_it() -> None:
    ask = ("advise", "-", "--pack", SMALL, "--lang", "zh")
    code, out, err = outcome(program(*ask, PYTHONIOENCODING="latin-1"), "欠: 1".encode())
    assert (code, out) == (2, b"")
    assert err.startswith(b"<stdin>:1:1: ")
    assert b"Traceback" not in err


@pytest.mark.parametrize(
    ("env", "title"),
    [
        ({"LANG": "zh_CN.UTF-8"}, "小例子"),
        ({"LANG": "zh_TW"}, "小例子"),
        ({"LANG": "en_GB.UTF-8"}, "A small example"),
        ({"LANG": "de_DE.UTF-8"}, "A small example"),
        ({}, "A small example"),
        ({"LANG": "zh_CN.UTF-8", "LC_ALL": "en_US.UTF-8"}, "A small example"),
        ({"LANG": "en_US.UTF-8", "LC_MESSAGES": "zh_CN"}, "小例子"),
        ({"LANG": "zh_CN.UTF-8", "ADVISOR_LANG": "en"}, "A small example"),
        ({"LANG": "en_US.UTF-8", "ADVISOR_LANG": "zh"}, "小例子"),
        ({"LANG": "zh_CN.UTF-8", "ADVISOR_LANG": "fr"}, "小例子"),
    ],
    ids=str,
)
def test_the_language_is_that_of_the_locale(env: dict[str, str], title: str) -> None:
    done = advisor("advise", "-", "--pack", SMALL, **env)
    assert done.stdout.splitlines()[0] == title
    named = advisor("advise", "-", "--pack", SMALL, "--lang", "en", **env)
    assert named.stdout.splitlines()[0] == "A small example"


@contextmanager
def read_no_further(process: "subprocess.Popen[bytes]", lines: int) -> Iterator[list[bytes]]:
    """The first lines of what a process prints; then the pipe is closed, as `head` does."""
    assert process.stdin
    assert process.stdout
    assert process.stderr
    process.stdin.close()
    read = [process.stdout.readline() for _ in range(lines)]
    process.stdout.close()
    yield read
    process.wait(timeout=60)


@pytest.mark.parametrize(("lines", "form"), [(1, "text"), (0, "json")])
def test_a_reader_that_leaves_early_is_no_error(lines: int, form: str) -> None:
    process = program("advise", EXAMPLE, "--all", "--format", form)
    assert process.stderr
    with read_no_further(process, lines) as read:
        assert all(line.strip() for line in read)
    assert process.stderr.read() == b""
    process.stderr.close()
