"""What the finders of `advisor check` ask of whoever proves something about conditions."""

from __future__ import annotations

from typing import Protocol

from advisor.language.lower import Core


class Prover(Protocol):
    """Shows what holds for whoever asks; what it cannot show it does not claim."""

    def never(self, condition: Core) -> bool:
        """Shown: no person's answers make it certainly true."""

    def implies(self, condition: Core, other: Core) -> bool:
        """Shown: wherever `condition` is certainly true, `other` is too."""
