"""`advisor check`: a sound pack is counted, a bad one is told and fails."""

import shutil
from pathlib import Path

import pytest

from advisor.authoring.facts import Fact, read_facts
from tests.cli.run import DAY, SMALL, advisor

UNUSED = """
- legal_note: some_law
  citation: {zh: 某法, en: Some law}
  text: {zh: 某事, en: Something}
  force: 1
  in_force: {from: 2021-01-01}
  evidence: read
  checked_on: 2026-11-23
  source: {title: 某法, place: somewhere}
"""


@pytest.fixture
def pack(tmp_path: Path) -> Path:
    return shutil.copytree(SMALL, tmp_path / "pack")


@pytest.fixture
def sound(pack: Path) -> Path:
    """The small pack without what nothing uses."""
    (pack / "knowledge" / "parameters.yaml").unlink()
    questions = pack / "knowledge" / "questions" / "money.yaml"
    kept = [
        entry
        for entry in questions.read_text("utf-8").split("\n\n")
        if entry.startswith(("- question: monthly_income", "- question: missed_on"))
    ]
    questions.write_text("\n\n".join(kept), "utf-8")
    return pack


@pytest.mark.parametrize(
    ("lang", "told"),
    [
        ("en", ["questions: 2", "rules: 2", "remedies: 1", "The pack is sound; warnings: 0."]),
        ("zh", ["问题: 2", "规则: 2", "办法: 1", "内容无误；提示 0 条。"]),
    ],
)
@pytest.mark.parametrize("strict", [[], ["--strict"]])
def test_a_sound_pack_is_counted(
    sound: Path, lang: str, told: list[str], strict: list[str]
) -> None:
    done = advisor("check", "--pack", sound, "--lang", lang, *strict)
    assert done.exit_code == 0, done.output
    assert set(told) <= set(done.stdout.splitlines())
    assert not done.stderr


@pytest.mark.parametrize(("strict", "code"), [([], 0), (["--strict"], 1)])
def test_what_nothing_uses_is_a_warning(sound: Path, strict: list[str], code: int) -> None:
    (sound / "knowledge" / "legal_notes.yaml").write_text(UNUSED, "utf-8")
    done = advisor("check", "--pack", sound, "--lang", "en", *strict)
    assert done.exit_code == code
    assert done.stderr.startswith("knowledge/legal_notes.yaml:2:15: nothing cites `some_law`\n")
    assert "The pack is sound; warnings: 1." in done.stdout


@pytest.mark.parametrize(
    ("formula", "unit"),
    [
        ("monthly_income - 100", "CNY/month"),
        ("days_since(missed_on) * monthly_income", "CNY*day/month"),
        ("2 / days_since(missed_on)", None),
        ("2 + 3", None),
        ("monthly_income > 100", None),
        ("add_days(missed_on, 3)", None),
    ],
)
def test_a_derived_number_that_lacks_its_unit_is_a_warning(
    sound: Path, formula: str, unit: str | None
) -> None:
    derived = sound / "knowledge" / "derived.yaml"
    more = f"- derived: left\n  label: {{zh: 剩, en: Left}}\n  formula: {formula}\n"
    derived.write_text(derived.read_text("utf-8") + more, "utf-8")
    for lang, said in (("en", f"write: unit: {unit}\n"), ("zh", f"应写成：unit: {unit}\n")):
        done = advisor("check", "--pack", sound, "--lang", lang)
        assert done.exit_code == 0
        assert (said in done.stderr) == bool(unit)
        assert ("unit: " in done.stderr) == bool(unit)


@pytest.mark.parametrize(
    ("lang", "said", "write"),
    [
        ("en", "0.1234567 has more than six decimals", "write: 0.123457"),
        ("zh", "0.1234567 的小数超过六位", "应写成：0.123457"),
    ],
)
def test_decimals_that_decide_nothing_are_a_warning(
    sound: Path, lang: str, said: str, write: str
) -> None:
    rules = sound / "rules" / "rules.yaml"
    written = rules.read_text("utf-8").replace(
        "monthly_income < 3000", "monthly_income < 0.1234567"
    )
    rules.write_text(written, "utf-8")
    done = advisor("check", "--pack", sound, "--lang", lang)
    assert done.exit_code == 0
    assert done.stderr.startswith(f"rules/rules.yaml:3:24: {said}\n")
    assert write in done.stderr


