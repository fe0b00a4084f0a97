"""The names of entries in scenarios, and the kinds of entries that a slot of a step may name."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal, TypeAlias

from advisor.pack.pack import Pack
from advisor.pack.schema import Entry

SlotKind: TypeAlias = Literal["question", "entry", "note", "rule", "letter", "fact"]
_COLLECTIONS: dict[SlotKind, tuple[str, ...]] = {
    "question": ("questions",),
    "entry": ("findings", "advice"),
    "note": ("legal_notes",),
    "rule": ("rules",),
    "letter": ("letters",),
    "fact": ("questions", "derived", "parameters", "findings"),
}
"""The kind of a slot → the collections of the pack in which its name is looked up."""
_ALSO: dict[str, SlotKind] = {"entries": "entry", "other": "entry"}
"""Slots whose name is not that of their kind → their kind."""


def entries_of(pack: Pack, kind: SlotKind) -> Iterator[Entry]:
    """The entries, or rules, that a slot of a kind may name."""
    for collection in _COLLECTIONS[kind]:
        entries = getattr(pack, collection)
        yield from entries.values() if isinstance(entries, dict) else entries


def called(entry: Entry) -> tuple[str, ...]:
    """The label or citation of an entry in each language; a rule has none."""
    text = getattr(entry, "label", None) or getattr(entry, "citation", None) or {}
    return tuple(text.values())


def slots_for(pack: Pack, entry: Entry) -> frozenset[str]:
    """The slots of steps that may name an entry."""
    kinds: set[str] = {kind for kind in _COLLECTIONS if entry in entries_of(pack, kind)}
    return frozenset(kinds | {slot for slot, kind in _ALSO.items() if kind in kinds})
