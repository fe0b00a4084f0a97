"""The answers and findings that conditions are about."""

from __future__ import annotations

from collections.abc import Iterable

from advisor.pack.pack import Pack


def facts_named(pack: Pack, names: Iterable[str], *, asked: bool = False) -> frozenset[str]:
    """What a condition that names these is about, also through what is derived.

    `asked`: with what the questions among them wait for, which an answer to one implies.
    """
    pending, seen = set(names), set[str]()
    while pending:
        name = pending.pop()
        seen.add(name)
        if asked or name not in pack.questions:
            pending |= pack.needs(name) - seen
    return frozenset(n for n in seen if n in pack.questions or n in pack.findings)
