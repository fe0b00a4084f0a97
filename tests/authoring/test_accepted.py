"""Findings that an author may accept: told until there is a reason, and when it is for nothing."""

from datetime import date
from pathlib import Path

import pytest

from advisor.authoring.check import check_pack
from tests.pack.test_cases import laid_over_base

TODAY = date(2026, 11, 23)
REASON = "  accepted: [{finding: acts_without_knowing, because: it is right so}]\n"


def told(tmp_path: Path, rule: str) -> list[tuple[str, int]]:
    """The findings of a pack with one more rule, each with its line."""
    folder = laid_over_base("good", "nested_any_not", tmp_path)
    text = f"- rule: added\n  when: [debt > 3]\n{rule}  because: {{zh: 理由。, en: Reason.}}\n"
    (folder / "rules" / "added.yaml").write_text(text, "utf-8")
    return [
        (found.code, found.place.line)
        for found in check_pack(folder, TODAY).warnings
        if found.place and found.code in ("acts_without_knowing", "accepted_for_nothing")
    ]


@pytest.mark.parametrize("against", ["  never: [talk]\n", "  then: {talk: -0.4}\n"])
def test_a_rule_that_takes_away_without_knowing_wants_a_reason(
    against: str, tmp_path: Path
) -> None:
    rule = f"  unless: [conduct.threats]\n{against}"
    assert told(tmp_path / "bare", rule) == [("acts_without_knowing", 3)]
    assert told(tmp_path / "reason", rule + REASON) == []


def test_a_rule_that_gives_without_knowing_needs_none(tmp_path: Path) -> None:
    assert told(tmp_path, "  unless: [conduct.threats]\n  then: {talk: 0.4}\n") == []


def test_what_is_accepted_for_nothing_is_told(tmp_path: Path) -> None:
    assert told(tmp_path, f"  never: [talk]\n{REASON}") == [("accepted_for_nothing", 4)]
