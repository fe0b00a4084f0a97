"""The functions of the language over terms.

A function without a row of its own is a variable for each way in which it is called, of which
holds what `advisor/language/registry.py` says of it: a new function is read at once.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from fractions import Fraction
from functools import cache, cached_property

import z3

from advisor.authoring.exact.grid import LARGE, Grid, apart
from advisor.authoring.exact.logic import Logic, Term
from advisor.authoring.exact.values import (
    FIRST_DAY,
    LAST_DAY,
    NULL,
    ROUNDING,
    Cases,
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
    known,
    numbers,
    widest,
)
from advisor.language.registry import FUNCTIONS, Function, call
from advisor.language.values import snapped
from advisor.language.working_days import Calendar

_DAYS = float(LAST_DAY)
_RISES = {"add_months", "next_working_day", "act_by", "not_over_before"}
"""Functions that rise with each argument that they are monotone in."""


@dataclass(frozen=True, eq=False)
class Applied:
    """A function called with arguments: where it is not null, and what it gives."""

    function: str
    arguments: list[Reading]
    known: Term
    value: Term


class Functions:
    """Calls, each read once."""

    def __init__(self, logic: Logic, grid: Grid, calendar: Calendar, today: Term) -> None:
        self.logic, self.grid, self.calendar, self.today = logic, grid, calendar, today
        self._calls: dict[tuple[str, tuple[int, ...]], tuple[list[Reading], Reading]] = {}
        self.applied: list[Applied] = []
        self.days: dict[tuple[int, int], tuple[Day, Number]] = {}
        self._rising: dict[tuple[str, int], Term] = {}

    def value(self, name: str, arguments: list[Reading]) -> Reading:
        """What a function gives; null for one that does not exist, or too few arguments."""
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
        row = _ROWS.get(name)
        found = row(self, arguments) if row else None
        return self.anything(name, function, arguments) if found is None else found

    def anything(self, name: str, function: Function, arguments: list[Reading]) -> Reading:
        """A value of which only that is known which the registry says."""
        fitting = [_of_kind(self.logic, kind, a) for kind, a in _kinds(function, arguments)]
        found = [argument for argument in fitting if argument is not None]
        if len(found) < len(arguments):
            return NULL
        key = name, tuple(term.get_id() for one in found for term in _terms(one))
        if key not in self._calls:
            self._calls[key] = found, self._made(name, function, found)
        return self._calls[key][1]

    def _made(self, name: str, function: Function, arguments: list[Reading]) -> Reading:
        logic = self.logic
        value = _VARIABLES.get(function.gives, Logic.real)(logic, name)
        defined = logic.truth(f"{name} is known")
        knows = logic.all_of((defined, *(known(logic, one) for one in arguments)))
        made = Applied(name, arguments, knows, value)
        for fact in self._facts(made, function, defined):
            logic.assume(fact)
        self.applied.append(made)
        match function.gives:
            case "boolean":
                no = logic.opposite(value)
                return Truth(logic.all_of((knows, value)), logic.all_of((knows, no)))
            case "date":
                return Day(knows, value)
        return Number(knows, value)

    def _facts(self, made: Applied, function: Function, defined: Term) -> Iterator[Term]:
        """What holds of a call, and of it beside each earlier one of the same function."""
        if function.gives == "date":
            yield self.logic.follows(made.known, made.value >= FIRST_DAY)
            yield self.logic.follows(made.known, made.value <= LAST_DAY)
        if function.at_least is not None:
            least = self.logic.constant(Fraction(function.at_least))
            yield self.logic.follows(made.known, made.value >= least)
        yield from _FACTS.get(made.function, _none)(self, made, defined)
        ordered = function.gives != "boolean"
        for other in self.applied:
            if other.function == made.function and function.monotone and ordered:
                yield self._ordered(function.monotone, made, other)
                yield self._ordered(function.monotone, other, made)

    def _ordered(self, monotone: int, low: Applied, high: Applied) -> Term:
        """That a greater argument gives no smaller value, or no greater one."""
        if len(low.arguments) != len(high.arguments):
            return self.logic.true
        pairs = list(zip(low.arguments, high.arguments, strict=True))
        below = [self._below(low.function, n, *pair) for n, pair in enumerate(pairs[:monotone])]
        alike = [_equal(self.logic, *pair) for pair in pairs[monotone:]]
        premise = self.logic.all_of((low.known, high.known, *below, *alike))
        return self.logic.follows(premise, low.value <= high.value)

    def _below(self, name: str, n: int, low: Reading, high: Reading) -> Term:
        """That an argument leads to no greater value than another."""
        rises = not_greater(self.logic, low, high)
        if name in _RISES:
            return rises
        up = self._rising.setdefault((name, n), self.logic.truth(f"{name} rises"))
        falls = not_greater(self.logic, high, low)
        logic = self.logic
        either = logic.all_of((up, rises)), logic.all_of((logic.opposite(up), falls))
        return logic.any_of(either)

    @cached_property
    def longest_rest(self) -> int:
        """Days by which a period may at most end later than by count."""
        years = [*self.calendar.years] or [2000]
        day, last = date(min(years) - 1, 1, 1), date(max(years) + 3, 1, 1)
        longest = 0
        while day < last:
            ends = self.calendar.not_over_before(day), self.calendar.next_working_day(day)
            longest = max(longest, *((end - day).days for end in ends))
            day += timedelta(days=1)
        return longest


def _kinds(function: Function, arguments: list[Reading]) -> Iterator[tuple[str, Reading]]:
    """Each argument with the kind that the signature wants."""
    for n, argument in enumerate(arguments):
        yield function.takes[min(n, len(function.takes) - 1)], argument


def _of_kind(logic: Logic, kind: str, argument: Reading) -> Reading | None:
    if kind == "date":
        return as_day(logic, argument)
    if kind == "boolean":
        return argument if isinstance(argument, Truth) else None
    return as_number(logic, argument)


def _terms(argument: Reading) -> tuple[Term, Term]:
    """All that a value is made of."""
    assert isinstance(argument, (Number, Day, Truth))
    if isinstance(argument, Truth):
        return argument.yes, argument.no
    return argument.known, argument.term


def _term(argument: Reading) -> Term:
    assert isinstance(argument, (Number, Day, Truth))
    return argument.yes if isinstance(argument, Truth) else argument.term


def not_greater(logic: Logic, low: Reading, high: Reading) -> Term:
    """That an argument is not greater than another, as doubles too."""
    match low, high:
        case Day(), Day():
            return low.term <= high.term
        case Number(), Number() if low.term.eq(high.term):
            return logic.true
        case Number(), Number() if (slack := apart(low, high)) is not None:
            return low.term + logic.constant(Fraction(slack)) <= high.term
    return logic.false


def _equal(logic: Logic, one: Reading, other: Reading) -> Term:
    if isinstance(one, Day) and isinstance(other, Day):
        return one.term == other.term
    return logic.either(_term(one).eq(_term(other)))


_VARIABLES: dict[str, Callable[[Logic, str], Term]] = {
    "boolean": Logic.truth,
    "date": Logic.whole,
}
"""By kind of value: a variable for it; for every other kind it is a number."""

Row = Callable[[Functions, list[Reading]], Reading | None]
"""A row gives None where it cannot tell more than the registry does."""
Facts = Callable[[Functions, Applied, Term], Iterator[Term]]


def _of_number(change: Callable[[Functions, Number], Reading | None]) -> Row:
    def row(at: Functions, arguments: list[Reading]) -> Reading | None:
        number = as_number(at.logic, arguments[0])
        return NULL if number is None else change(at, number)

    return row


def _abs(at: Functions, number: Number) -> Reading:
    term = z3.If(number.term >= 0, number.term, -number.term)
    return widest(number.known, term, [number])


def _floor(at: Functions, number: Number) -> Reading:
    whole = _rounded(at, number, 0, lambda place: z3.ToInt(place))
    at.grid.compare("<", number, _next_to(whole, 1))
    return whole


def _ceiling(at: Functions, number: Number) -> Reading:
    whole = _rounded(at, number, 0, lambda place: -z3.ToInt(-place))
    at.grid.compare(">", number, _next_to(whole, -1))
    return whole


def _next_to(whole: Number, step: int) -> Number:
    """The whole number beside one; who is judged to lie below it or above it really does."""
    return Number(whole.known, whole.term + step, 0, 0.0, min(whole.size, LARGE))


def _round(at: Functions, arguments: list[Reading]) -> Reading | None:
    """Halves away from zero."""
    number, digits = as_number(at.logic, arguments[0]), _digits(at, arguments[1:])
    if number is None or digits is None:
        return NULL if number is None else None
    half = at.logic.constant(Fraction(1, 2))

    def nearest(place: Term) -> Term:
        return z3.If(place >= 0, z3.ToInt(place + half), -z3.ToInt(half - place))

    return _rounded(at, number, digits, nearest)


def _rounded(
    at: Functions, number: Number, digits: int, to_whole: Callable[[Term], Term]
) -> Number:
    """A number with so many digits; one that is beyond all measure stays beyond."""
    scale = at.logic.constant(Fraction(10) ** digits)
    term = z3.ToReal(to_whole(at.grid.place(number) * scale)) / scale
    size = number.size + 10.0**-digits
    if number.size > LARGE:
        term = _unless_large(at, number.term, term)
    return Number(number.known, term, max(digits, 0), 0.0, size, ROUNDING if digits else 0.0)


def _unless_large(at: Functions, number: Term, term: Term) -> Term:
    most, beyond = at.logic.constant(Fraction(LARGE)), at.logic.real("beyond")
    at.logic.assume(at.logic.follows(number > most, beyond >= most))
    at.logic.assume(at.logic.follows(number < -most, beyond <= -most))
    inside = at.logic.all_of((number <= most, number >= -most))
    return z3.If(inside, term, beyond)


def _digits(at: Functions, arguments: list[Reading]) -> int | None:
    """How many digits are kept, where that is the same for everybody."""
    if not arguments:
        return 0
    cases = numbers(at.logic, arguments[0])
    if len(cases) != 1 or cases[0][0] is not at.logic.true or abs(cases[0][1]) > 9:
        return None
    return min(int(snapped(cases[0][1])), 6)


def _extreme(least: bool) -> Row:
    def row(at: Functions, arguments: list[Reading]) -> Reading | None:
        if any(isinstance(argument, Day) for argument in arguments):
            days = [as_day(at.logic, argument) for argument in arguments]
            return _most_of_days(at, [day for day in days if day], least, len(arguments))
        found = [as_number(at.logic, argument) for argument in arguments]
        ones = [number for number in found if number]
        if len(ones) < len(arguments):
            return NULL
        knows = at.logic.all_of(one.known for one in ones)
        return widest(knows, _most([one.term for one in ones], least), ones)

    return row


def _most_of_days(at: Functions, days: list[Day], least: bool, count: int) -> Reading:
    if len(days) < count:
        return NULL
    term = _most([day.term for day in days], least)
    return Day(at.logic.all_of(day.known for day in days), term)


def _most(terms: list[Term], least: bool) -> Term:
    found, *others = terms
    for term in others:
        found = z3.If(found <= term if least else found >= term, found, term)
    return found


def _date(at: Functions, arguments: list[Reading]) -> Reading:
    return arguments[0] if isinstance(arguments[0], Day) else NULL


def _days_since(at: Functions, arguments: list[Reading]) -> Reading:
    day = as_day(at.logic, arguments[0])
    if day is None:
        return NULL
    key = day.known.get_id(), day.term.get_id()
    if key not in at.days:
        days = at.logic.whole("days")  # a variable of its own: only then it is seen to be whole
        at.logic.assume(at.logic.follows(day.known, days == at.today - day.term))
        at.days[key] = day, Number(day.known, z3.ToReal(days), 0, 0.0, _DAYS)
    return at.days[key][1]


def _add_days(at: Functions, arguments: list[Reading]) -> Reading:
    start, days = as_day(at.logic, arguments[0]), as_number(at.logic, arguments[1])
    if start is None or days is None:
        return NULL
    place = at.grid.place(days)
    count = z3.ToInt(place)
    later = start.term + count
    within = later >= FIRST_DAY, later <= LAST_DAY
    whole = z3.ToReal(count) == place
    return Day(at.logic.all_of((start.known, days.known, whole, *within)), later)


def _add_months(at: Functions, arguments: list[Reading]) -> Reading | None:
    """By months that are the same for many, each on its own."""
    start = as_day(at.logic, arguments[0])
    if start is None or not isinstance(arguments[1], Cases):
        return None
    function, found = FUNCTIONS["add_months"], []
    for guard, months in numbers(at.logic, arguments[1]):
        if snapped(months).is_integer() and abs(months) < MOST_MONTHS:
            exactly = Cases(((at.logic.true, float(int(snapped(months)))),))
            later = at.anything("add_months", function, [start, exactly])
            if isinstance(later, Day):
                found.append((guard, later))
    if not found:
        return NULL
    knows = at.logic.any_of(at.logic.all_of((guard, later.known)) for guard, later in found)
    return Day(knows, at.logic.chosen([(guard, later.term) for guard, later in found]))


_ROWS: dict[str, Row] = {
    "abs": _of_number(_abs),
    "floor": _of_number(_floor),
    "ceiling": _of_number(_ceiling),
    "round": _round,
    "min": _extreme(True),
    "max": _extreme(False),
    "date": _date,
    "days_since": _days_since,
    "add_days": _add_days,
    "add_months": _add_months,
}

MOST_MONTHS = 12 * 9999


@cache
def _months() -> list[int]:
    """The first days of the months of 400 years, after which the calendar repeats itself."""
    return [date(2000 + m // 12, m % 12 + 1, 1).toordinal() for m in range(4800)]


@cache
def span_of(months: int) -> tuple[int, int]:
    """The least and the greatest number of days that so many months may have."""
    starts = _months()
    cycle = date(2400, 1, 1).toordinal() - date(2000, 1, 1).toordinal()
    spans = [
        starts[(m + months) % 4800] + cycle * ((m + months) // 4800) - starts[m]
        for m in range(4800)
    ]
    return min(spans) - 3, max(spans)  # from a 31st to a 28th of February


def _none(at: Functions, made: Applied, defined: Term) -> Iterator[Term]:
    return iter(())


def _of_months(at: Functions, made: Applied, defined: Term) -> Iterator[Term]:
    start, months = made.arguments
    assert isinstance(start, Day) and isinstance(months, Number)
    if not z3.is_rational_value(months.term):
        return
    least, most = span_of(int(months.term.as_fraction()))
    logic = at.logic
    yield logic.follows(made.known, made.value >= start.term + least)
    yield logic.follows(made.known, made.value <= start.term + most)
    inside = start.term + least >= FIRST_DAY, start.term + most <= LAST_DAY
    yield logic.follows(logic.all_of((_given(at, made), *inside)), defined)


def _after_rest(at: Functions, made: Applied, defined: Term) -> Iterator[Term]:
    """From the last day given on, by no more than the tables know; null only at the end of time."""
    day = made.arguments[-1]
    assert isinstance(day, Day)
    yield at.logic.follows(made.known, made.value <= day.term + at.longest_rest)
    yield from _known_but_at_the_end(at, made, defined)
    if len(made.arguments) == 1:
        yield at.logic.follows(made.known, made.value >= day.term)
    else:
        start = made.arguments[0]
        assert isinstance(start, Day)
        later = made.value > start.term, made.value >= day.term
        yield at.logic.follows(made.known, at.logic.any_of(later))


def _known_but_at_the_end(at: Functions, made: Applied, defined: Term) -> Iterator[Term]:
    day = made.arguments[-1]
    assert isinstance(day, Day)
    inside = day.term + (at.longest_rest + 1) <= LAST_DAY
    yield at.logic.follows(at.logic.all_of((_given(at, made), inside)), defined)


def _of_a_loan(at: Functions, made: Applied, defined: Term) -> Iterator[Term]:
    received, instalment, count = (_place(at, one) for one in made.arguments)
    for needed in (received > 0, instalment > 0, count >= 1):
        yield at.logic.follows(made.known, needed)


def _of_a_debt(at: Functions, made: Applied, defined: Term) -> Iterator[Term]:
    logic = at.logic
    debt, instalment, rate = (_place(at, one) for one in made.arguments)
    nothing = logic.all_of((_given(at, made), debt <= 0))
    yield logic.follows(nothing, logic.all_of((defined, made.value == 0)))
    yield logic.follows(made.known, logic.any_of((debt <= 0, instalment > 0)))
    yield logic.follows(made.known, logic.any_of((debt <= 0, rate >= 0)))
    without_interest = _given(at, made), rate == 0, instalment > 0
    yield logic.follows(logic.all_of(without_interest), defined)


def _given(at: Functions, made: Applied) -> Term:
    return at.logic.all_of(known(at.logic, argument) for argument in made.arguments)


def _place(at: Functions, argument: Reading) -> Term:
    assert isinstance(argument, Number)
    return at.grid.place(argument)


_FACTS: dict[str, Facts] = {
    "add_months": _of_months,
    "next_working_day": _after_rest,
    "not_over_before": _after_rest,
    "act_by": _after_rest,
    "annual_rate": _of_a_loan,
    "months_to_repay": _of_a_debt,
}
"""What is known of a function beyond the registry."""
