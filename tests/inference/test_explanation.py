"""Explanations add up, and say what is so."""

from datetime import date
from pathlib import Path

import pytest

from advisor.inference.advice import Advice
from advisor.inference.consult import consult
from advisor.inference.explanation import chain, explain, unfolded
from advisor.inference.memory import scope_of
from advisor.inference.to_experta import Engine
from advisor.language.evaluate import holds
from advisor.language.lower import lower
from advisor.language.to_text import to_text
from advisor.language.tree import In, May, Name, Not, parts
from advisor.pack.answers import read_answers
from tests.cli.run import ROOT

TODAY = date(2026, 11, 23)
EXAMPLES = sorted((ROOT / "examples").glob("*.yaml"))


def advice_on(engine: Engine, file: Path) -> Advice:
    return consult(engine, read_answers(engine.pack, file, TODAY), TODAY)


@pytest.mark.parametrize("file", EXAMPLES, ids=lambda file: file.stem)
def test_what_brought_an_entry_is_its_score(shipped: Engine, file: Path) -> None:
    advice = advice_on(shipped, file)
    for one in advice.concluded.values():
        found = explain(shipped.pack, advice.facts, TODAY, one.entry.id)
        assert found.score == one.score
        assert found.shown
        assert {v.rule.id for v in found.fired} == {c.rule.id for c in one.because}


@pytest.mark.parametrize("file", EXAMPLES, ids=lambda file: file.stem)
def test_what_is_not_there_is_kept_away_by_a_rule_or_by_none(shipped: Engine, file: Path) -> None:
    advice = advice_on(shipped, file)
    there = advice.concluded.keys()
    ruled_out = {out.entry.id for out in advice.ruled_out}
    for name in shipped.pack.advice.keys() - there:
        found = explain(shipped.pack, advice.facts, TODAY, name)
        assert not found.shown
        assert name not in ruled_out or found.vetoes
        for verdict in found.silent:
            assert any(truth is not True for _, truth in verdict.lines)


@pytest.mark.parametrize("file", EXAMPLES[:5], ids=lambda file: file.stem)
def test_every_line_has_the_value_that_it_is_given(shipped: Engine, file: Path) -> None:
    advice = advice_on(shipped, file)
    scope = scope_of(shipped.pack, advice.facts, TODAY)
    for name in shipped.pack.advice:
        for verdict in explain(shipped.pack, advice.facts, TODAY, name).verdicts:
            truths = [truth for _, truth in verdict.lines]
            whole = False if False in truths else None if None in truths else True
            assert verdict.truth is whole
            assert all(holds(lower(node), scope) is truth for node, truth in verdict.lines)


@pytest.mark.parametrize("file", EXAMPLES[:5], ids=lambda file: file.stem)
def test_a_named_condition_that_fails_can_be_unfolded(shipped: Engine, file: Path) -> None:
    """What it asks says why: an item of an and that fails, or every item of an or."""
    advice = advice_on(shipped, file)
    named = set()
    for rule in shipped.pack.rules:
        for part in parts(rule.condition.tree):
            below = unfolded(shipped.pack, advice.facts, TODAY, part)
            if not isinstance(part, Name) or part.id not in shipped.pack.derived:
                assert not below or isinstance(part, (May, Not))
            elif advice.facts[part.id] is not True:
                named.add(part.id)
                assert any(truth is not True for _, truth in below), part
    assert named


def test_facts_come_after_what_they_follow_from(shipped: Engine) -> None:
    advice = advice_on(shipped, ROOT / "examples" / "pay_cut.yaml")
    (one,) = [r for r in advice.recommendations if r.entry.id == "hardship_statement"]
    names = list(chain(shipped.pack, advice.facts, one.because[0].rule))
    assert (
        names.index("monthly_income")
        < names.index("income_fell_markedly")
        < names.index("income_drop")
    )


@pytest.mark.parametrize(
    ("paper", "received", "asked"),
    [
        ("complaint", TODAY, [("chosen", True), ("court_period_may_run", True)]),
        ("complaint", date(2026, 10, 1), [("chosen", True), ("court_period_may_run", False)]),
        ("arbitration_notice", None, [("chosen", True)]),
        ("enforcement", TODAY, [("chosen", False)]),
        (None, None, [("chosen", None)]),
    ],
)
def test_of_a_lookup_the_row_that_counts_is_told(
    shipped: Engine, paper: str | None, received: date | None, asked: list[tuple[str, bool | None]]
) -> None:
    answers = {"latest_court_paper": paper, "court_paper_received_on": received}
    advice = consult(shipped, answers, TODAY)
    below = unfolded(shipped.pack, advice.facts, TODAY, Name("time_of_a_paper_runs"))
    told = [("chosen" if isinstance(part, In) else to_text(part), truth) for part, truth in below]
    assert told == asked


def test_the_facts_behind_a_lookup_are_those_of_its_row(shipped: Engine) -> None:
    answers = {"latest_court_paper": "summons", "hearing_on": TODAY}
    advice = consult(shipped, answers, TODAY)
    (rule,) = (r for r in shipped.pack.rules if r.id == "court_period_comes_before_complaints")
    assert set(chain(shipped.pack, advice.facts, rule)) == {
        *("latest_court_paper", "hearing_on", "days_to_hearing"),
        *("hearing_is_ahead", "time_of_a_paper_runs"),
    }
