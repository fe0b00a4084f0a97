"""The chart of the deadlines that lie ahead and those that have passed."""

from __future__ import annotations

from advisor.inference.advice import Advice
from advisor.messages import message
from advisor.pack.schema import Remedy
from advisor.report.html.element import Html, element
from advisor.report.html.figure import ROW, WIDTH, beside_bars, figure, image, line, text
from advisor.report.words import day_text, fill, number_text


def timeline(advice: Advice, lang: str) -> Html | None:
    """The deadlines of what is recommended, those of others and those that passed marked so."""
    dated = [
        (conclusion.deadline, conclusion)
        for conclusion in advice.recommendations
        if conclusion.deadline
    ]
    if not dated:
        return None
    dated.sort(key=lambda item: (item[0], item[1].rank))
    days = {day: (day - advice.today).days for day, _ in dated}
    low, high = min(0, *days.values()), max(0, *days.values())
    scale = (WIDTH - 16) / (high - low or 1)
    zero = 8 - low * scale
    drawing = beside_bars(zero, len(days))
    words = {}
    for number, (day, away) in enumerate(days.items()):
        words[day] = message(_ends(away), lang, days=number_text(abs(away), "day", lang))
        y, x = number * ROW, zero + away * scale
        kind = "passed" if away < 0 else "ahead"
        drawing.append(text(0, y + 15, day_text(day, lang), "strong"))
        drawing.append(text(WIDTH, y + 15, words[day], "end"))
        drawing.append(line(zero, y + 29, x, y + 29, kind))
        drawing.append(element("circle", cx=x, cy=y + 29, r=6, class_=kind))
    drawing.append(text(zero, len(days) * ROW + 18, message("page.today", lang), _side(zero)))
    items = []
    for day, conclusion in dated:
        remedy = conclusion.entry
        assert isinstance(remedy, Remedy)
        whose = "page.timeline.theirs" if remedy.awaited else "page.timeline.yours"
        label = message(whose, lang, label=fill(remedy.label, advice, lang))
        when = element("time", day_text(day, lang), datetime=day.isoformat())
        left = element("span", words[day], class_="left")
        todo = element("a", label, href=f"#r{conclusion.rank}")
        items.append(element("li", when, Html(" "), left, element("br"), todo))
    return figure(
        "timeline",
        lang,
        image("timeline", lang, len(days) * ROW + 24, *drawing),
        element("ol", *items, class_="dates"),
    )


def _side(x: float) -> str:
    return "small" if x < WIDTH / 4 else "small end" if x > WIDTH * 3 / 4 else "small middle"


def _ends(away: int) -> str:
    """The message for a deadline so many days away; it has passed where that is negative."""
    if away == 0:
        return "page.timeline.ends_today"
    return "page.timeline.left" if away > 0 else "page.timeline.passed"
