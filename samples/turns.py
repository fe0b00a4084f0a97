"""Where a pack's comparisons turn from false to true: the answers next to which to draw.

Whatever stands between a question and a comparison (days since, months added, working days,
sums, parameters), the answer that makes both sides equal is found by trying: a step or two
along the line through two tries.
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
"""Most amounts are not above this."""
_STEPS = 6
_ON_AND_BESIDE = (0.0, 0.0, 1.0, -1.0, 0.01, -0.01)
_DAYS_BESIDE = (0, 0, 1, -1, 2, -2)


def sides(node: t.Node) -> Iterator[Sides]:
    """Every two values that a lowered tree holds against each other."""
    for below in t.walk(node):
        if isinstance(below, t.Comparison):
            yield below.left, below.right


class Turns:
    """All turns of a pack, by question."""

    def __init__(self, web: Web) -> None:
        self.web = web
        found: dict[str, dict[Sides, None]] = {}
        for tree in trees(web.pack):
            for pair in sides(tree):
                for question in self.of(pair):
                    found.setdefault(question, {})[pair] = None
        self.by_question = {name: tuple(pairs) for name, pairs in found.items()}
        self._alone: dict[tuple[str, int, int], float | None] = {}

    def of(self, pair: Sides) -> list[str]:
        """The numbers and dates among the answers of which two sides are made."""
        names = sorted({*self.web.below(pair[0]), *self.web.below(pair[1])})
        return [n for n in names if self.web.pack.questions[n].type in ("number", "date")]

    def near(self, facts: Facts, name: str, dice: random.Random) -> Value:
        """An answer on or beside a turn, by the other answers; None where none is found."""
        if not (pairs := self.by_question.get(name)):
            return None
        place = self.place(facts, name, dice.choice(pairs))
        return None if place is None else beside(facts, name, place, dice)

    def place(self, facts: Facts, name: str, pair: Sides) -> float | None:
        """Where two sides turn; remembered where no other answer moves it."""
        if len({*self.web.below(pair[0]), *self.web.below(pair[1])}) > 1:
            return turn(facts, name, pair)
        key = name, id(pair[0]), id(pair[1])  # of trees that the pack keeps; quicker than they are
        if key not in self._alone:
            self._alone[key] = turn(facts, name, pair)
        return self._alone[key]


def beside(facts: Facts, name: str, place: float, dice: random.Random) -> Value:
    """An answer on or beside a place."""
    question = facts.pack.questions[name]
    if question.type == "number":
        return fitted(question, round(place + dice.choice(_ON_AND_BESIDE), 2), facts.today)
    days = dice.choice((*_DAYS_BESIDE, dice.randint(-10, 10)))
    return fitted(question, place + days, facts.today)


def trees(pack: Pack) -> Iterator[t.Node]:
    """Every condition and formula that decides something."""
    yield from (rule.condition.core for rule in pack.rules)
    yield from (derived.formula.core for derived in pack.derived.values())
    yield from (question.when.core for question in pack.questions.values() if question.when)


def turn(facts: Facts, name: str, pair: Sides) -> float | None:
    """The answer, as a number or a day's number, where two sides are equal."""
    question = facts.pack.questions[name]

    def gap(place: float) -> float | None:
        there = facts.supposing(name, fitted(question, place, facts.today))
        return _apart(there.value(pair[0]), there.value(pair[1]))

    for first, second in _starts(question, facts):
        if (found := _zero(gap, first, second)) is not None:
            return found
    return None


def _starts(question: Question, facts: Facts) -> Iterator[tuple[float, float]]:
    """Two places to begin from: the ends of what is usual, then about the present answer."""
    if question.type == "date":
        yield facts.today.toordinal(), facts.today.toordinal() - 365
        return
    assert question.min is not None and question.max is not None
    yield min(question.max, USUAL), question.min
    if is_number(present := facts.answers.get(question.id)):
        yield present, present * 0.9 + 1


def _zero(gap: Callable[[float], float | None], first: float, second: float) -> float | None:
    """Where a gap closes, by the secants through the last two places."""
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
"""No answer names an earlier day."""
_LAST_DAY = date(2200, 1, 1).toordinal()


def fitted(question: Question, place: float, today: date) -> Value:
    """The nearest answer that a question takes."""
    if question.type == "date":
        last = today.toordinal() if question.past else _LAST_DAY
        return date.fromordinal(int(max(_FIRST_DAY, min(last, round(place)))))
    assert question.min is not None and question.max is not None
    place = float(round(place)) if question.whole else place
    return max(question.min, min(question.max, place)) + 0.0


def special_days(pack: Pack) -> list[date]:
    """The days on which something changes: those off or worked, and a parameter's first ones."""
    years = pack.calendar.years.values()
    named = (day for year in years for day in year.rest | year.work | year.may_move)
    dated = (value.from_ for parameter in pack.parameters.values() for value in parameter.values)
    return sorted({*named, *dated})


def near_special(days: list[date], dice: random.Random) -> date:
    """A day up to five weeks before one of them: so long are the short periods."""
    return dice.choice(days) - timedelta(days=dice.randint(-2, 35))
