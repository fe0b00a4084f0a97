"""The sums the pack does about a loan: known cases to the cent, the percent and the day."""

from datetime import date
from itertools import pairwise

import pytest

from advisor.inference.memory import facts_of
from advisor.inference.to_experta import Engine
from advisor.language.evaluate import Scope, evaluate
from advisor.language.lower import lower
from advisor.language.parse import parse
from advisor.language.values import Value

TODAY = date(2026, 11, 23)


def value(expression: str) -> Value:
    return evaluate(lower(parse(expression)), Scope({}, TODAY))


def known(shipped: Engine, **answers: Value) -> dict[str, Value]:
    """The facts and derived numbers of a person with these answers."""
    return facts_of(shipped.pack, answers, TODAY)


# --- ten thousand yuan over twelve months ---


@pytest.mark.parametrize(
    ("rate", "instalment", "interest"),
    [
        (12, 888.49, 661.85),
        (20, 926.35, 1116.14),
        (24, 945.60, 1347.15),
        (36, 1004.62, 2055.45),
    ],
)
def test_ten_thousand_over_a_year(rate: float, instalment: float, interest: float) -> None:
    exact = f"10000 * {rate / 1200} / (1 - {1 + rate / 1200} ** -12)"
    assert value(f"round({exact}, 2)") == instalment
    assert value(f"round(12 * ({exact}) - 10000, 2)") == interest
    assert value(f"round(annual_rate(10000, {instalment}, 12), 1)") == rate


@pytest.mark.parametrize(
    ("monthly", "yearly"), [(0.5, 10.9), (0.75, 16.2), (0.99, 21.2), (1.2, 25.6), (1.5, 31.7)]
)
def test_a_flat_monthly_charge_hides_the_yearly_rate(monthly: float, yearly: float) -> None:
    """The charge is on the original principal, though half of it is repaid on average.

    The same numbers stand in `knowledge/facts/rates.md`; that of 0.99 is 21.249.
    """
    instalment = f"10000 / 12 + 10000 * {monthly} / 100"
    assert value(f"round(annual_rate(10000, {instalment}, 12), 1)") == yearly


def test_a_complaint_on_the_web_is_reckoned_again(shipped: Engine) -> None:
    """5,000 in twelve times 536 is called 36 per cent there."""
    facts = known(
        shipped,
        received_amount=5000.0,
        monthly_instalment=536.0,
        instalment_count=12.0,
    )
    assert facts["all_in_rate"] == 49.3
    assert facts["rate_over_the_line"] == pytest.approx(25.3)


def test_what_did_not_arrive_is_no_principal(shipped: Engine) -> None:
    facts = known(
        shipped,
        contract_amount=10000.0,
        received_amount=9000.0,
        monthly_instalment=888.49,
        instalment_count=12.0,
    )
    assert facts["withheld_amount"] == 1000
    assert value("round(annual_rate(10000, 888.49, 12), 1)") == 12
    assert facts["all_in_rate"] == value("round(annual_rate(9000, 888.49, 12), 1)") == 32.5


# --- fees beside the instalment ---


def test_fees_each_month_and_around_the_payout_count_in_the_rate(shipped: Engine) -> None:
    loan = {"received_amount": 10000.0, "monthly_instalment": 888.49, "instalment_count": 12.0}
    plain = known(shipped, **loan, monthly_fees=0.0, upfront_fees=0.0)
    assert plain["all_in_rate_with_fees"] == plain["all_in_rate"] == 12
    monthly = known(shipped, **loan, monthly_fees=57.11, upfront_fees=0.0)
    assert (monthly["all_in_rate"], monthly["all_in_rate_with_fees"]) == (12, 24)
    upfront = known(shipped, **loan, monthly_fees=0.0, upfront_fees=1000.0)
    assert upfront["all_in_rate_with_fees"] == 32.5


