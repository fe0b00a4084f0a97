"""A length of time as people type it: 6年, 半年, 一年半, "a year and a half", 3个月."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import cache

from advisor.messages import vocabulary
from advisor.pack.amount import read_amount, without_about
from advisor.pack.vocabulary import one_of

__all__ = ["HALF", "UNITS", "read_duration"]

UNITS = ("day", "week", "month", "year")
HALF = Decimal("0.5")


def read_duration(text: str) -> tuple[dict[str, Decimal], bool] | None:
    """How many of which unit, and whether it was called approximate; None where there is none.

    Each piece is a number and a unit, perhaps with a half: 两个半月, 一年半. Raises `Unclear`.
    """
    bare, about = without_about(text)
    more = one_of(vocabulary("typed.about.inside"))
    bare, bits = re.subn(rf"\s*{more}", "", bare)  # 两个多月, 三年多
    counts: dict[str, Decimal] = {}
    at = 0
    while at < len(bare):
        piece = _piece().match(bare, at)
        amount = read_amount(piece["count"]) if piece else None
        if not piece or amount is None:
            return None
        at = piece.end()
        unit = next(unit for unit in UNITS if piece[unit])
        if unit in counts:
            return None
        counts[unit] = amount.value + (HALF if piece["inner"] or piece["outer"] else 0)
    return (counts, about or bool(bits)) if counts else None


@cache
def _piece() -> re.Pattern[str]:
    half = one_of(vocabulary("typed.and_half"))
    between = one_of(vocabulary("typed.number.between"))
    units = "|".join(f"(?P<{unit}>{one_of(vocabulary(f'typed.unit.{unit}'))})" for unit in UNITS)
    return re.compile(
        rf"\s*(?P<count>.+?)\s*(?:个?(?P<inner>{half}))?\s*(?:{units})\s*(?P<outer>{half})?"
        rf"\s*(?:{between})?\s*"
    )
