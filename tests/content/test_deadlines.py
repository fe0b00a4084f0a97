"""Court periods: the day to act by, the last day, and from when on a period is over."""

import csv
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest

from advisor.inference.consult import consult
from advisor.inference.to_experta import Engine
from advisor.language.evaluate import Scope, evaluate
from advisor.language.lower import lower
from advisor.language.parse import parse
from advisor.language.values import Value

DAY = timedelta(days=1)
CLOCKS = {
    "payment_order": ("payment_order", "object_to_payment_order", "after_the_objection_period"),
    "complaint_answer": ("complaint", "answer_the_suit", "attend_the_hearing"),
    "judgment_appeal": ("judgment", "decide_on_appeal", "perform_the_judgment"),
    "award_enforcement": ("arbitration_enforcement", "contest_award", "after_the_award_period"),
}
"""The periods that the pack counts: the paper, what to do in time, and what to do after."""
Row = dict[str, str]


def rows() -> list[Row]:
    lines = (Path(__file__).parent / "deadlines.csv").read_text("utf-8").splitlines()
    return list(csv.DictReader(line for line in lines if not line.startswith("#")))


def named(row: Row) -> str:
    return f"{row['clock']} {row['base_on']} {row['n']} {row['unit']}"


def days(row: Row) -> Iterator[date]:
    for column in ("base_on", "raw_last_day", "lawful_last_day", "act_by", "not_over_before"):
        yield date.fromisoformat(row[column])


@pytest.mark.parametrize("row", rows(), ids=named)
def test_the_functions_give_the_days(shipped: Engine, row: Row) -> None:
    base, *expected = days(row)
    count, unit = int(row["n"]), row["unit"]
    counted = f"add_days(base, {count})" if unit == "day" else f"add_months(base, {count})"
    if unit == "year":
        counted = f"add_months(base, {12 * count})"
    scope = Scope({"base": base}, calendar=shipped.pack.calendar)

    written = [
        counted,
        f"next_working_day({counted})",
        f"act_by(base, {counted})",
        f"not_over_before({counted})",
        f"holidays_known({counted})",
    ]
    assert [evaluate(lower(parse(text)), scope) for text in written] == [
        *expected,
        row["calendar"] == "official",
    ]


@pytest.mark.parametrize("row", [row for row in rows() if row["clock"] in CLOCKS], ids=named)
def test_on_every_day_the_advice_fits(shipped: Engine, row: Row) -> None:
    """Nothing is dropped while a period may run, and the day that is told is the right one."""
    paper, in_time, too_late = CLOCKS[row["clock"]]
    base, _, last, act_by, not_over_before = days(row)
    answers: dict[str, Value] = {"latest_court_paper": paper, "court_paper_received_on": base}
    day = base
    while day <= not_over_before + DAY:
        found = {one.entry.id: one for one in consult(shipped, answers, day).recommendations}
        assert (in_time in found) is (day <= not_over_before), day
        assert (too_late in found) is (day > not_over_before), day
        if day <= not_over_before:
            told = found[in_time]
            then = last if row["calendar"] == "official" else day
            assert told.deadline == (act_by if day <= act_by else then), day
            assert told.urgency == "now" or day < act_by - 3 * DAY, day
        day += DAY


@pytest.mark.parametrize("name", ["limitation_ends_on", "guarantee_period_ends_on"])
def test_periods_of_the_civil_code_are_not_over_too_early(shipped: Engine, name: str) -> None:
    """By count they end in the holidays of October 2026 and in a stretch that may move."""
    months = {"limitation_ends_on": 36, "guarantee_period_ends_on": 6}[name]
    formula = shipped.pack.derived[name].formula.core
    for counted, latest in (("2026-10-03", "2026-10-08"), ("2027-02-06", "2027-02-15")):
        due = evaluate(lower(parse(f'add_months(date("{counted}"), -{months})')), Scope({}))
        scope = Scope(
            {"last_due_on": due}, date(2026, 11, 28), shipped.pack.parameters, shipped.pack.calendar
        )
        assert evaluate(formula, scope) == date.fromisoformat(latest)


def test_what_is_told_of_limitation_is_its_last_day_and_not_the_latest(shipped: Engine) -> None:
    """For 2028 nothing is known of the days off: the day is a working day, and over is later."""
    pack = shipped.pack
    scope = Scope(
        {"last_due_on": date(2025, 9, 30)}, date(2026, 11, 28), pack.parameters, pack.calendar
    )
    names = ("limitation_due_on", "limitation_ends_on")
    told, latest = (evaluate(pack.derived[name].formula.core, scope) for name in names)
    assert (told, latest) == (date(2028, 10, 2), date(2028, 10, 12))


@pytest.mark.parametrize(
    ("name", "filed", "due"),
    [
        ("credit_dispute_due_on", "credit_dispute_filed_on", date(2026, 10, 1)),
        ("lender_reply_due_on", "complaint_filed_on", date(2026, 9, 26)),
    ],
)
def test_the_time_of_others_is_not_moved(shipped: Engine, name: str, filed: str, due: date) -> None:
    start = date(2026, 9, 11)
    scope = Scope({filed: start}, due, shipped.pack.parameters, shipped.pack.calendar)
    assert evaluate(shipped.pack.derived[name].formula.core, scope) == due
