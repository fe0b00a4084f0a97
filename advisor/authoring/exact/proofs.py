"""The prover: what no model does, no person does."""

from __future__ import annotations

from typing import Any

import z3

from advisor.authoring.exact.facts import Facts
from advisor.authoring.exact.logic import Term
from advisor.language.lower import Core
from advisor.pack.pack import Pack

EFFORT = 400_000
"""Steps of the solver for one question; steps and no seconds, so that each run tells the same."""


class Proofs:
    """Answers from one solver that is asked again and again.

    Where a condition can hold, the model that shows it is kept: it may show at once that
    something else does not follow.
    """

    def __init__(self, pack: Pack) -> None:
        self.facts = Facts(pack)
        self._logic = self.facts.logic
        self._solver = z3.SimpleSolver(ctx=self._logic.context)
        self._solver.set("random_seed", 0)
        self._solver.set("rlimit", EFFORT)
        self._told = 0
        self._models: dict[int, list[Any]] = {}

    def never(self, condition: Core) -> bool:
        """See `Prover`."""
        holds = self._holds(condition)
        return not self._seen(holds) and self._impossible(holds)

    def implies(self, condition: Core, other: Core) -> bool:
        """See `Prover`."""
        holds, follows = self._holds(condition), self._holds(other)
        for model in self._seen(holds):
            if not z3.is_true(model.eval(follows, model_completion=True)):
                return False
        return self._impossible(holds, self._logic.opposite(follows))

    def _holds(self, condition: Core) -> Term:
        """Where a condition is certainly true; the solver learns what it assumes."""
        holds = self.facts.trees.truth(condition).yes
        if news := self._logic.axioms[self._told :]:
            self._solver.add(news)
            self._told = len(self._logic.axioms)
            self._models.clear()
        return holds

    def _seen(self, holds: Term) -> list[Any]:
        """The models seen so far in which this is true."""
        return self._models.setdefault(holds.get_id(), [])

    def _impossible(self, holds: Term, *more: Term) -> bool:
        """Whether no model has all of these."""
        self._solver.push()
        self._solver.add(holds, *more)
        found = self._solver.check()
        if found == z3.sat:
            self._seen(holds).append(self._solver.model())
        self._solver.pop()
        return bool(found == z3.unsat)
