"""What a pack's keepers have to look at: old checks, ended law, statements not verified."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from advisor.language.functions import add_months
from advisor.pack.pack import Pack
from advisor.pack.schema import LegalNote, Parameter, Stated, ThirdParty
from advisor.problem import Place, Problem, problem

GOOD_FOR_MONTHS = 12


def upkeep(pack: Pack, today: date) -> Iterator[Problem]:
    """Reminders, not mistakes: the pack is as sound as before."""
    for entry in _checked(pack):
        due = add_months(entry.checked_on, GOOD_FOR_MONTHS)
        if isinstance(due, date) and due < today:
            yield problem("check_again", entry.place, id=entry.id, on=entry.checked_on.isoformat())
    for rule in pack.rules:
        notes = [pack.legal_notes[note] for note in rule.cites]
        if notes and all(note.in_force.until and note.in_force.until < today for note in notes):
            ended = ", ".join(f"`{note.id}`" for note in notes)
            yield problem(
                "rests_on_ended", rule.place, id=rule.id, on=today.isoformat(), notes=ended
            )
    if doubtful := unverified(pack):
        ids = ", ".join(f"`{entry.id}`" for entry in doubtful)
        yield problem("not_verified", None, count=len(doubtful), ids=ids)


def unverified(pack: Pack) -> list[LegalNote | Parameter | ThirdParty]:
    """What is in use and was not read at the source or in a copy of it."""
    return [entry for entry in _checked(pack) if not source_of(entry).verified]


def source_of(entry: LegalNote | Parameter | ThirdParty) -> Stated:
    """Where the evidence for an entry stands: for a parameter, with its newest value."""
    return entry.values[-1] if isinstance(entry, Parameter) else entry


def _checked(pack: Pack) -> list[LegalNote | Parameter | ThirdParty]:
    found = pack.entries.values()
    return [e for e in found if isinstance(e, (LegalNote, Parameter, ThirdParty))]


def future_problems(pack: Pack, today: date) -> Iterator[Problem]:
    """What is said of days that have not come yet."""
    for entry in pack.entries.values():
        if not isinstance(entry, (LegalNote, Parameter, ThirdParty)):
            continue
        if entry.checked_on > today:
            on, day = entry.checked_on.isoformat(), today.isoformat()
            yield problem("checked_in_future", entry.place, id=entry.id, on=on, today=day)
        for begin, source, place in _begins(entry):
            if begin > today and source.evidence == "remembered":
                on, day = begin.isoformat(), today.isoformat()
                yield problem("remembered_future", place, id=entry.id, on=on, today=day)


def _begins(entry: LegalNote | Parameter | ThirdParty) -> Iterator[tuple[date, Stated, Place]]:
    match entry:
        case Parameter():
            yield from ((value.from_, value, value.place) for value in entry.values)
        case LegalNote():
            yield entry.in_force.from_, entry, entry.in_force.place
