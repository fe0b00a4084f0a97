"""A folder with `knowledge/` and `rules/` → a `Pack`, or all of its mistakes at once."""

from __future__ import annotations

import re
import shlex
from collections.abc import Iterable, Set
from dataclasses import replace
from graphlib import CycleError, TopologicalSorter
from pathlib import Path, PurePosixPath
from typing import Any, cast

from advisor.pack import schema
from advisor.pack.fact_types import fact_types, ids_by_label
from advisor.pack.folder import PARTS, enclosing_pack, missing_parts
from advisor.pack.forces import usual_forces
from advisor.pack.house_rules import HouseRules
from advisor.pack.labels import with_ids_suggested
from advisor.pack.lint import cross_check
from advisor.pack.lookups import with_yes_no_lookups
from advisor.pack.pack import Pack
from advisor.pack.pack_files import PackFiles, read_pack_files
from advisor.pack.reading import languages, records
from advisor.pack.reading.notes import Notes, Written
from advisor.pack.yaml_tree import Mapping, Node, Sequence, read_bytes
from advisor.problem import AdvisorError, MessageRef, Place, Problem, by_place, problem

_HOUSE_RULES = "knowledge/house_rules.yaml"


def load(folder: Path) -> Pack:
    """The pack in a folder. Raises `AdvisorError` with every problem found."""
    problems: list[Problem] = []
    result = read_pack(folder, problems)
    if problems or result is None:
        raise AdvisorError(*by_place(problems))
    return result[0]


def read_pack(
    folder: Path, problems: list[Problem], written: Written | None = None
) -> tuple[Pack, Set[str]] | None:
    """The readable part of a pack, and the ids of its entries that could not be read.

    Every mistake is added to `problems`, and the place of each text to `written` if it is given.
    None where `pack.yaml` or a whole file could not be read. Raises `AdvisorError` for a folder
    that is no pack.
    """
    if missing := missing_parts(folder):
        raise AdvisorError(_no_pack(folder, missing))
    notes = Notes(problems)
    files = read_pack_files(folder)
    problems += files.problems
    about = _about(files, notes)
    _declare(about, notes)
    house_rules = _house_rules(files, notes)
    entries, rules, twice = _entries_and_rules(files, notes)
    entries = _in_catalogue_order(entries)
    rules = {name: _holding(rule, entries) for name, rule in rules.items()}
    entries = with_yes_no_lookups(entries, fact_types(entries))
    problems[:] = with_ids_suggested(problems, ids_by_label(entries), entries.keys())
    notes.ids -= rules.keys()  # nothing may name a rule
    if written is not None:
        written.update(notes.written)
    if not files.problems:  # else what others say of lost entries is no mistake of theirs
        problems += cross_check(about, entries, tuple(rules.values()), notes)
    derived_order = _derived_order(entries, problems)
    levels = _finding_levels(entries, rules.values(), problems)
    if about is None or files.problems:
        return None
    listed = tuple(rules.values())
    pack = Pack(about, entries, listed, derived_order, levels, files.digest, house_rules)
    return pack, notes.ids - entries.keys() | twice


def _entries_and_rules(
    files: PackFiles, notes: Notes
) -> tuple[dict[str, schema.Entry], dict[str, schema.Rule], set[str]]:
    """All entries by id, all rules, in the order of the files, and the ids that are used twice."""
    entries: dict[str, schema.Entry] = {}
    rules: dict[str, schema.Rule] = {}
    twice: set[str] = set()
    for shown, content in files.contents.items():
        if shown in (languages.ABOUT, _HOUSE_RULES):
            continue
        kinds = _kinds_in(shown)
        for entry in _entries(content, shown, kinds, notes):
            if isinstance(entry, schema.Question):
                entry = replace(entry, topic=PurePosixPath(shown).stem)
            table: dict[str, Any] = rules if isinstance(entry, schema.Rule) else entries
            if first := entries.get(entry.id) or rules.get(entry.id):
                where = str(first.place)
                notes.complain("duplicate_id", entry.place, id=entry.id, first=where)
                twice.add(entry.id)
            else:
                table[entry.id] = entry
    return entries, rules, twice


def _no_pack(folder: Path, missing: list[str]) -> Problem:
    """The problem of a folder that is no pack, with the pack around it as a suggestion."""
    present = [part for part in PARTS if part not in missing]
    around = enclosing_pack(folder)
    code = "half_a_pack" if present else "no_pack"
    params = {"folder": str(folder), "part": missing[0], "there": "".join(present)}
    better = f"--pack {shlex.quote(str(around))}" if around else None
    return problem(code, None, better=better, **params)


def _kinds_in(shown: str) -> dict[str, type[schema.Entry]]:
    """Rules and gates stand below rules/, everything else below knowledge/."""
    in_rules = shown.startswith("rules/")
    return {k: cls for k, cls in schema.KINDS.items() if issubclass(cls, schema.Rule) == in_rules}


def _holding(rule: schema.Rule, entries: dict[str, schema.Entry]) -> schema.Rule:
    """A gate with the entries of its groups under `never`; any other rule as it is."""
    if not isinstance(rule, schema.Gate):
        return rule
    held = {
        name: rule.never.get(name) or schema.Veto(place=rule.place)
        for name, entry in entries.items()
        if getattr(entry, "group", None) in rule.holds
    }
    return replace(rule, never={**rule.never, **held})


