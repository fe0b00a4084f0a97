"""Limits of the size of a feature.

Nobody writes a larger one by hand, and pytest-bdd would run it for minutes or for ever.
Scenarios and rows of examples are as many as the file holds: each is a test of its own.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, Literal, TypeAlias

from advisor.problem import MessageRef, Place, Problem, problem
from advisor.specification.source import Source

LONGEST_LINE = 1_000
"""Characters of one line; pytest-bdd looks for `<column>` in the square of them."""
LONGEST_SCENARIO = 50_000
"""Characters of all steps of a scenario, with the longest values of its examples filled in."""
MOST_LINES = 50_000
Bounded: TypeAlias = Literal["steps", "rows", "columns", "tags"]
MOST: dict[Bounded, int] = {"steps": 500, "rows": 1_000, "columns": 100, "tags": 100}
"""Steps of a scenario with its backgrounds, rows and columns of a table, tags of one thing."""

_COLUMN = re.compile("<(.+?)>")


def columns_in(text: str) -> list[str]:
    """The names of columns in `<…>` in a text, as pytest-bdd finds them."""
    # What opens behind the last `>` would be followed to the end of the text, each anew.
    columns: list[str] = _COLUMN.findall(text, 0, text.rfind(">") + 1)
    return columns


def step_texts(step: Any) -> list[str]:
    """The text of a step and of the cells below it."""
    cells = (cell for row in _rows(step) for cell in row["cells"])
    return [step["text"], *(cell["value"] for cell in cells)]


def header_names(table: Any) -> list[str]:
    """The names of the columns of examples."""
    return [cell["value"] for cell in _header(table)]


def too_much_text(source: Source) -> Iterator[Problem]:
    """Too many lines, and lines that are too long."""
    if len(source.lines) > MOST_LINES:
        what = MessageRef("steps.bound.lines")
        place = source.place(MOST_LINES + 1)
        yield problem("feature_too_many", place, what=what, most=MOST_LINES)
    for number, line in enumerate(source.lines, 1):
        if len(line) > LONGEST_LINE:
            place = Place(source.shown, number, LONGEST_LINE + 1, 1, line)
            yield problem("feature_long_line", place, count=len(line), most=LONGEST_LINE)


def too_many(what: Bounded, nodes: list[Any], source: Source) -> Iterator[Problem]:
    """The problem of the first node beyond the limit `MOST[what]`, if there is one."""
    if len(nodes) > (most := MOST[what]):
        things = MessageRef(f"steps.bound.{what}")
        yield problem("feature_too_many", source.at(nodes[most]), what=things, most=most)


def too_many_in_steps(steps: list[Any], source: Source) -> Iterator[Problem]:
    """Too many steps, rows or columns in a background, or in a scenario with its backgrounds."""
    yield from too_many("steps", steps, source)
    for rows in map(_rows, steps[: MOST["steps"]]):
        yield from too_many("rows", rows, source)
        yield from too_many("columns", rows[0]["cells"] if rows else [], source)


def too_large(node: Any, before: list[Any], source: Source) -> Iterator[Problem]:
    """Too many steps or columns in a scenario, or too much text; `before` are background steps."""
    yield from too_many_in_steps([*before, *node["steps"]], source)
    for table in node["examples"]:
        yield from too_many("columns", _header(table), source)
    if (length := _length([*before, *node["steps"]], _longest_values(node))) > LONGEST_SCENARIO:
        params = {"count": length, "most": LONGEST_SCENARIO}
        yield problem("scenario_too_long", source.at(node), **params)


def _rows(step: Any) -> list[Any]:
    rows: list[Any] = step.get("dataTable", {}).get("rows", [])
    return rows


def _header(table: Any) -> list[Any]:
    cells: list[Any] = table.get("tableHeader", {}).get("cells", [])
    return cells


def _longest_values(node: Any) -> dict[str, int]:
    """How long the values of each column of a scenario's examples are at most."""
    longest: dict[str, int] = {}
    for table in node["examples"]:
        names = header_names(table)
        for row in table.get("tableBody", []):
            for name, cell in zip(names, row["cells"], strict=True):
                longest[name] = max(longest.get(name, 0), len(cell["value"]))
    return longest


def _length(steps: list[Any], longest: dict[str, int]) -> int:
    texts = [text for step in steps for text in step_texts(step)]
    for step in steps:
        texts += step.get("docString", {}).get("content", "").split("\n")
    return sum(len(t) + sum(longest.get(name, 0) for name in columns_in(t)) for t in texts)
