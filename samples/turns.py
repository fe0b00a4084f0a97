"""Turns: the answers at which a pack's comparisons turn from false to true.

Whatever lies between a question and a comparison (days since, months added, working days,
sums, parameters), the answer that makes both sides equal is found with the secant method, mostly
in a step or two.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from typing import TypeAlias

from advisor.language import tree as t
from advisor.language.values import Value, is_number
from advisor.pack.pack import Pack
from advisor.pack.schema import Question
from samples.facts import Facts, Web

Sides: TypeAlias = tuple[t.Node, t.Node]

USUAL = 20_000.0
"""Most amounts are at most this."""
_STEPS = 6
_ON_AND_BESIDE = (0.0, 0.0, 1.0, -1.0, 0.01, -0.01)
_DAYS_BESIDE = (0, 0, 1, -1, 2, -2)


def sides(node: t.Node) -> Iterator[Sides]:
    """The two sides of every comparison in a lowered tree."""
    for below in t.walk(node):
        if isinstance(below, t.Comparison):
            yield below.left, below.right


class Turns:
    """All turns of a pack, by question."""

    def __init__(self, web: Web) -> None:
        self.web = web
        by_question: dict[str, dict[Sides, None]] = {}
        for tree in trees(web.pack):
            for pair in sides(tree):
                for question in self.questions(pair):
                    by_question.setdefault(question, {})[pair] = None
        self.by_question = {name: tuple(pairs) for name, pairs in by_question.items()}
        self._alone: dict[tuple[str, int, int], float | None] = {}

    def questions(self, pair: Sides) -> list[str]:
        """The questions for numbers and dates on which two sides depend."""
        names = sorted({*self.web.below(pair[0]), *self.web.below(pair[1])})
        return [n for n in names if self.web.pack.questions[n].type in ("number", "date")]

    def near(self, facts: Facts, name: str, dice: random.Random) -> Value:
        """A random answer at or beside a turn, given the other answers; None without a turn."""
        if not (pairs := self.by_question.get(name)):
            return None
        place = self.place(facts, name, dice.choice(pairs))
        return None if place is None else beside(facts, name, place, dice)

    def place(self, facts: Facts, name: str, pair: Sides) -> float | None:
        """The place where two sides are equal; cached where it depends on no other answer."""
        if len({*self.web.below(pair[0]), *self.web.below(pair[1])}) > 1:
            return turn(facts, name, pair)
        key = name, id(pair[0]), id(pair[1])  # the trees live as long as the pack; ids are quicker
        if key not in self._alone:
            self._alone[key] = turn(facts, name, pair)
        return self._alone[key]


def beside(facts: Facts, name: str, place: float, dice: random.Random) -> Value:
    """A random answer at or beside a place."""
    question = facts.pack.questions[name]
    if question.type == "number":
        return fitted(question, round(place + dice.choice(_ON_AND_BESIDE), 2), facts.today)
    days = dice.choice((*_DAYS_BESIDE, dice.randint(-10, 10)))
    return fitted(question, place + days, facts.today)


def trees(pack: Pack) -> Iterator[t.Node]:
    """The conditions of rules and questions, and the formulas of derived values."""
    yield from (rule.condition.core for rule in pack.rules)
    yield from (derived.formula.core for derived in pack.derived.values())
    yield from (question.when.core for question in pack.questions.values() if question.when)


def turn(facts: Facts, name: str, pair: Sides) -> float | None:
    """The place where two sides are equal, a number or the ordinal of a date; None without one."""
    question = facts.pack.questions[name]

    def gap(place: float) -> float | None:
        supposed = facts.supposing(name, fitted(question, place, facts.today))
        return _apart(supposed.value(pair[0]), supposed.value(pair[1]))

    for first, second in _starts(question, facts):
        if (root := _zero(gap, first, second)) is not None:
            return root
    return None


def _starts(question: Question, facts: Facts) -> Iterator[tuple[float, float]]:
    """Pairs of places to begin from: the ends of the usual range, then the present answer."""
    if question.type == "date":
        yield facts.today.toordinal(), facts.today.toordinal() - 365
        return
    assert question.min is not None and question.max is not None
    yield min(question.max, USUAL), question.min
    if is_number(present := facts.answers.get(question.id)):
        yield present, present * 0.9 + 1


def _zero(gap: Callable[[float], float | None], first: float, second: float) -> float | None:
    """The place where `gap` is 0, by the secant method; None where it finds none."""
    before = gap(first)
    after = None if before is None else gap(second)
    for _ in range(_STEPS):
        if before is None or after is None or before == after:
            return None
        third = second - after * (second - first) / (after - before)
        first, before, second, after = second, after, third, gap(third)
        if after is not None and abs(after) < 1e-9:
            break
    return second if after is not None else None


def _apart(left: Value, right: Value) -> float | None:
    if isinstance(left, date) and isinstance(right, date):
        return float((left - right).days)
    return float(left) - float(right) if is_number(left) and is_number(right) else None


_FIRST_DAY = date(1950, 1, 1).toordinal()
"""Answers are no earlier than this day."""
_LAST_DAY = date(2200, 1, 1).toordinal()


def fitted(question: Question, place: float, today: date) -> Value:
    """The nearest valid answer to a question."""
    if question.type == "date":
        last = today.toordinal() if question.past else _LAST_DAY
        return date.fromordinal(int(max(_FIRST_DAY, min(last, round(place)))))
    assert question.min is not None and question.max is not None
    place = float(round(place)) if question.whole else place
    return max(question.min, min(question.max, place)) + 0.0


def special_days(pack: Pack) -> list[date]:
    """The days with a change: exceptions of the calendar, and first days of parameters."""
    years = pack.calendar.years.values()
    named = (day for year in years for day in year.rest | year.work | year.may_move)
    dated = (value.from_ for parameter in pack.parameters.values() for value in parameter.values)
    return sorted({*named, *dated})


def near_special(days: list[date], dice: random.Random) -> date:
    """A day up to five weeks before a special day, which is as long as short periods are."""
    return dice.choice(days) - timedelta(days=dice.randint(-2, 35))
