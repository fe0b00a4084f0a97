"""How certain rules can make an entry together."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from advisor.authoring.prover import Prover
from advisor.inference.certainty import weight
from advisor.language.lower import Core
from advisor.language.tree import And
from advisor.pack.schema import Rule

_MOST_TRIED = 60
"""Sets of rules looked at; beyond that they may reach it."""


class Support(NamedTuple):
    """What a rule brings to an entry, and when."""

    weight: int
    condition: Core

    @classmethod
    def of(cls, rule: Rule, entry: str) -> Support:
        """What a rule that speaks of an entry brings to it."""
        return cls(weight(rule.certainty(entry)), rule.condition.core)


def can_reach(
    prover: Prover, support: Iterable[Support], score: int, beside: tuple[Core, ...] = ()
) -> bool:
    """Whether some rules may fire together, and where `beside` holds, that bring so much."""
    rest = sorted((one for one in support if one.weight > 0), key=lambda one: -one.weight)
    pending = [(score, 0, beside)]
    for _ in range(_MOST_TRIED):
        if not pending:
            return False
        missing, at, together = pending.pop()
        if missing <= 0:
            return True
        if sum(one.weight for one in rest[at:]) < missing:
            continue
        pending.append((missing, at + 1, together))
        more = (*together, rest[at].condition)
        if not prover.never(Core(And(more))):
            pending.append((missing - rest[at].weight, at + 1, more))
    return True
