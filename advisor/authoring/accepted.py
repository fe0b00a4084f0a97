"""Findings that an author has accepted with a reason: the key `accepted` of an entry."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Set

from advisor.pack.pack import Pack
from advisor.pack.schema import Entry
from advisor.problem import Problem, problem


def not_accepted(
    pack: Pack,
    findings: Iterable[tuple[Entry | None, Problem]],
    unproven: Set[str] = frozenset(),
) -> Iterator[Problem]:
    """The findings that no author has accepted, and the entries of `accepted` without a finding.

    Each finding comes with the entry that may accept it, None where none can. `unproven`: codes
    of findings that this run could not look for; an entry of `accepted` for one of these may be
    right.
    """
    unused = {
        (entry.id, accepted.finding, about): accepted
        for entry in (*pack.entries.values(), *pack.rules)
        for accepted in entry.accepted
        for about in accepted.entries or (None,)
    }
    used: set[tuple[str, str, str | None]] = set()
    for entry, finding in findings:
        about = dict(finding.params).get("entry")
        target = about if isinstance(about, str) else None
        keys = {(entry.id, finding.code, name) for name in (target, None)} if entry else set()
        if keys & unused.keys():
            used |= keys
        else:
            yield finding
    for key, accepted in unused.items():
        name, code, about = key
        if key not in used and code not in unproven:
            where = f"{name}: {about}" if about else name
            yield problem("accepted_for_nothing", accepted.place, id=where, finding=code)
