"""Why a question is asked: the advice and findings that its answer decides."""

from __future__ import annotations

from collections.abc import Mapping

from advisor.inference.certainty import weight
from advisor.messages import message
from advisor.pack.schema import URGENCIES, Finding, Rule, own_urgency
from advisor.report.words import Case, fill

SHOWN = 3
"""The most labels that are named."""


def why_asked(case: Case, relevant: Mapping[str, set[str]], name: str, lang: str) -> list[str]:
    """The lines that say what the answer to a question decides; none where it decides nothing.

    `relevant`: question ids → the ids of the rules that still depend on them.
    """
    labels = decides(case, relevant, name, lang)
    return [message("interview.why", lang), *(f"- {label}" for label in labels)] if labels else []


def decides(case: Case, relevant: Mapping[str, set[str]], name: str, lang: str) -> list[str]:
    """The labels of the most important entries that the answer to a question decides.

    Advice comes before findings, then what rules with the question itself in their condition
    decide, then what is most urgent, then what the answer moves most.
    """
    best: dict[str, tuple[bool, int, int, int]] = {}
    for rule in case.pack.rules:
        if rule.id in relevant.get(name, ()):
            for target in rule.targets:
                rank = _importance(case, rule, name, target)
                best[target] = min(best.get(target, rank), rank)
    entries = (case.pack.concludable[target] for target in sorted(best, key=lambda t: best[t]))
    labels = (fill(entry.label, case, lang) for entry in entries)
    return [*dict.fromkeys(labels)][:SHOWN]


def _importance(case: Case, rule: Rule, name: str, target: str) -> tuple[bool, int, int, int]:
    """A sort key for the target of a rule; a smaller one is more important."""
    entry = case.pack.concludable[target]
    urgency = min(
        URGENCIES.index(own_urgency(entry)),
        URGENCIES.index(rule.urgency_of(target) or "later"),
    )
    moved = abs(weight(rule.certainty(target) or 0.99))
    return isinstance(entry, Finding), _steps(case, rule, name), urgency, -moved


def _steps(case: Case, rule: Rule, name: str) -> int:
    """How far a rule's condition stands from a question: 0 where it names it."""
    used = rule.condition.names
    if name in used:
        return 0
    return 1 if any(name in case.pack.needs(other) for other in used) else 2
