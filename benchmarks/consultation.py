"""Consultations inside one process: through experta, against the plain walk over the rules."""

from __future__ import annotations

import random

from advisor.inference.memory import run_plain
from advisor.inference.to_experta import Engine
from advisor.pack.folder import default_folder
from advisor.pack.load import load
from benchmarks.comparison import Comparison, in_turns
from samples.people import TODAY, person

PEOPLE = 200
ROUNDS = 5
BOUND = 25.0


def measure() -> Comparison:
    """Seconds of one consultation, through the engine and by the plain walk."""
    pack = load(default_folder())
    engine = Engine(pack)
    dice = random.Random(20261123)
    people = [person(pack, dice) for _ in range(PEOPLE)]

    def ours() -> None:
        for answers in people:
            engine.run(answers, TODAY)

    def peer() -> None:
        for answers in people:
            run_plain(pack, answers, TODAY)

    ours_s, peer_s = in_turns(ours, peer, ROUNDS)
    return Comparison(
        "experta, one consultation", "plain walk", ours_s / PEOPLE, peer_s / PEOPLE, BOUND
    )
