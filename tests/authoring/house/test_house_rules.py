"""House rules of a small pack: each fault is told in both languages, and may be accepted."""

from dataclasses import fields
from pathlib import Path
from typing import get_args

import pytest

from advisor import LANGUAGES
from advisor.pack.house_rules import HouseRules
from advisor.pack.load import load
from advisor.pack.schema import HouseFinding
from tests.authoring.house.pack import changed, found, planted
from tests.cli.run import advisor

HERE = Path(__file__).parent
CODES = get_args(HouseFinding)
RULES = "knowledge/house_rules.yaml"
MORE = "knowledge/more.yaml"
FIRES = "rules/more.yaml"


GUIDE = (Path(__file__).parents[3] / "docs" / "authoring.md").read_text("utf-8")


def test_the_guide_tells_of_every_finding_and_every_key(tmp_path: Path) -> None:
    assert [code for code in CODES if f"`{code}`" not in GUIDE] == []
    block = GUIDE.partition("## knowledge/house_rules.yaml")[2].partition("```yaml\n")[2]
    folder = planted(tmp_path / "pack")
    (folder / RULES).write_text(block.partition("```")[0], "utf-8")
    declared = load(folder).house_rules
    undeclared = HouseRules()
    for key in ("equal_numbers", "unasked"):
        assert f"{key}: true" in block
    for spec in fields(HouseRules):
        if spec.name not in ("equal_numbers", "unasked"):
            assert getattr(declared, spec.name) != getattr(undeclared, spec.name), spec.name


@pytest.mark.parametrize("lang", LANGUAGES)
def test_each_fault_is_told_as_expected(lang: str, tmp_path: Path) -> None:
    """Read what differs before you accept it."""
    told = "\n\n".join(each.text(lang) for each in found(planted(tmp_path / "pack"), *CODES))
    assert told + "\n" == (HERE / f"told.{lang}.txt").read_text("utf-8")


def test_there_is_a_fault_for_each_house_rule(tmp_path: Path) -> None:
    assert {each.code for each in found(planted(tmp_path / "pack"), *CODES)} == set(CODES)


def test_a_pack_without_house_rules_is_told_what_needs_no_data(tmp_path: Path) -> None:
    folder = planted(tmp_path / "pack")
    (folder / RULES).unlink()
    assert {each.code for each in found(folder, *CODES)} == {"numbers_differ", "fires_unasked"}
    (folder / RULES).write_text("equal_numbers: false\nunasked: false\n", "utf-8")
    assert found(folder, *CODES) == []


def test_an_empty_file_of_house_rules_declares_none(tmp_path: Path) -> None:
    folder = planted(tmp_path / "pack")
    (folder / RULES).write_text("# none yet\n", "utf-8")
    assert {each.code for each in found(folder, *CODES)} == {"numbers_differ", "fires_unasked"}


def test_house_rules_fail_a_strict_check_only(tmp_path: Path) -> None:
    check = ("check", "--pack", planted(tmp_path / "pack"), "--lang", "en")
    assert advisor(*check).exit_code == 0
    assert advisor(*check, "--strict").exit_code == 1


ACCEPTED = [
    ("fires_unasked", FIRES, "facts: [A-01]\n\n"),
    ("weighed_down", FIRES, "facts: [A-01]\n\n"),
    ("text_too_long", FIRES, "facts: [A-01]\n\n"),
    ("names_no_fact", MORE, 'formula: date("2020-08-20")\n'),
    ("bare_date", MORE, 'formula: missed_on > date("2026-01-01")\n'),
    ("word_not_said", MORE, "your identity number}\n"),
    ("phone_written_out", MORE, "hopeless.}\n"),
    ("numbers_differ", MORE, "force: 6\n"),
    ("word_of_law", MORE, "force: 6\n"),
    ("number_written_out", MORE, "en: A note}\n"),
    ("bare_number", MORE, "en: A note}\n"),
    ("numbers_differ", MORE, "en: A note}\n"),
]
"""(finding, file, the end of an entry of which it is told)."""


