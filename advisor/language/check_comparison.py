"""The static check of comparisons: `a < b`, `x between a and b`, `x in (tests)`."""

from __future__ import annotations

import re
from typing import NamedTuple, cast

from advisor.language import tree as t
from advisor.language.checker import Checker
from advisor.language.corrections import date_in
from advisor.language.to_text import to_text
from advisor.language.types import BOOLEAN, Type, option_for, type_name


class _Operand(NamedTuple):
    """One side of a comparison, with its type."""

    node: t.Node
    type: Type


def comparison(checker: Checker, node: t.Comparison) -> Type:
    """Check `left op right`."""
    left = _operand(checker, node.left)
    if node.op == "=" and (test := _as_range(node.right)):
        better = f"{to_text(node.left)} in {test}"
        checker.complain("range_with_minus", node.right, better=better)
        return BOOLEAN
    _compare(checker, node, node.op, left, _beside(checker, node.right, left.type))
    return BOOLEAN


def between(checker: Checker, node: t.Between) -> Type:
    """Check `value between low and high`."""
    value = _operand(checker, node.value)
    for end in (node.low, node.high):
        _compare(checker, node, "<=", value, _operand(checker, end))
    _not_empty(checker, node, node.low, node.high, True)
    return BOOLEAN


def membership(checker: Checker, node: t.In) -> Type:
    """Check `value in test` and `value in (test, test)`."""
    value = _operand(checker, node.value)
    for test in node.tests:
        _test(checker, test, value)
    return BOOLEAN


def written_as_date(node: t.Node) -> str | None:
    """`"2026-01-01"`, `2026 - 1 - 1` or `date(2026, 1, 1)` as the language writes a date."""
    figures = re.fullmatch(r'(?:date\()?"?(\d{4})\D{1,3}(\d+)\D{1,3}(\d+)"?\)?', to_text(node))
    day = date_in("-".join(figures.groups())) if figures else None
    return f'date("{day}")' if day else None


def _operand(checker: Checker, node: t.Node) -> _Operand:
    return _Operand(node, checker.type_of(node))


def _beside(checker: Checker, node: t.Node, other: Type) -> _Operand:
    """One side of a comparison; reports an option of the other side written without quotes."""
    if isinstance(node, t.Name) and node.id not in checker.names:
        option = option_for(node.id, other)
        if option in other.options:
            wrong = checker.complain("unknown_name", node, name=node.id, better=f'"{option}"')
            return _Operand(node, wrong)
    return _operand(checker, node)


def _compare(checker: Checker, node: t.Node, op: str, left: _Operand, right: _Operand) -> None:
    """Report two values that cannot be compared with `op`."""
    kinds = (left.type.kind, right.type.kind)
    if "any" in kinds:
        return
    if "null" in kinds:
        if op not in ("=", "!="):
            value = to_text((left if kinds[1] == "null" else right).node)
            better = f"{value} = null, {value} != null"
            checker.complain("order_with_null", node, better=better)
    elif "choices" in kinds:
        _choices_as_value(checker, left if kinds[0] == "choices" else right)
    elif kinds[0] != kinds[1]:
        _kinds_differ(checker, node, left, right)
    elif kinds[0] == "number":
        checker.agree(node, left.type, right.type)
    elif op not in ("=", "!=") and (
        kinds[0] == "boolean" or left.type.options or right.type.options
    ):
        checker.complain("no_order", node, op=op)
    else:
        for choice, literal in ((left.type, right.node), (right.type, left.node)):
            if choice.options and isinstance(literal, t.Literal):
                checker.option(literal, str(literal.value), choice)


def _choices_as_value(checker: Checker, choices: _Operand) -> None:
    name = choices.node.id if isinstance(choices.node, t.Name) else "…"
    option = choices.type.options[0] if choices.type.options else "…"
    checker.complain("choices_as_value", choices.node, name=name, option=option)


def _kinds_differ(checker: Checker, node: t.Node, left: _Operand, right: _Operand) -> None:
    kinds = (left.type.kind, right.type.kind)
    if "boolean" in kinds:
        truth, other = (left, right) if kinds[0] == "boolean" else (right, left)
        alone = f"{to_text(truth.node)}, not({to_text(truth.node)})"
        checker.complain("boolean_compared", node, found=type_name(other.type), better=alone)
        return
    better = None
    if "date" in kinds:
        better = written_as_date((right if kinds[0] == "date" else left).node)
    elif set(kinds) == {"number", "text"}:
        better = _figure_in_quotes((left if kinds[0] == "text" else right).node)
    checker.complain(
        "kinds_differ",
        node,
        left=type_name(left.type),
        right=type_name(right.type),
        better=better,
    )


def _test(checker: Checker, test: t.Node, value: _Operand) -> None:
    """Check one test after `in`."""
    match test:
        case t.Range():
            for end in (test.low, test.high):
                _compare(checker, test, "<=", value, _operand(checker, end))
            _not_empty(checker, test, test.low, test.high, test.low_closed and test.high_closed)
        case t.UnaryTest():
            _compare(checker, test, test.op, value, _operand(checker, test.operand))
        case t.ListOf():
            for item in test.items:
                _test(checker, item, value)
        case _ if better := _as_range(test):
            checker.complain("range_with_minus", test, better=better)
        case _:
            _compare(checker, test, "=", value, _beside(checker, test, value.type))


def _not_empty(checker: Checker, node: t.Node, low: t.Node, high: t.Node, closed: bool) -> None:
    """Report a range of number literals that contains no number."""
    first, last = _figure(low), _figure(high)
    if first is None or last is None or first < last or (first == last and closed):
        return
    better = f"[{to_text(high)}..{to_text(low)}]" if first > last else f"= {to_text(low)}"
    if isinstance(node, t.Between):
        better = f"{to_text(node.value)} between {to_text(high)} and {to_text(low)}"
    checker.complain("range_empty", node, better=better)


def _as_range(node: t.Node) -> str | None:
    """`1-10` as the range that is meant."""
    match node:
        case t.Arithmetic("-", low, high):
            first, last = _figure(low), _figure(high)
            if first is not None and last is not None and first < last:
                return f"[{to_text(low)}..{to_text(high)}]"
    return None


def _figure_in_quotes(node: t.Node) -> str | None:
    """`"30"` without its quotes."""
    text = str(node.value) if isinstance(node, t.Literal) else ""
    return text if re.fullmatch(r"-?\d+(\.\d+)?", text, re.ASCII) else None


def _figure(node: t.Node) -> float | None:
    """The value of a number literal, with its sign; None for any other node."""
    if isinstance(node, t.Negative) and (value := _figure(node.operand)) is not None:
        return -value
    number = isinstance(node, t.Literal) and type(node.value) is float
    return cast(float, cast(t.Literal, node).value) if number else None
