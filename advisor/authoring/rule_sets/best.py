"""The strongest prover on this machine: bounds, and z3 where the extra is installed."""

from __future__ import annotations

from advisor.authoring import exact
from advisor.authoring.prover import Prover
from advisor.authoring.rule_sets.bounds import Bounds
from advisor.language.lower import Core


class _Either:
    """Proves what one of two provers proves; the second is called where the first fails."""

    def __init__(self, first: Prover, second: Prover) -> None:
        self._provers = first, second

    def never(self, condition: Core) -> bool:
        return any(prover.never(condition) for prover in self._provers)

    def implies(self, condition: Core, other: Core) -> bool:
        return any(prover.implies(condition, other) for prover in self._provers)


def best_prover(bounds: Bounds) -> Prover:
    """`bounds`, combined with the exact prover where the extra `[authoring]` is installed."""
    try:
        return _Either(bounds, exact.prover(bounds.pack))
    except ImportError:
        return bounds
