"""Certainties that never show: whatever else may fire beside them is not enough."""

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
    """Each certainty for an entry that reaches what shows it with no rules beside it."""
    speaking: dict[str, list[Rule]] = {}
    for rule in rules:
        for target in rule.then:
            if rule.certainty(target) > 0:
                speaking.setdefault(target, []).append(rule)
    for target, found in speaking.items():
        least, shown = (HOLDS, 0.5) if target in pack.findings else (SHOWN, 0.2)
        for rule in found:
            own = weight(rule.certainty(target))
            others = [Support.of(other, target) for other in found if other is not rule]
            if not can_reach(prover, others, least - own, (rule.condition.core,)):
                place = pack.entries[target].place
                told = {"id": rule.id, "entry": target, "least": number_text(shown)}
                told["other"] = f"{place.file}:{place.line}"
                told["certainty"] = number_text(rule.certainty(target))
                yield rule, problem("too_low_to_show", rule.place, **told)
