"""`Column`: a value of the language for many people at once, with the operators.

Null is polars's null, and polars's `&`, `|` and `~` are Kleene's. Numbers are compared on the
grid of `advisor/language/values.py`.
"""

from __future__ import annotations

import operator
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import date
from functools import reduce
from typing import Any

import polars as pl

from advisor.language.values import _FINE, GRID

DTYPES: dict[str, Any] = {
    "null": pl.Null,
    "boolean": pl.Boolean,
    "number": pl.Float64,
    "string": pl.String,
    "date": pl.Date,
}
ORDERED = ("number", "string", "date")


@dataclass(frozen=True)
class Column:
    """A polars expression and the kind of its values, which follows from the tree alone.

    A context (a multiple choice) has an expression for each option in `options`; its own is that
    of one option, which is null where the whole answer is.
    """

    expr: pl.Expr
    kind: str
    options: dict[str, pl.Expr] = field(default_factory=dict)


def constant(value: float | str | bool | date | None) -> Column:
    """A value that is the same for everybody."""
    kind = _KINDS[type(value)]
    value = float(value) if kind == "number" else value  # type: ignore[arg-type]
    return Column(pl.lit(value, dtype=DTYPES[kind]), kind)


_KINDS: dict[type, str] = {
    type(None): "null",
    bool: "boolean",
    int: "number",
    float: "number",
    str: "string",
    date: "date",
}

UNKNOWN = Column(pl.lit(None, dtype=pl.Boolean), "boolean")


def on_grid(number: pl.Expr) -> pl.Expr:
    """The place of numbers on the grid, halves to even."""
    return (number * 1e6).round(mode="half_to_even")


def snapped(number: pl.Expr) -> pl.Expr:
    """The doubles nearest to the places of numbers on the grid."""
    nearest = divided(on_grid(number), pl.lit(float(GRID)))
    return pl.when(number.abs() < _FINE).then(nearest).otherwise(number)


def divided(left: pl.Expr, right: pl.Expr) -> pl.Expr:
    """A quotient to the last digit.

    For a constant divisor polars multiplies with its reciprocal, which rounds twice; so the
    divisor is made a column.
    """
    return left / (right + left * 0)


def finite(number: pl.Expr) -> pl.Expr:
    """Null for an infinity or a NaN."""
    return pl.when(number.is_finite()).then(number)


def truth(column: Column) -> pl.Expr:
    """A condition's value; a value that is no boolean is unknown."""
    return column.expr if column.kind == "boolean" else UNKNOWN.expr


def boolean(expr: pl.Expr) -> Column:
    """A column of truths."""
    return Column(expr, "boolean")


def conjunction(columns: Iterable[Column]) -> Column:
    """Kleene's and."""
    return boolean(reduce(operator.and_, map(truth, columns)))


def disjunction(columns: Iterable[Column]) -> Column:
    """Kleene's or."""
    return boolean(reduce(operator.or_, map(truth, columns)))


def negation(column: Column) -> Column:
    """Kleene's not."""
    return boolean(~truth(column))


_COMPARED: dict[str, Callable[[Any, Any], pl.Expr]] = {
    "=": operator.eq,
    "!=": operator.ne,
    "<": operator.lt,
    "<=": operator.le,
    ">": operator.gt,
    ">=": operator.ge,
}


def compared(op: str, left: Column, right: Column) -> Column:
    """Any of the six comparisons; unknown for two kinds, or for a kind without order."""
    if left.kind != right.kind or (op not in ("=", "!=") and left.kind not in ORDERED):
        return UNKNOWN
    if left.kind == "context":
        raise NotImplementedError("columns do not compare contexts")
    if left.kind == "null":
        return UNKNOWN
    if left.kind == "number":
        return boolean(_on_grid(_COMPARED[op], left.expr, right.expr))
    return boolean(_COMPARED[op](left.expr, right.expr))


def _on_grid(order: Callable[[Any, Any], pl.Expr], left: pl.Expr, right: pl.Expr) -> pl.Expr:
    """A comparison on the grid; of the numbers themselves where both places overflow."""
    a, b = on_grid(left), on_grid(right)
    beyond = a.is_infinite() & b.is_infinite()
    return pl.when(beyond).then(order(left, right)).otherwise(order(a, b))


def is_null(column: Column) -> Column:
    """Whether a value is unknown."""
    return boolean(column.expr.is_null())


_ARITHMETIC: dict[str, Callable[[Any, Any], pl.Expr]] = {
    "+": operator.add,
    "-": operator.sub,
    "*": operator.mul,
    "**": operator.pow,
}


def arithmetic(op: str, left: Column, right: Column) -> Column:
    """Arithmetic on numbers, `+` on strings; null where there is no finite number."""
    if op == "+" and left.kind == right.kind == "string":
        return Column(left.expr + right.expr, "string")
    if not left.kind == right.kind == "number":
        return constant(None)
    a, b = left.expr, right.expr
    if op == "/":
        return Column(finite(divided(a, pl.when(on_grid(b) != 0).then(b))), "number")
    if op == "**":
        a = pl.when(on_grid(a) == 0).then(0.0).otherwise(a)
    return Column(finite(_ARITHMETIC[op](a, b)), "number")
