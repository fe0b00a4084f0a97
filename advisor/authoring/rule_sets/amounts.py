"""Numbers and dates of the language as sums of subjects, for the comparison of amounts."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date
from fractions import Fraction
from functools import cached_property
from math import ceil, floor

from advisor.authoring.rule_sets.claims import Claim, Subject, all_of
from advisor.authoring.rule_sets.numbers import Comparisons, Sum
from advisor.authoring.rule_sets.region import END, KNOWN, UNKNOWN, Region, from_to
from advisor.language import tree as t
from advisor.language.functions import to_date
from advisor.language.lower import Core
from advisor.language.possible import OpenScope, Possible, Range, possible
from advisor.language.registry import FUNCTIONS
from advisor.language.values import GRID, Value, is_number
from advisor.pack.pack import Pack
from advisor.pack.ranges import anybody
from advisor.pack.schema import Parameter, Question

FIRST, LAST = date(2020, 1, 1), date(2100, 12, 31)
"""The first and the last date of advice that is taken into account."""
_TOTAL = {"*", "abs", "floor", "ceiling", "min", "max"}
"""Operators and functions with a value wherever their arguments have one."""
_WHOLE = {"floor", "ceiling"}
_EXACT = {*_WHOLE, "round"}
"""Functions whose values lie on the grid of millionths."""


class Amounts:
    """The numbers and dates of a pack; `applies` gives the claim that an answer counts."""

    def __init__(self, pack: Pack, applies: Callable[[Question], Claim]) -> None:
        self._pack, self._applies = pack, applies
        self._subjects: dict[object, Subject] = {}
        self._read: dict[int, tuple[t.Node, Sum]] = {}
        self._comparisons = Comparisons()
        self._today = Subject(from_to(FIRST.toordinal(), LAST.toordinal()), GRID)

    def compared(self, op: str, left: t.Node, right: t.Node) -> Claim:
        """The claim that a comparison of amounts is certainly true."""
        return self._comparisons.certainly(op, self.sum(left), self.sum(right))

    def sum(self, node: t.Node) -> Sum:
        """A number or a date as a sum; a date is its ordinal, in days."""
        if id(node) not in self._read:
            self._read[id(node)] = node, self._sum(node)
        return self._read[id(node)][1]

    def _sum(self, node: t.Node) -> Sum:
        match node:
            case t.Literal(value) if is_number(value):
                return Sum({}, Fraction(str(value)))
            case t.Name(name) if derived := self._pack.derived.get(name):
                return self.sum(derived.formula.core)
            case t.Name(name) if parameter := self._pack.parameters.get(name):
                return self._parameter(parameter)
            case t.Name(name) if (question := self._amount(name)) is not None:
                return _alone(self._memoized(name, lambda: self._answer(question)))
            case t.Arithmetic("+", left, right):
                return self.sum(left) + self.sum(right)
            case t.Arithmetic("-", left, right):
                return self.sum(left) - self.sum(right)
            case t.Arithmetic("*" | "/" as op, left, right):
                return self._product(op, left, right) or self._opaque(node, op, (left, right))
            case t.Arithmetic(op, left, right):
                return self._opaque(node, op, (left, right))
            case t.Call(function, arguments):
                return self._call(node, function, arguments)
            case t.Literal(None):
                return _alone(self._memoized(None, lambda: Subject(UNKNOWN, 1)))
        return _alone(self._memoized(node, lambda: Subject(KNOWN | UNKNOWN, 1, exact=False)))

    def _amount(self, name: str) -> Question | None:
        """The question with this name if it asks for a number or a date, else None."""
        question = self._pack.questions.get(name)
        return question if question and question.type in ("number", "date") else None

    def _product(self, op: str, left: t.Node, right: t.Node) -> Sum | None:
        """A sum multiplied or divided by a constant; None where neither side is constant."""
        a, b = self.sum(left), self.sum(right)
        if op == "*" and not a.counted:
            a, b = b, a
        if b.counted or (op == "/" and round(b.constant * GRID) == 0):
            return None
        return a * (b.constant if op == "*" else 1 / b.constant) + b * Fraction(0)

    def _call(self, node: t.Call, function: str, arguments: tuple[t.Node, ...]) -> Sum:
        match function, arguments:
            case "date", (t.Literal(written),) if isinstance(day := to_date(written), date):
                return Sum({}, Fraction(day.toordinal()))
            case "days_since", (day_,):
                return _alone(self._today) - self.sum(day_)
            case "add_days", (day_, days) if self.sum(days).whole:
                return self.sum(day_) + self.sum(days)
        return self._opaque(node, function, arguments)

    def _opaque(self, node: t.Node, name: str, arguments: Iterable[t.Node]) -> Sum:
        """A value as a subject of its own, which is known only where its arguments are."""
        sums = [self.sum(argument) for argument in _values(arguments)]
        keys = [sum_.key for sum_ in sums]
        key = name, tuple(sorted(keys, key=str) if name == "*" else keys)
        subject = self._memoized(key, lambda: self._unread(node, name))
        return sum((sum_ * Fraction(0) for sum_ in sums), _alone(subject))

    def _unread(self, node: t.Node, name: str) -> Subject:
        """The subject of a formula; its domain follows from the ranges of the facts in it."""
        function = FUNCTIONS.get(name)
        day = function is not None and function.gives == "date"
        unit = GRID if day or name in _WHOLE else 1
        timeless = not self._depends_on_the_day(node)
        region = _region(possible(Core(node), self._anybody), unit) if timeless else KNOWN
        total = (day and name != "add_months") or name in _TOTAL
        domain = region if total else region | UNKNOWN
        return Subject(domain, unit, day or name in _EXACT)

    @cached_property
    def _anybody(self) -> OpenScope:
        return anybody(self._pack)

    def _depends_on_the_day(self, node: t.Node) -> bool:
        """Whether a value depends on the date of advice or on the tables of days off."""
        for below in t.walk(node):
            if isinstance(below, t.Call):
                function = FUNCTIONS.get(below.function)
                if function is not None and function.needs:
                    return True
            if isinstance(below, t.Name) and (derived := self._pack.derived.get(below.id)):
                if self._depends_on_the_day(derived.formula.core):
                    return True
        return False

    def _parameter(self, parameter: Parameter) -> Sum:
        """A parameter on the date of advice: any of its values in force from `FIRST` to `LAST`."""
        later = [value.from_ for value in parameter.values[1:]]
        ends = zip(parameter.values, [*later, date.max], strict=True)
        values = [Fraction(str(v.value)) for v, end in ends if v.from_ <= LAST and end > FIRST]
        unit = GRID if all(value.denominator == 1 for value in values) else 1
        stretches = Region()
        for value in values:
            stretches |= from_to(*[int(value * GRID / unit)] * 2)
        if not parameter.values or parameter.values[0].from_ > FIRST:
            stretches |= UNKNOWN
        subject = self._memoized(parameter.id, lambda: Subject(stretches, unit))
        if len(values) == 1:
            return _alone(subject) * Fraction(0) + Sum({}, values[0])
        return _alone(subject)

    def _answer(self, question: Question) -> Subject:
        applies = self._applies
        if question.type == "date":
            last = LAST if question.past else date.max
            domain = from_to(date.min.toordinal(), last.toordinal()) | UNKNOWN
            subject = Subject(domain, GRID, needed=lambda: all_of([applies(question), *past()]))

            def past() -> list[Claim]:
                today = self._comparisons.certainly(">=", _alone(self._today), _alone(subject))
                return [today] if question.past else []

            return subject
        unit = GRID if question.whole else 1
        low, high = Fraction(str(question.min)), Fraction(str(question.max))
        domain = from_to(ceil(low * GRID / unit), floor(high * GRID / unit)) | UNKNOWN
        return Subject(domain, unit, needed=lambda: applies(question))

    def _memoized(self, key: object, new: Callable[[], Subject]) -> Subject:
        if key not in self._subjects:
            self._subjects[key] = new()
        return self._subjects[key]


def _alone(subject: Subject) -> Sum:
    return Sum({subject: Fraction(1)})


def _values(arguments: Iterable[t.Node]) -> Iterable[t.Node]:
    """The arguments of a function, or the items of a list among them."""
    for argument in arguments:
        yield from argument.items if isinstance(argument, t.ListOf) else (argument,)


def _region(values: Possible, unit: int) -> Region:
    """Possible values in whole numbers of a unit, given in steps of the grid."""
    region = Region()
    for value in values:
        if value is None:
            continue
        low, high = (value.low, value.high) if isinstance(value, Range) else (value, value)
        ends = [_step(low, unit, -END), _step(high, unit, END)]
        region |= from_to(*ends)
    return region or KNOWN


def _step(value: Value, unit: int, otherwise: int) -> int:
    if isinstance(value, date):
        return value.toordinal()
    if not is_number(value):
        return otherwise
    step = Fraction(value) * GRID / unit
    return floor(step) if otherwise < 0 else ceil(step)
