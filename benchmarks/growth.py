"""Growth: consultations over a generated base, once and repeated sixteen times in one pack.

Findings and remedies grow with the rules: more rules on the same few findings would leave more
of them undetermined, and more of each condition would have to be evaluated.
"""

from __future__ import annotations

import random
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

from advisor.gc_control import freeze_loaded
from advisor.inference.consult import consult
from advisor.inference.to_experta import Engine
from advisor.pack.load import load
from benchmarks.comparison import Comparison, in_turns
from samples.generated import RULES, write_base
from samples.people import TODAY, person

TIMES = 16
PEOPLE = 20
ROUNDS = 15
BOUND = 20.0


def measure() -> Comparison:
    """Seconds of one consultation, over the large base and the small one."""
    large, small = _consultations(TIMES), _consultations(1)
    freeze_loaded()  # as a questionnaire does with what it has loaded
    ours_s, peer_s = in_turns(large, small, ROUNDS)
    return Comparison(
        f"consultation, {RULES * TIMES} rules",
        f"{RULES} rules",
        ours_s / PEOPLE,
        peer_s / PEOPLE,
        BOUND,
    )


def _consultations(times: int) -> Callable[[], None]:
    """A task: the consultations of the same people, over the base repeated `times` times."""
    with TemporaryDirectory() as folder:
        write_base(Path(folder), times=times)
        pack = load(Path(folder))
    engine = Engine(pack)
    dice = random.Random(20261123)
    people = [person(pack, dice) for _ in range(PEOPLE)]

    def consult_all() -> None:
        for answers in people:
            consult(engine, answers, TODAY)

    return consult_all
