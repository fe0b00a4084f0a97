"""The prover that needs nothing else: ranges, options, and claims over one fact each."""

from __future__ import annotations

from advisor.authoring.rule_sets.reach import Support, can_reach
from advisor.authoring.rule_sets.reading import Reading
from advisor.authoring.rule_sets.search import may_hold
from advisor.inference.certainty import HOLDS
from advisor.language.lower import Core
from advisor.pack.pack import Pack


class Bounds:
    """Shows what follows from what each fact can be, and from each fact being one thing at once."""

    def __init__(self, pack: Pack) -> None:
        self._pack = pack
        self.reading = Reading(pack, self._can_hold)

    def never(self, condition: Core) -> bool:
        """Shown: no person's answers make it certainly true."""
        return not may_hold([self.reading.claim(condition)])

    def implies(self, condition: Core, other: Core) -> bool:
        """Shown: wherever `condition` is certainly true, `other` is too."""
        return not may_hold(
            [self.reading.claim(condition), self.reading.claim(other, False, certain=False)]
        )

    def _can_hold(self, finding: str) -> bool:
        rules = self._pack.speaking_of.get(finding, ())
        return can_reach(self, [Support.of(rule, finding) for rule in rules], HOLDS)
