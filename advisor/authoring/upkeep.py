"""Reminders for a pack's keepers: old checks, law that has ended, unverified statements."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import TypeAlias

from advisor.language.functions import add_months
from advisor.pack.pack import Pack
from advisor.pack.schema import Holidays, LegalNote, Parameter, Rule, Sourced, ThirdParty
from advisor.problem import Place, Problem, problem

Checked: TypeAlias = Holidays | LegalNote | Parameter | ThirdParty
"""Entries with evidence, confidence and the date of their last check."""
GOOD_FOR_MONTHS = 12
"""Months after which an entry should be checked again."""
DAYS_OFF_AHEAD = 2
"""Months from now for which the days off should be known."""


def upkeep(pack: Pack, today: date) -> Iterator[Problem]:
    """Reminders, not mistakes: the pack is as sound as before."""
    for entry in _checked(pack):
        due = add_months(entry.checked_on, GOOD_FOR_MONTHS)
        # `_days_off` looks at tables of holidays; those of past years need no check.
        if isinstance(due, date) and due < today and not isinstance(entry, Holidays):
            yield problem("check_again", entry.place, id=entry.id, on=entry.checked_on.isoformat())
    for rule in pack.rules:
        if notes := _rests_on_ended(pack, rule, today):
            ended = ", ".join(f"`{note}`" for note in notes)
            yield problem(
                "rests_on_ended", rule.place, id=rule.id, on=today.isoformat(), notes=ended
            )
    yield from _days_off(pack, today)
    if doubtful := unverified(pack):
        ids = ", ".join(f"`{entry.id}`" for entry in doubtful)
        yield problem("not_verified", None, count=len(doubtful), ids=ids)


def _rests_on_ended(pack: Pack, rule: Rule, today: date) -> dict[str, None]:
    """The notes that a rule cites for an entry for which all of them have ended; an ordered set."""

    def ended(note: str) -> bool:
        until = pack.legal_notes[note].in_force.until
        return until is not None and until < today

    bases = [rule.cited_for(target) for target in (*rule.then, *rule.never)]
    return {note: None for notes in bases if all(map(ended, notes)) for note in notes}


def _days_off(pack: Pack, today: date) -> Iterator[Problem]:
    """Problems of this year, and the next if it is near, without all days off published."""
    tables = {int(table.year): table for table in pack.entries_of(Holidays).values()}
    ahead = add_months(today, DAYS_OFF_AHEAD)
    years = {day.year for day in (today, ahead) if isinstance(day, date)}
    for year in sorted(years) if tables else ():
        if (table := tables.get(year)) is None:
            yield problem("holidays_missing", None, year=year)
        elif table.not_published:
            checked_on = table.checked_on.isoformat()
            yield problem("holidays_not_out", table.place, year=year, seen=checked_on)


def unverified(pack: Pack) -> list[Checked]:
    """The entries whose evidence was not read at the source or in a copy of it."""
    return [entry for entry in _checked(pack) if not source_of(entry).verified]


def source_of(entry: Checked) -> Sourced:
    """The evidence for an entry; for a parameter that of its newest value."""
    return entry.values[-1] if isinstance(entry, Parameter) else entry


def _checked(pack: Pack) -> list[Checked]:
    return [entry for entry in pack.entries.values() if isinstance(entry, Checked)]


def future_problems(pack: Pack, today: date) -> Iterator[Problem]:
    """Problems of dates in the future: checks, and law that is only remembered."""
    for entry in pack.entries.values():
        if not isinstance(entry, Checked):
            continue
        if entry.checked_on > today:
            on, day = entry.checked_on.isoformat(), today.isoformat()
            yield problem("checked_in_future", entry.place, id=entry.id, on=on, today=day)
        for begin, source, place in _begins(entry):
            if begin > today and source.evidence == "remembered":
                on, day = begin.isoformat(), today.isoformat()
                yield problem("remembered_future", place, id=entry.id, on=on, today=day)


def _begins(entry: Checked) -> Iterator[tuple[date, Sourced, Place]]:
    match entry:
        case Parameter():
            yield from ((value.from_, value, value.place) for value in entry.values)
        case LegalNote():
            yield entry.in_force.from_, entry, entry.in_force.place
