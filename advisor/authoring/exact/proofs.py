"""`Proofs`, the exact prover: what is true in no model is true for no person."""

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
"""Steps of the solver for one proof; steps and not seconds, so that each run is the same."""


@dataclass
class Example:
    """A model, and the variables whose axioms it is known to fulfil, a bit for each."""

    model: Any
    variables: int


class Proofs:
    """A `Prover` with one solver for all proofs.

    A model in which a condition holds is kept as an example: it may disprove at once that the
    condition implies another one.
    """

    def __init__(self, pack: Pack) -> None:
        self.facts = Facts(pack)
        self._logic = self.facts.logic
        self._solver = z3.SimpleSolver(ctx=self._logic.context)
        self._solver.set("random_seed", 0)
        self._solver.set("rlimit", EFFORT)
        self._examples: dict[int, list[Example]] = {}

    def never(self, condition: Core) -> bool:
        """See `Prover`."""
        holds = self._holds(condition)
        return not self._examples.get(holds.get_id()) and self._impossible(holds)

    def implies(self, condition: Core, other: Core) -> bool:
        """See `Prover`."""
        holds, follows = self._holds(condition), self._holds(other)
        for example in self._examples.get(holds.get_id(), ()):
            if not _true(example.model, follows) and self._is_model_of(example, follows):
                return False
        return self._impossible(holds, self._logic.opposite(follows))

    def _holds(self, condition: Core) -> Term:
        """The term that is true where a condition is certainly true."""
        return self.facts.trees.truth(condition).yes

    def _is_model_of(self, example: Example, term: Term) -> bool:
        """Whether an example, with 0 or false for what it lacks, is a model for a term too."""
        more = self._logic.relevant(term) & ~example.variables
        if more and not _true(example.model, self._logic.all_of(self._logic.axioms_of(more))):
            return False
        example.variables |= more
        return True

    def _impossible(self, holds: Term, more: Term | None = None) -> bool:
        """Whether no model fulfils both terms; keeps the model otherwise."""
        logic = self._logic
        claims = [holds] if more is None else [holds, more]
        variables = reduce(or_, map(logic.relevant, (self.facts.today, *claims)))
        self._solver.push()
        self._solver.add(logic.all_of((*claims, *logic.axioms_of(variables))))
        outcome = self._solver.check()
        if outcome == z3.sat:
            example = Example(self._solver.model(), variables)
            self._examples.setdefault(holds.get_id(), []).append(example)
        self._solver.pop()
        return bool(outcome == z3.unsat)


def _true(model: Any, term: Term) -> bool:
    return bool(z3.is_true(model.eval(term, model_completion=True)))
