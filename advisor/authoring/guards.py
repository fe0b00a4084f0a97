"""Guards written by hand: `x = null or x > 3`, which is `may(x > 3)`.

Only guards with the same meaning are reported. A guard on one fact beside a condition on two is
none of these: `may` would also be true where the other fact is unknown.
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
    """A problem for every guard that `may` can replace, with what to write instead."""
    for entry in (*pack.entries.values(), *pack.rules):
        for formula in formulas_of(entry):
            for node in t.walk(formula.tree):
                if isinstance(node, t.Or) and (better := _better(node, pack)):
                    place = _place_of(node, formula)
                    yield problem("hand_written_guard", place, text=to_text(node), better=better)


def _better(node: t.Or, pack: Pack) -> str | None:
    """The disjunction with `may` in it; None where it has no guard."""
    for guard in node.items:
        if (guarded := _guarded(guard)) is None:
            continue
        about = [i for i in node.items if i is not guard and _is_only_about(guarded, i, pack)]
        rest = [i for i in node.items if i is not guard and i not in about]
        if about:
            may = t.May(_any(about))
            return to_text(_any([may, *rest]))
    return None


def _any(items: list[t.Node]) -> t.Node:
    return items[0] if len(items) == 1 else t.Or(tuple(items))


def _guarded(node: t.Node) -> t.Node | None:
    """The `x` of a guard `x = null`; None for any other condition."""
    match node:
        case t.Comparison("=", value, right) if right == _NULL:
            return value
        case t.Comparison("=", left, value) if left == _NULL:
            return value
        case _:
            return None


def _is_only_about(guarded: t.Node, node: t.Node, pack: Pack) -> bool:
    """Whether a condition names this value and no other fact, and is no guard itself."""
    facts = t.names(node) & (pack.questions.keys() | pack.derived.keys() | pack.findings.keys())
    return guarded in t.walk(node) and _guarded(node) is None and facts == t.names(guarded)


def _place_of(node: t.Or, formula: Formula) -> Place:
    """The place of a disjunction: within its line, or the first line of several."""
    for line in formula.lines:
        if any(below is node for below in t.walk(line.tree)):
            return line.source.spot(*node.at)
    first = next(line for line in formula.lines if any(i is line.tree for i in t.walk(node)))
    return first.source.place