@pytest.mark.parametrize(("code", "file", "end"), ACCEPTED)
def test_what_has_a_reason_is_told_no_more(code: str, file: str, end: str, tmp_path: Path) -> None:
    folder = planted(tmp_path / "pack")
    before = len(found(folder, code))
    line = f"  accepted: [{{finding: {code}, because: it is meant}}]\n"
    changed(folder, file, end, f"{end.rstrip()}\n{line}\n")
    assert len(found(folder, code)) < before
    assert found(folder, "accepted_for_nothing") == []


def test_a_question_may_accept_for_all_rules_that_it_is_not_put(tmp_path: Path) -> None:
    folder = planted(tmp_path / "pack")
    reason = "when: [lost_job]\n  accepted: [{finding: fires_unasked, because: it is meant}]\n"
    changed(folder, "knowledge/questions/work.yaml", "when: [lost_job]\n", reason)
    assert found(folder, "fires_unasked", "accepted_for_nothing") == []


def test_what_is_accepted_of_one_entry_is_told_of_others(tmp_path: Path) -> None:
    folder = planted(tmp_path / "pack")
    reason = "  accepted: [{finding: weighed_down, entries: [talk], because: it is meant}]\n"
    changed(folder, FIRES, "facts: [A-01]\n\n", f"facts: [A-01]\n{reason}\n")
    told = [each.text("en").splitlines()[0] for each in found(folder, "weighed_down")]
    assert told == ["rules/more.yaml:5:28: rule `unasked` weighs `helpline` down by -0.95"]
    (for_nothing,) = found(folder, "accepted_for_nothing")
    assert "`unasked: talk` accepts `weighed_down`" in for_nothing.text("en")
    changed(folder, FIRES, "entries: [talk]", "entries: [helpline]")
    assert found(folder, "weighed_down", "accepted_for_nothing") == []


@pytest.mark.parametrize(
    "condition",
    [
        "lost_job",  # the question is put to whoever it is true of
        "found_job = false",  # nothing is taken for unknown
        "found_job = null and lost_job",
    ],
)
def test_a_rule_may_look_at_what_is_asked_of_whom_it_fires_for(
    condition: str, tmp_path: Path
) -> None:
    folder = planted(tmp_path / "pack")
    changed(folder, FIRES, "- debt > 0\n", f"- {condition}\n")
    if condition != "lost_job":
        changed(folder, FIRES, "    - may(not(found_job))\n", "")
    assert found(folder, "fires_unasked") == []


@pytest.mark.parametrize(
    "lines",
    [
        "    - found_job = null\n",
        "    - any: [found_job = null, debt < 0.5]\n",
        "    - may: [not(found_job)]\n",
        "  unless:\n    - found_job\n",
        "    - may(jobless)\n",
    ],
)
def test_every_way_to_take_a_question_for_unknown_is_seen(lines: str, tmp_path: Path) -> None:
    folder = planted(tmp_path / "pack")
    jobless = "- derived: jobless\n  label: {zh: 没工作, en: No job}\n  formula: not(found_job)\n"
    (folder / "knowledge" / "jobless.yaml").write_text(jobless, "utf-8")
    changed(folder, FIRES, "    - may(not(found_job))\n", lines)
    (told,) = found(folder, "fires_unasked")
    assert "`unasked` can fire only because `found_job` was not asked" in told.text("en")


@pytest.mark.parametrize(
    ("line", "number"),
    [
        ("days_overdue > 30", "30"),
        ("days_overdue in [1..30]", "30"),
        ("days_overdue between 7 and 90", "7"),
        ("debt in (5, 6)", "5"),
        ("debt > 0.4 * debt", "0.4"),
        ("round(debt, 2) > 0", "2"),
        ("debt > -5", "5"),
    ],
)
def test_a_bare_number_is_seen(line: str, number: str, tmp_path: Path) -> None:
    folder = planted(tmp_path / "pack")
    changed(folder, FIRES, "- debt > 700\n", f"- {line}\n")
    told = [dict(each.params) for each in found(folder, "bare_number")]
    assert number in [one["text"] for one in told if one["id"] == "much_asked"]


def test_a_number_that_need_not_be_allowed_is_told(tmp_path: Path) -> None:
    folder = planted(tmp_path / "pack")
    changed(folder, RULES, "[comparison], because: nothing}", "[ranges], because: none of it}")
    (told,) = found(folder, "number_allowed_for_nothing")
    assert told.text("en").startswith(
        "knowledge/house_rules.yaml:28:7: no condition has the number 0 in a ranges"
    )
