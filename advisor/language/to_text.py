"""Tree → text: the canonical printer. `parse(to_text(tree)) == tree` for every expression.

A lookup is no expression: it is printed as a pack may have it, in one line.
"""

from __future__ import annotations

from advisor.language import tree as t

# How tightly a node binds; an operand that binds no tighter than it must is parenthesised.
_OR, _AND, _COMPARE, _SUM, _PRODUCT, _POWER, _SIGN, _ATOM = range(8)
_ARITHMETIC = {"+": _SUM, "-": _SUM, "*": _PRODUCT, "/": _PRODUCT, "**": _POWER}
_ESCAPES = str.maketrans({'"': '\\"', "\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t"})


def to_text(node: t.Node) -> str:
    """The one way to write `node`: single spaces, parentheses only where they are needed."""
    return _text(node)


def number_text(value: float) -> str:
    """A double in the fewest digits that read back as the same double."""
    text = repr(float(value))
    return text.removesuffix(".0")


def _binding(node: t.Node) -> int:
    match node:
        case t.Or():
            return _OR
        case t.And():
            return _AND
        case t.Comparison() | t.Between() | t.In():
            return _COMPARE
        case t.Arithmetic():
            return _ARITHMETIC[node.op]
        case t.Negative():
            return _SIGN
        case t.Literal(value=float() as value) if value < 0:
            return _SIGN
        case _:
            return _ATOM


def _operand(node: t.Node, least: int) -> str:
    """An operand that must bind at least so tightly."""
    text = _text(node)
    return text if _binding(node) >= least else f"({text})"


def _text(node: t.Node) -> str:
    match node:
        case t.Literal():
            return _literal(node.value)
        case t.Name():
            return node.id
        case t.Path():
            return f"{_operand(node.context, _ATOM)}.{node.key}"
        case t.ListOf():
            return f"[{', '.join(map(_text, node.items))}]"
        case t.Negative():
            return f"-{_operand(node.operand, _SIGN)}"
        case t.Arithmetic():
            own = _ARITHMETIC[node.op]
            return f"{_operand(node.left, own)} {node.op} {_operand(node.right, own + 1)}"
        case t.Comparison():
            return f"{_operand(node.left, _SUM)} {node.op} {_operand(node.right, _SUM)}"
        case t.Between():
            low, high = _operand(node.low, _SUM), _operand(node.high, _SUM)
            return f"{_operand(node.value, _SUM)} between {low} and {high}"
        case t.In():
            return f"{_operand(node.value, _SUM)} in {_tests(node.tests)}"
        case t.Range():
            opening, closing = "[" if node.low_closed else "(", "]" if node.high_closed else ")"
            return f"{opening}{_operand(node.low, _SUM)}..{_operand(node.high, _SUM)}{closing}"
        case t.UnaryTest():
            return f"{node.op} {_operand(node.operand, _SUM)}"
        case t.And():
            return " and ".join(_operand(item, _COMPARE) for item in node.items)
        case t.Or():
            return " or ".join(_operand(item, _AND) for item in node.items)
        case t.Not():
            return f"not({_text(node.operand)})"
        case t.May():
            return f"may({_text(node.operand)})"
        case t.Lookup():
            rows = zip(node.options, node.values, strict=True)
            listed = "".join(f", {option.value}: {_text(value)}" for option, value in rows)
            return f"{{by: {_text(node.by)}{listed}}}"
        case t.Call():
            return f"{node.function}({', '.join(map(_text, node.arguments))})"
        case _:
            raise TypeError(f"to_text cannot print {type(node).__name__}")


def _tests(tests: tuple[t.Node, ...]) -> str:
    if len(tests) == 1:
        only = tests[0]
        return _text(only) if isinstance(only, t.UnaryTest) else _operand(only, _SUM)
    return f"({', '.join(map(_text, tests))})"


def _literal(value: float | str | bool | None) -> str:
    match value:
        case None:
            return "null"
        case bool():
            return "true" if value else "false"
        case str():
            return f'"{value.translate(_ESCAPES)}"'
        case _:
            return number_text(value)
