"""A pack with a first topic about safety, and a question that depends on another."""

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
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The pack's folder."""
    pack = shutil.copytree(SMALL, tmp_path / "pack")
    for name, text in (
        ("knowledge/pack.yaml", PACK),
        ("knowledge/questions/safety.yaml", SAFETY),
        ("knowledge/questions/court.yaml", COURT),
        ("knowledge/help.yaml", HELP),
        ("rules/danger.yaml", RULES),
    ):
        (pack / name).write_text(text, "utf-8")
    return pack
