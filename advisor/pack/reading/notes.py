"""What is collected while a pack is read: problems, and references to check afterwards."""

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
"""Mistakes that may come from a character that only looks like one of YAML."""


@dataclass(frozen=True, slots=True)
class Reference:
    """Something an entry says that only the whole pack can check, with its own place.

    `value` is a `SourceExpression`, an id, or a `Text`; `key` the key it stands under.
    References of broken entries are kept too, so that all mistakes are reported at once.
    """

    kind: str
    by: str
    key: str
    value: Any
    place: Place


Written = dict[int, dict[str, Scalar]]
"""The places of texts: Python's `id()` of a `Text` → its scalar in each language."""


class Notes:
    """The problems and references so far, and which entry and key is being read.

    `kind`, `by` and `key` are those of the entry being read, `under` the nearest key above.
    """

    def __init__(self, problems: list[Problem]) -> None:
        self.problems = problems
        self.references: list[Reference] = []
        self.languages: tuple[str, ...] = ()
        """Those of the pack; empty where `pack.yaml` does not say, and then any tag will do."""
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
        """Whether `pack.yaml` could not be read; then unknown units and forces are no mistake."""

    def add_reference(self, value: Any, place: Place) -> None:
        """Keep a reference, to be checked against the whole pack later."""
        self.references.append(Reference(self.kind, self.by, self.key, value, place))

    def complain(self, code: str, place: Place, /, **params: object) -> Any:
        """Add a problem; returns `MISSING`, the value of what could not be read.

        A character on that line that only looks like YAML is reported in its place.
        """
        cause = lookalike(place) if code in _OF_SHAPE else None
        self.problems.append(cause or problem(code, place, **params))
        return MISSING

    def is_language(self, key: str) -> bool:
        """Whether a key is a language in which texts may be given."""
        return key in self.languages if self.languages else canonical_tag(key) == key

    def complain_of_language(self, key: str, place: Place) -> None:
        """Add the problem that a key is no language tag, or none of the pack's languages."""
        if not self.languages:
            self.complain("bad_language_tag", place, text=key, better=canonical_tag(key))
            return
        languages, hint = listed(self.languages, ordered=True), did_you_mean(key, self.languages)
        self.complain("unknown_language", place, key=key, known=languages, did_you_mean=hint)

    def last_is_lookalike(self) -> bool:
        """Whether the last problem is a character that only looks like one of YAML."""
        return self.problems[-1].code.startswith("yaml_")


def shape(node: YamlNode) -> str:
    """A node as messages show its shape: `…`, `[…]` or `{…}`."""
    return {Scalar: "…", Sequence: "[…]", Mapping: "{…}"}[type(node)]


def listed(words: Any, ordered: bool = False) -> str:
    """Words to choose from, each marked as code."""
    return ", ".join(f"`{word}`" for word in (words if ordered else sorted(words)))
