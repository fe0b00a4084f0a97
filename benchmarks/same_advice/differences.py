"""What was found to differ: how often, and for the first few who and what."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field

from benchmarks.same_advice.asking import Asking

FIRST = 5
"""So many people are told with their answers."""
_PARTS = 8
"""So many differences are told of each."""


@dataclass
class Found:
    """Of some people: `differing` by what differs, `people` who are told something else."""

    asked: int = 0
    people: int = 0
    differing: Counter[str] = field(default_factory=Counter)
    first: list[tuple[Asking, list[str]]] = field(default_factory=list)
    beside: Counter[str] = field(default_factory=Counter)
    """What differs beside the advice: reasons, citations, and what open answers could change."""
    fired: Counter[str] = field(default_factory=Counter)

    def add(self, other: Found) -> None:
        """Take in what was found of others."""
        self.asked += other.asked
        self.people += other.people
        self.differing += other.differing
        self.beside += other.beside
        self.first = [*self.first, *other.first][:FIRST]
        self.fired.update(other.fired)  # which keeps those of 0

    def lines(self, how: str) -> Iterator[str]:
        """As it is printed."""
        yield f"{how}: {self.asked} people, {self.people} of them are advised differently"
        for what, count in self.differing.most_common():
            yield f"  {what}: differs for {count}"
        for what, count in sorted(self.beside.items()):
            yield f"  beside the advice: {what}, for {count}"
        for asking, parts in self.first:
            yield f"  {asking.name} on {asking.today}:"
            yield from (f"    {part}" for part in parts[:_PARTS])
            given = {name: _short(answer) for name, answer in asking.answers.items()}
            yield f"    answers: {given}"


def _short(answer: object) -> object:
    return answer if isinstance(answer, (bool, float, tuple)) else str(answer)
