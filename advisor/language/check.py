"""The static check of an expression: its names, options, types and units.

Here are the entry point and the checks of names, arithmetic and junctions;
`check_comparison.py` and `check_call.py` have the others.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from advisor.language import check_call, check_comparison
from advisor.language import tree as t
from advisor.language.checker import TODAY, Checker
from advisor.language.corrections import literal_for
from advisor.language.errors import LanguageError
from advisor.language.to_text import to_text
from advisor.language.types import (
    ANY,
    BOOLEAN,
    DATE,
    NULL,
    PLAIN,
    TEXT,
    Type,
    fits,
    option_for,
    type_name,
)
from advisor.language.units import NO_UNIT, multiply, unit_text
from advisor.problem import did_you_mean


def check(
    node: t.Node,
    names: Mapping[str, Type],
    parameters: Mapping[str, Type],
    expected: Type | None = None,
    by_label: Mapping[str, str] | None = None,
) -> tuple[Type, list[LanguageError]]:
    """The type of `node`, and all mistakes in it.

    `names`: the types of all facts. `parameters`: the types of those that may be called with
    a date. `expected`: the type that the whole must have. `by_label`: from the label of a
    fact, in lower case, to its name, for hints.
    """
    checker = Checker(names, parameters, by_label or {}, _CHECKS)
    actual = checker.type_of(node)
    if expected is not None and not fits(actual, expected):
        checker.complain(
            "wrong_result",
            node,
            found=type_name(actual),
            expected=type_name(expected),
            better=_meant(node, actual, expected),
        )
    return actual, checker.errors


def _meant(node: t.Node, actual: Type, expected: Type) -> str | None:
    """What an author probably meant by a value of another type."""
    if expected == BOOLEAN:
        return as_condition(node, actual)
    return check_comparison.written_as_date(node) if expected == DATE else None


def as_condition(node: t.Node, type_: Type) -> str | None:
    """The condition that an author probably meant by a value that is no condition."""
    text = to_text(node) if isinstance(node, (t.Name, t.Path, t.Call)) else f"({to_text(node)})"
    match type_:
        case Type("number"):
            return f"{text} > 0"
        case Type("choices", options=(first, *_)):
            return f"{text}.{first}"
        case Type("text", options=(first, *_)):
            return f'{text} = "{first}"'
        case Type("date"):
            return f"{text} != null"
    return None


def _one_of(before: t.Node | None, item: t.Node) -> str | None:
    """`x = "a" or "b"`: the second half as `x in ("a", "b")`."""
    match before, item:
        case t.Comparison("=", name, t.Literal(str()) as first), t.Literal(str()):
            return f"{to_text(name)} in ({to_text(first)}, {to_text(item)})"
    return None


def _literal(_checker: Checker, node: t.Literal) -> Type:
    match node.value:
        case bool():
            return BOOLEAN
        case str():
            return TEXT
        case None:
            return NULL
        case _:
            return PLAIN


def _name(checker: Checker, node: t.Name) -> Type:
    if node.id in checker.names:
        return checker.names[node.id]
    if (meant := checker.by_label.get(node.id.lower())) in checker.names:
        return checker.complain("name_by_label", node, name=node.id, meant=meant)
    if node.id.lower() in TODAY:
        return checker.complain("today_has_no_name", node, name=node.id)
    better = literal_for(node.id)
    hint = None if better else did_you_mean(node.id, checker.names)
    return checker.complain("unknown_name", node, name=node.id, better=better, did_you_mean=hint)


def _path(checker: Checker, node: t.Path) -> Type:
    context = checker.type_of(node.context)
    if context.kind == "any":
        return ANY
    if context.kind == "choices":
        path = f"{to_text(node.context)}."
        return checker.option(node, node.key, context, path) or BOOLEAN
    if (option := option_for(node.key, context)) in context.options:
        name = node.context.id if isinstance(node.context, t.Name) else "…"
        params = {"name": name, "key": node.key, "option": option}
        return checker.complain("option_of_single_choice", node, **params)
    return checker.complain("no_options", node, kind=type_name(context))


def _list_of(checker: Checker, node: t.ListOf) -> Type:
    return Type("list", options=tuple(checker.type_of(item) for item in node.items))


def _negative(checker: Checker, node: t.Negative) -> Type:
    return checker.numeric(checker.type_of(node.operand), node.operand, "-")


def _hyphenated(checker: Checker, node: t.Arithmetic) -> str | None:
    """The name that somebody means who writes `plan-agreed` for `plan_agreed`."""
    words: list[str] = []
    rest: t.Node = node
    while isinstance(rest, t.Arithmetic) and rest.op == "-" and isinstance(rest.right, t.Name):
        words.insert(0, rest.right.id)
        rest = rest.left
    if not isinstance(rest, t.Name) or rest.id in checker.names:
        return None
    name = "_".join((rest.id, *words))
    return name if name in checker.names else None


def _arithmetic(checker: Checker, node: t.Arithmetic) -> Type:
    if name := _hyphenated(checker, node):
        return checker.complain("unknown_name", node, name=to_text(node), better=name)
    left, right = checker.type_of(node.left), checker.type_of(node.right)
    if better := _with_dates(node, left, right):
        return checker.complain("arithmetic_with_date", node, op=node.op, better=better)
    left = checker.numeric(left, node.left, node.op)
    right = checker.numeric(right, node.right, node.op)
    if left.kind != "number" or right.kind != "number":
        return ANY
    match node.op:
        case "+" | "-":
            return checker.agree(node, left, right)
        case "*":
            return _product(left, right, 1)
        case "/":
            return _product(left, right, -1)
        case _:
            return _power(checker, node, left, right)


def _with_dates(node: t.Arithmetic, left: Type, right: Type) -> str | None:
    """The functions that do what somebody means who adds days to a date, or takes one from another.

    None where neither is meant.
    """
    first, second = to_text(node.left), to_text(node.right)
    match left.kind, node.op, right.kind:
        case "date", "-", "date":
            return f"days_since({second}) - days_since({first})"
        case "date", "+", "number":
            return f"add_days({first}, {second})"
        case "date", "-", "number":
            return f"add_days({first}, -{second})"
    return None


def _product(left: Type, right: Type, exponent: int) -> Type:
    """The type of `left · right^exponent`."""
    if left.unit is None and right.unit is None:
        return PLAIN
    return Type("number", multiply(left.unit or NO_UNIT, right.unit or NO_UNIT, exponent))


def _power(checker: Checker, node: t.Arithmetic, left: Type, right: Type) -> Type:
    if right.unit:
        return checker.complain("exponent_has_unit", node.right, unit=unit_text(right.unit))
    if not left.unit:
        return left
    if not (isinstance(node.right, t.Literal) and float(node.right.value or 0).is_integer()):
        return checker.complain("exponent_not_constant", node.right)
    return Type("number", multiply(NO_UNIT, left.unit, int(node.right.value or 0)))


def _junction(checker: Checker, node: t.And | t.Or) -> Type:
    for before, item in zip((None, *node.items), node.items, strict=False):
        _condition(checker, item, _one_of(before, item) if isinstance(node, t.Or) else None)
    return BOOLEAN


def _negation(checker: Checker, node: t.Not | t.May) -> Type:
    _condition(checker, node.operand)
    return BOOLEAN


def _condition(checker: Checker, node: t.Node, better: str | None = None) -> None:
    """Report an operand of `and`, `or`, `not` or `may` that is no condition."""
    actual = checker.type_of(node)
    if actual.kind not in ("boolean", "any", "null"):
        better = better or as_condition(node, actual)
        checker.complain("not_a_condition", node, found=type_name(actual), better=better)


def _lookup(checker: Checker, node: t.Lookup) -> Type:
    """The type of a lookup's values; `pack/lookups.py` checks whether these agree."""
    checker.type_of(node.by)
    types = [checker.type_of(value) for value in node.values]
    definite = [type_ for type_ in types if type_.kind not in ("any", "null")]
    with_unit = [type_ for type_ in definite if type_.unit is not None]
    return (*with_unit, *definite, ANY)[0]


_CHECKS: dict[type[t.Node], Callable[[Checker, Any], Type]] = {
    t.Literal: _literal,
    t.Name: _name,
    t.Path: _path,
    t.ListOf: _list_of,
    t.Negative: _negative,
    t.Arithmetic: _arithmetic,
    t.Comparison: check_comparison.comparison,
    t.Between: check_comparison.between,
    t.In: check_comparison.membership,
    t.And: _junction,
    t.Or: _junction,
    t.Not: _negation,
    t.May: _negation,
    t.Lookup: _lookup,
    t.Call: check_call.call,
}
