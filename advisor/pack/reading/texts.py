"""Texts in every language of the pack, and steps that have other words for some people."""

from __future__ import annotations

from dataclasses import MISSING
from typing import Any

from advisor.pack import schema
from advisor.pack.reading.conditions import condition, unless
from advisor.pack.reading.notes import Notes, listed
from advisor.pack.reading.scalars import no_list, scalar
from advisor.pack.yaml_tree import Mapping, Scalar, Sequence
from advisor.pack.yaml_tree import Node as YamlNode
from advisor.problem import Problem, did_you_mean, problem


def text(notes: Notes, node: YamlNode) -> Any:
    """A text in exactly the languages of the pack."""
    languages = listed(notes.languages or ("en",), ordered=True)
    if not isinstance(node, Mapping) or not node.entries:
        lines = ", ".join(f"{lang}: …" for lang in notes.languages or ("en",))
        return notes.complain("not_in_languages", node.place, languages=languages, lines=lines)
    if told := _cut_at_a_comma(node):
        notes.problems.append(told)
        return MISSING
    strange = [node for key, (node, _) in node.entries.items() if not notes.is_language(key)]
    for key_node in strange:
        notes.complain_of_language(key_node.text, key_node.place)
        if notes.last_is_lookalike():
            return MISSING
    expected = notes.languages or tuple(filter(notes.is_language, node.entries))
    missing = [lang for lang in expected if _is_blank(node.get(lang))]
    for lang in missing if not strange else ():  # else it is only misspelt
        notes.complain("missing_translation", node.place, lang=lang, languages=languages)
    if missing or not expected:
        return MISSING
    texts: dict[str, str] = {}
    written: dict[str, Scalar] = {}
    for lang in expected:
        single = scalar(notes, node.entries[lang][1], "text")
        if single is MISSING:
            return MISSING
        texts[lang], written[lang] = single.text.strip(), single
        if "\n" in texts[lang]:
            notes.complain("text_of_many_lines", single.place)
    notes.add_reference(texts, node.place)
    notes.written[id(texts)] = written
    return texts


def _cut_at_a_comma(node: Mapping) -> Problem | None:
    """A text between braces whose comma made a key without a value of what follows it."""
    for key, value in node.entries.values():
        text = value.text if isinstance(value, Scalar) else "…"
        if not text and key.place.source[: key.place.column - 1].rstrip().endswith(","):
            return problem("yaml_comma_unquoted", key.place, text=key.text)
    return None


def _is_blank(node: YamlNode | None) -> bool:
    return node is None or (isinstance(node, Scalar) and not node.text.strip())


def step(notes: Notes, node: YamlNode) -> Any:
    """A text, and under `instead:` the words for some people, each with its `when:`."""
    text, below = _text_with(notes, node, "instead")
    instead = below.get("instead")
    if instead is None:
        return MISSING if text is MISSING else schema.Step(text=text)
    if not isinstance(instead, Sequence):
        return no_list(notes, instead)
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
    """A text, and the nodes under those of `keys` that stand beside its languages."""
    if not isinstance(node, Mapping):
        return text(notes, node), {}
    allowed, rest = (*notes.languages, *keys), dict(node.entries)
    for name, (key_node, _) in node.entries.items():
        if name not in keys and not notes.is_language(name):
            hint = did_you_mean(name, allowed)
            params = {"key": name, "what": notes.key, "keys": listed(allowed), "did_you_mean": hint}
            notes.complain("unknown_key", key_node.place, **params)
            if notes.last_is_lookalike():
                return MISSING, {}
        if not notes.is_language(name):
            del rest[name]
    below = {key: value for key in keys if (value := node.get(key)) is not None}
    return text(notes, Mapping(rest, node.place)), below
