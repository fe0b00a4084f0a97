"""Each step, in both languages: where it holds, and where it does not."""

import re
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from advisor.specification.page import steps_page
from advisor.specification.sentences import matching, nearest, sentences
from tests.cli.run import ROOT, SMALL

MORE = {
    "knowledge/legal_notes/law.yaml": """\
- legal_note: law_1
  citation: {zh: 第一条, en: Article 1}
  text: {zh: 可以谈。, en: One may talk.}
  force: 1
  in_force: {from: 2020-01-01}
  evidence: read
  checked_on: 2026-11-01
  source: {title: 法, place: L}
- legal_note: law_2
  citation: {zh: 第二条, en: Article 2}
  text: {zh: 也可以不谈。, en: One need not.}
  force: 1
  in_force: {from: 2020-01-01}
  evidence: read
  checked_on: 2026-11-01
  source: {title: 法, place: L}
""",
    "knowledge/more.yaml": """\
- consequence: calls
  label: {zh: 会来电话, en: Calls}
  text: {zh: 会来电话。, en: They will call.}
- remedy: borrow
  label: {zh: 再借, en: Borrow more}
  urgency: later
  steps: [{zh: 借。, en: Borrow.}, {zh: 还。, en: Repay.}]
  cost: {zh: 利息, en: Interest}
  risk: {zh: 更多债, en: More debt}
- remedy: write
  label: {zh: 写信, en: Write}
  urgency: this_month
  deadline: add_days(missed_on, 30)
  steps: [{zh: 写。, en: Write.}, {zh: 寄。, en: Send it.}]
  cost: {zh: 邮票, en: A stamp}
  risk: {zh: 没有, en: None}
  third_parties: [bureau]
  letters: [plea]
- third_party: bureau
  label: {zh: 咨询处, en: Bureau}
  can: {zh: 出主意, en: Advise}
  cannot: {zh: 替你还钱, en: Pay for you}
  evidence: read
  checked_on: 2026-11-01
- third_party: police
  label: {zh: 派出所, en: Police}
  can: {zh: 立案, en: Investigate}
  cannot: {zh: 讲价, en: Negotiate}
  evidence: read
  checked_on: 2026-11-01
- warning: fakes
  label: {zh: 小心骗子, en: Beware of fakes}
  text: {zh: 有骗子。, en: There are fakes.}
- warning: panic
  label: {zh: 不要慌, en: Do not panic}
  text: {zh: 不慌。, en: Stay calm.}
- derived: spare
  label: {zh: 结余, en: Spare}
  unit: CNY/month
  formula: monthly_income / 3
""",
    "knowledge/letters/letters.yaml": "- letter: plea\n  label: {zh: 请求信, en: A plea}\n",
    "knowledge/letters/plea.zh.md": "> 补好再寄。\n\n---\n\n我每月收入\n{{ monthly_income }}。\n",
    "knowledge/letters/plea.en.md": "> Fill in.\n\n---\n\nMy income is\n{{ monthly_income }}.\n",
    "rules/more.yaml": """\
- rule: write_soon
  when: [monthly_income >= 0]
  then: {write: 0.6, borrow: 0.4, bureau: 0.5, fakes: 0.5}
  cites: [law_1]
  because: {zh: "{monthly_income}，有凭据。", en: "With {monthly_income} a month, it lasts."}
- rule: no_more_debt
  when: [low_income]
  then: {write: 0.3}
  never: [borrow]
  urgency: today
  because: {zh: 收入低，越借越多。, en: A low income cannot carry more debt.}
- rule: calls_come
  when: [debt > 100]
  then: {calls: 0.8}
  because: {zh: 欠得多。, en: A large debt.}
- rule: police_helps
  when: [conduct.threats]
  then: {police: 0.9, panic: 0.9}
  because: {zh: 受到威胁。, en: There were threats.}
""",
}
# by the name of a step: where it holds, where it does not, in English and Chinese
STEPS = {
    "first": [
        ('the first recommendation is "write"', 'the first recommendation is "talk"'),
        ("首要建议是“写信”", "首要建议是“先谈”"),
    ],
    "among_first_three": [
        (
            '"Talk first" is among the first three recommendations',
            '"borrow" is among the first three recommendations',
        ),
        ("前三条建议里有“先谈”", "前三条建议里有“再借”"),
    ],
    "recommended": [
        ('"talk" is recommended', '"borrow" is recommended'),
        ("建议“先谈”", "建议“再借”"),
    ],
    "not_recommended": [
        ('"borrow" is not recommended', '"talk" is not recommended'),
        ("不建议“再借”", "不建议“先谈”"),
    ],
    "nothing_but": [
        ('nothing but "talk" and "Write" is recommended', 'nothing but "talk" is recommended'),
        ("只建议“先谈”、“写信”", "只建议“先谈”、“写信”和“再借”"),
    ],
    "nothing": [("", "nothing is recommended"), ("", "什么都不建议")],
    "ranks_before": [
        ('"write" ranks before "talk"', '"talk" ranks before "write"'),
        ("“写信”排在“先谈”前面", "“再借”排在“先谈”前面"),
    ],
    "ruled_out": [
        ('"borrow" is ruled out', '"talk" is ruled out'),
        ("“再借”被排除", "“写信”被排除"),
    ],
    "not_ruled_out": [
        ('"write" is not ruled out', '"borrow" is not ruled out'),
        ("“先谈”没有被排除", "“再借”没有被排除"),
    ],
    "ruled_out_because": [
        ('"borrow" is ruled out because "low income"', '"borrow" is ruled out because "lasts"'),
        ("“再借”因为“越借越多”被排除", "“写信”因为“越借越多”被排除"),
    ],
    "ruled_out_by": [
        (
            '"borrow" is ruled out because of rule "no_more_debt"',
            '"borrow" is ruled out because of rule "low"',
        ),
        ("“再借”因为规则“no_more_debt”被排除", "“写信”因为规则“no_more_debt”被排除"),
    ],
    "urgency": [
        ('the urgency of "write" is "today"', 'the urgency of "write" is "now"'),
        ("“写信”的紧急程度是“today”", "“先谈”的紧急程度是“today”"),
    ],
    "deadline": [
        ('the deadline of "write" is 2026-12-03', 'the deadline of "write" is 2026-12-04'),
        ("“写信”的期限是 2026-12-03", "“先谈”的期限是 2026-12-03"),
    ],
    "no_deadline": [
        ('"talk" has no deadline', '"write" has no deadline'),
        ("“先谈”没有期限", "“再借”没有期限"),
    ],
    "certainty_at_least": [
        ('the certainty of "talk" is at least 0.7', 'the certainty of "talk" is at least 0.71'),
        ("“先谈”的把握至少是 0.7", "“再借”的把握至少是 0.1"),
    ],
    "certainty_below": [
        ('the certainty of "talk" is below 0.71', 'the certainty of "talk" is below 0.7'),
        ("“再借”的把握不到 0.1", "“先谈”的把握不到0.7"),
    ],
    "reason": [
        ('"write" gives the reason "With ¥2,000 a month"', '"borrow" gives the reason "lasts"'),
        ("“写信”的理由里有“有凭据”", "“先谈”的理由里有“有凭据”"),
    ],
    "no_reason": [
        (
            '"borrow" does not give the reason "lasts"',
            '"talk" does not give the reason "The sooner"',
        ),
        ("“calls”的理由里没有“欠得多”", "“写信”的理由里没有“有凭据”"),
    ],
    "cites": [
        ('"write" cites "Article 1"', '"write" cites "law_2"'),
        ("“写信”引用“第一条”", "“先谈”引用“第一条”"),
    ],
    "does_not_cite": [
        ('"write" does not cite "law_2"', '"write" does not cite "law_1"'),
        ("“先谈”不引用“第一条”", "“再借”不引用“第一条”"),
    ],
    "turns_first_to": [
        (
            'the first to turn to for "write" is "bureau"',
            'the first to turn to for "talk" is "bureau"',
        ),
        ("“写信”首先找“咨询处”", "“写信”首先找“派出所”"),
    ],
    "found": [
        ('"low_income" is found', '"calls" is found'),
        ("判断出“收入低”", "判断出“会来电话”"),
    ],
    "not_found": [
        ('"calls" is not found', '"low_income" is not found'),
        ("没有判断出“会来电话”", "没有判断出“收入低”"),
    ],
    "warns": [('it warns "fakes"', 'it warns "panic"'), ("提醒“小心骗子”", "提醒“不要慌”")],
    "does_not_warn": [
        ('it does not warn "panic"', 'it does not warn "fakes"'),
        ("不提醒“不要慌”", "不提醒“小心骗子”"),
    ],
    "can_help": [('"Bureau" can help', '"police" can help'), ("可以找“咨询处”", "可以找“派出所”")],
    "not_named": [
        ('"police" is not named', '"bureau" is not named'),
        ("不必找“派出所”", "不必找“咨询处”"),
    ],
    "still_asks": [
        ('it still asks "debt"', 'it still asks "monthly_income"'),
        ("还想知道“催收”", "还想知道“逾期日”"),
    ],
    "not_asked": [
        ('"lender_type" is not asked', '"debt" is not asked'),
        ("不再问“机构”", "不再问“月收入”"),
    ],
    "value": [
        ('the value of "days_overdue" is 20', 'the value of "days_overdue" is unknown'),
        ("“月收入”的数值是 2,000", "“逾期日”的数值是 2026-11-04"),
    ],
    "value_rounds": [
        ('the value of "spare" rounds to 666.67', 'the value of "spare" rounds to 666.6'),
        ("“结余”的数值约为 667", "“结余”的数值约为 666.66"),
    ],
    "unknown": [
        ('"debt" is unknown', '"days_overdue" is unknown'),
        ("“会来电话”未知", "“收入低”未知"),
    ],
    "letter_says": [
        (
            'the letter "plea" says "My income is ¥2,000."',
            'the letter "plea" says "Fill in the sum"',
        ),
        ("信件“请求信”写着“每月收入 2,000 元。”", "信件“plea”写着“收入 3,000”"),
    ],
    "letter_does_not_say": [
        ('the letter "A plea" does not say "debt"', 'the letter "plea" does not say "My income"'),
        ("信件“plea”没有写“欠款”", "信件“请求信”没有写“每月收入”"),
    ],
    "fires": [
        ('rule "low" fires', 'rule "calls_come" fires'),
        ("规则“low”触发", "规则“police_helps”触发"),
    ],
    "silent": [
        ('rule "calls_come" stays silent', 'rule "low" stays silent'),
        ("规则“police_helps”不触发", "规则“low”不触发"),
    ],
}
BACKGROUND = (
    """\
Feature: every step
  Background:
    Given the date of advice is 2026-11-23
    And a person who answers:
      | monthly_income | 2000        |
      | missed_on      | 20 days ago |
""",
    """\
# language: zh-CN
功能: 每一个步骤
  背景:
    假如 咨询日期是 2026-11-23
    而且 一个人的回答是：
      | 月收入 | 2000    |
      | 逾期日 | 20 天前 |
""",
)
KEYWORDS = (("Scenario", "Then"), ("场景", "那么"))


