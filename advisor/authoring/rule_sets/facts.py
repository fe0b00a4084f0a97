"""The questions and findings behind the names in conditions."""

from __future__ import annotations

from advisor.pack.pack import Pack


class Facts:
    """The questions and findings on which the names of a pack depend.

    Conditions without one in common do not imply each other.
    """

    def __init__(self, pack: Pack) -> None:
        self._pack = pack
        self._memo: dict[tuple[frozenset[str], bool], frozenset[str]] = {}

    def behind(self, names: frozenset[str], *, with_conditions: bool = False) -> frozenset[str]:
        """The ids of the questions and findings on which `names` depend, through derived values.

        `with_conditions`: also those in the `when` of the questions, which an answer implies.
        """
        key = names, with_conditions
        if key not in self._memo:
            self._memo[key] = self._behind(names, with_conditions)
        return self._memo[key]

    def _behind(self, names: frozenset[str], with_conditions: bool) -> frozenset[str]:
        pack, pending, visited = self._pack, set(names), set[str]()
        while pending:
            name = pending.pop()
            visited.add(name)
            if with_conditions or name not in pack.questions:
                pending |= pack.needs(name) - visited
        return frozenset(n for n in visited if n in pack.questions or n in pack.findings)
