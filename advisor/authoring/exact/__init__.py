"""The exact prover: the core tree read as formulas of the solver Z3, which the extra brings.

Every reading is at least as wide as the plain one: for each person there is a model in which
every condition has the value that it has for them. So what no model does, no person does, and
what is shown is right. What is read wider than it is can only hide something.

    logic       terms of Z3, and what is assumed of them
    values      values of the language as terms
    grid        numbers that are judged
    arithmetic, compare, functions, reading     each operator, function and node of a tree
    facts       what a pack's names stand for: answers, derived values, parameters, findings
    proofs      the prover
"""

from __future__ import annotations

from importlib.util import find_spec

from advisor.authoring.prover import Prover
from advisor.pack.pack import Pack
from advisor.problem import Problem, problem

EXTRA = "authoring"
"""The extra that brings the solver."""


def prover(pack: Pack) -> Prover:
    """A prover of what holds for whoever is asked by a pack.

    Raises `ImportError` where the extra is missing.
    """
    from advisor.authoring.exact.proofs import Proofs

    return Proofs(pack)


def not_examined() -> Problem | None:
    """The reminder that the extra is missing, which sees more than `advisor check` alone."""
    if find_spec("z3") is None:
        return problem("not_examined", extra=EXTRA)
    return None