def _in_catalogue_order(entries: dict[str, schema.Entry]) -> dict[str, schema.Entry]:
    """By kind, then as read, so that no order depends on file names."""
    kinds = list(schema.KINDS.values())
    return dict(sorted(entries.items(), key=lambda item: kinds.index(type(item[1]))))


def _about(files: PackFiles, notes: Notes) -> schema.About | None:
    if languages.ABOUT not in files.contents:
        if not files.problems:  # else it is among what could not be read
            notes.complain(
                "file_unreadable", Place(languages.ABOUT, 1, 1), reason=MessageRef("system.ENOENT")
            )
        return None
    node = _mapping(files, notes, languages.ABOUT)
    notes.languages = languages.declared(node)
    read = records.record(notes, node, schema.About, "pack.yaml") if node else None
    if not isinstance(read, schema.About):
        return None
    place = Place(languages.ABOUT, 1, 1)
    return replace(
        read,
        languages=notes.languages,
        letters_in=read.letters_in or notes.languages,
        forces=read.forces or usual_forces(notes.languages, place),
    )


def _declare(about: schema.About | None, notes: Notes) -> None:
    """Let entries be read with the units and the scale of force that their pack declares."""
    if about is None:
        notes.without_about = True
        return
    notes.units = {unit.unit: unit for unit in about.units}
    notes.forces = {level.force: level for level in about.forces}


def _house_rules(files: PackFiles, notes: Notes) -> HouseRules:
    """The house rules that the pack declares, or the defaults without such a file."""
    if _HOUSE_RULES not in files.contents:
        return HouseRules()
    node = _mapping(files, notes, _HOUSE_RULES)
    read = records.record(notes, node, HouseRules, "house_rules.yaml") if node else None
    return read if isinstance(read, HouseRules) else HouseRules()


def _mapping(files: PackFiles, notes: Notes, shown: str) -> Node | None:
    """The node of a file that is one mapping, not a list of entries; None if it is no YAML."""
    before = len(notes.problems)
    node = read_bytes(files.contents[shown], shown, notes.problems)
    if node is None and len(notes.problems) == before:
        return Mapping({}, Place(shown, 1, 1))  # an empty file lacks what is required
    return node


def _entries(
    content: bytes, shown: str, kinds: dict[str, type[schema.Entry]], notes: Notes
) -> Iterable[schema.Entry]:
    node = read_bytes(content, shown, notes.problems)
    if node is None:  # what others say of its entries is no mistake of theirs
        notes.ids |= _ids_in(content)
        return
    if not isinstance(node, Sequence):
        notes.complain("file_not_list", node.place)
        return
    for item in node.items:
        if entry := records.entry(notes, item, kinds):
            yield entry


def _ids_in(content: bytes) -> set[str]:
    """The ids that a broken file seems to define, so that uses of them are not reported too."""
    text = content.decode("utf-8", errors="replace")
    return set(re.findall(rf"(?m)^- (?:{'|'.join(schema.KINDS)}): *(\w+)", text))


def _derived_order(entries: dict[str, schema.Entry], problems: list[Problem]) -> tuple[str, ...]:
    derived = {i: e for i, e in entries.items() if isinstance(e, schema.Derived)}
    needs = {i: sorted(d.formula.names & derived.keys()) for i, d in derived.items()}
    order = _order(needs, derived, problems)
    position = {i: n for n, i in enumerate(order)}
    return tuple(sorted(derived, key=lambda i: position.get(i, 0)))


def _finding_levels(
    entries: dict[str, schema.Entry], rules: Iterable[schema.Rule], problems: list[Problem]
) -> tuple[tuple[str, ...], ...]:
    """Findings by level: a finding's rules use findings of lower levels only.

    Findings that one rule concludes together share a level.
    """
    findings = {i: e for i, e in entries.items() if isinstance(e, schema.Finding)}
    needs: dict[str, set[str]] = {i: set() for i in findings}
    together: list[set[str]] = []
    for rule in rules:
        targets = {t for t in rule.then if t in findings}
        for target in targets:
            needs[target] |= rule.condition.names & findings.keys()
        together.append(targets)
    order = _order({i: sorted(n) for i, n in needs.items()}, findings, problems)
    level = dict.fromkeys(findings, 0)
    for _ in findings:  # at most one round per finding until nothing moves
        before = dict(level)
        for finding in order:
            level[finding] = max([level[finding]] + [level[n] + 1 for n in needs[finding]])
        for targets in together:
            for target in targets:
                level[target] = max(level[t] for t in targets)
        if before == level:
            break
    deepest = max(level.values(), default=-1)
    return tuple(tuple(f for f in findings if level[f] == n) for n in range(deepest + 1))


def _order(
    needs: dict[str, list[str]], entries: dict[str, Any], problems: list[Problem]
) -> tuple[str, ...]:
    try:
        return tuple(TopologicalSorter(needs).static_order())
    except CycleError as error:
        cycle = cast(list[str], error.args[1])
        shown = " → ".join(f"`{name}`" for name in reversed(cycle))
        problems.append(problem("cycle", entries[cycle[0]].place, cycle=shown))
        return ()
