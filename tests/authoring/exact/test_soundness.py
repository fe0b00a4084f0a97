"""Whatever is claimed of random conditions, no person of many contradicts it."""

import random
from collections.abc import Iterator
from datetime import date
from functools import cache
from pathlib import Path

import pytest

from advisor.authoring.exact import prover
from advisor.inference.memory import run_plain, scope_of
from advisor.inference.to_experta import Engine
from advisor.language import tree as t
from advisor.language.evaluate import Scope, holds
from advisor.language.lower import Core, lower
from advisor.language.parse import parse
from advisor.pack.load import load
from advisor.pack.pack import Pack
from samples.generated import write_base
from samples.people import TODAY, aimed, anybody, person
from tests.authoring.exact.conftest import core

LINES = [
    *(f"{name} {op} {limit}" for name in ("income", "costs", "debt", "left", "third", "tenth")
      for op in ("<", "<=", ">", ">=", "=") for limit in (0, 100, 500.5, 1000)),
    *(f"people {op} {n}" for op in ("<", ">", "=", "!=") for n in (2, 2.5, 3)),
    *(f"{a} {op} {b}" for a, b in (("income", "costs"), ("left", "debt"), ("third", "costs"),
                                   ("income - costs", "debt * 0.1"), ("income * 12", "debt"))
      for op in ("<", ">=", "=")),
    *(f"{name} {op} {days}" for name in ("late", "days_since(paper_on)", "days_since(answer_on)",
                                         "days_since(ends_on)", "days_since(works_on)")
      for op in ("<", ">", ">=") for days in (0, 15, 30)),
    *(f'lender {op} "{one}"' for op in ("=", "!=") for one in ("bank", "fund", "agent")),
    *(f'stage {op} "{one}"' for op in ("=", "!=") for one in ("none", "sued")),
    *(f"{name} = null" for name in ("income", "lender", "shared", "paper_on", "left", "months",
                                    "yearly", "conduct", "answer_on", "floor_of_2023")),
    *("conduct.threats", "conduct.calls", "owes", "shared", "in_the_red", "poor", "both", "weak"),
    *("rate > line", "rate >= 24", "rate > 20", "yearly > 24", "yearly > line", "months > 6"),
    *("max(income, costs) > 1000", "min(left, debt) < 100", "abs(left) <= 100", "months = 0"),
    *("income / costs > 2", "income * debt > 5", "round(third, 1) > 100", "floor(tenth) >= 10"),
    *("costs <= floor_of_2023", "line(due_on) > 20", "add_months(due_on, people) > paper_on"),
    'due_on > date("2026-01-31")', "paper_on >= due_on", "works_on > answer_on",
]  # fmt: skip

DAYS = [
    date(2020, 1, 1),
    date(2022, 12, 31),
    date(2026, 6, 1),
    date(2026, 11, 23),
    date(2100, 12, 31),
]


def condition(lines: list[t.Node], dice: random.Random, depth: int = 2) -> t.Node:
    """A random condition, mostly a few lines that are all meant."""
    kind = dice.random()
    if depth == 0 or kind < 0.45:
        return dice.choice(lines)
    if kind < 0.6:
        return (t.Not if dice.random() < 0.6 else t.May)(condition(lines, dice, depth - 1))
    items = tuple(condition(lines, dice, depth - 1) for _ in range(dice.randint(2, 3)))
    return t.And(items) if kind < 0.88 else t.Or(items)


def people(pack: Pack, count: int) -> Iterator[Scope]:
    """What is known of random people on several days, in the end."""
    dice = random.Random(7)
    for number in range(count):
        today = DAYS[number % len(DAYS)]
        draw = person if dice.random() < 0.5 else anybody
        answers = draw(pack, dice, dice.choice([0.3, 0.6, 0.9, 1.0]), today)
        yield scope_of(pack, run_plain(pack, answers, today)[0], today)


def contradicted(pack: Pack, lines: list[t.Node], seed: int, count: int) -> list[str]:
    """Claims that somebody contradicts; there must be claims."""
    dice, proofs, everybody = random.Random(seed), prover(pack), list(people(pack, 400))
    wrong, claims = [], 0

    @cache
    def true_for(node: Core) -> frozenset[int]:
        return frozenset(n for n, one in enumerate(everybody) if holds(node, one) is True)

    for _ in range(count):
        one, other = (lower(condition(lines, dice)) for _ in range(2))
        if proofs.never(one):
            claims += 1
            wrong += [f"never {one}"] if true_for(one) else []
        elif proofs.implies(one, other):
            claims += 1
            wrong += [f"{one} implies {other}"] if true_for(one) - true_for(other) else []
    assert claims >= count / 50
    return wrong


@pytest.mark.parametrize("seed", range(4))
def test_no_claim_is_contradicted(seed: int, small: Pack) -> None:
    assert contradicted(small, [parse(line) for line in LINES], seed, 400) == []


def test_no_claim_about_a_generated_pack_is_contradicted(tmp_path: Path) -> None:
    write_base(tmp_path)
    pack = load(tmp_path)
    lines = [line.tree for rule in pack.rules for line in rule.condition.lines]
    assert contradicted(pack, lines, 1, 400) == []


def test_what_is_called_needless_in_the_shipped_pack(shipped: Engine) -> None:
    """A line that the others imply is true wherever they are, near the people it is about."""
    pack, dice, claims = shipped.pack, random.Random(3), 0
    proofs = prover(pack)
    for rule in pack.rules:
        parts = t.parts(rule.condition.core)
        for line in parts if len(parts) > 1 else ():
            rest = Core(t.And(tuple(part for part in parts if part is not line)))
            if not proofs.implies(rest, Core(line)):
                continue
            claims += 1
            for _ in range(5):
                answers = aimed(pack, dice, rule.id, dice.choice([0.2, 0.5, 0.8]))
                answers.pop(dice.choice([*answers, "nobody"]), None)
                one = scope_of(pack, run_plain(pack, answers, TODAY)[0], TODAY)
                assert holds(rest, one) is not True or holds(Core(line), one) is True, rule.id
    assert claims


def test_somebody_is_true_for_most_lines(small: Pack) -> None:
    """The people above can contradict."""
    everybody = list(people(small, 400))
    nobody = [x for x in LINES if not any(holds(core(x), one) is True for one in everybody)]
    assert len(nobody) <= len(LINES) / 10, nobody
