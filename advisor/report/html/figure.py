"""The parts of every chart: a heading, an image with a description, a table of its numbers."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypeAlias

from advisor.messages import message
from advisor.report.html.element import Html, element
from advisor.width import cell_width

Chart: TypeAlias = Literal["projection", "budget", "timeline"]
WIDTH = 360
"""Of every image, in its own units: about the pixels of a narrow phone."""
ROW = 42
"""The height of a bar with its words above it."""


def figure(name: Chart, lang: str, *parts: Html) -> Html:
    """A chart under its heading, followed by its words."""
    return element("figure", element("h3", message(f"page.{name}.title", lang)), *parts, id=name)


def image(name: Chart, lang: str, height: float, *parts: Html, **params: object) -> Html:
    """An SVG; a screen reader reads its title and description in place of its parts."""
    return element(
        "svg",
        element("title", message(f"page.{name}.title", lang), id=f"{name}-title"),
        element("desc", message(f"page.{name}.desc", lang, **params), id=f"{name}-desc"),
        *parts,
        viewBox=f"0 0 {WIDTH} {height:g}",
        role="img",
        aria_labelledby=f"{name}-title",
        aria_describedby=f"{name}-desc",
    )


def text(x: float, y: float, words: str, class_: str | None = None) -> Html:
    """Words in an image that begin at `x`; with the class `end` or `middle` it is that point."""
    return element("text", words, x=x, y=y, class_=class_)


def text_width(words: str, size: float = 11.5) -> float:
    """An upper bound of the width of words of `size` pixels, in units of the image."""
    return cell_width(words) * size * 0.62


def rect(x: float, y: float, width: float, height: float, class_: str) -> Html:
    """A bar; a small amount can still be seen."""
    seen = max(1.5, width) if width else 0
    return element("rect", x=x, y=y, width=seen, height=height, class_=class_)


def line(x1: float, y1: float, x2: float, y2: float, class_: str) -> Html:
    """A straight line."""
    return element("line", x1=x1, y1=y1, x2=x2, y2=y2, class_=class_)


def beside_bars(x: float, rows: int) -> list[Html]:
    """The line of zero or of today beside each bar, which leaves the words above free."""
    return [line(x, row * ROW + 21, x, row * ROW + 37, "axis") for row in range(rows)]


def numbers(lang: str, rows: Sequence[Sequence[str]], head: Sequence[str] = ()) -> Html:
    """The numbers of a chart as a table; the first cell of a row says what it is about."""
    top = element("thead", element("tr", *(element("th", c, scope="col") for c in head)))
    body = (
        element("tr", element("th", row[0], scope="row"), *(element("td", c) for c in row[1:]))
        for row in rows
    )
    table = element("table", top if head else None, element("tbody", *body))
    summary = element("summary", message("page.in_numbers", lang))
    return element("details", summary, table, class_="numbers")
