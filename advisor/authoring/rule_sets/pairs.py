"""Pairs of rules with one target, of which one adds nothing or which contradict each other."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations

from advisor.authoring.prover import Prover
from advisor.authoring.rule_sets.facts import Facts
from advisor.authoring.rule_sets.pieces import either, pieces_of_rule
from advisor.pack.schema import Rule
from advisor.problem import Problem, problem


class Pairs:
    """Findings about two rules; `rules` are those that can fire at all."""

    def __init__(self, facts: Facts, prover: Prover, rules: Sequence[Rule]) -> None:
        self._prover = prover
        self._implied: dict[tuple[str, str], bool] = {}
        self._behind = {r.id: facts.behind(r.condition.names, with_conditions=True) for r in rules}
        self._behind_lines = {
            rule.id: [
                about for piece in pieces_of_rule(rule) if (about := facts.behind(piece.names))
            ]
            for rule in rules
        }
        self.speaking: dict[str, list[tuple[Rule, int]]] = {}
        """By entry: (rule, sign), 1 for support, -1 for a certainty against it, 0 for a veto."""
        for rule in rules:
            for target in rule.then:
                side = 1 if rule.certainty(target) > 0 else -1
                self.speaking.setdefault(target, []).append((rule, side))
            for target in sorted(rule.closes):
                self.speaking.setdefault(target, []).append((rule, 0))

    def findings(self) -> Iterator[tuple[Rule, Problem]]:
        """A problem for each pair of rules, with the rule that may accept it."""
        reported: set[tuple[str, str, str]] = set()
        for target, speaking in self.speaking.items():
            for rule, finding in self._findings_about(target, speaking):
                key = finding.code, rule.id, str(dict(finding.params)["other"])
                if key not in reported:
                    reported.add(key)
                    yield rule, finding

    def _findings_about(
        self, target: str, speaking: Sequence[tuple[Rule, int]]
    ) -> Iterator[tuple[Rule, Problem]]:
        for (first, side), (second, other_side) in combinations(speaking, 2):
            if first is second or (0 in (side, other_side) and side != other_side):
                continue
            forwards = self._implies(first, second)
            if forwards and self._implies(second, first):
                code = "same_condition" if side == other_side else "opposite_signs"
                yield second, _problem(code, second, first, target)
            elif side == other_side == 0 and (forwards or self._implies(second, first)):
                rule, other = (first, second) if forwards else (second, first)
                yield rule, _problem("veto_implied", rule, other, target)
        vetoes = [rule for rule, side in speaking if side == 0]
        for rule, side in speaking:
            if (
                side > 0
                and vetoes
                and target not in rule.closes
                and (by := self._vetoes_implied(rule, vetoes))
            ):
                yield rule, _problem("support_vetoed", rule, by[0], target, by[1:])

    def _vetoes_implied(self, rule: Rule, vetoes: Sequence[Rule]) -> Sequence[Rule]:
        """Vetoes of which one fires wherever this rule does; empty where that is not proven."""
        for veto in vetoes:
            if self._implies(rule, veto):
                return [veto]
        near = [
            v
            for v in vetoes
            if any(self._behind[rule.id] & facts for facts in self._behind_lines[v.id])
        ]
        if len(near) < 2:
            return []
        any_of_them = either(veto.condition.core for veto in near)
        return near if self._prover.implies(rule.condition.core, any_of_them) else []

    def _implies(self, rule: Rule, other: Rule) -> bool:
        key = rule.id, other.id
        if key not in self._implied:
            behind = self._behind[rule.id]
            # A rule implies no line about facts that are not behind its own condition.
            self._implied[key] = all(behind & facts for facts in self._behind_lines[other.id]) and (
                self._prover.implies(rule.condition.core, other.condition.core)
            )
        return self._implied[key]


def _problem(code: str, rule: Rule, other: Rule, target: str, more: Sequence[Rule] = ()) -> Problem:
    others = ", ".join(
        f"`{named.id}` ({named.place.file}:{named.place.line})" for named in (other, *more)
    )
    return problem(code, rule.place, id=rule.id, entry=target, other=other.id, others=others)
