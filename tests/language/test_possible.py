"""The possible reading holds whatever the open facts turn out to be."""

from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from advisor.language.evaluate import Scope, evaluate
from advisor.language.lower import lower
from advisor.language.parse import parse
from advisor.language.possible import (
    ANYTHING,
    SOMETHING,
    OpenScope,
    Range,
    deciding_facts,
    possible,
)
from tests.language.tables import tree_of

TODAY = date(2026, 11, 23)
OPEN = {
    "income": frozenset([None, Range(0.0, 5000.0)]),
    "surely": frozenset([Range(100.0, 200.0)]),
    "lender": frozenset([None, "bank", "trust"]),
    "sued": frozenset([True, False, None]),
    "missed": frozenset([None, Range(date(2026, 1, 1), TODAY)]),
    "due": frozenset([Range(date(2020, 1, 1), date.max)]),
    "conduct": ANYTHING,
    "anything": ANYTHING,
}
T, F, N = True, False, None


def read(text: str) -> tuple[frozenset[object], OpenScope]:
    scope = OpenScope(Scope({"debt": 1000.0, "chosen": "bank"}, TODAY), OPEN)
    return possible(lower(tree_of(text)), scope), scope


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("debt > 999", {T}),
        ("income > debt", {T, F, N}),
        ("income >= 0", {T, N}),
        ("surely >= 100", {T}),
        ("surely < 100", {F}),
        ("surely = 99", {F}),
        ("surely != 99", {T}),
        ("surely = null", {F}),
        ("income != null", {T, F}),
        ("surely between 100 and 200", {T}),
        ("surely in [150..300]", {T, F}),
        ("surely in (> 300)", {F}),
        ("surely + debt", {Range(1100.0, 1200.0)}),
        ("debt - surely * 2", {Range(600.0, 800.0)}),
        ("debt / surely", {Range(5.0, 10.0)}),
        ("-surely", {Range(-200.0, -100.0)}),
        ("1 / (surely - 99.9999999)", {N, SOMETHING}),
        ("surely < 100.0000001", {F}),
        ("surely <= 99.9999999", {T, F}),
        ("surely = 200.0000001", {T, F}),
        ("surely > 200.0000001", {F}),
        ("round(surely, income)", {N, SOMETHING}),
        ("max(surely, 150)", {None, Range(150.0, 200.0)}),
        ("days_since(missed) > 400", {F, N}),
        ("days_since(add_months(missed, 36)) > 0", {F, N}),
        ("days_since(add_months(due, 36)) > 0", {T, F, N}),
        ("ceiling(months_to_repay(debt, surely, 12)) > 6", {T, F, N}),
        ("floor(annual_rate(debt, surely, 12)) > 24", {T, F, N}),
        ("abs(surely - 150) > 60", {T, F, N}),
        ('lender = "bank"', {T, F, N}),
        ('lender in ("bank", "trust")', {T, N}),
        ('lender in ("fund")', {F, N}),
        ('lender = "bank" or lender = "trust"', {T, N}),
        ('lender != "bank" and lender != "trust"', {F, N}),
        ('may(lender = "bank")', {T, F}),
        ('may(lender = "fund")', {T, F}),
        ("may(income >= 0)", {T}),
        ("may(debt > 2000)", {F}),
        ("income in (null, >= 0)", {T}),
        ("conduct.threats", {T, F, N}),
        ("sued and debt > 2000", {F}),
        ("sued or debt > 999", {T}),
        ("not(sued) and surely > 99", {T, F, N}),
        ("{by: lender, bank: 3, trust: surely}", {N, 3.0, Range(100.0, 200.0)}),
        ("{by: lender, bank: 3}", {N, 3.0}),
        ("{by: lender, fund: 3, bank: debt}", {N, 1000.0}),
        ("{by: chosen, bank: surely, trust: 3}", {Range(100.0, 200.0)}),
        ("{by: chosen, trust: surely}", {N}),
        ("{by: anything, bank: surely, trust: 3}", {N, 3.0, Range(100.0, 200.0)}),
        ("{by: lender, bank: debt > 3, trust: true}", {T, F, N}),
        ("{by: lender, fund: surely > 3, bank: false}", {F, N}),
        ("{by: chosen, bank: surely > 3, trust: false}", {T}),
    ],
)
def test_what_a_tree_may_become(text: str, values: set[object]) -> None:
    assert read(text)[0] == frozenset(values)


