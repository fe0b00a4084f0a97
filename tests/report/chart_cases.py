"""Advice whose charts are hard to draw: sums below zero, large and small, dates close together."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

from advisor.inference.advice import Advice
from advisor.inference.consult import consult
from advisor.inference.to_experta import Engine
from advisor.language.values import Value
from samples.people import TODAY

MONEY: dict[str, Value] = {
    "last_due_on": date(2026, 11, 1),
    "overdue_amount": 1200.0,
    "penalty_rate": 12.0,
    "monthly_income": 3000.0,
    "essential_expenses": 1500.0,
    "housing_cost": 800.0,
    "other_debt_payments": 100.0,
    "latest_court_paper": "complaint",
    "court_paper_received_on": date(2026, 11, 20),
}
SUMS: list[dict[str, Value]] = [
    {},
    {"monthly_income": 2399.99},
    {"monthly_income": 1.0},
    {"monthly_income": 0.0},
    {"monthly_income": 300.0, "essential_expenses": 900_000.0},
    {"monthly_income": 999_999.99, "essential_expenses": 0.01, "overdue_amount": 4_999_999.99},
    {"overdue_amount": 0.05, "monthly_income": 2400.5},
    {"penalty_rate": 0.0, "overdue_amount": 20_000.0},
    {"penalty_rate": 999.0, "overdue_amount": 3_000_000.0},
    dict.fromkeys(("essential_expenses", "housing_cost", "other_debt_payments"), 0.0),
    dict.fromkeys(("monthly_income", "essential_expenses", "housing_cost"), 0.0),
]
DAYS = [(0,), (-1, 0, 1), (1, 2, 3), (-400, -399, 2000), (-9999, 9999), (-3, -2), (0, 10000)]
"""Last days, counted from the date of advice."""


def hard_cases(engine: Engine) -> Iterator[Advice]:
    """Each combination of sums once, and each of last days."""
    for sums in SUMS:
        yield consult(engine, MONEY | sums, TODAY)
    advice = consult(engine, MONEY, TODAY)
    for days in DAYS:
        dated = [
            replace(one, deadline=TODAY + timedelta(days=day))
            for one, day in zip(advice.recommendations, days, strict=False)
        ]
        rest = [replace(one, deadline=None) for one in advice.recommendations[len(days) :]]
        yield replace(advice, recommendations=(*dated, *rest))
