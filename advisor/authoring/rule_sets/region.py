"""Sets of whole numbers, with "not known" among them or not: what a fact may be."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise

END = 10**60
"""Beyond every number that a fact can be."""


@dataclass(frozen=True, slots=True)
class Region:
    """Stretches of whole numbers, both ends included, apart from each other and in order."""

    stretches: tuple[tuple[int, int], ...] = ()
    null: bool = False

    def __bool__(self) -> bool:
        return self.null or bool(self.stretches)

    def __and__(self, other: Region) -> Region:
        both = (
            (max(low, least), min(high, most))
            for low, high in self.stretches
            for least, most in other.stretches
        )
        return Region(tuple(s for s in both if s[0] <= s[1]), self.null and other.null)

    def __or__(self, other: Region) -> Region:
        return Region(_joined((*self.stretches, *other.stretches)), self.null or other.null)

    def __invert__(self) -> Region:
        edges = [(-END, -END - 1), *self.stretches, (END + 1, END)]
        between = ((a[1] + 1, b[0] - 1) for a, b in pairwise(edges))
        return Region(tuple(s for s in between if s[0] <= s[1]), not self.null)

    def within(self, other: Region) -> bool:
        """Whether all of it is in the other."""
        return not self & ~other

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
