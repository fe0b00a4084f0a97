"""Two results held against each other: what rises, falls, appears and goes."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise
from typing import TypeVar

from advisor.inference.advice import Advice, Concluded
from advisor.language.values import Value, snapped
from advisor.pack.schema import Entry

RISES, FALLS, APPEARS, GOES, STAYS = "rises", "falls", "appears", "goes", "stays"


@dataclass(frozen=True, slots=True)
class Move:
    """A recommendation before and after; None where it is not among the recommendations.

    `vetoed` tells of one that goes because a rule advises against it.
    """

    before: Concluded | None
    after: Concluded | None
    vetoed: bool = False

    @property
    def entry(self) -> Entry:
        """What is recommended."""
        one = self.after or self.before
        assert one
        return one.entry

    @property
    def kind(self) -> str:
        """rises, falls, appears, goes or stays, by the rank."""
        if not self.before:
            return APPEARS
        if not self.after:
            return GOES
        up = self.before.rank - self.after.rank
        return RISES if up > 0 else FALLS if up < 0 else STAYS


def compare(before: Advice, after: Advice) -> tuple[Move, ...]:
    """A move for each recommendation of either, those of `after` first, in their order."""
    old = {one.entry.id: one for one in before.recommendations}
    new = {one.entry.id: one for one in after.recommendations}
    vetoed = {out.entry.id for out in after.ruled_out}
    moves = [Move(old.get(name), one) for name, one in new.items()]
    return (
        *moves,
        *(Move(one, None, name in vetoed) for name, one in old.items() if name not in new),
    )


@dataclass(frozen=True, slots=True)
class Span:
    """Values from `low` to `high` in equal steps, numbers or days."""

    low: float | date
    high: float | date

    @property
    def steps(self) -> int:
        """How many steps there are: of a day, of one, of a hundredth where that is too coarse."""
        if isinstance(self.low, date) and isinstance(self.high, date):
            return (self.high - self.low).days
        width = float(self.high) - float(self.low)  # type: ignore[arg-type]
        return round(width * (100 if width < 10 else 1))

    def at(self, step: int) -> Value:
        """The value after so many steps."""
        if isinstance(self.low, date):
            return self.low + timedelta(days=step)
        if step == self.steps:
            return self.high
        width = float(self.high) - self.low  # type: ignore[arg-type]
        return snapped(self.low + step / (100 if width < 10 else 1))


S = TypeVar("S")


def sampled(span: Span, looks: int, of: Callable[[Value], S]) -> list[tuple[int, S]]:
    """`of` at evenly spaced steps, both ends among them: `(step, result)` in their order."""
    last = span.steps
    steps = sorted({round(at * last / max(1, looks - 1)) for at in range(looks)})
    return [(step, of(span.at(step))) for step in steps]


def switches(
    span: Span, looked: Sequence[tuple[int, S]], of: Callable[[Value], S]
) -> Iterator[tuple[int, S, S]]:
    """The steps at which the result changes, exact to one step: `(step, before, from there on)`.

    Between two looks with different results every change on the way of a bisection is found;
    a change and back between two equal looks is not.
    """
    for (low, old), (high, new) in pairwise(looked):
        yield from _between(span, low, old, high, new, of)


def _between(
    span: Span, low: int, old: S, high: int, new: S, of: Callable[[Value], S]
) -> Iterator[tuple[int, S, S]]:
    if old == new:
        return
    if high - low == 1:
        yield high, old, new
        return
    middle = (low + high) // 2
    found = of(span.at(middle))
    yield from _between(span, low, old, middle, found, of)
    yield from _between(span, middle, found, high, new, of)
