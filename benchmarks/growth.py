"""Growth: consultations of a generated base with sixteen times the rules."""

from __future__ import annotations

import random
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

from advisor.inference.consult import consult
from advisor.inference.to_experta import Engine
from advisor.pack.load import load
from benchmarks.comparison import Comparison, in_turns
from samples.generated import RULES, write_base
from samples.people import TODAY, person

TIMES = 16
PEOPLE = 20
ROUNDS = 5
BOUND = 20.0


def measure() -> Comparison:
    """Seconds of one consultation each."""
    ours_s, peer_s = in_turns(_consultations(RULES * TIMES), _consultations(RULES), ROUNDS)
    return Comparison(
        f"consultation, {RULES * TIMES} rules",
        f"{RULES} rules",
        ours_s / PEOPLE,
        peer_s / PEOPLE,
        BOUND,
    )


def _consultations(rules: int) -> Callable[[], None]:
    """The same people, over a base of so many rules."""
    with TemporaryDirectory() as folder:
        write_base(Path(folder), rules)
        pack = load(Path(folder))
    engine = Engine(pack)
    dice = random.Random(20261123)
    people = [person(pack, dice) for _ in range(PEOPLE)]

    def all_of_them() -> None:
        for answers in people:
            consult(engine, answers, TODAY)

    return all_of_them
