"""Two rules that speak of one entry, where one of them adds nothing or they contradict."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations

from advisor.authoring.prover import Prover
from advisor.authoring.rule_sets.facts import Facts
from advisor.authoring.rule_sets.pieces import either, pieces_of_rule
from advisor.pack.schema import Rule
from advisor.problem import Problem, problem


class Pairs:
    """What can be shown of two rules. `rules` are those that can fire at all."""

    def __init__(self, facts: Facts, prover: Prover, rules: Sequence[Rule]) -> None:
        self._prover = prover
        self._shown: dict[tuple[str, str], bool] = {}
        self._behind = {r.id: facts.behind(r.condition.names, asked=True) for r in rules}
        self._asked = {
            rule.id: [
                about for piece in pieces_of_rule(rule) if (about := facts.behind(piece.names))
            ]
            for rule in rules
        }
        self.speaking: dict[str, list[tuple[Rule, int]]] = {}
        """By entry: the rules that speak for it (1), against it (-1), or close it (0)."""
        for rule in rules:
            for target in rule.then:
                side = 1 if rule.certainty(target) > 0 else -1
                self.speaking.setdefault(target, []).append((rule, side))
            for target in sorted(rule.closes):
                self.speaking.setdefault(target, []).append((rule, 0))

    def found(self) -> Iterator[tuple[Rule, Problem]]:
        """All that is to be told of two rules."""
        told: set[tuple[str, str, str]] = set()
        for target, speaking in self.speaking.items():
            for rule, finding in self._of(target, speaking):
                key = finding.code, rule.id, str(dict(finding.params)["other"])
                if key not in told:
                    told.add(key)
                    yield rule, finding

    def _of(
        self, target: str, speaking: Sequence[tuple[Rule, int]]
    ) -> Iterator[tuple[Rule, Problem]]:
        for (first, side), (second, other_side) in combinations(speaking, 2):
            if first is second or (0 in (side, other_side) and side != other_side):
                continue
            there = self._implies(first, second)
            if there and self._implies(second, first):
                code = "same_condition" if side == other_side else "opposite_signs"
                yield second, _told(code, second, first, target)
            elif side == other_side == 0 and (there or self._implies(second, first)):
                rule, other = (first, second) if there else (second, first)
                yield rule, _told("veto_implied", rule, other, target)
        vetoes = [rule for rule, side in speaking if side == 0]
        for rule, side in speaking:
            if (
                side > 0
                and vetoes
                and target not in rule.closes
                and (by := self._vetoed(rule, vetoes))
            ):
                yield rule, _told("support_vetoed", rule, by[0], target, by[1:])

    def _vetoed(self, rule: Rule, vetoes: Sequence[Rule]) -> Sequence[Rule]:
        """The rules one of which fires wherever this one does."""
        for veto in vetoes:
            if self._implies(rule, veto):
                return [veto]
        near = [
            v for v in vetoes if any(self._behind[rule.id] & facts for facts in self._asked[v.id])
        ]
        if len(near) < 2:
            return []
        any_of_them = either(veto.condition.core for veto in near)
        return near if self._prover.implies(rule.condition.core, any_of_them) else []

    def _implies(self, rule: Rule, other: Rule) -> bool:
        key = rule.id, other.id
        if key not in self._shown:
            behind = self._behind[rule.id]
            # What asks for facts that a rule knows nothing of is not implied by it.
            self._shown[key] = all(behind & facts for facts in self._asked[other.id]) and (
                self._prover.implies(rule.condition.core, other.condition.core)
            )
        return self._shown[key]


def _told(code: str, rule: Rule, other: Rule, target: str, more: Sequence[Rule] = ()) -> Problem:
    others = ", ".join(
        f"`{each.id}` ({each.place.file}:{each.place.line})" for each in (other, *more)
    )
    return problem(code, rule.place, id=rule.id, entry=target, other=other.id, others=others)
