"""Conditions that nobody meets, and those that everybody does."""

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
from advisor.pack.lint import fact_types
from advisor.pack.pack import Pack
from advisor.pack.schema import Formula, Remedy, Rule, Step
from advisor.problem import Problem, problem


def why_never(pack: Pack, prover: Prover, rule: Rule) -> Iterator[Problem]:
    """The lines of a rule that never fires which no answers make true together.

    Of a named condition that never holds all is told where it is made.
    """
    told = fewest(prover, pieces_of_rule(rule))
    if len(told) > 1 or not is_named(pack, told[0]):
        yield _never(pack, prover, rule.id, told)


def is_named(pack: Pack, piece: Piece) -> bool:
    """Whether a piece is no more than the name of a condition."""
    asked = t.without_mood(piece.written)
    return isinstance(asked, t.Name) and asked.id in pack.derived


def conditions_of_no_use(pack: Pack, prover: Prover) -> Iterator[Problem]:
    """Named conditions and conditions of questions that never hold, or always do; idle steps."""
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
            yield _never(pack, prover, name, fewest(prover, pieces))
        elif prover.implies(ALWAYS, formula.core):
            yield problem("always_true", pieces[0].place, id=name, text=pieces[0].text)
    for remedy in pack.entries_of(Remedy).values():
        for step in remedy.steps:
            yield from _idle_cases(pack, prover, remedy.id, step)


def _idle_cases(pack: Pack, prover: Prover, remedy: str, step: Step) -> Iterator[Problem]:
    """Words for a step that are told to nobody, as nobody is left for them."""
    before: list[Piece] = []
    left: list[Core] = []
    for case in step.instead:
        pieces = pieces_of(case.when)
        if prover.never(case.when.core):
            yield _never(pack, prover, remedy, fewest(prover, pieces))
        elif prover.never(together((*left, case.when.core))):
            others = ", ".join(piece.told for piece in before)
            yield problem("case_never_told", pieces[0].place, id=remedy, others=others)
        before.append(pieces[0])
        left.append(Core(t.May(t.Not(case.when.core))))


def _never(pack: Pack, prover: Prover, name: str, pieces: Sequence[Piece]) -> Problem:
    """What is told of pieces that cannot hold together."""
    *others, piece = pieces
    if not others:
        told = {"id": name, "text": piece.text, "about": about_it(pack, piece)}
        return problem("never_true", piece.place, **told)
    beside = [other.told for other in others]
    beside += _not_asked(pack, prover, (*others, piece))
    told = {"id": name, "text": piece.text, "others": ", ".join(beside)}
    return problem("never_true_together", piece.place, **told)


def about_it(pack: Pack, piece: Piece, others: Sequence[Piece] = ()) -> str:
    """Where to look for what keeps a piece from being true: at others, or at what it names."""
    named = (pack.entries[name].place for name in sorted(piece.names & pack.entries.keys()))
    places = [other.place for other in others] or list(named)
    listed = ", ".join(f"{place.file}:{place.line}" for place in places)
    return f" ({listed})" if listed else ""


def fewest(prover: Prover, pieces: Sequence[Piece]) -> list[Piece]:
    """Pieces that cannot hold together, none of which can be left out."""
    kept = list(pieces)
    for piece in pieces:
        rest = [one for one in kept if one is not piece]
        if rest and prover.never(together(one.core for one in rest)):
            kept = rest
    return kept


def _not_asked(pack: Pack, prover: Prover, pieces: Sequence[Piece]) -> Iterator[str]:
    """Where it stands that a question is not asked while another piece holds."""
    for piece in pieces:
        for name in pack.questions_needed(t.names(piece.core)):
            when = pack.questions[name].when
            rest = (other.core for other in pieces if other is not piece)
            if when and prover.never(together((*rest, when.core))):
                yield pieces_of(when)[0].told
