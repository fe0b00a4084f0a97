"""Guards written by hand: `x = null or x > 3` where `may(x > 3)` says the same.

Only what is the same is refused: a guard on one fact before a condition that also asks for
another is left alone, as `may` would also forgive that one for being unknown.
"""

from __future__ import annotations

from collections.abc import Iterator

from advisor.language import tree as t
from advisor.language.to_text import to_text
from advisor.pack.pack import Pack
from advisor.pack.schema import Formula, formulas_of
from advisor.problem import Place, Problem, problem

_NULL = t.Literal(None)


def hand_written_guards(pack: Pack) -> Iterator[Problem]:
    """Every guard that `may` has a word for, with what to write instead."""
    for entry in (*pack.entries.values(), *pack.rules):
        for formula in formulas_of(entry):
            for node in t.walk(formula.tree):
                if isinstance(node, t.Or) and (better := _better(node, pack)):
                    place = _place_of(node, formula)
                    yield problem("hand_written_guard", place, text=to_text(node), better=better)


def _better(node: t.Or, pack: Pack) -> str | None:
    """The disjunction with `may` in it; None where it has no guard."""
    for guard in node.items:
        if (asked := _asked(guard)) is None:
            continue
        about = [i for i in node.items if i is not guard and _only_of(asked, i, pack)]
        rest = [i for i in node.items if i is not guard and i not in about]
        if about:
            may = t.May(_any(about))
            return to_text(_any([may, *rest]))
    return None


def _any(items: list[t.Node]) -> t.Node:
    return items[0] if len(items) == 1 else t.Or(tuple(items))


def _asked(node: t.Node) -> t.Node | None:
    """The value that a guard asks about: `x = null`."""
    match node:
        case t.Comparison("=", value, right) if right == _NULL:
            return value
        case t.Comparison("=", left, value) if left == _NULL:
            return value
        case _:
            return None


def _only_of(asked: t.Node, node: t.Node, pack: Pack) -> bool:
    """Whether a condition is about this value and no other fact, and can be unknown with it."""
    facts = t.names(node) & (pack.questions.keys() | pack.derived.keys() | pack.findings.keys())
    return asked in t.walk(node) and _asked(node) is None and facts == t.names(asked)


def _place_of(node: t.Or, formula: Formula) -> Place:
    """Where a disjunction stands: within a line, or from its first line on."""
    for line in formula.lines:
        if any(below is node for below in t.walk(line.tree)):
            return line.source.spot(*node.at)
    first = next(line for line in formula.lines if any(i is line.tree for i in t.walk(node)))
    return first.source.place
