"""`Shelf`: a pack with everything else in its folder, each read once, for look-ups."""

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
    """A pack, its folder, and the words of a language; the rest is read on first access.

    Each property raises `AdvisorError` where its files cannot be read.
    """

    pack: Pack
    folder: Path
    words: PackWords
    _named: dict[str, list[Scene]] = field(default_factory=dict, compare=False)

    @cached_property
    def facts(self) -> Mapping[str, Fact]:
        """The facts of the fact base, by id."""
        return read_facts(self.folder)

    @cached_property
    def templates(self) -> Templates:
        """The templates of all letters."""
        return templates_of(self.folder, self.pack)

    @cached_property
    def uses(self) -> Mapping[str, list[Use]]:
        """Every use of every entry, by id."""
        return all_uses(self.pack, self.templates)

    @cached_property
    def scenes(self) -> list[Scene]:
        """All scenarios of the pack."""
        return scenes_in(self.folder)

    def naming(self, entry: Entry) -> list[Scene]:
        """The scenarios that name an entry."""
        if entry.id not in self._named:
            self._named[entry.id] = naming(self.pack, entry, self.scenes)
        return self._named[entry.id]