@pytest.mark.parametrize(
    ("lang", "said"),
    [("en", "unknown name `monthly_incom`"), ("zh", "不认识的名字 `monthly_incom`")],
)
def test_mistakes_are_told_with_their_places(pack: Path, lang: str, said: str) -> None:
    rules = pack / "rules" / "rules.yaml"
    broken = rules.read_text("utf-8").replace("- monthly_income < 3000", "- monthly_incom < 3000")
    rules.write_text(broken.replace("talk: 0.7", "tolk: 0.7"), "utf-8")
    done = advisor("check", "--pack", pack, "--lang", lang)
    assert done.exit_code == 2
    first, second = done.stderr.split("\n\n")
    assert first.startswith(f"rules/rules.yaml:3:7: {said}\n    - monthly_incom < 3000\n")
    assert second.startswith("rules/rules.yaml:13:5: ")
    assert "`talk`" in second
    assert done.stdout.splitlines() == [done.stdout.strip()], "only which pack it is"
    assert str(pack) in done.stdout


def test_advice_is_refused_by_a_bad_pack_with_the_same_words(pack: Path) -> None:
    (pack / "rules" / "rules.yaml").write_text("- rule: x\n", "utf-8")
    checked = advisor("check", "--pack", pack)
    advised = advisor("advise", "-", "--pack", pack)
    assert advised.exit_code == checked.exit_code == 2
    assert advised.stderr == checked.stderr


def test_a_topic_without_questions_is_a_warning(sound: Path) -> None:
    about = sound / "knowledge" / "pack.yaml"
    more = "  - topic: later\n    title: {zh: 以后, en: Later}\n"
    about.write_text(about.read_text("utf-8") + more, "utf-8")
    done = advisor("check", "--pack", sound, "--lang", "en", "--strict", DAY)
    assert done.exit_code == 1
    assert done.stderr.startswith("knowledge/pack.yaml:9:5: the topic `later` has no questions")


RULE = """- rule: once
  when: [true]
  then: {talk: 0.3}
  because: {zh: 曾经, en: "Once."}
  cites: [some_law]
"""


def test_a_rule_that_rests_on_ended_law_is_a_reminder(sound: Path) -> None:
    ended = UNUSED.replace("from: 2021-01-01", "from: 2021-01-01, until: 2026-10-01")
    (sound / "knowledge" / "legal_notes.yaml").write_text(ended, "utf-8")
    (sound / "rules" / "once.yaml").write_text(RULE, "utf-8")
    check = ("check", "--pack", sound, "--lang", "en", "--strict")
    done = advisor(*check, DAY)
    assert done.exit_code == 0
    told = "rules/once.yaml:1:9: rule `once` rests only on what had ended by 2026-11-23: `some_law`"
    assert done.stderr.startswith(told)
    (sound / "rules" / "once.yaml").write_text(
        RULE.replace("0.3}", "{certainty: 0.3, cites: [some_law]}}").replace(
            "  cites: [some_law]\n", ""
        ),
        "utf-8",
    )
    assert advisor(*check, DAY).stderr.startswith(told)
    (sound / "rules" / "once.yaml").write_text(
        RULE.replace("some_law]", "some_law, other_law]"), "utf-8"
    )
    other = UNUSED.replace("some_law", "other_law")
    (sound / "knowledge" / "legal_notes.yaml").write_text(ended + other, "utf-8")
    assert not advisor(*check, DAY).stderr


def test_the_day_decides_what_is_in_the_future(sound: Path) -> None:
    (sound / "knowledge" / "legal_notes.yaml").write_text(UNUSED, "utf-8")
    for day, code in (("2026-11-22", 2), ("2026-11-23", 0)):
        done = advisor("check", "--pack", sound, "--lang", "en", "--date", day)
        assert done.exit_code == code
        assert ("says it was checked on 2026-11-23" in done.stderr) == (code == 2)


@pytest.mark.parametrize("start", ["", "\ufeff"], ids=["plain", "as Excel saves it"])
def test_a_sound_fact_base_is_read(sound: Path, start: str) -> None:
    table = 'id,zh,en,left_out\r\nA-1,甲,"One, and\nmore",not used\r\n\r\n'
    (sound / "knowledge" / "facts.csv").write_bytes((start + table).encode())
    assert advisor("check", "--pack", sound, "--strict", DAY).exit_code == 0
    assert read_facts(sound) == {
        "A-1": Fact("A-1", {"zh": "甲", "en": "One, and\nmore"}, "not used")
    }


def test_a_field_too_long_for_a_table_is_told(sound: Path) -> None:
    table = "id,zh,en,left_out\nA-1,甲,One,no\nA-2,乙," + "x" * 140_000 + ",no\n"
    (sound / "knowledge" / "facts.csv").write_text(table, "utf-8")
    done = advisor("check", "--pack", sound, "--lang", "en", DAY)
    assert done.exit_code == 2
    assert done.stderr.startswith("knowledge/facts.csv:3:1: from this line on")
    assert len(done.stderr) < 1000
