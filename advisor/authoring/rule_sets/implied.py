"""Repetitions in a rule: lines that the others imply, and alternatives that add nothing.

A line that is implied only by when a question is asked is not reported: it explains the rule to
its readers, and is still needed when the question changes.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cached_property

from advisor.authoring.prover import Prover
from advisor.authoring.rule_sets.best import best_prover
from advisor.authoring.rule_sets.bounds import Bounds
from advisor.authoring.rule_sets.facts import Facts
from advisor.authoring.rule_sets.never import is_named, minimal_conflict, places_to_look
from advisor.authoring.rule_sets.pieces import ALWAYS, Piece, either, pieces_of_rule, together
from advisor.language import tree as t
from advisor.pack.pack import Pack
from advisor.pack.schema import Question, Rule
from advisor.problem import Problem, problem

_PARTIAL = {"annual_rate", "months_to_repay"}
"""Functions that are unknown for some known arguments."""


def asked_of_everybody(pack: Pack) -> Pack:
    """The pack with every question asked of everybody."""
    entries = {
        name: replace(entry, when=None) if isinstance(entry, Question) else entry
        for name, entry in pack.entries.items()
    }
    return replace(pack, entries=entries)


class Repetitions:
    """Repetitions in the rules of a pack, as far as a prover proves them."""

    def __init__(self, pack: Pack, facts: Facts, prover: Prover) -> None:
        self._pack, self._facts, self._prover = pack, facts, prover

    @cached_property
    def _by_itself(self) -> Prover:
        """A prover for the pack with every question asked; made on first use, seldom needed."""
        return best_prover(Bounds(asked_of_everybody(self._pack)))

    def findings(self, rule: Rule) -> Iterator[Problem]:
        """A problem for each line or alternative that changes for nobody whether the rule fires."""
        pieces = pieces_of_rule(rule)
        if len(pieces) > 1 or pieces[0].written != t.Literal(True):
            yield from self._among(rule, pieces, ())

    def _among(
        self, rule: Rule, pieces: Sequence[Piece], beside: Sequence[Piece]
    ) -> Iterator[Problem]:
        """Problems of pieces that all must hold, where the pieces `beside` hold too."""
        kept = list(pieces)
        for piece in reversed(pieces):
            rest = [other for other in kept if other is not piece]
            params = {"id": rule.id, "text": piece.text}
            if self._prover.implies(ALWAYS, piece.core):
                kept = rest
                if not is_named(self._pack, piece):  # else the named condition is reported
                    yield problem("line_always_true", piece.place, **params)
            elif self._adds_nothing(piece, (*beside, *rest)):
                kept = rest
                others = self._because_of(piece, (*beside, *rest))
                yield problem("line_implied", piece.place, **params, others=others)
        for piece in kept:
            rest = [other for other in kept if other is not piece]
            yield from self._alternatives(rule, piece, (*beside, *rest))

    def _adds_nothing(self, piece: Piece, rest: Sequence[Piece]) -> bool:
        """Whether the others imply a piece, and not only by having a value at all.

        That a divisor is not 0, or that an instalment exceeds the interest, is worth a line.
        """
        if not self._implies(rest, (piece,)):
            return False
        plain = [other for other in rest if not self._is_partial(other)]
        if len(plain) == len(rest) or self._is_partial(piece):
            return True
        return bool(plain) and self._implies(plain, (piece,))

    def _is_partial(self, piece: Piece) -> bool:
        """Whether a piece contains a formula that is unknown for some known answers."""
        pending, visited = [piece.written], set[str]()
        while pending:
            for node in t.walk(pending.pop()):
                if isinstance(node, t.Arithmetic) and node.op == "/":
                    if self._facts.behind(t.names(node.right)):
                        return True
                if isinstance(node, t.Call) and node.function in _PARTIAL:
                    return True
                if isinstance(node, t.Name) and node.id not in visited:
                    visited.add(node.id)
                    derived = self._pack.derived.get(node.id)
                    pending += [derived.formula.tree] if derived else []
        return False

    def _alternatives(self, rule: Rule, piece: Piece, beside: Sequence[Piece]) -> Iterator[Problem]:
        """Problems of the alternatives of a piece."""
        alternatives = piece.alternatives
        kept = list(alternatives) if len(alternatives) > 1 else []
        for alternative in reversed(kept[:]):
            rest = [other for other in kept if other is not alternative]
            params = {"id": rule.id, "text": alternative.text}
            if self._prover.never(together(p.core for p in (*beside, alternative))):
                kept = rest
                *lines, _ = minimal_conflict(self._prover, (*beside, alternative))
                about = places_to_look(self._pack, alternative, lines)
                yield problem("alternative_impossible", alternative.place, **params, about=about)
            elif self._implies((*beside, alternative), rest):
                kept = rest
                others = self._covered_by(alternative, rest)
                yield problem("alternative_implied", alternative.place, **params, others=others)
            elif len(demands := alternative.demands) > 1:
                yield from self._among(rule, demands, beside)

    def _because_of(self, piece: Piece, rest: Sequence[Piece]) -> str:
        """The others that imply a piece, for a message: one alone, or as few as possible."""
        kept = [other for other in rest if self._prover.implies(other.core, piece.core)][:1]
        if not kept:
            kept = list(rest)
            for other in rest:
                fewer = [left for left in kept if left is not other]
                if self._prover.implies(together(left.core for left in fewer), piece.core):
                    kept = fewer
        return ", ".join(other.shown for other in kept)

    def _covered_by(self, piece: Piece, rest: Sequence[Piece]) -> str:
        """The alternatives that cover a piece, for a message: one that does alone, or all."""
        implied = [other for other in rest if self._prover.implies(piece.core, other.core)][:1]
        return ", ".join(other.shown for other in implied or rest)

    def _implies(self, pieces: Sequence[Piece], others: Sequence[Piece]) -> bool:
        """Whether pieces imply that one of the others holds; never without a fact in common."""
        if not any(self._about(piece) & self._about(o) for piece in pieces for o in others):
            return False
        premise = together(piece.core for piece in pieces)
        conclusion = either(other.core for other in others)
        return self._prover.implies(premise, conclusion) and self._by_itself.implies(
            premise, conclusion
        )

    def _about(self, piece: Piece) -> frozenset[str]:
        return self._facts.behind(piece.names)
