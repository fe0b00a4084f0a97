"""What reading a pack notes down: mistakes, and what only the whole pack can check."""

from __future__ import annotations

from collections.abc import Mapping as AnyMapping
from dataclasses import MISSING, dataclass
from typing import Any

from advisor.languages import canonical_tag
from advisor.pack.lookalike import lookalike
from advisor.pack.schema import CountedUnit, ForceLevel
from advisor.pack.yaml_tree import Mapping, Scalar, Sequence
from advisor.pack.yaml_tree import Node as YamlNode
from advisor.problem import Place, Problem, did_you_mean, problem

_OF_SHAPE = {
    *("not_mapping", "not_list", "not_word", "not_text", "not_in_languages", "not_expression"),
    *("file_not_list", "entry_not_mapping", "then_not_mapping", "when_not_list", "any_not_list"),
    *("bad_id", "unknown_language", "bad_language_tag", "unknown_key"),
}
"""Mistakes that may come from a sign which only looks like one of YAML."""


@dataclass(frozen=True, slots=True)
class Reference:
    """Something an entry says that only the whole pack can check, with its own place.

    `value` is a `SourceExpression`, an id, or a `Text`; `key` the key it stands under.
    References are kept of broken entries too, so that all mistakes are told at once.
    """

    kind: str
    by: str
    key: str
    value: Any
    place: Place


Written = dict[int, dict[str, Scalar]]
"""Where texts stand: the `id` of a `Text` → its words as they were written, by language."""


class Notes:
    """Problems and mentions found so far, and where reading stands.

    `kind`, `by` and `key` are those of the entry being read, `under` the nearest key above.
    """

    def __init__(self, problems: list[Problem]) -> None:
        self.problems = problems
        self.mentions: list[Reference] = []
        self.languages: tuple[str, ...] = ()
        """Those of the pack; empty where they are not known, and then any tag will do."""
        self.written: Written = {}
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

    def is_language(self, key: str) -> bool:
        """Whether a text may be given in what is written as a language."""
        return key in self.languages if self.languages else canonical_tag(key) == key

    def complain_of_language(self, key: str, place: Place) -> None:
        """Note that something is no language, or none of the pack's."""
        if not self.languages:
            self.complain("bad_language_tag", place, text=key, better=canonical_tag(key))
            return
        known, hint = listed(self.languages, ordered=True), did_you_mean(key, self.languages)
        self.complain("unknown_language", place, key=key, known=known, did_you_mean=hint)

    def told_a_sign(self) -> bool:
        """Whether the last mistake was a sign that only looks like one of YAML."""
        return self.problems[-1].code.startswith("yaml_")


def shape(node: YamlNode) -> str:
    """How a node looks, to tell a list or a mapping where a value belongs."""
    return {Scalar: "…", Sequence: "[…]", Mapping: "{…}"}[type(node)]


def listed(words: Any, ordered: bool = False) -> str:
    """Words to choose from, each marked as code."""
    return ", ".join(f"`{word}`" for word in (words if ordered else sorted(words)))
