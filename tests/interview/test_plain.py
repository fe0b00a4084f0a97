"""`advisor ask` without a terminal: lines in, lines out, answers kept."""

import os
from pathlib import Path

import pytest

from advisor import LANGUAGES
from advisor.inference.to_experta import Engine
from advisor.messages import message
from advisor.width import cell_width
from tests.cli.run import DAY, advisor

ALL = "2000\n-\n1\n0\n20 days ago\n"
"""Income, debt, lender, conduct, missed on: the small pack's questions in their order."""


def ask(pack: Path, stdin: str, *options: str | Path, lang: str = "en") -> str:
    done = advisor("ask", "--pack", pack, DAY, "--lang", lang, *options, stdin=stdin)
    assert done.exit_code == 0, done.output
    assert not done.stderr
    return done.stdout


@pytest.mark.parametrize(
    ("lang", "missed", "told"),
    [
        (
            "en",
            "20 days ago",
            [
                "[Money · question 1, at most 4 more]",
                "1. Bank",
                "(a number: yuan a month; - ",
                "1. Talk first",
            ],
        ),
        (
            "zh",
            "20 天前",
            ["[收支 · 第 1 题，最多还有 4 题]", "1. 银行", "（输入数字：每月多少元；- ", "1. 先谈"],
        ),
    ],
)
def test_answers_may_be_piped(small: Path, lang: str, missed: str, told: list[str]) -> None:
    shown = ask(small, f"2000\n-\n1\n0\n{missed}\n", "--no-save", lang=lang)
    assert [text for text in told if text not in shown] == []
    assert all(cell_width(line) <= 76 for line in shown.splitlines())


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_number_of_nothing_is_asked_for_without_a_unit(small: Path, lang: str) -> None:
    money = small / "knowledge" / "questions" / "money.yaml"
    money.write_text(money.read_text("utf-8").replace("  unit: CNY/month\n", ""), "utf-8")
    assert message("interview.how.number", lang) in ask(small, "", "--no-save", lang=lang)


@pytest.mark.parametrize("unknown", ["-", "", "不知道", "don't know", "~"])
def test_not_knowing_is_an_answer(small: Path, unknown: str, tmp_path: Path) -> None:
    ask(small, f"{unknown}\n{unknown}\n2\n", "--save", tmp_path / "a.yaml")
    assert kept(tmp_path / "a.yaml") == [
        "monthly_income: null",
        "debt: null",
        'lender_type: "trust"',
    ]


def kept(file: Path) -> list[str]:
    """The answers in a file, without its comments."""
    return [line for line in file.read_text("utf-8").splitlines() if not line.startswith("#")]


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        ("1\n2\n<\n3\n", ["monthly_income: 1", "debt: 3"]),
        ("1\n2\n<\n<\n5\n", ["monthly_income: 5", "debt: 2"]),
        ("1\n!\n", ["monthly_income: 1"]),
        ("1\n?\n2\n", ["monthly_income: 1", "debt: 2"]),
        ("0.00001\n12345.67\n", ["monthly_income: 0.00001", "debt: 12345.67"]),
        ("1\n1\nTrust\n1，2\n", ['lender_type: "trust"', 'conduct: ["threats", "night_calls"]']),
        ("1\n1\n银行\n半夜来电\n", ['lender_type: "bank"', 'conduct: ["night_calls"]']),
        ("1\n1\n２\n０\n", ['lender_type: "trust"', "conduct: []"]),
        ("1\n1\n1\n\n", ['lender_type: "bank"', "conduct: null"]),
    ],
    ids=repr,
)
def test_what_is_said_is_kept(small: Path, lines: str, expected: list[str], tmp_path: Path) -> None:
    ask(small, lines, "--save", tmp_path / "a.yaml")
    assert kept(tmp_path / "a.yaml")[-2:] == expected


def test_help_says_the_numbers_it_names(folder: Path) -> None:
    assert "In danger call 110." in ask(folder, "?\n")
    assert "有危险就打 110。" in ask(folder, "？\n", lang="zh")


def test_an_option_may_be_said_with_its_comma(folder: Path, tmp_path: Path) -> None:
    file = tmp_path / "a.yaml"
    ask(folder, "不让离开，或闯进来，有人威胁\n", "--save", file)
    assert kept(file) == ['safety_now: ["locked_in", "threatened"]']


def test_in_danger_the_rest_can_wait(folder: Path) -> None:
    stopped = ask(folder, "1\nno\n")
    assert "Call 110." in stopped
    assert "Money" not in stopped
    assert "[Money · question 2, at most 6 more]" in ask(folder, "1\nyes\n")


