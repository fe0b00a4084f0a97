"""Working days: on which day a period ends, from dated tables of days off.

Many countries share the rule behind it: a period that would end on a day of rest ends on the
next working day. Which days those are is knowledge of a pack, a table for each
year. For a year whose table is not out yet only some days off are certain, and around them
lie stretches in which any day may turn out to be one. In a year without a table only Saturdays
and Sundays are days of rest, and after the last table any day may begin as long a stretch as
the tables know.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from functools import cached_property
from typing import Literal, TypeAlias

from advisor.language.values import Value

_DAY = timedelta(days=1)
NO_DAYS: frozenset[date] = frozenset()


@dataclass(frozen=True, slots=True)
class Year:
    """The exceptions to the plain week in one year.

    `rest`: days of rest, weekends among them or not. `work`: Saturdays and Sundays that are
    worked. `may_move`: days that may still become either. `published`: nothing else can come.
    """

    rest: frozenset[date] = NO_DAYS
    work: frozenset[date] = NO_DAYS
    may_move: frozenset[date] = NO_DAYS
    published: bool = True


Stage: TypeAlias = Literal["runs", "in_time", "by_count", "perhaps", "over"]


@dataclass(frozen=True, slots=True)
class Period:
    """When a period ends.

    `counted_to`: its last day by count. `last_day`: that day, or the first working day after
    it. `act_by`: the day by which to advise people to act. `not_over_before`: the last day on
    which the period can still run, later than `last_day` only while days off are not `known`.
    `sure`: the last day by count is a working day, whatever is published, so that all four days
    are the same.
    """

    counted_to: date
    act_by: date
    last_day: date
    not_over_before: date
    known: bool
    sure: bool

    def stage(self, today: date) -> Stage:
        """`runs` until the day to act by; then `in_time`, and in the end `over`.

        Where days off are not known it is `by_count` until the last day by count, which no
        notice can bring forward, and then `perhaps`.
        """
        if today <= self.act_by:
            return "runs"
        if today > self.not_over_before:
            return "over"
        if self.known:
            return "in_time"
        return "by_count" if today <= self.counted_to else "perhaps"

    def deadline(self, today: date) -> date:
        """The date to show: the day to act by, then the last day; today if neither is certain."""
        match self.stage(today):
            case "runs":
                return self.act_by
            case "in_time" | "over":
                return self.last_day
            case _:
                return today


@dataclass(frozen=True)
class Calendar:
    """The tables of a pack, by year. Days beyond the calendar raise `OverflowError`."""

    years: Mapping[int, Year] = field(default_factory=dict)

    def works(self, day: date) -> bool:
        """Whether a day is a working day, as far as the tables say."""
        year = self.years.get(day.year, _NO_TABLE)
        return day in year.work or (day.weekday() < 5 and day not in year.rest)

    def may_move(self, day: date) -> bool:
        """Whether a day may still become a day off or a working day."""
        return day in self.years.get(day.year, _NO_TABLE).may_move

    def is_sure(self, day: date) -> bool:
        """Whether a day is worked and nothing that the tables foresee can change it."""
        return self.works(day) and not self.may_move(day)

    def next_working_day(self, day: date) -> date:
        """The day itself if it is a working day, else the first working day after it."""
        while not self.works(day):
            day += _DAY
        return day

    def holidays_known(self, day: date) -> bool:
        """Whether the tables of all days from `day` to the next working day are published."""
        years = (day.year, self.next_working_day(day).year)
        return all(self.years.get(year, _NO_TABLE).published for year in years)

    def not_over_before(self, day: date) -> date:
        """The last day on which a period that is counted to `day` may still run."""
        moved = self.next_working_day(day)
        if self.years and moved.year > max(self.years):  # no table says anything of those days
            return self._first_sure(moved + self._longest_rest * _DAY)
        return self._first_sure(moved) if self.may_move(day) or self.may_move(moved) else moved

    def _first_sure(self, day: date) -> date:
        while not self.is_sure(day):
            day += _DAY
        return day

    @cached_property
    def _longest_rest(self) -> int:
        """Days of the longest stretch off, certain or possible, that begins on a named day."""
        named = (day for year in self.years.values() for day in year.rest | year.may_move)
        return max(((self._first_sure(day) - day).days for day in named), default=0)

    def act_by(self, start: date, day: date) -> date:
        """The last day up to `day`, but after `start`, that is sure to be a working day.

        Where there is none, the next working day if the tables are out, else `day` itself.
        """
        sure = day
        while sure > start:
            if self.is_sure(sure):
                return sure
            sure -= _DAY
        return self.next_working_day(day) if self.holidays_known(day) else day

    def period(self, start: date, counted_to: date) -> Period:
        """A period that began with `start`, which does not count, and is counted to a day."""
        return Period(
            counted_to,
            self.act_by(start, counted_to),
            self.next_working_day(counted_to),
            self.not_over_before(counted_to),
            self.holidays_known(counted_to),
            self.is_sure(counted_to) and counted_to.year in self.years,
        )


_NO_TABLE = Year(published=False)
PLAIN_WEEK = Calendar()
"""A calendar without tables: Saturdays and Sundays are days of rest."""


def on_dates(method: Callable[..., date | bool]) -> Callable[..., Value]:
    """A function of dates made total: null for an argument that is no date, or out of range."""

    def value(calendar: Calendar, *arguments: Value) -> Value:
        if not all(isinstance(argument, date) for argument in arguments):
            return None
        try:
            return method(calendar, *arguments)
        except OverflowError:
            return None

    return value
