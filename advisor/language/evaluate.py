"""The plain reading: the value of a tree, in three-valued logic.

A pure function of the tree and a scope. It is total: wherever FEEL has no answer (an
unknown fact, a type mismatch, a division by zero) the value is None.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from advisor.language import tree as t
from advisor.language import values as v
from advisor.language.functions import ARITY, FUNCTIONS, days_since
from advisor.language.values import Truth, Value
from advisor.language.working_days import ON_CALENDAR, PLAIN_WEEK, Calendar, on_calendar


@dataclass(frozen=True, slots=True)
class Scope:
    """What a tree is evaluated against.

    `facts`: values by name; a missing name is unknown. `today`: the date of advice.
    `parameters`: dated numbers, each a function of a date. `calendar`: the days that are worked.
    """

    facts: Mapping[str, Value]
    today: date | None = None
    parameters: Mapping[str, Callable[[date], float | None]] = field(default_factory=dict)
    calendar: Calendar = PLAIN_WEEK


def evaluate(node: t.Node, scope: Scope) -> Value:
    """The value of `node` in `scope`."""
    return _READINGS[type(node)](node, scope)


def holds(node: t.Node, scope: Scope) -> Truth:
    """A condition's value: true, false, or None while it is undetermined."""
    value = evaluate(node, scope)
    return value if isinstance(value, bool) else None


def _name(node: t.Name, scope: Scope) -> Value:
    if node.id in scope.parameters:
        return scope.parameters[node.id](scope.today) if scope.today else None
    return scope.facts.get(node.id)


def _path(node: t.Path, scope: Scope) -> Value:
    context = evaluate(node.context, scope)
    return context.get(node.key) if isinstance(context, dict) else None


def _comparison(node: t.Comparison, scope: Scope) -> Value:
    left, right = evaluate(node.left, scope), evaluate(node.right, scope)
    return asked(node.op, left, node.right, right, node.left)


def asked(op: str, left: Value, right_node: t.Node, right: Value, left_node: t.Node) -> Truth:
    """A comparison; against the *literal* null it asks whether the value is known."""
    if op in ("=", "!=") and (_is_null(left_node) or _is_null(right_node)):
        return (left is None and right is None) is (op == "=")
    return v.compare(op, left, right)


def _is_null(node: t.Node) -> bool:
    return isinstance(node, t.Literal) and node.value is None


def _in(node: t.In, scope: Scope) -> Value:
    value = evaluate(node.value, scope)
    return v.disjunction(passes(value, test, node.value, scope) for test in node.tests)


def passes(value: Value, test: t.Node, value_node: t.Node, scope: Scope) -> Truth:
    """One test of `in`: a range, a comparison, a list that may hold the value, or the value."""
    match test:
        case t.Range():
            low, high = evaluate(test.low, scope), evaluate(test.high, scope)
            return v.within(value, low, high, test.low_closed, test.high_closed)
        case t.UnaryTest():
            return asked(test.op, value, test.operand, evaluate(test.operand, scope), value_node)
        case t.ListOf():
            held = v.disjunction(_is_item(value, item, value_node, scope) for item in test.items)
            return True if _is_this_list(value, test, scope) else held
        case _:
            candidate = evaluate(test, scope)
            if isinstance(candidate, tuple):
                return None if value is None else any(v.same(value, i) for i in candidate)
            return asked("=", value, test, candidate, value_node)


def _is_item(value: Value, item: t.Node, value_node: t.Node, scope: Scope) -> Truth:
    """One item of a list: a test, or a value that `value` equals; another kind is just not it."""
    if isinstance(item, (t.Range, t.UnaryTest)):
        return passes(value, item, value_node, scope)
    candidate = evaluate(item, scope)
    if value is None or candidate is None:
        return asked("=", value, item, candidate, value_node)
    if isinstance(item, t.ListOf) and not isinstance(value, tuple):
        return passes(value, item, value_node, scope)
    return v.same(value, candidate)


def _is_this_list(value: Value, test: t.ListOf, scope: Scope) -> bool:
    plain = not any(isinstance(i, (t.Range, t.UnaryTest)) for i in t.walk(test))
    return plain and isinstance(value, tuple) and v.same(value, evaluate(test, scope))


def call(function: str, arguments: list[Value], scope: Scope) -> Value:
    """A function of the language, or a parameter at a date, of these arguments."""
    if parameter := scope.parameters.get(function):
        when = arguments[0] if arguments else None
        return parameter(when) if isinstance(when, date) else None
    least, most = ARITY.get(function, (1, 0))
    if not least <= len(arguments) <= most:
        return None
    if function == "days_since":
        return days_since(scope.today, arguments[0])
    if function in ON_CALENDAR:
        return on_calendar(function, scope.calendar, arguments)
    return FUNCTIONS[function](*arguments)


def _negative(node: t.Negative, scope: Scope) -> Value:
    value = evaluate(node.operand, scope)
    return -value if v.is_number(value) else None


_READINGS: dict[type[t.Node], Callable[[Any, Scope], Value]] = {
    t.Literal: lambda n, _: n.value,
    t.Name: _name,
    t.Path: _path,
    t.ListOf: lambda n, s: tuple(evaluate(item, s) for item in n.items),
    t.Negative: _negative,
    t.Arithmetic: lambda n, s: v.arithmetic(n.op, evaluate(n.left, s), evaluate(n.right, s)),
    t.Comparison: _comparison,
    t.Between: lambda n, s: v.within(
        evaluate(n.value, s), evaluate(n.low, s), evaluate(n.high, s), True, True
    ),
    t.In: _in,
    t.And: lambda n, s: v.conjunction(evaluate(item, s) for item in n.items),
    t.Or: lambda n, s: v.disjunction(evaluate(item, s) for item in n.items),
    t.Not: lambda n, s: v.negate(evaluate(n.operand, s)),
    t.Call: lambda n, s: call(n.function, [evaluate(a, s) for a in n.arguments], s),
}
