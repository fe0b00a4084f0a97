"""A folder with `knowledge/` and `rules/` → a `Pack`, or all of its mistakes at once."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable
from dataclasses import replace
from graphlib import CycleError, TopologicalSorter
from pathlib import Path
from typing import Any, cast

from advisor.language.tree import names
from advisor.pack import schema
from advisor.pack.lint import cross_check
from advisor.pack.pack import Pack
from advisor.pack.reader import Reader
from advisor.pack.yaml_tree import Sequence, read_file
from advisor.problem import AdvisorError, Place, Problem, problem


def load(folder: Path) -> Pack:
    """The pack in a folder. Raises `AdvisorError` with every problem found."""
    problems = [
        problem("no_pack", None, folder=str(folder), part=part)
        for part in ("knowledge", "rules")
        if not (folder / part).is_dir()
    ]
    if problems:
        raise AdvisorError(*problems)
    pack = _read(folder, problems)
    if problems or pack is None:
        raise AdvisorError(*sorted(problems, key=_by_place))
    return pack


def _by_place(found: Problem) -> tuple[str, int, int, str]:
    place = found.place or Place("", 0, 0)
    return place.file, place.line, place.column, found.code


def _read(folder: Path, problems: list[Problem]) -> Pack | None:
    reader = Reader(problems)
    about = _about(folder, reader)
    entries: dict[str, schema.Entry] = {}
    rules: dict[str, schema.Rule] = {}
    digest = hashlib.sha256()
    paths = sorted((folder / "knowledge").rglob("*.yaml")) + sorted(
        (folder / "rules").rglob("*.yaml")
    )
    for path in paths:
        shown = path.relative_to(folder).as_posix()
        digest.update(
            shown.encode() + b"\0" + (path.read_bytes() if path.is_file() else b"") + b"\0"
        )
        if shown == "knowledge/pack.yaml":
            continue
        kinds = _kinds_in(shown)
        for entry in _entries(path, shown, kinds, reader):
            if isinstance(entry, schema.Question):
                entry = replace(entry, topic=path.stem)
            table: dict[str, Any] = rules if isinstance(entry, schema.Rule) else entries
            if entry.id in table:
                first = str(table[entry.id].place)
                reader.complain("duplicate_id", entry.place, id=entry.id, first=first)
            else:
                table[entry.id] = entry
    entries = _in_catalogue_order(entries)
    problems += cross_check(about, entries, tuple(rules.values()), reader)
    derived_order = _derived_order(entries, problems)
    levels = _finding_levels(entries, rules.values(), problems)
    if about is None:
        return None
    return Pack(about, entries, tuple(rules.values()), derived_order, levels, digest.hexdigest())


def _kinds_in(shown: str) -> dict[str, type[schema.Entry]]:
    """A rule stands below rules/, everything else below knowledge/."""
    in_rules = shown.startswith("rules/")
    return {k: cls for k, cls in schema.KINDS.items() if (k == "rule") == in_rules}


def _in_catalogue_order(entries: dict[str, schema.Entry]) -> dict[str, schema.Entry]:
    """By kind, then as read, so that no order depends on file names."""
    kinds = list(schema.KINDS.values())
    return dict(sorted(entries.items(), key=lambda item: kinds.index(type(item[1]))))


def _about(folder: Path, reader: Reader) -> schema.About | None:
    shown = "knowledge/pack.yaml"
    node = read_file(folder / shown, shown, reader.problems)
    read = reader.record(node, schema.About, "pack.yaml") if node else None
    return read if isinstance(read, schema.About) else None


def _entries(
    path: Path, shown: str, kinds: dict[str, type[schema.Entry]], reader: Reader
) -> Iterable[schema.Entry]:
    node = read_file(path, shown, reader.problems)
    if node is None:  # what others say of its entries is no mistake of theirs
        reader.ids |= _ids_in(path)
        return
    if not isinstance(node, Sequence):
        reader.complain("file_not_list", node.place)
        return
    for item in node.items:
        if entry := reader.entry(item, kinds):
            yield entry


def _ids_in(path: Path) -> set[str]:
    """What a file that is not YAML seems to name."""
    try:
        text = path.read_text("utf-8", errors="replace")
    except OSError:
        return set()
    return set(re.findall(rf"(?m)^- (?:{'|'.join(schema.KINDS)}): *(\w+)", text))


def _derived_order(entries: dict[str, schema.Entry], problems: list[Problem]) -> tuple[str, ...]:
    derived = {i: e for i, e in entries.items() if isinstance(e, schema.Derived)}
    needs = {i: sorted(names(d.formula.tree) & derived.keys()) for i, d in derived.items()}
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
            needs[target] |= names(rule.when.tree) & findings.keys()
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
        told = " → ".join(f"`{name}`" for name in reversed(cycle))
        problems.append(problem("cycle", entries[cycle[0]].place, cycle=told))
        return ()
