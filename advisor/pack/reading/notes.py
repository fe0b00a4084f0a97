"""What reading a pack notes down: mistakes, and what only the whole pack can check."""

from __future__ import annotations

from collections.abc import Mapping as AnyMapping
from dataclasses import MISSING, dataclass
from typing import Any

from advisor.pack.lookalike import lookalike
from advisor.pack.schema import CountedUnit, ForceLevel
from advisor.pack.yaml_tree import Mapping, Scalar, Sequence
from advisor.pack.yaml_tree import Node as YamlNode
from advisor.problem import Place, Problem, problem

_OF_SHAPE = {
    *("not_mapping", "not_list", "not_word", "not_text", "not_bilingual", "not_expression"),
    *("file_not_list", "entry_not_mapping", "then_not_mapping", "when_not_list", "any_not_list"),
    *("bad_id", "unknown_language", "unknown_key"),
}
"""Mistakes that may come from a sign which only looks like one of YAML."""


@dataclass(frozen=True, slots=True)
class Reference:
    """Something an entry says that only the whole pack can check, with its own place.

    `value` is an expression's `Line`, an id, or a `Text`; `key` the key it stands under.
    Mentions are kept of broken entries too, so that all mistakes are told at once.
    """

    kind: str
    by: str
    key: str
    value: Any
    place: Place


class Notes:
    """Problems and mentions found so far, and where reading stands.

    `kind`, `by` and `key` are those of the entry being read, `under` the nearest key above.
    """

    def __init__(self, problems: list[Problem]) -> None:
        self.problems = problems
        self.mentions: list[Reference] = []
        self.ids: set[str] = set()
        """Every id that was given, those of broken entries included."""
        self.kind = self.by = self.key = self.under = ""
        self.with_misplaced: set[str] = set()
        self.units: AnyMapping[str, CountedUnit] = {}
        """By name: the units that the pack declares."""
        self.forces: AnyMapping[str, ForceLevel] = {}
        """By name: the levels of its scale of force, the strongest first."""
        self.without_about = False
        """Whether `pack.yaml` could not be read: what it might declare is not told as unknown."""

    def mention(self, value: Any, place: Place) -> None:
        """Keep what is to be checked against the whole pack."""
        self.mentions.append(Reference(self.kind, self.by, self.key, value, place))

    def complain(self, code: str, place: Place, /, **params: object) -> Any:
        """Note a problem; returns `MISSING`, the value of what could not be read."""
        told = lookalike(place) if code in _OF_SHAPE else None
        self.problems.append(told or problem(code, place, **params))
        return MISSING

    def told_a_sign(self) -> bool:
        """Whether the last mistake was a sign that only looks like one of YAML."""
        return self.problems[-1].code.startswith("yaml_")


def shape(node: YamlNode) -> str:
    """How a node looks, to tell a list or a mapping where a value belongs."""
    return {Scalar: "…", Sequence: "[…]", Mapping: "{…}"}[type(node)]


def listed(words: Any, ordered: bool = False) -> str:
    """Words to choose from, each marked as code."""
    return ", ".join(f"`{word}`" for word in (words if ordered else sorted(words)))
