"""Numbers that are unknown just where they matter most: warnings of `advisor check`.

Unknown by arithmetic is not ignorance. A share of an income of 0 is null, and so are the months
in which nothing a month repays a debt; what compares them says nothing to the worst-off.
"""

from __future__ import annotations

from collections.abc import Iterator

from advisor.language import tree as t
from advisor.language.lower import lower
from advisor.language.possible import Possible, Range, possible
from advisor.language.to_text import to_text
from advisor.language.values import is_number
from advisor.pack.pack import Pack
from advisor.pack.ranges import anybody
from advisor.pack.schema import SourceExpression, formulas_of
from advisor.problem import Problem, problem


def lost_to_arithmetic(pack: Pack) -> Iterator[Problem]:
    """Quotients whose divisor may be 0, and months of repaying compared as if always known."""
    scope, months = anybody(pack), _months_of_repaying(pack)
    for entry in (*pack.entries.values(), *pack.rules):
        for formula in formulas_of(entry):
            guards = set(_conjuncts(formula.tree))
            for line in formula.lines:
                for node in _divisors(line.tree):
                    if _holds_zero(possible(lower(node), scope)) and not _ruled_out(node, guards):
                        yield _problem_at("divisor_may_be_zero", line, node)
                for node in _at_least(line.tree):
                    if _is_months(node, months):
                        yield _problem_at("months_without_end", line, node)


def _problem_at(code: str, line: SourceExpression, node: t.Node) -> Problem:
    return problem(code, line.source.spot(*node.at), text=to_text(node))


def _divisors(tree: t.Node) -> Iterator[t.Node]:
    return (n.right for n in t.walk(tree) if isinstance(n, t.Arithmetic) and n.op == "/")


def _holds_zero(values: Possible) -> bool:
    return any(
        piece.low <= 0 <= piece.high
        if isinstance(piece, Range) and is_number(piece.low)
        else is_number(piece) and piece == 0
        for piece in values
    )


def _conjuncts(tree: t.Node) -> Iterator[t.Node]:
    for item in tree.items if isinstance(tree, t.And) else ():
        yield from _conjuncts(item)
    yield tree


def _ruled_out(divisor: t.Node, guards: set[t.Node]) -> bool:
    """Whether the same condition also demands `divisor > 0` or `divisor != 0`."""
    return any(t.Comparison(op, divisor, t.Literal(0.0)) in guards for op in (">", "!="))


def _at_least(tree: t.Node) -> Iterator[t.Node]:
    """The side of each comparison that has to be large for it to hold."""
    for node in t.walk(tree):
        if isinstance(node, t.Comparison) and node.op in (">", ">="):
            yield node.left
        elif isinstance(node, t.Comparison) and node.op in ("<", "<="):
            yield node.right


def _months_of_repaying(pack: Pack) -> set[str]:
    """The derived numbers that come from `months_to_repay`."""
    months: set[str] = set()
    for name, derived in pack.derived.items():
        if derived.unit and _is_months(derived.formula.tree, months):
            months.add(name)
    return months


def _is_months(tree: t.Node, months: set[str]) -> bool:
    calls = (n.function for n in t.walk(tree) if isinstance(n, t.Call))
    return "months_to_repay" in calls or not months.isdisjoint(t.names(tree))
