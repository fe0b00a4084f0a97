"""A `.feature` file, read and checked before anything of it runs.

What makes the whole file unreadable is raised; what is wrong with single scenarios is kept
with them, so that the others still run.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from difflib import get_close_matches
from pathlib import Path
from typing import TYPE_CHECKING, Any

from advisor.files import read_regular
from advisor.pack.text_file import text_of_bytes
from advisor.problem import AdvisorError, Place, Problem, did_you_mean, problem

if TYPE_CHECKING:
    from pytest_bdd.parser import Feature

_BOM = b"\xef\xbb\xbf"
_HEADER = re.compile(r"^\s*#\s*language\s*:\s*([\w-]+)", re.MULTILINE)
_IDEOGRAPH = re.compile("[\u4e00-\u9fff]")
_COLUMN = re.compile("<(.+?)>")
_OUTLINE = ("Outline", "Template", "大纲")


@dataclass
class ScenarioText:
    """A scenario as it stands in its file, and what is wrong with it."""

    name: str
    line: int
    problems: list[Problem] = field(default_factory=list)


@dataclass
class FeatureText:
    """A feature: `parsed` is pytest-bdd's reading of it."""

    shown: str
    lines: list[str]
    scenarios: list[ScenarioText]
    parsed: Feature

    @property
    def lang(self) -> str:
        """The language that mistakes in it are told in."""
        return "zh" if self.parsed.language.startswith("zh") else "en"

    def place(self, line: int, column: int | None = None) -> Place:
        """A line of the file, or the rest of it from a column on."""
        return _place(self.shown, self.lines, line, column)


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
    lines = text.split("\n")
    document = _document(text, shown, lines)

    class Parsed(FeatureParser):
        """pytest-bdd's parser, given what is read and checked already."""

        def _parse_feature_file(self) -> GherkinDocument:
            return GherkinDocument.from_dict(document)

    scenarios = []
    for node, before in _scenarios(document["feature"]):
        if problems := list(_first_step_problems(before, shown, lines)):
            raise AdvisorError(*problems)
        scenarios.append(_scenario(node, shown, lines))
        if scenarios[-1].problems:
            node["steps"] = []  # pytest-bdd would refuse the whole file for some of them
    if not scenarios:
        raise AdvisorError(problem("feature_without_scenario", _place(shown, lines, 1)))
    _complain_of_twins(scenarios, shown, lines)
    parsed = Parsed(str(path.parent), path.name).parse()
    return FeatureText(shown, lines, scenarios, parsed)


def _text(path: Path, shown: str) -> str:
    data = read_regular(path, shown)
    if data.startswith(_BOM):
        raise AdvisorError(problem("feature_bom", Place(shown, 1, 1)))
    problems: list[Problem] = []
    text = text_of_bytes(data, shown, problems)
    if text is None:
        raise AdvisorError(*problems)
    return text.replace("\r\n", "\n")


def _document(text: str, shown: str, lines: list[str]) -> Any:
    from gherkin.errors import CompositeParserException, ParserException
    from gherkin.parser import Parser

    try:
        document = Parser().parse(text)
    except CompositeParserException as error:
        raise AdvisorError(*_syntax_problems(error.errors, shown, lines)) from None
    except ParserException as error:
        raise AdvisorError(*_syntax_problems([error], shown, lines)) from None
    if "feature" not in document:
        raise AdvisorError(problem("feature_empty", _place(shown, lines, 1)))
    return document


def _syntax_problems(errors: list[Any], shown: str, lines: list[str]) -> Iterator[Problem]:
    """Gherkin's complaints; where the language is not known the rest is only a consequence."""
    from gherkin.errors import NoSuchLanguageException

    unknown = [error for error in errors if isinstance(error, NoSuchLanguageException)]
    for error in unknown or errors:
        at = error.location["line"]
        place = _place(shown, lines, min(at, len(lines)), error.location.get("column"))
        if unknown:
            written = str(error).rpartition(" ")[2]
            hint = did_you_mean(written.replace("_", "-"), ["en", "zh-CN"])
            yield problem("feature_language", place, text=written, did_you_mean=hint)
        elif "inconsistent cell count" in str(error):
            yield problem("feature_uneven_table", place)
        elif "unexpected end of file" in str(error):
            yield problem("feature_ends_early", place)
        elif _IDEOGRAPH.search(place.source) and not _HEADER.search("\n".join(lines)):
            yield problem("feature_needs_header", place)
            return
        else:
            text = place.source.strip()
            yield problem("feature_syntax", place, text=text, did_you_mean=_keyword(text))


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


