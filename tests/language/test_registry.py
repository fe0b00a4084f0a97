"""A function is added in one place: the readings, the check and prose know it at once."""

from datetime import date

import pytest

from advisor import LANGUAGES
from advisor.language.check import check
from advisor.language.evaluate import Scope, evaluate
from advisor.language.lower import lower
from advisor.language.parse import parse
from advisor.language.possible import OpenScope, Range, possible
from advisor.language.registry import FUNCTIONS, Function
from advisor.language.to_prose import to_prose
from advisor.language.types import DATE, number
from advisor.language.values import Value, is_number
from tests.language.test_to_prose import Small


@pytest.fixture
def a_toy(monkeypatch: pytest.MonkeyPatch) -> None:
    def half(amount: Value, times: Value = 1.0) -> Value:
        return amount / 2**times if is_number(amount) and is_number(times) else None

    toy = Function(signature="U, times? -> U", value=half, monotone=1)
    monkeypatch.setitem(FUNCTIONS, "half", toy)


@pytest.mark.usefixtures("a_toy")
def test_a_toy_function_is_evaluated() -> None:
    scope = Scope({"debt": 1000.0}, date(2026, 11, 23))
    written = ("half(debt)", "half(debt, 2)", "half(unknown)", "half()", "half(debt, 1, 1)")
    values = [evaluate(lower(parse(text)), scope) for text in written]
    assert values == [500.0, 250.0, None, None, None]


@pytest.mark.usefixtures("a_toy")
@pytest.mark.parametrize(
    ("written", "gives", "mistake"),
    [
        ("half(debt)", "CNY", None),
        ("half(debt, 2)", "CNY", None),
        ("half(day)", None, "not_a_number"),
        ("half(debt, debt)", "CNY", "wrong_argument"),
        ("half(debt, 1, 1)", None, "argument_count"),
        ("halve(debt)", None, "unknown_function"),
    ],
)
def test_a_toy_function_is_checked(written: str, gives: str | None, mistake: str | None) -> None:
    found, errors = check(parse(written), {"debt": number("CNY"), "day": DATE}, {})
    assert [error.code for error in errors] == ([mistake] if mistake else [])
    assert gives is None or found == number(gives)


@pytest.mark.usefixtures("a_toy")
def test_a_toy_function_of_what_is_open() -> None:
    opened = OpenScope(Scope({}), {"debt": frozenset([Range(100.0, 200.0)])})
    assert possible(lower(parse("half(debt)")), opened) == {None, Range(50.0, 100.0)}
    assert possible(lower(parse("half(debt) > 100")), opened) == {None, False}


@pytest.mark.usefixtures("a_toy")
@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_toy_function_in_prose(lang: str) -> None:
    said = to_prose(parse("half(debt) > 100"), Small(lang))
    assert "half" in said
    assert Small(lang).label("debt") in said
    assert "100" in said
