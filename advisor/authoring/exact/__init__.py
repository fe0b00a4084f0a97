"""The exact prover: core trees as formulas of the solver Z3, which the extra installs.

The formulas allow at least what the plain reading allows: for the answers of each person there
is a model in which every condition has the same value. So what is true in no model is true for
no person, and every proof is right. A formula that allows more can only hide a finding.

    logic       terms of Z3, and the axioms about them
    values      values of the language as terms
    grid        numbers rounded for comparison
    arithmetic, compare, functions, reading     each operator, function and node of a tree
    facts       the names of a pack: answers, derived values, parameters, findings
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
    """A prover for the conditions of a pack.

    Raises `ImportError` where the extra is missing.
    """
    from advisor.authoring.exact.proofs import Proofs

    return Proofs(pack)


def not_examined() -> Problem | None:
    """The reminder that the extra is missing, without which fewer findings are proven."""
    if find_spec("z3") is None:
        return problem("not_examined", extra=EXTRA)
    return None
