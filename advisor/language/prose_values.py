"""Values in prose: the words for an operand of a condition, such as "debt" or "1,000 CNY".

`to_prose.py` makes clauses of them.
"""

from __future__ import annotations

from collections.abc import Set
from datetime import date
from typing import Protocol

from advisor.language import tree as t
from advisor.language.evaluate import Scope, evaluate
from advisor.language.lower import lower
from advisor.language.registry import FUNCTIONS, Function
from advisor.language.values import Value


class Vocabulary(Protocol):
    """The words of prose in one language: the labels of a pack and the messages."""

    @property
    def constants(self) -> Scope:
        """The parameters and constants, whose values prose shows; no answer changes them."""

    def label(self, name: str) -> str:
        """The label of a fact, as it stands inside a sentence."""

    def option(self, name: str, option: str) -> str:
        """The label of an option."""

    def unit(self, name: str) -> str | None:
        """The unit of a fact as its author wrote it (`CNY/month`); None for a fact without unit."""

    def is_date(self, name: str) -> bool:
        """Whether a fact is a date."""

    def quantity(self, value: float | date, unit: str | None) -> str:
        """A number with its unit, or a date."""

    def message(self, key: str, /, **params: object) -> str:
        """A message of the catalogue."""


def is_constant(node: t.Node, words: Vocabulary) -> bool:
    """Whether an expression has a value that no answer can change."""
    constants = _named_constants(words)
    return all(name in constants or _is_pure(name) for name in t.names(node)) and not any(
        isinstance(below, (t.Path, t.ListOf)) for below in t.walk(node)
    )


def _named_constants(words: Vocabulary) -> Set[str]:
    return words.constants.parameters.keys() | words.constants.facts.keys()


def _is_pure(function: str) -> bool:
    return function in FUNCTIONS and FUNCTIONS[function].needs is None


def amount(node: t.Node, words: Vocabulary, unit: str | None) -> tuple[str, str]:
    """(amount in words, note on its origin) of an expression; the note may be empty.

    A dated number reads as its value, with its name as the note; one without a value yet
    reads as its name. `unit` is that of plain numbers in the expression.
    """
    if is_constant(node, words):
        value = evaluate(lower(node), words.constants)
        if isinstance(value, (float, date)):
            quantity = words.quantity(value, unit_of(node, words) or unit)
            named = t.names(node) & _named_constants(words)
            return quantity, _origin(node, words, unit) if named else ""
    if isinstance(node, t.Name):
        return words.message("prose.quoted", text=words.label(node.id)), ""
    return as_value(node, words, unit), ""


def _origin(node: t.Node, words: Vocabulary, unit: str | None) -> str:
    """The names that a constant is computed from, without their values."""
    match node:
        case t.Name():
            return words.label(node.id)
        case t.Negative():
            return _origin(node.operand, words, unit)
        case t.Arithmetic():
            unit = unit_of(node, words) or unit
            left, right = (_origin(side, words, unit) for side in (node.left, node.right))
            return _calculated(node.op, left, right, words)
        case _:
            return as_value(node, words, unit)


def with_note(text: str, note: str, words: Vocabulary) -> str:
    """A text with its origin in brackets."""
    if not note:
        return text
    bracket = words.message("prose.brackets", text="")[0]
    return words.message(
        "prose.note_in_brackets" if bracket in note else "prose.note", amount=text, text=note
    )


def figure(text: str, words: Vocabulary) -> str:
    """A text to stand after a word; the message sets a number off, in Chinese with a blank."""
    begins = text.lstrip("-¥")[:1].isdigit()
    return words.message("prose.figure", text=text) if begins else text


def ends(test: t.Range, words: Vocabulary, unit: str | None) -> tuple[str, str, str]:
    """(low end, high end, note) of a range; a unit that both ends share stands at the high end."""
    (low, first), (high, second) = (amount(e, words, unit) for e in (test.low, test.high))
    if isinstance(test.low, t.Literal) and isinstance(test.low.value, float):
        bare = words.quantity(test.low.value, None)
        if low.startswith(bare):
            low = bare
    note = words.message("prose.list.and.comma").join(dict.fromkeys(filter(None, (first, second))))
    return low, high, note


def unit_of(node: t.Node, words: Vocabulary) -> str | None:
    """The unit of an expression, where it is the unit of one of its parts; else None."""
    match node:
        case t.Name():
            return words.unit(node.id)
        case t.Negative():
            return unit_of(node.operand, words)
        case t.Arithmetic(op="+" | "-"):
            return unit_of(node.left, words) or unit_of(node.right, words)
        case t.Arithmetic(op="*", left=t.Literal()):
            return unit_of(node.right, words)
        case t.Arithmetic(op="*" | "/", right=t.Literal()):
            return unit_of(node.left, words)
        case t.Call() if node.function in FUNCTIONS:
            gives = FUNCTIONS[node.function].gives
            if gives not in ("U", "T"):
                return None if gives in ("date", "boolean") else gives
            units = (unit_of(argument, words) for argument in node.arguments)
            return next(filter(None, units), None)
        case t.Call() if node.function in words.constants.parameters:
            return words.unit(node.function)
        case t.Lookup():
            return next(filter(None, (unit_of(value, words) for value in node.values)), None)
        case _:
            return None


