"""Numbers that are unknown by arithmetic just for the worst-off are told by `advisor check`."""

import shutil
from pathlib import Path

import pytest

from advisor.pack.arithmetic import lost_to_arithmetic
from advisor.pack.load import load
from tests.cli.run import SMALL, advisor

MORE = """
- question: spending
  type: number
  unit: CNY/month
  min: 0
  max: 100000
  label: {zh: 支出, en: Spending}
  ask: {zh: 每月支出多少？, en: How much do you spend?}

- question: children
  type: number
  min: 1
  max: 20
  label: {zh: 孩子, en: Children}
  ask: {zh: 几个孩子？, en: How many children?}
"""
DERIVED = """
- derived: left
  label: {zh: 结余, en: Left}
  unit: CNY/month
  formula: monthly_income - spending

- derived: months
  label: {zh: 月数, en: Months}
  unit: month
  formula: ceiling(months_to_repay(debt, left, 0))

- derived: share
  label: {zh: 比例, en: Share}
  formula: FORMULA
"""
RULE = """
- rule: mine
  when:
    - CONDITION
  then: {low_income: 0.5}
  because: {zh: 因为, en: Because}
"""


def told(tmp_path: Path, formula: str = "debt", condition: str = "debt > 0") -> list[str]:
    """What is warned of in the small pack with a formula and a condition more."""
    pack = shutil.copytree(SMALL, tmp_path / "pack")
    questions = pack / "knowledge" / "questions" / "money.yaml"
    questions.write_text(questions.read_text("utf-8") + MORE, "utf-8")
    derived = pack / "knowledge" / "derived.yaml"
    derived.write_text(derived.read_text("utf-8") + DERIVED.replace("FORMULA", formula), "utf-8")
    (pack / "rules" / "more.yaml").write_text(RULE.replace("CONDITION", condition), "utf-8")
    return [f"{p.code} {dict(p.params)['text']}" for p in lost_to_arithmetic(load(pack))]


@pytest.mark.parametrize(
    ("formula", "warning"),
    [
        ("debt / monthly_income", ["divisor_may_be_zero monthly_income"]),
        ("debt / (monthly_income - spending)", ["divisor_may_be_zero monthly_income - spending"]),
        ("debt / left", ["divisor_may_be_zero left"]),
        ("debt / (2 * left) + 1", ["divisor_may_be_zero 2 * left"]),
        ("debt / max(0, left)", ["divisor_may_be_zero max(0, left)"]),
        ("debt / days_overdue", ["divisor_may_be_zero days_overdue"]),
        ("debt / 0", ["divisor_may_be_zero 0"]),
        ("debt / children", []),
        ("debt / (monthly_income + 1)", []),
        ("debt / rate_line", []),
        ("debt / 100", []),
        ("debt * monthly_income", []),
    ],
)
def test_a_divisor_that_may_be_0_is_told(tmp_path: Path, formula: str, warning: list[str]) -> None:
    assert told(tmp_path, formula=formula) == warning


@pytest.mark.parametrize(
    ("condition", "warning"),
    [
        ("debt / monthly_income > 5", ["divisor_may_be_zero monthly_income"]),
        ("lender_type = null or debt / left > 5", ["divisor_may_be_zero left"]),
        ("monthly_income > 0 or debt / monthly_income > 5", ["divisor_may_be_zero monthly_income"]),
        ("monthly_income > 0 and debt / monthly_income > 5", []),
        ("monthly_income != 0\n    - debt / monthly_income > 5", []),
        ("spending > 5 * monthly_income", []),
        ("months > 12", ["months_without_end months"]),
        ("24 <= months", ["months_without_end months"]),
        ("not(months >= 12)", ["months_without_end months"]),
        (
            "months_to_repay(debt, monthly_income, 0) + 1 > 12",
            ["months_without_end months_to_repay(debt, monthly_income, 0) + 1"],
        ),
        ("months <= 12", []),
        ("12 > debt", []),
    ],
)
def test_a_condition_that_loses_the_worst_off_is_told(
    tmp_path: Path, condition: str, warning: list[str]
) -> None:
    assert told(tmp_path, condition=condition) == warning


@pytest.mark.parametrize(
    ("lang", "what", "write"),
    [
        ("en", "this divides by `monthly_income`, which may be 0", "write: a product, such as"),
        ("zh", "这里除以 `monthly_income`，它可能是 0", "应写成：乘法，例如"),
    ],
)
def test_check_tells_it_with_its_place_and_what_to_write(
    tmp_path: Path, lang: str, what: str, write: str
) -> None:
    told(tmp_path, condition="debt / monthly_income > 5")
    done = advisor("check", "--pack", tmp_path / "pack", "--lang", lang, "--strict")
    assert done.exit_code == 1
    warning = next(one for one in done.stderr.split("\n\n") if "more.yaml" in one)
    assert warning.startswith(f"rules/more.yaml:4:14: {what}")
    assert "\n    - debt / monthly_income > 5\n             ^^^^^^^^^^^^^^\n" in warning
    assert write in warning
