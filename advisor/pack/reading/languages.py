"""Which languages a pack has: `languages` of `pack.yaml`, else those of its title."""

from __future__ import annotations

from dataclasses import MISSING
from pathlib import Path
from typing import Any

from advisor.languages import canonical_tag
from advisor.pack.reading.notes import Notes
from advisor.pack.reading.scalars import scalar
from advisor.pack.yaml_tree import Mapping, Scalar, Sequence, read_file
from advisor.pack.yaml_tree import Node as YamlNode
from advisor.problem import Place

ABOUT = "knowledge/pack.yaml"


def declared(about: YamlNode | None) -> tuple[str, ...]:
    """The languages of the pack with this `pack.yaml`, in its order.

    Empty where they cannot be told: nothing is said of them, or a tag is no tag.
    """
    if not isinstance(about, Mapping):
        return ()
    written = about.get("languages") or about.get("title")
    match written:
        case Mapping():
            tags = list(written.entries)
        case Sequence():
            tags = [item.text.strip() for item in written.items if isinstance(item, Scalar)]
        case Scalar() if about.get("languages"):
            tags = [written.text.strip()]
        case _:
            return ()
    return tuple(dict.fromkeys(tags)) if all(canonical_tag(tag) == tag for tag in tags) else ()


def languages_in(folder: Path) -> tuple[str, ...]:
    """The languages of the pack in a folder, whether or not it is sound; empty as above."""
    return declared(read_file(folder / ABOUT, ABOUT, []))


def languages(notes: Notes, node: YamlNode) -> Any:
    """A tag, or a list of tags, each once."""
    if isinstance(node, Mapping):
        return notes.complain("not_list", node.place)
    items = node.items if isinstance(node, Sequence) else (node,)
    if not items:
        return notes.complain("no_language", node.place)
    first: dict[str, Place] = {}
    complete = True
    for item in items:
        if (tag := _tag(notes, item)) is MISSING:
            complete = False
            continue
        if tag in first:
            params = {"text": tag, "key": notes.under, "line": first[tag].line}
            notes.complain("item_twice", item.place, **params)
        first.setdefault(tag, item.place)
        if notes.under == "letters_in" and notes.languages and tag not in notes.languages:
            notes.complain_of_language(tag, item.place)
    return tuple(first) if complete else MISSING


def _tag(notes: Notes, node: YamlNode) -> Any:
    single = scalar(notes, node, "word")
    if single is MISSING:
        return MISSING
    tag = canonical_tag(single.text)
    if tag != single.text.strip():
        return notes.complain("bad_language_tag", single.place, text=single.text, better=tag)
    return tag
