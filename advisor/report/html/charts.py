"""The charts of a page. One is drawn only where every number it needs is known."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from math import floor, log10
from typing import NamedTuple

from advisor.inference.advice import Advice
from advisor.inference.projection import Interest, months_until_clear, projection
from advisor.language.tree import Name
from advisor.language.values import snapped
from advisor.messages import message
from advisor.pack.schema import Derived, Formula, Question, Remedy
from advisor.report.html.element import Html, element
from advisor.report.html.figure import (
    WIDTH,
    figure,
    image,
    line,
    numbers,
    rect,
    text,
    text_width,
)
from advisor.report.words import day_text, fill, number_text

ROW = 42
"""The height of a bar with its words above it."""


class Amount(NamedTuple):
    """A fact of the pack whose value is known."""

    label: str
    value: float
    unit: str | None


def charts(advice: Advice, lang: str) -> tuple[Html, ...]:
    """A figure for each chart that can be drawn."""
    drawn = (timeline(advice, lang), budget(advice, lang), waiting_or_paying(advice, lang))
    return tuple(one for one in drawn if one)


def _amounts(advice: Advice, roles: tuple[Formula, ...], lang: str) -> tuple[Amount, ...] | None:
    """What the facts are, as the rules judge them, or None where one is unknown."""
    found = []
    for role in roles:
        assert isinstance(role.tree, Name)
        entry, value = advice.pack.entries[role.tree.id], advice.facts.get(role.tree.id)
        assert isinstance(entry, (Question, Derived))
        if not isinstance(value, (int, float)):
            return None
        found.append(Amount(fill(entry.label, advice, lang), snapped(value), entry.unit))
    return tuple(found)


def waiting_or_paying(advice: Advice, lang: str) -> Html | None:
    """What is overdue, left alone and under a plan, over 12 months or, if need be, 24."""
    roles = advice.pack.about.charts
    rate = roles and (roles.yearly_rate or roles.monthly_rate)
    named = roles and (roles.owed, roles.payment, *([rate] if rate else []))
    known = named and _amounts(advice, named, lang)
    if not roles or not known:
        return None
    owed, payment, *percent = known
    interest = None
    if percent:
        interest = Interest(percent[0].value, 12 if roles.yearly_rate else 1)
    if running := _goes_on(advice):
        asked = roles.asked and _amounts(advice, (roles.asked,), lang)
        if not asked:
            return None
        payment = payment._replace(value=payment.value - asked[0].value)
    if owed.value <= 0 or round(payment.value, 2) <= 0:  # less than a cent is nothing
        return None
    plan = projection(owed.value, interest, payment.value, 24)
    clear = months_until_clear(plan)
    months = 12 if clear and clear <= 12 else 24
    plan = plan[: months + 1]
    waiting = projection(owed.value, interest, 0, months)

    def money(amount: float) -> str:
        return number_text(amount, owed.unit, lang)

    told = {
        "owed": money(owed.value),
        "rate": _rate_text(interest, lang),
        "payment": number_text(payment.value, payment.unit, lang),
        "months": number_text(months, "month", lang),
        "waiting": money(waiting[-1]),
        "plan": money(plan[-1]),
        "clear": number_text(clear, "month", lang),
    }
    outcome = "page.projection.still_owed" if clear is None else "page.projection.cleared"
    names = [
        message("page.projection.waiting", lang, **told),
        message("page.projection.paying", lang, **told),
    ]
    growth = "page.projection.grows" if interest else "page.projection.stays"
    shown = sorted({*range(min(months, 3) + 1), *range(0, months + 1, 3)})
    rows = [(str(month), money(waiting[month]), money(plan[month])) for month in shown]
    most = waiting[-1]
    plot = _Plot.beside([money(amount) for amount in _round_amounts(most)], most, months)
    drawing = [*_grid(plot, money, lang)]
    for number, (name, amounts) in enumerate(zip(names, (waiting, plan), strict=True)):
        kind = ("waiting", "plan")[number]
        drawing.append(line(0, 12 + 20 * number, 28, 12 + 20 * number, kind))
        drawing.append(text(36, 16.5 + 20 * number, name))
        points = (f"{plot.x(m):.2f},{plot.y(amount):.2f}" for m, amount in enumerate(amounts))
        drawing.append(element("polyline", points=" ".join(points), class_=kind))
    return figure(
        "projection",
        lang,
        image("projection", lang, _BOTTOM + 26, *drawing, **told),
        element("p", message(growth, lang, **told)),
        element("p", message(outcome, lang, **told)),
        numbers(lang, rows, (message("page.month", lang), *names)),
        element("p", message(_note(running, interest), lang, **told), class_="note"),
    )


def _rate_text(interest: Interest | None, lang: str) -> str:
    if interest is None:
        return ""
    yearly = interest.months == 12
    key = "page.projection.rate.yearly" if yearly else "page.projection.rate.monthly"
    return message(key, lang, percent=number_text(interest.percent, "percent", lang))


def _note(running: bool, interest: Interest | None) -> str:
    """The message that tells how it was counted."""
    if interest:
        return "page.projection.running" if running else "page.projection.note"
    if running:
        return "page.projection.running_without_interest"
    return "page.projection.note_without_interest"


def _goes_on(advice: Advice) -> bool:
    """Whether instalments fall due beside what is overdue, as far as is known."""
    roles = advice.pack.about.charts
    if not roles or not roles.goes_on:
        return False
    assert isinstance(roles.goes_on.tree, Name)
    return advice.facts.get(roles.goes_on.tree.id) is not False


_TOP, _BOTTOM = 66.0, 226.0


class _Plot(NamedTuple):
    """Where months and amounts stand in the chart; what is left of `left` is for the amounts."""

    left: float
    most: float
    months: int

    @classmethod
    def beside(cls, labels: list[str], most: float, months: int) -> _Plot:
        """A plot with room for labels on its left, so that no line runs through them."""
        return cls(max(map(text_width, labels)) + 6, most, months)

    def x(self, month: int) -> float:
        return self.left + (WIDTH - 4 - self.left) * month / self.months

    def y(self, amount: float) -> float:
        return _BOTTOM - (_BOTTOM - _TOP) * amount / self.most


def _grid(plot: _Plot, money: Callable[[float], str], lang: str) -> Iterator[Html]:
    """A line for each round amount, and today, half of the time and its end below."""
    for amount in _round_amounts(plot.most):
        y = plot.y(amount)
        yield line(plot.left, y, WIDTH, y, "grid")
        yield text(plot.left - 6, y + 4, money(amount), "small end")
    yield line(plot.left, _BOTTOM, WIDTH, _BOTTOM, "axis")
    half, end = plot.months // 2, plot.months
    for month, side in ((0, "small"), (half, "small middle"), (end, "small end")):
        words = number_text(month, "month", lang) if month else message("page.today", lang)
        yield text(plot.x(month), _BOTTOM + 18, words, side)


def _round_amounts(most: float) -> Iterator[float]:
    """Up to three amounts, evenly apart, that are round and not above `most`."""
    power = 10.0 ** floor(log10(most / 3))
    step = next(factor * power for factor in (1, 2, 5, 10) if factor * power * 3.999 > most)
    return (step * number for number in range(1, floor(most / step) + 1))


def budget(advice: Advice, lang: str) -> Html | None:
    """The month's income, each kind of spending taken from it, and what is left or missing."""
    roles = advice.pack.about.charts
    known = roles and _amounts(advice, (roles.income, *roles.spending), lang)
    if not roles or not known:
        return None
    income, *spending = known
    left = snapped(income.value - sum(one.value for one in spending))
    missing = left < 0
    name = message("page.budget.missing" if missing else "page.budget.left", lang)
    bars = [(income.label, income.value, 0.0, income.value, "income")]
    above = income.value
    for one in spending:
        below = snapped(above - one.value)
        bars.append((one.label, one.value, below, above, "spending"))
        above = below
    bars.append((name, abs(left), min(0, left), max(0, left), "missing" if missing else "left"))
    asked = _amounts(advice, (roles.asked,), lang) if roles.asked else None
    bars += [(one.label, one.value, 0.0, one.value, "asked") for one in asked or ()]
    low, high = min(bar[2] for bar in bars), max(bar[3] for bar in bars)
    scale = (WIDTH - 2) / (high - low or 1)
    drawing = []
    rows = []
    for number, (label, amount, start, end, kind) in enumerate(bars):
        y, shown = number * ROW, number_text(amount, income.unit, lang)
        drawing.append(text(0, y + 15, label))
        drawing.append(text(WIDTH, y + 15, shown, "end strong"))
        drawing.append(rect(1 + (start - low) * scale, y + 22, (end - start) * scale, 10, kind))
        rows.append((label, shown))
    if low < 0:
        drawing += _beside_bars(1 - low * scale, len(bars))
    if missing:
        key = "page.budget.is_missing"
    else:
        key = "page.budget.is_left" if left else "page.budget.is_used_up"
    outcome = message(
        key,
        lang,
        income=number_text(income.value, income.unit, lang),
        left=number_text(abs(left), income.unit, lang),
    )
    return figure(
        "budget",
        lang,
        image("budget", lang, len(bars) * ROW, *drawing),
        element("p", outcome),
        numbers(lang, rows),
    )


