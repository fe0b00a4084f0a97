"""Every text of a pack and its letters, with the place of each word in it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from advisor.letters.template import Template
from advisor.pack.every_text import texts_of
from advisor.pack.pack import Pack
from advisor.pack.reading.notes import Written
from advisor.pack.schema import KINDS, PLACEHOLDER, Entry, Text
from advisor.pack.yaml_tree import Scalar
from advisor.problem import Place, Problem

KIND_OF = {cls: word for word, cls in KINDS.items()}
"""Classes of entries → their first keys."""

TEMPLATE = "template"
"""The key of the words of a letter."""

Told: TypeAlias = tuple[Entry | None, Problem]
"""A finding with the entry that may accept it."""

Spot: TypeAlias = Callable[[str, int, int], Place | None]
"""Language, start and end of a stretch of a text → its place."""


@dataclass(frozen=True)
class PackText:
    """A text as house rules look at it.

    `kind` is the first key of its entry; `pack` and `house_rules` for those of these files, where
    `entry` is None. `key` is `TEMPLATE` for the words of a letter itself. In `plain` each
    placeholder is as many blanks, so that a stretch of it is one of `text`.
    """

    entry: Entry | None
    kind: str
    key: str
    text: Text
    plain: Text
    spot: Spot

    @property
    def owner(self) -> str:
        """The id of the entry; where there is none, the file and the key."""
        return self.entry.id if self.entry else f"{self.kind}: {self.key}"


def every_text(
    pack: Pack, templates: Mapping[str, Sequence[Template]], written: Written
) -> Iterator[PackText]:
    """The texts of entries and rules, of `pack.yaml` and the house rules, and of letters.

    `templates` are those of each letter, `written` says where the texts of the files stand.
    """
    records: list[tuple[str, object]] = [("pack", pack.about), ("house_rules", pack.house_rules)]
    records += [(KIND_OF[type(entry)], entry) for entry in (*pack.entries.values(), *pack.rules)]
    for kind, record in records:
        entry = record if isinstance(record, Entry) else None
        for key, text in texts_of(record):
            plain = {lang: PLACEHOLDER.sub(_blanks, words) for lang, words in text.items()}
            spot = _in_yaml(entry, written.get(id(text), {}))
            yield PackText(entry, kind, key, text, plain, spot)
    for letter, of_letter in templates.items():
        languages = {template.file.split(".")[-2]: template for template in of_letter}
        plain = {lang: template.plain for lang, template in languages.items()}
        spot = _in_templates(languages)
        yield PackText(pack.letters[letter], "letter", TEMPLATE, plain, plain, spot)


def _blanks(mark: re.Match[str]) -> str:
    return " " * len(mark[0])


def _in_yaml(entry: Entry | None, written: Mapping[str, Scalar]) -> Spot:
    def spot(lang: str, start: int, end: int) -> Place | None:
        if (scalar := written.get(lang)) is None:
            return entry.place if entry else None
        left_out = len(scalar.text) - len(scalar.text.lstrip())
        return scalar.spot(start + left_out, end + left_out)

    return spot


def _in_templates(templates: Mapping[str, Template]) -> Spot:
    return lambda lang, start, end: templates[lang].place(start, end)
