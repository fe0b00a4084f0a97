"""The computations behind the functions of the language; `registry.py` has their signatures.

Every function is total: an argument that is unknown or of the wrong kind gives null.
Comparisons in a function are made on the grid of `values.py`.
"""

from __future__ import annotations

import math
import re
from calendar import monthrange
from collections.abc import Callable
from datetime import date, timedelta
from decimal import ROUND_HALF_UP, Decimal, InvalidOperation
from typing import Any

from advisor.language.values import GRID, Value, finite, is_number, kind, on_grid, snapped


def absolute(number: Value) -> Value:
    """`abs(n)`."""
    return abs(float(number)) if is_number(number) else None


def floor(number: Value) -> Value:
    """`floor(n)`: the greatest whole number not above n."""
    return float(math.floor(snapped(number))) if is_number(number) else None


def ceiling(number: Value) -> Value:
    """`ceiling(n)`: the least whole number not below n."""
    return float(math.ceil(snapped(number))) if is_number(number) else None


def rounded(number: Value, digits: Value = 0.0) -> Value:
    """`round(n, digits)`: halves away from zero, like FEEL's `round half up`.

    It rounds the decimal digits that are printed: 2.675 gives 2.68.
    """
    if not (is_number(number) and is_number(digits)) or abs(digits) > 100:
        return None
    try:
        exact = Decimal(repr(snapped(number)))
        step = Decimal(1).scaleb(-int(snapped(digits)))
        return finite(float(exact.quantize(step, ROUND_HALF_UP)))
    except InvalidOperation:  # more digits than a decimal context holds: nothing to round
        return float(number)


def _extreme(choose: Callable[..., Any], values: tuple[Value, ...]) -> Value:
    if len(values) == 1 and isinstance(values[0], tuple):
        values = values[0]
    kinds = {kind(value) for value in values}
    if len(kinds) != 1 or not kinds <= {"number", "string", "date"}:
        return None
    extreme: Value = choose(values)
    return extreme


def minimum(*values: Value) -> Value:
    """`min(a, b, …)` or `min(list)`; unknown as soon as one value is (SQL engines skip it)."""
    return _extreme(min, values)


def maximum(*values: Value) -> Value:
    """`max(a, b, …)` or `max(list)`; unknown as soon as one value is."""
    return _extreme(max, values)


_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


def to_date(text: Value) -> Value:
    """`date("2026-11-23")`; null for a text that is no date in this form."""
    if isinstance(text, date):
        return text
    try:
        written = isinstance(text, str) and _DATE.fullmatch(text)
        return date.fromisoformat(written[0]) if written else None
    except ValueError:
        return None


def _whole(number: Value) -> int | None:
    """The number as an `int` if it is whole, else None."""
    return int(snapped(number)) if is_number(number) and snapped(number).is_integer() else None


def days_since(today: date | None, then: Value) -> Value:
    """`days_since(d)`: days from `d` to the date of advice, negative for a day to come."""
    if today is None or not isinstance(then, date):
        return None
    return float((today - then).days)


def add_days(start: Value, days: Value) -> Value:
    """`add_days(d, n)`: the date n whole days after `d`; the day of `d` itself does not count."""
    if not isinstance(start, date) or (count := _whole(days)) is None:
        return None
    try:
        later: date = start + timedelta(days=count)
        return later
    except OverflowError:
        return None


def add_months(start: Value, months: Value) -> Value:
    """`add_months(d, n)`: the same day n whole months after `d`, or that month's last day."""
    if not isinstance(start, date) or (count := _whole(months)) is None:
        return None
    years, month = divmod(start.year * 12 + start.month - 1 + count, 12)
    try:
        return start.replace(years, month + 1, min(start.day, monthrange(years, month + 1)[1]))
    except (ValueError, OverflowError):  # beyond the calendar
        return None


def annual_rate(received: Value, instalment: Value, count: Value) -> Value:
    """`annual_rate(received, instalment, count)`: nominal yearly rate in percent.

    Twelve times the monthly internal rate of return of `count` equal monthly instalments
    against the money really received. Null where there is no loan: nothing received, less
    than one instalment, or less paid back than received.
    """
    if not (is_number(received) and is_number(instalment) and is_number(count)):
        return None
    if on_grid(received) <= 0 or on_grid(instalment) <= 0 or on_grid(count) < GRID:
        return None
    paid = finite(float(instalment) * float(count))  # None: more than every double
    if paid is not None and on_grid(paid) <= on_grid(received):
        return 0.0 if on_grid(paid) == on_grid(received) else None
    return finite(_monthly_rate(float(instalment) / float(received), float(count)) * 1200)


def _monthly_rate(share: float, count: float) -> float:
    """The monthly rate, as a fraction, of instalments that are each this share of the loan.

    It is where `r - share * (1 - (1 + r) ** -count)` is 0: a convex function that falls right
    after `r = 0` and comes back. At `r = share` it is above 0, and from there Newton's method
    comes down to the root without ever passing it.
    """
    rate = share
    while True:
        growth = count * math.log1p(rate)
        above = rate + share * math.expm1(-growth)
        slope = 1 - count * share * math.exp(-growth) / (1 + rate)
        if slope <= 0 or not 0 < (nearer := rate - above / slope) < rate:
            return rate
        rate = nearer


def months_to_repay(debt: Value, instalment: Value, rate: Value) -> Value:
    """`months_to_repay(debt, instalment, annual_rate)`: months until a debt is paid off.

    `rate` in percent a year, nominal, compounded monthly. Not rounded. Null where the
    instalment does not exceed the interest: then the debt never ends.
    """
    if not (is_number(debt) and is_number(instalment) and is_number(rate)):
        return None
    if on_grid(debt) <= 0:
        return 0.0
    interest = finite(float(debt) * (rate / 1200))
    if interest is None or on_grid(rate) < 0 or on_grid(instalment) <= max(0, on_grid(interest)):
        return None
    if on_grid(rate) == 0:
        return finite(debt / instalment)
    return finite(-math.log1p(-interest / instalment) / math.log1p(rate / 1200))
