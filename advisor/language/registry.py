"""The functions of the language: one entry each, with all that the readings need to know.

`abs floor ceiling round min max date` are FEEL's; the rest are documented extensions. A new
function is one more entry of `FUNCTIONS`, a line in `docs/language.md`, and its words in the
catalogue (`prose.call.NAME`; without them prose names it as it is written).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from typing import Any, Literal

from advisor.language import functions as f
from advisor.language.values import Value
from advisor.language.working_days import Calendar, on_dates

ALL = 99
"""Stands for "all arguments" in `monotone` and `arity`: more than any function takes."""


@dataclass(frozen=True, kw_only=True)
class Function:
    """A function of the language: its name, signature, evaluation and monotonicity.

    `signature`: the kinds of its arguments and of its value, such as `date, day -> date`. A
    kind is `date`, `boolean`, `written date` (a literal), a unit, or a variable: `U` is a
    number of any unit and `U/month` one of a monthly part of it, `T...` any number of values
    of one kind, or a list of them. `?` marks what may be left out.
    `value`: the computation; it is total, and gives null for arguments of another kind. With
    `needs` its first parameter is the date of advice, or the calendar.
    `monotone`: the number of arguments, counted from the first, in each of which the function is
    monotone while the others stay: over a range its extremes then lie at the ends.
    `at_least`: the lower bound of its values, None without one.
    """

    signature: str
    value: Callable[..., Value]
    needs: Literal["today", "calendar"] | None = None
    monotone: int = 0
    at_least: float | None = None

    @cached_property
    def takes(self) -> tuple[str, ...]:
        """The kind of each argument, without the marks `?` and `...`."""
        arguments = self.signature.split(" -> ")[0].split(", ")
        return tuple(kind.removesuffix("...").removesuffix("?") for kind in arguments)

    @property
    def gives(self) -> str:
        """The kind of its value."""
        return self.signature.split(" -> ")[1]

    @property
    def repeats(self) -> bool:
        """Whether it takes any number of arguments."""
        return "..." in self.signature

    @cached_property
    def arity(self) -> tuple[int, int]:
        """The least and the greatest number of arguments."""
        least = len(self.takes) - self.signature.count("?")
        return least, ALL if self.repeats else len(self.takes)


FUNCTIONS: dict[str, Function] = {
    "abs": Function(signature="U -> U", value=f.absolute, at_least=0.0),
    "floor": Function(signature="U -> U", value=f.floor, monotone=1),
    "ceiling": Function(signature="U -> U", value=f.ceiling, monotone=1),
    "round": Function(signature="U, 1? -> U", value=f.rounded, monotone=1),
    "min": Function(signature="T... -> T", value=f.minimum, monotone=ALL),
    "max": Function(signature="T... -> T", value=f.maximum, monotone=ALL),
    "date": Function(signature="written date -> date", value=f.to_date),
    "days_since": Function(signature="date -> day", value=f.days_since, needs="today", monotone=1),
    "add_days": Function(signature="date, day -> date", value=f.add_days, monotone=2),
    "add_months": Function(signature="date, month -> date", value=f.add_months, monotone=2),
    "next_working_day": Function(
        signature="date -> date",
        value=on_dates(Calendar.next_working_day),
        needs="calendar",
        monotone=1,
    ),
    "act_by": Function(
        signature="date, date -> date",
        value=on_dates(Calendar.act_by),
        needs="calendar",
        monotone=2,
    ),
    "not_over_before": Function(
        signature="date -> date",
        value=on_dates(Calendar.not_over_before),
        needs="calendar",
        monotone=1,
    ),
    "holidays_known": Function(
        signature="date -> boolean", value=on_dates(Calendar.holidays_known), needs="calendar"
    ),
    "annual_rate": Function(
        signature="U, U/month, month -> percent/year", value=f.annual_rate, at_least=0.0
    ),
    "months_to_repay": Function(
        signature="U, U/month, percent/year -> month", value=f.months_to_repay, at_least=0.0
    ),
}


def call(name: str, arguments: list[Value], today: Any, calendar: Calendar) -> Value:
    """The value of a function; null for one that does not exist, or too few arguments."""
    function = FUNCTIONS.get(name)
    if function is None:
        return None
    least, most = function.arity
    if not least <= len(arguments) <= most:
        return None
    match function.needs:
        case "today":
            return function.value(today, *arguments)
        case "calendar":
            return function.value(calendar, *arguments)
        case _:
            return function.value(*arguments)
