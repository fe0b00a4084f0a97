"""A `.feature` file, read and checked before anything of it runs.

A mistake that makes the whole file unreadable is raised; one of a single scenario is kept with
it, so that the others still run.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from advisor import LANGUAGES
from advisor.files import read_regular
from advisor.languages import Language, canonical_tag, language_of_pack, nearest
from advisor.pack.text_file import text_of_bytes
from advisor.problem import AdvisorError, Place, Problem, did_you_mean, problem
from advisor.specification.bounds import too_many_in_steps, too_much_text
from advisor.specification.keywords import (
    DEFAULT,
    dialect_of,
    dialects_for,
    header_in,
    keyword_near,
    keywords_of,
)
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


@dataclass
class FeatureText:
    """A feature: `parsed` is pytest-bdd's reading of it.

    `lang` is the language of the pack in which it names texts, and in which mistakes are shown.
    """

    source: Source
    scenarios: list[ScenarioText]
    parsed: Feature
    lang: Language

    @property
    def dialect(self) -> str:
        """The dialect of Gherkin that it is written in."""
        return self.parsed.language

    @property
    def tags(self) -> set[str]:
        """Every tag in the file, without its sign."""
        tags = set(self.parsed.tags)
        for scenario in self.parsed.scenarios.values():
            tags |= scenario.tags | (scenario.rule.tags if scenario.rule else set())
            tags = tags.union(*(examples.tags or () for examples in scenario.examples))
        return tags

    def place(self, line: int, column: int | None = None) -> Place:
        """A line of the file, or the rest of it from a column on."""
        return self.source.place(line, column)


def language_of_feature(path: Path, languages: Sequence[str] = LANGUAGES) -> Language:
    """The language of a feature by its header, else by its keywords, even if it is unreadable.

    `languages` are those of its pack.
    """
    try:
        text = read_regular(path, str(path)).decode("utf-8", errors="replace")
    except AdvisorError:
        text = ""
    header = header_in(text)
    keywords = dialect_of(text.split("\n"), dialects_for(languages)) if not header else None
    dialect = canonical_tag(header) if header else keywords
    return _language(dialect or DEFAULT, languages)


def _language(dialect: str, languages: Sequence[str]) -> Language:
    """The language of the pack nearest to a dialect, the program speaking that of the dialect.

    English keywords without a header say nothing of the language, where the pack has no English.
    """
    language = language_of_pack(dialect, languages)
    program = nearest(dialect, LANGUAGES)
    return Language(language, program) if program and dialect != DEFAULT else language


def read_feature(path: Path, shown: str, languages: Sequence[str] = LANGUAGES) -> FeatureText:
    """The feature in a file, of a pack with these languages.

    Raises `AdvisorError` where no scenario of it could run.
    """
    from pytest_bdd.gherkin_parser import GherkinDocument
    from pytest_bdd.parser import FeatureParser

    text = _text(path, shown)
    header = header_in(text)
    dialects = (header, DEFAULT) if header else dialects_for(languages)
    source = Source(shown, text.split("\n"), tuple(d for d in dialects if keywords_of(d)))
    if problems := list(too_much_text(source)):
        raise AdvisorError(*problems)
    document = _document(text, source, languages)

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
    return FeatureText(source, scenarios, parsed, _language(parsed.language, languages))


def _text(path: Path, shown: str) -> str:
    data = read_regular(path, shown)
    if data.startswith(_BOM):
        raise AdvisorError(problem("feature_bom", Place(shown, 1, 1)))
    problems: list[Problem] = []
    text = text_of_bytes(data, shown, problems)
    if text is None:
        raise AdvisorError(*problems)
    return text.replace("\r\n", "\n")


def _document(text: str, source: Source, languages: Sequence[str]) -> Any:
    from gherkin.errors import CompositeParserException, ParserException
    from gherkin.parser import Parser

    try:
        document = Parser().parse(text)
    except CompositeParserException as error:
        raise AdvisorError(*_syntax_problems(error.errors, source, languages)) from None
    except ParserException as error:
        raise AdvisorError(*_syntax_problems([error], source, languages)) from None
    if "feature" not in document:
        raise AdvisorError(problem("feature_empty", source.place(1)))
    return document


def _syntax_problems(
    errors: list[Any], source: Source, languages: Sequence[str]
) -> Iterator[Problem]:
    """Gherkin's errors as problems; an unknown language alone, as the others follow from it."""
    from gherkin.errors import NoSuchLanguageException

    unknown = [error for error in errors if isinstance(error, NoSuchLanguageException)]
    for error in unknown or errors:
        at = error.location["line"]
        place = source.place(min(at, len(source.lines)), error.location.get("column"))
        if unknown:
            written = str(error).rpartition(" ")[2]
            dialects = dialects_for(languages)
            tag = canonical_tag(written) or ""
            near = tag if keywords_of(tag) else nearest(tag, dialects)
            hint = f"`{near}`" if near else did_you_mean(written, dialects)
            params = {"known": ", ".join(f"`{name}`" for name in dialects), "did_you_mean": hint}
            yield problem("feature_language", place, text=written, **params)
        elif "inconsistent cell count" in str(error):
            yield problem("feature_uneven_table", place)
        elif "unexpected end of file" in str(error):
            yield problem("feature_ends_early", place)
        elif dialect := _dialect_without_header(source):
            yield problem("feature_needs_header", place, dialect=dialect)
            return
        else:
            text = place.source.strip()
            hint = keyword_near(text, source.dialects)
            yield problem("feature_syntax", place, text=text, did_you_mean=hint)


def _dialect_without_header(source: Source) -> str | None:
    """The dialect whose keywords a file has that does not say so."""
    if header_in("\n".join(source.lines)):
        return None
    return dialect_of(source.lines, source.dialects)


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
    """The problems of a feature or a rule itself, which concern every scenario in it."""
    yield from tag_problems(node, source)
    for child in node["children"]:
        if "background" in child:
            steps = child["background"]["steps"]
            yield from first_step_problems(steps, source)
            yield from too_many_in_steps(steps, source)
        elif "rule" in child:
            yield from _shared_problems(child["rule"], source)


def _complain_of_twins(scenarios: list[ScenarioText], source: Source) -> None:
    """Add a problem to scenarios of the same name, of which pytest-bdd would run only the last."""
    first: dict[str, ScenarioText] = {}
    for scenario in scenarios:
        other = first.setdefault(scenario.name, scenario)
        if other is scenario:
            continue
        for named, twin in ((other, scenario), (scenario, other)):
            if not any(p.code == "scenario_twice" for p in named.problems):
                place, params = source.place(named.line), {"name": named.name, "line": twin.line}
                named.problems.append(problem("scenario_twice", place, **params))
