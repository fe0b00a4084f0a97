"""Random people: valid, repeatable, on both sides of every turn, deep into the rules."""

import random
from datetime import date, timedelta
from pathlib import Path

import pytest
import yaml

from advisor.inference.memory import facts_of, not_counted
from advisor.inference.to_experta import Engine
from advisor.language.values import Value
from advisor.pack.load import load
from advisor.pack.pack import Pack
from samples.columns.reading import Reading, fires
from samples.generated import write_base
from samples.people import TODAY, anybody, person


def drawn(pack: Pack, count: int, known: float = 0.8) -> list[dict[str, Value]]:
    return [person(pack, random.Random(seed), known) for seed in range(count)]


def with_rule(folder: Path, *when: str) -> Pack:
    """The generated base with one rule alone."""
    write_base(folder, rules=1)
    rules = folder / "rules/all.yaml"
    (rule,) = yaml.safe_load(rules.read_text("utf-8"))
    rules.write_text(yaml.safe_dump([rule | {"when": list(when)}], sort_keys=False), "utf-8")
    return load(folder)


def test_the_same_seed_draws_the_same_people(shipped: Engine) -> None:
    assert drawn(shipped.pack, 30) == drawn(shipped.pack, 30)


def test_every_answer_is_one_that_the_pack_takes(shipped: Engine) -> None:
    for answers in drawn(shipped.pack, 300):
        assert shipped.pack.answers(answers, TODAY) == answers


def test_answers_mostly_apply_and_now_and_then_do_not(shipped: Engine) -> None:
    pack = shipped.pack
    people = drawn(pack, 300)
    pointless = [bool(not_counted(a, facts_of(pack, a, TODAY))) for a in people]
    assert 0 < sum(pointless) < 0.3 * len(people)


def test_what_is_left_out_does_not_count(shipped: Engine) -> None:
    for seed in range(50):
        every = anybody(shipped.pack, random.Random(seed))
        some = person(shipped.pack, random.Random(seed))
        assert some.items() <= every.items()
        assert facts_of(shipped.pack, some, TODAY) == facts_of(shipped.pack, every, TODAY)


def test_nearly_every_rule_fires_for_somebody(shipped: Engine) -> None:
    pack = shipped.pack
    frame = Reading(pack, TODAY).read(drawn(pack, 3000))
    (fired,) = frame.select(fires(rule).any().alias(rule.id) for rule in pack.rules).to_dicts()
    assert sum(fired.values()) > 0.95 * len(fired)


@pytest.mark.parametrize(
    ("condition", "turn"),
    [
        ("days_since(date_0) > 15", TODAY - timedelta(days=16)),
        ("days_since(add_months(date_0, 36)) >= 0", date(2023, 11, 23)),
        ('date_0 >= date("2019-05-04")', date(2019, 5, 4)),
        ("days_since(add_days(date_0, 15)) > 0", TODAY - timedelta(days=16)),
    ],
)
def test_days_lie_about_the_end_of_every_period(condition: str, turn: date, tmp_path: Path) -> None:
    people = drawn(with_rule(tmp_path, condition), 600)
    days = {answers.get("date_0") for answers in people}
    assert {turn + timedelta(days=by) for by in (-1, 0, 1)} <= days


def test_amounts_lie_on_and_beside_what_they_are_compared_to(tmp_path: Path) -> None:
    people = drawn(with_rule(tmp_path, "amount_0 + amount_0 > 24690"), 600)
    amounts = {answers.get("amount_0") for answers in people}
    assert amounts >= {12344.0, 12344.99, 12345.0, 12345.01, 12346.0}


def test_amounts_meet_other_amounts(tmp_path: Path) -> None:
    people = drawn(with_rule(tmp_path, "amount_1 * 3 = amount_0"), 600, known=1.0)
    assert sum(a["amount_1"] * 3 == a["amount_0"] != 0 for a in people) > 10  # type: ignore[operator]


def test_a_narrow_rule_fires_often(tmp_path: Path) -> None:
    narrow = (
        'kind_0 = "red"',
        'not(kind_1 in ("red", "green", "blue"))',
        "events_0.white and not(events_0.red) and events_1.blue",
        "amount_0 + amount_1 in [5000..5001]",
        "amount_2 = null",
        "yes_no_0 and not(yes_no_1)",
    )
    pack = with_rule(tmp_path, *narrow)
    frame = Reading(pack, TODAY).read(drawn(pack, 300))
    assert frame.select(fires(pack.rules[0]).sum()).item() > 30
