"""A pack's tables of holidays: whether they are sound, and the calendar made from them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date, timedelta
from typing import TYPE_CHECKING

from advisor.language.working_days import Calendar, Year
from advisor.pack import schema
from advisor.problem import Place, Problem, problem

if TYPE_CHECKING:  # reading brings the parser, which a pack from the cache does without
    from advisor.pack.reading.notes import Reference

SATURDAY = 5


def calendar_from(tables: Iterable[schema.Holidays]) -> Calendar:
    """The working days by a pack's tables."""
    return Calendar(
        {
            int(table.year): Year(
                rest=_each(table.rest),
                work=_each(table.work),
                may_move=_each(table.may_move),
                published=table.not_published is None,
            )
            for table in tables
        }
    )


def _each(stretches: Iterable[schema.Days]) -> frozenset[date]:
    return frozenset(day for stretch in stretches for day in _days(stretch))


def _days(stretch: schema.Days) -> Iterator[date]:
    for number in range((stretch.last - stretch.first).days + 1):
        yield stretch.first + timedelta(days=number)


def holiday_problems(
    entries: Mapping[str, schema.Entry], references: Iterable[Reference]
) -> Iterator[Problem]:
    """Two tables of a year, days of another year, days named twice, workdays that are none."""
    tables = {i: e for i, e in entries.items() if isinstance(e, schema.Holidays)}
    first: dict[float, schema.Holidays] = {}
    for table in tables.values():
        if not (table.year.is_integer() and 1 <= table.year <= 9999):
            yield problem("holidays_year", table.place, id=table.id, year=f"{table.year:g}")
        elif other := first.get(table.year):
            where = f"{table.year:.0f}", str(other.place)
            yield problem("holidays_twice", table.place, year=where[0], first=where[1])
        first.setdefault(table.year, table)
        if bool(table.may_move) is not bool(table.not_published):
            yield problem("holidays_half_published", table.place, id=table.id)
        elif not table.rest and not table.not_published:
            yield problem("list_empty", table.place, id=table.id, key="rest")
        elif table.not_published and table.work:
            yield problem("holidays_work_unpublished", table.place, id=table.id)
    seen: dict[tuple[str, date], Place] = {}
    elsewhere = {table.id for table in tables.values() if _all_of_another_year(table)}
    for name in sorted(elsewhere):  # the year is the slip, not each of the days
        yield problem("holidays_other_year", tables[name].place, year=f"{tables[name].year:.0f}")
    for reference in references:
        table_or_none = tables.get(reference.by) if reference.by not in elsewhere else None
        if isinstance(reference.value, schema.Days) and table_or_none:
            yield from _wrong_days(reference, table_or_none, seen)


def _all_of_another_year(table: schema.Holidays) -> bool:
    stretches = (*table.rest, *table.work, *table.may_move)
    years = {day.year for stretch in stretches for day in (stretch.first, stretch.last)}
    return len(stretches) > 1 and table.year not in years


def _wrong_days(
    reference: Reference, table: schema.Holidays, seen: dict[tuple[str, date], Place]
) -> Iterator[Problem]:
    stretch, place = reference.value, reference.place
    if {stretch.first.year, stretch.last.year} != {int(table.year)}:
        yield problem("holidays_other_year", place, year=f"{table.year:.0f}")
        return
    # What may move lies around the days off, which are named in it again.
    kind = "may_move" if reference.key == "may_move" else "rest or work"
    for day in _days(stretch):
        if reference.key == "work" and day.weekday() < SATURDAY:
            yield problem("holidays_work_on_weekday", place, day=day.isoformat())
            return
        if earlier := seen.get((f"{table.id} {kind}", day)):
            yield problem("holidays_day_twice", place, day=day.isoformat(), first=str(earlier))
            return
        seen[f"{table.id} {kind}", day] = place
