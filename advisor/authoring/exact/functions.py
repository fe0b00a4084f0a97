"""Calls of the functions of the language as terms.

The result of a function without a row in `function_rows.py` is a variable, with axioms from
`advisor/language/registry.py`: a new function of the language needs nothing here.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from fractions import Fraction
from functools import cached_property

from advisor.authoring.exact.function_facts import FACTS
from advisor.authoring.exact.function_rows import ROWS
from advisor.authoring.exact.grid import Grid, apart, is_its_own
from advisor.authoring.exact.logic import Logic, Term
from advisor.authoring.exact.values import (
    FIRST_DAY,
    LAST_DAY,
    NULL,
    Choices,
    Day,
    Listed,
    Number,
    Reading,
    Truth,
    as_cases,
    as_day,
    as_number,
    by_cases,
    few,
    is_known,
    truth_of,
)
from advisor.language.registry import FUNCTIONS, Function, call
from advisor.language.working_days import Calendar

_RISES = {"add_months", "next_working_day", "act_by", "not_over_before"}
"""Functions that rise, never fall, with each argument in which they are monotone."""


@dataclass(frozen=True, eq=False)
class Applied:
    """A call: `known` where it is not null, and its `value` there."""

    function: str
    arguments: list[Reading]
    known: Term
    value: Term


class Functions:
    """The calls of functions; equal calls share one term."""

    def __init__(self, logic: Logic, grid: Grid, calendar: Calendar, today: Term) -> None:
        self.logic, self.grid, self.calendar, self.today = logic, grid, calendar, today
        self._calls: dict[tuple[str, tuple[int, ...]], tuple[list[Reading], Reading]] = {}
        self.applied: list[Applied] = []
        self.days: dict[tuple[int, int], tuple[Day, Number]] = {}
        self._rising: dict[tuple[str, int], Term] = {}

    def value(self, name: str, arguments: list[Reading]) -> Reading:
        """The value of a call; null for an unknown function or a wrong number of arguments."""
        function = FUNCTIONS.get(name)
        if function is None or not function.arity[0] <= len(arguments) <= function.arity[1]:
            return NULL
        if function.repeats and len(arguments) == 1 and isinstance(arguments[0], Listed):
            arguments = list(arguments[0].items)
        if any(isinstance(argument, (Listed, Choices)) for argument in arguments):
            return NULL
        plain = [as_cases(argument) for argument in arguments]
        cases = [argument for argument in plain if argument is not None]
        if len(cases) == len(arguments) and few(cases) and function.needs != "today":
            return by_cases(
                self.logic, cases, lambda values: call(name, values, None, self.calendar)
            )
        row = ROWS.get(name)
        result = row(self, arguments) if row else None
        return self.anything(name, function, arguments) if result is None else result

    def anything(self, name: str, function: Function, arguments: list[Reading]) -> Reading:
        """The value of a call as a variable, with only the axioms of the registry."""
        fitting = [_of_kind(self.logic, kind, a) for kind, a in _kinds(function, arguments)]
        typed = [argument for argument in fitting if argument is not None]
        if len(typed) < len(arguments):
            return NULL
        key = name, tuple(term.get_id() for argument in typed for term in _terms(argument))
        if key not in self._calls:
            self._calls[key] = typed, self._apply(name, function, typed)
        return self._calls[key][1]

    def _apply(self, name: str, function: Function, arguments: list[Reading]) -> Reading:
        logic = self.logic
        if name not in _RISES:
            for n in range(min(function.monotone, len(arguments))):
                self._rising.setdefault((name, n), logic.truth(f"{name} rises"))
        value = _VARIABLES.get(function.gives, Logic.real)(logic, name)
        defined = logic.truth(f"{name} is known")
        knows = logic.all_of((defined, *(is_known(logic, argument) for argument in arguments)))
        made = Applied(name, arguments, knows, value)
        for fact in self._facts(made, function, defined):
            logic.assume(fact)
        self.applied.append(made)
        match function.gives:
            case "boolean":
                return truth_of(logic, knows, value)
            case "date":
                return Day(knows, value)
        return Number(knows, value)

    def _facts(self, made: Applied, function: Function, defined: Term) -> Iterator[Term]:
        """The axioms about a call, and about its order beside earlier calls of the function."""
        if function.gives == "date":
            yield self.logic.follows(made.known, made.value >= FIRST_DAY)
            yield self.logic.follows(made.known, made.value <= LAST_DAY)
        if function.at_least is not None:
            least = self.logic.constant(Fraction(function.at_least))
            yield self.logic.follows(made.known, made.value >= least)
        yield from FACTS[made.function](self, made, defined) if made.function in FACTS else ()
        ordered = function.gives != "boolean"
        for other in self.applied:
            if other.function == made.function and function.monotone and ordered:
                yield self._ordered(function.monotone, made, other)
                yield self._ordered(function.monotone, other, made)

    def _ordered(self, monotone: int, low: Applied, high: Applied) -> Term:
        """That the value of `low` is not greater, where each monotone argument leads to less."""
        if len(low.arguments) != len(high.arguments):
            return self.logic.true
        pairs = list(zip(low.arguments, high.arguments, strict=True))
        below = [self._below(low.function, n, *pair) for n, pair in enumerate(pairs[:monotone])]
        alike = [_equal(self.logic, *pair) for pair in pairs[monotone:]]
        premise = self.logic.all_of((low.known, high.known, *below, *alike))
        return self.logic.follows(premise, low.value <= high.value)

    def _below(self, name: str, n: int, low: Reading, high: Reading) -> Term:
        """That argument number `n` leads to no greater value in `low` than in `high`."""
        rises = not_greater(self.logic, low, high)
        if name in _RISES:
            return rises
        logic, up = self.logic, self._rising[name, n]
        falls = not_greater(logic, high, low)
        either = logic.all_of((up, rises)), logic.all_of((logic.opposite(up), falls))
        return logic.any_of(either)

    @cached_property
    def longest_rest(self) -> int:
        """The most days by which a period can end later than by count."""
        years = [*self.calendar.years] or [2000]
        day, last = date(min(years) - 1, 1, 1), date(max(years) + 3, 1, 1)
        longest = 0
        while day < last:
            ends = self.calendar.not_over_before(day), self.calendar.next_working_day(day)
            longest = max(longest, *((end - day).days for end in ends))
            day += timedelta(days=1)
        return longest


def _kinds(function: Function, arguments: list[Reading]) -> Iterator[tuple[str, Reading]]:
    """(kind, argument) for each argument, by the signature."""
    for n, argument in enumerate(arguments):
        yield function.takes[min(n, len(function.takes) - 1)], argument


def _of_kind(logic: Logic, kind: str, argument: Reading) -> Reading | None:
    if kind == "date":
        return as_day(logic, argument)
    if kind == "boolean":
        return argument if isinstance(argument, Truth) else None
    return as_number(logic, argument)


def _terms(argument: Reading) -> tuple[Term, Term]:
    """The two terms of a value."""
    assert isinstance(argument, (Number, Day, Truth))
    if isinstance(argument, Truth):
        return argument.yes, argument.no
    return argument.known, argument.term


def _term(argument: Reading) -> Term:
    assert isinstance(argument, (Number, Day, Truth))
    return argument.yes if isinstance(argument, Truth) else argument.term


def not_greater(logic: Logic, low: Reading, high: Reading) -> Term:
    """That an argument is not greater than another, in exact arithmetic and as doubles."""
    if isinstance(low, Day) and isinstance(high, Day):
        return low.term <= high.term
    if not (isinstance(low, Number) and isinstance(high, Number)):
        return logic.false
    slack = apart(low, high)
    if slack == 0 or low.term.eq(high.term):
        return low.term <= high.term
    if is_its_own(low) and is_its_own(high):
        return low.term < high.term  # where they are equal their doubles may still differ
    return logic.false if slack is None else low.term + logic.constant(Fraction(slack)) <= high.term


def _equal(logic: Logic, left: Reading, right: Reading) -> Term:
    if isinstance(left, Day) and isinstance(right, Day):
        return left.term == right.term
    return logic.constant_truth(_term(left).eq(_term(right)))


_VARIABLES: dict[str, Callable[[Logic, str], Term]] = {
    "boolean": Logic.truth,
    "date": Logic.whole,
}
"""The variable for each kind of value; every other kind is a number."""
