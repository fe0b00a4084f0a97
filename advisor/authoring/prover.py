"""`Prover`: what the findings of `advisor check` need to know about conditions.

Two classes implement it: `rule_sets.bounds.Bounds`, and `exact.proofs.Proofs` with the extra z3.
"""

from __future__ import annotations

from typing import Protocol

from advisor.language.lower import Core


class Prover(Protocol):
    """Proves statements about conditions; false means "not proven", never "disproven"."""

    def never(self, condition: Core) -> bool:
        """Proven: no answers make the condition certainly true."""

    def implies(self, condition: Core, other: Core) -> bool:
        """Proven: wherever `condition` is certainly true, `other` is too."""
