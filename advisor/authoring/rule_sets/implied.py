"""What a rule says twice: lines that the others imply, alternatives that add nothing.

What follows only because of when a question is asked is left alone: a line that says so tells it
to those who read the rule, and stays when the question changes.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cached_property

from advisor.authoring.prover import Prover
from advisor.authoring.rule_sets.best import best_prover
from advisor.authoring.rule_sets.bounds import Bounds
from advisor.authoring.rule_sets.facts import Facts
from advisor.authoring.rule_sets.never import about_it, fewest, is_named
from advisor.authoring.rule_sets.pieces import ALWAYS, Piece, either, pieces_of_rule, together
from advisor.language import tree as t
from advisor.pack.pack import Pack
from advisor.pack.schema import Question, Rule
from advisor.problem import Problem, problem

_PARTIAL = {"annual_rate", "months_to_repay"}
"""Functions that are unknown for some known arguments."""


def asked_of_everybody(pack: Pack) -> Pack:
    """The pack with every question put to everybody."""
    entries = {
        name: replace(entry, when=None) if isinstance(entry, Question) else entry
        for name, entry in pack.entries.items()
    }
    return replace(pack, entries=entries)


class Repetitions:
    """What the rules of a pack say twice, as far as a prover shows it."""

    def __init__(self, pack: Pack, facts: Facts, prover: Prover) -> None:
        self._pack, self._facts, self._prover = pack, facts, prover

    @cached_property
    def _by_itself(self) -> Prover:
        """Shows what follows whenever the questions are asked; most packs never want it."""
        return best_prover(Bounds(asked_of_everybody(self._pack)))

    def of(self, rule: Rule) -> Iterator[Problem]:
        """The lines and alternatives without which a rule would fire for the same people."""
        pieces = pieces_of_rule(rule)
        if len(pieces) > 1 or pieces[0].written != t.Literal(True):
            yield from self._among(rule, pieces, ())

    def _among(
        self, rule: Rule, pieces: Sequence[Piece], beside: Sequence[Piece]
    ) -> Iterator[Problem]:
        """What is idle among pieces that all must hold, where `beside` holds too."""
        kept = list(pieces)
        for piece in reversed(pieces):
            rest = [other for other in kept if other is not piece]
            told = {"id": rule.id, "text": piece.text}
            if self._prover.implies(ALWAYS, piece.core):
                kept = rest
                if not is_named(self._pack, piece):  # else it is told where it is made
                    yield problem("line_always_true", piece.place, **told)
            elif self._adds_nothing(piece, (*beside, *rest)):
                kept = rest
                others = self._because_of(piece, (*beside, *rest))
                yield problem("line_implied", piece.place, **told, others=others)
        for piece in kept:
            rest = [other for other in kept if other is not piece]
            yield from self._alternatives(rule, piece, (*beside, *rest))

    def _adds_nothing(self, piece: Piece, rest: Sequence[Piece]) -> bool:
        """Whether the others imply a piece, not just by having a value at all.

        That a divisor is not 0, or that something is left to repay a debt with, is worth a line.
        """
        if not self._implies(rest, (piece,)):
            return False
        plain = [other for other in rest if not self._is_partial(other)]
        if len(plain) == len(rest) or self._is_partial(piece):
            return True
        return bool(plain) and self._implies(plain, (piece,))

    def _is_partial(self, piece: Piece) -> bool:
        """Whether a piece looks at what is unknown for some known answers."""
        pending, seen = [piece.written], set[str]()
        while pending:
            for node in t.walk(pending.pop()):
                if isinstance(node, t.Arithmetic) and node.op == "/":
                    if self._facts.behind(t.names(node.right)):
                        return True
                if isinstance(node, t.Call) and node.function in _PARTIAL:
                    return True
                if isinstance(node, t.Name) and node.id not in seen:
                    seen.add(node.id)
                    derived = self._pack.derived.get(node.id)
                    pending += [derived.formula.tree] if derived else []
        return False

    def _alternatives(self, rule: Rule, piece: Piece, beside: Sequence[Piece]) -> Iterator[Problem]:
        """What is idle among the alternatives of a piece."""
        found = piece.alternatives
        kept = list(found) if len(found) > 1 else []
        for one in reversed(kept[:]):
            rest = [other for other in kept if other is not one]
            told = {"id": rule.id, "text": one.text}
            if self._prover.never(together(p.core for p in (*beside, one))):
                kept = rest
                *lines, _ = fewest(self._prover, (*beside, one))
                about = about_it(self._pack, one, lines)
                yield problem("alternative_impossible", one.place, **told, about=about)
            elif self._implies((*beside, one), rest):
                kept = rest
                others = self._covered_by(one, rest)
                yield problem("alternative_implied", one.place, **told, others=others)
            elif len(demands := one.demands) > 1:
                yield from self._among(rule, demands, beside)

    def _because_of(self, piece: Piece, rest: Sequence[Piece]) -> str:
        """The others that it takes to imply a piece: one of them, or as few as can be."""
        kept = [other for other in rest if self._prover.implies(other.core, piece.core)][:1]
        if not kept:
            kept = list(rest)
            for other in rest:
                fewer = [one for one in kept if one is not other]
                if self._prover.implies(together(one.core for one in fewer), piece.core):
                    kept = fewer
        return ", ".join(other.told for other in kept)

    def _covered_by(self, piece: Piece, rest: Sequence[Piece]) -> str:
        """The other alternatives that one adds nothing to."""
        one = [other for other in rest if self._prover.implies(piece.core, other.core)][:1]
        return ", ".join(other.told for other in one or rest)

    def _implies(self, pieces: Sequence[Piece], others: Sequence[Piece]) -> bool:
        """Whether pieces imply that one of the others holds; never where no facts are shared."""
        if not any(self._about(piece) & self._about(o) for piece in pieces for o in others):
            return False
        known = together(piece.core for piece in pieces)
        one = either(other.core for other in others)
        return self._prover.implies(known, one) and self._by_itself.implies(known, one)

    def _about(self, piece: Piece) -> frozenset[str]:
        return self._facts.behind(piece.names)
