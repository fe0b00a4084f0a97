"""The outcome of each entry for each person: its score, urgency and deadline, or a veto."""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import suppress
from datetime import date
from functools import reduce

import polars as pl

from advisor.inference.certainty import HOLDS, SHOWN
from advisor.language.values import Value
from advisor.pack.schema import URGENCIES, Entry, Remedy, Rule
from samples.columns.column import Column
from samples.columns.expressions import read
from samples.columns.functions import row_by_row
from samples.columns.reading import Reading, fires, score_column

ASPECTS = ("score", "vetoed", "urgency", "deadline")


def outcomes(reading: Reading, frame: pl.DataFrame) -> pl.DataFrame:
    """A column for each aspect of each entry, named `score X`, `vetoed X` and so on.

    `frame` comes from `reading.read`. The urgency is an index of `URGENCIES`; urgency, score and
    deadline are null where the entry is not shown. `vetoed` is true where it is listed as advised
    against.
    """
    columns: list[pl.Expr] = []
    for name, entry in {**reading.pack.findings, **reading.pack.advice}.items():
        score = pl.col(score_column(name))
        rules = reading.pack.rules
        vetoed = _any(fires(rule) for rule in rules if name in rule.never)
        left_out = _any(fires(rule) for rule in rules if name in rule.leave_out)
        reached = (score >= (HOLDS if name in reading.pack.findings else SHOWN)) & ~left_out
        listed = reached & ~vetoed
        columns.append(pl.when(listed).then(score).alias(score_column(name)))
        columns.append((reached & vetoed).alias(f"vetoed {name}"))
        columns.append(pl.when(listed).then(_urgency(reading, entry)).alias(f"urgency {name}"))
        if isinstance(entry, Remedy) and entry.deadline:
            day = _deadline(reading, entry).expr
            columns.append(pl.when(listed).then(day).alias(f"deadline {name}"))
    return frame.select(columns)


def _any(parts: Iterable[pl.Expr]) -> pl.Expr:
    return reduce(lambda a, b: a | b, parts, pl.lit(False))


def _urgency(reading: Reading, entry: Entry) -> pl.Expr:
    """The most urgent of an entry's own urgency and those of the rules that fired."""
    own = URGENCIES.index(getattr(entry, "urgency", "later"))
    rules = reading.pack.rules_by_target.get(entry.id, ())
    return pl.min_horizontal(
        pl.lit(own),
        *(_urgency_if_fired(rule, entry) for rule in rules if rule.urgency_of(entry.id)),
    )


def _urgency_if_fired(rule: Rule, entry: Entry) -> pl.Expr:
    urgency = rule.urgency_of(entry.id)
    assert urgency
    return pl.when(fires(rule)).then(pl.lit(URGENCIES.index(urgency)))


def _deadline(reading: Reading, remedy: Remedy) -> Column:
    """The deadline to show; of a period that ends on a working day that of `Period.deadline`."""
    assert remedy.deadline
    end = read(remedy.deadline.tree, reading.columns)
    if remedy.counted_from is None or end.kind != "date":
        return end
    start = read(remedy.counted_from.tree, reading.columns)
    calendar, today = reading.pack.calendar, reading.today

    def day(start: Value, end: Value) -> Value:
        if isinstance(start, date) and isinstance(end, date):
            with suppress(OverflowError):
                return calendar.period(start, end).deadline(today)
        return end

    return row_by_row(day, [start, end], "date")
