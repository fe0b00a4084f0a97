"""Core trees → columns, a reading for each type of node.

What is not supported raises `NotImplementedError` with its name; nothing is skipped.
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
class Known:
    """What a tree is read against: the columns of facts so far, and what is no fact."""

    facts: Mapping[str, Column]
    scope: Scope


def read(node: t.Node, known: Known) -> Column:
    """The column of a lowered tree."""
    try:
        reading = _READINGS[type(node)]
    except KeyError:
        name = type(node).__name__
        raise NotImplementedError(f"the node {name} has no columnar reading") from None
    return reading(node, known)


def _name(node: t.Name, known: Known) -> Column:
    if parameter := known.scope.parameters.get(node.id):
        return constant(parameter(known.scope.today) if known.scope.today else None)
    return known.facts.get(node.id, constant(None))


def _path(node: t.Path, known: Known) -> Column:
    options = read(node.context, known).options
    return boolean(options[node.key]) if node.key in options else constant(None)


def _arithmetic(node: t.Arithmetic, known: Known) -> Column:
    return arithmetic(node.op, read(node.left, known), read(node.right, known))


def _comparison(node: t.Comparison, known: Known) -> Column:
    """Values have their kind, and no fact is a list, so `is` and `in` ask for equality."""
    left = read(node.left, known)
    if node.op == "is" and isinstance(node.right, t.ListOf):
        return _false_where(left.expr.is_not_null())
    right = read(node.right, known)
    if node.op == "is" and left.kind != right.kind and "null" not in (left.kind, right.kind):
        return _false_where(left.expr.is_not_null() & right.expr.is_not_null())
    return compared("=" if node.op in ("is", "in") else node.op, left, right)


def _false_where(known: pl.Expr) -> Column:
    return boolean(pl.when(known).then(False).otherwise(UNKNOWN.expr))


def _may(column: Column) -> Column:
    return boolean(truth(column).fill_null(True))


def _lookup(node: t.Lookup, known: Known) -> Column:
    by = read(node.by, known)
    rows = [read(value, known) for value in node.values]
    kind = next((row.kind for row in rows if row.kind != "null"), "null")
    found = pl.lit(None, dtype=DTYPES[kind])
    for option, row in reversed(list(zip(node.options, rows, strict=True))):
        chosen = truth(compared("=", by, constant(option.value)))
        found = pl.when(chosen).then(row.expr).otherwise(found)
    return Column(found, kind)


def _call(node: t.Call, known: Known) -> Column:
    below = {under.id for under in t.walk(node) if isinstance(under, t.Name)}
    if below <= known.scope.parameters.keys():  # the same for everybody
        return constant(evaluate(Core(node), known.scope))  # type: ignore[arg-type]
    arguments: tuple[t.Node, ...] = node.arguments
    if len(arguments) == 1 and isinstance(arguments[0], t.ListOf):
        arguments = arguments[0].items
    return called(node.function, [read(one, known) for one in arguments], known.scope)


_READINGS: dict[type[t.Node], Callable[[Any, Known], Column]] = {
    t.Literal: lambda node, _: constant(node.value),
    t.Name: _name,
    t.Path: _path,
    t.Arithmetic: _arithmetic,
    t.Comparison: _comparison,
    t.IsNull: lambda node, known: is_null(read(node.operand, known)),
    t.And: lambda node, known: conjunction(read(item, known) for item in node.items),
    t.Or: lambda node, known: disjunction(read(item, known) for item in node.items),
    t.Not: lambda node, known: negation(read(node.operand, known)),
    t.May: lambda node, known: _may(read(node.operand, known)),
    t.Lookup: _lookup,
    t.Call: _call,
}
