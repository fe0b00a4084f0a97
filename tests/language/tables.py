"""What stands in the tables: expressions, and lookups as a pack has them."""

from collections.abc import Mapping
from dataclasses import replace

from advisor.language.check import check
from advisor.language.parse import parse
from advisor.language.tree import Lookup, Node, names
from advisor.language.types import ANY, BOOLEAN, Type
from advisor.pack.reading.conditions import formula
from advisor.pack.reading.notes import Notes
from advisor.pack.yaml_tree import read_text
from advisor.problem import Problem


def tree_of(text: str, types: Mapping[str, Type] | None = None) -> Node:
    """The tree of an expression, or of a lookup in braces; `types` of names, where they matter."""
    if not text.startswith("{"):
        return parse(text)
    problems: list[Problem] = []
    notes = Notes(problems)
    notes.kind = "derived"
    written = read_text(text, "a table", problems)
    assert written
    tree = formula(notes, written).tree
    assert problems == []
    assert isinstance(tree, Lookup)
    known = dict.fromkeys(names(tree), ANY) | dict(types or {})
    return replace(tree, yes_no=check(tree, known, {})[0] == BOOLEAN)


def types_of(facts: Mapping[str, object]) -> dict[str, Type]:
    """The types that facts show: those of the truths."""
    return {name: BOOLEAN for name, value in facts.items() if isinstance(value, bool)}
