"""The answer to a question that takes a date: 2026-10-20, 10月20日, 上个月, "a week ago"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import date
from functools import cache
from typing import Literal, NamedTuple, TypeAlias

from advisor.language.functions import add_days, add_months
from advisor.messages import vocabulary
from advisor.pack.amount import LONGEST, without_about
from advisor.pack.date_parts import date_parts, day_or_none, month_in, numeral, year_in
from advisor.pack.duration import HALF, UNITS, read_duration
from advisor.pack.vocabulary import Unclear, numbered, one_of, strip_end, strip_start, without_end

__all__ = ["Day", "read_day"]

_NEAR = 15
"""Years before and after today in which a year of two digits lies."""
_HYPHEN_BESIDE_A_NAME = r"(?<=\d)-(?=[a-z])|(?<=[a-z])-(?=\d)"
"""3-Nov-2026"""


DayNote: TypeAlias = Literal["", "day", "about_day", "first_day"]


class Day(NamedTuple):
    """A day; `note` names how it was understood, "" for a day that was written out.

    `plain` where an answers file may hold it as it was typed.
    """

    date: date
    note: DayNote = ""
    plain: bool = True


def read_day(text: str, today: date, *, past: bool) -> Day | None:
    """The day in a cleaned text in lower case, seen from `today`; None where there is none.

    A day without its year is the last such day for what is `past`, else the nearest. A month, a
    week or a part of a month stands for its first day. Raises `Unclear` where that does not do.
    """
    if len(text) > LONGEST:
        return None
    if day := _written_out(text, today, past):
        return day
    if strip_start(text, vocabulary("typed.none")) is not None:
        raise Unclear("answer_no_date")
    bare, about = without_about(re.sub(_HYPHEN_BESIDE_A_NAME, " ", without_end(text)))
    for read in (_written_out, _named_day, _ago, _weekday, _in_a_month, _in_some_order, _short):
        day = read(bare, today, past)
        if day:
            note = "about_day" if about and day.note != "first_day" else day.note
            return day._replace(note=note, plain=day.plain and not about)
    vague = vocabulary("typed.range.some") + vocabulary("typed.season")
    if re.search(one_of(vague), text):
        raise Unclear("answer_vague_date")
    if re.search(one_of(vocabulary("typed.lunar")), text):
        raise Unclear("answer_lunar")
    if date_parts(bare, "typed.only_year") is not None:
        raise Unclear("answer_only_year")
    return None


def _written_out(text: str, _today: date, _past: bool) -> Day | None:
    """Year, month and day in digits, in this order."""
    match = re.fullmatch(
        r"(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*([日号]?)", text, re.ASCII
    ) or re.fullmatch(r"(\d{4})(\d\d)(\d\d)()", text, re.ASCII)
    if not match:
        return None
    day = day_or_none(int(match[1]), int(match[2]), int(match[3]))
    plain = match[4] != "号" and not text.isdigit()
    return Day(day, "" if plain else "day", plain) if day else None


def _named_day(text: str, today: date, _past: bool) -> Day | None:
    """Today, yesterday and their like."""
    days = numbered("typed.day")
    if text not in days:
        return None
    day = add_days(today, int(days[text]))
    return Day(day, "day", plain=days[text] == 0) if isinstance(day, date) else None


def _ago(text: str, today: date, past: bool) -> Day | None:
    """A length of time before or after today."""
    ago = strip_end(text, vocabulary("typed.ago"))
    later = strip_end(text, vocabulary("typed.later"))
    after = strip_start(text, vocabulary("typed.later_before"))
    named = ago or later
    if named and _is_a_day(named, today, past):  # 10月20日前: before the day, or so long ago?
        raise Unclear("answer_vague_date")
    for sign, rest in ((-1, ago), (1, later), (1, after)):
        duration = read_duration(rest) if rest else None
        if duration:
            counts, about = duration
            days = counts.get("day", 0) + 7 * counts.get("week", 0)
            months = counts.get("month", 0) + 12 * counts.get("year", 0)
            if months % 1 == HALF:  # 半个月前
                months, days = months - HALF, days + 15
            if days % 1 or months % 1 or max(days, months) > 99_999:
                return None
            moved = add_months(today, sign * int(months))
            day = add_days(moved, sign * int(days)) if isinstance(moved, date) else None
            note: DayNote = "day" if set(counts) == {"day"} and not about else "about_day"
            plain = sign < 0 and bool(_counted_out().fullmatch(rest or ""))
            return Day(day, note, plain) if isinstance(day, date) else None
    return None


def _is_a_day(text: str, today: date, past: bool) -> bool:
    return bool(_written_out(text, today, past) or _in_a_month(text, today, past))


@cache
def _counted_out() -> re.Pattern[str]:
    """How an answers file may hold a length of time: digits and one unit."""
    units = one_of(tuple(word for unit in UNITS for word in vocabulary(f"typed.unit.{unit}")))
    return re.compile(rf"\d{{1,5}}\s*{units}", re.ASCII)


def _weekday(text: str, today: date, past: bool) -> Day | None:
    """A day of this week or another, or the week itself, from its Monday on."""
    names = one_of(vocabulary("typed.week_name"))
    days = numbered("typed.weekday")
    at = numbered("typed.week_at")
    pattern = rf"(?P<at>{one_of(tuple(at))})?\s*(?:(?P<day>{one_of(tuple(days))})|{names})"
    match = re.fullmatch(pattern, text)
    if not match or not (match["at"] or match["day"]):
        return None
    monday = today.toordinal() - today.weekday()
    weekday = int(days[match["day"]]) if match["day"] else 0
    ordinal = monday + weekday + 7 * int(at[match["at"]] if match["at"] else 0)
    if not match["at"] and past and ordinal > today.toordinal():
        ordinal -= 7
    day = _from_ordinal(ordinal)
    return Day(day, "day" if match["day"] else "first_day", plain=False) if day else None


def _from_ordinal(ordinal: int) -> date | None:
    return date.fromordinal(ordinal) if 0 < ordinal <= date.max.toordinal() else None


def _in_a_month(text: str, today: date, past: bool) -> Day | None:
    """A day of a month, a part of it or the month itself, of a year that is named or not."""
    named = date_parts(text, "typed.in_a_month")
    if named is None:
        return None
    number = named.get("day")
    first = int(numbered("typed.part_of_month")[named["part"]]) if "part" in named else 1
    day = numeral(number) if number else first
    year, month = year_in(named, today), month_in(named)
    if "which" in named:
        moved = add_months(today.replace(day=1), int(numbered("typed.week_at")[named["which"]]))
        if not isinstance(moved, date):
            return None
        year, month = moved.year, moved.month
    if year is not None and month is not None:
        resolved = day_or_none(year, month, day)
    elif month is not None:
        resolved = _nearest(
            (day_or_none(year, month, day) for year in _about(today.year)), today, past
        )
    else:
        months = (add_months(today.replace(day=1), n) for n in (-2, -1, 0, 1))
        days = (day_or_none(m.year, m.month, day) for m in months if isinstance(m, date))
        resolved = _nearest(days, today, past)
    return Day(resolved, "day" if number else "first_day", plain=False) if resolved else None


def _in_some_order(text: str, today: date, past: bool) -> Day | None:
    """Day and month in digits, perhaps with a year behind: 10/20, 20.10.2026.

    Raises `Unclear` where either could be the month.
    """
    match = re.fullmatch(r"(\d{1,2})[-/.](\d{1,2})(?:[-/.](\d{4}))?", text, re.ASCII)
    if not match:
        return None
    first, second = int(match[1]), int(match[2])
    years = [int(match[3])] if match[3] else [*_about(today.year)]
    both = [
        _nearest((day_or_none(year, month, day) for year in years), today, past and not match[3])
        for month, day in ((first, second), (second, first))
    ]
    return _only(both)


def _short(text: str, today: date, past: bool) -> Day | None:
    """Three numbers, one of them a year of two digits: 24.5.1, 10/20/26, 20.10.26.

    Raises `Unclear` where more than one could be the year.
    """
    match = re.fullmatch(r"(\d{1,2})([-/.])(\d{1,2})\2(\d{1,2})", text, re.ASCII)
    if not match:
        return None
    first, _, second, third = match.groups()
    orders = ((first, second, third), (third, first, second), (third, second, first))
    days = [
        day_or_none(2000 + int(year), int(month), int(day))
        for year, month, day in orders
        if len(year) == 2 and abs(2000 + int(year) - today.year) <= _NEAR
    ]
    return _only(day for day in days if day and not (past and day > today))


def _only(days: Iterable[date | None]) -> Day | None:
    """The only day that there is. Raises `Unclear` where there are several."""
    match [*dict.fromkeys(day for day in days if day)]:
        case [day]:
            return Day(day, "day", plain=False)
        case [one, other, *_]:
            raise Unclear("answer_two_dates", first=one.isoformat(), second=other.isoformat())
    return None


def _about(year: int) -> Iterator[int]:
    return iter((year - 1, year, year + 1))


def _nearest(days: Iterable[date | None], today: date, past: bool) -> date | None:
    """The day nearest to today; for what is past, none after it."""
    fitting = [day for day in days if day and not (past and day > today)]
    return min(fitting, key=lambda day: abs(day - today), default=None)
