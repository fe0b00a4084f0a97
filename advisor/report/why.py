"""Why a question is asked: the advice that waits for its answer."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from advisor.messages import say
from advisor.pack.schema import URGENCIES, Entry, Rule
from advisor.report.conditions import condition_lines
from advisor.report.words import Known, fill

SHOWN = 3
"""Waiting rules that are told; the most urgent first."""


def why_asked(known: Known, waiting: Mapping[str, set[str]], name: str, lang: str) -> list[str]:
    """What waits for the answer to a question, with the conditions in prose."""
    lines = []
    rules = [rule for rule in known.pack.rules if rule.id in waiting.get(name, ())]
    if rules:
        count = len({target for rule in rules for target in (*rule.then, *rule.never)})
        lines.append(say("interview.why", lang, count=count))
        for rule in sorted(rules, key=lambda rule: _urgency(known, rule))[:SHOWN]:
            lines += _waits(known, rule, lang)
    return lines


def _targets(known: Known, rule: Rule) -> list[Entry]:
    return [known.pack.entries[target] for target in (*rule.then, *rule.never)]


def _urgency(known: Known, rule: Rule) -> int:
    own = [getattr(entry, "urgency", "later") for entry in _targets(known, rule)]
    return min(URGENCIES.index(urgency) for urgency in [*own, rule.urgency or "later"])


def _waits(known: Known, rule: Rule, lang: str) -> Iterator[str]:
    first = _targets(known, rule)[0]
    yield say("interview.why_rule", lang, label=fill(first.label, known, lang))  # type: ignore[attr-defined]
    for line in condition_lines(known.pack, known.today, rule.when, lang):
        yield f"    {line}"