def about_dates(node: t.Node, words: Vocabulary) -> bool:
    """Whether an expression gives a date."""
    match node:
        case t.Name():
            return words.is_date(node.id)
        case t.Call() if node.function in FUNCTIONS:
            gives = FUNCTIONS[node.function].gives
            of_dates = any(about_dates(argument, words) for argument in node.arguments)
            return gives == "date" or (gives == "T" and of_dates)
        case t.Lookup():
            return any(about_dates(value, words) for value in node.values)
        case _:
            return False


def subject_of(node: t.Node, words: Vocabulary) -> str:
    """The subject of a statement: the label of a fact; for `days_since(d)` that of the date `d`."""
    match node:
        case t.Name():
            return words.label(node.id)
        case t.Call(function="days_since"):
            return subject_of(node.arguments[0], words)
        case t.Path(context=t.Name() as choices):
            return words.label(choices.id)
        case _:
            return as_value(node, words)


_ARITHMETIC = {
    "+": "prose.arithmetic.plus",
    "-": "prose.arithmetic.minus",
    "*": "prose.arithmetic.times",
    "/": "prose.arithmetic.over",
    "**": "prose.arithmetic.power",
}


def as_value(node: t.Node, words: Vocabulary, unit: str | None = None) -> str:
    """An expression as a value in prose: names in quotation marks, operators in words.

    `unit` is that of plain numbers in it. Raises `TypeError` for a node that gives no value.
    """
    match node:
        case t.Literal():
            return _literal(node.value, words, unit)
        case t.Name():
            return with_note(*amount(node, words, unit), words)
        case t.Path(context=t.Name() as choices):
            return words.message("prose.quoted", text=words.option(choices.id, node.key))
        case t.ListOf():
            items = [as_value(item, words, unit) for item in node.items]
            return words.message(
                "prose.brackets", text=words.message("prose.list.and.comma").join(items)
            )
        case t.Negative():
            return words.message(
                "prose.arithmetic.negative", text=_operand(node.operand, words, unit)
            )
        case t.Arithmetic():
            return _arithmetic(node, words, unit)
        case t.Call():
            return _call(node, words, unit)
        case _:
            raise TypeError(f"to_prose cannot read {type(node).__name__} as a value")


def _literal(value: Value, words: Vocabulary, unit: str | None) -> str:
    match value:
        case None:
            return words.message("prose.nothing")
        case bool():
            return words.message("prose.yes" if value else "prose.no")
        case str():
            return words.message("prose.quoted", text=value)
        case float() | int() | date():
            return words.quantity(value, unit)
    raise TypeError(f"to_prose cannot read a literal {type(value).__name__}")


def _operand(node: t.Node, words: Vocabulary, unit: str | None) -> str:
    text = as_value(node, words, unit)
    compound = isinstance(node, (t.Arithmetic, t.Negative))
    return words.message("prose.brackets", text=text) if compound else text


def _arithmetic(node: t.Arithmetic, words: Vocabulary, unit: str | None) -> str:
    scales = node.op in ("*", "/", "**")
    if not scales:
        unit = unit_of(node, words) or unit
    left, right = (
        _operand(side, words, None if scales else unit) for side in (node.left, node.right)
    )
    if node.op == "*" and isinstance(node.left, t.Literal):
        return words.message("prose.arithmetic.share", left=figure(left, words), right=right)
    if node.op == "*" and isinstance(node.right, t.Literal):
        return words.message("prose.arithmetic.share", left=figure(right, words), right=left)
    return _calculated(node.op, left, right, words)


def _calculated(op: str, left: str, right: str, words: Vocabulary) -> str:
    return words.message(_ARITHMETIC[op], left=left, right=figure(right, words))


def _call(node: t.Call, words: Vocabulary, unit: str | None) -> str:
    if node.function in words.constants.parameters:
        when = as_value(node.arguments[0], words)
        return words.message("prose.call.parameter", label=words.label(node.function), a=when)
    if node.function == "date" and is_constant(node, words):
        return amount(node, words, unit)[0]
    function = FUNCTIONS.get(node.function)
    if function is None:
        raise TypeError(f"to_prose cannot read the function {node.function}")
    arguments = _arguments(node, function, words, unit_of(node, words) or unit)
    items = words.message("prose.list.and.comma").join(arguments)
    try:
        named = {"items": items} if function.repeats else dict(zip("abc", arguments, strict=False))
        return words.message(f"prose.call.{node.function}", **named)
    except KeyError:  # a function that the catalogue has no words for
        return words.message("prose.call.other", name=node.function, items=items)


def _arguments(node: t.Call, function: Function, words: Vocabulary, unit: str | None) -> list[str]:
    """The arguments of a call in prose; those of a function of dates have the signature's units."""
    units = function.takes if function.gives == "date" else (unit,) * len(node.arguments)
    return [
        as_value(argument, words, None if unit == "date" else unit)
        for argument, unit in zip(node.arguments, units, strict=False)
    ]
