"""Entries and their parts: YAML nodes → the dataclasses of `schema/`, guided by type hints.

Every mistake becomes a problem with its place; reading goes on, so that all are told at
once. What could not be read is `MISSING`, and its entry is left out.
"""

from __future__ import annotations

import re
import types
import typing
from collections.abc import Callable
from dataclasses import MISSING, fields, is_dataclass
from datetime import date
from functools import cache
from typing import Any, Literal, get_args, get_origin

from advisor.language.corrections import date_in
from advisor.pack import schema
from advisor.pack.reading import conditions, languages, scalars, targets, texts
from advisor.pack.reading.notes import Notes, listed
from advisor.pack.yaml_tree import Mapping, Scalar, Sequence, as_written
from advisor.pack.yaml_tree import Node as YamlNode
from advisor.problem import Place, did_you_mean


def entry(
    notes: Notes, node: YamlNode, kinds: dict[str, type[schema.Entry]]
) -> schema.Entry | None:
    """One list item of a knowledge or rule file: `- kind: id` and its keys."""
    if not isinstance(node, Mapping) or not node.entries:
        notes.complain("entry_not_mapping", node.place, kinds=listed(kinds))
        return None
    kind, (key, value) = next(iter(node.entries.items()))
    if kind in schema.KINDS.keys() - kinds.keys():
        _misplaced(notes, kind, key.place, value)
        return None
    if kind not in kinds:
        if isinstance(value, Scalar):  # what others say of it is no mistake of theirs
            notes.ids.add(value.text.strip())
        notes.complain(
            "unknown_kind",
            key.place,
            kind=kind,
            kinds=listed(kinds),
            did_you_mean=did_you_mean(kind, kinds),
        )
        return None
    if (entry_id := read(notes, value, schema.NewId)) is MISSING:
        return None
    notes.ids.add(entry_id)
    notes.kind, notes.by = kind, entry_id
    rest = Mapping({k: v for k, v in node.entries.items() if k != kind}, key.place)
    given = {"id": entry_id, "place": value.place}
    value_read = record(notes, rest, kinds[kind], what=f"{kind} {entry_id}", given=given)
    return None if value_read is MISSING else typing.cast(schema.Entry, value_read)


def _misplaced(notes: Notes, kind: str, place: Place, entry_id: YamlNode) -> None:
    """Complain once per file of an entry in the wrong folder; references to it stay right."""
    in_rules = issubclass(schema.KINDS[kind], schema.Rule)
    folder = "rules/" if in_rules else "knowledge/"
    if place.file not in notes.with_misplaced:
        notes.with_misplaced.add(place.file)
        notes.complain("entry_misplaced", place, kind=kind, folder=folder)
    if not in_rules and isinstance(entry_id, Scalar):
        notes.ids.add(entry_id.text.strip())


def record(
    notes: Notes, node: YamlNode, cls: type, what: str = "", given: dict[str, Any] | None = None
) -> Any:
    """A dataclass from a mapping; `given` are fields that do not come from a key."""
    if not isinstance(node, Mapping):
        return _no_mapping(notes, node, cls)
    above = notes.under
    what = what or above
    given = dict(given or {})
    if _hints(cls).get("place") is Place:
        given.setdefault("place", node.place)
    values, keys = dict(given), _keys(cls)
    allowed_keys = {key for key, name in keys.items() if name not in given and name != "topic"}
    complete = True
    meant, strange = "", 0
    before = ""
    for key, (key_node, value) in node.entries.items():
        if re.fullmatch(r"\d{3}", key) and re.fullmatch(r"\d{1,3}", before):
            digits = f"{before},{key}"
            notes.complain("not_number", key_node.place, found=digits, better=before + key)
            before, complete = "", False
            continue
        before = value.text if isinstance(value, Scalar) else ""
        if key not in allowed_keys and not (cls is schema.Topic and key == "topic"):
            hint = did_you_mean(key, allowed_keys)
            _complain_of_key(notes, key_node, value, what, listed(allowed_keys), hint)
            complete = complete and not notes.last_is_lookalike()
            meant += hint or ""
            strange += not hint
            continue
        if "id" in given or issubclass(cls, schema.Target):
            notes.key = key
        notes.under = key
        hint = _hints(cls)[keys[key]]
        if isinstance(value, Mapping) and _record_in(hint):
            value = Mapping(value.entries, key_node.place)  # what it lacks is told there
        value_read = read(notes, value, hint)
        complete = complete and value_read is not MISSING
        values[keys[key]] = value_read
    notes.under = above
    misspelt = {key for key in allowed_keys - node.entries.keys() if f"`{key}`" in meant}
    needed = _lacking(cls, values)
    if strange and issubclass(cls, schema.Rule) and "because" not in values:
        needed.add("because")
    if len(needed) > strange:  # else what it lacks stands there under a name that is no key
        for key in _in_order(needed - misspelt, keys):
            notes.complain("missing_key", node.place, key=key, what=what)
    return cls(**values) if complete and not needed | misspelt else MISSING


