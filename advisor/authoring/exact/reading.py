"""Core tree → terms: one reading for each class of node."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from advisor.authoring.exact.arithmetic import Arithmetic
from advisor.authoring.exact.compare import Comparisons
from advisor.authoring.exact.functions import Functions
from advisor.authoring.exact.grid import Grid
from advisor.authoring.exact.logic import Logic, Term
from advisor.authoring.exact.values import (
    NULL,
    Cases,
    Choices,
    Listed,
    Reading,
    Truth,
    as_truth,
    by_cases,
    chosen,
    constant,
    few,
    is_known,
    truth_of,
)
from advisor.language import tree as t
from advisor.language import values as v
from advisor.language.lower import Core
from advisor.language.working_days import Calendar


class Trees:
    """Reads trees with the values of `fact` for their names; each node is read once."""

    def __init__(
        self,
        logic: Logic,
        today: Term,
        fact: Callable[[str], Reading],
        parameter: Callable[[str, Reading | None], Reading | None],
        calendar: Calendar,
    ) -> None:
        self.logic, self.fact, self.parameter = logic, fact, parameter
        grid = Grid(logic)
        self.arithmetic = Arithmetic(logic, grid)
        self.comparisons = Comparisons(logic, grid, self.arithmetic)
        self.functions = Functions(logic, grid, calendar, today)
        self._read: dict[int, tuple[t.Node, Reading]] = {}

    def truth(self, condition: Core) -> Truth:
        """The truth of a condition, as terms."""
        return as_truth(self.logic, self.read(condition))

    def read(self, node: t.Node) -> Reading:
        """The value of a lowered tree, as terms."""
        if (entry := self._read.get(id(node))) is None:
            try:
                row = _READINGS[type(node)]
            except KeyError:
                raise TypeError(f"exact cannot read {type(node).__name__}") from None
            entry = self._read[id(node)] = node, row(node, self)
        return entry[1]


def _path(node: t.Path, trees: Trees) -> Reading:
    context = trees.read(node.context)
    if not isinstance(context, Choices) or node.key not in context.options:
        return NULL
    return truth_of(trees.logic, context.known, context.options[node.key])


def _arithmetic(node: t.Arithmetic, trees: Trees) -> Reading:
    left, right = trees.read(node.left), trees.read(node.right)
    if isinstance(left, Cases) and isinstance(right, Cases) and few([left, right]):
        return by_cases(trees.logic, [left, right], lambda plain: v.arithmetic(node.op, *plain))
    return trees.arithmetic.value(node.op, left, right)


def _and(node: t.And, trees: Trees) -> Truth:
    """Kleene's and."""
    items = [as_truth(trees.logic, trees.read(item)) for item in node.items]
    return Truth(
        trees.logic.all_of(item.yes for item in items),
        trees.logic.any_of(item.no for item in items),
    )


def _or(node: t.Or, trees: Trees) -> Truth:
    """Kleene's or."""
    items = [as_truth(trees.logic, trees.read(item)) for item in node.items]
    return Truth(
        trees.logic.any_of(item.yes for item in items),
        trees.logic.all_of(item.no for item in items),
    )


def _not(node: t.Not, trees: Trees) -> Truth:
    truth = as_truth(trees.logic, trees.read(node.operand))
    return Truth(truth.no, truth.yes)


def _may(node: t.May, trees: Trees) -> Truth:
    truth = as_truth(trees.logic, trees.read(node.operand))
    return Truth(trees.logic.opposite(truth.no), truth.no)


def _is_null(node: t.IsNull, trees: Trees) -> Truth:
    knows = is_known(trees.logic, trees.read(node.operand))
    return Truth(trees.logic.opposite(knows), knows)


def _call(node: t.Call, trees: Trees) -> Reading:
    """A function, or a parameter at a date."""
    arguments = [trees.read(argument) for argument in node.arguments]
    at = arguments[0] if arguments else NULL
    dated = trees.parameter(node.function, at)
    return trees.functions.value(node.function, arguments) if dated is None else dated


def _lookup(node: t.Lookup, trees: Trees) -> Reading:
    """The value of the row whose option is chosen."""
    by = trees.read(node.by)
    guards = {plain: guard for guard, plain in by.cases} if isinstance(by, Cases) else {}
    rows = [
        (guards[option.value], trees.read(value))
        for option, value in zip(node.options, node.values, strict=True)
        if option.value in guards
    ]
    return chosen(trees.logic, rows)


_READINGS: dict[type[t.Node], Callable[[Any, Trees], Reading]] = {
    t.Literal: lambda node, trees: constant(trees.logic, node.value),
    t.Name: lambda node, trees: trees.fact(node.id),
    t.Path: _path,
    t.ListOf: lambda node, trees: Listed(tuple(trees.read(item) for item in node.items)),
    t.Arithmetic: _arithmetic,
    t.Comparison: lambda node, trees: trees.comparisons.value(
        node.op, trees.read(node.left), trees.read(node.right)
    ),
    t.IsNull: _is_null,
    t.And: _and,
    t.Or: _or,
    t.Not: _not,
    t.May: _may,
    t.Call: _call,
    t.Lookup: _lookup,
}
