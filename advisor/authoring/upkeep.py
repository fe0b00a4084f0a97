"""What a pack's keepers have to look at again: old checks, and statements not verified."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from advisor.language.functions import add_months
from advisor.pack.pack import Pack
from advisor.pack.schema import LegalNote, Parameter, ThirdParty
from advisor.problem import Problem, problem

GOOD_FOR_MONTHS = 12


def upkeep(pack: Pack, today: date) -> Iterator[Problem]:
    """Reminders, not mistakes: the pack is as sound as before."""
    checked = [
        e for e in pack.entries.values() if isinstance(e, (LegalNote, Parameter, ThirdParty))
    ]
    for entry in checked:
        due = add_months(entry.checked_on, GOOD_FOR_MONTHS)
        if isinstance(due, date) and due < today:
            yield problem("check_again", entry.place, id=entry.id, on=entry.checked_on.isoformat())
    if doubtful := [entry.id for entry in checked if not _verified(entry)]:
        ids = ", ".join(f"`{name}`" for name in doubtful)
        yield problem("not_verified", None, count=len(doubtful), ids=ids)


def _verified(entry: LegalNote | Parameter | ThirdParty) -> bool:
    source = entry.values[-1] if isinstance(entry, Parameter) else entry
    return source.verified
