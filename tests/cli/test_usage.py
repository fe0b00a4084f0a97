"""The command line explains itself, and its mistakes, in the person's language."""

import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from advisor import LANGUAGES
from advisor.cli import main

ROOT = Path(__file__).parents[2]


def run(lang: str, *arguments: str) -> Result:
    return CliRunner().invoke(main, arguments, env={"ADVISOR_LANG": lang})


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize(
    "command",
    [(), ("ask",), ("advise",), ("letter",), ("sessions",), ("what-if",), ("check",), ("eval",)],
)
def test_help_is_in_one_language(command: tuple[str, ...], lang: str) -> None:
    result = run(lang, *command, "--help")
    assert result.exit_code == 0
    assert ("用法：" in result.stdout) == (lang == "zh")
    assert ("Show this text." in result.stdout) == (lang == "en")


@pytest.mark.parametrize(
    ("arguments", "zh", "en"),
    [
        ("adviser x", "是不是想写：`advise`", "did you mean: `advise`"),
        ("advise", "应写成：advisor advise [选项] 答案文件", "advisor advise [OPTIONS] ANSWERS"),
        (
            "advise x y",
            "应写成：advisor advise [选项] 答案文件",
            "advisor advise [OPTIONS] ANSWERS",
        ),
        ("advise x --alll", "没有 --alll 这个选项", "there is no option `--alll`"),
        ("advise x --date 1.2.26", "年-月-日", "year-month-day"),
        (
            "advise x --format word",
            "text, json, markdown, html, ics 之一",
            "one of text, json, markdown, html, ics",
        ),
        (
            "check --pack README.md",
            "要一个文件夹，“README.md”是文件",
            "needs a folder, and `README.md`",
        ),
        ("ask --save docs", "要一个文件，“docs”是文件夹", "needs a file, and `docs` is"),
        ("ask --save", "--save 后面要有一个值", "`--save` needs a value after it"),
        ("advise nowhere.yaml", "没有这个文件或文件夹", "there is no such file or folder"),
    ],
)
def test_wrong_usage_is_told(
    arguments: str, zh: str, en: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(ROOT)
    for lang, words in (("zh", zh), ("en", en)):
        result = run(lang, *arguments.split())
        assert result.exit_code == 2
        assert result.stdout == ""
        assert words in result.stderr


@pytest.mark.parametrize("asked", [["--lang", "zh"], ["--lang=zh"]])
def test_the_language_asked_for_counts_before_all_is_understood(asked: list[str]) -> None:
    assert "没有 --nope 这个选项" in run("en", "advise", "--nope", *asked).stderr


def test_output_that_finds_no_room_is_told() -> None:
    if not Path("/dev/full").exists():
        pytest.skip("this system has no /dev/full")
    command = [sys.executable, "-m", "advisor", "advise", "examples/pay_cut.yaml", "--lang", "en"]
    with Path("/dev/full").open("w") as full:
        done = subprocess.run(command, cwd=ROOT, stdout=full, stderr=subprocess.PIPE, text=True)
    assert done.returncode == 1
    assert done.stderr == "the result could not be written (no space is left)\n"


def test_a_closed_standard_input_is_an_empty_one() -> None:
    command = f"{sys.executable} -m advisor ask --lang en <&-"
    done = subprocess.run(command, shell=True, cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 0
    assert "Gather three papers first" in done.stdout
    assert done.stderr == ""
