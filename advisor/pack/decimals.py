"""Numbers with more decimals than rules can tell apart: warnings of `advisor check`."""

from __future__ import annotations

from collections.abc import Iterator

from advisor.language.to_text import number_text
from advisor.language.tree import Literal, Node, Span, walk
from advisor.language.values import is_number, snapped
from advisor.pack.pack import Pack
from advisor.pack.schema import Parameter, formulas_of
from advisor.problem import Place, Problem, problem


def too_many_decimals(pack: Pack) -> Iterator[Problem]:
    """The numbers in conditions and formulas, and the values of parameters."""
    for entry in (*pack.entries.values(), *pack.rules):
        for line in (line for formula in formulas_of(entry) for line in formula.lines):
            for at, counts in too_fine(line.tree):
                written = line.source.text[at.start : at.end]
                yield decimals_problem(written, counts, line.source.spot(*at))
        for dated in entry.values if isinstance(entry, Parameter) else ():
            if dated.value != (counts := snapped(dated.value)):
                yield decimals_problem(number_text(dated.value), counts, entry.place)


def too_fine(tree: Node) -> Iterator[tuple[Span, float]]:
    """Each literal with too many decimals: where it stands, and the rounded number it counts as."""
    for node in walk(tree):
        if isinstance(node, Literal) and is_number(node.value):
            if node.value != (counts := snapped(node.value)):
                yield node.at, counts


def decimals_problem(written: str, counts: float, place: Place) -> Problem:
    """The warning that `written` has too many decimals and is read as `counts`."""
    better = f"{counts:.6f}".rstrip("0").rstrip(".")
    return problem("too_many_decimals", place, text=written, better=better)
