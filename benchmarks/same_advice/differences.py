"""`Differences` between two packs: how often what differs, and the first few people in full."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field

from benchmarks.same_advice.asking import Asking

FIRST = 5
"""The people to print with their answers."""
_PARTS = 8
"""The differences to print for each of them."""


@dataclass
class Differences:
    """The differences for `asked` people, of whom `people` are advised differently.

    `differing`: counts by what differs. `first`: the first of them, with what differs. `fired`:
    how often each rule of the new pack fired.
    """

    asked: int = 0
    people: int = 0
    differing: Counter[str] = field(default_factory=Counter)
    first: list[tuple[Asking, list[str]]] = field(default_factory=list)
    beside: Counter[str] = field(default_factory=Counter)
    """What differs beside the advice: reasons, citations, and what open answers could change."""
    fired: Counter[str] = field(default_factory=Counter)

    def add(self, other: Differences) -> None:
        """Add the differences of other people."""
        self.asked += other.asked
        self.people += other.people
        self.differing += other.differing
        self.beside += other.beside
        self.first = [*self.first, *other.first][:FIRST]
        self.fired.update(other.fired)  # which keeps those of 0

    def lines(self, how: str) -> Iterator[str]:
        """The lines to print."""
        yield f"{how}: {self.asked} people, {self.people} of them are advised differently"
        for what, count in self.differing.most_common():
            yield f"  {what}: differs for {count}"
        for what, count in sorted(self.beside.items()):
            yield f"  beside the advice: {what}, for {count}"
        for asking, parts in self.first:
            yield f"  {asking.name} on {asking.today}:"
            yield from (f"    {part}" for part in parts[:_PARTS])
            answers = {name: _short(answer) for name, answer in asking.answers.items()}
            yield f"    answers: {answers}"


def _short(answer: object) -> object:
    return answer if isinstance(answer, (bool, float, tuple)) else str(answer)
