"""Expressions, lists of them and lookups.

Lists stand under `when:` and `unless:`, with the blocks `any:`, `not:`, `may:`.
"""

from __future__ import annotations

import re
from dataclasses import MISSING
from typing import Any

from advisor.language.corrections import literal_for
from advisor.language.errors import LanguageError
from advisor.language.parse import parse
from advisor.language.tree import And, Literal, Lookup, May, Node, Not, Or, Span
from advisor.pack import schema
from advisor.pack.reading.notes import Notes, shape
from advisor.pack.yaml_tree import Mapping, Scalar, Sequence
from advisor.pack.yaml_tree import Node as YamlNode
from advisor.problem import did_you_mean

_BLOCKS = ("any", "not", "may")


def expression(notes: Notes, node: YamlNode) -> Any:
    """One expression as a `SourceExpression`."""
    if not isinstance(node, Scalar):
        alone = node.items[0] if isinstance(node, Sequence) and len(node.items) == 1 else None
        better = alone.text if isinstance(alone, Scalar) else None
        return notes.complain("not_expression", node.place, found=shape(node), better=better)
    try:
        line = schema.SourceExpression(parse(node.text), node)
        notes.add_reference(line, node.place)
        return line
    except LanguageError as error:
        notes.problems.append(error.placed(node.spot(*error.at)))
        return MISSING


def formula(notes: Notes, node: YamlNode) -> Any:
    """An expression that gives a value.

    For a derived value it may also be a list as under `when:`, or a lookup.
    """
    if notes.kind == "derived" and isinstance(node, Mapping):
        return lookup(notes, node)
    if notes.kind == "derived" and isinstance(node, Sequence):
        if not node.items:
            return notes.complain("when_empty", node.place, key=notes.key)
        above, notes.key = notes.key, "when"
        listed = condition(notes, node)
        notes.key = above
        return listed
    line = expression(notes, node)
    return MISSING if line is MISSING else schema.Formula(line.tree, (line,))


def lookup(notes: Notes, node: Mapping) -> Any:
    """A value by the option of a choice: `by:`, then a row for each option."""
    rows = [row for key, row in node.entries.items() if key != "by"]
    if "by" not in node.entries:
        return notes.complain("lookup_without_by", node.place, id=notes.by, better=_by(rows))
    if not rows:
        return notes.complain("lookup_empty", node.entries["by"][0].place)
    above, notes.key = notes.key, "by"
    by = expression(notes, node.entries["by"][1])
    notes.key = above
    read = [(key, line) for key, value in rows if (line := expression(notes, value)) is not MISSING]
    if by is MISSING or not read:
        return MISSING
    keys, lines = zip(*read, strict=True)
    options = tuple(Literal(key.text, at=Span(0, len(key.text))) for key in keys)
    tree = Lookup(by.tree, options, tuple(line.tree for line in lines))
    read_lookup = schema.Lookup(tree, (*lines, by), by, keys)
    notes.add_reference(read_lookup, node.place)
    return read_lookup if len(read) == len(rows) else MISSING


def _by(rows: list[tuple[Scalar, YamlNode]]) -> str | None:
    """The line to write for a block that lacks its dash, or None."""
    word = rows[0][0].text if len(rows) == 1 else ""
    return f"- {word}: …" if word in _BLOCKS else None


def condition(notes: Notes, node: YamlNode) -> Any:
    """`when:` — a list whose items must all hold; `any:`, `not:` and `may:` nest."""
    return _list_of_conditions(notes, node, And, schema.Condition)


def unless(notes: Notes, node: YamlNode) -> Any:
    """`unless:` — a list of which no item may be certainly true."""
    return _list_of_conditions(notes, node, Or, schema.Unless)


def _list_of_conditions(
    notes: Notes, node: YamlNode, join: type[And] | type[Or], cls: type[schema.Condition]
) -> Any:
    if not isinstance(node, Sequence):
        better = f"- {node.text.lstrip('-').strip()}" if isinstance(node, Scalar) else None
        better = better if better != "- " else None
        return notes.complain("when_not_list", node.place, key=notes.key, better=better)
    if not node.items:
        code = "unless_empty" if cls is schema.Unless else "when_empty"
        return notes.complain(code, node.place, key=notes.key)
    lines: list[schema.SourceExpression] = []
    parts = [_part(notes, item, lines) for item in node.items]
    return MISSING if MISSING in parts else cls(_joined(join, parts), tuple(lines))


def _all_of(notes: Notes, node: Sequence, lines: list[schema.SourceExpression]) -> Any:
    parts = [_part(notes, item, lines) for item in node.items]
    return MISSING if MISSING in parts else _joined(And, parts)


def _part(notes: Notes, node: YamlNode, lines: list[schema.SourceExpression]) -> Any:
    if not isinstance(node, Mapping):
        line = expression(notes, node)
        if line is not MISSING:
            lines.append(line)
        return MISSING if line is MISSING else line.tree
    word = next(iter(node.entries), "")
    below = node.get(word)
    if below is None or len(node.entries) != 1 or word not in _BLOCKS:
        return _no_block(notes, node, word)
    if word != "any":
        listed = below if isinstance(below, Sequence) else Sequence((below,), node.place)
        tree = _all_of(notes, listed, lines)
        return MISSING if tree is MISSING else (Not if word == "not" else May)(tree)
    if not isinstance(below, Sequence) or not below.items:
        return notes.complain("any_not_list", node.place)
    parts = [_part(notes, item, lines) for item in below.items]
    return MISSING if MISSING in parts else _joined(Or, parts)


def _no_block(notes: Notes, node: Mapping, word: str) -> Any:
    """Complain of a mapping in a list of conditions that is none of the blocks."""
    below = node.get(word)
    if isinstance(below, Scalar) and below.text and len(node.entries) == 1:
        value = below.text
        if re.fullmatch(r"[a-z]\w*", value) and literal_for(value) is None:
            value = f'"{value}"'
        better = f"{word} {value}" if re.match(r"[<>=!]", value) else f"{word} = {value}"
        return notes.complain("colon_in_condition", node.place, word=word, better=better)
    if word.lower() in ("all", "and"):
        return notes.complain("block_all", node.place, word=word)
    hint = "`any`" if word.lower() == "or" else did_you_mean(word, _BLOCKS)
    return notes.complain("only_any_or_not", node.place, word=word, did_you_mean=hint)


def _joined(cls: type[And] | type[Or], parts: list[Node]) -> Node:
    return parts[0] if len(parts) == 1 else cls(tuple(parts))
