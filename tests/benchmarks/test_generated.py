"""The base that benchmarks measure on is a sound pack, and experta reads it like the plain walk."""

import random
from pathlib import Path

from advisor.inference.memory import run_plain
from advisor.inference.to_experta import Engine
from advisor.pack.load import load
from benchmarks.generated import RULES, write_base
from tests.inference.people import TODAY, person


def test_experta_agrees_with_the_plain_walk_on_a_generated_base(tmp_path: Path) -> None:
    write_base(tmp_path)
    pack = load(tmp_path)
    counts = (len(pack.questions), len(pack.derived), len(pack.findings), len(pack.rules))
    assert counts == (40, 15, 20, RULES)
    engine, dice = Engine(pack), random.Random(7)
    for number in range(100):
        answers = person(pack, dice, known=dice.choice([0.3, 0.6, 0.9]))
        assert engine.run(answers, TODAY) == run_plain(pack, answers, TODAY), (number, answers)


def test_more_rules_begin_with_the_fewer(tmp_path: Path) -> None:
    write_base(tmp_path / "few", 12)
    write_base(tmp_path / "many", 24)
    few, many = (
        (tmp_path / size / "rules/all.yaml").read_text("utf-8") for size in ("few", "many")
    )
    assert many.startswith(few)
