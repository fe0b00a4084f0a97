"""Remedies name the letters that go with them, in every form of the advice."""

import json
import shutil
from pathlib import Path

import pytest

from advisor.pack.load import load
from advisor.problem import AdvisorError
from tests.cli.run import DAY, SMALL, advisor

LETTER = "- letter: note\n  label: {zh: 便条, en: A note}\n"
REMEDY = """- remedy: write_to_them
  label: {zh: 写信, en: Write to them}
  urgency: today
  steps:
    - {zh: 写。, en: Write.}
    - {zh: 寄。, en: Send it.}
  cost: {zh: 邮费, en: Postage}
  risk: {zh: 没有, en: None}
  letters: [LETTER]
"""
RULE = """- rule: always_write
  when: [true]
  then: {write_to_them: 0.9}
  because: {zh: 留下凭证。, en: It leaves proof.}
"""


def folder_with(letter: str, tmp_path: Path) -> Path:
    folder = shutil.copytree(SMALL, tmp_path / "pack")
    (folder / "knowledge" / "letters.yaml").write_text(LETTER, "utf-8")
    (folder / "knowledge" / "more.yaml").write_text(REMEDY.replace("LETTER", letter), "utf-8")
    (folder / "rules" / "more.yaml").write_text(RULE, "utf-8")
    return folder


def test_every_form_tells_the_letter(tmp_path: Path) -> None:
    ask = ("advise", "-", DAY, "--pack", folder_with("note", tmp_path))
    assert "可用的信：便条（advisor letter 答案文件 note）" in advisor(*ask, "--lang=zh").stdout
    assert "A letter for it: A note (advisor letter ANSWERS note)" in advisor(*ask).stdout
    markdown = advisor(*ask, "--format", "markdown").stdout
    assert "- **A letter for it** A note (advisor letter ANSWERS note)" in markdown
    (one,) = json.loads(advisor(*ask, "--format", "json").stdout)["recommendations"]
    assert one["letters"] == [{"id": "note", "title": "A note"}]


@pytest.mark.parametrize(
    ("letter", "told"),
    [("notte", "did you mean: `note`?"), ("talk", "but it is a remedy")],
)
def test_a_letter_that_is_none_is_told(letter: str, told: str, tmp_path: Path) -> None:
    with pytest.raises(AdvisorError) as caught:
        load(folder_with(letter, tmp_path))
    assert told in caught.value.text("en")
