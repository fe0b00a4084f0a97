"""The keys of the catalogue, and how the program names them: read from its syntax trees."""

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from advisor import LANGUAGES, messages

FOLDER = Path(messages.__file__).parent
ADVISOR = FOLDER.parent
NAMESPACES = {path.stem for path in FOLDER.glob("*.yaml")}
PROGRAM = [
    ast.parse(path.read_text("utf-8"), str(path))
    for path in sorted(ADVISOR.rglob("*.py"))
    if path.parent != FOLDER  # what reads the catalogue is given its keys
]
CHARACTERS = re.compile(r"[\w.{}-]+")
READS_A_KEY = {
    "MessageRef",
    "_message",
    "counted_message",
    "message",
    "message_or_none",
    "patterns",
    "vocabulary",
}
ONE_OR_MANY = ("one", "many")


@cache
def catalogue() -> frozenset[str]:
    """Every key of the catalogue that has a message."""
    return frozenset(
        key
        for namespace in NAMESPACES
        for key in keys_below(
            namespace, yaml.safe_load((FOLDER / f"{namespace}.yaml").read_text("utf-8"))
        )
    )


def keys_below(prefix: str, node: Any) -> Iterator[str]:
    if set(node) == set(LANGUAGES) and not any(isinstance(text, dict) for text in node.values()):
        yield prefix
        return
    for name, below in node.items():
        yield from keys_below(f"{prefix}.{name}", below)


@cache
def constants() -> frozenset[str]:
    """Every string that stands in the program as it is."""
    return frozenset(
        node.value
        for tree in PROGRAM
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    )


def template(node: ast.JoinedStr) -> str:
    """An f-string with `{}` for each of its open parts."""
    return "".join(
        part.value if isinstance(part, ast.Constant) and isinstance(part.value, str) else "{}"
        for part in node.values
    )


def is_of_catalogue(text: str) -> bool:
    """Whether an f-string begins with a namespace, so that it makes a key."""
    return text.partition(".")[0] in NAMESPACES and bool(CHARACTERS.fullmatch(text))


def called(node: ast.Call) -> str:
    """The name of what is called."""
    function = node.func
    return function.id if isinstance(function, ast.Name) else getattr(function, "attr", "")


@cache
def templates() -> frozenset[str]:
    """Every template of keys that the program has; one of a problem's code is that of its text."""
    found = set()
    for node in (node for tree in PROGRAM for node in ast.walk(tree)):
        if isinstance(node, ast.JoinedStr) and is_of_catalogue(text := template(node)):
            found.add(text)
        if isinstance(node, ast.Call) and called(node) == "problem":
            first = node.args[0]
            if isinstance(first, ast.JoinedStr):
                found.add(f"problems.{template(first)}.what")
    return frozenset(found)


def is_named(key: str) -> bool:
    """Whether a key stands in the program in full, or what it is one of two forms of."""
    whole, _, form = key.rpartition(".")
    return key in constants() or (form in ONE_OR_MANY and whole in constants())


def other_keys() -> Iterator[str]:
    """Calls whose key is put together and does not begin with a namespace."""
    for node in (node for tree in PROGRAM for node in ast.walk(tree)):
        if isinstance(node, ast.Call) and called(node) in READS_A_KEY and node.args:
            key = node.args[0]
            begins = isinstance(key, ast.JoinedStr) and is_of_catalogue(template(key))
            if isinstance(key, (ast.BinOp, ast.JoinedStr)) and not begins:
                yield ast.unparse(node)