@pytest.mark.parametrize(
    ("text", "facts"),
    [
        ("sued and income > 10", {"sued", "income"}),
        ("sued and debt > 2000 and income > 10", set()),
        ("debt > 999 and income > 10", {"income"}),
        ("debt > 999 or income > 10", set()),
        ("not(debt > 999 and sued)", {"sued"}),
        ('lender in ("fund") or sued', {"sued"}),
        ("{by: lender, bank: sued, fund: income > 10}", {"lender", "sued"}),
        ("{by: chosen, bank: sued, fund: income > 10}", {"sued"}),
    ],
)
def test_what_a_condition_waits_for(text: str, facts: set[str]) -> None:
    scope = read(text)[1]
    assert deciding_facts(lower(tree_of(text)), scope) == facts


@given(
    chosen=st.sampled_from(["a", "b", "c", None]),
    open_=st.sets(st.sampled_from(["a", "b", "c", None]), min_size=1),
    amount=st.integers(0, 10).map(float),
    text=st.sampled_from(
        ["{by: x, a: y, b: 2}", "{by: x, a: y - 3, b: y * y}", "{by: x, a: y > 3, b: y <= 3}"]
    ),
)
def test_the_value_of_a_lookup_is_among_the_possible_ones(
    chosen: str | None, open_: set[str | None], amount: float, text: str
) -> None:
    tree = lower(tree_of(text))
    scope = OpenScope(Scope({}), {"x": frozenset({chosen} | open_), "y": frozenset([Range(0, 10)])})
    value: Any = evaluate(tree, Scope({"x": chosen, "y": amount}))
    found = possible(tree, scope)
    assert value in found or any(
        one.low <= value <= one.high for one in found if isinstance(one, Range)
    )


AMOUNT = st.integers(-500, 500).map(lambda cents: cents / 100) | st.floats(-3, 3)


@given(
    text=st.sampled_from(
        [
            "x - y - z > 0",
            "x + y = z",
            "x - y in [0..z]",
            "x between y and z",
            "x in (y, z, < 0.3)",
            "floor(x + y) >= ceiling(z)",
            "round(x - y, 1) = z",
            "1 / (x - y) > z",
            "(x + y - z) ** -1 = null",
            "max(x, y) <= z",
            "annual_rate(x, y, 12) > z",
            "months_to_repay(x, y, z) <= 12",
        ]
    ),
    values=st.tuples(AMOUNT, AMOUNT, AMOUNT),
    widths=st.tuples(*[st.sampled_from([0.0, 1e-7, 0.01, 1.0])] * 3),
    which=st.sets(st.sampled_from("xyz"), min_size=1),
)
def test_the_value_is_among_the_possible_ones(
    text: str, values: tuple[float, ...], widths: tuple[float, ...], which: set[str]
) -> None:
    facts = dict(zip("xyz", values, strict=True))
    ranges = {
        name: frozenset([Range(facts[name] - width, facts[name] + width)])
        for name, width in zip("xyz", widths, strict=True)
        if name in which
    }
    tree = lower(parse(text))
    settled = Scope({n: v for n, v in facts.items() if n not in ranges}, TODAY)
    assert evaluate(tree, Scope(facts, TODAY)) in possible(tree, OpenScope(settled, ranges))


def test_completions_of_a_range_stay_within_it() -> None:
    text = "round(debt / surely, 1) + surely * 2 - 7"
    (bounds,) = (one for one in read(text)[0] if isinstance(one, Range))
    for step in range(101):
        value = evaluate(lower(parse(text)), Scope({"debt": 1000.0, "surely": 100.0 + step}, TODAY))
        assert isinstance(value, float)
        assert bounds.low <= value <= bounds.high
