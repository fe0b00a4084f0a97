"""The scenarios of a pack as text: which of them name an entry, or speak of a rule's reason.

They are read line by line, so that an author needs nothing of what runs them; what is wrong
with a scenario is told when it runs.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache, cached_property
from pathlib import Path

from advisor.messages import vocabulary
from advisor.pack.pack import Pack
from advisor.pack.schema import PLACEHOLDER, Entry, Rule
from advisor.pack.text_file import text_of_file
from advisor.problem import AdvisorError, Problem
from advisor.specification.names import called, slots_for
from advisor.specification.sentences import matching, words_in

FOLDER = "features"
_COLUMN = re.compile("<(.+?)>")
_CELLS = re.compile(r"(?<!\\)\|")


@dataclass
class Scene:
    """A scenario or a background, with what stands in it.

    `asked` are the first cells of the tables below its steps, `rows` those of its examples.
    """

    file: str
    line: int
    name: str
    text: str = ""
    steps: list[str] = field(default_factory=list)
    asked: list[str] = field(default_factory=list)
    rows: list[dict[str, str]] = field(default_factory=list)

    def told(self, text: str) -> Iterator[str]:
        """A step or a cell with each example filled in."""
        for row in self.rows if "<" in text and self.rows else [{}]:
            yield _filled(text, row)

    @cached_property
    def slots(self) -> list[dict[str, str]]:
        """What stands in the slots of each step; a table of answers names questions."""
        steps = [text for step in self.steps for text in self.told(step)]
        found = [sentence.match(text) or {} for text in steps for sentence in matching(text)]
        return found + [{"question": text} for cell in self.asked for text in self.told(cell)]


def _filled(text: str, row: Mapping[str, str]) -> str:
    """A text with the cells of a row of examples; `<column>` stays where the row has none."""
    return _COLUMN.sub(lambda column: row.get(column[1], column[0]), text)


def scenes_in(folder: Path) -> list[Scene]:
    """All of a pack, in the order of their files. Raises `AdvisorError` for unreadable files."""
    problems: list[Problem] = []
    scenes: list[Scene] = []
    for path in sorted((folder / FOLDER).rglob("*.feature")):
        shown = path.relative_to(folder).as_posix()
        if (text := text_of_file(path, shown, problems)) is not None:
            scenes += _scenes(text, shown)
    if problems:
        raise AdvisorError(*problems)
    return scenes


def _scenes(text: str, shown: str) -> Iterator[Scene]:
    scene = Scene(shown, 1, "")  # what stands before the first one is nobody's
    header: list[str] | None = None  # None outside examples
    for number, line in enumerate(text.splitlines(), 1):
        line = line.strip()
        if line.startswith(("#", "@")):
            continue
        if heading := _headings().match(line):
            if heading["examples"]:
                header = []
                continue
            yield scene
            name = line[heading.end() :].strip() or heading[0].rstrip(": ")
            scene, header = Scene(shown, number, name), None
        elif not line.startswith("|"):
            scene.steps.append(_keyword().sub("", line, count=1))
        else:
            cells = [cell.strip() for cell in _CELLS.split(line)[1:-1]]
            if header is None:
                scene.asked += cells[:1]
            elif header:
                scene.rows.append(dict(zip(header, cells, strict=False)))
            else:
                header = cells
        scene.text += line + "\n"
    yield scene


@cache
def _headings() -> re.Pattern[str]:
    examples, others = (_any(f"show.keyword.{kind}") for kind in ("examples", "heading"))
    return re.compile(rf"(?:(?P<examples>{examples})|{others}) *:")


@cache
def _keyword() -> re.Pattern[str]:
    return re.compile(rf"^(?:{_any('show.keyword.step')}) *")


def _any(key: str) -> str:
    return "|".join(re.escape(word) for word in vocabulary(key))


def naming(pack: Pack, entry: Entry, scenes: list[Scene]) -> list[Scene]:
    """The scenarios in which a step names an entry, by its id or its label."""
    slots, names = slots_for(pack, entry), {entry.id, *called(entry)}

    def names_it(scene: Scene) -> bool:
        told = (item for found in scene.slots for item in found.items())
        return any(names & {value, *words_in(value)} for slot, value in told if slot in slots)

    return [s for s in scenes if any(name in s.text for name in names) and names_it(s)]


def asserting(pack: Pack, rule: Rule, scenes: list[Scene]) -> list[Scene]:
    """The scenarios that name a rule, or that ask for words of its reason, or for their absence."""
    targets = [pack.entries[target] for target in rule.targets]
    names = {name for target in targets for name in (target.id, *called(target))}
    said = (text for target in rule.targets for text in rule.reason(target).values())
    reasons = [PLACEHOLDER.split(text)[::2] for text in dict.fromkeys(said)]

    def asserts(scene: Scene) -> bool:
        return any(
            found.get("rule") == rule.id
            or (found.get("entry") in names and _says(reasons, found.get("reason", "")))
            for found in scene.slots
        )

    known = names | {rule.id}
    return [s for s in scenes if any(name in s.text for name in known) and asserts(s)]


def _says(reasons: list[list[str]], words: str) -> bool:
    """Whether words are part of a reason, whatever stands in its placeholders."""
    return bool(words) and any(words in piece for pieces in reasons for piece in pieces)
