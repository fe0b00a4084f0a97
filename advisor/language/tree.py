"""The syntax tree: a closed set of small frozen nodes.

Every reading of the language (plain evaluation, experta, prose, …) is a function over
these nodes; those that give values read fewer, the core that `lower.py` makes. A node
carries its `Span` in the source text, which takes no part in equality.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import NamedTuple


class Span(NamedTuple):
    """Character offsets `[start, end)` in the text of one expression."""

    start: int
    end: int


NOWHERE = Span(0, 0)


@dataclass(frozen=True, kw_only=True)
class Node:
    """The base of all nodes."""

    at: Span = field(default=NOWHERE, compare=False, repr=False)

    def children(self) -> Iterator[Node]:
        """The direct sub-nodes, left to right."""
        for value in vars(self).values():
            if isinstance(value, Node):
                yield value
            elif isinstance(value, tuple):
                yield from (item for item in value if isinstance(item, Node))


@dataclass(frozen=True)
class Literal(Node):
    """`12.5`, `"bank"`, `true`, `null`. Numbers are IEEE doubles."""

    value: float | str | bool | None


@dataclass(frozen=True)
class Name(Node):
    """A fact: the answer to a question, a derived number, a finding, a parameter."""

    id: str


@dataclass(frozen=True)
class Path(Node):
    """One entry of a context: `question.option`."""

    context: Node
    key: str


@dataclass(frozen=True)
class ListOf(Node):
    """`[1, 2, 3]`. In a test, its items may be tests."""

    items: tuple[Node, ...]


@dataclass(frozen=True)
class Negative(Node):
    """`-x`."""

    operand: Node


@dataclass(frozen=True)
class Arithmetic(Node):
    """`left op right` with op one of `+ - * / **`."""

    op: str
    left: Node
    right: Node


@dataclass(frozen=True)
class Comparison(Node):
    """`left op right` with op one of `= != < <= > >=`."""

    op: str
    left: Node
    right: Node


@dataclass(frozen=True)
class Between(Node):
    """`value between low and high`, both ends included."""

    value: Node
    low: Node
    high: Node


@dataclass(frozen=True)
class In(Node):
    """`value in test` or `value in (test, test)`: true when any test holds."""

    value: Node
    tests: tuple[Node, ...]


@dataclass(frozen=True)
class Range(Node):
    """`[low..high]`, `(low..high]`, …: a test, never a value."""

    low: Node
    high: Node
    low_closed: bool
    high_closed: bool


@dataclass(frozen=True)
class UnaryTest(Node):
    """`< 5`: a comparison whose left side is the value under test."""

    op: str
    operand: Node


@dataclass(frozen=True)
class And(Node):
    """Kleene's conjunction of two or more conditions."""

    items: tuple[Node, ...]


@dataclass(frozen=True)
class Or(Node):
    """Kleene's disjunction of two or more conditions."""

    items: tuple[Node, ...]


@dataclass(frozen=True)
class Not(Node):
    """`not(x)`."""

    operand: Node


@dataclass(frozen=True)
class May(Node):
    """`may(x)`: whether a condition is not certainly false. It is never unknown itself."""

    operand: Node


@dataclass(frozen=True)
class IsNull(Node):
    """Whether a value is unknown: `x = null` in the core tree, which `lower` makes."""

    operand: Node


@dataclass(frozen=True)
class Call(Node):
    """`max(a, b)`: a function of the language, or a parameter at a date."""

    function: str
    arguments: tuple[Node, ...]


@dataclass(frozen=True)
class Lookup(Node):
    """A value by an option: where the choice `by` is `options[n]`, the value is `values[n]`.

    Without a row for it the value is unknown; where the values are `yes_no`, it is false. No
    expression has this node inside: it is the whole of a derived value's formula.
    """

    by: Node
    options: tuple[Literal, ...]
    values: tuple[Node, ...]
    yes_no: bool = False


def walk(node: Node) -> Iterator[Node]:
    """`node` and all nodes below it, from left to right.

    Without recursion, so that it also reads trees too deep for the stack.
    """
    pending = [node]
    while pending:
        current = pending.pop()
        yield current
        pending.extend(reversed(list(current.children())))


def depth(node: Node) -> int:
    """The number of nodes on the longest branch."""
    deepest = 0
    pending = [(node, 1)]
    while pending:
        current, level = pending.pop()
        deepest = max(deepest, level)
        pending.extend((child, level + 1) for child in current.children())
    return deepest


def names(node: Node) -> frozenset[str]:
    """The ids of all facts, parameters and functions that the value of `node` depends on."""
    return frozenset(
        below.id if isinstance(below, Name) else below.function
        for below in walk(node)
        if isinstance(below, (Name, Call))
    )


def parts(node: Node) -> tuple[Node, ...]:
    """The conjuncts of a condition."""
    return node.items if isinstance(node, And) else (node,)


def without_mood(node: Node) -> Node:
    """A condition without `may` and `not` around it."""
    while isinstance(node, (Not, May)):
        node = node.operand
    return node


def alternatives(node: Node) -> tuple[Node, ...]:
    """The disjuncts of a condition."""
    return node.items if isinstance(node, Or) else (node,)