@pytest.mark.parametrize("lines", range(6))
def test_what_was_said_before_the_end_of_input_counts(
    small: Path, lines: int, tmp_path: Path
) -> None:
    said = "".join(ALL.splitlines(keepends=True)[:lines])
    file = tmp_path / "a.yaml"
    shown = ask(small, said, "--save", file)
    assert len(kept(file)) == lines
    assert shown.rstrip().endswith(
        f"Your answers are saved in {file}.\n"
        f"To see all the advice, at any time: advisor advise {file} --pack {small} --all"
    )
    advice = advisor("advise", file, "--pack", small, DAY, "--lang", "en").stdout
    assert advice in shown
    assert ("1. Talk first" in advice) == (lines == 5)


def test_the_file_is_for_its_owner_only(small: Path, tmp_path: Path) -> None:
    file = tmp_path / "a.yaml"
    file.write_text("old", "utf-8")
    file.chmod(0o644)
    before = os.umask(0)
    try:
        ask(small, ALL, "--save", file)
    finally:
        os.umask(before)
    assert file.stat().st_mode & 0o777 == 0o600
    assert list(tmp_path.iterdir()) == [small, file]


def test_earlier_answers_stay_until_the_first_new_one(small: Path, tmp_path: Path) -> None:
    file = tmp_path / "a.yaml"
    ask(small, ALL, "--save", file)
    before = file.read_bytes()
    ask(small, "", "--save", file)
    assert file.read_bytes() == before
    ask(small, "7\n", "--save", file)
    assert kept(file) == ["monthly_income: 7"]


@pytest.mark.parametrize("name", ["missing/a.yaml", "file/a.yaml"])
@pytest.mark.parametrize(("lang", "said"), [("en", "cannot be saved"), ("zh", "保存不了")])
def test_no_place_to_save_is_told_before_the_first_question(
    small: Path, name: str, lang: str, said: str, tmp_path: Path
) -> None:
    (tmp_path / "file").write_text("in the way", "utf-8")
    done = advisor("ask", "--pack", small, "--lang", lang, "--save", tmp_path / name, stdin=ALL)
    assert done.exit_code == 2
    assert said in done.stderr
    assert not done.stdout


@pytest.mark.parametrize("columns", [40, 60, 80])
@pytest.mark.parametrize("lang", ["zh", "en"])
def test_lists_hang_below_their_first_word(lang: str, columns: int, shipped: Engine) -> None:
    from advisor.interview.keys import commands
    from advisor.interview.plain import hanging
    from advisor.messages import message
    from advisor.width import wrap

    done = advisor("ask", DAY, "--lang", lang, "--no-save", stdin="?\n?\n", COLUMNS=str(columns))
    lines = done.stdout.splitlines()
    assert max(map(cell_width, lines)) <= min(76, columns)
    at = next(n for n, line in enumerate(lines) if line.startswith("  1. "))
    rows = lines[at : lines.index(f"  0. {message('words.none_of_these', lang)}")]
    assert all(line[:5] == "     " or line[2].isdigit() for line in rows)
    if lang == "en":
        assert "a way into your home or is blocking it" in " ".join(" ".join(rows).split())
    for key in commands(shipped.pack, lang).split("\n"):
        start, rest = hanging(key)
        assert wrap(key, columns, start, rest)[0] in lines


@pytest.mark.parametrize(
    ("text", "rest"),
    [
        ("  12. label", 6),
        ("- item", 2),
        ("    condition", 4),
        ("> taken", 2),
        ("? help", 2),
        ("2026 was a year", 0),
        ("-5 is less", 0),
        ("text", 0),
    ],
)
def test_what_hangs(text: str, rest: int) -> None:
    from advisor.interview.plain import hanging

    assert hanging(text)[1] == " " * rest


@pytest.mark.parametrize(
    ("text", "columns", "lines"),
    [
        ("files are in /home/me/.local/share/x", 24, ["files are in", "/home/me/.local/share/x"]),
        ("看 https://www.court.gov.cn/x.html。", 30, ["看", "https://www.court.gov.cn/x.html。"]),
        ("选好了，< 上一题，? 说明", 11, ["选好了，", "< 上一题，", "? 说明"]),
        ("Enter; - don't know, < back", 20, ["Enter; - don't know,", "< back"]),
    ],
)
def test_a_name_an_address_and_a_key_stay_whole(text: str, columns: int, lines: list[str]) -> None:
    from advisor.width import wrap

    assert wrap(text, columns) == lines
