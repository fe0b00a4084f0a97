"""The values of the language and its operators on them.

`None` is FEEL's null: the fact is unknown, or the operation has no meaning for its
operands. Numbers are finite IEEE doubles: whatever would give an infinity or a NaN gives
null. A multiple choice is a context (`dict`) of booleans, a list a tuple.

Wherever a number is compared or rounded it is first put on a grid of millionths, so that the binary
digits of `0.1 + 0.2` decide nothing. A grid keeps a total order; a tolerance would not.
"""

from __future__ import annotations

import math
import operator
from collections.abc import Callable
from datetime import date
from typing import Any, TypeAlias, TypeGuard

Value: TypeAlias = float | str | bool | date | tuple[Any, ...] | dict[str, Any] | None
Truth: TypeAlias = bool | None


def kind(value: Value) -> str:
    """null, boolean, number, string, date, list or context; `True` is not a number."""
    return _KINDS.get(type(value), "context")


_KINDS: dict[type, str] = {
    type(None): "null",
    bool: "boolean",
    int: "number",
    float: "number",
    str: "string",
    date: "date",
    tuple: "list",
    list: "list",
}


def is_number(value: Value) -> TypeGuard[float]:
    """A number, and not a boolean in disguise."""
    return isinstance(value, (int, float)) and not isinstance(value, bool)


def finite(value: Any) -> float | None:
    """The value as a finite double, null where it is none."""
    if isinstance(value, complex):
        return None
    try:
        return float(value) if math.isfinite(value) else None
    except OverflowError:  # a whole number beyond every double
        return None


GRID = 1_000_000
"""Steps of the grid in one."""
_FINE = 2.0**33
"""From here on neighbouring doubles lie further apart than the steps of the grid."""


def on_grid(number: float) -> int:
    """The place of a finite number on the grid, in millionths, halves to even.

    `round(x * 1e6)` in double arithmetic, as every reading must do it; where that product
    is beyond every double, the exact one.
    """
    try:
        return round(number * 1e6)
    except OverflowError:
        return int(number) * GRID


def snapped(number: float) -> float:
    """The double nearest to a number's place on the grid; -0 is 0."""
    return on_grid(number) / GRID if abs(number) < _FINE else float(number)


def equal(left: Value, right: Value) -> Truth:
    """FEEL's `=`, but null as soon as one side is null: an unknown may be anything."""
    if left is None or right is None or kind(left) != kind(right):
        return None
    return same(left, right)


def same(left: Value, right: Value) -> bool:
    """Structural equality; used inside lists and contexts, where null equals null."""
    if kind(left) != kind(right):
        return False
    if isinstance(left, (tuple, list)) and isinstance(right, (tuple, list)):
        return len(left) == len(right) and all(map(same, left, right))
    if isinstance(left, dict) and isinstance(right, dict):
        return left.keys() == right.keys() and all(same(left[k], right[k]) for k in left)
    if is_number(left) and is_number(right):
        return on_grid(left) == on_grid(right)
    return left == right


_ORDER: dict[str, Callable[[Any, Any], bool]] = {
    "<": operator.lt,
    "<=": operator.le,
    ">": operator.gt,
    ">=": operator.ge,
}


def compare(op: str, left: Value, right: Value) -> Truth:
    """Any of the six comparisons, or `is` or `in`; null for two kinds, or a kind without order."""
    if left is None or right is None:
        return None
    if op == "=":
        return equal(left, right)
    if op == "!=":
        return negate(equal(left, right))
    if op == "is":
        return same(left, right)
    if op == "in":
        return is_or_in(left, right)
    if (order := kind(left)) != kind(right) or order not in ("number", "string", "date"):
        return None
    if is_number(left) and is_number(right):
        return _ORDER[op](on_grid(left), on_grid(right))
    return _ORDER[op](left, right)


def is_or_in(value: Value, candidate: Value) -> Truth:
    """Whether a value is another one, or in a list; neither is null."""
    if isinstance(candidate, (tuple, list)):
        return any(same(value, item) for item in candidate)
    return equal(value, candidate)


def negate(value: Value) -> Truth:
    """Kleene's not; null for a value that is no boolean."""
    return not value if isinstance(value, bool) else None


_ARITHMETIC: dict[str, Callable[[Any, Any], Any]] = {
    "+": operator.add,
    "-": operator.sub,
    "*": operator.mul,
    "/": operator.truediv,
    "**": operator.pow,
}


def arithmetic(op: str, left: Value, right: Value) -> Value:
    """Arithmetic on numbers, `+` on strings; anything else, and division by zero, is null.

    A divisor, and the base of a power, that equals 0 is 0.
    """
    if op == "+" and isinstance(left, str) and isinstance(right, str):
        return left + right
    if not (is_number(left) and is_number(right)):
        return None
    if op == "/" and on_grid(right) == 0:
        return None
    if op == "**" and on_grid(left) == 0:
        left = 0.0
    try:
        return finite(_ARITHMETIC[op](float(left), float(right)))
    except (ZeroDivisionError, OverflowError):
        return None
