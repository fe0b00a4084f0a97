"""The columnar reading against the plain walk: the same truths, values, scores and advice."""

import json
import random
from collections import Counter
from datetime import date
from pathlib import Path
from typing import Any

import polars as pl
import pytest

from advisor.cli.eval import to_json
from advisor.inference.advice import Advice
from advisor.inference.advise import advise
from advisor.inference.memory import merged, run_plain, scores
from advisor.inference.to_experta import Engine
from advisor.language.evaluate import Scope
from advisor.language.lower import lower
from advisor.language.tree import Node
from advisor.language.values import Value
from advisor.pack.load import load
from advisor.pack.pack import Pack
from advisor.pack.schema import URGENCIES
from samples.columns.column import Column, constant
from samples.columns.expressions import Columns, read
from samples.columns.outcomes import outcomes
from samples.columns.reading import Reading, rule_column, score_column
from samples.generated import write_base
from samples.people import TODAY, person
from tests.language.tables import tree_of, types_of
from tests.language.test_evaluate import rows, same

AFTER_THE_LAST_TABLE = date(2027, 2, 8)

NOT_SUPPORTED = {
    ("[1,2,2] in [[1,2,3], [1,2,3,4]]", "{}"): "ListOf",
    ("a = [0.3, 1]", '{"a": [0.30000000000000004, 1]}'): "list",
    ("a in [[0.3, 1], [2]]", '{"a": [0.30000000000000004, 1]}'): "list",
    ("a = b", '{"a": {"x": 0.30000000000000004}, "b": {"x": 0.3}}'): "contexts",
}
"""Rows of the truth tables about values that no fact of a pack has: lists, equal contexts."""


def fact(value: Any) -> Column:
    if isinstance(value, list):
        raise NotImplementedError("list")
    if not isinstance(value, dict):
        return constant(value)
    options = {option: pl.lit(truth, dtype=pl.Boolean) for option, truth in value.items()}
    return Column(next(iter(options.values())), "context", options)


def value_in_columns(row: dict[str, str]) -> Value:
    facts = {name: fact(value) for name, value in json.loads(row["facts"]).items()}
    tree = tree_of(row["expression"], types_of(json.loads(row["facts"])))
    column = read(lower(tree), Columns(facts, Scope({}, TODAY)))
    value: Value = pl.DataFrame({"nobody": [0]}).select(column.expr.alias("value"))["value"][0]
    return value


@pytest.mark.parametrize("row", rows(), ids=lambda row: f"{row['expression']} {row['facts']}")
def test_truth_table(row: dict[str, str]) -> None:
    if lacking := NOT_SUPPORTED.get((row["expression"], row["facts"])):
        with pytest.raises(NotImplementedError, match=lacking):
            value_in_columns(row)
    else:
        assert same(to_json(value_in_columns(row)), json.loads(row["value"]))


def test_a_node_that_it_does_not_know_is_named() -> None:
    class Maybe(Node):
        pass

    with pytest.raises(NotImplementedError, match="Maybe has no columnar reading"):
        read(Maybe(), Columns({}, Scope({})))


def differences(pack: Pack, people: list[dict[str, Value]], today: date) -> Counter[str]:
    """What the columns have otherwise than the plain walk, and for how many people."""
    reading = Reading(pack, today)
    frame = reading.read(people)
    wrong: Counter[str] = Counter()
    walked = zip(people, frame.to_dicts(), outcomes(reading, frame).to_dicts(), strict=True)
    for answers, row, advised in walked:
        facts, results = run_plain(pack, answers, today)
        result = merged(results)
        expected: dict[str, Value] = {rule_column(rule.id): False for rule in pack.rules}
        expected |= {rule_column(rule.id): True for rule in result.fired}
        expected |= dict.fromkeys((rule_column(rule.id) for rule in result.undetermined), None)
        expected |= {name: facts[name] for name in (*pack.derived, *pack.findings)}
        reached = scores(result.fired)
        expected |= {score_column(name): reached[name] for name in (*pack.findings, *pack.advice)}
        wrong.update(what for what, value in expected.items() if row[what] != value)
        wrong.update(wrongly_told(pack, advise(pack, today, answers, facts, results), advised))
    return wrong


def wrongly_told(pack: Pack, advice: Advice, advised: dict[str, Value]) -> list[str]:
    ones = advice.concluded
    out = {out.entry.id for out in advice.ruled_out}
    expected: dict[str, Value] = {}
    for name in (*pack.findings, *pack.advice):
        one = ones.get(name)
        expected[f"score {name}"] = one.score if one else None
        expected[f"urgency {name}"] = URGENCIES.index(one.urgency) if one else None
        expected[f"vetoed {name}"] = name in out
    for what in advised:
        if what.startswith("deadline "):
            one = ones.get(what.removeprefix("deadline "))
            expected[what] = one.deadline if one else None
    return [what for what, value in expected.items() if advised[what] != value]


def drawn(pack: Pack, seed: int, count: int, today: date) -> list[dict[str, Value]]:
    dice = random.Random(seed)
    return [person(pack, dice, dice.choice([0.2, 0.5, 0.8, 1.0]), today) for _ in range(count)]


@pytest.mark.parametrize("seed", range(5))  # parts, so that processes can share the work
def test_the_pack_that_ships(seed: int, shipped: Engine) -> None:
    today = AFTER_THE_LAST_TABLE if seed == 0 else TODAY
    people = drawn(shipped.pack, seed, 250, today)
    assert differences(shipped.pack, people, today) == {}


@pytest.mark.parametrize("seed", range(4))
def test_generated_packs(seed: int, tmp_path: Path) -> None:
    write_base(tmp_path, seed=seed)
    pack = load(tmp_path)
    assert differences(pack, drawn(pack, seed, 400, TODAY), TODAY) == {}


def test_a_rule_that_says_otherwise_is_found(tmp_path: Path) -> None:
    """The comparison above can fail: another pack's columns are not this one's."""
    write_base(tmp_path)
    pack = load(tmp_path)
    rules = tmp_path / "rules/all.yaml"
    rules.write_text(rules.read_text("utf-8").replace(" >= ", " > "), "utf-8")
    people = drawn(pack, 1, 400, TODAY)
    frames = [Reading(one, TODAY).read(people) for one in (pack, load(tmp_path))]
    columns = [rule_column(rule.id) for rule in pack.rules]
    assert not frames[0].select(columns).equals(frames[1].select(columns))
