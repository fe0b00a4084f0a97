"""The work that processes share: each part of the people against two packs in folders."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from advisor.inference.to_experta import Engine
from advisor.pack.load import load
from advisor.pack.pack import Pack
from benchmarks.same_advice import in_columns, in_full
from benchmarks.same_advice.asking import Asking, Random
from benchmarks.same_advice.differences import Differences


@cache
def pack_in(folder: Path) -> Pack:
    """The pack of a folder, read once by each process."""
    return load(folder)


@cache
def engine_in(folder: Path) -> Engine:
    """The engine of a pack, compiled once by each process."""
    return Engine(pack_in(folder))


def columns(old: Path, new: Path, seed: int, numbers: range) -> Differences:
    """The differences for random people with these numbers, in columns."""
    return in_columns.differences(pack_in(old), pack_in(new), Random(pack_in(old), seed), numbers)


def full(old: Path, new: Path, seed: int, numbers: range) -> Differences:
    """The differences for random people with these numbers, in full."""
    people = map(Random(pack_in(old), seed).consistent, numbers)
    return in_full.differences(engine_in(old), engine_in(new), people)


def named(old: Path, new: Path, people: tuple[Asking, ...]) -> Differences:
    """The differences for these people, in full."""
    return in_full.differences(engine_in(old), engine_in(new), people)
