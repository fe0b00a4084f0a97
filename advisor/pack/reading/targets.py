"""What a rule does to entries: `then:`, `never:` and `leave_out:`, each by the entry's id."""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Iterator
from dataclasses import MISSING
from typing import Any

from advisor.language.to_text import number_text
from advisor.pack import schema
from advisor.pack.reading.notes import Notes
from advisor.pack.reading.scalars import id_, no_list, number
from advisor.pack.yaml_tree import Mapping, Scalar, Sequence
from advisor.pack.yaml_tree import Node as YamlNode
from advisor.problem import Place

Record = Callable[[Notes, YamlNode, type, str, dict[str, Any]], Any]
"""Reads a dataclass from a mapping: `records.record`, which also calls this module."""


def supports(notes: Notes, node: YamlNode, record: Record) -> Any:
    """`then:` — ids with their certainties, or with keys of their own."""
    if not isinstance(node, Mapping):
        return _no_supports(notes, node)
    by_id: dict[Any, Any] = {}
    for key, value in node.entries.values():
        name = _named(notes, key)
        if isinstance(value, Mapping):
            by_id[name] = _own(notes, value, key, schema.Support, record)
        elif (read := certainty(notes, value)) is MISSING:
            by_id[name] = MISSING
        else:
            by_id[name] = schema.Support(certainty=read, place=key.place)
    return by_id if MISSING not in (*by_id, *by_id.values()) else MISSING


def _no_supports(notes: Notes, node: YamlNode) -> Any:
    """Complain of anything under `then:` that is no mapping from ids to certainties."""
    if isinstance(node, Scalar) and not node.text:
        return notes.complain("nothing_below", node.place, key="then")
    first = node.items[0] if isinstance(node, Sequence) and node.items else node
    written = first.text if isinstance(first, Scalar) else ""
    better = f"{written}: …" if written else None
    if match := re.fullmatch(r"([a-z]\w*)\s*[=:]\s*(-?[\d.]+)", written, re.ASCII):
        better = f"{match[1]}: {match[2]}"
    return notes.complain("then_not_mapping", node.place, better=better)


def vetoes(notes: Notes, node: YamlNode, record: Record) -> Any:
    """`never:` and `leave_out:` — a list of ids, each alone or with keys of its own."""
    if not isinstance(node, Sequence):
        return no_list(notes, node)
    by_id: dict[Any, Any] = {}
    first: dict[str, Place] = {}
    for key, value in _items(notes, node):
        name = _named(notes, key)
        if name in first:
            params = {"text": name, "key": notes.under, "line": first[name].line}
            notes.complain("item_twice", key.place, **params)
        if name is not MISSING:
            first.setdefault(name, key.place)
        if value is None:
            by_id[name] = schema.Veto(place=key.place)
        else:
            by_id[name] = _own(notes, value, key, schema.Veto, record)
    return by_id if MISSING not in (*by_id, *by_id.values()) else MISSING


def _items(notes: Notes, node: Sequence) -> Iterator[tuple[YamlNode, YamlNode | None]]:
    """Each id, with what is written below it."""
    for item in node.items:
        if isinstance(item, Mapping) and len(item.entries) == 1:
            yield next(iter(item.entries.values()))
        else:  # `id_` reports a list or several keys
            yield item, None


def _named(notes: Notes, key: YamlNode) -> Any:
    name = id_(notes, key)
    if name is not MISSING:
        notes.add_reference(name, key.place)
    return name


def _own(notes: Notes, node: YamlNode, key: YamlNode, cls: type, record: Record) -> Any:
    """The keys below one id; a key that is missing is reported at that id."""
    above = notes.key
    node = Mapping(node.entries, key.place) if isinstance(node, Mapping) else node
    what = f"{above} {key.text}" if isinstance(key, Scalar) else above
    read = record(notes, node, cls, what, {"place": key.place})
    notes.key = above
    return read


def certainty(notes: Notes, node: YamlNode) -> Any:
    """A number that is not 0 and at most 0.99 in size."""
    if isinstance(node, Scalar) and node.plain and node.text and not re.search(r"\d", node.text):
        return notes.complain("certainty_in_words", node.place, text=node.text)
    if isinstance(node, Scalar) and (share := re.fullmatch(r"(-?\d{1,2})\s*[%％]", node.text)):
        better = number_text(float(share[1]) / 100)
        return notes.complain("not_number", node.place, found=node.text, better=better)
    read = number(notes, node)
    if read is MISSING or 0 < abs(read) <= 0.99:
        return read
    params = {"value": number_text(read), "better": _within_reach(read)}
    return notes.complain("certainty_out_of_range", node.place, **params)


def _within_reach(certainty: float) -> str | None:
    """The certainty to suggest for a number out of range: 0.7 for 70 and 7, at most 0.99."""
    size = abs(certainty)
    if size.is_integer() and 1 < size < 100:
        size /= 10 if size < 10 else 100
    return number_text(math.copysign(min(size, 0.99), certainty)) if size else None
