"""The prover that needs nothing else: ranges, options, and claims over one fact each."""

from __future__ import annotations

from advisor.authoring.rule_sets.reach import Support, can_reach
from advisor.authoring.rule_sets.reading import Reading
from advisor.authoring.rule_sets.search import State, model
from advisor.inference.certainty import HOLDS
from advisor.language.lower import Core
from advisor.pack.pack import Pack


class Bounds:
    """Shows what follows from what each fact can be, and from each fact being one thing at once."""

    def __init__(self, pack: Pack) -> None:
        self.pack = pack
        self.reading = Reading(pack, self._can_hold)
        self._models: dict[int, tuple[Core, State | None]] = {}
        """Somebody of whom a condition holds that was asked about before."""

    def never(self, condition: Core) -> bool:
        """Shown: no person's answers make it certainly true."""
        found = self._models[id(condition)] = condition, model([self.reading.claim(condition)])
        return found[1] is None

    def implies(self, condition: Core, other: Core) -> bool:
        """Shown: wherever `condition` is certainly true, `other` is too."""
        holds, fails = self.reading.claim(condition), self.reading.claim(other, False, False)
        _, known = self._models.get(id(condition), (condition, None))
        # Most do not, as somebody shows of whom the condition is known to hold.
        if known is not None and model([fails], known) is not None:
            return False
        return model([holds, fails]) is None

    def _can_hold(self, finding: str) -> bool:
        rules = self.pack.speaking_of.get(finding, ())
        return can_reach(self, [Support.of(rule, finding) for rule in rules], HOLDS)
