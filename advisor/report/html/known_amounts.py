"""The facts that charts show, with their values: only where each of them is known."""

from __future__ import annotations

from typing import NamedTuple

from advisor.inference.advice import Advice
from advisor.language.tree import Name
from advisor.language.values import snapped
from advisor.pack.schema import Derived, Formula, Question
from advisor.report.words import fill


class Amount(NamedTuple):
    """A fact of the pack whose value is known."""

    label: str
    value: float
    unit: str | None


def known_amounts(
    advice: Advice, roles: tuple[Formula, ...], lang: str
) -> tuple[Amount, ...] | None:
    """The facts that play these roles, rounded as rules see them; None where one is unknown."""
    amounts = []
    for role in roles:
        assert isinstance(role.tree, Name)
        entry, value = advice.pack.entries[role.tree.id], advice.facts.get(role.tree.id)
        assert isinstance(entry, (Question, Derived))
        if not isinstance(value, (int, float)):
            return None
        amounts.append(Amount(fill(entry.label, advice, lang), snapped(value), entry.unit))
    return tuple(amounts)
