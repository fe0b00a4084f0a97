"""Surface tree → core tree: every way of writing a condition, expressed in a few nodes.

The text and the prose of a condition keep the surface tree, as its author wrote it. All
readings that give values read the core: `And Or Not Comparison IsNull May` over `Literal Name
Path ListOf Arithmetic Call Lookup`. So each reading has a row for each of these, and one that does
not know a node raises `TypeError` with the node's and its own name.

A comparison of the core has two more operators: `is` within a list, where another kind is
just another value, and `in` for a value that may be a list.
"""

from __future__ import annotations

from dataclasses import replace
from typing import NewType

from advisor.language import tree as t

Core = NewType("Core", t.Node)
"""A lowered tree. A type of its own, so that no reading is given a surface tree by mistake."""

_NULL, _YES = t.Literal(None), t.Literal(True)


def lower(node: t.Node) -> Core:
    """The core tree of an expression; nodes that are core already are shared, not copied."""
    return Core(_lowered(node))


def _lowered(node: t.Node) -> t.Node:
    match node:
        case t.Literal() | t.Name():
            return node
        case t.Path():
            return _with(node, context=_lowered(node.context))
        case t.ListOf() | t.And() | t.Or():
            return _with(node, items=_all(node.items))
        case t.Not() | t.May() | t.IsNull():
            return _with(node, operand=_lowered(node.operand))
        case t.Negative(t.Literal(value=float() as number)):
            return t.Literal(-number, at=node.at)
        case t.Negative():
            return t.Arithmetic("-", t.Literal(0.0), _lowered(node.operand), at=node.at)
        case t.Arithmetic():
            return _with(node, left=_lowered(node.left), right=_lowered(node.right))
        case t.Call():
            return _with(node, arguments=_all(node.arguments))
        case t.Lookup(yes_no=True):
            return _any(tuple(map(_lowered, conditions_of(node))), node)
        case t.Lookup():
            return _with(node, by=_lowered(node.by), values=_all(node.values))
        case t.Comparison():
            return _compared(node.op, _lowered(node.left), _lowered(node.right), node)
        case t.Between():
            value = _lowered(node.value)
            return _within(value, t.Range(node.low, node.high, True, True), node)
        case t.In():
            return _in(_lowered(node.value), node.tests, node)
        case _:
            raise TypeError(f"lower cannot read {type(node).__name__} as a value")


def conditions_of(lookup: t.Lookup) -> tuple[t.Node, ...]:
    """A yes/no lookup as conditions, one for each row; it is true where one of them is."""
    rows = zip(lookup.options, lookup.values, strict=True)
    return tuple(_condition(lookup.by, option, value) for option, value in rows)


def _condition(by: t.Node, option: t.Literal, value: t.Node) -> t.Node:
    chosen = t.Comparison("=", by, option, at=option.at)
    return chosen if value == _YES else t.And((chosen, value), at=value.at)


def _all(nodes: tuple[t.Node, ...]) -> tuple[t.Node, ...]:
    return tuple(map(_lowered, nodes))


def _with(node: t.Node, **parts: t.Node | tuple[t.Node, ...]) -> t.Node:
    """A node with other parts; the node itself if nothing changed, so that trees share nodes."""
    same = all(_is_same(getattr(node, name), part) for name, part in parts.items())
    return node if same else replace(node, **parts)  # type: ignore[arg-type]  # parts of that node


def _is_same(old: object, new: object) -> bool:
    if isinstance(old, tuple) and isinstance(new, tuple):
        return all(a is b for a, b in zip(old, new, strict=True))
    return old is new


def _compared(op: str, left: t.Node, right: t.Node, written: t.Node) -> t.Node:
    """A comparison; one with the *literal* null becomes `IsNull`: whether the value is known."""
    if op in ("=", "!=") and _NULL in (left, right):
        null = t.IsNull(left if right == _NULL else right, at=written.at)
        return null if op == "=" else t.Not(null, at=written.at)
    if isinstance(written, t.Comparison):
        return _with(written, left=left, right=right)
    return t.Comparison(op, left, right, at=written.at)


def _in(value: t.Node, tests: tuple[t.Node, ...], written: t.Node) -> t.Node:
    return _any(tuple(_test(value, test) for test in tests), written)


def _any(items: tuple[t.Node, ...], written: t.Node) -> t.Node:
    return items[0] if len(items) == 1 else t.Or(items, at=written.at)


def _test(value: t.Node, test: t.Node) -> t.Node:
    match test:
        case t.Range():
            return _within(value, test, test)
        case t.UnaryTest():
            return _compared(test.op, value, _lowered(test.operand), test)
        case t.ListOf():
            return _any((*(_item(value, item) for item in test.items), *_whole(value, test)), test)
        case t.Name() | t.Path():
            return t.Comparison("in", value, test, at=test.at)
        case _:
            return _compared("=", value, _lowered(test), test)


def _within(value: t.Node, test: t.Range, written: t.Node) -> t.Node:
    ops = (">=" if test.low_closed else ">", "<=" if test.high_closed else "<")
    ends = (_lowered(test.low), _lowered(test.high))
    items = [t.Comparison(op, value, end, at=test.at) for op, end in zip(ops, ends, strict=True)]
    return t.And(tuple(items), at=written.at)


def _item(value: t.Node, item: t.Node) -> t.Node:
    """One item of a list: a test, or a value that the one under test may be."""
    if isinstance(item, (t.Range, t.UnaryTest)) or item == _NULL:
        return _test(value, item)
    if isinstance(item, t.ListOf):
        return _test(value, item)
    return t.Comparison("is", value, _lowered(item), at=item.at)


def _whole(value: t.Node, test: t.ListOf) -> tuple[t.Node, ...]:
    """The test that the value equals this list as a whole, where its items are values."""
    if any(isinstance(below, (t.Range, t.UnaryTest)) for below in t.walk(test)):
        return ()
    return (t.Comparison("is", value, _lowered(test), at=test.at),)
