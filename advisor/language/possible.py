"""The possible reading: every value that a tree may still take while facts are open.

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
    """Some value of which nothing is known but that it is not null."""


Possible: TypeAlias = frozenset[Any]
"""Values, `Range`s and `SOMETHING`; a single value is exact."""

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
    options of an open multiple choice may each be true, false or unknown. What was read
    once is remembered in `read`, by node, so a change of facts needs a new scope.
    """

    exact: Scope
    open: Mapping[str, Possible]
    read: dict[int, tuple[t.Node, Possible]] = field(default_factory=dict)


def possible(node: Core, scope: OpenScope) -> Possible:
    """All values that a lowered tree may take."""
    return _values(node, scope)


def _values(node: t.Node, scope: OpenScope) -> Possible:
    if (found := scope.read.get(id(node))) is None:
        try:
            reading = _READINGS[type(node)]
        except KeyError:
            raise TypeError(f"possible cannot read {type(node).__name__}") from None
        found = scope.read[id(node)] = node, reading(node, scope)
    return found[1]


def is_exact(values: Possible) -> bool:
    """Whether there is a single value, and which one is known."""
    return len(values) == 1 and not any(isinstance(one, (Range, Something)) for one in values)


def deciding_facts(node: Core, scope: OpenScope, wanted: bool = True) -> frozenset[str]:
    """The open facts that can still decide whether a condition becomes `wanted`."""
    return _waits_for(node, scope, wanted)


def _waits_for(node: t.Node, scope: OpenScope, wanted: bool) -> frozenset[str]:
    truths = _values(node, scope)
    if wanted not in truths or len(truths) == 1:
        return frozenset()
    match node:
        case t.And() | t.Or():
            # An item that can never be what decides the whole, or is settled, is left out.
            return frozenset().union(*(_waits_for(item, scope, wanted) for item in node.items))
        case t.Not():
            return _waits_for(node.operand, scope, not wanted)
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
        return frozenset([tuple(one for item in items for one in item)])
    return frozenset([SOMETHING])


def _pairs(
    combine: Callable[[Any, Any], Iterable[Any]], left: Possible, right: Possible
) -> Possible:
    return frozenset(one for pair in product(left, right) for one in combine(*pair))


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
    known = [corner for corner in corners if v.is_number(corner)]
    if len(known) < len(corners):
        return ANYTHING
    return [Range(min(known), max(known))]


def _ranging(piece: Any) -> bool:
    return isinstance(piece, (Range, Something))


def _ends(piece: Any) -> tuple[Any, Any]:
    if isinstance(piece, Range):
        return piece.low, piece.high
    return (None, None) if isinstance(piece, Something) else (piece, piece)


def _compared(op: str, left: Any, right: Any) -> Possible:
    """A comparison of two pieces."""
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

    Where they all ask for one and the same value, each of its possible values is looked at by
    itself: `x = "a" or x = "b"` is certain where x can only be one of them.
    """
    join = conjunction if isinstance(node, t.And) else disjunction
    asked = _asked_for(node)
    values = _values(asked[0], scope) if asked else NULL
    if len(values) == 1:
        return join(_values(item, scope) for item in node.items)
    found: set[Any] = set()
    for piece in values:
        fixed = {id(value): (value, frozenset([piece])) for value in asked}
        one = OpenScope(scope.exact, scope.open, fixed)
        found |= join(_values(item, one) for item in node.items)
    return frozenset(found)


def _asked_for(node: t.Node) -> list[t.Node]:
    """The one value that every comparison below asks for; none where they differ."""
    match node:
        case t.And() | t.Or():
            found: list[t.Node] = []
            for item in node.items:
                below = _asked_for(item)
                if not below or (found and below[0] != found[0]):
                    return []
                found += below
            return found
        case t.Not() | t.May():
            return _asked_for(node.operand)
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
    return frozenset(not one if isinstance(one, bool) else None for one in item)


def disjunction(items: Iterable[Possible]) -> Possible:
    """Kleene's or, by De Morgan."""
    return negation(conjunction(map(negation, items)))


def _lookup(node: t.Lookup, scope: OpenScope) -> Possible:
    """The values of the rows that may be chosen; of all where anything may be."""
    options = [option.value for option in node.options]
    chosen = _values(node.by, scope)
    anything = any(map(_ranging, chosen))
    rows = zip(options, node.values, strict=True)
    found = [_values(value, scope) for option, value in rows if anything or option in chosen]
    return frozenset().union(*found, () if chosen <= set(options) else NULL)


def _call(node: t.Call, scope: OpenScope) -> Possible:
    arguments = [_values(argument, scope) for argument in node.arguments]
    found: set[Any] = set()
    for pieces in product(*arguments):
        if not any(map(_ranging, pieces)):
            found.add(call(node.function, list(pieces), scope.exact))
        else:
            found |= _of_ranges(node.function, pieces, scope)
    return frozenset(found)


def _of_ranges(name: str, pieces: tuple[Any, ...], scope: OpenScope) -> Possible:
    """The values of a function where an argument ranges; a parameter at a date may be anything."""
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
    known: list[Any] = [corner for corner in corners if corner is not None]
    if not known:
        return NULL
    if len(known) < len(corners):  # an end beyond the calendar
        return ANYTHING
    return frozenset([None, Range(min(known), max(known))])


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
    t.IsNull: lambda n, s: frozenset(one is None for one in _values(n.operand, s)),
    t.And: _junction,
    t.Or: _junction,
    t.Not: lambda n, s: negation(_values(n.operand, s)),
    t.May: lambda n, s: frozenset(one is not False for one in _values(n.operand, s)),
    t.Lookup: _lookup,
    t.Call: _call,
}
