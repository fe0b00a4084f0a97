"""No line of a chart runs through its words."""

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

import pytest

from advisor import LANGUAGES
from advisor.inference.to_experta import Engine
from advisor.report.html.charts import charts
from advisor.report.html.figure import WIDTH
from advisor.width import cell_width
from tests.report.chart_cases import DAYS, SUMS, hard_cases


class Box(NamedTuple):
    left: float
    top: float
    right: float
    bottom: float


class Text(NamedTuple):
    words: str
    box: Box


Line = tuple[float, float, float, float]


def attributes(tag: str) -> dict[str, str]:
    return dict(re.findall(r'([\w-]+)="([^"]*)"', tag))


def figures(svg: str, name: str, *wanted: str) -> Iterator[list[float]]:
    """The values of some attributes of each element of a name."""
    for tag in re.findall(rf"<{name} ([^>]*)>", svg):
        at = attributes(tag)
        yield [float(at[attribute]) for attribute in wanted]


def texts(svg: str) -> list[Text]:
    """The words with the room they take: a little more than any font gives them."""
    found = []
    for tag, words in re.findall(r"<text ([^>]*)>(.*?)</text>", svg):
        at = attributes(tag)
        classes = at.get("class", "").split()
        size = 11.5 if "small" in classes else 13.0
        x, y, width = float(at["x"]), float(at["y"]), cell_width(words) * size * 0.6
        left = x - width if "end" in classes else x - width / 2 if "middle" in classes else x
        found.append(Text(words, Box(left, y - size, left + width, y + size * 0.25)))
    return found


def lines(svg: str) -> list[Line]:
    """Everything that is drawn, as lines: curves, the long sides of bars, crosses in points."""
    found: list[Line] = [
        (a, b, c, d) for a, b, c, d in figures(svg, "line", "x1", "y1", "x2", "y2")
    ]
    for tag in re.findall(r"<polyline ([^>]*)>", svg):
        points = [point.split(",") for point in attributes(tag)["points"].split()]
        found += [(float(a), float(b), float(c), float(d)) for (a, b), (c, d) in pairwise(points)]
    for x, y, width, height in figures(svg, "rect", "x", "y", "width", "height"):
        found += [(x, y, x + width, y), (x, y + height, x + width, y + height)]
    for x, y, r in figures(svg, "circle", "cx", "cy", "r"):
        found += [(x - r, y - r, x + r, y + r), (x - r, y + r, x + r, y - r)]
    return found


def meet(line: Line, box: Box) -> bool:
    """Whether any of a hundred points of a line lies in a box."""
    x1, y1, x2, y2 = line
    return any(
        box.left < x1 + (x2 - x1) * n / 100 < box.right
        and box.top < y1 + (y2 - y1) * n / 100 < box.bottom
        for n in range(101)
    )


def overlap(one: Box, other: Box) -> bool:
    across = one.left < other.right and other.left < one.right
    return across and one.top < other.bottom and other.top < one.bottom


@pytest.mark.parametrize("lang", LANGUAGES)
def test_no_line_crosses_words(shipped: Engine, lang: str) -> None:
    drawn = 0
    for advice in hard_cases(shipped):
        for figure in charts(advice, lang):
            svg = re.search(r"<svg.*?</svg>", str(figure), re.DOTALL)
            assert svg
            drawn += 1
            said = texts(svg[0])
            for at, text in enumerate(said):
                assert text.box.left > -2, text
                assert text.box.right < WIDTH + 2, text
                assert [line for line in lines(svg[0]) if meet(line, text.box)] == [], text
                assert [other for other in said[:at] if overlap(other.box, text.box)] == [], text
    assert drawn > len(SUMS) + len(DAYS)
