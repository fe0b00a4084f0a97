"""`Comparison`: two tasks timed in turns, so that a busy machine slows both."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from time import perf_counter


@dataclass(frozen=True)
class Comparison:
    """Seconds of our task and of its peer; `ratio` may not exceed `bound`."""

    name: str
    peer_name: str
    ours: float
    peer: float
    bound: float

    @property
    def ratio(self) -> float:
        """Our time divided by that of the peer."""
        return self.ours / self.peer

    @property
    def kept(self) -> bool:
        """Whether the bound is kept."""
        return self.ratio <= self.bound


def in_turns(
    ours: Callable[[], object], peer: Callable[[], object], rounds: int
) -> tuple[float, float]:
    """(ours, peer): the least seconds of each over a number of rounds, as if undisturbed."""
    rows = [(seconds(ours), seconds(peer)) for _ in range(rounds)]
    our_times, peer_times = zip(*rows, strict=True)
    return min(our_times), min(peer_times)


def seconds(task: Callable[[], object]) -> float:
    """The seconds that a task takes."""
    start = perf_counter()
    task()
    return perf_counter() - start
