"""What an author has looked at and accepts, with a reason: `accepted` of an entry."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Set

from advisor.pack.pack import Pack
from advisor.pack.schema import Entry
from advisor.problem import Problem, problem


def not_accepted(
    pack: Pack,
    found: Iterable[tuple[Entry | None, Problem]],
    unsure: Set[str] = frozenset(),
) -> Iterator[Problem]:
    """The findings that nobody has accepted, and what is accepted for nothing.

    Each comes with the entry that may accept it, None where none can. Of what is `unsure` nobody
    can say here that it is for nothing: it may be there unseen.
    """
    unused = {
        (entry.id, one.finding, about): one
        for entry in (*pack.entries.values(), *pack.rules)
        for one in entry.accepted
        for about in one.entries or (None,)
    }
    seen: set[tuple[str, str, str | None]] = set()
    for by, finding in found:
        about = dict(finding.params).get("entry")
        named = about if isinstance(about, str) else None
        keys = {(by.id, finding.code, name) for name in (named, None)} if by else set()
        if keys & unused.keys():
            seen |= keys
        else:
            yield finding
    for key, one in unused.items():
        name, code, about = key
        if key not in seen and code not in unsure:
            where = f"{name}: {about}" if about else name
            yield problem("accepted_for_nothing", one.place, id=where, finding=code)
