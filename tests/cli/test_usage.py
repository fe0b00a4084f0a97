"""The command line explains itself, and its mistakes, in the person's language."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from click import Context
from click.testing import CliRunner, Result

from advisor import LANGUAGES
from advisor.cli import main

ROOT = Path(__file__).parents[2]


def run(lang: str, *arguments: str) -> Result:
    return CliRunner().invoke(main, arguments, env={"ADVISOR_LANG": lang})


def known(text: str) -> str:
    """Without names that are the same in every language."""
    return re.sub("JSON|Markdown|Word|ICS|HTML", "", text)


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize(
    "command",
    [(), *((name,) for name in main.list_commands(Context(main)))],
)
def test_help_is_in_one_language(command: tuple[str, ...], lang: str) -> None:
    result = run(lang, *command, "--help")
    assert result.exit_code == 0
    assert not re.search("DIRECTORY|%Y|选项:", result.stdout)
    assert not re.search("[A-Z]{3,}" if lang == "zh" else "[\u4e00-\u9fff]", known(result.stdout))
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


@pytest.mark.parametrize("lang", LANGUAGES)
def test_no_words_at_all_show_the_help(lang: str) -> None:
    bare = run(lang)
    assert bare.exit_code == 0
    assert bare.stdout == run(lang, "--help").stdout
    assert not bare.stderr


@pytest.mark.parametrize("option", ["--help=1", "--version=2", "check --strict=no"])
def test_an_option_without_a_value_refuses_one(option: str) -> None:
    for lang, said in (("en", "takes no value"), ("zh", "后面不写值")):
        done = run(lang, *option.split())
        assert done.exit_code == 2
        assert said in done.stderr


def completed(shell: str, words: str, at: int, lang: str = "en") -> str:
    env = {**os.environ, "ADVISOR_LANG": lang, "_ADVISOR_COMPLETE": f"{shell}_complete"}
    env |= {"COMP_WORDS": words, "COMP_CWORD": str(at) if shell != "fish" else words.split(" ")[at]}
    code = "import sys; sys.argv = ['advisor']; from advisor.cli import main; main()"
    done = subprocess.run([sys.executable, "-c", code], env=env, capture_output=True, check=True)
    assert not done.stderr
    return done.stdout.decode()


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_a_shell_completes_words(shell: str, data_home: Path) -> None:
    assert "what-if" in completed(shell, "advisor wh", 1)
    assert "--output" in completed(shell, "advisor letter --o", 2)
    assert "markdown" in completed(shell, "advisor advise x --format m", 4)
    kept = data_home / "arrears-advisor" / "sessions" / "2026-11-23-1.yaml"
    kept.parent.mkdir(parents=True)
    kept.write_text("{}", "utf-8")
    places = (
        ("advisor sessions show ", 3),
        ("advisor advise 2026", 2),
        ("advisor ask --resume ", 3),
    )
    for words, at in places:
        assert kept.stem in completed(shell, words, at)


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_a_shell_is_told_how_to_complete(shell: str) -> None:
    code = "import sys; sys.argv = ['advisor']; from advisor.cli import main; main()"
    env = {**os.environ, "_ADVISOR_COMPLETE": f"{shell}_source"}
    done = subprocess.run([sys.executable, "-c", code], env=env, capture_output=True, check=True)
    assert f"{shell}_complete" in done.stdout.decode()
    page = (ROOT / "README.md").read_text("utf-8") + (ROOT / "README.zh-CN.md").read_text("utf-8")
    assert page.count(f"_ADVISOR_COMPLETE={shell}_source advisor") == 2


def test_completion_speaks_the_language() -> None:
    assert "给出建议" in completed("zsh", "advisor adv", 1, "zh")
    assert "年-月-日" in completed("fish", "advisor advise --d", 2, "zh")