def timeline(advice: Advice, lang: str) -> Html | None:
    """The deadlines of what is recommended, those of others and those that passed marked so."""
    dated = [(one.deadline, one) for one in advice.recommendations if one.deadline]
    if not dated:
        return None
    dated.sort(key=lambda item: (item[0], item[1].rank))
    days = {day: (day - advice.today).days for day, _ in dated}
    low, high = min(0, *days.values()), max(0, *days.values())
    scale = (WIDTH - 16) / (high - low or 1)
    zero = 8 - low * scale
    drawing = _beside_bars(zero, len(days))
    words = {}
    for number, (day, away) in enumerate(days.items()):
        words[day] = message(_ends(away), lang, days=number_text(abs(away), "day", lang))
        y, there = number * ROW, zero + away * scale
        kind = "passed" if away < 0 else "ahead"
        drawing.append(text(0, y + 15, day_text(day, lang), "strong"))
        drawing.append(text(WIDTH, y + 15, words[day], "end"))
        drawing.append(line(zero, y + 29, there, y + 29, kind))
        drawing.append(element("circle", cx=there, cy=y + 29, r=6, class_=kind))
    drawing.append(text(zero, len(days) * ROW + 18, message("page.today", lang), _side(zero)))
    items = []
    for day, one in dated:
        remedy = one.entry
        assert isinstance(remedy, Remedy)
        whose = "page.timeline.theirs" if remedy.awaited else "page.timeline.yours"
        label = message(whose, lang, label=fill(remedy.label, advice, lang))
        when = element("time", day_text(day, lang), datetime=day.isoformat())
        left = element("span", words[day], class_="left")
        todo = element("a", label, href=f"#r{one.rank}")
        items.append(element("li", when, Html(" "), left, element("br"), todo))
    return figure(
        "timeline",
        lang,
        image("timeline", lang, len(days) * ROW + 24, *drawing),
        element("ol", *items, class_="dates"),
    )


def _ends(away: int) -> str:
    """The message for a deadline so many days away; it has passed where that is negative."""
    if away == 0:
        return "page.timeline.ends_today"
    return "page.timeline.left" if away > 0 else "page.timeline.passed"


def _beside_bars(x: float, rows: int) -> list[Html]:
    """The line of zero or of today: beside each bar, and never through the words above it."""
    return [line(x, row * ROW + 21, x, row * ROW + 37, "axis") for row in range(rows)]


def _side(x: float) -> str:
    return "small" if x < WIDTH / 4 else "small end" if x > WIDTH * 3 / 4 else "small middle"
