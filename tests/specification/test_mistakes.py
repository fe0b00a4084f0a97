"""A scenario that fails says where, the step, what was expected, what came, and what is near."""

import re
import shutil
from pathlib import Path

import pytest

from tests.cli.run import SMALL

TALK = """\
Feature: talking early

  Background:
    Given the date of advice is 2026-11-23

  Scenario: a low income
    Given a person who answers:
      | Monthly income | 2000        |
      | missed_on      | 20 days ago |
    Then "talk" is recommended
"""
CHINESE = """\
# language: zh-CN
功能: 早点谈

  场景: 收入低
    假如 咨询日期是 2026-11-23
    而且 “月收入”的回答是“2000”
    而且 “逾期日”的回答是“20 天前”
    那么 建议“先谈”
"""
# what is true, what stands instead, and what is said of it
ENGLISH_MISTAKES = [
    ('"talk" is recommended', '"talk" is not recommended', [":10: Then", "got: `talk` (Talk"]),
    ('"talk" is recommended', 'the first recommendation is "tlk"', [":10:", "a remedy", "`talk`"]),
    ('"talk" is recommended', '"talk" is recomended', ["no such step", '"entry" is recommended']),
    ('Then "talk"', 'And "talk"', ["scenario has no Then"]),
    ("20 days ago", "4 days ago |\n      | debt | lots", [":10:7:", "`debt` needs a number"]),
    ("20 days ago", "400 days ago", ["got: nothing", "days_overdue in [1..90]"]),
    ("20 days ago", "unknown", ["`talk_early` stayed silent", "days_overdue in [1..90]"]),
    ("20 days ago", "20 days age", [":9:7:", "| missed_on      | 20 days age |", "date"]),
    ("| 2000   ", "| 2,00O  ", [":8:7:", "`monthly_income` needs a number"]),
    ("Monthly income", "Monthly incom", [":8:7:", "`Monthly income`?"]),
    ("2026-11-23", "2026-02-30", [":4: Given", "`2026-02-30` is not a date"]),
    ("2026-11-23", "today", [":4: Given", "`today` is not a date", "2026-11-23"]),
    ("the date of advice is 2026-11-23", "a person who answers nothing", ["date of advice"]),
    ("20 days ago |", "20 days ago |\n      | debt | 1 | 2 |", [":10:7:", "number of cells"]),
    ("ago |", "ago |\n      | monthly_income | 9 |", [":10:7:", "twice", "line 8"]),
    ('Then "talk"', 'Thn "talk"', [":10:5:", "cannot stand here", "`Then`?"]),
    ('    Then "talk" is recommended', "", [":6:3:", "no Then"]),
    ("Scenario: a low", "Scenario Outline: a low", ["no row of examples"]),
    ("20 days ago", "<ago>       ", ["`<ago>` stands for a column"]),
    ("recommended\n", "recommended\n      | a | b |\n", [":11:7:", "nothing below it"]),
    ("answers:\n", "answers\n    And a person who answers:\n", [":7:", "a table must follow"]),
    ("is recommended", 'gives the reason"The later"', ["no such step", "gives the reason"]),
    ("is recommended", 'gives the reason "The later"', ['reason for `talk` (Talk first) with "']),
    ("is recommended", 'does not give the reason "No"', ["no rule says `No` of `talk`"]),
    ('"talk" is rec', 'the urgency of "talk" is "nwo"\n    And "talk" is rec', ["`now`"]),
    ('Then "talk"', 'Then the certainty of "talk" is at least high\n    And "talk"', ["`high`"]),
    ('Then "talk"', 'Then rule "talk_erly" fires\n    And "talk"', ["`talk_early`?"]),
    (
        'Then "talk"',
        'Then the certainty of "talk" is below 1e999\n    And "talk"',
        ["`1e999`"],
    ),
    ('Then "talk"', 'Then the value of "debt" is nan\n    And "talk"', ["`nan` is no value"]),
    ('Then "talk"', 'Then the value of "debt" is 7\n    And "talk"', ["expected", "unknown"]),
    ('Then "talk"', 'Then the value of "Days overdue" is 21\n    And "talk"', ["got: 20"]),
    ('Then "talk"', 'Then "missed_on" is unknown\n    And "talk"', ["got: 3 November 2026"]),
    ('Then "talk"', 'Then "missed_on" is not asked\n    And "talk"', ["the scenario answers it"]),
    ('Then "talk"', 'Then nothing is recommended\n    And "talk"', ["no recommendation"]),
    ("talking early\n", "talking early\x85\n", [":1:23:", "U+0085"]),
    ("talking early\n", "talking early\n\n# a\r  Scenario: hidden\n", [":3:4:", "U+000D"]),
    ("Feature: talking early", "", [":3:3:", "cannot stand here"]),
    ("Feature", "# language: zh_CN\nFeature", ["没有“zh_CN”这种语言", "`zh-CN`"]),
]
CHINESE_MISTAKES = [
    ("建议“先谈”", "不建议“先谈”", [":8: 那么", "应当：建议里没有`talk`（先谈）", "实际：`talk`"]),
    ("建议“先谈”", "首要建议是“先淡”", ["不是做法", "是不是想写：`先谈`"]),
    ("建议“先谈”", "建意“先谈”", ["没有这样的步骤", "最接近的写法：建议“条目”"]),
    ("20 天前", "400 天前", ["实际：什么都没有", "没有触发，因为这一条不成立"]),
    ("20 天前", "不知道", ["实际：什么都没有", "days_overdue in [1..90]"]),
    ("2026-11-23", "2026-13-01", ["“2026-13-01”不是日期"]),
    ("“2000”", "“够花”", [":6:5:", "`monthly_income`"]),
    ("    那么 建议“先谈”", "", [":4:3:", "没有“那么”"]),
    ("那么 建议", "那末 建议", [":8:5:", "`那么`"]),
    ("# language: zh-CN\n", "", ["# language: zh-CN", "第一行"]),
]
LONGEST = 10


