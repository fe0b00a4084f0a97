"""The static check of calls: functions against their signatures, parameters at a date."""

from __future__ import annotations

from advisor.language import tree as t
from advisor.language.check_comparison import written_as_date
from advisor.language.checker import TODAY, Checker
from advisor.language.corrections import date_in
from advisor.language.functions import to_date
from advisor.language.registry import FUNCTIONS, Function
from advisor.language.types import BOOLEAN, DATE, NULL, PLAIN, Type, fits, number, type_name
from advisor.language.units import multiply, parse_unit
from advisor.problem import did_you_mean


def call(checker: Checker, node: t.Call) -> Type:
    """Check the call of a function, or of a parameter with a date."""
    arguments = [checker.type_of(argument) for argument in node.arguments]
    if node.function in checker.parameters:
        return _parameter(checker, node, arguments)
    if node.function.lower() in TODAY:
        return checker.complain("today_has_no_name", node, name=node.function)
    if node.function not in FUNCTIONS:
        return checker.complain(
            "unknown_function",
            node,
            name=node.function,
            functions=", ".join(f"`{f}`" for f in FUNCTIONS),
            did_you_mean=did_you_mean(
                node.function, (*FUNCTIONS, "not", "may", *checker.parameters)
            ),
        )
    return _function(checker, node, FUNCTIONS[node.function], arguments)


def _parameter(checker: Checker, node: t.Call, arguments: list[Type]) -> Type:
    if len(arguments) != 1 or not fits(arguments[0], DATE):
        dates = (name for name, type_ in checker.names.items() if type_ == DATE)
        better = f"{node.function}({next(dates, 'date(…)')})"
        return checker.complain("parameter_needs_date", node, name=node.function, better=better)
    return checker.parameters[node.function]


def _function(checker: Checker, node: t.Call, function: Function, arguments: list[Type]) -> Type:
    least, most = function.arity
    if not least <= len(arguments) <= most:
        return checker.complain(
            "argument_count",
            node,
            name=node.function,
            count=str(least) if least == most else f"{least}–{most}",
            found=len(arguments),
            better=_with_arguments(node, least),
        )
    if function.repeats:
        return _of_one_kind(checker, node, arguments)
    triples = zip(function.takes, node.arguments, arguments, strict=False)
    types = [_argument(checker, node, *triple) for triple in triples]
    return types[0] if function.gives == "U" else _type_of_kind(function.gives)


def _with_arguments(node: t.Call, least: int) -> str | None:
    """A call with as many arguments as it needs, or the date that was meant."""
    if node.function == "date":
        return written_as_date(node)
    return f"{node.function}({', '.join('…' * least)})"


def _type_of_kind(kind: str) -> Type:
    """The type of a kind in the signature of a function that is no variable."""
    return {"date": DATE, "boolean": BOOLEAN}.get(kind) or number(kind)


def _argument(checker: Checker, node: t.Call, kind: str, argument: t.Node, type_: Type) -> Type:
    """Check one argument against its kind in the signature; returns the type that it has."""
    match kind:
        case "U":
            return checker.numeric(type_, argument, node.function)
        case "written date":
            return _written_date(checker, node)
        case "U/month":
            expected = _per_month(checker.type_of(node.arguments[0]))
        case _:
            expected = _type_of_kind(kind)
    if not fits(type_, expected):
        dates = [name for name, known in checker.names.items() if known == expected == DATE]
        checker.complain(
            "wrong_argument",
            argument,
            did_you_mean=", ".join(f"`{name}`" for name in dates[:3]) or None,
            name=node.function,
            found=type_name(type_),
            expected=type_name(expected),
        )
    return type_


def _of_one_kind(checker: Checker, node: t.Call, arguments: list[Type]) -> Type:
    """Check that values, or the items of one list, have one kind and unit."""
    if len(arguments) == 1 and arguments[0].kind == "list":
        arguments = list(arguments[0].options) or [NULL]
    result = arguments[0]
    for argument in arguments[1:]:
        if argument.kind != result.kind and "any" not in (argument.kind, result.kind):
            return checker.complain(
                "kinds_differ", node, left=type_name(result), right=type_name(argument)
            )
        result = checker.agree(node, result, argument)
    return result


def _written_date(checker: Checker, node: t.Call) -> Type:
    """Check the argument of `date("2026-01-31")`: a date in quotes."""
    (written,) = node.arguments
    if not isinstance(written, t.Literal) or to_date(written.value) is None:
        day = date_in(str(written.value)) if isinstance(written, t.Literal) else None
        return checker.complain("bad_date", node, better=f'date("{day}")' if day else None)
    return DATE


def _per_month(amount: Type) -> Type:
    """The type of a monthly part of an amount; any number for an amount without unit."""
    if amount.kind != "number" or amount.unit is None:
        return PLAIN
    return Type("number", multiply(amount.unit, parse_unit("month"), -1))
