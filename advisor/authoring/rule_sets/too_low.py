"""Certainties too low to show an entry, whatever other rules fire with them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from advisor.authoring.prover import Prover
from advisor.authoring.rule_sets.reach import Support, can_reach
from advisor.inference.certainty import HOLDS, SHOWN, weight
from advisor.language.to_text import number_text
from advisor.pack.pack import Pack
from advisor.pack.schema import Rule
from advisor.problem import Problem, problem


def too_low_to_show(
    pack: Pack, prover: Prover, rules: Sequence[Rule]
) -> Iterator[tuple[Rule, Problem]]:
    """A problem for each certainty that cannot reach the least score with any other rules."""
    speaking: dict[str, list[Rule]] = {}
    for rule in rules:
        for target in rule.then:
            if rule.certainty(target) > 0:
                speaking.setdefault(target, []).append(rule)
    for target, rules_for in speaking.items():
        least, certainty = (HOLDS, 0.5) if target in pack.findings else (SHOWN, 0.2)
        for rule in rules_for:
            own = weight(rule.certainty(target))
            others = [Support.from_rule(other, target) for other in rules_for if other is not rule]
            if not can_reach(prover, others, least - own, (rule.condition.core,)):
                place = pack.entries[target].place
                params = {"id": rule.id, "entry": target, "least": number_text(certainty)}
                params["other"] = f"{place.file}:{place.line}"
                params["certainty"] = number_text(rule.certainty(target))
                yield rule, problem("too_low_to_show", rule.place, **params)
