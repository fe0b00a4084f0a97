"""The possible reading: every value that a tree can still take while facts are open.

Abstract interpretation (Cousot and Cousot, 1977) over finite sets and closed intervals. It
is sound: whatever the open facts turn out to be, the plain reading's value is among the
possible ones. It forgets that the same fact may stand in two places, so it may name values
that no completion gives.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from itertools import product
from typing import Any, TypeAlias

from advisor.language import tree as t
from advisor.language import values as v
from advisor.language.evaluate import Scope, call, evaluate
from advisor.language.lower import Core
from advisor.language.registry import FUNCTIONS


@dataclass(frozen=True, slots=True)
class Range:
    """Any number, or any date, from `low` to `high`, both included."""

    low: Any
    high: Any


class Something:
    """An unknown value that is not null."""


Possible: TypeAlias = frozenset[Any]
"""Possible values of a tree: exact values, `Range`s and `SOMETHING`.

One exact value means that the tree is settled.
"""

SOMETHING = Something()
NULL: Possible = frozenset([None])
TRUE: Possible = frozenset([True])
FALSE: Possible = frozenset([False])
TRUTHS: Possible = frozenset([True, False, None])
ANYTHING: Possible = frozenset([None, SOMETHING])


@dataclass(frozen=True, slots=True)
class OpenScope:
    """The facts that a tree is read against: some settled, others open with all their values.

    `exact`: the facts that are settled. `open`: the possible values of the others; the
    options of an open multiple choice may each be true, false or unknown. `read`: the results
    by the id of their node, so that each node is read once; a change of facts needs a new scope.
    """

    exact: Scope
    open: Mapping[str, Possible]
    read: dict[int, tuple[t.Node, Possible]] = field(default_factory=dict)


def possible(node: Core, scope: OpenScope) -> Possible:
    """All values that a lowered tree can still take."""
    return _values(node, scope)


def _values(node: t.Node, scope: OpenScope) -> Possible:
    if (entry := scope.read.get(id(node))) is None:
        try:
            reading = _READINGS[type(node)]
        except KeyError:
            raise TypeError(f"possible cannot read {type(node).__name__}") from None
        entry = scope.read[id(node)] = node, reading(node, scope)
    return entry[1]


def is_exact(values: Possible) -> bool:
    """Whether there is a single value that is neither a range nor `SOMETHING`."""
    return len(values) == 1 and not any(isinstance(value, (Range, Something)) for value in values)


def deciding_facts(node: Core, scope: OpenScope, truth: bool = True) -> frozenset[str]:
    """The open facts that can still decide whether a condition becomes `truth`.

    Empty where the condition is settled or can no longer become `truth`.
    """
    return _deciding_facts(node, scope, truth)


def _deciding_facts(node: t.Node, scope: OpenScope, truth: bool) -> frozenset[str]:
    truths = _values(node, scope)
    if truth not in truths or len(truths) == 1:
        return frozenset()
    match node:
        case t.And() | t.Or():
            # An item that can never be what decides the whole, or is settled, is left out.
            return frozenset().union(*(_deciding_facts(item, scope, truth) for item in node.items))
        case t.Not():
            return _deciding_facts(node.operand, scope, not truth)
    return t.names(node) & scope.open.keys()


def _name(node: t.Name, scope: OpenScope) -> Possible:
    if node.id in scope.open:
        return scope.open[node.id]
    value = evaluate(Core(node), scope.exact)
    return ANYTHING - NULL if isinstance(value, dict) else frozenset([value])


def _path(node: t.Path, scope: OpenScope) -> Possible:
    if isinstance(node.context, t.Name) and node.context.id in scope.open:
        return TRUTHS
    return frozenset([evaluate(Core(node), scope.exact)])


def _list(node: t.ListOf, scope: OpenScope) -> Possible:
    items = [_values(item, scope) for item in node.items]
    if all(map(is_exact, items)):
        return frozenset([tuple(value for item in items for value in item)])
    return frozenset([SOMETHING])


def _pairs(
    combine: Callable[[Any, Any], Iterable[Any]], left: Possible, right: Possible
) -> Possible:
    return frozenset(piece for pair in product(left, right) for piece in combine(*pair))


def _arithmetic(op: str, left: Any, right: Any) -> Iterable[Any]:
    if not (_ranging(left) or _ranging(right)):
        return [v.arithmetic(op, left, right)]
    if left is None or right is None:
        return NULL
    low, high = _ends(left), _ends(right)
    numbers = all(v.is_number(end) for ends in (low, high) for end in ends)
    if not numbers or op == "**" or (op == "/" and v.on_grid(high[0]) <= 0 <= v.on_grid(high[1])):
        return ANYTHING
    corners = [v.arithmetic(op, a, b) for a in low for b in high]
    finite = [corner for corner in corners if v.is_number(corner)]
    if len(finite) < len(corners):
        return ANYTHING
    return [Range(min(finite), max(finite))]


def _ranging(piece: Any) -> bool:
    return isinstance(piece, (Range, Something))


def _ends(piece: Any) -> tuple[Any, Any]:
    if isinstance(piece, Range):
        return piece.low, piece.high
    return (None, None) if isinstance(piece, Something) else (piece, piece)


def _compared(op: str, left: Any, right: Any) -> Possible:
    """The possible truths of a comparison of two possible values."""
    if not (_ranging(left) or _ranging(right)):
        return frozenset([v.compare(op, left, right)])
    if left is None or right is None:
        return NULL
    (low, high), (least, most) = _ends(left), _ends(right)
    if v.compare("<", low, least) is None:  # of another kind, or of an unknown one
        return TRUTHS if SOMETHING in (left, right) else NULL
    match op:
        case "<" | "<=":
            always, never = v.compare(op, high, least), not v.compare(op, low, most)
        case ">" | ">=":
            always, never = v.compare(op, low, most), not v.compare(op, high, least)
        case "is" | "in":
            return TRUTHS
        case _:
            apart = v.compare("<", high, least) is True or v.compare("<", most, low) is True
            always, never = (False, apart) if op == "=" else (apart, False)
    return frozenset([True] if always else [False] if never else [True, False])


def _junction(node: t.And | t.Or, scope: OpenScope) -> Possible:
    """The possible values of a conjunction or disjunction.

    Where all items compare one and the same operand, they are read once for each possible value
    of it: `x = "a" or x = "b"` is certain where x can only be one of these.
    """
    join = conjunction if isinstance(node, t.And) else disjunction
    operands = _common_operand(node)
    values = _values(operands[0], scope) if operands else NULL
    if len(values) == 1:
        return join(_values(item, scope) for item in node.items)
    results: set[Any] = set()
    for piece in values:
        fixed = {id(value): (value, frozenset([piece])) for value in operands}
        piece_scope = OpenScope(scope.exact, scope.open, fixed)
        results |= join(_values(item, piece_scope) for item in node.items)
    return frozenset(results)


def _common_operand(node: t.Node) -> list[t.Node]:
    """The occurrences of the operand that all comparisons below share; empty where they differ."""
    match node:
        case t.And() | t.Or():
            operands: list[t.Node] = []
            for item in node.items:
                below = _common_operand(item)
                if not below or (operands and below[0] != operands[0]):
                    return []
                operands += below
            return operands
        case t.Not() | t.May():
            return _common_operand(node.operand)
        case t.Comparison():
            return [node.left]
        case t.IsNull():
            return [node.operand]
        case _:
            return []


def conjunction(items: Iterable[Possible]) -> Possible:
    """Kleene's and of possible truths."""
    some_false, all_true, all_not_false, some_null = False, True, True, False
    for item in items:
        if item == FALSE:
            return FALSE
        unknown = bool(item - {True, False})
        some_false |= False in item
        all_true &= True in item
        all_not_false &= True in item or unknown
        some_null |= unknown
    truths = [(True, all_true), (False, some_false), (None, all_not_false and some_null)]
    return frozenset(truth for truth, can_be in truths if can_be)


