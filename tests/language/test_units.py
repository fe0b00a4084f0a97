"""What units an expression gives, and which expressions have none."""

import csv
import random
from pathlib import Path

import pytest

from advisor.language.check import check
from advisor.language.types import BOOLEAN, DATE, PLAIN, TEXT, Type, number
from advisor.language.units import (
    BASE_UNITS,
    NO_UNIT,
    Unit,
    multiply,
    parse_unit,
    unit_text,
    unknown_part,
)
from advisor.pack.unit_words import meant_unit
from tests.language.tables import tree_of

HERE = Path(__file__).parent


def rows() -> list[dict[str, str]]:
    lines = (HERE / "units.csv").read_text("utf-8").splitlines()[1:]
    return list(csv.DictReader(lines, delimiter=";"))


def type_named(name: str) -> Type:
    known = {"number": PLAIN, "date": DATE, "boolean": BOOLEAN, "text": TEXT}
    return known.get(name) or number(name)


def types(written: str) -> dict[str, Type]:
    """`a CNY, b day` → the type of each name."""
    pairs = (pair.split() for pair in written.split(",") if pair.strip())
    return {name: type_named(unit) for name, unit in pairs}


def told(found: Type) -> str:
    """`1` is a number that has had its units cancelled; `number` fits every unit."""
    if found.kind != "number" or found.unit is None:
        return found.kind
    return unit_text(found.unit)


@pytest.mark.parametrize("row", rows(), ids=lambda row: f"{row['expression']} [{row['names']}]")
def test_units_table(row: dict[str, str]) -> None:
    found, errors = check(tree_of(row["expression"]), types(row["names"]), {})
    if row["result"].startswith("error "):
        assert {error.code for error in errors} == {row["result"].removeprefix("error ")}
    else:
        assert [error.code for error in errors] == []
        assert told(found) == row["result"]


@pytest.mark.parametrize("row", rows(), ids=lambda row: f"{row['expression']} [{row['names']}]")
def test_an_error_is_told_in_both_languages(row: dict[str, str]) -> None:
    _, errors = check(tree_of(row["expression"]), types(row["names"]), {})
    for error in errors:
        problem = error.within(row["expression"])
        assert problem.text("zh") != problem.text("en")
        assert row["expression"] in problem.text("en")


def random_unit(dice: random.Random) -> Unit:
    unit = NO_UNIT
    for _ in range(dice.randrange(5)):
        base = dice.choice([*BASE_UNITS, "CNY"])
        unit = multiply(unit, parse_unit(base), dice.choice([1, 1, -1]))
    return unit


def test_units_multiply_like_numbers() -> None:
    dice = random.Random(11)
    for _ in range(300):
        a, b, c = (random_unit(dice) for _ in range(3))
        assert multiply(a, b) == multiply(b, a)
        assert multiply(multiply(a, b), c) == multiply(a, multiply(b, c))
        assert multiply(a, a, -1) == NO_UNIT
        assert multiply(multiply(a, b), b, -1) == a


def test_what_is_printed_reads_back() -> None:
    dice = random.Random(12)
    for _ in range(300):
        unit = random_unit(dice)
        if any(power > 0 for _, power in unit):
            assert parse_unit(unit_text(unit)) == unit


@pytest.mark.parametrize(
    ("written", "hint"),
    [
        ("months", "`month`"),
        ("cny", "`CNY`"),
        ("CNY/dya", "`day`"),
        ("元", "`CNY`"),
        ("%", "`percent`"),
        ("RMB", "`CNY`"),
        ("pounds", "`GBP`"),
        ("£", "`GBP`"),
        ("EURO", "`EUR`"),
        ("chf", "`CHF`"),
        ("XYZ", None),
        ("CNY/天", "`day`"),
        ("CNY//month", "`month`"),
        ("creditors", "`creditor`"),
        ("EUR/credtor", "`creditor`"),
    ],
)
def test_an_unknown_unit_is_refused(written: str, hint: str | None) -> None:
    part = unknown_part(written, {"creditor"})
    assert part
    assert meant_unit(part, {"creditor"}) == hint


@pytest.mark.parametrize("written", ["creditor", "EUR/creditor", "creditor*month"])
def test_a_declared_unit_is_a_unit_of_its_pack_alone(written: str) -> None:
    assert unknown_part(written, {"creditor"}) is None
    assert unknown_part(written) == "creditor"


@pytest.mark.parametrize("written", [None, ""])
def test_no_text_is_no_unit(written: str | None) -> None:
    assert parse_unit(written) == NO_UNIT
