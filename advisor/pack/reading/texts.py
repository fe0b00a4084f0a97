"""What people read: texts in every language, and steps with other words for some."""

from __future__ import annotations

from dataclasses import MISSING
from typing import Any

from advisor import LANGUAGES
from advisor.pack import schema
from advisor.pack.reading.conditions import condition, unless
from advisor.pack.reading.notes import Notes, listed
from advisor.pack.reading.scalars import scalar
from advisor.pack.yaml_tree import Mapping, Scalar, Sequence
from advisor.pack.yaml_tree import Node as YamlNode
from advisor.problem import did_you_mean


def text(notes: Notes, node: YamlNode) -> Any:
    """A text in every language."""
    if not isinstance(node, Mapping):
        return notes.complain("not_bilingual", node.place)
    strange = [key_node for key, (key_node, _) in node.entries.items() if key not in LANGUAGES]
    for key_node in strange:
        notes.complain("unknown_language", key_node.place, key=key_node.text)
        if notes.told_a_sign():
            return MISSING
    texts: dict[str, str] = {}
    written: dict[str, Scalar] = {}
    for lang in LANGUAGES:
        below = node.get(lang)
        if below is None and strange:  # it is only misspelt
            return MISSING
        if below is None or (isinstance(below, Scalar) and not below.text.strip()):
            return notes.complain("missing_translation", node.place, lang=lang)
        single = scalar(notes, below, "text")
        if single is MISSING:
            return MISSING
        texts[lang], written[lang] = single.text.strip(), single
        if "\n" in texts[lang]:
            notes.complain("text_of_many_lines", single.place)
    notes.mention(texts, node.place)
    notes.written[id(texts)] = written
    return texts


def step(notes: Notes, node: YamlNode) -> Any:
    """A text, and under `instead:` the words for some people, each with its `when:`."""
    text, below = _text_with(notes, node, "instead")
    instead = below.get("instead")
    if instead is None:
        return MISSING if text is MISSING else schema.Step(text=text)
    if not isinstance(instead, Sequence):
        return notes.complain("not_list", instead.place)
    cases = tuple(_step_case(notes, item) for item in instead.items)
    if text is MISSING or MISSING in cases:
        return MISSING
    return schema.Step(text=text, instead=cases)


def _step_case(notes: Notes, node: YamlNode) -> Any:
    text, below = _text_with(notes, node, "when", "unless")
    if "when" not in below:
        if isinstance(node, Mapping):
            notes.complain("missing_key", node.place, key="when", what="instead")
        return MISSING
    above = notes.key
    read: dict[str, Any] = {}
    for key, listed_conditions in below.items():
        notes.key = key
        read[key] = (condition if key == "when" else unless)(notes, listed_conditions)
    notes.key = above
    if text is MISSING or MISSING in read.values():
        return MISSING
    return schema.StepCase(when=schema.both(read["when"], read.get("unless")), text=text)


def _text_with(notes: Notes, node: YamlNode, *keys: str) -> tuple[Any, dict[str, YamlNode]]:
    """A text, and what stands under more keys beside its languages."""
    if not isinstance(node, Mapping):
        return text(notes, node), {}
    known, rest = (*LANGUAGES, *keys), dict(node.entries)
    for name, (key_node, _) in node.entries.items():
        if name not in known:
            hint = did_you_mean(name, known)
            told = {"key": name, "what": notes.key, "keys": listed(known), "did_you_mean": hint}
            notes.complain("unknown_key", key_node.place, **told)
            if notes.told_a_sign():
                return MISSING, {}
        if name not in LANGUAGES:
            del rest[name]
    below = {key: value for key in keys if (value := node.get(key)) is not None}
    return text(notes, Mapping(rest, node.place)), below
