"""The plain reading: the value of a tree, in three-valued logic.

A pure function of the tree and a scope. It is total: wherever FEEL has no answer (an
unknown fact, a type mismatch, a division by zero) the value is None.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from advisor.language import registry
from advisor.language import tree as t
from advisor.language import values as v
from advisor.language.lower import Core
from advisor.language.values import Truth, Value
from advisor.language.working_days import PLAIN_WEEK, Calendar


@dataclass(frozen=True, slots=True)
class Scope:
    """The facts, date, parameters and calendar against which a tree is evaluated.

    `facts`: values by name; a missing name is unknown. `today`: the date of advice.
    `parameters`: dated numbers, each a function of a date. `calendar`: the working days.
    """

    facts: Mapping[str, Value]
    today: date | None = None
    parameters: Mapping[str, Callable[[date], float | None]] = field(default_factory=dict)
    calendar: Calendar = PLAIN_WEEK


def evaluate(node: Core, scope: Scope) -> Value:
    """The value of a lowered tree in a scope."""
    return _value(node, scope)


def holds(node: Core, scope: Scope) -> Truth:
    """A condition's value: true, false, or None while it is undetermined."""
    value = _value(node, scope)
    return value if isinstance(value, bool) else None


def _value(node: t.Node, scope: Scope) -> Value:
    try:
        reading = _READINGS[type(node)]
    except KeyError:
        raise TypeError(f"evaluate cannot read {type(node).__name__}") from None
    return reading(node, scope)


def _name(node: t.Name, scope: Scope) -> Value:
    value = scope.facts.get(node.id)
    if value is None and node.id in scope.parameters:
        return scope.parameters[node.id](scope.today) if scope.today else None
    return value


def _path(node: t.Path, scope: Scope) -> Value:
    context = _value(node.context, scope)
    return context.get(node.key) if isinstance(context, dict) else None


def _and(node: t.And, scope: Scope) -> Truth:
    """Kleene's and; a value that is no boolean counts as unknown."""
    result: Truth = True
    for item in node.items:
        value = _value(item, scope)
        if value is False:
            return False
        if value is not True:
            result = None
    return result


def _or(node: t.Or, scope: Scope) -> Truth:
    """Kleene's or; a value that is no boolean counts as unknown."""
    result: Truth = False
    for item in node.items:
        value = _value(item, scope)
        if value is True:
            return True
        if value is not False:
            result = None
    return result


def _lookup(node: t.Lookup, scope: Scope) -> Value:
    value = looked_up(node, scope)
    return None if value is None else _value(value, scope)


def looked_up(node: t.Lookup, scope: Scope) -> t.Node | None:
    """The value of a lookup's row for an option, None where no row has it."""
    chosen = _value(node.by, scope)
    rows = zip(node.options, node.values, strict=True)
    return next((value for option, value in rows if option.value == chosen), None)


def names_read(node: t.Node, scope: Scope) -> frozenset[str]:
    """The facts that a formula's value depends on here; of a lookup only the chosen row."""
    if not isinstance(node, t.Lookup):
        return t.names(node)
    value = looked_up(node, scope)
    return t.names(node.by) | (frozenset() if value is None else t.names(value))


def call(function: str, arguments: list[Value], scope: Scope) -> Value:
    """A function of the language, or a parameter at a date, of these arguments."""
    if parameter := scope.parameters.get(function):
        when = arguments[0] if arguments else None
        return parameter(when) if isinstance(when, date) else None
    return registry.call(function, arguments, scope.today, scope.calendar)


_READINGS: dict[type[t.Node], Callable[[Any, Scope], Value]] = {
    t.Literal: lambda n, _: n.value,
    t.Name: _name,
    t.Path: _path,
    t.ListOf: lambda n, s: tuple(_value(item, s) for item in n.items),
    t.Arithmetic: lambda n, s: v.arithmetic(n.op, _value(n.left, s), _value(n.right, s)),
    t.Comparison: lambda n, s: v.compare(n.op, _value(n.left, s), _value(n.right, s)),
    t.IsNull: lambda n, s: _value(n.operand, s) is None,
    t.And: _and,
    t.Or: _or,
    t.Not: lambda n, s: v.negate(_value(n.operand, s)),
    t.May: lambda n, s: _value(n.operand, s) is not False,
    t.Lookup: _lookup,
    t.Call: lambda n, s: call(n.function, [_value(a, s) for a in n.arguments], s),
}
