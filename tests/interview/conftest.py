"""Two packs: one whose every question matters, and one that begins with safety."""

import shutil
from pathlib import Path

import pytest

from tests.cli.run import SMALL

SAFETY = """
- question: safety_now
  type: choices
  label: {zh: 安全, en: Safety}
  ask: {zh: 你安全吗？, en: Are you safe?}
  help: {zh: "有危险就打 {police.phone}。", en: "In danger call {police.phone}."}
  options:
    - {option: threatened, label: {zh: 有人威胁, en: Somebody threatens me}}
    - {option: locked_in, label: {zh: 不让离开，或闯进来, en: "Kept here, or intruded upon"}}

- question: alone
  type: yes_no
  when:
    - safety_now.locked_in
  label: {zh: 一个人, en: Alone}
  ask: {zh: 你一个人吗？, en: Are you alone?}
"""
COURT = """
- question: paper
  type: choice
  label: {zh: 文书, en: Paper}
  ask: {zh: 收到法院文书吗？, en: Has the court written?}
  options:
    - {option: nothing, label: {zh: 没有, en: Nothing yet}}
    - {option: judgment, label: {zh: 判决书, en: A judgment}}

- question: paper_on
  type: date
  past: true
  when:
    - paper = "judgment"
  label: {zh: 收到日, en: Received on}
  ask: {zh: 哪天收到？, en: When did it come?}
"""
PACK = """
pack: small
version: 0.0.1
jurisdiction: XX
title: {zh: 小例子, en: A small example}
disclaimer: {zh: 仅供测试, en: For tests only}
topics:
  - topic: safety
    title: {zh: 先说安全, en: Safety first}
  - topic: money
    title: {zh: 收支, en: Money}
  - topic: court
    title: {zh: 法院, en: Court}
"""
HELP = """
- third_party: police
  label: {zh: 警察, en: Police}
  phone: "110"
  can: {zh: 保护你, en: Protect you}
  cannot: {zh: 管借款, en: Settle a loan}
  evidence: read
  checked_on: 2026-11-23

- remedy: be_safe
  label: {zh: 先保证安全, en: Be safe first}
  urgency: now
  steps:
    - {zh: "拨打 {police.phone}。", en: "Call {police.phone}."}
    - {zh: 待在安全的地方。, en: Stay where you are safe.}
  cost: {zh: 不花钱, en: Nothing}
  risk: {zh: 没有, en: None}
"""
EVERYTHING_MATTERS = """
- rule: much_is_owed
  when:
    - debt > 10000
  then:
    write: 0.3
  because: {zh: 欠得多。, en: You owe much.}

- rule: owed_to_a_trust
  when:
    - lender_type = "trust"
  then:
    write: 0.3
  because: {zh: 对方是信托。, en: The lender is a trust.}

- rule: called_at_night
  when:
    - conduct.night_calls
  then:
    write: 0.3
  because: {zh: 半夜来电。, en: They call at night.}
"""
WRITE = """
- remedy: write
  label: {zh: 写信, en: Write}
  urgency: later
  steps:
    - {zh: 写下来。, en: Write it down.}
    - {zh: 留一份。, en: Keep a copy.}
  cost: {zh: 不花钱, en: Nothing}
  risk: {zh: 没有, en: None}
"""
RULES = """
- rule: in_danger
  when:
    - any:
        - safety_now.threatened
        - safety_now.locked_in
  then:
    be_safe: 0.9
    police: 0.9
  because: {zh: 有人威胁你。, en: You are threatened.}

- rule: locked_in_alone
  when:
    - alone
  then:
    police: 0.5
  because: {zh: 你一个人。, en: You are alone.}

- rule: judged_lately
  when:
    - paper_on > date("2026-01-01")
  then:
    write: 0.3
  because: {zh: 刚收到判决。, en: The judgment is new.}
"""


def write_small(pack: Path) -> Path:
    """A pack of five questions."""
    shutil.copytree(SMALL, pack)
    (pack / "knowledge" / "write.yaml").write_text(WRITE, "utf-8")
    (pack / "rules" / "write.yaml").write_text(EVERYTHING_MATTERS, "utf-8")
    return pack


def write_with_safety(pack: Path) -> Path:
    """That pack with a first topic about safety, and questions that depend on others."""
    write_small(pack)
    for name, text in (
        ("knowledge/pack.yaml", PACK),
        ("knowledge/questions/safety.yaml", SAFETY),
        ("knowledge/questions/court.yaml", COURT),
        ("knowledge/help.yaml", HELP),
        ("rules/danger.yaml", RULES),
    ):
        (pack / name).write_text(text, "utf-8")
    return pack


@pytest.fixture
def small(tmp_path: Path) -> Path:
    """A pack of five questions."""
    return write_small(tmp_path / "small")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A pack with a first topic about safety, and questions that depend on others."""
    return write_with_safety(tmp_path / "pack")
