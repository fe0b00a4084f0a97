"""Core trees → columns: a reading for each class of node.

A node or function without one raises `NotImplementedError` with its name; none is skipped.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

import polars as pl

from advisor.language import tree as t
from advisor.language.evaluate import Scope, evaluate
from advisor.language.lower import Core
from samples.columns.column import (
    DTYPES,
    UNKNOWN,
    Column,
    arithmetic,
    boolean,
    compared,
    conjunction,
    constant,
    disjunction,
    is_null,
    negation,
    truth,
)
from samples.columns.functions import called


@dataclass(frozen=True)
class Columns:
    """The columns of the facts so far, and the scope of parameters, date and calendar."""

    facts: Mapping[str, Column]
    scope: Scope


def read(node: t.Node, columns: Columns) -> Column:
    """The column of a lowered tree."""
    try:
        reading = _READINGS[type(node)]
    except KeyError:
        name = type(node).__name__
        raise NotImplementedError(f"the node {name} has no columnar reading") from None
    return reading(node, columns)


def _name(node: t.Name, columns: Columns) -> Column:
    if parameter := columns.scope.parameters.get(node.id):
        return constant(parameter(columns.scope.today) if columns.scope.today else None)
    return columns.facts.get(node.id, constant(None))


def _path(node: t.Path, columns: Columns) -> Column:
    options = read(node.context, columns).options
    return boolean(options[node.key]) if node.key in options else constant(None)


def _arithmetic(node: t.Arithmetic, columns: Columns) -> Column:
    return arithmetic(node.op, read(node.left, columns), read(node.right, columns))


def _comparison(node: t.Comparison, columns: Columns) -> Column:
    """A comparison; as columns have one kind and no fact is a list, `is` and `in` are equality."""
    left = read(node.left, columns)
    if node.op == "is" and isinstance(node.right, t.ListOf):
        return _false_where(left.expr.is_not_null())
    right = read(node.right, columns)
    if node.op == "is" and left.kind != right.kind and "null" not in (left.kind, right.kind):
        return _false_where(left.expr.is_not_null() & right.expr.is_not_null())
    return compared("=" if node.op in ("is", "in") else node.op, left, right)


def _false_where(both_known: pl.Expr) -> Column:
    return boolean(pl.when(both_known).then(False).otherwise(UNKNOWN.expr))


def _may(column: Column) -> Column:
    return boolean(truth(column).fill_null(True))


def _lookup(node: t.Lookup, columns: Columns) -> Column:
    by = read(node.by, columns)
    rows = [read(value, columns) for value in node.values]
    kind = next((row.kind for row in rows if row.kind != "null"), "null")
    expr = pl.lit(None, dtype=DTYPES[kind])
    for option, row in reversed(list(zip(node.options, rows, strict=True))):
        chosen = truth(compared("=", by, constant(option.value)))
        expr = pl.when(chosen).then(row.expr).otherwise(expr)
    return Column(expr, kind)


def _call(node: t.Call, columns: Columns) -> Column:
    below = {under.id for under in t.walk(node) if isinstance(under, t.Name)}
    if below <= columns.scope.parameters.keys():  # the same for everybody
        return constant(evaluate(Core(node), columns.scope))  # type: ignore[arg-type]
    arguments: tuple[t.Node, ...] = node.arguments
    if len(arguments) == 1 and isinstance(arguments[0], t.ListOf):
        arguments = arguments[0].items
    return called(node.function, [read(argument, columns) for argument in arguments], columns.scope)


_READINGS: dict[type[t.Node], Callable[[Any, Columns], Column]] = {
    t.Literal: lambda node, _: constant(node.value),
    t.Name: _name,
    t.Path: _path,
    t.Arithmetic: _arithmetic,
    t.Comparison: _comparison,
    t.IsNull: lambda node, columns: is_null(read(node.operand, columns)),
    t.And: lambda node, columns: conjunction(read(item, columns) for item in node.items),
    t.Or: lambda node, columns: disjunction(read(item, columns) for item in node.items),
    t.Not: lambda node, columns: negation(read(node.operand, columns)),
    t.May: lambda node, columns: _may(read(node.operand, columns)),
    t.Lookup: _lookup,
    t.Call: _call,
}
