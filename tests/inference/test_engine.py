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
from advisor.pack.folder import default_folder
from advisor.pack.load import load
from advisor.pack.pack import Pack
from tests.inference.people import TODAY, person

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def pack() -> Pack:
    return load(default_folder())


@pytest.fixture(scope="module")
def engine(pack: Pack) -> Engine:
    return Engine(pack)


@pytest.mark.parametrize("seed", range(8))  # parts, so that processes can share the work
def test_experta_agrees_with_the_plain_walk(seed: int, pack: Pack, engine: Engine) -> None:
    dice = random.Random(seed)
    for number in range(250):
        answers = person(pack, dice, known=dice.choice([0.1, 0.3, 0.6, 0.9]))
        assert engine.run(answers, TODAY) == run_plain(pack, answers, TODAY), (number, answers)


def test_with_nothing_known_there_is_advice_and_no_finding(engine: Engine) -> None:
    advice = consult(engine, {}, TODAY)
    assert advice.recommendations
    assert not advice.causes
    assert not advice.consequences


def test_random_people_always_get_advice_without_vetoed_entries(engine: Engine, pack: Pack) -> None:
    dice = random.Random(5)
    for _ in range(200):
        advice = consult(engine, person(pack, dice), TODAY)
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
