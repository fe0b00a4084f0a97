"""What an author reads of each finding: both places, why, and what to write; and accepting it."""

from datetime import date
from pathlib import Path
from typing import get_args, get_type_hints

import pytest

from advisor import LANGUAGES
from advisor.authoring import exact
from advisor.authoring.check import check_pack
from advisor.pack.schema import Accepted, HouseFinding
from tests.authoring.rule_sets.pack import TOLD, rule, small_pack, told

HERE = Path(__file__).parent
TODAY = date(2026, 11, 23)
STEP = """
- remedy: wait
  label: {zh: 等, en: Wait}
  urgency: later
  steps:
    - {zh: 等。, en: Wait.}
    - zh: 看。
      en: Look.
      instead:
        - {when: [debt > 5], zh: 看一。, en: Look once.}
        - {when: [debt > 7], zh: 看二。, en: Look twice.}
  cost: {zh: 无, en: None}
  risk: {zh: 无, en: None}
"""
ALWAYS = """
- derived: anything
  label: {zh: 都行, en: Anything}
  formula: may(debt >= 0)
"""
RULES = {
    "never_true": (rule("debt < 0"),),
    "never_true_together": (rule("days_since(paper_on) > 5", 'paper = "none"'),),
    "line_always_true": (rule("married", "may(debt >= 0)"),),
    "line_implied": (rule("debt > 5", "debt > 3"),),
    "alternative_impossible": (rule("any: [married, debt < 0]"),),
    "alternative_implied": (rule("any: [debt > 3, debt > 5]"),),
    "same_condition": (rule("debt > 5"), rule("not(debt <= 5)")),
    "opposite_signs": (rule("debt > 5"), rule("debt > 5", then="talk: -0.4")),
    "veto_implied": (
        rule("married", then="", never="talk"),
        rule("married", "debt > 5", then="", never="talk"),
    ),
    "support_vetoed": (rule("married", then="", never="talk"), rule("married", "debt > 5")),
    "too_low_to_show": (rule("debt > 5", then="write: 0.1"),),
    "gap_between_rules": (rule("debt < 30"), rule("debt > 30", then="talk: 0.4")),
}
"""For each finding that a rule can accept rules of which it is told, at the last one."""


def texts(folder: Path, lang: str, *rules: str, **more: str) -> list[str]:
    warnings = check_pack(small_pack(folder, *rules, **more), TODAY).warnings
    return [found.text(lang) for found in warnings if found.code in TOLD]


def test_every_finding_that_can_be_accepted_is_here() -> None:
    (names,) = {get_type_hints(Accepted)["finding"]}
    of_the_house = get_args(HouseFinding)
    assert set(get_args(names)) == {*RULES, "acts_without_knowing", *of_the_house}


def test_the_guide_tells_of_every_finding() -> None:
    guide = (Path(__file__).parents[3] / "docs" / "authoring.md").read_text("utf-8")
    assert [
        name for name in RULES if f"| `{name}`" not in guide and f", `{name}`" not in guide
    ] == []


@pytest.mark.parametrize("lang", LANGUAGES)
def test_what_is_told(lang: str, tmp_path: Path) -> None:
    found = [text for name, rules in RULES.items() for text in texts(tmp_path / name, lang, *rules)]
    more = {"derived": ALWAYS, "remedies": STEP}
    found += texts(tmp_path / "more", lang, rule("married", "anything", then="wait: 0.5"), **more)
    expected = (HERE / f"told.{lang}.txt").read_text("utf-8")
    assert "\n\n".join(found) + "\n" == expected


@pytest.mark.parametrize("name", RULES)
def test_a_finding_with_a_reason_is_told_no_more(name: str, tmp_path: Path) -> None:
    *first, last = RULES[name]
    assert [text.split()[0] for text in told(tmp_path / "told", *first, last)] == [name]
    accepted = f"{last}  accepted: [{{finding: {name}, because: it is meant}}]\n"
    assert told(tmp_path / "accepted", *first, accepted) == []


def test_what_a_better_prover_may_find_is_not_accepted_for_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def no_extra(pack: object) -> None:
        raise ImportError("z3")

    monkeypatch.setattr(exact, "prover", no_extra)
    hidden = rule("debt > 5", accepted="same_condition")
    seen = rule("debt > 5", then="write: 0.5", accepted="gap_between_rules")
    assert [text.split()[:2] for text in told(tmp_path, hidden, seen)] == [
        ["accepted_for_nothing", "second"]
    ]
