"""Dates by pattern: the parts that a text has by the date patterns of every language.

The patterns stand in the catalogue (`typed.in_a_month` and the like), with names such as `<year>`
where digits or words belong.
"""

from __future__ import annotations

import re
from datetime import date
from functools import cache

from advisor.messages import patterns
from advisor.pack.amount import read_amount
from advisor.pack.vocabulary import numbered, one_of

__all__ = ["date_parts", "day_or_none", "month_in", "numeral", "year_in"]


def date_parts(text: str, key: str) -> dict[str, str] | None:
    """The parts of a text by name, such as `{"month": "10", "day": "20"}`.

    `key` names the patterns in the catalogue. None where the text fits none of them.
    """
    for pattern in _patterns(key):
        if match := pattern.fullmatch(text):
            return {
                name.rstrip("0123456789"): part for name, part in match.groupdict().items() if part
            }
    return None


@cache
def _patterns(key: str) -> tuple[re.Pattern[str], ...]:
    """The patterns of every language, their `<parts>` replaced by groups."""
    signs = "".join(w for w in numbered("typed.number.digit") if len(w) == 1 and w > "z")
    digits = rf"(?:\d{{1,2}}|[{signs}十]{{1,3}})"
    parts = {
        "year": r"\d{4}",
        "short_year": r"\d\d",
        "month": digits,
        "day": digits,
        "name": one_of(tuple(numbered("typed.months"))),
        "part": one_of(tuple(numbered("typed.part_of_month"))),
        "which": one_of(tuple(numbered("typed.week_at"))),
        "year_at": one_of(tuple(numbered("typed.year_at"))),
    }
    count = iter(range(1, 1000))

    def group(match: re.Match[str]) -> str:
        name = match[1]
        return f"(?P<{name.removeprefix('short_')}{next(count)}>{parts[name]})"

    return tuple(
        re.compile(re.sub(r"<(\w+)>", group, pattern), re.ASCII) for pattern in patterns(key)
    )


def year_in(named: dict[str, str], today: date) -> int | None:
    """The year that the parts of a date name; None where they name none."""
    if "year_at" in named:
        return today.year + int(numbered("typed.year_at")[named["year_at"]])
    year = named.get("year")
    return None if year is None else int(year) + (2000 if len(year) == 2 else 0)


def month_in(named: dict[str, str]) -> int | None:
    """The month, 1 to 12, that the parts of a date name; None where they name none."""
    if "name" in named:
        return int(numbered("typed.months")[named["name"]])
    return numeral(named["month"]) if "month" in named else None


def numeral(text: str) -> int:
    """A small whole number in digits or words; 0 where the text is none."""
    amount = read_amount(text)
    return int(amount.value) if amount and amount.value == int(amount.value) else 0


def day_or_none(year: int, month: int, day: int) -> date | None:
    """The day, or None where the calendar has no such day."""
    try:
        return date(year, month, day)
    except ValueError:
        return None
