"""What is wrong with answers, a file or an option is told with its place; nothing crashes."""

import subprocess
import sys
from pathlib import Path

import pytest

from advisor.files import LARGEST
from tests.cli.run import DAY, SMALL, advisor

# the answers, where the mistake is, what is said in English and in Chinese
MISTAKES = [
    ("monthly_incom: 5\n", "1:1", "did you mean: `monthly_income`", "是不是想写：`monthly_income`"),
    ("lender_type: bnk\n", "1:14", "its options are `bank`, `trust`", "选项有 `bank`, `trust`"),
    ("monthly_income: -5\n", "1:17", "a number from 0 to 100000", "0 到 100000 之间的数"),
    ("monthly_income: 5k\n", "1:17", "digits only, like 5000", "只写数字，例如 5000"),
    ("debt: 1\nmonthly_income: [1]\n", "2:17", "wrong shape", "写法不对"),
    ("conduct: threats\n", "1:10", "write: [threats]", "应写成：[threats]"),
    ("conduct: [threats, shouts]\n", "1:20", "no option `shouts`", "没有“shouts”这个选项"),
    ("missed_on: 2026-02-30\n", "1:12", "year-month-day", "年-月-日"),
    ("missed_on: 2027-01-01\n", "1:12", "a day that has been", "已经过去的日期"),
    ("debt: 1\ndebt: 2\n", "2:1", "the first is on line 1", "第一次在第 1 行"),
    ("debt: 1: 2\n", "1:8", "a colon followed by a space", "冒号加空格"),
    ("debt: 'open\n", "1:7", "a quote is opened and not closed", "引号没有闭合"),
    ("debt: !!python/object:os.system 1\n", "1:7", "delete the tag", "删掉标签"),
    ("- debt\n", "1:1", "lines `question: answer`", "“问题: 答案”"),
    ("monthly_income：5000\n", "1:15", "a full-width colon", "全角冒号"),
    ("debt: 5\nmonthly_income：5000\nlender_type: bank\n", "2:15", "write: :", "应写成：:"),
    ("monthly_income:\u00a05000\n", "1:16", "U+00A0, a no-break space", "U+00A0 不换行空格"),
    ("\u3000debt: 5\n", "1:1", "U+3000, a full-width space", "U+3000 全角空格"),
    ("conduct: ［threats］\n", "1:10", "a full-width bracket “［”", "全角方括号“［”"),
    ("conduct: [threats，night_calls]\n", "1:18", "a full-width comma", "全角逗号"),
    ("• debt: 5\n", "1:1", "a bullet", "圆点"),
    ("just words\n", "1:1", "lines `question: answer`", "“问题: 答案”"),
]


@pytest.mark.parametrize(("text", "where", "en", "zh"), MISTAKES, ids=lambda value: value[:24])
def test_a_mistake_in_answers_is_told(
    text: str, where: str, en: str, zh: str, tmp_path: Path
) -> None:
    path = tmp_path / "answers.yaml"
    path.write_text(text, "utf-8")
    for lang, said in (("en", en), ("zh", zh)):
        done = advisor("advise", path, "--pack", SMALL, DAY, "--lang", lang)
        assert done.exit_code == 2, done.output
        assert done.stderr.startswith(f"{path}:{where}: ")
        assert said in done.stderr
        assert not done.stdout


def test_every_mistake_is_told_at_once() -> None:
    text = "debt: x\nlender_type: y\nconduct: z\n"
    done = advisor("advise", "-", "--pack", SMALL, DAY, stdin=text)
    assert done.exit_code == 2
    places = [line.split(": ")[0] for line in done.stderr.split("\n\n")]
    assert places == ["<stdin>:1:7", "<stdin>:2:14", "<stdin>:3:10"]


@pytest.mark.parametrize("before", ["", "debt: 1\n", "\ufeff", "# 答案\n# 欠"])
def test_another_encoding_is_told_where_it_begins(before: str, tmp_path: Path) -> None:
    data = before.encode() + "机构: 1\n".encode("gbk")
    lines = before.removeprefix("\ufeff").split("\n")
    path = tmp_path / "answers.yaml"
    path.write_bytes(data)
    for shown, given in ((str(path), b""), ("<stdin>", data)):
        file = "-" if given else path
        done = advisor("advise", file, "--pack", SMALL, "--lang", "en", stdin=given)
        assert done.exit_code == 2
        assert done.stderr.startswith(f"{shown}:{len(lines)}:{len(lines[-1]) + 1}: ")
        assert "save it as UTF-8" in done.stderr


@pytest.mark.parametrize("name", ["missing.yaml", "."])
@pytest.mark.parametrize(("lang", "said"), [("en", "cannot be read"), ("zh", "读不了这个文件")])
def test_a_file_that_cannot_be_read_is_told(
    name: str, lang: str, said: str, tmp_path: Path
) -> None:
    path = tmp_path / name
    done = advisor("advise", path, "--pack", SMALL, "--lang", lang)
    assert done.exit_code == 2
    assert done.stderr.startswith(f"{path}:1:1: ")
    assert said in done.stderr


@pytest.mark.parametrize(
    "options",
    [["--date", "2026-02-30"], ["--date", "tomorrow"], ["--lang", "fr"], ["--format", "pdf"]],
    ids=lambda options: " ".join(options),
)
def test_a_bad_option_is_told(options: list[str]) -> None:
    done = advisor("advise", "-", *options)
    assert done.exit_code == 2
    assert f"`{options[0]}`" in done.stderr
    assert options[1] in done.stderr


@pytest.mark.parametrize(("lang", "said"), [("en", "there are no folders"), ("zh", "没有")])
def test_a_folder_without_a_pack_is_told(lang: str, said: str, tmp_path: Path) -> None:
    done = advisor("advise", "-", "--pack", tmp_path, "--lang", lang)
    assert done.exit_code == 2
    assert said in done.stderr
    assert "`knowledge/`" in done.stderr
    assert "`rules/`" in done.stderr


def test_a_file_that_is_too_large_is_told(tmp_path: Path) -> None:
    path = tmp_path / "answers.yaml"
    path.write_bytes(b"# " + b"x" * LARGEST)
    done = advisor("advise", path, "--pack", SMALL, DAY, "--lang", "en")
    assert done.exit_code == 2
    assert f"the file has {LARGEST + 2} bytes, at most {LARGEST} are read" in done.stderr


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("conduct: [" + "shout, " * 20_000 + "shout]", "19801 more mistakes are not listed"),
        ("[" * 100_000, "nested more than 20 levels"),
        ("debt: [" + "1, " * 60_000 + "1]", "more than 50000 values"),
        ("\u2028\n" * 1000, "800 more mistakes are not listed"),
    ],
    ids=["options", "depth", "values", "lines"],
)
def test_what_is_much_too_long_is_told_in_little(text: str, said: str) -> None:
    done = advisor("advise", "-", "--pack", SMALL, DAY, "--lang", "en", stdin=text)
    assert done.exit_code == 2
    assert said in done.stderr
    assert len(done.stderr) < 100_000


def test_standard_input_without_an_end_is_not_read_to_it() -> None:
    with Path("/dev/zero").open("rb") as endless:
        command = [sys.executable, "-m", "advisor", "advise", "-", "--pack", str(SMALL)]
        done = subprocess.run(command, stdin=endless, capture_output=True, check=False, timeout=60)
    assert done.returncode == 2
    assert b"at most" in done.stderr
