"""Values in prose: what an expression is called, and how much it comes to."""

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
    """What prose is made of: the labels of a pack and the words of a language."""

    @property
    def constants(self) -> Scope:
        """The day, the dated numbers and the facts that no answer can change: told with values."""

    def label(self, name: str) -> str:
        """What a fact is called, as it stands inside a sentence."""

    def option(self, name: str, option: str) -> str:
        """What an answer of a choice is called."""

    def unit(self, name: str) -> str | None:
        """The unit of a number as written, None for what has none."""

    def is_date(self, name: str) -> bool:
        """Whether a fact is a date."""

    def quantity(self, value: float | date, unit: str | None) -> str:
        """A number with its unit, or a date."""

    def message(self, key: str, /, **params: object) -> str:
        """A message of the catalogue."""


def is_constant(node: t.Node, words: Vocabulary) -> bool:
    """Whether an expression has a value that no answer can change."""
    known = _named_constants(words)
    return all(name in known or _is_pure(name) for name in t.names(node)) and not any(
        isinstance(below, (t.Path, t.ListOf)) for below in t.walk(node)
    )


def _named_constants(words: Vocabulary) -> Set[str]:
    return words.constants.parameters.keys() | words.constants.facts.keys()


def _is_pure(function: str) -> bool:
    return function in FUNCTIONS and FUNCTIONS[function].needs is None


def amount(node: t.Node, words: Vocabulary, unit: str | None) -> tuple[str, str]:
    """(how much an expression is, where that comes from); the second may be empty.

    A dated number is told by its value, its name follows as a note; one that has no value
    yet only has its name.
    """
    if is_constant(node, words):
        value = evaluate(lower(node), words.constants)
        if isinstance(value, (float, date)):
            told = words.quantity(value, unit_of(node, words) or unit)
            named = t.names(node) & _named_constants(words)
            return told, _origin(node, words, unit) if named else ""
    if isinstance(node, t.Name):
        return words.message("prose.quoted", text=words.label(node.id)), ""
    return as_value(node, words, unit), ""


def _origin(node: t.Node, words: Vocabulary, unit: str | None) -> str:
    """What a constant is made of: names without their values."""
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
    """A text with where it comes from in brackets."""
    if not note:
        return text
    bracket = words.message("prose.brackets", text="")[0]
    return words.message(
        "prose.note_in_brackets" if bracket in note else "prose.note", amount=text, text=note
    )


def figure(text: str, words: Vocabulary) -> str:
    """A text as it follows a word: Chinese sets a number off with a blank."""
    begins = text.lstrip("-¥")[:1].isdigit()
    return words.message("prose.figure", text=text) if begins else text


def ends(test: t.Range, words: Vocabulary, unit: str | None) -> tuple[str, str, str]:
    """(low end, high end, note) of a range; a unit that follows a number is told once."""
    (low, first), (high, second) = (amount(e, words, unit) for e in (test.low, test.high))
    if isinstance(test.low, t.Literal) and isinstance(test.low.value, float):
        bare = words.quantity(test.low.value, None)
        if low.startswith(bare):
            low = bare
    note = words.message("prose.list.and.comma").join(dict.fromkeys(filter(None, (first, second))))
    return low, high, note


def unit_of(node: t.Node, words: Vocabulary) -> str | None:
    """The unit of an expression, as far as it is the unit of one of its parts."""
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
            given = any(about_dates(argument, words) for argument in node.arguments)
            return gives == "date" or (gives == "T" and given)
        case t.Lookup():
            return any(about_dates(value, words) for value in node.values)
        case _:
            return False


def subject_of(node: t.Node, words: Vocabulary) -> str:
    """What something is said of: a name as it is, the day itself for the days since then."""
    match node:
        case t.Name():
            return words.label(node.id)
        case t.Call(function="days_since"):
            return subject_of(node.arguments[0], words)
        case t.Path(context=t.Name() as choices):
            return words.label(choices.id)
        case _:
            return as_value(node, words)


_ARITHMETIC = {"+": "plus", "-": "minus", "*": "times", "/": "over", "**": "power"}


def as_value(node: t.Node, words: Vocabulary, unit: str | None = None) -> str:
    """An expression that stands for a value: names in quotation marks, results in words.

    `unit` is that of plain numbers in it. Raises `TypeError` for a node that is no value.
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
    return words.message(
        f"prose.arithmetic.{_ARITHMETIC[op]}", left=left, right=figure(right, words)
    )


def _call(node: t.Call, words: Vocabulary, unit: str | None) -> str:
    if node.function in words.constants.parameters:
        when = as_value(node.arguments[0], words)
        return words.message("prose.call.parameter", label=words.label(node.function), a=when)
    if node.function == "date" and is_constant(node, words):
        return amount(node, words, unit)[0]
    function = FUNCTIONS.get(node.function)
    if function is None:
        raise TypeError(f"to_prose cannot read the function {node.function}")
    given = _arguments(node, function, words, unit_of(node, words) or unit)
    items = words.message("prose.list.and.comma").join(given)
    try:
        named = {"items": items} if function.repeats else dict(zip("abc", given, strict=False))
        return words.message(f"prose.call.{node.function}", **named)
    except KeyError:  # a function that the catalogue has no words for
        return words.message("prose.call.other", name=node.function, items=items)


def _arguments(node: t.Call, function: Function, words: Vocabulary, unit: str | None) -> list[str]:
    """What a function is given; what is counted on to a date has a unit of its own."""
    units = function.takes if function.gives == "date" else (unit,) * len(node.arguments)
    return [
        as_value(argument, words, None if unit == "date" else unit)
        for argument, unit in zip(node.arguments, units, strict=False)
    ]
