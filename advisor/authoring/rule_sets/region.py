"""Regions: sets of whole numbers, with or without "unknown": the possible values of a fact."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

END = 10**400
"""Beyond the value of any fact; stands for infinity."""


@dataclass(frozen=True, slots=True)
class Region:
    """Disjoint stretches of whole numbers in ascending order, both ends included.

    `null`: whether "unknown" is in the set.
    """

    stretches: tuple[tuple[int, int], ...] = ()
    null: bool = False

    def __bool__(self) -> bool:
        return self.null or bool(self.stretches)

    def __and__(self, other: Region) -> Region:
        if self is other:
            return self
        stretches = []
        for low, high in self.stretches:
            for least, most in other.stretches:
                if least <= high and low <= most:
                    stretches.append((low if low > least else least, high if high < most else most))
        return Region(tuple(stretches), self.null and other.null)

    def __or__(self, other: Region) -> Region:
        return Region(_joined((*self.stretches, *other.stretches)), self.null or other.null)

    def __invert__(self) -> Region:
        stretches, after = [], -END
        for low, high in self.stretches:
            if after < low:
                stretches.append((after, low - 1))
            after = high + 1
        if after <= END:
            stretches.append((after, END))
        return Region(tuple(stretches), not self.null)

    def within(self, other: Region) -> bool:
        """Whether it is a subset of the other region."""
        if self.null and not other.null:
            return False
        for low, high in self.stretches:
            for least, most in other.stretches:
                if least <= low and high <= most:
                    break
            else:
                return False
        return True

    def meets(self, other: Region) -> bool:
        """Whether the regions overlap."""
        if self.null and other.null:
            return True
        for low, high in self.stretches:
            for least, most in other.stretches:
                if least <= high and low <= most:
                    return True
        return False

    @property
    def low(self) -> int:
        """The least number."""
        return self.stretches[0][0]

    @property
    def high(self) -> int:
        """The greatest number."""
        return self.stretches[-1][1]


def _joined(stretches: Iterable[tuple[int, int]]) -> tuple[tuple[int, int], ...]:
    """The same numbers as ordered stretches that neither overlap nor touch."""
    joined: list[tuple[int, int]] = []
    for low, high in sorted(stretches):
        if joined and low <= joined[-1][1] + 1:
            joined[-1] = joined[-1][0], max(high, joined[-1][1])
        else:
            joined.append((low, high))
    return tuple(joined)


def only(*numbers: int) -> Region:
    """The set of these numbers."""
    return Region(_joined((n, n) for n in numbers))


def from_to(low: int = -END, high: int = END) -> Region:
    """All numbers from `low` to `high`; empty where `low` is above `high`."""
    return Region(((low, high),)) if low <= high else Region()


KNOWN = from_to()
UNKNOWN = Region(null=True)
NO = only(0)
YES = only(1)
