"""The charts of a page. One is drawn only where every number it needs is known."""

from __future__ import annotations

from advisor.inference.advice import Advice
from advisor.report.html.budget_chart import budget
from advisor.report.html.element import Html
from advisor.report.html.projection_chart import waiting_or_paying
from advisor.report.html.timeline_chart import timeline


def charts(advice: Advice, lang: str) -> tuple[Html, ...]:
    """A figure for each chart that can be drawn."""
    drawn = (timeline(advice, lang), budget(advice, lang), waiting_or_paying(advice, lang))
    return tuple(chart for chart in drawn if chart)
