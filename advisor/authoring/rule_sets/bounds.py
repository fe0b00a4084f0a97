"""The prover without extra packages: ranges, options, and claims of one fact each."""

from __future__ import annotations

from advisor.authoring.rule_sets.reach import Support, can_reach
from advisor.authoring.rule_sets.reading import Reading
from advisor.authoring.rule_sets.search import State, model
from advisor.inference.certainty import HOLDS
from advisor.language.lower import Core
from advisor.pack.pack import Pack


class Bounds:
    """Proves from the domain of each fact, and from each fact having one value at a time."""

    def __init__(self, pack: Pack) -> None:
        self.pack = pack
        self.reading = Reading(pack, self._can_hold)
        self._models: dict[int, tuple[Core, State | None]] = {}
        """By the id of a condition: a state in which it holds, None where there is none."""

    def never(self, condition: Core) -> bool:
        """Proven: no answers make the condition certainly true."""
        entry = self._models[id(condition)] = condition, model([self.reading.claim(condition)])
        return entry[1] is None

    def implies(self, condition: Core, other: Core) -> bool:
        """Proven: wherever `condition` is certainly true, `other` is too."""
        holds, fails = self.reading.claim(condition), self.reading.claim(other, False, False)
        _, example = self._models.get(id(condition), (condition, None))
        # Mostly the earlier example of `condition` is enough to refute it.
        if example is not None and model([fails], example) is not None:
            return False
        return model([holds, fails]) is None

    def _can_hold(self, finding: str) -> bool:
        rules = self.pack.rules_by_target.get(finding, ())
        return can_reach(self, [Support.from_rule(rule, finding) for rule in rules], HOLDS)
