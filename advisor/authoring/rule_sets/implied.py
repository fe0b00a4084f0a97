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
            elif self._implies((*beside, *rest), (piece,)) and not _divided_by(piece, rest):
                kept = rest
                yield problem("line_implied", piece.place, **told, others=self._by(piece, rest))
        for piece in kept:
            others = (other for other in kept if other is not piece)
            yield from self._alternatives(rule, piece, (*beside, *others))

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
                others = self._by(one, rest)
                yield problem("alternative_implied", one.place, **told, others=others)
            elif len(demands := one.demands) > 1:
                yield from self._among(rule, demands, beside)

    def _by(self, piece: Piece, rest: Sequence[Piece]) -> str:
        """What says it already, or whatever it takes for it."""
        core = piece.core
        single = [o for o in rest if self._prover.implies(o.core, core)] or [
            o for o in rest if self._prover.implies(core, o.core)
        ]
        return ", ".join(other.told for other in single[:1] or rest)

    def _implies(self, pieces: Sequence[Piece], others: Sequence[Piece]) -> bool:
        """Whether pieces imply that one of the others holds; never where no facts are shared."""
        if not any(self._about(piece) & self._about(o) for piece in pieces for o in others):
            return False
        known = together(piece.core for piece in pieces)
        one = either(other.core for other in others)
        return self._prover.implies(known, one) and self._by_itself.implies(known, one)

    def _about(self, piece: Piece) -> frozenset[str]:
        return self._facts.behind(piece.names)


def _divided_by(piece: Piece, rest: Sequence[Piece]) -> bool:
    """Whether a piece asks that what another one divides by is not 0, as it should."""
    match piece.written:
        case t.Comparison(">" | "!=", divisor, t.Literal(0.0)):
            nodes = (node for other in rest for node in t.walk(other.written))
            return any(isinstance(n, t.Arithmetic) and n.right == divisor for n in nodes)
    return False
