"""A hint repeats what was written."""

from datetime import date

import pytest

from advisor.language.check import check
from advisor.language.corrections import date_in, number_in
from advisor.language.errors import LanguageError
from advisor.language.parse import parse
from advisor.language.types import BOOLEAN, DATE, PLAIN, Type, number

NAMES = {
    "income": number("CNY/month"),
    "term": number("year"),
    "wait": number("month"),
    "yearly": number("CNY/year"),
    "months_per_year": number("month/year"),
    "lender": Type("text", options=("bank", "trust")),
    "conduct": Type("choices", options=("threats",)),
    "signed_on": DATE,
    "sued": BOOLEAN,
    "lpr": PLAIN,
}
PARAMETERS = {"lpr": NAMES["lpr"]}


def hint(text: str) -> object:
    """What to write instead of the first mistake."""
    try:
        tree = parse(text)
    except LanguageError as error:
        return error.params.get("better")
    errors = check(tree, NAMES, PARAMETERS, BOOLEAN)[1]
    return errors[0].params.get("better")


@pytest.mark.parametrize(
    ("text", "better"),
    [
        ("income > 2,500", "2500"),
        ("income > 2500 pounds", "2500"),
        ("income > 2500 EUR", "2500"),
        ("income > 2500元", "2500"),
        ("income > 2500 美元", "2500"),
        ("term > 3 years", "3"),
        ("income > 1,234,567.89", "1234567.89"),
        ("income > 7万", "70000"),
        ("income > 1.25万", "12500"),
        ("income > 80k", "80000"),
        ("income > 3千", "3000"),
        ("lpr > 15.4%", "15.4"),
        ("income ≤ 5", "<="),
        ("income ≥ 5", ">="),
        ("income => 5", ">="),
        ("income =< 5", "<="),
        ("sued || income > 5", "or"),
        ("sued OR income > 5", "or"),
        ("lender = 'trust'", '"trust"'),
        ('lender = "trust', '"trust"'),
        ("not sued", "not(sued)"),
        ("not conduct.threats", "not(conduct.threats)"),
        ("!sued", "not(sued)"),
        ("income is null", "income = null"),
        ("income is not null", "income != null"),
        ('lender is "bank"', 'lender = "bank"'),
        ("income in 700..900", "[700..900]"),
        ("income in 0.5..1.5", "[0.5..1.5]"),
        ("1 < income < 5", "income in (1..5)"),
        ("300 <= income < 500", "income in [300..500)"),
        ("500 >= income > 300", "income in (300..500]"),
        ("1 < income = 5", "1 < income and income = 5"),
        ('signed_on > @"2025-3-7"', 'date("2025-03-07")'),
        ("income[7..9] > 1", "income in [7..9]"),
        ("monthly income > 1", "monthly_income, monthly and income"),
        ('signed_on > date("2025/3/7")', 'date("2025-03-07")'),
        ('signed_on > date("2025-02-30")', 'date("2025-02-28")'),
        ('signed_on > date("2026-W05-2")', 'date("2026-01-27")'),
        ('signed_on > date("20260127")', 'date("2026-01-27")'),
        ('signed_on > date("soon")', None),
        ("income", "income > 0"),
        ("income + 3", "(income + 3) > 0"),
        ("sued and lender", 'lender = "bank"'),
        ("sued or conduct", "conduct.threats"),
        ("not(signed_on)", "signed_on != null"),
        ("income > null", "income = null, income != null"),
        ("term > wait", "term * months_per_year"),
        ("wait + term > 3", "term * months_per_year"),
        ("yearly > income", "income * months_per_year"),
        ("income > wait", None),
        ("lpr(3) > 1", "lpr(signed_on)"),
        ("income > £1,200", "1200"),
        ("income > 1200 €", "1200"),
        ("income > 20 EUR", "20"),
        ("income > 20 AND sued", "and"),
        ("income > 2,5", "2.5"),
        ("income * 30% > 5", "30 / 100"),
        ("30% * income > 5", "30 / 100"),
        ("income > = 5", ">="),
        ("income is less than 5", "<"),
        ("income is greater than or equal to 5", ">="),
        ("income at most 5", "<="),
        ("income 不超过 5", "<="),
        ("sued 或者 income > 5", "or"),
        ('lender = "bank", "trust"', 'lender in ("bank", "trust")'),
        ('lender = "bank" or "trust"', 'lender in ("bank", "trust")'),
        ("income = 1-10", "income in [1..10]"),
        ("income in 1-10", "[1..10]"),
        ("income between 10 and 1", "income between 1 and 10"),
        ("income > yearly – income", "-"),
        ('income > "5"', "5"),
        ("if income > 5", "income > 5"),
        ("if income > 5 then 1 else 2", None),
        ("months-per-year > 1", "months_per_year"),
        ("income-wait > 1", None),
    ],
)
def test_what_was_written_stands_in_the_hint(text: str, better: str | None) -> None:
    assert hint(text) == better


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("24%", "24"),
        ('"24"', "24"),
        ("¥1,200.50", "1200.50"),
        ("-1,200 元", "-1200"),
        ("１２００", "1200"),
        ("1.2万元", "12000"),
        ("约500", "500"),
        ("1200", "1200"),
        ("10-20", None),
        ("1.000,50", None),
        ("many", None),
        ("", None),
    ],
)
def test_a_number_in_a_text(text: str, number: str | None) -> None:
    assert number_in(text) == number


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2026/11/3", date(2026, 11, 3)),
        ("2026年11月3日", date(2026, 11, 3)),
        ("2026.1.31", date(2026, 1, 31)),
        ("2026-02-31", date(2026, 2, 28)),
        ("20261103", date(2026, 11, 3)),
        ("2026-W05-2", date(2026, 1, 27)),
        ("0000-01-01", None),
        ("2026-13-01", None),
        ("2026-01-00", None),
        ("3 November", None),
        ("31.01.2026", date(2026, 1, 31)),
        ("01.02.2026", date(2026, 2, 1)),
        ("31/01/2026", date(2026, 1, 31)),
        ("01/31/2026", date(2026, 1, 31)),
        ("01/02/2026", None),
        ("31.13.2026", None),
    ],
)
def test_a_day_in_a_text(text: str, day: date | None) -> None:
    assert date_in(text) == (day and day.isoformat())
