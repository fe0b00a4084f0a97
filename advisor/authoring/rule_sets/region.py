"""Sets of whole numbers, with "not known" among them or not: what a fact may be."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

END = 10**400
"""Beyond every number that a fact can be."""


@dataclass(frozen=True, slots=True)
class Region:
    """Stretches of whole numbers, both ends included, apart from each other and in order."""

    stretches: tuple[tuple[int, int], ...] = ()
    null: bool = False

    def __bool__(self) -> bool:
        return self.null or bool(self.stretches)

    def __and__(self, other: Region) -> Region:
        if self is other:
            return self
        found = []
        for low, high in self.stretches:
            for least, most in other.stretches:
                if least <= high and low <= most:
                    found.append((low if low > least else least, high if high < most else most))
        return Region(tuple(found), self.null and other.null)

    def __or__(self, other: Region) -> Region:
        return Region(_joined((*self.stretches, *other.stretches)), self.null or other.null)

    def __invert__(self) -> Region:
        found, after = [], -END
        for low, high in self.stretches:
            if after < low:
                found.append((after, low - 1))
            after = high + 1
        if after <= END:
            found.append((after, END))
        return Region(tuple(found), not self.null)

    def within(self, other: Region) -> bool:
        """Whether all of it is in the other."""
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
        """Whether they have something in common."""
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
    """The same numbers in stretches that neither overlap nor touch."""
    found: list[tuple[int, int]] = []
    for low, high in sorted(stretches):
        if found and low <= found[-1][1] + 1:
            found[-1] = found[-1][0], max(high, found[-1][1])
        else:
            found.append((low, high))
    return tuple(found)


def only(*numbers: int) -> Region:
    """Just these."""
    return Region(_joined((n, n) for n in numbers))


def from_to(low: int = -END, high: int = END) -> Region:
    """All from one to another."""
    return Region(((low, high),)) if low <= high else Region()


KNOWN = from_to()
UNKNOWN = Region(null=True)
NO = only(0)
YES = only(1)
