"""`python -m benchmarks.same_advice OLD NEW`: whether nobody's advice changes (`make same`).

A million random people are advised by both packs in columns, some of them and all people of
scenarios and examples in full. Entries are compared, not rules: rules may be renamed, merged
or read from other derived values. Exit code 1 when anything differs.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Iterator
from concurrent.futures import Executor, ProcessPoolExecutor
from functools import partial
from itertools import islice
from multiprocessing import get_context
from pathlib import Path
from time import monotonic

from advisor.cli.screen import rendered
from advisor.problem import AdvisorError
from benchmarks.same_advice import work
from benchmarks.same_advice.asking import CHUNK, named_people
from benchmarks.same_advice.differences import Differences

ENOUGH = 50
"""A rule that fires for fewer random people has hardly been compared."""
_SOME = 250
"""The people in full that one process takes at a time."""


def _ranges(count: int, size: int) -> Iterator[range]:
    return (range(start, min(start + size, count)) for start in range(0, count, size))


def _together(name: str, parts: Iterator[Differences]) -> Differences:
    """The sum of the parts; prints its progress once a minute."""
    whole, begun, spoke = Differences(), monotonic(), monotonic()
    for part in parts:
        whole.add(part)
        if monotonic() - spoke > 60:
            spoke = monotonic()
            print(f"… {name}: {whole.asked} people, {whole.people} differ", file=sys.stderr)
    print(*whole.lines(f"{name} ({monotonic() - begun:.0f} s)"), sep="\n", flush=True)
    return whole


def compare(arguments: argparse.Namespace, pool: Executor) -> bool:
    """Whether nobody is advised differently; prints the differences."""
    old, new = arguments.old, arguments.new

    named, some = named_people(work.pack_in(old), old, new), _SOME
    groups = iter(lambda: tuple(islice(named, some)), ())
    full, people = _ranges(arguments.full, some), _ranges(arguments.people, CHUNK)
    seed = arguments.seed
    differences = [
        _together(
            "scenarios and examples in full", pool.map(partial(work.named, old, new), groups)
        ),
        _together("in full", pool.map(partial(work.full, old, new, seed), full)),
        _together("in columns", pool.map(partial(work.columns, old, new, seed), people)),
    ]
    print_seldom(differences[-1])
    return not any(part.people for part in differences)


def print_seldom(differences: Differences) -> None:
    """Print the rules of the new pack that fired for fewer than `ENOUGH` people."""
    seldom = [(count, rule) for rule, count in differences.fired.items() if count < ENOUGH]
    print(f"{len(seldom)} of {len(differences.fired)} rules fire for fewer than {ENOUGH}")
    for count, rule in sorted(seldom):
        print(f"  {rule}: {count}")


def main() -> int:
    """0 when all are advised alike, 1 when not, 2 for a folder that is no sound pack."""
    arguments = _arguments()
    os.environ.setdefault("POLARS_MAX_THREADS", "1")  # each process has one core for itself
    try:
        for folder in (arguments.old, arguments.new):
            work.pack_in(folder)
        with ProcessPoolExecutor(mp_context=get_context("spawn")) as pool:
            return 0 if compare(arguments, pool) else 1
    except AdvisorError as error:
        print(rendered(error, "en"), file=sys.stderr)
        return 2


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.same_advice")
    parser.add_argument("old", type=_folder, help="the folder of a pack; people are drawn from it")
    parser.add_argument("new", type=_folder, help="the folder of a pack with the same questions")
    parser.add_argument("--people", type=_count, default=1_000_000, help="random people in columns")
    parser.add_argument("--full", type=_count, default=20_000, help="random people in full")
    parser.add_argument("--seed", type=int, default=1)
    return parser.parse_args()


def _folder(text: str) -> Path:
    return Path(text).resolve()


def _count(text: str) -> int:
    if (count := int(text)) < 0:
        raise argparse.ArgumentTypeError("a number of people is not below 0")
    return count


if __name__ == "__main__":
    sys.exit(main())
