"""What an author looks things up in: a pack with all that is found in its folder, each once."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

from advisor.authoring.facts import Fact, read_facts
from advisor.authoring.scenarios import Scene, naming, scenes_in
from advisor.authoring.uses import Templates, Use, all_uses, templates_of
from advisor.pack.pack import Pack
from advisor.pack.schema import Entry
from advisor.report.conditions import PackWords


@dataclass(frozen=True)
class Shelf:
    """A pack, its folder, and the words of a language; the rest is read when it is asked for.

    Whatever cannot be read raises `AdvisorError`.
    """

    pack: Pack
    folder: Path
    words: PackWords
    _named: dict[str, list[Scene]] = field(default_factory=dict, compare=False)

    @cached_property
    def facts(self) -> Mapping[str, Fact]:
        """The fact base."""
        return read_facts(self.folder)

    @cached_property
    def templates(self) -> Templates:
        """The templates of letters."""
        return templates_of(self.folder, self.pack)

    @cached_property
    def uses(self) -> Mapping[str, list[Use]]:
        """Every use of anything."""
        return all_uses(self.pack, self.templates)

    @cached_property
    def scenes(self) -> list[Scene]:
        """The scenarios."""
        return scenes_in(self.folder)

    def naming(self, entry: Entry) -> list[Scene]:
        """The scenarios that name an entry."""
        if entry.id not in self._named:
            self._named[entry.id] = naming(self.pack, entry, self.scenes)
        return self._named[entry.id]
