"""Entries that nothing can ever use: warnings of `advisor check`."""

from __future__ import annotations

from collections.abc import Mapping

from advisor.language.tree import names
from advisor.pack import schema
from advisor.pack.every_text import texts_of
from advisor.pack.schema import placeholders
from advisor.problem import Problem, problem


def unreachable(
    about: schema.About,
    pack_entries: Mapping[str, schema.Entry],
    rules: tuple[schema.Rule, ...],
) -> list[Problem]:
    """Warnings for facts that no expression or text uses, notes without citations, and the like."""
    entries = pack_entries.values()
    lines = [line for e in (*entries, *rules) for f in schema.formulas_of(e) for line in f.lines]
    lines += about.charts.lines if about.charts else ()
    used = {name for line in lines for name in names(line.tree)}
    texts = (written.text for e in (*entries, *rules) for written in texts_of(e))
    used |= {name for text in texts for name in placeholders(text)}
    cited = {c for e in entries for c in getattr(e, "cites", ())}
    cited |= {c for rule in rules for c in rule.cited}
    held = {group for rule in rules if isinstance(rule, schema.Gate) for group in rule.holds}
    concluded = {i for rule in rules for i in rule.then if rule.certainty(i) > 0}
    problems = []
    for entry in entries:
        match entry:
            case schema.Question() | schema.Derived() | schema.Parameter() if entry.id not in used:
                problems.append(problem("never_used", entry.place, id=entry.id))
            case schema.LegalNote() if entry.id not in cited:
                problems.append(problem("never_cited", entry.place, id=entry.id))
            case _ if (group := getattr(entry, "group", None)) and group not in held:
                problems.append(problem("group_not_held", entry.place, id=entry.id, group=group))
            case _ if isinstance(entry, schema.Concludable) and entry.id not in concluded:
                problems.append(problem("never_concluded", entry.place, id=entry.id))
    return problems
