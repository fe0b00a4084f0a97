"""The prover that shows most of what can be shown here."""

from __future__ import annotations

from advisor.authoring import exact
from advisor.authoring.prover import Prover
from advisor.authoring.rule_sets.bounds import Bounds
from advisor.language.lower import Core


class _Either:
    """Shows what one of two provers shows; the second is asked where the first does not."""

    def __init__(self, first: Prover, second: Prover) -> None:
        self._provers = first, second

    def never(self, condition: Core) -> bool:
        return any(prover.never(condition) for prover in self._provers)

    def implies(self, condition: Core, other: Core) -> bool:
        return any(prover.implies(condition, other) for prover in self._provers)


def best_prover(bounds: Bounds) -> Prover:
    """What the extra `[authoring]` brings as well, where it is installed."""
    try:
        return _Either(bounds, exact.prover(bounds.pack))
    except ImportError:
        return bounds
