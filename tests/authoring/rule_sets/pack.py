"""A small pack of everything that conditions can be about, and what is told of rules in it."""

import shutil
from datetime import date
from pathlib import Path
from typing import get_args

from advisor.authoring.check import check_pack
from advisor.pack.schema import ToProve
from tests.cli.run import SMALL

TODAY = date(2026, 11, 23)
TOLD = {
    *get_args(ToProve),
    "gap_between_rules",
    "always_true",
    "case_never_told",
    "accepted_for_nothing",
}

QUESTIONS = """
- question: children
  type: number
  whole: true
  min: 0
  max: 20
  label: {zh: 孩子, en: Children}
  ask: {zh: 几个孩子？, en: How many children?}

- question: married
  type: yes_no
  label: {zh: 已婚, en: Married}
  ask: {zh: 已婚？, en: Are you married?}

- question: spouse_owes
  type: yes_no
  when: [married]
  label: {zh: 配偶欠款, en: Spouse owes}
  ask: {zh: 配偶也欠？, en: Does your spouse owe too?}

- question: bank_fee
  type: number
  unit: CNY/month
  min: 0
  max: 500
  when:
    - lender_type = "bank"
  label: {zh: 银行收费, en: Bank fee}
  ask: {zh: 银行收多少？, en: What does the bank charge?}

- question: due_on
  type: date
  label: {zh: 到期日, en: Due on}
  ask: {zh: 哪天到期？, en: When is it due?}

- question: paper
  type: choice
  label: {zh: 文书, en: Paper}
  ask: {zh: 哪种文书？, en: Which paper?}
  options:
    - {option: none, label: {zh: 没有, en: None}}
    - {option: claim, label: {zh: 起诉状, en: Claim}}
    - {option: order, label: {zh: 支付令, en: Order}}
    - {option: judgment, label: {zh: 判决, en: Judgment}}

- question: paper_on
  type: date
  past: true
  when:
    - paper != "none"
  label: {zh: 收到文书日, en: Paper received on}
  ask: {zh: 哪天收到？, en: When did it arrive?}
"""
DERIVED = """
- derived: left
  label: {zh: 剩, en: Left}
  unit: CNY/month
  formula: max(0, monthly_income - 1000)

- derived: early
  label: {zh: 早期, en: Early}
  formula: days_overdue in [1..30]

- derived: late
  label: {zh: 晚期, en: Late}
  formula: days_overdue > 90

- derived: in_court
  label: {zh: 在打官司, en: In court}
  formula:
    - paper in ("claim", "order", "judgment")

- derived: answer_by
  label: {zh: 答辩到, en: Answer by}
  formula: add_days(paper_on, 15)
"""
PARAMETERS = """
- parameter: short_days
  label: {zh: 短期, en: Short days}
  unit: day
  values: [{from: 2000-01-01, value: 30, evidence: read}]
  checked_on: 2026-11-23

- parameter: long_days
  label: {zh: 长期, en: Long days}
  unit: day
  values:
    - {from: 2000-01-01, value: 90, evidence: read}
    - {from: 2024-01-01, value: 120, evidence: read}
  checked_on: 2026-11-23
"""
FINDINGS = """
- cause: weak
  label: {zh: 弱, en: Weak}
  text: {zh: 弱。, en: Weak.}

- cause: strong
  label: {zh: 强, en: Strong}
  text: {zh: 强。, en: Strong.}
"""
DAYS_OFF = """
- holidays: holidays_2026
  year: 2026
  rest: [2026-10-01..2026-10-08]
  evidence: read
  checked_on: 2026-11-23
  source: {title: 某法, place: somewhere}
"""
REMEDIES = """
- remedy: write
  label: {zh: 写信, en: Write}
  urgency: later
  steps:
    - {zh: 写信。, en: Write.}
    - {zh: 寄出。, en: Send it.}
  cost: {zh: 邮费, en: Postage}
  risk: {zh: 无, en: None}
"""


def rule(
    *when: str,
    unless: tuple[str, ...] = (),
    then: str = "talk: 0.7",
    never: str = "",
    accepted: str = "",
) -> str:
    """A rule as YAML, its id and its reason left out."""
    lines = ["  when:", *(f"    - {line}" for line in when)]
    lines += ["  unless:", *(f"    - {line}" for line in unless)] if unless else []
    lines += [f"  then: {{{then}}}"] if then else []
    lines += [f"  never: [{never}]"] if never else []
    if accepted:
        lines.append(f"  accepted: [{{finding: {accepted}, because: it is meant}}]")
    return "\n".join(lines) + "\n"


def small_pack(
    folder: Path, *rules: str, questions: str = "", derived: str = "", remedies: str = ""
) -> Path:
    """The small pack with these rules in one file: `first`, `second`, …"""
    pack = shutil.copytree(SMALL, folder / "pack")
    more = {
        "questions/money": QUESTIONS + questions,
        "derived": DERIVED + derived,
        "parameters": PARAMETERS,
        "causes": FINDINGS,
        "remedies": REMEDIES + remedies,
    }
    (pack / "knowledge" / "working_days.yaml").write_text(DAYS_OFF, "utf-8")
    for name, text in more.items():
        path = pack / "knowledge" / f"{name}.yaml"
        path.write_text(path.read_text("utf-8") + text, "utf-8")
    names = ("first", "second", "third", "fourth", *(f"rule_{n}" for n in range(5, 20)))
    written = (
        f"- rule: {name}\n{text}  because: {{zh: 理由。, en: Reason.}}\n"
        for name, text in zip(names, rules, strict=False)
    )
    (pack / "rules" / "mine.yaml").write_text("\n".join(written), "utf-8")
    return pack


def told(folder: Path, *rules: str, **more: str) -> list[str]:
    """What is warned of these rules: `finding rule`, and with it the text that it names."""
    warnings = check_pack(small_pack(folder, *rules, **more), TODAY).warnings
    found = []
    for one in warnings:
        if one.code in TOLD:
            params = dict(one.params)
            text = f": {params['text']}" if "text" in params else ""
            found.append(f"{one.code} {params['id']}{text}")
    return found
