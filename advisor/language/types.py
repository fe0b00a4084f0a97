"""The types of the language: what the static check knows of the value of an expression."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal, TypeAlias

from advisor.language.units import NO_UNIT, Unit, parse_unit, unit_text
from advisor.problem import MessageRef

TypeKind: TypeAlias = Literal["number", "text", "boolean", "date", "choices", "list", "null", "any"]


@dataclass(frozen=True, slots=True)
class Type:
    """A kind of values, and what else is known of a value of that kind.

    A number has a unit; None is a plain number, which fits every unit. Text that is a
    choice, and choices, have `options`. A list's `options` are the types of its items.
    `by_label` leads from the label of an option, in lower case, to the option.
    """

    kind: TypeKind
    unit: Unit | None = None
    options: tuple[Any, ...] = ()
    by_label: Mapping[str, str] = field(default_factory=dict, compare=False)


BOOLEAN = Type("boolean")
DATE = Type("date")
TEXT = Type("text")
NULL = Type("null")
PLAIN = Type("number")
ANY = Type("any")
"""The type of an expression already reported as wrong.

It fits everywhere, so that one mistake gives one message.
"""


def number(unit: str | None) -> Type:
    """A number with a unit as its author wrote it; `1` is the unit of a plain count."""
    return Type("number", NO_UNIT if unit == "1" else parse_unit(unit))


def fits(actual: Type, expected: Type) -> bool:
    """Whether a value of the type `actual` may stand where `expected` is."""
    if "any" in (actual.kind, expected.kind) or actual.kind == "null":
        return True
    if actual.kind != expected.kind:
        return False
    return (
        actual.kind != "number"
        or None in (actual.unit, expected.unit)
        or actual.unit == expected.unit
    )


def type_name(type_: Type) -> MessageRef:
    """The name of a type for a message; a number is named with its unit."""
    unit = unit_text(type_.unit) if type_.kind == "number" and type_.unit else ""
    return MessageRef(f"kinds.{type_.kind}", detail=unit)


def option_for(word: str, choice: Type) -> str:
    """The option of a choice that has this id or label; `word` itself where there is none."""
    return word if word in choice.options else choice.by_label.get(word.strip().lower(), word)
