"""The chart of what is overdue, month by month: left alone, and under a plan of payments."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from math import floor, log10
from typing import NamedTuple

from advisor.inference.advice import Advice
from advisor.inference.projection import Interest, months_until_clear, projection
from advisor.language.tree import Name
from advisor.messages import message
from advisor.report.html.element import Html, element
from advisor.report.html.figure import WIDTH, figure, image, line, numbers, text, text_width
from advisor.report.html.known_amounts import Amount, known_amounts
from advisor.report.words import number_text


class _Course(NamedTuple):
    """What is overdue today and after each month, `waiting` and under the `plan`.

    `clear` is the month after which the plan has paid all, None where two years are not enough;
    `running` where instalments fall due beside it, which `payment` leaves out.
    """

    owed: Amount
    payment: Amount
    interest: Interest | None
    running: bool
    waiting: tuple[float, ...]
    plan: tuple[float, ...]
    clear: int | None

    @property
    def months(self) -> int:
        """The months that are shown."""
        return len(self.plan) - 1


def _course(advice: Advice, lang: str) -> _Course | None:
    """12 months or, if the plan needs more, 24; None where an amount is unknown or nothing."""
    roles = advice.pack.about.charts
    rate = roles and (roles.yearly_rate or roles.monthly_rate)
    named = roles and (roles.owed, roles.payment, *([rate] if rate else []))
    amounts = named and known_amounts(advice, named, lang)
    if not roles or not amounts:
        return None
    owed, payment, *percent = amounts
    interest = None
    if percent:
        interest = Interest(percent[0].value, 12 if roles.yearly_rate else 1)
    if running := _goes_on(advice):
        asked = roles.asked and known_amounts(advice, (roles.asked,), lang)
        if not asked:
            return None
        payment = payment._replace(value=payment.value - asked[0].value)
    if owed.value <= 0 or round(payment.value, 2) <= 0:  # less than a cent is nothing
        return None
    plan = projection(owed.value, interest, payment.value, 24)
    clear = months_until_clear(plan)
    months = 12 if clear and clear <= 12 else 24
    waiting = projection(owed.value, interest, 0, months)
    return _Course(owed, payment, interest, running, waiting, plan[: months + 1], clear)


def waiting_or_paying(advice: Advice, lang: str) -> Html | None:
    """What is overdue, left alone and under a plan, over 12 months or, if need be, 24."""
    course = _course(advice, lang)
    if course is None:
        return None
    interest, running, waiting, plan = course.interest, course.running, course.waiting, course.plan

    def money(amount: float) -> str:
        return number_text(amount, course.owed.unit, lang)

    params = {
        "owed": money(course.owed.value),
        "rate": _rate_text(interest, lang),
        "payment": number_text(course.payment.value, course.payment.unit, lang),
        "months": number_text(course.months, "month", lang),
        "waiting": money(waiting[-1]),
        "plan": money(plan[-1]),
        "clear": number_text(course.clear, "month", lang),
    }
    cleared = course.clear is not None
    outcome = "page.projection.cleared" if cleared else "page.projection.still_owed"
    growth = "page.projection.grows" if interest else "page.projection.stays"
    names = [
        message("page.projection.waiting", lang, **params),
        message("page.projection.paying", lang, **params),
    ]
    shown = sorted({*range(min(course.months, 3) + 1), *range(0, course.months + 1, 3)})
    rows = [(str(month), money(waiting[month]), money(plan[month])) for month in shown]
    drawing = _drawing(course, names, money, lang)
    return figure(
        "projection",
        lang,
        image("projection", lang, _BOTTOM + 26, *drawing, **params),
        element("p", message(growth, lang, **params)),
        element("p", message(outcome, lang, **params)),
        numbers(lang, rows, (message("page.month", lang), *names)),
        element(
            "p",
            message(_note(running, interest), lang, **params),
            class_="note",
        ),
    )


def _drawing(
    course: _Course, names: list[str], money: Callable[[float], str], lang: str
) -> list[Html]:
    """Both lines in their grid, with the `names` that they have above it."""
    most = course.waiting[-1]
    plot = _Plot.beside([money(amount) for amount in _round_amounts(most)], most, course.months)
    drawing = [*_grid(plot, money, lang)]
    lines = (("waiting", names[0], course.waiting), ("plan", names[1], course.plan))
    for number, (kind, name, amounts) in enumerate(lines):
        drawing.append(line(0, 12 + 20 * number, 28, 12 + 20 * number, kind))
        drawing.append(text(36, 16.5 + 20 * number, name))
        points = (f"{plot.x(m):.2f},{plot.y(amount):.2f}" for m, amount in enumerate(amounts))
        drawing.append(element("polyline", points=" ".join(points), class_=kind))
    return drawing


def _rate_text(interest: Interest | None, lang: str) -> str:
    if interest is None:
        return ""
    yearly = interest.months == 12
    key = "page.projection.rate.yearly" if yearly else "page.projection.rate.monthly"
    percent = number_text(interest.percent, "percent", lang)
    return message(key, lang, percent=percent)


def _note(running: bool, interest: Interest | None) -> str:
    """The message that says how the amounts were computed."""
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
