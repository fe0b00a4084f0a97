"""The scenarios of a pack as text: which of them name an entry, or assert a rule's reason.

They are read line by line, so that an author needs no extra package; mistakes in a scenario are
reported when it runs.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache, cached_property
from pathlib import Path
from typing import TypeVar

from advisor.messages import vocabulary
from advisor.pack.pack import Pack
from advisor.pack.schema import PLACEHOLDER, Entry, Rule
from advisor.pack.text_file import text_of_file
from advisor.problem import AdvisorError, Problem
from advisor.specification.keywords import DEFAULT, header_in, keywords_of, step_keywords
from advisor.specification.names import called, slots_for
from advisor.specification.sentences import matching, words_in

T = TypeVar("T")
FOLDER = "features"
_COLUMN = re.compile("<(.+?)>")
_CELLS = re.compile(r"(?<!\\)\|")


@dataclass
class Scene:
    """A scenario or a background.

    `text`: all its lines. `steps`: without keywords. `first_cells`: of the tables below its
    steps. `rows`: of its examples, by column.
    """

    file: str
    line: int
    name: str
    text: str = ""
    steps: list[str] = field(default_factory=list)
    first_cells: list[str] = field(default_factory=list)
    rows: list[dict[str, str]] = field(default_factory=list)

    def filled(self, text: str) -> Iterator[str]:
        """A step or a cell, once for each example, with its placeholders filled in."""
        for row in self.rows if "<" in text and self.rows else [{}]:
            yield _filled(text, row)

    @cached_property
    def slots(self) -> list[dict[str, str]]:
        """The words in the slots of each step, by slot; first cells are in the slot `question`."""
        steps = [text for step in self.steps for text in self.filled(step)]
        matches = [sentence.match(text) or {} for text in steps for sentence in matching(text)]
        return matches + [
            {"question": text} for cell in self.first_cells for text in self.filled(cell)
        ]


def _filled(text: str, row: Mapping[str, str]) -> str:
    """A text with the cells of a row of examples; `<column>` stays where the row has none."""
    return _COLUMN.sub(lambda column: row.get(column[1], column[0]), text)


def scenes_in(folder: Path) -> list[Scene]:
    """All of a pack, in the order of their files. Raises `AdvisorError` for unreadable files."""
    problems: list[Problem] = []
    scenes: list[Scene] = []
    for path in sorted((folder / FOLDER).rglob("*.feature")):
        file = path.relative_to(folder).as_posix()
        if (text := text_of_file(path, file, problems)) is not None:
            scenes += _scenes(text, file)
    if problems:
        raise AdvisorError(*problems)
    return scenes


def _scenes(text: str, file: str) -> Iterator[Scene]:
    scene = Scene(file, 1, "")  # lines before the first heading belong to no scenario
    header: list[str] | None = None  # None outside examples
    dialect = header_in(text) or DEFAULT
    heading_of, keyword = _headings(dialect), _keyword(dialect)
    for number, line in enumerate(text.splitlines(), 1):
        line = line.strip()
        if line.startswith(("#", "@")):
            continue
        if heading := heading_of.match(line):
            if heading["examples"]:
                header = []
                continue
            yield scene
            name = line[heading.end() :].strip() or heading[0].rstrip(": ")
            scene, header = Scene(file, number, name), None
        elif not line.startswith("|"):
            scene.steps.append(keyword.sub("", line, count=1))
        else:
            cells = [cell.strip() for cell in _CELLS.split(line)[1:-1]]
            if header is None:
                scene.first_cells += cells[:1]
            elif header:
                scene.rows.append(dict(zip(header, cells, strict=False)))
            else:
                header = cells
        scene.text += line + "\n"
    yield scene


_HEADINGS = ("feature", "background", "rule", "scenario", "scenarioOutline")


@cache
def _headings(dialect: str) -> re.Pattern[str]:
    words = _if_installed(keywords_of, dialect) or {}
    examples = _any("show.keyword.examples", words.get("examples", ()))
    others = _any("show.keyword.heading", [w for kind in _HEADINGS for w in words.get(kind, ())])
    return re.compile(rf"(?:(?P<examples>{examples})|{others}) *:")


@cache
def _keyword(dialect: str) -> re.Pattern[str]:
    words = _if_installed(step_keywords, dialect) or ()
    return re.compile(rf"^(?:{_any('show.keyword.step', words)}) *")


def _if_installed(keywords: Callable[[str], T], dialect: str) -> T | None:
    """The keywords of a dialect; None without Gherkin, which only running scenarios needs."""
    try:
        return keywords(dialect)
    except ModuleNotFoundError:
        return None


def _any(key: str, more: Iterable[str]) -> str:
    """Words of the catalogue, and those of a dialect, the longest first."""
    words = sorted({*vocabulary(key), *more}, key=lambda word: (-len(word), word))
    return "|".join(map(re.escape, words))


def naming(pack: Pack, entry: Entry, scenes: list[Scene]) -> list[Scene]:
    """The scenarios with a step that names an entry, by its id or its label."""
    slots, names = slots_for(pack, entry), {entry.id, *called(entry)}

    def names_it(scene: Scene) -> bool:
        words = (item for filled in scene.slots for item in filled.items())
        return any(names & {value, *words_in(value)} for slot, value in words if slot in slots)

    return [s for s in scenes if any(name in s.text for name in names) and names_it(s)]


def asserting(pack: Pack, rule: Rule, scenes: list[Scene]) -> list[Scene]:
    """The scenarios that name a rule, or that assert words of its reason or their absence."""
    targets = [pack.entries[target] for target in rule.targets]
    names = {name for target in targets for name in (target.id, *called(target))}
    reason_texts = (text for target in rule.targets for text in rule.reason(target).values())
    reasons = [PLACEHOLDER.split(text)[::2] for text in dict.fromkeys(reason_texts)]

    def asserts(scene: Scene) -> bool:
        return any(
            slots.get("rule") == rule.id
            or (slots.get("entry") in names and _has_words(reasons, slots.get("reason", "")))
            for slots in scene.slots
        )

    mentioned = names | {rule.id}
    return [s for s in scenes if any(name in s.text for name in mentioned) and asserts(s)]


def _has_words(reasons: list[list[str]], words: str) -> bool:
    """Whether words are part of a reason, between its placeholders."""
    return bool(words) and any(words in piece for pieces in reasons for piece in pieces)
