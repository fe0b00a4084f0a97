"""Conditions in prose, with a vocabulary that is no pack."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

import pytest

from advisor import LANGUAGES
from advisor.language import tree as t
from advisor.language.evaluate import Scope
from advisor.language.parse import parse
from advisor.language.registry import FUNCTIONS
from advisor.language.to_prose import to_prose
from advisor.messages import message
from advisor.report.words import date_text, number_text
from tests.language.tables import tree_of

LABELS = {
    "days_overdue": ("逾期天数", "days overdue"),
    "surplus": ("每月结余", "monthly surplus"),
    "instalment": ("月供", "instalment"),
    "debt": ("全部欠款", "all debts"),
    "share": ("还贷占比", "share for loans"),
    "signed_on": ("签订日", "contract date"),
    "paid_on": ("还清日", "day of payoff"),
    "lender": ("债权人", "creditor"),
    "conduct": ("催收方式", "how they collect"),
    "drop": ("收入下降", "your income fell"),
    "records": ("保留了记录", "records kept"),
    "answer_days": ("答辩期", "time to answer"),
    "line": ("参考线（经验）", "line (rule of thumb)"),
    "rate": ("报价利率", "prime rate"),
    "future": ("新参数", "new parameter"),
    "bank": ("银行", "a bank"),
    "trust": ("信托公司", "a trust company"),
    "person": ("个人，或没有执照的公司", "a person, or a company without a licence"),
    "threats": ("威胁、恐吓", "threats or intimidation"),
    "calls": ("一天很多电话", "many calls in one day"),
}
UNITS = {
    "days_overdue": "day",
    "surplus": "CNY/month",
    "instalment": "CNY/month",
    "debt": "CNY",
    "share": "percent",
    "answer_days": "day",
    "line": "percent",
    "rate": "percent",
    "future": "day",
}
PARAMETERS = {"answer_days": 15.0, "line": 24.0, "rate": 3.0, "future": None}


def always(value: float | None) -> Callable[[date], float | None]:
    return lambda _: value


@dataclass(frozen=True)
class Small:
    """A vocabulary of a few words."""

    lang: str

    @property
    def constants(self) -> Scope:
        return Scope({}, date(2026, 11, 23), {n: always(v) for n, v in PARAMETERS.items()})

    def label(self, name: str) -> str:
        return LABELS[name][LANGUAGES.index(self.lang)]

    def option(self, name: str, option: str) -> str:
        return self.label(option)

    def unit(self, name: str) -> str | None:
        return UNITS.get(name)

    def is_date(self, name: str) -> bool:
        return name.endswith("_on")

    def quantity(self, value: float | date, unit: str | None) -> str:
        if isinstance(value, date):
            return date_text(value, self.lang)
        return number_text(value, unit, self.lang, exact=True)

    def message(self, key: str, /, **params: object) -> str:
        return message(key, self.lang, **params)


CASES = [
    ("true", "任何情况", "in every case"),
    ("not(true)", "任何情况都不", "in no case"),
    ("null", "任何情况都不", "in no case"),
    ("not(null)", "任何情况都不", "in no case"),
    ("may(null)", "任何情况", "in every case"),
    ("not(may(null))", "任何情况都不", "in no case"),
    ("records", "保留了记录", "records kept"),
    ("not(records)", "保留了记录：否", "records kept: no"),
    ("records = true", "保留了记录", "records kept"),
    ("records != true", "保留了记录：否", "records kept: no"),
    ("records = null", "保留了记录：不清楚", "records kept: not known"),
    ("not(records = null)", "保留了记录：已知", "records kept: known"),
    ("records = null or not(records)", "保留了记录：否或不清楚", "records kept: no or not known"),
    ("may(records)", "保留了记录：是或不清楚", "records kept: yes or not known"),
    ("may(not(records))", "保留了记录：否或不清楚", "records kept: no or not known"),
    ("not(may(records))", "保留了记录：否", "records kept: no"),
    ("may(surplus > 0)", "每月结余：大于零或不清楚", "monthly surplus: above zero or not known"),
    (
        "may(surplus > 0 and records)",
        "可能每月结余：大于零，并且保留了记录",
        "possibly monthly surplus: above zero, and records kept",
    ),
    ("days_overdue > 30", "逾期天数：超过 30 天", "days overdue: more than 30 days"),
    ("not(days_overdue > 30)", "逾期天数：至多 30 天", "days overdue: at most 30 days"),
    ("30 < days_overdue", "逾期天数：超过 30 天", "days overdue: more than 30 days"),
    ("days_overdue = 1", "逾期天数：正好 1 天", "days overdue: exactly 1 day"),
    ("days_overdue != 1", "逾期天数：不是 1 天", "days overdue: other than 1 day"),
    ("surplus > 0", "每月结余：大于零", "monthly surplus: above zero"),
    ("not(surplus > 0)", "每月结余：不大于零", "monthly surplus: not above zero"),
    ("surplus >= 1000.5", "每月结余：至少 1,000.50 元", "monthly surplus: at least ¥1,000.50"),
    ("days_overdue in [1..90]", "逾期天数：1 至 90 天", "days overdue: 1 to 90 days"),
    ("days_overdue between 1 and 90", "逾期天数：1 至 90 天", "days overdue: 1 to 90 days"),
    (
        "days_overdue in (1..90]",
        "逾期天数：超过 1、至多 90 天",
        "days overdue: more than 1 and at most 90 days",
    ),
    (
        "days_overdue in [1..90)",
        "逾期天数：至少 1、不到 90 天",
        "days overdue: at least 1 and less than 90 days",
    ),
    (
        "days_overdue in (1..90)",
        "逾期天数：超过 1、不到 90 天",
        "days overdue: more than 1 and less than 90 days",
    ),
    (
        "not(days_overdue in [1..90])",
        "逾期天数：不在 1 至 90 天之内",
        "days overdue: not 1 to 90 days",
    ),
    (
        "surplus in [100..200]",
        "每月结余：100 至 200 元",
        "monthly surplus: ¥100 to ¥200",
    ),
    (
        "days_overdue in (< 3, [10..20])",
        "逾期天数：不到 3 天或 10 至 20 天",
        "days overdue: less than 3 days or 10 to 20 days",
    ),
    (
        "days_overdue <= answer_days",
        "逾期天数：至多 15 天（答辩期）",
        "days overdue: at most 15 days (time to answer)",
    ),
    (
        "days_overdue >= answer_days - 3",
        "逾期天数：至少 12 天（答辩期减 3 天）",
        "days overdue: at least 12 days (time to answer minus 3 days)",
    ),
    (
        "days_overdue in [0..answer_days]",
        "逾期天数：0 至 15 天（答辩期）",
        "days overdue: 0 to 15 days (time to answer)",
    ),
    (
        "share > line",
        "还贷占比：超过 24%〔参考线（经验）〕",
        "share for loans: more than 24% [line (rule of thumb)]",
    ),
    (
        "share > -line",
        "还贷占比：超过 -24%〔参考线（经验）〕",
        "share for loans: more than -24% [line (rule of thumb)]",
    ),
    (
        "days_overdue > future",
        "逾期天数：超过「新参数」",
        "days overdue: more than “new parameter”",
    ),
    (
        "surplus < instalment",
        "每月结余：少于「月供」",
        "monthly surplus: less than “instalment”",
    ),
    (
        "debt >= 0.4 * debt",
        "全部欠款：不少于「全部欠款」的 0.4 倍",
        "all debts: at least 0.4 times “all debts”",
    ),
    (
        "(surplus - instalment) / debt < 1",
        "（「每月结余」减「月供」）除以「全部欠款」：不到 1",
        "(“monthly surplus” minus “instalment”) divided by “all debts”: less than 1",
    ),
    (
        "share > rate(signed_on) * 4",
        "还贷占比：多于报价利率（按「签订日」那天）的 4 倍",
        "share for loans: more than 4 times prime rate (as of “contract date”)",
    ),
    (
        "max(surplus, instalment) > 100",
        "「每月结余」、「月供」中最大的：超过 100 元",
        "the greatest of “monthly surplus”, “instalment”: more than ¥100",
    ),
    (
        'signed_on >= date("2026-08-01")',
        "签订日：不早于 2026年8月1日",
        "contract date: from 1 August 2026 on",
    ),
    ("paid_on < signed_on", "还清日：早于「签订日」", "day of payoff: before “contract date”"),
    ("days_since(paid_on) > 60", "还清日：距今超过 60 天", "day of payoff: more than 60 days ago"),
    (
        "days_since(paid_on) in [0..10]",
        "还清日：距今 0 至 10 天",
        "day of payoff: 0 to 10 days ago",
    ),
    ("days_since(paid_on) > 0", "还清日：已经过了", "day of payoff: already past"),
    ("not(days_since(paid_on) >= 0)", "还清日：还没到", "day of payoff: still to come"),
    ('lender = "bank"', "债权人：银行", "creditor: a bank"),
    ('lender != "bank"', "债权人：不是「银行」", "creditor: not “a bank”"),
    (
        'lender in ("bank", "trust")',
        "债权人：银行或信托公司",
        "creditor: a bank or a trust company",
    ),
    (
        'lender in ["bank", "person"]',
        "债权人：银行；或者个人，或没有执照的公司",
        "creditor: a bank; or a person, or a company without a licence",
    ),
    (
        'not(lender in ("bank", "trust"))',
        "债权人：不属于「银行」或「信托公司」",
        "creditor: none of “a bank” or “a trust company”",
    ),
    (
        'lender = null or lender = "bank" or lender = "trust"',
        "债权人：银行、信托公司或不清楚",
        "creditor: a bank, a trust company or not known",
    ),
    ("conduct.threats", "催收方式：威胁、恐吓", "how they collect: threats or intimidation"),
    (
        "not(conduct.threats)",
        "催收方式：不包括「威胁、恐吓」",
        "how they collect: not “threats or intimidation”",
    ),
    (
        "conduct.calls and conduct.threats",
        "催收方式：一天很多电话；并且威胁、恐吓",
        "how they collect: many calls in one day; and threats or intimidation",
    ),
    (
        "not(conduct.calls or drop)",
        "催收方式：不包括「一天很多电话」，并且收入下降：否",
        "how they collect: not “many calls in one day”, and your income fell: no",
    ),
    (
        "drop or days_overdue > 3 or days_overdue = null",
        "收入下降，或者逾期天数：超过 3 天或不清楚",
        "your income fell, or days overdue: more than 3 days or not known",
    ),
    (
        'drop or (records and lender in ("bank", "person"))',
        "收入下降；或者（保留了记录；并且（债权人：银行；或者个人，或没有执照的公司））",
        "your income fell; or (records kept; and (creditor: a bank; or a person, or a company "
        "without a licence))",
    ),
    (
        "{by: lender, bank: answer_days, trust: days_overdue + 3, person: answer_days}",
        "看「债权人」，银行；或者个人，或没有执照的公司：15 天（答辩期）；"
        "信托公司：「逾期天数」加 3 天；其他：未知",
        "by “creditor”, a bank; or a person, or a company without a licence: 15 days (time to "
        "answer); a trust company: “days overdue” plus 3 days; anything else: unknown",
    ),
    (
        "{by: lender, bank: surplus > 0, trust: true}",
        "看「债权人」，银行：每月结余：大于零；信托公司：是；其他：否",
        "by “creditor”, a bank: monthly surplus: above zero; a trust company: yes; "
        "anything else: no",
    ),
]


@pytest.mark.parametrize(("text", "zh", "en"), CASES, ids=[case[0] for case in CASES])
def test_a_condition_in_prose(text: str, zh: str, en: str) -> None:
    assert (to_prose(tree_of(text), Small("zh")), to_prose(tree_of(text), Small("en"))) == (zh, en)


ARGUMENTS = {
    "date": '"2026-01-01"',
    "round": "surplus, 2",
    "add_days": "paid_on, 3",
    "add_months": "paid_on, 3",
    "next_working_day": "paid_on",
    "act_by": "paid_on, paid_on",
    "not_over_before": "paid_on",
    "holidays_known": "paid_on",
    "days_since": "paid_on",
    "annual_rate": "debt, surplus, 12",
    "months_to_repay": "debt, surplus, 4",
}


@pytest.mark.parametrize("function", FUNCTIONS)
@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_function_has_its_words(function: str, lang: str) -> None:
    call = f"{function}({ARGUMENTS.get(function, 'surplus')})"
    said = to_prose(parse(f"debt + {call} > 1"), Small(lang))
    assert not re.search(rf"{function}\b|[_(]", said)
    assert LABELS["debt"][LANGUAGES.index(lang)] in said


@pytest.mark.parametrize(
    "tree",
    [
        t.Range(t.Literal(1.0), t.Literal(2.0), True, True),
        t.UnaryTest("<", t.Literal(1.0)),
        t.ListOf(()),
        t.Literal("bank"),
        t.Call("max", (t.Name("surplus"),)),
        t.Path(t.ListOf(()), "calls"),
        t.Comparison("=", t.Call("sum", (t.Name("surplus"),)), t.Literal(1.0)),
        t.Comparison("=", t.And((t.Literal(True), t.Name("drop"))), t.Literal(1.0)),
    ],
    ids=repr,
)
def test_what_it_cannot_read_is_an_error(tree: t.Node) -> None:
    with pytest.raises(TypeError, match="to_prose cannot read"):
        to_prose(tree, Small("en"))