def blocks(output: str) -> dict[str, str]:
    """What is told of each file that fails, by the file's name."""
    failures = output.partition("= FAILURES =")[2].partition("short test summary")[0]
    told = re.split(r"^_{3,} .* _{3,}$", failures, flags=re.MULTILINE)[1:]
    return {re.findall(r"(\w+)\.feature:\d+", text)[0]: text.strip("\n=") for text in told}


@pytest.mark.parametrize(
    ("true", "cases"), [(TALK, ENGLISH_MISTAKES), (CHINESE, CHINESE_MISTAKES)], ids=["en", "zh"]
)
def test_each_mistake_is_told_in_a_few_lines(
    true: str,
    cases: list[tuple[str, str, list[str]]],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    shutil.copytree(SMALL, tmp_path, dirs_exist_ok=True)
    for number, (holds, mistake, _) in enumerate(cases):
        assert holds in true, holds
        text = true.replace(holds, mistake, 1)
        (tmp_path / f"case_{number}.feature").write_bytes(text.encode())
    (tmp_path / "holds.feature").write_text(true, "utf-8")
    monkeypatch.chdir(tmp_path)
    pytest.main(["-p", "no:cacheprovider", "-n", "0", "."])
    output = capsys.readouterr().out
    assert f"{len(cases)} failed, 1 passed" in output
    told = blocks(output)
    untold = {
        mistake: told[f"case_{number}"]
        for number, (_, mistake, words) in enumerate(cases)
        if any(word not in told[f"case_{number}"] for word in words)
    }
    assert untold == {}
    for text in told.values():
        assert len(text.splitlines()) <= LONGEST, text
        assert "Traceback" not in text
        assert ".py:" not in text


def run_bytes(data: bytes, folder: Path, capsys: pytest.CaptureFixture[str]) -> str:
    """What is told of a feature of the small pack."""
    shutil.copytree(SMALL, folder, dirs_exist_ok=True)
    (folder / "case.feature").write_bytes(data)
    code = pytest.main(["-p", "no:cacheprovider", "-n", "0", str(folder)])
    assert code == pytest.ExitCode.TESTS_FAILED
    return blocks(capsys.readouterr().out)["case"]


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (CHINESE.encode("utf-8-sig"), "BOM"),
        (CHINESE.replace("“", '"').replace("”", '"').encode("gbk"), "不是 UTF-8"),
        (CHINESE.encode("utf-16"), "not UTF-8"),
        (b"", "no scenario in this file"),
        (b"# only a comment\n", "no scenario in this file"),
        ("# language: zh-CN\n功能: 空的\n".encode(), "没有场景"),
        (b"\xff\xfe\x00", "not UTF-8"),
        (TALK.encode() + b'\n  Rule: a\n    Scenario: a low income\n      Then "talk" x\n', "line"),
    ],
    ids=["bom", "gbk", "utf-16", "empty", "comment", "title", "no text", "rule"],
)
def test_a_file_that_cannot_be_read_is_told_like_any_other_mistake(
    data: bytes, words: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    told = run_bytes(data, tmp_path, capsys)
    assert re.search(r"case\.feature:\d+:\d+: ", told)
    assert words in told
    assert len(told.splitlines()) <= LONGEST


def test_both_of_two_scenarios_with_one_name_are_named(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    shutil.copytree(SMALL, tmp_path, dirs_exist_ok=True)
    twice = (
        TALK
        + "\n  Scenario: another\n    Then nothing is recommended\n"
        + TALK[TALK.index("  Scenario") :]
    )
    (tmp_path / "twice.feature").write_text(twice)
    monkeypatch.chdir(tmp_path)
    pytest.main(["-p", "no:cacheprovider", "-n", "0", "."])
    output = capsys.readouterr().out
    assert "2 failed, 1 passed" in output
    assert "twice.feature:6:3: two scenarios of this file are called `a low income`; " in output
    assert "the other is on line 14" in output
    assert "twice.feature:14:3:" in output
    assert "the other is on line 6" in output