def negation(item: Possible) -> Possible:
    """Kleene's not."""
    return frozenset(not truth if isinstance(truth, bool) else None for truth in item)


def disjunction(items: Iterable[Possible]) -> Possible:
    """Kleene's or, by De Morgan."""
    return negation(conjunction(map(negation, items)))


def _lookup(node: t.Lookup, scope: OpenScope) -> Possible:
    """The values of the rows that can be chosen; of all rows where the choice is a range."""
    options = [option.value for option in node.options]
    chosen = _values(node.by, scope)
    anything = any(map(_ranging, chosen))
    rows = zip(options, node.values, strict=True)
    chosen_values = [
        _values(value, scope) for option, value in rows if anything or option in chosen
    ]
    return frozenset().union(*chosen_values, () if chosen <= set(options) else NULL)


def _call(node: t.Call, scope: OpenScope) -> Possible:
    arguments = [_values(argument, scope) for argument in node.arguments]
    results: set[Any] = set()
    for pieces in product(*arguments):
        if not any(map(_ranging, pieces)):
            results.add(call(node.function, list(pieces), scope.exact))
        else:
            results |= _call_of_ranges(node.function, pieces, scope)
    return frozenset(results)


def _call_of_ranges(name: str, pieces: tuple[Any, ...], scope: OpenScope) -> Possible:
    """The possible values of a function with a range among its arguments.

    A parameter at an open date can have any value.
    """
    function = FUNCTIONS.get(name)
    if function is None:
        return ANYTHING
    if function.gives == "boolean":
        return TRUTHS
    if function.at_least is not None:
        return frozenset([None, Range(function.at_least, sys.float_info.max)])
    if any(isinstance(piece, Something) for piece in pieces):
        return ANYTHING
    if any(map(_ranging, pieces[function.monotone :])):
        return ANYTHING
    corners = [call(name, list(corner), scope.exact) for corner in product(*map(_ends, pieces))]
    defined: list[Any] = [corner for corner in corners if corner is not None]
    if not defined:
        return NULL
    if len(defined) < len(corners):  # an end beyond the calendar
        return ANYTHING
    return frozenset([None, Range(min(defined), max(defined))])


_READINGS: dict[type[t.Node], Callable[[Any, OpenScope], Possible]] = {
    t.Literal: lambda n, _: frozenset([n.value]),
    t.Name: _name,
    t.Path: _path,
    t.ListOf: _list,
    t.Arithmetic: lambda n, s: _pairs(
        lambda a, b: _arithmetic(n.op, a, b), _values(n.left, s), _values(n.right, s)
    ),
    t.Comparison: lambda n, s: _pairs(
        lambda a, b: _compared(n.op, a, b), _values(n.left, s), _values(n.right, s)
    ),
    t.IsNull: lambda n, s: frozenset(value is None for value in _values(n.operand, s)),
    t.And: _junction,
    t.Or: _junction,
    t.Not: lambda n, s: negation(_values(n.operand, s)),
    t.May: lambda n, s: frozenset(truth is not False for truth in _values(n.operand, s)),
    t.Lookup: _lookup,
    t.Call: _call,
}
