"""Comparisons of terms of any kind."""

from __future__ import annotations

from advisor.authoring.exact.arithmetic import Arithmetic
from advisor.authoring.exact.grid import ORDERS, Grid
from advisor.authoring.exact.logic import Logic, Term
from advisor.authoring.exact.values import (
    Cases,
    Choices,
    Day,
    Listed,
    Number,
    Reading,
    Truth,
    as_cases,
    as_day,
    as_truth,
    by_cases,
    is_known,
    numbers,
    of_double,
    truth_of,
)
from advisor.language.values import compare, same

_MIRRORED = {"<": ">", "<=": ">=", ">": "<", ">=": "<=", "=": "=", "!=": "!="}


class Comparisons:
    """The six comparisons, and the operators `is` and `in` of the core tree."""

    def __init__(self, logic: Logic, grid: Grid, arithmetic: Arithmetic) -> None:
        self._logic, self._grid, self._arithmetic = logic, grid, arithmetic

    def value(self, op: str, left: Reading, right: Reading) -> Truth:
        """A comparison; unknown where a side is, or where the kinds have no such comparison."""
        a, b = as_cases(left), as_cases(right)
        if a is not None and b is not None:
            cases = by_cases(self._logic, [a, b], lambda plain: compare(op, *plain))
            return as_truth(self._logic, cases)
        match op:
            case "is":
                return self._where_known(left, right, self._same(left, right))
            case "in" if isinstance(right, Listed):
                held = self._logic.any_of(self._same(left, item) for item in right.items)
                return self._where_known(left, right, held)
            case "in":
                return self._ordered("=", left, right)
        return self._ordered(op, left, right)

    def _where_known(self, left: Reading, right: Reading, holds: Term) -> Truth:
        """The truth `holds` where both sides are known; unknown elsewhere."""
        both = self._logic.all_of((is_known(self._logic, left), is_known(self._logic, right)))
        return truth_of(self._logic, both, holds)

    def _ordered(self, op: str, left: Reading, right: Reading) -> Truth:
        match left, right:
            case Number(), Cases():
                return self._with_constants(op, left, right)
            case Cases(), Number():
                return self._with_constants(_MIRRORED[op], right, left)
            case Number(), Number():
                return self._grid.compare(op, left, right)
            case (Day(), Day() | Cases()) | (Cases(), Day()):
                return self._days(op, left, right)
            case (Choices(), Choices()) | (Listed(), Listed()) if op in ("=", "!="):
                alike = self._same(left, right)
                holds = alike if op == "=" else self._logic.opposite(alike)
                return self._where_known(left, right, holds)
        return Truth(self._logic.false, self._logic.false)

    def _with_constants(self, op: str, left: Number, right: Cases) -> Truth:
        """A comparison with each of a few plain numbers, where its guard holds."""
        truths = []
        for guard, plain in numbers(right):
            constant = of_double(self._logic, guard, plain)
            self._arithmetic.relate(left, constant)
            truths.append(self._grid.compare(op, left, constant))
        yes = self._logic.any_of(truth.yes for truth in truths)
        return Truth(yes, self._logic.any_of(truth.no for truth in truths))

    def _days(self, op: str, left: Reading, right: Reading) -> Truth:
        a, b = as_day(self._logic, left), as_day(self._logic, right)
        if a is None or b is None:
            return Truth(self._logic.false, self._logic.false)
        return self._where_known(a, b, ORDERS[op](a.term, b.term))

    def _same(self, left: Reading, right: Reading) -> Term:
        """Structural equality as one term; it is never unknown, as null equals null."""
        a, b = as_cases(left), as_cases(right)
        if a is not None and b is not None:
            cases = by_cases(self._logic, [a, b], lambda plain: same(*plain))
            return as_truth(self._logic, cases).yes
        match left, right:
            case Listed(), Listed():
                alike = len(left.items) == len(right.items)
                pairs = zip(left.items, right.items, strict=False)
                return (
                    self._logic.all_of(self._same(*p) for p in pairs)
                    if alike
                    else self._logic.false
                )
            case Choices(), Choices():
                equal = self._same_options(left, right)
            case _:
                equal = self._ordered("=", left, right).yes
        either = is_known(self._logic, left), is_known(self._logic, right)
        neither = self._logic.opposite(self._logic.any_of(either))
        return self._logic.any_of((neither, self._logic.all_of((*either, equal))))

    def _same_options(self, left: Choices, right: Choices) -> Term:
        if left.options.keys() != right.options.keys():
            return self._logic.false
        return self._logic.all_of(left.options[o] == right.options[o] for o in left.options)
