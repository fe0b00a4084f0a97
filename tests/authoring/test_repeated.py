"""A condition that stands in many places is told; what has a name already is not."""

from datetime import date
from pathlib import Path

import pytest

from advisor.authoring.check import check_pack
from tests.pack.test_cases import laid_over_base

TODAY = date(2026, 11, 23)


def told(tmp_path: Path, lines: list[str]) -> list[str]:
    """The repeated lines of a pack with one rule for each of the lines."""
    folder = laid_over_base("good", "nested_any_not", tmp_path)
    rules = [
        f"- rule: rule_{number}\n  when:\n    - {line}\n  then: {{talk: 0.3}}\n"
        f"  because: {{zh: 理由{number}。, en: Reason {number}.}}\n"
        for number, line in enumerate(lines)
    ]
    (folder / "rules" / "many.yaml").write_text("".join(rules), "utf-8")
    found = check_pack(folder, TODAY).warnings
    return [problem.text("en") for problem in found if problem.code == "repeated_line"]


def test_a_line_in_five_places_is_told_with_the_others(tmp_path: Path) -> None:
    lines = ["debt > 7", "not(debt > 7)", "may(debt > 7)", "not: debt > 7", "debt  >  7"]
    assert told(tmp_path / "four", lines[:4]) == []
    (text,) = told(tmp_path / "five", lines)
    assert text.startswith("rules/many.yaml:3:7: `debt > 7` stands in 5 places and has no name")
    assert "rules/many.yaml:8, rules/many.yaml:13" in text


@pytest.mark.parametrize(
    "line",
    [
        "conduct.threats",
        'lender_type = "bank"',
        'lender_type != "bank"',
        "lender_type = null",
        "debt > 0",
    ],
)
def test_what_has_a_name_may_stand_anywhere(line: str, tmp_path: Path) -> None:
    assert told(tmp_path, [line, f"not: {line}"] * 3) == []
