"""The static check: names, options, types and units of an expression."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, cast

from advisor.language import tree as t
from advisor.language.corrections import date_in, literal_for
from advisor.language.errors import LanguageError
from advisor.language.functions import to_date
from advisor.language.registry import FUNCTIONS
from advisor.language.to_text import to_text
from advisor.language.units import NO_UNIT, Unit, multiply, parse_unit, unit_text
from advisor.problem import MessageRef, did_you_mean


@dataclass(frozen=True, slots=True)
class Type:
    """`kind` is number, text, boolean, date, choices, list, null, parameter or any.

    A number has a unit; None is a plain number, which fits every unit. Text that is a
    choice, and choices, have `options`. A list's `options` are the types of its items.
    `called` leads from what an option is called, in lower case, to the option.
    """

    kind: str
    unit: Unit | None = None
    options: tuple[Any, ...] = ()
    called: Mapping[str, str] = field(default_factory=dict, compare=False)


BOOLEAN = Type("boolean")
DATE = Type("date")
TEXT = Type("text")
NULL = Type("null")
PLAIN = Type("number")
MONTHS = "months_per_year"
"""The parameter that turns years into months, where a pack has it."""
ANY = Type("any")
"""The type of what is already known to be wrong; it fits everywhere, so it is told once."""


def number(unit: str | None) -> Type:
    """A number with a unit as written; `1` is that of a plain count."""
    return Type("number", NO_UNIT if unit == "1" else parse_unit(unit))


_TYPES = {"date": DATE, "boolean": BOOLEAN}
"""What signatures of functions call types that are no number."""


def check(
    node: t.Node,
    names: Mapping[str, Type],
    parameters: Mapping[str, Type],
    expected: Type | None = None,
    called: Mapping[str, str] | None = None,
) -> tuple[Type, list[LanguageError]]:
    """The type of `node` and what is wrong with it.

    `names` are all facts, `parameters` those that may be called with a date. `expected`
    is the type that the whole must have; `called` leads from what a fact is called, in
    lower case, to its name.
    """
    checker = _Checker(names, parameters, called or {})
    found = checker.type_of(node)
    if expected is not None and not fits(found, expected):
        better = as_condition(node, found) if expected == BOOLEAN else None
        checker.complain(
            "wrong_result",
            node,
            found=kind_said(found),
            expected=kind_said(expected),
            better=better,
        )
    return found, checker.errors


def fits(found: Type, expected: Type) -> bool:
    """Whether a value of one type may stand where another is expected."""
    if "any" in (found.kind, expected.kind) or found.kind == "null":
        return True
    if found.kind != expected.kind:
        return False
    return (
        found.kind != "number" or None in (found.unit, expected.unit) or found.unit == expected.unit
    )


def kind_said(kind: Type) -> MessageRef:
    """What a type is called, a number with its unit."""
    unit = unit_text(kind.unit) if kind.kind == "number" and kind.unit else ""
    return MessageRef(f"kinds.{kind.kind}", kind.kind, unit)


def as_condition(node: t.Node, found: Type) -> str | None:
    """A condition made of a value that is none."""
    text = to_text(node) if isinstance(node, (t.Name, t.Path, t.Call)) else f"({to_text(node)})"
    match found:
        case Type("number"):
            return f"{text} > 0"
        case Type("choices", options=(first, *_)):
            return f"{text}.{first}"
        case Type("text", options=(first, *_)):
            return f'{text} = "{first}"'
        case Type("date"):
            return f"{text} != null"
    return None


def _figure(node: t.Node) -> float | None:
    """The number that stands there in digits."""
    if isinstance(node, t.Negative) and (value := _figure(node.operand)) is not None:
        return -value
    number = isinstance(node, t.Literal) and type(node.value) is float
    return cast(float, cast(t.Literal, node).value) if number else None


def _as_date(node: t.Node) -> str | None:
    """`"2026-01-01"`, `2026 - 1 - 1` or `date(2026, 1, 1)` as a date is written."""
    figures = re.fullmatch(r'(?:date\()?"?(\d{4})\D{1,3}(\d+)\D{1,3}(\d+)"?\)?', to_text(node))
    day = date_in("-".join(figures.groups())) if figures else None
    return f'date("{day}")' if day else None


def option_called(word: str, of: Type) -> str:
    """The option that somebody means who writes what it is called."""
    return word if word in of.options else of.called.get(word.strip().lower(), word)


class _Checker:
    def __init__(
        self, names: Mapping[str, Type], parameters: Mapping[str, Type], called: Mapping[str, str]
    ) -> None:
        self.names, self.parameters, self.called = names, parameters, called
        self.errors: list[LanguageError] = []

    def complain(self, code: str, node: t.Node, /, **params: object) -> Type:
        self.errors.append(LanguageError(code, node.at, **params))
        return ANY

    def type_of(self, node: t.Node) -> Type:
        return _CHECKS[type(node)](self, node)

    def literal(self, node: t.Literal) -> Type:
        match node.value:
            case bool():
                return BOOLEAN
            case str():
                return TEXT
            case None:
                return NULL
            case _:
                return PLAIN

    def name(self, node: t.Name) -> Type:
        if node.id not in self.names:
            if (meant := self.called.get(node.id.lower())) in self.names:
                return self.complain("name_by_label", node, name=node.id, meant=meant)
            better = literal_for(node.id)
            hint = None if better else did_you_mean(node.id, self.names)
            return self.complain(
                "unknown_name", node, name=node.id, better=better, did_you_mean=hint
            )
        return self.names[node.id]

    def beside(self, node: t.Node, other: Type) -> Type:
        """The type of what is compared with `other`; an option without quotes is told so."""
        if isinstance(node, t.Name) and node.id not in self.names:
            option = option_called(node.id, other)
            if option in other.options:
                return self.complain("unknown_name", node, name=node.id, better=f'"{option}"')
        return self.type_of(node)

    def path(self, node: t.Path) -> Type:
        context = self.type_of(node.context)
        if context.kind == "any":
            return ANY
        if context.kind != "choices":
            if (option := option_called(node.key, context)) in context.options:
                name = node.context.id if isinstance(node.context, t.Name) else "…"
                told = {"name": name, "key": node.key, "option": option}
                return self.complain("option_of_single_choice", node, **told)
            return self.complain("no_options", node, kind=kind_said(context))
        path = f"{to_text(node.context)}."
        return self.option(node, node.key, context, path) or BOOLEAN

    def option(self, node: t.Node, option: str, of: Type, path: str = "") -> Type | None:
        """Why there is no such option; `path` stands in front of one, else it is in quotes."""
        if option in of.options:
            return None
        if (meant := option_called(option, of)) in of.options:
            better = f"{path}{meant}" if path else f'"{meant}"'
            return self.complain("option_by_label", node, option=option, better=better)
        return self.complain(
            "unknown_option",
            node,
            option=option,
            options=", ".join(f"`{o}`" for o in of.options),
            did_you_mean=did_you_mean(option, of.options),
        )

    def list_of(self, node: t.ListOf) -> Type:
        return Type("list", options=tuple(self.type_of(item) for item in node.items))

    def negative(self, node: t.Negative) -> Type:
        return self.numeric(self.type_of(node.operand), node.operand, "-")

    def numeric(self, found: Type, node: t.Node, op: str) -> Type:
        if found.kind in ("number", "any", "null"):
            return found
        return self.complain("not_a_number", node, op=op, found=kind_said(found))

    def arithmetic(self, node: t.Arithmetic) -> Type:
        left = self.numeric(self.type_of(node.left), node.left, node.op)
        right = self.numeric(self.type_of(node.right), node.right, node.op)
        if left.kind != "number" or right.kind != "number":
            return ANY
        match node.op:
            case "+" | "-":
                return self.agree(node, left, right)
            case "*":
                return self.product(left, right, 1)
            case "/":
                return self.product(left, right, -1)
            case _:
                return self.power(node, left, right)

    def agree(self, node: t.Node, left: Type, right: Type) -> Type:
        """Two numbers that are added, subtracted or compared must have one unit."""
        if left.unit is None or right.unit is None:
            return right if left.unit is None else left
        if left.unit != right.unit:
            return self.complain(
                "units_differ",
                node,
                left=unit_text(left.unit),
                right=unit_text(right.unit),
                better=self.converted(node, left.unit, right.unit),
            )
        return left

    def converted(self, node: t.Node, left: Unit, right: Unit) -> str | None:
        """Years as months, or a monthly amount as a yearly one, where the other side is such."""
        if not isinstance(node, (t.Comparison, t.Arithmetic)) or MONTHS not in self.names:
            return None
        per_year = parse_unit("month/year")
        for side, unit, wished in ((node.left, left, right), (node.right, right, left)):
            if multiply(unit, per_year) == wished:
                text = to_text(side) if isinstance(side, (t.Name, t.Call)) else f"({to_text(side)})"
                return f"{text} * {MONTHS}"
        return None

    def product(self, left: Type, right: Type, exponent: int) -> Type:
        if left.unit is None and right.unit is None:
            return PLAIN
        return Type("number", multiply(left.unit or NO_UNIT, right.unit or NO_UNIT, exponent))

    def power(self, node: t.Arithmetic, left: Type, right: Type) -> Type:
        if right.unit:
            return self.complain("exponent_has_unit", node.right, unit=unit_text(right.unit))
        if not left.unit:
            return left
        if not (isinstance(node.right, t.Literal) and float(node.right.value or 0).is_integer()):
            return self.complain("exponent_not_constant", node.right)
        return Type("number", multiply(NO_UNIT, left.unit, int(node.right.value or 0)))

    def comparison(self, node: t.Comparison) -> Type:
        left = self.type_of(node.left)
        right = self.beside(node.right, left)
        self.compare(node, node.op, (node.left, left), (node.right, right))
        return BOOLEAN

    def compare(
        self, node: t.Node, op: str, left: tuple[t.Node, Type], right: tuple[t.Node, Type]
    ) -> None:
        """Whether two values may be compared with `op`."""
        (left_node, a), (right_node, b) = left, right
        if "any" in (a.kind, b.kind):
            return
        if "null" in (a.kind, b.kind):
            if op not in ("=", "!="):
                known = left_node if b.kind == "null" else right_node
                better = f"{to_text(known)} = null, {to_text(known)} != null"
                self.complain("order_with_null", node, better=better)
            return
        for choices, of in ((a, left_node), (b, right_node)):
            if choices.kind == "choices":
                name = of.id if isinstance(of, t.Name) else "…"
                option = choices.options[0] if choices.options else "…"
                self.complain("choices_as_value", of, name=name, option=option)
                return
        if a.kind != b.kind:
            if "boolean" in (a.kind, b.kind):
                truth, found = (left_node, b) if a.kind == "boolean" else (right_node, a)
                alone = f"{to_text(truth)}, not({to_text(truth)})"
                self.complain("boolean_compared", node, found=kind_said(found), better=alone)
            else:
                other = right_node if a.kind == "date" else left_node
                day = _as_date(other) if "date" in (a.kind, b.kind) else None
                self.complain(
                    "kinds_differ", node, left=kind_said(a), right=kind_said(b), better=day
                )
        elif a.kind == "number":
            self.agree(node, a, b)
        elif op not in ("=", "!=") and (a.kind == "boolean" or a.options or b.options):
            self.complain("no_order", node, op=op)
        else:
            for choice, other in ((a, right_node), (b, left_node)):
                if choice.options and isinstance(other, t.Literal):
                    self.option(other, str(other.value), choice)

    def between(self, node: t.Between) -> Type:
        value = (node.value, self.type_of(node.value))
        for end in (node.low, node.high):
            self.compare(node, "<=", value, (end, self.type_of(end)))
        self.not_empty(node, node.low, node.high, True)
        return BOOLEAN

    def not_empty(self, node: t.Node, low: t.Node, high: t.Node, closed: bool) -> None:
        """A range of figures that holds no number is a slip."""
        first, last = _figure(low), _figure(high)
        if first is None or last is None or first < last or (first == last and closed):
            return
        better = f"[{to_text(high)}..{to_text(low)}]" if first > last else f"= {to_text(low)}"
        self.complain("range_empty", node, better=better)

    def membership(self, node: t.In) -> Type:
        value = (node.value, self.type_of(node.value))
        for test in node.tests:
            self.test(test, value)
        return BOOLEAN

    def test(self, test: t.Node, value: tuple[t.Node, Type]) -> None:
        match test:
            case t.Range():
                for end in (test.low, test.high):
                    self.compare(test, "<=", value, (end, self.type_of(end)))
                self.not_empty(test, test.low, test.high, test.low_closed and test.high_closed)
            case t.UnaryTest():
                operand = (test.operand, self.type_of(test.operand))
                self.compare(test, test.op, value, operand)
            case t.ListOf():
                for item in test.items:
                    self.test(item, value)
            case t.Arithmetic("-", low, high) if _figure(low) is not None and _figure(high):
                better = f"[{to_text(low)}..{to_text(high)}]"
                self.complain("range_with_minus", test, better=better)
            case _:
                self.compare(test, "=", value, (test, self.beside(test, value[1])))

    def junction(self, node: t.And | t.Or) -> Type:
        for item in node.items:
            self.truth(item)
        return BOOLEAN

    def negation(self, node: t.Not | t.May) -> Type:
        self.truth(node.operand)
        return BOOLEAN

    def truth(self, node: t.Node) -> None:
        found = self.type_of(node)
        if found.kind not in ("boolean", "any", "null"):
            better = as_condition(node, found)
            self.complain("not_a_condition", node, found=kind_said(found), better=better)

    def lookup(self, node: t.Lookup) -> Type:
        """The type of the values; `pack/lookups.py` checks that they agree, and the options."""
        self.type_of(node.by)
        found = [self.type_of(value) for value in node.values]
        known = [one for one in found if one.kind not in ("any", "null")]
        with_unit = [one for one in known if one.unit is not None]
        return (*with_unit, *known, ANY)[0]

    def call(self, node: t.Call) -> Type:
        arguments = [self.type_of(argument) for argument in node.arguments]
        if node.function in self.parameters:
            if len(arguments) != 1 or not fits(arguments[0], DATE):
                dates = (name for name, kind in self.names.items() if kind == DATE)
                better = f"{node.function}({next(dates, 'date(…)')})"
                return self.complain(
                    "parameter_needs_date", node, name=node.function, better=better
                )
            return self.parameters[node.function]
        if node.function not in FUNCTIONS:
            known = (*FUNCTIONS, "not", "may", *self.parameters)
            hint = did_you_mean(node.function, known)
            return self.complain(
                "unknown_function",
                node,
                name=node.function,
                functions=", ".join(f"`{f}`" for f in FUNCTIONS),
                did_you_mean=hint,
            )
        function = FUNCTIONS[node.function]
        least, most = function.arity
        if not least <= len(arguments) <= most:
            count = str(least) if least == most else f"{least}–{most}"
            return self.complain(
                "argument_count",
                node,
                name=node.function,
                count=count,
                found=len(arguments),
                better=_as_date(node) if node.function == "date" else None,
            )
        if function.repeats:
            return self.of_one_kind(node, arguments)
        kinds = [
            self.argument(node, *each)
            for each in zip(function.takes, node.arguments, arguments, strict=False)
        ]
        return (
            kinds[0]
            if function.gives == "U"
            else _TYPES.get(function.gives) or number(function.gives)
        )

    def argument(self, node: t.Call, kind: str, argument: t.Node, found: Type) -> Type:
        """One argument against the kind that the signature gives it; the type that it has."""
        match kind:
            case "U":
                return self.numeric(found, argument, node.function)
            case "written date":
                return self.written_date(node)
            case "U/month":
                wanted = self.monthly(self.type_of(node.arguments[0]))
            case _:
                wanted = _TYPES.get(kind) or number(kind)
        if not fits(found, wanted):
            self.complain(
                "wrong_argument",
                argument,
                name=node.function,
                found=kind_said(found),
                expected=kind_said(wanted),
            )
        return found

    def of_one_kind(self, node: t.Call, arguments: list[Type]) -> Type:
        """Values of one kind and unit, or a list of them."""
        if len(arguments) == 1 and arguments[0].kind == "list":
            arguments = list(arguments[0].options) or [NULL]
        result = arguments[0]
        for argument in arguments[1:]:
            if argument.kind != result.kind and "any" not in (argument.kind, result.kind):
                return self.complain(
                    "kinds_differ", node, left=kind_said(result), right=kind_said(argument)
                )
            result = self.agree(node, result, argument)
        return result

    def written_date(self, node: t.Call) -> Type:
        """A date as it is written, in quotes."""
        (written,) = node.arguments
        if not isinstance(written, t.Literal) or to_date(written.value) is None:
            day = date_in(str(written.value)) if isinstance(written, t.Literal) else None
            return self.complain("bad_date", node, better=f'date("{day}")' if day else None)
        return DATE

    def monthly(self, amount: Type) -> Type:
        """What a monthly part of an amount is measured in; any number for a plain amount."""
        if amount.kind != "number" or amount.unit is None:
            return PLAIN
        return Type("number", multiply(amount.unit, parse_unit("month"), -1))


_CHECKS: dict[type[t.Node], Callable[[_Checker, Any], Type]] = {
    t.Literal: _Checker.literal,
    t.Name: _Checker.name,
    t.Path: _Checker.path,
    t.ListOf: _Checker.list_of,
    t.Negative: _Checker.negative,
    t.Arithmetic: _Checker.arithmetic,
    t.Comparison: _Checker.comparison,
    t.Between: _Checker.between,
    t.In: _Checker.membership,
    t.And: _Checker.junction,
    t.Or: _Checker.junction,
    t.Not: _Checker.negation,
    t.May: _Checker.negation,
    t.Lookup: _Checker.lookup,
    t.Call: _Checker.call,
}