@pytest.mark.parametrize("missing", ["monthly_fees", "upfront_fees", "instalment_count"])
def test_an_unknown_fee_is_not_taken_for_none(shipped: Engine, missing: str) -> None:
    answers: dict[str, Value] = {
        "received_amount": 10000.0,
        "monthly_instalment": 888.49,
        "instalment_count": 12.0,
        "monthly_fees": 0.0,
        "upfront_fees": 0.0,
    }
    del answers[missing]
    assert known(shipped, **answers)["all_in_rate_with_fees"] is None


# --- the LPR and the cap on private lending ---

LPR = [
    ("2020-04-20", 3.85, 15.4),
    ("2021-12-20", 3.80, 15.2),
    ("2022-01-20", 3.70, 14.8),
    ("2022-08-22", 3.65, 14.6),
    ("2023-06-20", 3.55, 14.2),
    ("2023-08-21", 3.45, 13.8),
    ("2024-07-22", 3.35, 13.4),
    ("2024-10-21", 3.10, 12.4),
    ("2025-05-20", 3.00, 12.0),
]
"""Each from its day until the next, with four times it."""


def test_the_table_of_the_lpr(shipped: Engine) -> None:
    values = shipped.pack.parameters["lpr_1y"]
    for day, percent, four_times in LPR:
        assert values(date.fromisoformat(day)) == percent
        assert round(4 * percent, 2) == four_times
    for (_, before, _), (day, *_) in pairwise(LPR):
        the_day_before = date.fromordinal(date.fromisoformat(day).toordinal() - 1)
        assert values(the_day_before) == before
    assert values(date(2020, 4, 19)) is None
    assert values(TODAY) == 3.00


@pytest.mark.parametrize(
    ("signed", "cap"),
    [
        *((day, cap) for day, _, cap in LPR[1:]),
        ("2020-08-20", 15.4),
        ("2021-12-19", 15.4),
        ("2024-10-20", 13.4),
        ("2025-05-19", 12.4),
        ("2026-11-23", 12.0),
    ],
)
def test_the_cap_is_that_of_the_day_of_the_contract(
    shipped: Engine, signed: str, cap: float
) -> None:
    facts = known(shipped, contract_signed_on=date.fromisoformat(signed))
    assert facts["private_rate_cap"] == pytest.approx(cap)


def test_the_cap_of_today_is_for_loans_of_the_old_rules(shipped: Engine) -> None:
    facts = known(shipped, contract_signed_on=date(2018, 3, 1))
    assert facts["private_rate_cap"] is None
    assert facts["private_rate_cap_today"] == 12


# --- penalty interest, and the cost of waiting ---


@pytest.mark.parametrize(
    ("contract", "highest"),
    [(10.0, 15), (16.0, 24), (24.0, 36), (7.2, 10.8), (8.2, 12.3), (0.82, 1.23), (4.14, 6.21)],
)
def test_a_usual_penalty_rate_is_at_most_half_as_much_again(
    shipped: Engine, contract: float, highest: float
) -> None:
    """To the last digit: a rate at the limit is not above it."""
    assert known(shipped, contract_rate=contract)["highest_penalty_rate"] == highest


def test_waiting_costs_simple_interest_on_what_is_overdue(shipped: Engine) -> None:
    facts = known(shipped, overdue_amount=8000.0, penalty_rate=18.0)
    assert facts["cost_of_waiting_one_month"] == pytest.approx(120)
    assert facts["cost_of_waiting_three_months"] == pytest.approx(360)
    assert facts["cost_of_waiting_six_months"] == pytest.approx(720)
    assert known(shipped, overdue_amount=8000.0)["cost_of_waiting_one_month"] is None


# --- court fees ---


@pytest.mark.parametrize(
    ("claimed", "fee"),
    [(0, 50), (1, 50), (10000, 50), (10001, 50.025), (20000, 300), (50000, 1050), (100000, 2300)],
)
def test_the_court_fee_goes_by_the_claim(shipped: Engine, claimed: float, fee: float) -> None:
    assert known(shipped, claimed_amount=float(claimed))["court_fee"] == pytest.approx(fee)