def scenarios(language: int, of: int) -> Iterator[str]:
    keyword, then = KEYWORDS[language]
    for name, both in STEPS.items():
        if step := both[language][of]:
            yield f"\n  {keyword}: {name}\n    {then} {step}\n"


@pytest.fixture
def pack(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The small pack with one entry of every kind."""
    shutil.copytree(SMALL, tmp_path, dirs_exist_ok=True)
    for name, text in MORE.items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(text, "utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.mark.parametrize("language", [0, 1], ids=["en", "zh"])
def test_every_step_holds_where_it_should_and_only_there(
    pack: Path, language: int, capsys: pytest.CaptureFixture[str]
) -> None:
    for of, name in enumerate(("holds", "fails")):
        text = BACKGROUND[language] + "".join(scenarios(language, of))
        (pack / f"{name}.feature").write_text(text, "utf-8")
    pytest.main(["-p", "no:cacheprovider", "-n", "0", "-rA", "."])
    output = capsys.readouterr().out
    passed = re.findall(r"^PASSED (\w+)\.feature::test_\d+_(\w+)", output, re.M)
    assert [name for file, name in passed if file == "fails"] == []
    assert {name for file, name in passed} == {n for n, both in STEPS.items() if both[0][0]}, output
    failures = output.partition("= FAILURES =")[2]
    assert "Traceback" not in failures
    assert ".py" not in failures
    assert "the program failed" not in failures
    assert "程序出错" not in failures


def test_no_step_is_left_out() -> None:
    then = {name for name, sentence in sentences().items() if sentence.type == "then"}
    assert set(STEPS) == then


def test_a_sentence_is_one_step_only() -> None:
    texts = [step for both in STEPS.values() for pair in both for step in pair if step]
    assert [text for text in texts if len(matching(text)) != 1] == []


def test_the_page_of_steps_is_up_to_date() -> None:
    assert (ROOT / "docs" / "steps.md").read_text("utf-8") == steps_page()


def test_a_misspelt_step_finds_itself() -> None:
    for name, both in STEPS.items():
        for pair in both:
            for step in filter(None, pair):
                bare = re.sub(r'["“][^"”]*["”]', '"x"', step)
                misspelt = bare[:-2] + bare[-1]  # the last letter but one is lost
                found = [sentence.name for sentence, _ in nearest(misspelt, "then")]
                assert name in found, (misspelt, found)


def test_scenarios_of_the_guide_hold(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    page = (ROOT / "docs" / "scenarios.md").read_text("utf-8")
    (example,) = re.findall(r"^```gherkin\n(.*?)^```", page, re.M | re.S)
    shutil.copytree(SMALL, tmp_path, dirs_exist_ok=True)
    (tmp_path / "guide.feature").write_text(example)
    monkeypatch.chdir(tmp_path)
    assert pytest.main(["-p", "no:cacheprovider", "-n", "0", "-q", "."]) == pytest.ExitCode.OK
