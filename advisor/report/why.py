"""Why a question is asked: what its answer decides."""

from __future__ import annotations

from collections.abc import Mapping

from advisor.inference.certainty import weight
from advisor.messages import message
from advisor.pack.schema import URGENCIES, Finding, Rule, own_urgency
from advisor.report.words import Case, fill

SHOWN = 3
"""Things that the answer decides and are named."""


def why_asked(known: Case, relevant: Mapping[str, set[str]], name: str, lang: str) -> list[str]:
    """What the answer to a question decides, in lines; none where nothing waits for it."""
    found = decides(known, relevant, name, lang)
    return [message("interview.why", lang), *(f"- {label}" for label in found)] if found else []


def decides(known: Case, relevant: Mapping[str, set[str]], name: str, lang: str) -> list[str]:
    """The labels of the most important things for which an answer is waited.

    Advice stands before findings; of it first that whose rules name the question itself, there
    what is most urgent, and of that what the answer moves most.
    """
    best: dict[str, tuple[bool, int, int, int]] = {}
    for rule in known.pack.rules:
        if rule.id in relevant.get(name, ()):
            for target in rule.targets:
                rank = _importance(known, rule, name, target)
                best[target] = min(best.get(target, rank), rank)
    entries = (known.pack.concludable[target] for target in sorted(best, key=lambda t: best[t]))
    labels = (fill(entry.label, known, lang) for entry in entries)
    return [*dict.fromkeys(labels)][:SHOWN]


def _importance(known: Case, rule: Rule, name: str, target: str) -> tuple[bool, int, int, int]:
    """Less is more important."""
    entry = known.pack.concludable[target]
    urgency = min(
        URGENCIES.index(own_urgency(entry)),
        URGENCIES.index(rule.urgency_of(target) or "later"),
    )
    moved = abs(weight(rule.certainty(target) or 0.99))
    return isinstance(entry, Finding), _steps(known, rule, name), urgency, -moved


def _steps(known: Case, rule: Rule, name: str) -> int:
    """How far a rule's condition stands from a question: 0 where it names it."""
    used = rule.condition.names
    if name in used:
        return 0
    return 1 if any(name in known.pack.needs(other) for other in used) else 2
