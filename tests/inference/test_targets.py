"""What a rule says of one entry alone, what it leaves out, and what a gate holds back."""

import shutil
from datetime import date
from pathlib import Path

import pytest

from advisor.inference.advice import Advice, AnyConclusion
from advisor.inference.consult import consult
from advisor.inference.explanation import explain
from advisor.inference.possible_case import PossibleCase
from advisor.inference.relevance import relevant_questions
from advisor.inference.to_experta import Engine
from advisor.pack.load import load
from advisor.report.outline import outline

TODAY = date(2026, 11, 23)
KNOWLEDGE = """
- legal_note: of_all
  citation: {zh: 甲, en: A}
  text: {zh: 甲。, en: A.}
  force: 1
  in_force: {from: 2020-01-01}
  evidence: read
  checked_on: 2026-11-23
  source: {title: A, url: "https://example.org/a"}

- legal_note: of_one
  citation: {zh: 乙, en: B}
  text: {zh: 乙。, en: B.}
  force: 1
  in_force: {from: 2020-01-01}
  evidence: read
  checked_on: 2026-11-23
  source: {title: B, url: "https://example.org/b"}

- warning: plain
  label: {zh: 平, en: Plain}
  text: {zh: 平。, en: Plain.}
  group: held

- warning: special
  label: {zh: 特, en: Special}
  text: {zh: 特。, en: Special.}

- warning: held_too
  label: {zh: 也, en: Held too}
  text: {zh: 也。, en: Held too.}
  group: held
"""
RULES = """
- rule: unlike
  when: [debt > 100]
  then:
    plain: 0.6
    special:
      certainty: 0.5
      urgency: now
      because: {zh: 因为特。, en: For the special one.}
      cites: [of_one]
    talk: {certainty: 0.4, cites: []}
  urgency: today
  cites: [of_all]
  because: {zh: 因为平。, en: For the plain ones.}

- rule: vetoes
  when: [debt > 1000]
  never:
    - plain
    - special:
        because: {zh: 特不行。, en: Not the special one.}
  because: {zh: 不行。, en: Not now.}

- rule: is_silent
  when: [debt > 10000]
  leave_out: [special]
  because: {zh: 用不着。, en: It is no use.}

- rule: speaks_for_another
  when: [debt > 100]
  then: {held_too: 0.5}
  because: {zh: 也。, en: This too.}

- gate: late
  when: [days_overdue > 30]
  holds: [held]
  never:
    - held_too:
        because: {zh: 也先等等。, en: This one waits too.}
  because: {zh: 先等等。, en: Wait first.}
"""


@pytest.fixture(scope="module")
def engine(tmp_path_factory: pytest.TempPathFactory) -> Engine:
    folder = tmp_path_factory.mktemp("targets") / "pack"
    shutil.copytree(Path(__file__).parents[1] / "pack" / "base", folder)
    (folder / "knowledge" / "mine.yaml").write_text(KNOWLEDGE, "utf-8")
    (folder / "rules" / "mine.yaml").write_text(RULES, "utf-8")
    return Engine(load(folder))


def told(advice: Advice) -> dict[str, AnyConclusion]:
    return advice.concluded


def test_each_entry_has_the_reason_urgency_and_law_that_argue_for_it(engine: Engine) -> None:
    found = told(consult(engine, {"debt": 500.0}, TODAY))
    said = {
        name: ([c.reason["en"] for c in one.because], one.urgency, one.legal_notes)
        for name, one in found.items()
    }
    assert said["plain"] == (["For the plain ones."], "today", ("of_all",))
    assert said["special"] == (["For the special one."], "now", ("of_one",))
    assert said["talk"] == (["For the plain ones."], "today", ())


def test_each_veto_has_the_reason_that_argues_against_it(engine: Engine) -> None:
    advice = consult(engine, {"debt": 5000.0}, TODAY)
    assert told(advice).keys() == {"talk", "held_too"}
    said = {o.entry.id: [r.reason(o.entry.id)["en"] for r in o.because] for o in advice.ruled_out}
    assert said == {"plain": ["Not now."], "special": ["Not the special one."]}
    lines = "\n".join(part.text for part in outline(advice, "en", everything=True))
    assert "Not now." in lines and "Not the special one." in lines


def test_what_is_left_out_goes_without_a_word_even_where_it_is_vetoed(engine: Engine) -> None:
    advice = consult(engine, {"debt": 50_000.0}, TODAY)
    assert "special" not in told(advice)
    assert [out.entry.id for out in advice.ruled_out] == ["plain"]
    found = explain(engine.pack, advice.facts, TODAY, "special")
    assert not found.shown
    assert [verdict.rule.id for verdict in found.vetoes] == ["vetoes", "is_silent"]


def test_a_gate_holds_back_whole_groups(engine: Engine) -> None:
    answers = {"debt": 500.0, "missed_on": date(2026, 10, 1)}
    advice = consult(engine, answers, TODAY)
    assert told(advice).keys() == {"special", "talk"}
    said = {o.entry.id: [r.reason(o.entry.id)["en"] for r in o.because] for o in advice.ruled_out}
    assert said == {"plain": ["Wait first."], "held_too": ["This one waits too."]}


def test_nothing_is_asked_for_what_is_left_out_for_sure(engine: Engine) -> None:
    possible_case = PossibleCase(engine.pack, TODAY)
    possible_case.update({"debt": 50_000.0})
    assert "speaks_for_another" not in relevant_questions(possible_case).get("missed_on", set())
    assert relevant_questions(possible_case)["missed_on"] >= {"late"}
    possible_case.update({"debt": 50_000.0, "missed_on": date(2026, 10, 1)})
    assert not {"vetoes", "is_silent"} & set().union(*relevant_questions(possible_case).values())
