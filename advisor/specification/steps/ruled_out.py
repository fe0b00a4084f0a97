"""Steps about entries that are ruled out, and the rules that do so."""

from __future__ import annotations

from advisor.specification.case import Case
from advisor.specification.failure import ids_listed
from advisor.specification.steps.binding import expect, step
from advisor.specification.steps.entry import gives_reason
from advisor.specification.steps.lists import is_listed


@step
def _ruled_out(case: Case, entry: str) -> None:
    is_listed(case, entry, "ruled_out", case.advice.ruled_out, True)


@step
def _not_ruled_out(case: Case, entry: str) -> None:
    is_listed(case, entry, "ruled_out", case.advice.ruled_out, False)


@step
def _ruled_out_because(case: Case, entry: str, reason: str) -> None:
    _ruled_out(case, entry)
    gives_reason(case, entry, reason)


@step
def _ruled_out_by(case: Case, entry: str, rule: str) -> None:
    name, expected = case.named(entry, "entry"), case.named(rule, "rule")
    _ruled_out(case, entry)
    rules = [by.id for by in case.outcome.ruled_out[name].because]
    got = ids_listed(case, rules)
    params = {"entry": case.label(name), "rule": expected}
    expect(expected in rules, case, "steps.expected.ruled_out_by", got, **params)
