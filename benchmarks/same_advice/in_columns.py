"""Many people at once: each entry's score, veto, urgency and deadline by two packs."""

from __future__ import annotations

from collections import Counter
from datetime import date

import polars as pl

from advisor.pack.pack import Pack
from benchmarks.same_advice.asking import Asking, Random
from benchmarks.same_advice.differences import FIRST, Differences
from samples.columns.outcomes import outcomes
from samples.columns.reading import People, Reading, fires

NEVER = {"score": None, "vetoed": False, "urgency": None, "deadline": None}
"""The aspects of an entry that a pack does not have."""


def differences(old: Pack, new: Pack, people: Random, numbers: range) -> Differences:
    """The differences for random people with these numbers, who all ask on one day."""
    today = people.day_of(numbers[0])
    answers = [people.answers_of(number) for number in numbers]
    before, _ = _advised(old, answers, today)
    after, fired = _advised(new, answers, today)
    result = Differences(len(numbers), fired=fired)
    apart = _apart(before, after)
    result.differing.update({what: apart[what].sum() for what in apart.columns})
    if not apart.columns:
        return result
    who = [at for at, differs in enumerate(apart.max_horizontal()) if differs]
    result.people = len(who)
    for at in who[:FIRST]:
        parts = [
            f"{what}: {_value(before, what, at)} → {_value(after, what, at)}"
            for what in apart.columns
            if apart[what][at]
        ]
        result.first.append((Asking(f"person {numbers[at]}", today, answers[at]), parts))
    return result


def _advised(pack: Pack, answers: People, today: date) -> tuple[pl.DataFrame, Counter[str]]:
    reading = Reading(pack, today)
    frame = reading.read(answers)
    fired = frame.select(fires(rule).sum().alias(rule.id) for rule in pack.rules).row(0, named=True)
    return outcomes(reading, frame), Counter(fired)


def _apart(before: pl.DataFrame, after: pl.DataFrame) -> pl.DataFrame:
    """For each person and aspect whether it differs; only aspects that do for anybody."""
    names = dict.fromkeys((*before.columns, *after.columns))
    apart = {name: _series(before, name).ne_missing(_series(after, name)) for name in names}
    return pl.DataFrame({name: differs for name, differs in apart.items() if differs.any()})


def _series(frame: pl.DataFrame, name: str) -> pl.Series:
    if name in frame.columns:
        return frame[name]
    return pl.Series(name, [NEVER[name.split()[0]]] * frame.height)


def _value(frame: pl.DataFrame, name: str, at: int) -> object:
    return _series(frame, name)[at]
