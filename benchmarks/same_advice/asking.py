"""The people to advise: random ones by number, and those of scenarios and examples."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

from advisor.language.values import Value
from advisor.pack.answers import read_answers
from advisor.pack.pack import Pack
from benchmarks.mutants import Plain, played
from samples.people import TODAY, anybody, person
from samples.turns import special_days

KNOWN = (0.3, 0.6, 0.8, 0.95, 1.0)
CHUNK = 10_000
"""The people with consecutive numbers who ask on the same day."""
_ON_TODAY = 0.4
"""The share of days that are today; the others lie about special days, where periods move."""


@dataclass(frozen=True)
class Asking:
    """Somebody who asks for advice on a day."""

    name: str
    today: date
    answers: dict[str, Value]


@dataclass(frozen=True)
class Random:
    """Random people for a pack, each by a number; the same ones for the same seed."""

    pack: Pack
    seed: int

    def day_of(self, number: int) -> date:
        """The day on which the person of a number asks."""
        dice = random.Random(f"day {self.seed} {number // CHUNK}")
        days = special_days(self.pack)
        if dice.random() < _ON_TODAY or not days:
            return TODAY
        return dice.choice(days[-len(days) // 4 :]) + timedelta(days=dice.randint(-20, 20))

    def answers_of(self, number: int) -> dict[str, Value]:
        """The answers of a person, also to questions that do not apply, as that is faster."""
        dice = random.Random(f"person {self.seed} {number}")
        return anybody(self.pack, dice, dice.choice(KNOWN), self.day_of(number))

    def consistent(self, number: int) -> Asking:
        """The person of a number with mostly the answers that apply."""
        dice, today = random.Random(f"person {self.seed} {number}"), self.day_of(number)
        answers = person(self.pack, dice, dice.choice(KNOWN), today)
        return Asking(f"person {number}", today, answers)


def named_people(pack: Pack, *folders: Path) -> Iterator[Asking]:
    """The people of the scenarios and of the examples, of the first folder that has them."""
    for folder in first_with("features", folders):
        for scenario in played(folder / "features"):
            case = scenario.case(Plain(pack), folder)
            yield Asking(
                f"a scenario of {scenario.feature.source.shown}", case.today, case.outcome.answers
            )
    for folder in first_with("examples", folders):
        for file in sorted((folder / "examples").glob("*.yaml")):
            yield Asking(f"example {file.stem}", TODAY, read_answers(pack, file, TODAY))


def first_with(part: str, folders: tuple[Path, ...]) -> list[Path]:
    """The first folder with such a part, if any."""
    return [folder for folder in folders if (folder / part).is_dir()][:1]
