"""The fact base behind a pack: which entries and rules carry which fact.

`knowledge/facts.csv` lists every fact id with its gist in the languages of the pack; a fact that
no entry carries says in `left_out` why. A changed fact finds what it touches here. What a fact
says in full, with its sources, stands in `knowledge/facts/` (`fact_base.py`).
"""

from __future__ import annotations

import csv
import os
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from io import StringIO
from pathlib import Path

from advisor.pack.pack import Pack
from advisor.pack.reading.languages import languages_in
from advisor.pack.schema import Text
from advisor.pack.text_file import prose_of_file, sign_name
from advisor.problem import AdvisorError, Place, Problem, TextOfPack, did_you_mean, problem

FILE = "knowledge/facts.csv"

_ID, _LEFT_OUT = "id", "left_out"
"""The columns beside those that are named after the languages of the pack."""


@dataclass(frozen=True, slots=True)
class Fact:
    """A line of `facts.csv`: its gist in both languages, and why no entry carries it, if so."""

    id: str
    text: Text
    left_out: str
    place: Place | None = field(default=None, compare=False)


def read_facts(folder: Path) -> dict[str, Fact]:
    """The facts of a pack by id, in the order of the file; none where there is no file.

    Raises `AdvisorError` with every mistake in it.
    """
    path = folder / FILE
    if not os.path.lexists(path):
        return {}
    problems: list[Problem] = []
    text = prose_of_file(path, FILE, problems)
    facts = _facts(text, languages_in(folder), problems) if text is not None else {}
    if problems:
        raise AdvisorError(*problems)
    return facts


def _facts(text: str, languages: Sequence[str], problems: list[Problem]) -> dict[str, Fact]:
    """The facts of a table whose first row names the columns, by id.

    `languages`: those of the pack; empty where they are unknown, then those that the table has.
    """
    facts: dict[str, Fact] = {}
    lines: dict[str, int] = {}
    columns: list[str] = []
    for row, place in _rows(text, problems):
        if not columns:
            columns = row
            languages = languages or [c for c in columns if c not in (_ID, _LEFT_OUT)]
            if not _are_columns(row, (_ID, *languages, _LEFT_OUT), place, problems):
                break
            columns[columns.index(_ID)] = ""  # `id` is also the tag of Indonesian
        elif len(row) != len(columns):
            counts = {"found": len(row), "count": len(columns)}
            problems.append(problem("facts_row_length", place, **counts))
        else:
            cells = dict(zip(columns, map(str.strip, row), strict=True))
            text_of_fact = {lang: cells[lang] for lang in languages}
            fact = Fact(cells[""], text_of_fact, cells[_LEFT_OUT], place)
            if not (fact.id and all(fact.text.values())):
                needed = ", ".join(f"`{column}`" for column in (_ID, *languages))
                problems.append(problem("facts_row_incomplete", place, columns=needed))
            elif fact.id in facts:
                params = {"fact": fact.id, "line": lines[fact.id]}
                problems.append(problem("facts_twice", place, **params))
            else:
                facts[fact.id], lines[fact.id] = fact, place.line
    return facts


def _rows(text: str, problems: list[Problem]) -> Iterator[tuple[list[str], Place]]:
    """The rows that are not empty, each with the place where it begins."""
    lines = text.split("\n")
    rows = csv.reader(StringIO(text, newline=""), strict=True)
    begins = 1
    try:
        for row in rows:
            if any(field.strip() for field in row):
                yield row, Place(FILE, begins, 1, 1, lines[begins - 1].rstrip("\r"))
            begins = rows.line_num + 1
    except csv.Error:
        row_at = min(begins, len(lines))
        place = Place(FILE, row_at, 1, 1, lines[row_at - 1].rstrip("\r"))
        problems.append(problem("facts_not_csv", place))


def _are_columns(
    row: list[str], expected: Sequence[str], place: Place, problems: list[Problem]
) -> bool:
    known = ", ".join(expected)
    if len(row) == 1 and (signs := [sign for sign in ";\t；，" if sign in row[0]]):
        problems.append(problem("facts_separator", place, sign=sign_name(signs[0]), known=known))
    elif missing := list(Counter(expected) - Counter(row)):
        named = ", ".join(f"`{column}`" for column in missing)
        problems.append(problem("facts_column_missing", place, columns=named, known=known))
    else:
        return True
    return False


def homes(pack: Pack) -> dict[str, list[str]]:
    """The id of each fact that is used → the entries and rules that carry it, as `kind id`."""
    carriers: dict[str, list[str]] = {}
    for entry in (*pack.entries.values(), *pack.rules):
        for fact in entry.facts:
            carriers.setdefault(fact, []).append(f"{type(entry).__name__} {entry.id}")
    return carriers


def fact_problems(pack: Pack, facts: Mapping[str, Fact]) -> Iterator[Problem]:
    """Unknown fact ids, and facts that are neither carried nor left out, or both."""
    carried = homes(pack)
    for entry in (*pack.entries.values(), *pack.rules):
        for name in entry.facts if facts else ():
            if name not in facts:
                hint = did_you_mean(name, facts)
                yield problem(
                    "unknown_fact", entry.place, id=entry.id, fact=name, did_you_mean=hint
                )
    for fact in facts.values():
        if fact.id not in carried and not fact.left_out:
            yield problem(
                "fact_without_home", fact.place, fact=fact.id, text=TextOfPack.of(fact.text)
            )
        if fact.id in carried and fact.left_out:
            yield problem(
                "fact_left_out_and_used", fact.place, fact=fact.id, by=carried[fact.id][0]
            )


def fact_table(pack: Pack, facts: Mapping[str, Fact], files: Mapping[str, str]) -> str:
    """A Markdown page in `docs/`: every fact, and where it lives or why it is left out.

    `files` has the file of the paragraph of each fact, to which its id links.
    """
    carried = homes(pack)
    lines = [
        "# Where each fact lives",
        "",
        "Made from the pack by `make docs`. `knowledge/facts.csv` has the gist of each fact; its",
        "id leads to the whole of it with the evidence. The codes of evidence and sources are",
        "explained in [sources.md](../knowledge/sources.md).",
        "",
        "| fact | what it says | carried by |",
        "| --- | --- | --- |",
    ]
    for fact in facts.values():
        where = ", ".join(f"`{home.split()[1]}`" for home in carried.get(fact.id, ()))
        shown = where or f"— {fact.left_out}"
        name = (
            f"[{fact.id}](../{files[fact.id]}#{fact.id.lower()})" if fact.id in files else fact.id
        )
        lines.append(f"| {name} | {' · '.join(map(_cell, fact.text.values()))} | {shown} |")
    return "\n".join(lines) + "\n"


def _cell(text: str) -> str:
    return " ".join(text.split()).replace("|", "\\|").replace("*", "\\*")
