"""Two things timed in turns, so that a busy machine slows both."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from time import perf_counter


@dataclass(frozen=True)
class Comparison:
    """Seconds of ours and of its peer; `ratio` may not exceed `bound`."""

    name: str
    peer_name: str
    ours: float
    peer: float
    bound: float

    @property
    def ratio(self) -> float:
        """How many times as long as the peer it takes."""
        return self.ours / self.peer

    @property
    def kept(self) -> bool:
        """Whether the bound is kept."""
        return self.ratio <= self.bound


def in_turns(
    ours: Callable[[], object], peer: Callable[[], object], rounds: int
) -> tuple[float, float]:
    """The least seconds of each over a number of rounds: what it takes undisturbed."""
    rows = [(seconds(ours), seconds(peer)) for _ in range(rounds)]
    of_ours, of_peer = zip(*rows, strict=True)
    return min(of_ours), min(of_peer)


def seconds(task: Callable[[], object]) -> float:
    """How long a task takes."""
    start = perf_counter()
    task()
    return perf_counter() - start
