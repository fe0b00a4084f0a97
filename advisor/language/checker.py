"""The checker: the types of all names, the mistakes so far, and the checks that all parts share.

`check.py` checks each kind of node with it, `check_comparison.py` comparisons and tests,
`check_call.py` calls of functions.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from advisor.language import tree as t
from advisor.language.errors import LanguageError
from advisor.language.to_text import to_text
from advisor.language.types import ANY, Type, option_for, type_name
from advisor.language.units import Unit, multiply, parse_unit, unit_text
from advisor.problem import did_you_mean

MONTHS = "months_per_year"
"""The parameter that turns years into months, where a pack has it."""
TODAY = {"today", "now", "今天"}
"""What people write for the date of advice, which has no name in conditions."""


class Checker:
    """The names known in one expression, and the mistakes found in it.

    `names`: the type of each fact. `parameters`: the type of each parameter that may be called
    with a date. `by_label`: from the label of a fact, in lower case, to its name. `checks`: the
    check of each class of node. `errors`: the mistakes so far.
    """

    def __init__(
        self,
        names: Mapping[str, Type],
        parameters: Mapping[str, Type],
        by_label: Mapping[str, str],
        checks: Mapping[type[t.Node], Callable[[Checker, Any], Type]],
    ) -> None:
        self.names, self.parameters, self.by_label = names, parameters, by_label
        self._checks = checks
        self.errors: list[LanguageError] = []

    def type_of(self, node: t.Node) -> Type:
        """The type of a node, after reporting what is wrong with it."""
        return self._checks[type(node)](self, node)

    def complain(self, code: str, node: t.Node, /, **params: object) -> Type:
        """Report a mistake; gives the type of what is wrong, which fits everywhere."""
        self.errors.append(LanguageError(code, node.at, **params))
        return ANY

    def option(self, node: t.Node, option: str, choice: Type, path: str = "") -> Type | None:
        """Report an option that does not exist; `path` is the text before it, with the dot."""
        if option in choice.options:
            return None
        if (meant := option_for(option, choice)) in choice.options:
            better = f"{path}{meant}" if path else f'"{meant}"'
            return self.complain("option_by_label", node, option=option, better=better)
        return self.complain(
            "unknown_option",
            node,
            option=option,
            options=", ".join(f"`{o}`" for o in choice.options),
            did_you_mean=did_you_mean(option, choice.options),
        )

    def numeric(self, type_: Type, node: t.Node, op: str) -> Type:
        """Report an operand of `op` that is no number; the type is its own otherwise."""
        if type_.kind in ("number", "any", "null"):
            return type_
        return self.complain("not_a_number", node, op=op, found=type_name(type_))

    def agree(self, node: t.Node, left: Type, right: Type) -> Type:
        """Two numbers that are added, subtracted or compared must have one unit."""
        if left.unit is None or right.unit is None:
            return right if left.unit is None else left
        if left.unit != right.unit:
            return self.complain(
                "units_differ",
                node,
                left=unit_text(left.unit),
                right=unit_text(right.unit),
                better=self._converted(node, left.unit, right.unit),
            )
        return left

    def _converted(self, node: t.Node, left: Unit, right: Unit) -> str | None:
        """The side to multiply by twelve where units differ as months and years do; else None."""
        if not isinstance(node, (t.Comparison, t.Arithmetic)) or MONTHS not in self.names:
            return None
        per_year = parse_unit("month/year")
        for side, unit, goal in ((node.left, left, right), (node.right, right, left)):
            if multiply(unit, per_year) == goal:
                text = to_text(side) if isinstance(side, (t.Name, t.Call)) else f"({to_text(side)})"
                return f"{text} * {MONTHS}"
        return None
