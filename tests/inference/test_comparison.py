"""What another answer changes."""

import random
from datetime import date
from typing import Any

import pytest

from advisor.inference.advice import Advice
from advisor.inference.comparison import (
    Standings,
    compare,
    differences,
    first_out_of_order,
    standings,
    without_days,
)
from advisor.inference.consult import consult
from advisor.inference.span import Span, sampled, switches
from advisor.inference.to_experta import Engine
from advisor.language.values import Value
from advisor.pack.answers import read_answers
from advisor.report.as_json import as_data
from samples.people import person
from tests.cli.run import EXAMPLE

TODAY = date(2026, 11, 23)


def test_every_recommendation_of_either_is_there_once(shipped: Engine) -> None:
    given = read_answers(shipped.pack, EXAMPLE, TODAY)
    before = consult(shipped, given, TODAY)
    after = consult(shipped, given | {"monthly_income": 3000.0}, TODAY)
    moves = compare(before, after)
    ids = [move.entry.id for move in moves]
    assert len(ids) == len(set(ids))
    assert set(ids) == {r.entry.id for a in (before, after) for r in a.recommendations}
    for move in moves:
        was = move.before.rank if move.before else None
        now = move.after.rank if move.after else None
        assert move.kind == (
            "appears" if was is None else "goes" if now is None
            else "rises" if now < was else "falls" if now > was else "stays"
        )  # fmt: skip
    assert {"appears", "goes", "falls"} <= {move.kind for move in moves}


def test_the_same_answers_move_nothing(shipped: Engine) -> None:
    advice = consult(shipped, read_answers(shipped.pack, EXAMPLE, TODAY), TODAY)
    assert {move.kind for move in compare(advice, advice)} == {"stays"}


@pytest.mark.parametrize(
    ("low", "high", "steps", "second"),
    [
        (4000.0, 9000.0, 5000, 4001.0),
        (1.5, 2.0, 50, 1.51),
        (0.1, 0.4, 30, 0.11),
        (3000.30, 4000.0, 99970, 3000.31),
        (0.0, 454.26, 45426, 0.01),
        (date(2026, 1, 30), date(2026, 3, 1), 30, date(2026, 1, 31)),
    ],
)
def test_a_range_goes_in_steps(low: Any, high: Any, steps: int, second: Value) -> None:
    span = Span(low, high)
    assert (span.steps, span.at(0), span.at(1), span.at(steps)) == (steps, low, second, high)


def test_whole_numbers_go_in_steps_of_one_however_few_they_are() -> None:
    span = Span.between(1.0, 4.0, whole=True)
    assert span and [span.at(step) for step in range(span.steps + 1)] == [1.0, 2.0, 3.0, 4.0]


def test_looks_are_spread_evenly_and_take_in_both_ends() -> None:
    span = Span(0.0, 100.0)
    assert [step for step, _ in sampled(span, 5, bool)] == [0, 25, 50, 75, 100]
    assert [step for step, _ in sampled(Span(0.0, 10.0), 48, bool)] == list(range(11))


def test_a_switch_is_found_to_the_step() -> None:
    span = Span(0.0, 1000.0)

    def tier(value: Value) -> int:
        assert isinstance(value, float)
        return sum(value >= edge for edge in (17, 18, 400, 999))

    found = list(switches(span, sampled(span, 10, tier), tier))
    assert found == [(17, 0, 1), (18, 1, 2), (400, 2, 3), (999, 3, 4)]


def test_a_switch_is_found_to_the_cent(shipped: Engine) -> None:
    answers: dict[str, Value] = {
        "essential_expenses": 2000.10,
        "housing_cost": 1000.0,
        "other_debt_payments": 0.20,
    }

    def nothing_left(income: Value) -> bool:
        advice = consult(shipped, answers | {"monthly_income": income}, TODAY)
        return "hold_new_promises" in {one.entry.id for one in advice.recommendations}

    span = Span(2990.5, 3010.0)
    found = list(switches(span, sampled(span, 5, nothing_left), nothing_left))
    assert [(span.at(step), before, after) for step, before, after in found] == [
        (3000.31, True, False)
    ]


def test_a_switch_holds_a_step_before_and_after(shipped: Engine) -> None:
    given = read_answers(shipped.pack, EXAMPLE, TODAY)

    def first(value: Value) -> Standings:
        return without_days(standings(consult(shipped, given | {"monthly_income": value}, TODAY)))

    span = Span(2000.0, 6000.0)
    found = list(switches(span, sampled(span, 9, first), first))
    assert len(found) > 2
    for step, before, after in found:
        assert first(span.at(step - 1)) == before
        assert first(span.at(step)) == after != before


@pytest.mark.parametrize("seed", range(3))
def test_where_nothing_is_different_the_advice_says_the_same(shipped: Engine, seed: int) -> None:
    """For random people one of whose answers changes; the JSON form tells it all."""
    dice, same, different = random.Random(seed), 0, 0
    for _ in range(25):
        answers = person(shipped.pack, dice, known=0.6)
        name = dice.choice(sorted(answers))
        before = consult(shipped, answers, TODAY)
        after = consult(shipped, answers | {name: None}, TODAY)
        told = [*differences(standings(before), standings(after))]
        equal = said(before) == said(after)
        assert equal is (not told and not first_out_of_order(standings(before), standings(after)))
        same, different = same + equal, different + (not equal)
    assert same and different


def said(advice: Advice) -> Any:
    """What the JSON form says of what stands where, how urgent, how sure and until when."""
    data = as_data(advice, "en")
    return [
        [
            (one["id"], one["urgency"], round(one["certainty"], 2), one["deadline"])
            for one in data["recommendations"]
        ],
        *(
            {one["id"] for one in data[name]}
            for name in ("ruled_out", "warnings", "causes", "consequences", "third_parties")
        ),
    ]
