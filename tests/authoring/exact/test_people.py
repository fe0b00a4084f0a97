"""The reading as terms against the plain walk, for people who are put into it."""

import random
from datetime import date
from pathlib import Path

import pytest

from advisor.inference.memory import merged, run_plain, scope_of
from advisor.inference.to_experta import Engine
from advisor.language.values import Truth
from advisor.pack.load import load
from advisor.pack.pack import Pack
from samples.generated import write_base
from samples.people import TODAY, anybody, person
from tests.authoring.exact.pinned import Person, nobody

AFTER_THE_LAST_TABLE = date(2027, 2, 8)
BEFORE_MOST_LAW = date(2020, 6, 1)


def compare(pack: Pack, seed: int, count: int, today: date) -> None:
    """Every rule has the same truth in the logic, and can have no other."""
    dice, logic = random.Random(seed), nobody(pack)
    for draw in [person, anybody] * (count // 2):
        answers = draw(pack, dice, dice.choice([0.2, 0.5, 0.8, 1.0]), today)
        facts, results = run_plain(pack, answers, today)
        result = merged(results)
        truths: dict[str, Truth] = dict.fromkeys((rule.id for rule in pack.rules), False)
        truths |= dict.fromkeys((rule.id for rule in result.fired), True)
        truths |= dict.fromkeys((rule.id for rule in result.undetermined), None)
        by_node = {rule.condition.core: truths[rule.id] for rule in pack.rules}
        one = Person(logic, facts, scope_of(pack, facts, today))
        assert one.agrees(by_node), answers
        assert one.otherwise(by_node) == [], answers


@pytest.mark.parametrize(
    ("seed", "today"), [(0, TODAY), (1, TODAY), (2, AFTER_THE_LAST_TABLE), (3, BEFORE_MOST_LAW)]
)
def test_the_pack_that_ships(seed: int, today: date, shipped: Engine) -> None:
    compare(shipped.pack, seed, 10, today)


@pytest.mark.parametrize("seed", range(3))
def test_generated_packs(seed: int, tmp_path: Path) -> None:
    write_base(tmp_path, seed=seed)
    compare(load(tmp_path), seed, 20, TODAY)
