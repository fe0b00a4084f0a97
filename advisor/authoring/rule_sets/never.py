"""Conditions that no answers make true, and conditions that all answers do."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from advisor.authoring.prover import Prover
from advisor.authoring.rule_sets.pieces import (
    ALWAYS,
    Piece,
    pieces_of,
    pieces_of_rule,
    together,
)
from advisor.language import tree as t
from advisor.language.lower import Core
from advisor.pack.fact_types import fact_types
from advisor.pack.pack import Pack
from advisor.pack.schema import Formula, Remedy, Rule, Step
from advisor.problem import Problem, problem


def why_never(pack: Pack, prover: Prover, rule: Rule) -> Iterator[Problem]:
    """The problem of a rule that never fires: the lines that no answers make true together.

    None where it is one named condition, which `conditions_of_no_use` reports.
    """
    conflict = minimal_conflict(prover, pieces_of_rule(rule))
    if len(conflict) > 1 or not is_named(pack, conflict[0]):
        yield _never(pack, prover, rule.id, conflict)


def is_named(pack: Pack, piece: Piece) -> bool:
    """Whether a piece is no more than the name of a condition."""
    condition = t.without_mood(piece.written)
    return isinstance(condition, t.Name) and condition.id in pack.derived


def conditions_of_no_use(pack: Pack, prover: Prover) -> Iterator[Problem]:
    """Problems of named conditions and conditions of questions that never or always hold.

    Also of other wordings of a step that are never shown.
    """
    types = fact_types(pack.entries)
    conditions: list[tuple[str, Formula]] = [
        (name, question.when) for name, question in pack.questions.items() if question.when
    ]
    conditions += [
        (name, derived.formula)
        for name, derived in pack.derived.items()
        if types[name].kind == "boolean"
    ]
    for name, formula in conditions:
        pieces = pieces_of(formula)
        if prover.never(formula.core):
            yield _never(pack, prover, name, minimal_conflict(prover, pieces))
        elif prover.implies(ALWAYS, formula.core):
            yield problem("always_true", pieces[0].place, id=name, text=pieces[0].text)
    for remedy in pack.entries_of(Remedy).values():
        for step in remedy.steps:
            yield from _cases_never_shown(pack, prover, remedy.id, step)


def _cases_never_shown(pack: Pack, prover: Prover, remedy: str, step: Step) -> Iterator[Problem]:
    """Problems of other wordings of a step whose cases are all covered by earlier wordings."""
    before: list[Piece] = []
    left: list[Core] = []
    for case in step.instead:
        pieces = pieces_of(case.when)
        if prover.never(case.when.core):
            yield _never(pack, prover, remedy, minimal_conflict(prover, pieces))
        elif prover.never(together((*left, case.when.core))):
            others = ", ".join(piece.shown for piece in before)
            yield problem("case_never_told", pieces[0].place, id=remedy, others=others)
        before.append(pieces[0])
        left.append(Core(t.May(t.Not(case.when.core))))


def _never(pack: Pack, prover: Prover, name: str, pieces: Sequence[Piece]) -> Problem:
    """The problem of pieces that cannot hold together, at the last of them."""
    *others, piece = pieces
    if not others:
        params = {"id": name, "text": piece.text, "about": places_to_look(pack, piece)}
        return problem("never_true", piece.place, **params)
    beside = [other.shown for other in others]
    beside += _not_asked(pack, prover, (*others, piece))
    params = {"id": name, "text": piece.text, "others": ", ".join(beside)}
    return problem("never_true_together", piece.place, **params)


def places_to_look(pack: Pack, piece: Piece, others: Sequence[Piece] = ()) -> str:
    """The places that keep a piece from being true, for a message: the others, or its names."""
    named = (pack.entries[name].place for name in sorted(piece.names & pack.entries.keys()))
    places = [other.place for other in others] or list(named)
    listed = ", ".join(f"{place.file}:{place.line}" for place in places)
    return f" ({listed})" if listed else ""


def minimal_conflict(prover: Prover, pieces: Sequence[Piece]) -> list[Piece]:
    """Pieces that cannot hold together, none of which can be left out."""
    kept = list(pieces)
    for piece in pieces:
        rest = [other for other in kept if other is not piece]
        if rest and prover.never(together(other.core for other in rest)):
            kept = rest
    return kept


def _not_asked(pack: Pack, prover: Prover, pieces: Sequence[Piece]) -> Iterator[str]:
    """The conditions by which a question is not asked while another piece holds, for a message."""
    for piece in pieces:
        for name in pack.questions_needed(t.names(piece.core)):
            when = pack.questions[name].when
            rest = (other.core for other in pieces if other is not piece)
            if when and prover.never(together((*rest, when.core))):
                yield pieces_of(when)[0].shown
