"""The chart of a month's money: income, what is spent of it, and what is left."""

from __future__ import annotations

from typing import NamedTuple

from advisor.inference.advice import Advice
from advisor.language.values import snapped
from advisor.messages import message
from advisor.report.html.element import Html, element
from advisor.report.html.figure import ROW, WIDTH, beside_bars, figure, image, numbers, rect, text
from advisor.report.html.known_amounts import Amount, known_amounts
from advisor.report.words import number_text


class _Bar(NamedTuple):
    """An amount, drawn from `start` to `end` on one scale for all bars; `kind` is its style."""

    label: str
    amount: float
    start: float
    end: float
    kind: str


def budget(advice: Advice, lang: str) -> Html | None:
    """The month's income, each kind of spending taken from it, and what is left or missing."""
    roles = advice.pack.about.charts
    amounts = roles and known_amounts(advice, (roles.income, *roles.spending), lang)
    if not roles or not amounts:
        return None
    income, *spending = amounts
    left = snapped(income.value - sum(amount.value for amount in spending))
    missing = left < 0
    bars = _bars(income, spending, left, lang)
    asked = known_amounts(advice, (roles.asked,), lang) if roles.asked else None
    bars += [_Bar(amount.label, amount.value, 0.0, amount.value, "asked") for amount in asked or ()]
    rows = [(bar.label, number_text(bar.amount, income.unit, lang)) for bar in bars]
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
        image("budget", lang, len(bars) * ROW, *_drawing(bars, rows)),
        element("p", outcome),
        numbers(lang, rows),
    )


def _bars(income: Amount, spending: list[Amount], left: float, lang: str) -> list[_Bar]:
    """The income, each spending below the one before, and what is left, below 0 if missing."""
    bars = [_Bar(income.label, income.value, 0.0, income.value, "income")]
    above = income.value
    for amount in spending:
        below = snapped(above - amount.value)
        bars.append(_Bar(amount.label, amount.value, below, above, "spending"))
        above = below
    missing = left < 0
    name = message("page.budget.missing" if missing else "page.budget.left", lang)
    kind = "missing" if missing else "left"
    return [*bars, _Bar(name, abs(left), min(0, left), max(0, left), kind)]


def _drawing(bars: list[_Bar], rows: list[tuple[str, str]]) -> list[Html]:
    """The bars below each other, each under its row of a label and an amount."""
    low, high = min(bar.start for bar in bars), max(bar.end for bar in bars)
    scale = (WIDTH - 2) / (high - low or 1)
    drawing = []
    for number, (bar, (label, shown)) in enumerate(zip(bars, rows, strict=True)):
        y, width = number * ROW, (bar.end - bar.start) * scale
        drawing.append(text(0, y + 15, label))
        drawing.append(text(WIDTH, y + 15, shown, "end strong"))
        drawing.append(rect(1 + (bar.start - low) * scale, y + 22, width, 10, bar.kind))
    if low < 0:
        drawing += beside_bars(1 - low * scale, len(bars))
    return drawing
