"""Numbers on the grid: what is true for doubles is never called impossible."""

from hypothesis import example, given, settings
from hypothesis import strategies as st

from advisor.language.evaluate import Scope, holds
from advisor.language.lower import lower
from advisor.language.parse import parse
from tests.authoring.exact.opened import TODAY, Opened

CENTS = st.integers(-100_000, 100_000).map(lambda cents: cents / 100)
FINE = st.integers(-3_000_000, 3_000_000).map(lambda millionths: millionths / 1e6)
NOISY = st.sampled_from([0.1 + 0.2, 0.1 * 3, 1.1 + 2.2, 0.3, 2.675, 4.35 * 100, 0.0, 1e6])
AMOUNT = CENTS | FINE | NOISY

TEXTS = [
    "x - y - z > 0",
    "x + y = z",
    "x - y in [0..z]",
    "x between y and z",
    "x in (y, z, < 0.3)",
    "x * 0.36 / 12 > y",
    "x / 3 + y / 3 = z",
    "x / 3 * 3 = x",
    "(x + y) / 7 <= z / 7",
    "x * y >= z",
    "x / y > z",
    "x ** 2 < z",
    "1 / (x - y) > z",
    "(x + y - z) ** -1 = null",
    "floor(x + y) >= ceiling(z)",
    "floor(x / 3) = y",
    "round(x - y, 1) = z",
    "round(x / 7, 2) > y / 7",
    "max(x, y) - min(x, y) = abs(x - y)",
    "max(0, x - y) * 0.025 > z",
    "abs(x) / 12 > 0.0000004",
    "annual_rate(x, y, 12) > z",
    "round(annual_rate(x, y, 12), 1) - 24 > 0",
    "months_to_repay(x, y, z) <= 12",
    "ceiling(months_to_repay(x, y, 0)) > 6",
]


@example("x / y <= 3 and x > 3 * y", (30.000004, 10.0, 0.0))
@example("x / y >= 3 and x < 3 * y", (29.999996, 10.0, 0.0))
@example("x / 3 = y / 3 and x > y", (1.000001, 1.0, 0.0))
@example("x * 0.5 = y and y + y < x", (0.000001, 0.0, 0.0))
@settings(max_examples=200, deadline=None)
@given(text=st.sampled_from(TEXTS), values=st.tuples(AMOUNT, AMOUNT, AMOUNT))
def test_what_is_so_is_possible(text: str, values: tuple[float, float, float]) -> None:
    facts = dict(zip("xyz", values, strict=True))
    assert Opened(facts).may_be(text, holds(lower(parse(text)), Scope(facts, TODAY)))
