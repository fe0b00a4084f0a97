"""Spans: numbers or dates from one to another, and where a result changes over them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise
from typing import TypeVar

from advisor.language.values import Value, snapped


@dataclass(frozen=True, slots=True)
class Span:
    """Numbers or dates from `low` to `high` in equal steps; `whole` numbers have no fractions."""

    low: float | date
    high: float | date
    whole: bool = False

    @classmethod
    def between(cls, low: Value, high: Value, *, whole: bool = False) -> Span | None:
        """From one number or date up to a greater one; None for anything else."""
        match low, high:
            case float(), float() if low < high:
                return cls(low, high, whole)
            case date(), date() if low < high:
                return cls(low, high)
        return None

    @property
    def steps(self) -> int:
        """The number of steps: of a day, of one, or of a hundredth where one is too coarse."""
        if isinstance(self.low, date) and isinstance(self.high, date):
            return (self.high - self.low).days
        return round(self._width * self._parts)

    @property
    def _numbers(self) -> tuple[float, float]:
        """Both ends of a range of numbers."""
        assert not isinstance(self.low, date) and not isinstance(self.high, date)
        return float(self.low), float(self.high)

    @property
    def _width(self) -> float:
        low, high = self._numbers
        return high - low

    @property
    def _parts(self) -> int:
        """Steps per unit: a hundred in a narrow range or where an end has cents, else one."""
        without_cents = all(end.is_integer() for end in self._numbers)
        return 1 if self.whole or (without_cents and self._width >= 10) else 100

    def at(self, step: int) -> Value:
        """The value after a number of steps."""
        if isinstance(self.low, date):
            return self.low + timedelta(days=step)
        if step == self.steps:
            return self.high
        return snapped(self.low + step / self._parts)


S = TypeVar("S")


def sampled(span: Span, count: int, result: Callable[[Value], S]) -> list[tuple[int, S]]:
    """`(step, result)` at about `count` evenly spaced steps, both ends among them.

    `result` is the function of the value at a step.
    """
    last = span.steps
    steps = sorted({round(at * last / max(1, count - 1)) for at in range(count)})
    return [(step, result(span.at(step))) for step in steps]


def switches(
    span: Span, samples: Sequence[tuple[int, S]], result: Callable[[Value], S]
) -> Iterator[tuple[int, S, S]]:
    """The steps at which the result changes: `(step, result before it, result from it on)`.

    Bisects between two samples with different results, exact to one step. A change and back
    between two samples with equal results is not found.
    """
    for (low, old), (high, new) in pairwise(samples):
        yield from _between(span, low, old, high, new, result)


def _between(
    span: Span, low: int, old: S, high: int, new: S, result: Callable[[Value], S]
) -> Iterator[tuple[int, S, S]]:
    if old == new:
        return
    if high - low == 1:
        yield high, old, new
        return
    middle = (low + high) // 2
    between = result(span.at(middle))
    yield from _between(span, low, old, middle, between, result)
    yield from _between(span, middle, between, high, new, result)
