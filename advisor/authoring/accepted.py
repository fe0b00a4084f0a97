"""What an author has looked at and accepts, with a reason: `accepted` of an entry."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from advisor.pack.pack import Pack
from advisor.pack.schema import Entry
from advisor.problem import Problem, problem


def not_accepted(pack: Pack, found: Iterable[tuple[Entry, Problem]]) -> Iterator[Problem]:
    """The findings that nobody has accepted, and what is accepted for nothing."""
    unused = {
        (entry.id, one.finding): one
        for entry in (*pack.entries.values(), *pack.rules)
        for one in entry.accepted
    }
    seen: set[tuple[str, str]] = set()
    for entry, finding in found:
        if (entry.id, finding.code) in unused:
            seen.add((entry.id, finding.code))
        else:
            yield finding
    for (name, code), one in unused.items():
        if (name, code) not in seen:
            yield problem("accepted_for_nothing", one.place, id=name, finding=code)
