"""The fact base behind a pack: which entries and rules carry which fact.

`knowledge/facts.csv` lists every fact id with its gist in both languages; a fact that no
entry carries says in `left_out` why. A changed fact finds what it touches here.
"""

from __future__ import annotations

import csv
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from advisor.pack.pack import Pack
from advisor.problem import Problem, did_you_mean, problem

COLUMNS = ("id", "zh", "en", "left_out")


@dataclass(frozen=True, slots=True)
class Fact:
    """A line of `facts.csv`."""

    id: str
    zh: str
    en: str
    left_out: str


def read_facts(folder: Path) -> dict[str, Fact]:
    """The facts of a pack by id, in the order of the file; none where there is no file."""
    path = folder / "knowledge" / "facts.csv"
    if not path.exists():
        return {}
    with path.open(encoding="utf-8", newline="") as file:
        rows = csv.DictReader(file)
        return {row["id"]: Fact(*(row[column] or "" for column in COLUMNS)) for row in rows}


def homes(pack: Pack) -> dict[str, list[str]]:
    """Each fact id that is mentioned → the entries and rules that do, `kind id`."""
    found: dict[str, list[str]] = {}
    for entry in (*pack.entries.values(), *pack.rules):
        for fact in entry.facts:
            found.setdefault(fact, []).append(f"{type(entry).__name__} {entry.id}")
    return found


def fact_problems(pack: Pack, facts: Mapping[str, Fact]) -> Iterator[Problem]:
    """Ids that the fact base does not have, and facts that are neither carried nor left out."""
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
            yield problem("fact_without_home", None, fact=fact.id, text=fact.en)
        if fact.id in carried and fact.left_out:
            yield problem("fact_left_out_and_used", None, fact=fact.id, by=carried[fact.id][0])


def fact_table(pack: Pack, facts: Mapping[str, Fact]) -> str:
    """A Markdown page: every fact, and where it lives or why it is left out."""
    carried = homes(pack)
    lines = [
        "# Where each fact lives",
        "",
        "Made from the pack by `make docs`; `knowledge/facts.csv` has the facts themselves.",
        "",
        "| fact | what it says | carried by |",
        "| --- | --- | --- |",
    ]
    for fact in facts.values():
        where = ", ".join(f"`{home.split()[1]}`" for home in carried.get(fact.id, ()))
        shown = where or f"— {fact.left_out}"
        lines.append(f"| {fact.id} | {_cell(fact.zh)} · {_cell(fact.en)} | {shown} |")
    return "\n".join(lines) + "\n"


def _cell(text: str) -> str:
    return text.replace("|", "\\|").replace("*", "\\*")