def _no_mapping(notes: Notes, node: YamlNode, cls: type) -> Any:
    """Complain of a node that should be a mapping with the keys of `cls`."""
    allowed = listed(key for key in _keys(cls) if _hints(cls)[_keys(cls)[key]] is not Place)
    better = None
    if cls is schema.InForce and isinstance(node, Scalar) and date_in(node.text):
        better = f"{{from: {date_in(node.text)}}}"
    return notes.complain("not_mapping", node.place, keys=allowed, better=better)


def _complain_of_key(
    notes: Notes, key: Scalar, value: YamlNode, what: str, allowed: str, hint: str | None
) -> None:
    """Complain of a key that `what` does not have; `allowed` lists those that it has."""
    params = {"key": key.text, "what": what, "keys": allowed, "did_you_mean": hint}
    params["better"] = _without_blank(key.text, value)
    notes.complain("unknown_key", key.place, **params)


def _lacking(cls: type, values: dict[str, Any]) -> set[str]:
    """The keys of the fields without a default that have no value yet."""
    return {
        spec.name.rstrip("_")
        for spec in fields(cls)
        if spec.name not in values and spec.default is spec.default_factory is MISSING
    }


def _in_order(names: set[str], keys: dict[str, str]) -> list[str]:
    return [key for key in keys if key in names]


def _without_blank(key: str, value: YamlNode) -> str | None:
    """`value: 30` for the key `value:30`, which YAML does not split; None for any other key."""
    match = re.fullmatch(r"([a-z_]+):(\S.*)", key)
    return f"{match[1]}: {match[2]}" if match and not as_written(value) else None


def read(notes: Notes, node: YamlNode, hint: Any) -> Any:
    """A value of the hinted type, or `MISSING`."""
    if hint in _READERS:
        return _READERS[hint](notes, node)
    origin, arguments = get_origin(hint), get_args(hint)
    if origin is types.UnionType or origin is typing.Union:
        return read(notes, node, next(a for a in arguments if a is not types.NoneType))
    if origin is Literal:
        return scalars.allowed_word(notes, node, arguments)
    if origin is tuple:
        return many(notes, node, arguments[0])
    if hint == dict[schema.Id, schema.Support]:
        return targets.supports(notes, node, record)
    if hint == dict[schema.Id, schema.Veto]:
        return targets.vetoes(notes, node, record)
    if origin is dict and arguments[0] == schema.Language:
        return by_language(notes, node, arguments[1])
    if is_dataclass(hint):
        return record(notes, node, typing.cast(type, hint))
    raise TypeError(f"no reader for {hint}")


def by_language(notes: Notes, node: YamlNode, hint: Any) -> Any:
    """A mapping from languages to values of the hinted type; languages may be left out."""
    if not isinstance(node, Mapping):
        return notes.complain("not_by_language", node.place)
    values: dict[str, Any] = {}
    for lang, (key_node, value) in node.entries.items():
        if not notes.is_language(lang):
            notes.complain_of_language(lang, key_node.place)
            values[lang] = MISSING
        else:
            values[lang] = read(notes, value, hint)
    return MISSING if MISSING in values.values() else values


def many(notes: Notes, node: YamlNode, hint: Any) -> Any:
    """A list."""
    if not isinstance(node, Sequence):
        return scalars.no_list(notes, node)
    value_read = tuple(read(notes, item, hint) for item in node.items)
    if hint == schema.Id:
        for item, value in zip(node.items, value_read, strict=True):
            if value is not MISSING:
                notes.add_reference(value, item.place)
    _complain_of_repeats(notes, node, value_read)
    return MISSING if MISSING in value_read else value_read


def _complain_of_repeats(notes: Notes, node: Sequence, read: tuple[Any, ...]) -> None:
    """Complain of words that a list holds twice."""
    first: dict[str, Place] = {}
    for item, value in zip(node.items, read, strict=True):
        if isinstance(value, str) and first.setdefault(value, item.place) != item.place:
            params = {"text": value, "key": notes.under, "line": first[value].line}
            notes.complain("item_twice", item.place, **params)


def _record_in(hint: Any) -> bool:
    """Whether a hint is a dataclass that is read from keys, optional or not."""
    if hint in _READERS:
        return False
    return any(
        is_dataclass(part) for part in (hint, *get_args(hint)) if get_origin(hint) is not tuple
    )


@cache
def _hints(cls: type) -> dict[str, Any]:
    return typing.get_type_hints(cls, include_extras=True)


@cache
def _keys(cls: type) -> dict[str, str]:
    """Keys as written → field names: a trailing underscore avoids Python's keywords."""
    return {spec.name.rstrip("_"): spec.name for spec in fields(cls)}


_READERS: dict[Any, Callable[[Notes, YamlNode], Any]] = {
    str: scalars.word,
    schema.Id: scalars.id_,
    schema.NewId: scalars.new_id,
    schema.Unit: scalars.unit,
    schema.UnitName: scalars.unit_name,
    schema.Force: scalars.force,
    schema.Version: scalars.version,
    float: scalars.number,
    bool: scalars.yes_or_no,
    date: scalars.day,
    schema.Days: scalars.days,
    schema.Languages: languages.languages,
    schema.Text: texts.text,
    schema.Step: texts.step,
    schema.Formula: conditions.formula,
    schema.Condition: conditions.condition,
    schema.Unless: conditions.unless,
    schema.Certainty: targets.certainty,
}
