"""Numbers and dates as sums: subjects, each with a factor, and a constant.

A date counts as its number of days, so `days_since(d)` is the date of advice minus `d`. A value
that is no sum is a subject of its own. Answers are taken to have six decimals at most.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from fractions import Fraction
from math import ceil, floor, gcd, lcm

from advisor.authoring.rule_sets.claims import (
    ALWAYS,
    NEVER,
    Claim,
    Subject,
    all_of,
    any_of,
    in_region,
    is_known,
    is_unknown,
)
from advisor.authoring.rule_sets.region import END, KNOWN, Region, from_to, only
from advisor.language.values import GRID

_Terms = tuple[tuple[Subject, Fraction], ...]


@dataclass(frozen=True)
class Sum:
    """Subjects with their factors, and a constant; subjects with factor 0 must be known too."""

    terms: Mapping[Subject, Fraction] = field(default_factory=dict)
    constant: Fraction = Fraction(0)

    def __add__(self, other: Sum) -> Sum:
        terms = dict(self.terms)
        for subject, times in other.terms.items():
            terms[subject] = terms.get(subject, Fraction(0)) + times
        return Sum(terms, self.constant + other.constant)

    def __mul__(self, factor: Fraction) -> Sum:
        terms = {subject: times * factor for subject, times in self.terms.items()}
        return Sum(terms, self.constant * factor)

    def __sub__(self, other: Sum) -> Sum:
        return self + other * Fraction(-1)

    @property
    def counted(self) -> _Terms:
        """The subjects with a factor other than 0, in their order."""
        terms = ((subject, times) for subject, times in self.terms.items() if times)
        return tuple(sorted(terms, key=lambda term: term[0].number))

    @property
    def key(self) -> object:
        """A key that is equal for equal sums."""
        return tuple((s.number, times) for s, times in self.counted), self.constant

    @property
    def whole(self) -> bool:
        """Whether its values are whole numbers."""
        factors = (self.constant, *self.terms.values())
        return all(f.denominator == 1 for f in factors) and all(s.whole for s in self.terms)

    @property
    def exact(self) -> bool:
        """Whether rounding the sum to the grid gives the sum of its subjects rounded to it."""
        counted = self.counted
        rounded = [times for subject, times in counted if not subject.exact]
        return all(times.denominator == 1 for _, times in counted) and (
            not rounded or (len(rounded) == 1 and abs(rounded[0]) == 1)
        )

    @property
    def is_known(self) -> Claim:
        """The claim that its value is known."""
        return all_of(map(is_known, self.terms))

    @property
    def is_unknown(self) -> Claim:
        """The claim that its value is unknown."""
        return any_of(map(is_unknown, self.terms))


class Comparisons:
    """Comparisons of sums, each as a claim of one subject: the difference of its sides."""

    def __init__(self) -> None:
        self._differences: dict[object, Subject] = {}

    def certainly(self, op: str, left: Sum, right: Sum) -> Claim:
        """The claim that `left op right` is certainly true."""
        gap = left - right
        steps = _steps(op, round(-gap.constant * GRID))
        if not gap.counted:
            return all_of([gap.is_known, ALWAYS if steps & only(0) else NEVER])
        if left.exact and right.exact:
            subject, factor = self._sum(gap.counted)
        else:
            subject, factor = self._judged(left.counted, right.counted)
        return all_of([gap.is_known, in_region(subject, _scaled(steps, factor))])

    def _sum(self, terms: _Terms) -> tuple[Subject, Fraction]:
        """(subject, factor): a sum as a multiple of one subject, in steps of the grid."""
        factor = Fraction(
            gcd(*(times.numerator for _, times in terms)),
            lcm(*(times.denominator for _, times in terms)),
        )
        if terms[0][1] < 0:
            factor = -factor
        parts = tuple((subject, int(times / factor)) for subject, times in terms)
        if len(parts) == 1:
            subject = parts[0][0]
        else:
            unit = GRID if all(part.whole for part, _ in parts) else 1
            subject = self._memoized(parts, Subject(_reach(parts, unit), unit, parts=parts))
        return subject, factor * subject.unit

    def _judged(self, left: _Terms, right: _Terms) -> tuple[Subject, Fraction]:
        """(subject, sign): the difference of two sides, each rounded to the grid.

        Both orders of the sides have the same subject, with opposite signs.
        """
        sides = sorted((left, right), key=lambda side: [(-s.number, times) for s, times in side])
        sides.reverse()
        gap = (Sum(dict(sides[0])) - Sum(dict(sides[1]))).counted
        share = lcm(*(times.denominator for _, times in gap))
        parts = tuple((subject, int(times * share)) for subject, times in gap)
        judged = Subject(KNOWN, 1, parts=parts, share=share, slack=share)
        return self._memoized(tuple(sides), judged), Fraction(1 if sides[0] is left else -1)

    def _memoized(self, key: object, subject: Subject) -> Subject:
        return self._differences.setdefault(key, subject)


def _steps(op: str, at: int) -> Region:
    """The differences, in steps of the grid, for which a comparison is true."""
    match op:
        case "<":
            return from_to(high=at - 1)
        case "<=":
            return from_to(high=at)
        case ">":
            return from_to(low=at + 1)
        case ">=":
            return from_to(low=at)
        case "=":
            return only(at)
        case _:
            return ~only(at) & KNOWN


def _scaled(steps: Region, factor: Fraction) -> Region:
    """The whole numbers whose product with `factor` lies in a region."""
    multiples = Region()
    for low, high in steps.stretches:
        least, most = (low, high) if factor > 0 else (-high, -low)
        size = abs(factor)
        multiples |= from_to(
            -END if least <= -END else ceil(least / size),
            END if most >= END else floor(most / size),
        )
    return multiples


def _reach(parts: tuple[tuple[Subject, int], ...], unit: int) -> Region:
    """The region from the least to the greatest value of a sum, in whole units."""
    low = high = 0
    for subject, times in parts:
        domain = subject.domain
        ends = domain.low * times * subject.unit, domain.high * times * subject.unit
        low, high = low + min(ends), high + max(ends)
    return from_to(max(low // unit, -END), min(high // unit, END))
