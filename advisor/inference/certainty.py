"""Certainty factors as additive integer weights.

MYCIN's certainty factor (Shortliffe & Buchanan 1975) with EMYCIN's combination (van Melle
1980) is addition in another scale: w(cf) = -ln(1-cf) for cf ≥ 0 and ln(1+cf) for cf < 0.
Weights are stored in millionths, so that sums are exact and independent of order.
"""

from __future__ import annotations

import math
from functools import cache

SCALE = 1_000_000


@cache
def weight(certainty: float) -> int:
    """The weight of a certainty in (-1, 1), in millionths."""
    log = -math.log1p(-certainty) if certainty >= 0 else math.log1p(certainty)
    return round(SCALE * log)


def certainty(score: int) -> float:
    """The certainty of a score, a sum of weights in millionths; rounded to six decimals."""
    magnitude = -math.expm1(-abs(score) / SCALE)
    return round(math.copysign(magnitude, score), 6)


HOLDS = weight(0.5)
"""The lowest score, in millionths, with which a finding holds as a condition."""

SHOWN = weight(0.2)
"""The lowest score, in millionths, with which advice is shown."""


def finding_truth(score: int, highest: int) -> bool | None:
    """Whether a finding with a score holds: true from a certainty of 0.5 on.

    `highest` is its score if every unknown answer supported it. A finding that does not hold is
    false only when even that is too low, so that no rule fires out of ignorance.
    """
    if score >= HOLDS:
        return True
    return False if highest < HOLDS else None
