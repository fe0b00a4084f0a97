"""Whether rules together can give an entry a score."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from advisor.authoring.prover import Prover
from advisor.inference.certainty import weight
from advisor.language.lower import Core
from advisor.language.tree import And
from advisor.pack.schema import Rule

_MOST_TRIED = 60
"""The most sets of rules to try; beyond that the score counts as reachable."""


class Support(NamedTuple):
    """The weight, in millionths, that a rule gives to an entry, and its condition."""

    weight: int
    condition: Core

    @classmethod
    def from_rule(cls, rule: Rule, entry: str) -> Support:
        """The support of a rule for one of its targets."""
        return cls(weight(rule.certainty(entry)), rule.condition.core)


def can_reach(
    prover: Prover, support: Iterable[Support], score: int, beside: tuple[Core, ...] = ()
) -> bool:
    """Whether some rules that can fire together, while `beside` holds, add up to `score`."""
    rest = sorted((item for item in support if item.weight > 0), key=lambda item: -item.weight)
    pending = [(score, 0, beside)]
    for _ in range(_MOST_TRIED):
        if not pending:
            return False
        missing, at, together = pending.pop()
        if missing <= 0:
            return True
        if sum(item.weight for item in rest[at:]) < missing:
            continue
        pending.append((missing, at + 1, together))
        more = (*together, rest[at].condition)
        if not prover.never(Core(And(more))):
            pending.append((missing - rest[at].weight, at + 1, more))
    return True
