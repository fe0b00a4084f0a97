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
    """Rules that fired, and rules that stayed silent, in some scenario."""

    folder: Path | None = None
    fired: set[str] = field(default_factory=set)
    silent: set[str] = field(default_factory=set)

    def note(self, outcome: Outcome) -> None:
        """Count the rules of one case."""
        self.fired |= outcome.fired
        self.silent |= {rule.id for rule in outcome.pack.rules} - outcome.fired

    def data(self) -> list[object]:
        """What `add` of another process takes over."""
        return [str(self.folder or ""), sorted(self.fired), sorted(self.silent)]

    def add(self, folder: str, fired: list[str], silent: list[str]) -> None:
        """Take over the `data` of another process."""
        self.folder = Path(folder) if folder else self.folder
        self.fired.update(fired)
        self.silent.update(silent)

    def missing(self) -> dict[str, list[str]]:
        """Rules that never fired, or were never silent, by the message that tells of them."""
        if self.folder is None:
            return {}
        rules = rules_in(self.folder)
        return {
            "steps.coverage.fired": [rule.id for rule in rules if rule.id not in self.fired],
            "steps.coverage.silent": [
                r.id for r in rules if r.id not in self.silent and not _always(r)
            ],
        }


def rules_in(folder: Path) -> tuple[Rule, ...]:
    """The rules of the pack in a folder."""
    from advisor.specification.case import engine_for

    return tuple(engine_for(folder).pack.rules)


def _always(rule: Rule) -> bool:
    """Whether a rule fires for everybody (`when: [true]`), so that nothing keeps it silent."""
    from advisor.language.tree import Literal

    return rule.condition.tree == Literal(True)
