"""A small pack with two entries of every kind, and its scenarios."""

import shutil
from pathlib import Path

import pytest

from advisor.pack.load import load
from advisor.pack.pack import Pack

ROOT = Path(__file__).parents[1]

TALK = """Feature: Talking
  A line that says "Talk first" is recommended, and is no step.

  Background:
    Given the date of advice is 2026-11-23
    And the answer to "Missed on" is "20 days ago"

  # And "Helpline" can help
  Scenario: A low income
    Given a person who answers:
      | Monthly income | 2000 |
      | debt           | 300  |
    Then "Talk first" is recommended
    And "Talk first" gives the reason "The sooner"
    And nothing but "Talk first", "no_new_loan" and "Stop first" is recommended
    And the value of "Days overdue" is 20

  Scenario Outline: Either lender
    Given the answer to "<which>" is "<answer>"
    Then "write_to_them" cites "<note>"
    And rule "threatened" stays silent

    Examples:
      | which  | answer | note      |
      | Lender | Bank   | Some law, art. 1 |
      | Conduct | Threats | old_practice |
"""

LETTER = """# language: zh-CN
功能: 写信

  场景大纲: 写信去谈
    假如 "月收入"的回答是"5000"
    那么 "<哪一条>"的理由里<有没有>"<理由>"
    而且 信件"proposal"写着"你的名字"
    而且 判断出"利息太高"

    例子:
      | 哪一条   | 有没有 | 理由     |
      | 写信去谈 | 有     | 写下来   |
      | 写信去谈 | 没有   | 每月剩 9 |

  场景: 被排除
    那么 "先谈"因为"有人威胁"被排除
    而且 提醒"留好凭证"
"""


@pytest.fixture(scope="session")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The small pack of the tests of packs, with more in it."""
    pack = shutil.copytree(ROOT / "pack" / "base", tmp_path_factory.mktemp("shown") / "pack")
    shutil.copytree(ROOT / "authoring" / "more", pack, dirs_exist_ok=True)
    (pack / "features" / "below").mkdir(parents=True)
    (pack / "features" / "talk.feature").write_text(TALK, "utf-8")
    (pack / "features" / "below" / "letter.feature").write_text(LETTER, "utf-8")
    return pack


@pytest.fixture(scope="session")
def pack(folder: Path) -> Pack:
    return load(folder)
