"""The prover: what no model does, no person does."""

from __future__ import annotations

from dataclasses import dataclass
from functools import reduce
from operator import or_
from typing import Any

import z3

from advisor.authoring.exact.facts import Facts
from advisor.authoring.exact.logic import Term
from advisor.language.lower import Core
from advisor.pack.pack import Pack

EFFORT = 400_000
"""Steps of the solver for one question; steps and no seconds, so that each run tells the same."""


@dataclass
class Seen:
    """A model, and the variables of which it holds all that is assumed."""

    model: Any
    variables: int


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
        self._seen: dict[int, list[Seen]] = {}

    def never(self, condition: Core) -> bool:
        """See `Prover`."""
        holds = self._holds(condition)
        return not self._seen.get(holds.get_id()) and self._impossible(holds)

    def implies(self, condition: Core, other: Core) -> bool:
        """See `Prover`."""
        holds, follows = self._holds(condition), self._holds(other)
        for seen in self._seen.get(holds.get_id(), ()):
            if not _true(seen.model, follows) and self._knows(seen, follows):
                return False
        return self._impossible(holds, self._logic.opposite(follows))

    def _holds(self, condition: Core) -> Term:
        """Where a condition is certainly true."""
        return self.facts.trees.truth(condition).yes

    def _knows(self, seen: Seen, term: Term) -> bool:
        """Whether a model tells of a term, if what it has not looked at is false or 0."""
        more = self._logic.looked_at(term) & ~seen.variables
        if more and not _true(seen.model, self._logic.all_of(self._logic.axioms_of(more))):
            return False
        seen.variables |= more
        return True

    def _impossible(self, holds: Term, more: Term | None = None) -> bool:
        """Whether no model has this, and more."""
        logic = self._logic
        asked = [holds] if more is None else [holds, more]
        variables = reduce(or_, map(logic.looked_at, (self.facts.today, *asked)))
        self._solver.push()
        self._solver.add(logic.all_of((*asked, *logic.axioms_of(variables))))
        found = self._solver.check()
        if found == z3.sat:
            seen = Seen(self._solver.model(), variables)
            self._seen.setdefault(holds.get_id(), []).append(seen)
        self._solver.pop()
        return bool(found == z3.unsat)


def _true(model: Any, term: Term) -> bool:
    return bool(z3.is_true(model.eval(term, model_completion=True)))