def _first_step_problems(steps: list[Any], shown: str, lines: list[str]) -> Iterator[Problem]:
    """A first step that says nothing of its type: And, But or an asterisk."""
    if steps and steps[0]["keywordType"] not in ("Context", "Action", "Outcome"):
        at = steps[0]["location"]
        place = _place(shown, lines, at["line"], at["column"])
        yield problem("scenario_first_step", place, text=steps[0]["keyword"].strip())


def _scenario(node: Any, shown: str, lines: list[str]) -> ScenarioText:
    line = node["location"]["line"]
    found = ScenarioText(node["name"], line)
    own = node["steps"]

    def complain(code: str, at: Any, **params: object) -> None:
        place = _place(shown, lines, at["line"], at.get("column"))
        found.problems.append(problem(code, place, **params))

    if not node["name"].strip():
        complain("scenario_without_name", node["location"])
    if not any(step["keywordType"] == "Outcome" for step in own):
        hint = _step_in_description(node["description"])
        complain("scenario_without_then", node["location"], did_you_mean=hint)
    found.problems += _first_step_problems(own, shown, lines)
    tables = node["examples"]
    rows = [row for table in tables for row in table.get("tableBody", [])]
    if not rows and (tables or any(word in node["keyword"] for word in _OUTLINE)):
        complain("scenario_without_example", (tables or [node])[0]["location"])
    for step in own:
        for name in _columns_in(step):
            for table in tables or [None]:
                columns = _header(table)
                if table is None or (columns and name not in columns):
                    hint = did_you_mean(name, columns)
                    code = "scenario_no_such_column" if table else "scenario_no_examples"
                    complain(code, step["location"], text=name, did_you_mean=hint)
                    break
    for table in tables:
        for name in sorted({n for n in _header(table) if _header(table).count(n) > 1}):
            complain("scenario_column_twice", table["tableHeader"]["location"], text=name)
    return found


def _header(table: Any) -> list[str]:
    cells = table["tableHeader"]["cells"] if table and "tableHeader" in table else []
    return [cell["value"] for cell in cells]


def _columns_in(step: Any) -> list[str]:
    rows = step.get("dataTable", {}).get("rows", [])
    texts = [step["text"], *(cell["value"] for row in rows for cell in row["cells"])]
    return list(dict.fromkeys(name for text in texts for name in _COLUMN.findall(text)))


def _keyword(line: str) -> str | None:
    """A keyword that a line seems to have been meant to begin with, ready to show."""
    from gherkin.dialect import Dialect

    found = set[str]()
    for name in ("en", "zh-CN"):
        dialect = Dialect.for_name(name)
        for words in dialect.spec.values() if dialect else ():
            if isinstance(words, list):
                found |= {word.strip() for word in words} - {"*"}
    first, colon, _ = line.partition(":")
    word = first if colon else line.partition(" ")[0]
    close = get_close_matches(word.strip().capitalize(), sorted(found), n=1, cutoff=0.5)
    return f"`{close[0]}`" if close else None


def _step_in_description(description: str) -> str | None:
    """A keyword that a line of the description seems to have been meant for."""
    hints = (_keyword(line.strip()) for line in description.splitlines())
    return next((hint for hint in hints if hint), None)


def _complain_of_twins(scenarios: list[ScenarioText], shown: str, lines: list[str]) -> None:
    """Two scenarios of one name: pytest-bdd would run the last of them alone."""
    first: dict[str, ScenarioText] = {}
    for scenario in scenarios:
        other = first.setdefault(scenario.name, scenario)
        if other is scenario:
            continue
        for one, two in ((other, scenario), (scenario, other)):
            place = _place(shown, lines, one.line)
            told = problem("scenario_twice", place, name=one.name, line=two.line)
            if not any(p.code == "scenario_twice" for p in one.problems):
                one.problems.append(told)


def _place(shown: str, lines: list[str], line: int, column: int | None = None) -> Place:
    source = lines[line - 1] if line <= len(lines) else ""
    start = column or len(source) - len(source.lstrip()) + 1
    return Place(shown, line, start, max(1, len(source.rstrip()) - start + 1), source)
