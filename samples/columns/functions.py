"""The functions of the language on columns; those without a formula run row by row."""

from __future__ import annotations

from collections.abc import Callable
from functools import reduce
from typing import Any

import polars as pl

from advisor.language.evaluate import Scope, call
from advisor.language.values import Value
from advisor.pack.schema import Parameter
from samples.columns.column import DTYPES, ORDERED, Column, constant, snapped

Arguments = list[Column]


def called(function: str, arguments: Arguments, scope: Scope) -> Column:
    """A function of the language, or a parameter at a date, of these columns."""
    if function in scope.parameters:
        return at_dates(scope.parameters[function], arguments[0])  # type: ignore[arg-type]
    if function in _BY_COLUMN:
        return _BY_COLUMN[function](arguments, scope)
    if function in _PLAINLY:
        return _plainly(function, arguments, scope)
    raise NotImplementedError(f"the function {function} has no columnar reading")


def at_dates(parameter: Parameter, when: Column) -> Column:
    """A parameter at dates: the last of its values that is in force on each."""
    if when.kind != "date":
        return constant(None)
    value = pl.lit(None, dtype=pl.Float64)
    for dated in parameter.values:
        value = pl.when(when.expr >= dated.from_).then(float(dated.value)).otherwise(value)
    return Column(value, "number")


def row_by_row(function: Callable[..., Value], arguments: Arguments, kind: str) -> Column:
    """A function in plain Python, called once for all rows with the same arguments."""

    def mapped(rows: pl.Series) -> pl.Series:
        values_by_row: dict[tuple[Any, ...], Value] = {}
        values = []
        for row in rows.struct.unnest().iter_rows():
            if row not in values_by_row:
                values_by_row[row] = function(*row)
            values.append(values_by_row[row])
        return pl.Series(values, dtype=DTYPES[kind])

    together = pl.struct(a.expr.alias(f"argument_{n}") for n, a in enumerate(arguments))
    return Column(together.map_batches(mapped, return_dtype=DTYPES[kind]), kind)


def _plainly(function: str, arguments: Arguments, scope: Scope) -> Column:
    return row_by_row(lambda *row: call(function, list(row), scope), arguments, _PLAINLY[function])


def _of_number(change: Callable[[pl.Expr], pl.Expr]) -> Callable[[Arguments, Scope], Column]:
    def reading(arguments: Arguments, _: Scope) -> Column:
        (number,) = arguments
        return Column(change(number.expr), "number") if number.kind == "number" else constant(None)

    return reading


def _extreme(choose: Callable[..., pl.Expr]) -> Callable[[Arguments, Scope], Column]:
    """`min` or `max`; unknown as soon as one value is."""

    def reading(arguments: Arguments, _: Scope) -> Column:
        kind = arguments[0].kind
        if any(argument.kind != kind for argument in arguments) or kind not in ORDERED:
            return constant(None)
        exprs = [argument.expr for argument in arguments]
        all_known = reduce(lambda a, b: a & b, (expr.is_not_null() for expr in exprs))
        return Column(pl.when(all_known).then(choose(exprs)), kind)

    return reading


def _days_since(arguments: Arguments, scope: Scope) -> Column:
    (then,) = arguments
    if scope.today is None or then.kind != "date":
        return constant(None)
    days = (pl.lit(scope.today, dtype=pl.Date) - then.expr).dt.total_days()
    return Column(days.cast(pl.Float64), "number")


def _date(arguments: Arguments, scope: Scope) -> Column:
    (text,) = arguments
    return text if text.kind == "date" else _plainly("date", arguments, scope)


_BY_COLUMN: dict[str, Callable[[Arguments, Scope], Column]] = {
    "abs": _of_number(lambda number: number.abs()),
    "floor": _of_number(lambda number: snapped(number).floor()),
    "ceiling": _of_number(lambda number: snapped(number).ceil()),
    "min": _extreme(pl.min_horizontal),
    "max": _extreme(pl.max_horizontal),
    "days_since": _days_since,
    "date": _date,
}

_PLAINLY = {
    "date": "date",
    "round": "number",
    "add_days": "date",
    "add_months": "date",
    "next_working_day": "date",
    "act_by": "date",
    "not_over_before": "date",
    "holidays_known": "boolean",
    "annual_rate": "number",
    "months_to_repay": "number",
}
"""Functions that run row by row → the kind of their values."""
