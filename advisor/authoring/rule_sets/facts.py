"""The answers and findings that conditions are about."""

from __future__ import annotations

from advisor.pack.pack import Pack


class Facts:
    """What is behind the names of a pack.

    Conditions that have none of it in common do not imply each other.
    """

    def __init__(self, pack: Pack) -> None:
        self._pack = pack
        self._known: dict[tuple[frozenset[str], bool], frozenset[str]] = {}

    def behind(self, names: frozenset[str], *, asked: bool = False) -> frozenset[str]:
        """What a condition that names these is about, also through what is derived.

        `asked`: with what the questions among them wait for, which an answer to one implies.
        """
        key = names, asked
        if key not in self._known:
            self._known[key] = self._behind(names, asked)
        return self._known[key]

    def _behind(self, names: frozenset[str], asked: bool) -> frozenset[str]:
        pack, pending, seen = self._pack, set(names), set[str]()
        while pending:
            name = pending.pop()
            seen.add(name)
            if asked or name not in pack.questions:
                pending |= pack.needs(name) - seen
        return frozenset(n for n in seen if n in pack.questions or n in pack.findings)
