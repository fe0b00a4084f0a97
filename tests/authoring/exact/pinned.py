"""A person put into the variables of the logic, and what it then says of conditions."""

import math
from collections.abc import Callable, Iterator, Mapping
from datetime import date
from fractions import Fraction
from functools import partial
from typing import Any

import z3

from advisor.authoring.exact.arithmetic import Free
from advisor.authoring.exact.facts import Facts
from advisor.authoring.exact.functions import Applied
from advisor.authoring.exact.logic import Term
from advisor.authoring.exact.values import (
    Cases,
    Choices,
    Day,
    Listed,
    Number,
    Reading,
    Truth,
    as_truth,
    is_known,
)
from advisor.language.evaluate import Scope
from advisor.language.registry import call
from advisor.language.tree import Node
from advisor.language.values import GRID, Value, arithmetic, on_grid
from advisor.pack.pack import Pack


def equal(reading: Reading, value: Value) -> list[Any]:
    """That a reading of variables has a value."""
    match reading:
        case Truth(yes, no):
            return [yes == (value is True), no == (value is False)]
        case Cases(cases):
            return [guard == (plain == value) for guard, plain in cases]
        case Number() if isinstance(value, (int, float)):
            return [reading.known, reading.term == exactly(value)]
        case Day() if isinstance(value, date):
            return [reading.known, reading.term == value.toordinal()]
        case Choices() if isinstance(value, dict):
            return [reading.known, *(reading.options[o] == value[o] for o in reading.options)]
        case Listed() if isinstance(value, (list, tuple)):
            pairs = zip(reading.items, value, strict=True)
            return [one for pair in pairs for one in equal(*pair)]
    assert value is None
    assert not isinstance(reading, Listed)
    return [z3.Not(reading.known)]


def alike(reading: Reading, value: Value) -> list[Any]:
    """Like `equal`, for what was worked out: with numbers to nine digits."""
    match reading:
        case Cases(cases) if value is not None:
            return [z3.Or([False, *(guard for guard, plain in cases if nearly(plain, value))])]
        case Number() if isinstance(value, (int, float)) and not isinstance(value, bool):
            away = Fraction(max(1.0, abs(value))) / 10**9
            low, high = (str(Fraction(value) + sign * away) for sign in (-1, 1))
            return [reading.known, reading.term >= low, reading.term <= high]
        case _:
            return equal(reading, value)


def nearly(plain: Any, value: Any) -> bool:
    if isinstance(plain, float) and isinstance(value, (int, float)):
        return math.isclose(plain, value, rel_tol=1e-9, abs_tol=1e-12)
    return type(plain) is type(value) and bool(plain == value)


def exactly(value: float) -> Any:
    """A double as it was meant, to six decimals."""
    near = Fraction(on_grid(value), GRID)
    away = abs(Fraction(value) - near)
    return str(near if away <= abs(Fraction(value)) / 2**50 else Fraction(value))


class Person:
    """Somebody in a solver: the facts that are asked for, and the functions of what follows.

    `facts` are those of the plain walk.
    """

    def __init__(self, logic: Facts, facts: Mapping[str, Value], scope: Scope) -> None:
        self.logic, self.scope = logic, scope
        self.solver = z3.SimpleSolver(ctx=logic.logic.context)
        self.solver.add(logic.logic.axioms)
        assert scope.today
        self.solver.add(logic.today == scope.today.toordinal())
        for name in (*logic.pack.questions, *logic.pack.findings):
            self.solver.add(equal(logic.value(name), facts[name]))
        for made in self._in_the_order_of_reading():
            assert self.solver.check() == z3.sat
            self.solver.add(list(made(self.solver.model())))

    def _in_the_order_of_reading(self) -> list[Callable[[Any], Iterator[Any]]]:
        """What says of a variable, in a model of those before it, that it is what it is."""
        trees = self.logic.trees
        found = [(made.value, partial(self._call, made)) for made in trees.functions.applied]
        found += [(made.term, partial(self._result, made)) for made in trees.arithmetic.free]
        ordered = sorted(found, key=lambda one: int(str(one[0]).rpartition("#")[2]))
        return [made for _, made in ordered]

    def _call(self, made: Applied, model: Any) -> Iterator[Any]:
        arguments = [found(self.logic, one, model) for one in made.arguments]
        value = call(made.function, arguments, self.scope.today, self.scope.calendar)
        yield made.known == (value is not None)
        if isinstance(value, date):
            yield made.value == value.toordinal()
        elif value is not None:
            assert isinstance(value, (bool, float))
            yield made.value == (value if isinstance(value, bool) else exactly(value))

    def _result(self, made: Free, model: Any) -> Iterator[Any]:
        """A product is that of exact numbers, every other result a double."""
        pair = [model.eval(one.term, model_completion=True) for one in (made.left, made.right)]
        left, right = (one.as_fraction() for one in pair)
        value = arithmetic(made.op, float(left), float(right))
        if value is not None:
            assert isinstance(value, float)
            yield made.term == (str(left * right) if made.op == "*" else exactly(value))

    def agrees(self, truths: Mapping[Any, bool | None]) -> bool:
        """Whether every condition can be what it is for this person; nodes → their truth."""
        self.solver.push()
        for node, truth in truths.items():
            self.solver.add(equal(self.truth(node), truth))
        sound = bool(self.solver.check() == z3.sat)
        self.solver.pop()
        return sound

    def otherwise(self, truths: Mapping[Any, bool | None]) -> list[Any]:
        """Conditions that the logic leaves open, or has otherwise."""
        wrong = {
            node: z3.Not(z3.And(equal(self.truth(node), truth))) for node, truth in truths.items()
        }
        self.solver.push()
        self.solver.add(z3.Or(list(wrong.values())))
        settled = self.solver.check() == z3.unsat
        model = None if settled else self.solver.model()
        self.solver.pop()
        return [] if model is None else [n for n, w in wrong.items() if holds(model, w)]

    def truth(self, node: Node) -> Truth:
        return as_truth(self.logic.logic, self.logic.trees.read(node))


def holds(model: Any, term: Term) -> bool:
    return bool(z3.is_true(model.eval(term, model_completion=True)))


def found(logic: Facts, reading: Reading, model: Any) -> Value:
    """The value that a number or a date has in a model."""
    if not holds(model, is_known(logic.logic, reading)):
        return None
    assert isinstance(reading, (Number, Day))
    value = model.eval(reading.term, model_completion=True)
    if isinstance(reading, Day):
        return date.fromordinal(value.as_long())
    return float(value.as_fraction())


def nobody(pack: Pack) -> Facts:
    """The logic of a pack in which everything that decides something has been read."""
    logic = Facts(pack)
    for rule in pack.rules:
        logic.trees.truth(rule.condition.core)
    for name in (*pack.fact_order, *pack.findings):
        logic.value(name)
    return logic
