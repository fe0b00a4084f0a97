"""The paragraphs of the fact base, and the key to the codes of its sources.

`knowledge/facts/*.md` has a paragraph for each fact of `facts.csv`, headed `### ID`: what is so in
our own words, then a list in which `- Evidence:` names how and where it was seen, in codes between
backquotes, and `- Checked:` the day. `knowledge/sources.md` explains each code in a row of a table
that begins with it. All else in both is for readers alone.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from advisor.authoring.facts import Fact
from advisor.pack.pack import Pack
from advisor.pack.pack_files import FACT_BASE, SOURCES
from advisor.pack.schema import Holidays, LegalNote
from advisor.pack.text_file import prose_of_file
from advisor.problem import AdvisorError, Place, Problem, did_you_mean, problem

_HEADING = re.compile(r"(#{1,6})\s+(.*?)\s*#*\s*")
_FIELD = re.compile(r"- (Evidence|Checked):\s*(.*?)\s*")
_CODE = re.compile(r"`([^`]+)`")
_EXPLAINED = re.compile(r"\|\s*`([^`]+)`\s*\|.*")


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A fact as the fact base tells it; `codes` are those of its evidence, each with its place."""

    id: str
    place: Place
    has_text: bool
    codes: tuple[tuple[str, Place], ...]
    has_evidence: bool
    checked: str | None
    """What stands behind `Checked:`."""


@dataclass(frozen=True, slots=True)
class FactBase:
    """All paragraphs in the order of the files, and the codes explained; none without a file."""

    paragraphs: tuple[Paragraph, ...] = ()
    sources: Mapping[str, Place] | None = None

    @property
    def files(self) -> dict[str, str]:
        """The file of each fact's paragraph."""
        return {paragraph.id: paragraph.place.file for paragraph in self.paragraphs}


def read_fact_base(folder: Path) -> FactBase:
    """The fact base of a pack. Raises `AdvisorError` where a file of it cannot be read."""
    problems: list[Problem] = []
    paragraphs: list[Paragraph] = []
    for path in sorted((folder / FACT_BASE).glob("[!.#]*.md")):
        shown = path.relative_to(folder).as_posix()
        text = prose_of_file(path, shown, problems)
        paragraphs += _paragraphs(text or "", shown)
    sources: dict[str, Place] | None = None
    if os.path.lexists(folder / SOURCES):
        text = prose_of_file(folder / SOURCES, SOURCES, problems)
        sources = _explained(text or "")
    if problems:
        raise AdvisorError(*problems)
    return FactBase(tuple(paragraphs), sources)


def _lines(text: str, shown: str) -> Iterator[tuple[str, Place]]:
    for number, line in enumerate(text.split("\n"), 1):
        stripped = line.rstrip()
        yield stripped, Place(shown, number, 1, max(len(stripped), 1), stripped)


def _paragraphs(text: str, shown: str) -> Iterator[Paragraph]:
    """What stands below each heading of the third level, as far as the next heading."""
    heading: tuple[str, Place] | None = None
    below: list[tuple[str, Place]] = []
    for line, place in _lines(text, shown):
        if not (match := _HEADING.fullmatch(line)):
            below.append((line, place))
            continue
        if heading:
            yield _paragraph(*heading, below)
        heading = (match[2], place) if len(match[1]) == 3 else None
        below = []
    if heading:
        yield _paragraph(*heading, below)


def _paragraph(name: str, place: Place, below: list[tuple[str, Place]]) -> Paragraph:
    fields = {m[1]: (m[2], at) for line, at in below if (m := _FIELD.fullmatch(line))}
    evidence, checked = fields.get("Evidence"), fields.get("Checked")
    codes: tuple[tuple[str, Place], ...] = ()
    if evidence:
        line = evidence[1]
        codes = tuple(
            (m[1], Place(line.file, line.line, m.start(1) + 1, len(m[1]), line.source))
            for m in _CODE.finditer(line.source)
        )
    return Paragraph(
        id=name,
        place=place,
        has_text=any(line and not line.startswith("- ") for line, _ in below),
        codes=codes,
        has_evidence=bool(evidence and evidence[0]),
        checked=checked[0] if checked else None,
    )


def _explained(text: str) -> dict[str, Place]:
    """Each code that begins a row of a table, with the first place where it does."""
    codes: dict[str, Place] = {}
    for line, place in _lines(text, SOURCES):
        if match := _EXPLAINED.fullmatch(line):
            codes.setdefault(match[1], place)
    return codes


def fact_base_problems(pack: Pack, facts: Mapping[str, Fact], base: FactBase) -> Iterator[Problem]:
    """Facts without a paragraph, paragraphs of no fact, and codes that nothing explains."""
    if base.paragraphs:
        yield from _unmatched(facts, base)
    for paragraph in base.paragraphs:
        yield from _incomplete(paragraph)
    if base.sources is None:
        used = next((code for p in base.paragraphs for code in p.codes), None)
        if used:
            yield problem("sources_missing", used[1], code=used[0])
        return
    for paragraph in base.paragraphs:
        for code, place in paragraph.codes:
            yield from _unexplained(code, place, base.sources)
    dated: list[LegalNote | Holidays] = [
        *pack.entries_of(LegalNote).values(),
        *pack.entries_of(Holidays).values(),
    ]
    for entry in dated:
        where = entry.source.place
        if where and not re.search(r"\s", where):  # one word is a code, more are an explanation
            yield from _unexplained(where, entry.place, base.sources)


def _unmatched(facts: Mapping[str, Fact], base: FactBase) -> Iterator[Problem]:
    told: dict[str, Place] = {}
    for paragraph in base.paragraphs:
        first = told.setdefault(paragraph.id, paragraph.place)
        if first is not paragraph.place:
            yield problem("paragraph_twice", paragraph.place, fact=paragraph.id, first=str(first))
        elif paragraph.id not in facts:
            hint = did_you_mean(paragraph.id, facts)
            yield problem(
                "paragraph_of_no_fact", paragraph.place, fact=paragraph.id, did_you_mean=hint
            )
    for fact in facts.values():
        if fact.id not in told:
            yield problem("fact_without_paragraph", fact.place, fact=fact.id)


def _incomplete(paragraph: Paragraph) -> Iterator[Problem]:
    if not paragraph.has_text:
        yield problem("paragraph_without_text", paragraph.place, fact=paragraph.id)
    if not paragraph.has_evidence or not paragraph.codes:
        yield problem("paragraph_without_evidence", paragraph.place, fact=paragraph.id)
    if not _is_day(paragraph.checked):
        yield problem("paragraph_without_day", paragraph.place, fact=paragraph.id)


def _is_day(written: str | None) -> bool:
    try:
        return bool(written) and date.fromisoformat(written or "").isoformat() == written
    except ValueError:
        return False


def _unexplained(code: str, place: Place, sources: Mapping[str, Place]) -> Iterator[Problem]:
    if code not in sources:
        hint = did_you_mean(code, sources)
        yield problem("code_not_explained", place, code=code, did_you_mean=hint)
