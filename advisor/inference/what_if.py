"""The advice with other answers held against that of now, and one answer over a range."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from advisor.inference.advice import Advice
from advisor.inference.comparison import Standings, standings, without_days
from advisor.inference.consult import consult
from advisor.inference.span import Span, sampled, switches
from advisor.inference.to_experta import Engine
from advisor.language.values import Value
from advisor.problem import AdvisorError, problem

LOOKS = 48
"""Values of a range that are tried, at most."""


@dataclass(frozen=True, slots=True)
class Sweep:
    """One answer over a range: what is told at evenly spaced steps, and at every switch.

    A step counts from the low end of `span`. `looked` holds `(step, standings)`, `switched`
    `(step, standings before it, standings from there on)`; days are left out of both.
    """

    question: str
    span: Span
    looked: tuple[tuple[int, Standings], ...]
    switched: tuple[tuple[int, Standings, Standings], ...]


@dataclass(frozen=True, slots=True)
class Comparison:
    """The advice of now and with other answers to the questions in `changed`."""

    before: Advice
    after: Advice
    changed: tuple[str, ...]
    sweep: Sweep | None = None

    @property
    def changes(self) -> list[tuple[str, Value, Value]]:
        """(question, its answer before, its answer now); an answer that did not count is None."""
        was, now = self.before.facts, self.after.answers
        return [(name, was[name], now[name]) for name in self.changed]


def compare_answers(
    engine: Engine,
    answers: Mapping[str, Value],
    today: date,
    changes: Mapping[str, Value | Span],
    looks: int = LOOKS,
) -> Comparison:
    """What other answers change, all of them at once; a `Span` is tried at up to `looks` values.

    Raises `AdvisorError` for more than one span, and for every mistake in the answers.
    """
    fixed = {name: value for name, value in changes.items() if not isinstance(value, Span)}
    spans = {name: value for name, value in changes.items() if isinstance(value, Span)}
    if len(spans) > 1:
        raise AdvisorError(problem("what_if_one_range", names=", ".join(spans)))
    before = consult(engine, answers, today)
    changed = {**before.answers, **fixed}
    after = consult(engine, changed, today) if fixed else before
    sweeps = (_sweep(engine, changed, today, name, span, looks) for name, span in spans.items())
    return Comparison(before, after, tuple(fixed), next(sweeps, None))


def _sweep(
    engine: Engine, answers: Mapping[str, Value], today: date, name: str, span: Span, looks: int
) -> Sweep:
    def standings_at(value: Value) -> Standings:
        return without_days(standings(consult(engine, {**answers, name: value}, today)))

    looked = sampled(span, looks, standings_at)
    return Sweep(name, span, tuple(looked), tuple(switches(span, looked, standings_at)))
