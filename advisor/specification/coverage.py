"""Rule coverage: which rules of a pack fired, and which stayed silent, in some scenario."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from advisor.pack.schema import Rule
    from advisor.specification.case import Outcome


@dataclass
class Coverage:
    """Rules that fired, and rules that stayed silent, in some scenario: by the pack's folder."""

    fired: dict[Path, set[str]] = field(default_factory=dict)
    silent: dict[Path, set[str]] = field(default_factory=dict)

    def begin(self, folder: Path) -> None:
        """A scenario of a pack runs; from now on the pack's rules are to be covered."""
        self.fired.setdefault(folder, set())
        self.silent.setdefault(folder, set())

    def note(self, folder: Path, outcome: Outcome) -> None:
        """Count the rules of one case."""
        self.begin(folder)
        self.fired[folder] |= outcome.fired
        self.silent[folder] |= {rule.id for rule in outcome.pack.rules} - outcome.fired

    def data(self) -> list[list[object]]:
        """What `add` of another process takes over."""
        return [
            [str(folder), sorted(self.fired[folder]), sorted(self.silent[folder])]
            for folder in self.fired
        ]

    def add(self, data: list[tuple[str, list[str], list[str]]]) -> None:
        """Take over the `data` of another process."""
        for folder, fired, silent in data:
            self.begin(Path(folder))
            self.fired[Path(folder)].update(fired)
            self.silent[Path(folder)].update(silent)

    def missing(self, folder: Path) -> dict[str, list[str]]:
        """Rules that never fired, or were never silent, by the message that tells of them."""
        rules, fired, silent = rules_in(folder), self.fired[folder], self.silent[folder]
        return {
            "steps.coverage.fired": [rule.id for rule in rules if rule.id not in fired],
            "steps.coverage.silent": [
                rule.id for rule in rules if rule.id not in silent and not _always(rule)
            ],
        }

    @property
    def is_complete(self) -> bool:
        """Whether every rule of every pack fired in a scenario, and stayed silent in one."""
        return not any(any(self.missing(folder).values()) for folder in self.fired)


def rules_in(folder: Path) -> tuple[Rule, ...]:
    """The rules of the pack in a folder."""
    from advisor.specification.case import engine_for

    return tuple(engine_for(folder).pack.rules)


def _always(rule: Rule) -> bool:
    """Whether a rule fires for everybody (`when: [true]`), so that nothing keeps it silent."""
    from advisor.language.tree import Literal

    return rule.condition.tree == Literal(True)
