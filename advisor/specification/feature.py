"""A `.feature` file, read and checked before anything of it runs.

What makes the whole file unreadable is raised; what is wrong with single scenarios is kept
with them, so that the others still run.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from advisor.files import read_regular
from advisor.pack.text_file import text_of_bytes
from advisor.problem import AdvisorError, Place, Problem, did_you_mean, problem
from advisor.specification.bounds import too_many_in_steps, too_much_text
from advisor.specification.keywords import keyword_near
from advisor.specification.scenario import (
    ScenarioText,
    first_step_problems,
    scenario_text,
    tag_problems,
)
from advisor.specification.source import Source

if TYPE_CHECKING:
    from pytest_bdd.parser import Feature

_BOM = b"\xef\xbb\xbf"
_HEADER = re.compile(r"^[ \t]*#[ \t]*language\s*:\s*([\w-]+)", re.MULTILINE)
_IDEOGRAPH = re.compile("[\u4e00-\u9fff]")


@dataclass
class FeatureText:
    """A feature: `parsed` is pytest-bdd's reading of it."""

    source: Source
    scenarios: list[ScenarioText]
    parsed: Feature

    @property
    def lang(self) -> str:
        """The language that mistakes in it are told in."""
        return "zh" if self.parsed.language.startswith("zh") else "en"

    @property
    def tags(self) -> set[str]:
        """Every tag in the file, without its sign."""
        found = set(self.parsed.tags)
        for scenario in self.parsed.scenarios.values():
            found |= scenario.tags | (scenario.rule.tags if scenario.rule else set())
            found = found.union(*(examples.tags or () for examples in scenario.examples))
        return found

    def place(self, line: int, column: int | None = None) -> Place:
        """A line of the file, or the rest of it from a column on."""
        return self.source.place(line, column)


def language_of(path: Path) -> str:
    """The language of a feature that may not be readable: by its header, else by its signs."""
    try:
        text = read_regular(path, str(path)).decode("utf-8", errors="replace")
    except AdvisorError:
        return "en"
    if header := _HEADER.search(text):
        return "zh" if header[1].startswith("zh") else "en"
    return "zh" if _IDEOGRAPH.search(text) else "en"


def read_feature(path: Path, shown: str) -> FeatureText:
    """The feature in a file. Raises `AdvisorError` where no scenario of it could run."""
    from pytest_bdd.gherkin_parser import GherkinDocument
    from pytest_bdd.parser import FeatureParser

    text = _text(path, shown)
    source = Source(shown, text.split("\n"))
    if problems := list(too_much_text(source)):
        raise AdvisorError(*problems)
    document = _document(text, source)

    class Parsed(FeatureParser):
        """pytest-bdd's parser, given what is read and checked already."""

        def _parse_feature_file(self) -> GherkinDocument:
            return GherkinDocument.from_dict(document)

    if problems := list(_shared_problems(document["feature"], source)):
        raise AdvisorError(*problems)
    scenarios = []
    for node, before in _scenarios(document["feature"]):
        scenarios.append(scenario_text(node, before, source))
        if scenarios[-1].problems:
            # Pytest-bdd would refuse the whole file for some of them, or drown in it.
            node.update(steps=[], tags=[], examples=[])
    if not scenarios:
        raise AdvisorError(problem("feature_without_scenario", source.place(1)))
    _complain_of_twins(scenarios, source)
    parsed = Parsed(str(path.parent), path.name).parse()
    return FeatureText(source, scenarios, parsed)


def _text(path: Path, shown: str) -> str:
    data = read_regular(path, shown)
    if data.startswith(_BOM):
        raise AdvisorError(problem("feature_bom", Place(shown, 1, 1)))
    problems: list[Problem] = []
    text = text_of_bytes(data, shown, problems)
    if text is None:
        raise AdvisorError(*problems)
    return text.replace("\r\n", "\n")


def _document(text: str, source: Source) -> Any:
    from gherkin.errors import CompositeParserException, ParserException
    from gherkin.parser import Parser

    try:
        document = Parser().parse(text)
    except CompositeParserException as error:
        raise AdvisorError(*_syntax_problems(error.errors, source)) from None
    except ParserException as error:
        raise AdvisorError(*_syntax_problems([error], source)) from None
    if "feature" not in document:
        raise AdvisorError(problem("feature_empty", source.place(1)))
    return document


def _syntax_problems(errors: list[Any], source: Source) -> Iterator[Problem]:
    """Gherkin's complaints; where the language is not known the rest is only a consequence."""
    from gherkin.errors import NoSuchLanguageException

    unknown = [error for error in errors if isinstance(error, NoSuchLanguageException)]
    for error in unknown or errors:
        at = error.location["line"]
        place = source.place(min(at, len(source.lines)), error.location.get("column"))
        if unknown:
            written = str(error).rpartition(" ")[2]
            hint = did_you_mean(written.replace("_", "-"), ["en", "zh-CN"])
            yield problem("feature_language", place, text=written, did_you_mean=hint)
        elif "inconsistent cell count" in str(error):
            yield problem("feature_uneven_table", place)
        elif "unexpected end of file" in str(error):
            yield problem("feature_ends_early", place)
        elif _IDEOGRAPH.search(place.source) and not _HEADER.search("\n".join(source.lines)):
            yield problem("feature_needs_header", place)
            return
        else:
            text = place.source.strip()
            yield problem("feature_syntax", place, text=text, did_you_mean=keyword_near(text))


def _scenarios(node: Any) -> Iterator[tuple[Any, list[Any]]]:
    """Every scenario with the steps of the backgrounds before it."""
    before: list[Any] = []
    for child in node["children"]:
        if "background" in child:
            before = before + child["background"]["steps"]
        elif "rule" in child:
            for scenario, steps in _scenarios(child["rule"]):
                yield scenario, before + steps
        else:
            yield child["scenario"], before


def _shared_problems(node: Any, source: Source) -> Iterator[Problem]:
    """What is wrong with a feature or a rule itself, and so with every scenario of it."""
    yield from tag_problems(node, source)
    for child in node["children"]:
        if "background" in child:
            steps = child["background"]["steps"]
            yield from first_step_problems(steps, source)
            yield from too_many_in_steps(steps, source)
        elif "rule" in child:
            yield from _shared_problems(child["rule"], source)


def _complain_of_twins(scenarios: list[ScenarioText], source: Source) -> None:
    """Two scenarios of one name: pytest-bdd would run the last of them alone."""
    first: dict[str, ScenarioText] = {}
    for scenario in scenarios:
        other = first.setdefault(scenario.name, scenario)
        if other is scenario:
            continue
        for one, two in ((other, scenario), (scenario, other)):
            told = problem("scenario_twice", source.place(one.line), name=one.name, line=two.line)
            if not any(p.code == "scenario_twice" for p in one.problems):
                one.problems.append(told)
