"""Text → tree."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from typing import Any

from lark import Lark, Token, v_args
from lark.exceptions import UnexpectedInput, VisitError
from lark.visitors import Transformer_NonRecursive

from advisor.language import mistakes
from advisor.language import tree as t
from advisor.language.errors import LanguageError
from advisor.language.values import finite

LONGEST = 4000
"""Characters in one expression; a condition that needs more is several rules."""
DEEPEST = 100
"""Levels of nesting, so that no reading of the tree can exhaust the stack."""


def parse(text: str) -> t.Node:
    """The tree of one expression.

    Raises `LanguageError` with the mistake, its span, and a correction where there is one.
    """
    if len(text) > LONGEST:
        raise LanguageError("expression_too_long", t.Span(LONGEST, len(text)), longest=LONGEST)
    if not text.strip():
        raise LanguageError("expression_empty", t.Span(0, len(text)))
    try:
        node = _TreeBuilder().transform(_parser().parse(text))
    except UnexpectedInput as error:
        raise mistakes.explain(text, error) from None
    except VisitError as error:
        if isinstance(error.orig_exc, LanguageError):
            raise error.orig_exc from None
        raise
    if t.depth(node) > DEEPEST:
        raise LanguageError("expression_too_deep", node.at, deepest=DEEPEST)
    _refuse_misplaced(node, text)
    return node


def _refuse_misplaced(root: t.Node, text: str) -> None:
    """Ranges and unary tests stand only where a value is tested: after `in`."""
    pending: list[tuple[t.Node, bool]] = [(root, False)]
    while pending:
        node, tested = pending.pop()
        if not tested and isinstance(node, t.Range):
            raise LanguageError("range_as_value", node.at, text=text[slice(*node.at)])
        if not tested and isinstance(node, (t.UnaryTest, _Group)):
            raise LanguageError("test_as_value", node.at, text=text[slice(*node.at)])
        if isinstance(node, t.In):
            pending.append((node.value, False))
            pending += [(test, True) for test in node.tests]
        else:
            inside = tested and isinstance(node, t.ListOf)
            pending += [(child, inside) for child in node.children()]


@dataclass(frozen=True)
class _Group(t.Node):
    """`(a, b)`: several tests; only `in` understands it, so it never leaves the parser."""

    items: tuple[t.Node, ...]


_ESCAPE = re.compile(r"\\(u[0-9a-fA-F]{4}|U[0-9a-fA-F]{6}|.)", re.DOTALL)
_ESCAPED = {"n": "\n", "r": "\r", "t": "\t", '"': '"', "'": "'", "\\": "\\"}


def _unescape(match: re.Match[str]) -> str:
    code = match[1]
    return chr(int(code[1:], 16)) if len(code) > 1 else _ESCAPED[code]


def _span(meta: Any) -> t.Span:
    return t.Span(meta.start_pos, meta.end_pos)


@v_args(meta=True)
class _TreeBuilder(Transformer_NonRecursive[Token, t.Node]):
    """Lark's rules → nodes."""

    def start(self, _meta: Any, items: list[t.Node]) -> t.Node:
        return items[0]

    def disjunction(self, meta: Any, items: list[t.Node]) -> t.Node:
        return t.Or(tuple(items), at=_span(meta))

    def conjunction(self, meta: Any, items: list[t.Node]) -> t.Node:
        return t.And(tuple(items), at=_span(meta))

    def comparison(self, meta: Any, items: list[Any]) -> t.Node:
        left, op, right = items
        return t.Comparison(str(op), left, right, at=_span(meta))

    def between(self, meta: Any, items: list[t.Node]) -> t.Node:
        return t.Between(*items, at=_span(meta))

    def membership(self, meta: Any, items: list[t.Node]) -> t.Node:
        value, tests = items
        inside = tests.items if isinstance(tests, _Group) else (tests,)
        return t.In(value, inside, at=_span(meta))

    def unary_test(self, meta: Any, items: list[Any]) -> t.Node:
        op, operand = items
        return t.UnaryTest(str(op), operand, at=_span(meta))

    def arithmetic(self, meta: Any, items: list[Any]) -> t.Node:
        left, op, right = items
        return t.Arithmetic(str(op), left, right, at=_span(meta))

    def negative(self, meta: Any, items: list[Any]) -> t.Node:
        return t.Negative(items[1], at=_span(meta))

    def number(self, meta: Any, items: list[Token]) -> t.Node:
        if (value := finite(float(items[0]))) is None:
            raise LanguageError("number_too_large", _span(meta), text=str(items[0])[:40])
        return t.Literal(value, at=_span(meta))

    def string(self, meta: Any, items: list[Token]) -> t.Node:
        try:
            text = _ESCAPE.sub(_unescape, items[0][1:-1])
            # `\\uD83D\\uDC0E` is one character in two halves, as in JSON.
            text = text.encode("utf-16", "surrogatepass").decode("utf-16")
        except (KeyError, ValueError, OverflowError):
            raise LanguageError("bad_escape", _span(meta), text=str(items[0])) from None
        return t.Literal(text, at=_span(meta))

    def true(self, meta: Any, _items: list[Token]) -> t.Node:
        return t.Literal(True, at=_span(meta))

    def false(self, meta: Any, _items: list[Token]) -> t.Node:
        return t.Literal(False, at=_span(meta))

    def null(self, meta: Any, _items: list[Token]) -> t.Node:
        return t.Literal(None, at=_span(meta))

    def name(self, meta: Any, items: list[Token]) -> t.Node:
        return t.Name(str(items[0]), at=_span(meta))

    def path(self, meta: Any, items: list[Any]) -> t.Node:
        return t.Path(items[0], str(items[1]), at=_span(meta))

    def call(self, meta: Any, items: list[Any]) -> t.Node:
        function, arguments = str(items[0]), tuple(a for a in items[1:] if a is not None)
        if function == "not" and len(arguments) == 1:
            return t.Not(arguments[0], at=_span(meta))
        if function == "may" and len(arguments) == 1:
            return t.May(arguments[0], at=_span(meta))
        return t.Call(function, arguments, at=_span(meta))

    def tests(self, _meta: Any, items: list[t.Node]) -> list[t.Node]:
        return items

    def group(self, meta: Any, items: list[Any]) -> t.Node:
        inside: list[t.Node] = items[1]
        if len(inside) == 1 and not isinstance(inside[0], t.UnaryTest):
            return inside[0]
        return _Group(tuple(inside), at=_span(meta))

    def list_of(self, meta: Any, items: list[Any]) -> t.Node:
        return t.ListOf(tuple(items[1] or ()), at=_span(meta))

    def range(self, meta: Any, items: list[Any]) -> t.Node:
        opening, low, high, closing = items
        return t.Range(low, high, str(opening) == "[", str(closing) == "]", at=_span(meta))


@lru_cache(maxsize=1)
def _parser() -> Lark:
    grammar = files("advisor.language").joinpath("grammar.lark").read_text("utf-8")
    return Lark(
        grammar,
        parser="lalr",
        propagate_positions=True,
        maybe_placeholders=True,
    )
