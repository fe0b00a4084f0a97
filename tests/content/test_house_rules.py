"""The pack that ships keeps its house rules, and what it declares sees each fault."""

import shutil
from datetime import date
from pathlib import Path
from typing import get_args

import pytest

from advisor.authoring.check import check_pack
from advisor.pack.folder import default_folder
from advisor.pack.schema import HouseFinding
from advisor.problem import AdvisorError

TODAY = date(2026, 11, 28)
LONG = "字" * 121

KNOWLEDGE = """- legal_note: planted_note
  citation: {zh: 某个惯例, en: A custom}
  text: {zh: 对方有权这样做。, en: They are entitled to it.}
  force: 4
  in_force: {from: 2020-01-01}
  evidence: read
  checked_on: 2026-11-23
  source: {title: 惯例, place: S-1}

- derived: planted_day
  label: {zh: 某一天, en: A day}
  formula: date("2020-08-20")

- blank: planted_blank
  label: {zh: 你的身份证号, en: your identity number}
"""
RULES = f"""- rule: planted_unasked
  when:
    - your_part = "relative"
    - monthly_income = null
    - may(days_overdue > 30)
    - may(contract_signed_on > date("2020-08-20"))
  then: {{keep_records: 0.3, identify_creditor: -0.95}}
  because: {{zh: 按惯例应当打 12348。, en: "As custom has it, call 12348."}}
  cites: [planted_note]

- rule: planted_long
  when:
    - total_debt > 0 and monthly_income > 0 and {" and ".join(["overdue_amount > 0"] * 3)}
    - sued
    - judged
    - overdue
    - talks_failed
    - loan_is_no_card
    - owes_by_contract
    - lender_is_licensed
    - long_overdue
  then: {{keep_records: 0.3}}
  because: {{zh: {LONG}15天, en: Within 14 days.}}
  facts: [A-01]
"""
SEEN = {
    ("word_of_law", "planted_note"),
    ("word_of_law", "planted_unasked"),
    ("names_no_fact", "planted_day"),
    ("names_no_fact", "planted_unasked"),
    ("word_not_said", "planted_blank"),
    ("fires_unasked", "planted_unasked"),
    ("bare_number", "planted_unasked"),
    ("bare_date", "planted_unasked"),
    ("weighed_down", "planted_unasked"),
    ("phone_written_out", "planted_unasked"),
    ("condition_too_long", "planted_long"),
    ("too_many_conditions", "planted_long"),
    ("text_too_long", "planted_long"),
    ("number_written_out", "planted_long"),
    ("numbers_differ", "planted_long"),
    ("cites_nothing", "planted_long"),
}
"""(finding, whose): everything that house rules find in what is planted."""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A copy of the pack that ships."""
    for part in ("knowledge", "rules"):
        shutil.copytree(default_folder() / part, tmp_path / part)
    return tmp_path


def test_the_pack_that_ships_keeps_them() -> None:
    assert [each.text("en") for each in check_pack(default_folder(), TODAY).warnings] == []


def test_each_fault_is_seen_in_the_pack_that_ships(folder: Path) -> None:
    (folder / "knowledge" / "planted.yaml").write_text(KNOWLEDGE, "utf-8")
    (folder / "rules" / "planted.yaml").write_text(RULES, "utf-8")
    found = [
        (each.code, dict(each.params).get("id")) for each in check_pack(folder, TODAY).warnings
    ]
    assert {one for one in found if one[0] in get_args(HouseFinding)} == SEEN
    assert {code for code, _ in SEEN} == set(get_args(HouseFinding))


def test_a_denied_claim_is_an_error_wherever_it_stands(folder: Path) -> None:
    denied = "保证全部免还"
    claim = (
        f"- denied_claim: planted\n  phrases: [{denied}]\n  because: {{zh: 不对。, en: Wrong.}}\n"
    )
    (folder / "knowledge" / "planted.yaml").write_text(claim, "utf-8")
    for file, old in (
        ("knowledge/pack.yaml", "  zh: 消费贷款逾期咨询"),
        ("knowledge/questions/person.yaml", "        zh: 未满十八岁"),
        ("knowledge/letters/blanks.yaml", "{zh: 你的姓名"),
        ("knowledge/letters/call_script.zh.md", "> "),
    ):
        text = (folder / file).read_text("utf-8")
        assert old in text
        (folder / file).write_text(text.replace(old, f"{old}保证 全部\u3000免还", 1), "utf-8")
    with pytest.raises(AdvisorError) as caught:
        check_pack(folder, TODAY)
    told = [(each.code, each.place and each.place.file) for each in caught.value.problems]
    assert told == [
        ("text_denied", "knowledge/letters/blanks.yaml"),
        ("letter_denied", "knowledge/letters/call_script.zh.md"),
        ("text_denied", "knowledge/pack.yaml"),
        ("text_denied", "knowledge/questions/person.yaml"),
    ]
