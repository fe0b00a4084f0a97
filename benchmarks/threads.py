"""10,000 people advised in one thread, in eight threads and in four processes: none differ.

`python -m benchmarks.threads [COUNT]`. Compared is all that follows from their answers.
"""

from __future__ import annotations

import hashlib
import random
import sys
from collections.abc import Callable, Iterable
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from time import perf_counter

import advisor
from samples.people import TODAY, person

THREADS, PROCESSES, COUNT = 8, 4, 10_000
CHUNK = 50
"""People that a process takes at once."""

_opened: list[advisor.Advisor] = []


def adviser() -> advisor.Advisor:
    """The one of this process."""
    if not _opened:
        _opened.append(advisor.Advisor(advisor.open_pack()))
    return _opened[0]


def digest_of(number: int) -> str:
    """A digest of all that follows for one random person, whoever works it out."""
    answers = person(adviser().pack, random.Random(number))
    return hashlib.sha256(repr(_followed(adviser().advise(answers, TODAY))).encode()).hexdigest()


def _followed(advice: advisor.Advice) -> object:
    """The facts, and each entry with its place, its bounds, its day and the rules behind it."""
    concluded = [
        (
            one.entry.id,
            (one.rank, one.best_rank, one.worst_rank, one.urgency, one.score, one.low, one.high),
            (one.deadline, one.period, one.legal_notes, one.third_parties),
            [(brought.rule.id, brought.weight, brought.facts) for brought in one.because],
        )
        for one in advice.concluded.values()
    ]
    vetoed = [(out.entry.id, [rule.id for rule in out.because]) for out in advice.ruled_out]
    return concluded, vetoed, sorted(advice.facts.items())


def main(count: int) -> int:
    """Print how long each way takes and how many people it advises otherwise; their number."""
    numbers = range(count)

    def in_threads() -> Iterable[str]:
        with ThreadPoolExecutor(THREADS) as pool:
            return list(pool.map(digest_of, numbers))

    def in_processes() -> Iterable[str]:
        with ProcessPoolExecutor(PROCESSES) as pool:
            return list(pool.map(digest_of, numbers, chunksize=CHUNK))

    alone = _timed("one thread", lambda: map(digest_of, numbers), None)
    ways: dict[str, Callable[[], Iterable[str]]] = {
        f"{THREADS} threads": in_threads,
        f"{PROCESSES} processes": in_processes,
    }
    return sum(
        one != other
        for name, way in ways.items()
        for one, other in zip(alone, _timed(name, way, alone), strict=True)
    )


def _timed(name: str, way: Callable[[], Iterable[str]], alone: list[str] | None) -> list[str]:
    start = perf_counter()
    found = list(way())
    took = perf_counter() - start
    differ = sum(map(str.__ne__, found, alone)) if alone else 0
    told = f", {differ} differ" if alone else ""
    print(f"{name}: {len(found):,} people in {took:.1f} s{told}", flush=True)
    return found


if __name__ == "__main__":
    sys.exit(1 if main(int(sys.argv[1]) if len(sys.argv) > 1 else COUNT) else 0)
