"""Checks of a scenario before it runs."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from advisor.problem import Nearest, Problem, problem
from advisor.specification.bounds import columns_in, header_names, step_texts, too_large, too_many
from advisor.specification.keywords import keywords_of, step_in
from advisor.specification.source import Source


@dataclass
class ScenarioText:
    """The name and line of a scenario, and its problems."""

    name: str
    line: int
    problems: list[Problem] = field(default_factory=list)


def scenario_text(node: Any, before: list[Any], source: Source) -> ScenarioText:
    """A scenario with its problems; `before` are the steps of its backgrounds."""
    # What is too large is not looked through for anything else.
    problems = list(too_large(node, before, source)) or [
        *tag_problems(node, source),
        *(problem_ for table in node["examples"] for problem_ in tag_problems(table, source)),
        *_head_problems(node, source),
        *first_step_problems(node["steps"], source),
        *_example_problems(node, source),
    ]
    return ScenarioText(node["name"], node["location"]["line"], problems)


def tag_problems(node: Any, source: Source) -> Iterator[Problem]:
    """Too many tags, and those that pytest cannot take for a mark."""
    yield from too_many("tags", node["tags"], source)
    for tag in node["tags"]:
        name = tag["name"].removeprefix("@")
        if name.startswith("_") or name == "parametrize":
            yield problem("scenario_tag", source.at(tag), text=tag["name"])


def first_step_problems(steps: list[Any], source: Source) -> Iterator[Problem]:
    """A first step that says nothing of its type: And, But or an asterisk."""
    if steps and steps[0]["keywordType"] not in ("Context", "Action", "Outcome"):
        first = steps[0]
        yield problem("scenario_first_step", source.at(first), text=first["keyword"].strip())


def _head_problems(node: Any, source: Source) -> Iterator[Problem]:
    if not node["name"].strip():
        yield problem("scenario_without_name", source.at(node))
    if not any(step["keywordType"] == "Outcome" for step in node["steps"]):
        hint = step_in(node["description"], source.dialects)
        yield problem("scenario_without_then", source.at(node), did_you_mean=hint)


def _example_problems(node: Any, source: Source) -> Iterator[Problem]:
    tables = node["examples"]
    has_row = any(table.get("tableBody") for table in tables)
    outlines = {word for d in source.dialects for word in keywords_of(d)["scenarioOutline"]}
    if not has_row and (tables or node["keyword"].strip() in outlines):
        yield problem("scenario_without_example", source.at((tables or [node])[0]))
    yield from _column_problems(node, source)
    for table in tables:
        header = header_names(table)
        for name in sorted({name for name in header if header.count(name) > 1}):
            yield problem("scenario_column_twice", source.at(table["tableHeader"]), text=name)


def _column_problems(node: Any, source: Source) -> Iterator[Problem]:
    """Names in angle brackets that are no column of all the examples."""
    headers = [header for table in node["examples"] if (header := header_names(table))]
    everywhere = set(headers[0]).intersection(*headers) if headers else set()
    for step in node["steps"]:
        named = (name for text in step_texts(step) for name in columns_in(text))
        for name in dict.fromkeys(named):
            if not node["examples"]:
                yield problem("scenario_no_examples", source.at(step), text=name)
            elif headers and name not in everywhere:
                lacking = next(header for header in headers if name not in header)
                hint = Nearest(name, tuple(lacking))
                yield problem(
                    "scenario_no_such_column", source.at(step), text=name, did_you_mean=hint
                )
