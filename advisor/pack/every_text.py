"""Every text of a pack that people read, found by the type hints of `schema/`.

A field that is added to an entry later, or to a part of one, is found without a word here.
"""

from __future__ import annotations

import typing
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from functools import cache
from types import NoneType
from typing import Any, NamedTuple

from advisor.pack.schema import Text


class KeyedText(NamedTuple):
    """A text and the path of its key: `label`, `options[2].label`, `then.talk.because`.

    Items of lists count from 1.
    """

    key: str
    text: Text


def texts_of(record: object, under: str = "") -> Iterator[KeyedText]:
    """Every text of an entry, of `pack.yaml`, or of any part of them, in the schema's order."""
    cls: Any = type(record)
    for name, hint in _text_fields(cls):
        yield from _texts_in(getattr(record, name), hint, f"{under}{name}")


def _texts_in(value: Any, hint: Any, key: str) -> Iterator[KeyedText]:
    if value is None:
        return
    hint = next((part for part in _alternatives(hint) if part is not NoneType), hint)
    if hint == Text:
        yield KeyedText(key, value)
    elif isinstance(value, tuple):
        for number, item in enumerate(value, 1):
            yield from _texts_in(item, typing.get_args(hint)[0], f"{key}[{number}]")
    elif isinstance(value, dict):
        for name, item in value.items():
            yield from _texts_in(item, typing.get_args(hint)[1], f"{key}.{name}")
    else:
        yield from texts_of(value, f"{key}.")


@cache
def _text_fields(cls: type) -> tuple[tuple[str, Any], ...]:
    """The fields of a dataclass that are a text or can hold one, each with its type hint."""
    hints = typing.get_type_hints(cls, include_extras=True)
    return tuple((f.name, hints[f.name]) for f in fields(cls) if _holds_text(hints[f.name]))


def _holds_text(hint: Any, above: tuple[Any, ...] = ()) -> bool:
    """Whether a value of a hinted type can have a text in it; `above` are the types around it.

    A hint with an annotation is that of a single word, such as the force of a note, which stands
    for something that is declared elsewhere.
    """
    if hint == Text:
        return True
    if typing.get_origin(hint) is typing.Annotated:
        return False
    if is_dataclass(hint):
        inside = (
            typing.get_type_hints(hint, include_extras=True).values() if hint not in above else ()
        )
        return any(_holds_text(part, (*above, hint)) for part in inside)
    return any(_holds_text(part, above) for part in typing.get_args(hint))


def _alternatives(hint: Any) -> tuple[Any, ...]:
    """The types that a value may have; the type itself where it may have only one."""
    return () if typing.get_origin(hint) in (dict, tuple) else typing.get_args(hint)
