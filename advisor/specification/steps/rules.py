"""Steps about rules that fire or stay silent."""

from __future__ import annotations

from advisor.messages import message
from advisor.specification.case import Case
from advisor.specification.failure import why_silent
from advisor.specification.steps.binding import expect, step


@step
def _fires(case: Case, rule: str) -> None:
    name = case.named(rule, "rule")
    got = message("steps.got.silent", case.lang)
    expect(
        name in case.outcome.fired,
        case,
        "steps.expected.fires",
        got,
        why_silent(case, name),
        rule=name,
    )


@step
def _silent(case: Case, rule: str) -> None:
    name = case.named(rule, "rule")
    got = message("steps.got.fired", case.lang)
    expect(name not in case.outcome.fired, case, "steps.expected.silent", got, rule=name)
