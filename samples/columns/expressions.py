"""Trees → columns, a reading for each type of node.

What is not supported raises `NotImplementedError` with its name; nothing is skipped.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

import polars as pl

from advisor.language import tree as t
from advisor.language.evaluate import Scope, evaluate
from samples.columns.column import (
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
)
from samples.columns.functions import called


@dataclass(frozen=True)
class Known:
    """What a tree is read against: the columns of facts so far, and what is no fact."""

    facts: Mapping[str, Column]
    scope: Scope


def read(node: t.Node, known: Known) -> Column:
    """The column of `node`."""
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


def _negative(node: t.Negative, known: Known) -> Column:
    operand = read(node.operand, known)
    return Column(-operand.expr, "number") if operand.kind == "number" else constant(None)


def _arithmetic(node: t.Arithmetic, known: Known) -> Column:
    return arithmetic(node.op, read(node.left, known), read(node.right, known))


def _comparison(node: t.Comparison, known: Known) -> Column:
    return _asked(node.op, node.left, node.right, known)


def _asked(op: str, left: t.Node, right: t.Node, known: Known) -> Column:
    """A comparison; against the literal null it asks whether the value is known."""
    nulls = [_is_null(side) for side in (left, right)]
    if op in ("=", "!=") and any(nulls):
        unknown = is_null(read(left if nulls[1] else right, known))
        return unknown if op == "=" else negation(unknown)
    return compared(op, read(left, known), read(right, known))


def _is_null(node: t.Node) -> bool:
    return isinstance(node, t.Literal) and node.value is None


def _between(node: t.Between, known: Known) -> Column:
    return _within(node.value, t.Range(node.low, node.high, True, True), known)


def _within(value: t.Node, ends: t.Range, known: Known) -> Column:
    above = _asked(">=" if ends.low_closed else ">", value, ends.low, known)
    return conjunction((above, _asked("<=" if ends.high_closed else "<", value, ends.high, known)))


def _in(node: t.In, known: Known) -> Column:
    return disjunction(_passes(node.value, test, known) for test in node.tests)


def _passes(value: t.Node, test: t.Node, known: Known) -> Column:
    match test:
        case t.Range():
            return _within(value, test, known)
        case t.UnaryTest():
            return _asked(test.op, value, test.operand, known)
        case t.ListOf():
            return disjunction(_is_item(value, item, known) for item in test.items)
        case _:
            return _asked("=", value, test, known)


def _is_item(value: t.Node, item: t.Node, known: Known) -> Column:
    """Like a test; but a value of another kind is just not it."""
    if isinstance(item, (t.Range, t.UnaryTest, t.ListOf)) or _is_null(item):
        return _passes(value, item, known)
    one, other = read(value, known), read(item, known)
    if one.kind == other.kind or "null" in (one.kind, other.kind):
        return compared("=", one, other)
    both = one.expr.is_not_null() & other.expr.is_not_null()
    return boolean(pl.when(both).then(False).otherwise(UNKNOWN.expr))


def _call(node: t.Call, known: Known) -> Column:
    below = {under.id for under in t.walk(node) if isinstance(under, t.Name)}
    if below <= known.scope.parameters.keys():  # the same for everybody
        return constant(evaluate(node, known.scope))  # type: ignore[arg-type]
    arguments: tuple[t.Node, ...] = node.arguments
    if len(arguments) == 1 and isinstance(arguments[0], t.ListOf):
        arguments = arguments[0].items
    return called(node.function, [read(one, known) for one in arguments], known.scope)


_READINGS: dict[type[t.Node], Callable[[Any, Known], Column]] = {
    t.Literal: lambda node, _: constant(node.value),
    t.Name: _name,
    t.Path: _path,
    t.Negative: _negative,
    t.Arithmetic: _arithmetic,
    t.Comparison: _comparison,
    t.Between: _between,
    t.In: _in,
    t.And: lambda node, known: conjunction(read(item, known) for item in node.items),
    t.Or: lambda node, known: disjunction(read(item, known) for item in node.items),
    t.Not: lambda node, known: negation(read(node.operand, known)),
    t.Call: _call,
}
