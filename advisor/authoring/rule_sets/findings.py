"""All findings about the rules of a pack, each with the rule that may accept it."""

from __future__ import annotations

from collections.abc import Iterator, Set
from typing import NamedTuple, get_args

from advisor.authoring.prover import Prover
from advisor.authoring.rule_sets.best import best_prover
from advisor.authoring.rule_sets.bounds import Bounds
from advisor.authoring.rule_sets.facts import Facts
from advisor.authoring.rule_sets.gaps import gaps
from advisor.authoring.rule_sets.implied import Repetitions
from advisor.authoring.rule_sets.never import conditions_of_no_use, why_never
from advisor.authoring.rule_sets.pairs import Pairs
from advisor.authoring.rule_sets.reading import Reading
from advisor.authoring.rule_sets.too_low import too_low_to_show
from advisor.pack.pack import Pack
from advisor.pack.schema import Rule, ToProve
from advisor.problem import Problem


class Findings(NamedTuple):
    """`of_rules`: findings with the rule that may accept them. `others`: all other findings.

    `unproven`: codes of findings that this machine cannot look for without the extra package.
    """

    of_rules: list[tuple[Rule, Problem]]
    others: list[Problem]
    unproven: Set[str]


def findings(pack: Pack) -> Findings:
    """Conditions that never hold, repetitions, contradictions, certainties too low, and gaps."""
    bounds = Bounds(pack)
    prover = best_prover(bounds)
    others = list(conditions_of_no_use(pack, prover))
    of_rules = list(_of_rules(pack, prover, bounds.reading))
    return Findings(
        of_rules, others, frozenset(get_args(ToProve)) if prover is bounds else frozenset()
    )


def _of_rules(pack: Pack, prover: Prover, reading: Reading) -> Iterator[tuple[Rule, Problem]]:
    facts = Facts(pack)
    repetitions = Repetitions(pack, facts, prover)
    live: list[Rule] = []
    for rule in pack.rules:
        if prover.never(rule.condition.core):
            yield from ((rule, finding) for finding in why_never(pack, prover, rule))
        else:
            live.append(rule)
            yield from ((rule, finding) for finding in repetitions.findings(rule))
    yield from Pairs(facts, prover, live).findings()
    yield from too_low_to_show(pack, prover, live)
    yield from gaps(reading, live)
