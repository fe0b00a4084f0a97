"""experta against the plain walk, and the same bytes whatever the process."""

import os
import random
import subprocess
import sys
from pathlib import Path

import pytest

from advisor.inference.certainty import certainty, weight
from advisor.inference.consult import consult
from advisor.inference.memory import run_plain
from advisor.inference.to_experta import Engine
from advisor.pack.load import load
from samples.generated import write_base
from samples.people import TODAY, person

ROOT = Path(__file__).parents[2]


def assert_experta_agrees_with_the_plain_walk(engine: Engine, seed: int, people: int) -> None:
    dice = random.Random(seed)
    for number in range(people):
        answers = person(engine.pack, dice, known=dice.choice([0.1, 0.3, 0.6, 0.9]))
        plain = run_plain(engine.pack, answers, TODAY)
        assert engine.run(answers, TODAY) == plain, (seed, number, answers)


@pytest.mark.parametrize("seed", range(4))  # parts, so that processes can share the work
def test_experta_agrees_with_the_plain_walk(seed: int, shipped: Engine) -> None:
    assert_experta_agrees_with_the_plain_walk(shipped, seed, people=100)


@pytest.mark.parametrize("seed", range(4))
def test_experta_agrees_with_the_plain_walk_on_generated_rules(seed: int, tmp_path: Path) -> None:
    write_base(tmp_path, seed=seed)
    assert_experta_agrees_with_the_plain_walk(Engine(load(tmp_path)), seed, people=400)


def test_with_nothing_known_there_is_advice_and_no_finding(shipped: Engine) -> None:
    advice = consult(shipped, {}, TODAY)
    assert advice.recommendations
    assert not advice.causes
    assert not advice.consequences


def test_random_people_always_get_advice_without_vetoed_entries(shipped: Engine) -> None:
    dice = random.Random(5)
    for _ in range(60):
        advice = consult(shipped, person(shipped.pack, dice), TODAY)
        recommended = {one.entry.id for one in advice.recommendations}
        assert recommended
        assert not recommended & {out.entry.id for out in advice.ruled_out}
        for one in advice.recommendations:
            assert one.best_rank <= one.rank <= one.worst_rank
            assert one.low <= one.score <= one.high


def test_the_combination_is_emycin() -> None:
    assert certainty(weight(0.5) + weight(0.5)) == 0.75
    assert certainty(weight(0.4) + weight(-0.4)) == 0
    assert certainty(weight(-0.6)) == -0.6


def test_output_is_the_same_in_every_process() -> None:
    outputs = set()
    for seed in ("0", "1", "4242"):
        command = [sys.executable, "-m", "advisor", "advise", "examples/pay_cut.yaml"]
        options = ["--format", "json", "--date", "2026-11-23", "--lang", "zh"]
        done = subprocess.run(
            [*command, *options],
            cwd=ROOT,
            env={**os.environ, "PYTHONHASHSEED": seed},
            capture_output=True,
            check=True,
        )
        outputs.add(done.stdout)
    assert len(outputs) == 1


def test_with_nothing_known_no_law_is_claimed_but_the_free_credit_report(shipped: Engine) -> None:
    advice = consult(shipped, {}, TODAY)
    lists = (advice.recommendations, advice.warnings, advice.third_parties)
    notes = {note for found in lists for one in found for note in one.legal_notes}
    law = {note for note in notes if shipped.pack.legal_notes[note].force.force in ("1", "2", "3")}
    assert law == {"credit_regulation_17"}


def test_mere_practice_is_named_last(shipped: Engine) -> None:
    advice = consult(shipped, {"lender_contact": "none", "overdue_amount": 8000.0}, TODAY)
    (found,) = [one for one in advice.recommendations if one.entry.id == "prepare_negotiation"]
    assert found.because[0].rule.cites == ("settlement_points_practice",)
    assert found.legal_notes == ("civil_code_509", "settlement_points_practice")
    for one in (one for listed in advice.lists.values() for one in listed):
        practice = [shipped.pack.legal_notes[note].is_practice for note in one.legal_notes]
        assert practice == sorted(practice), one.entry.id
