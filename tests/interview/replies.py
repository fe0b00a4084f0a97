"""Random replies to a turn: mostly sensible, some wishes, some nonsense."""

import random
from collections.abc import Callable
from datetime import datetime

from advisor.interview.reply import Answers, Command, Confirmed, Picked
from advisor.interview.turn import Confirmation, Field, Form, Selection, Turn
from advisor.language.values import Value

SENSIBLE, WISHES = 0.6, 0.85
"""The share of sensible replies, and of these together with wishes; the rest is nonsense."""
MOVING = (Command.BACK, Command.CHANGE, Command.LANGUAGE, Command.WHY, Command.SO_FAR)
TYPED: tuple[str, ...] = (
    "",
    "-",
    "?",
    "don't know",
    "20 days ago",
    "1.2万",
    "about 5500",
    "3.5.2026",
    "none",
)
TYPED += ("is it?", "9" * 400, "\x00\u202e", "yes", "2026-11-01", "-1", "1,2", "1e9", "上周")


class Awkward:
    """What cannot be compared or printed, as an array or a broken object of somebody else's."""

    __hash__ = object.__hash__

    def __eq__(self, other: object) -> bool:
        raise ValueError

    def __str__(self) -> str:
        raise ValueError


def reply(turn: Turn, dice: random.Random, known: dict[str, Value]) -> object:
    """A reply of somebody who knows some answers. Few leave, and fewer forget everything."""
    chance = dice.random()
    if chance < SENSIBLE:
        return _sensible(turn, dice, known)
    if chance < WISHES:
        leaving = dice.random() < 0.05
        return dice.choice([Command.LEAVE, Command.FORGET] if leaving else MOVING)
    return _nonsense(turn, dice)


def _sensible(turn: Turn, dice: random.Random, known: dict[str, Value]) -> object:
    match turn:
        case Form():
            return Answers({field.id: _answer(field, dice, known) for field in turn.fields})
        case Selection():
            return Picked(dice.choice([None, *(row.id for row in turn.rows)]))
        case Confirmation(kind="go_on"):
            return Confirmed(dice.random() < 0.9)
        case Confirmation():
            return Confirmed(dice.random() < 0.1)
    return dice.choice([Command.CHANGE, Command.BACK])


def _answer(field: Field, dice: random.Random, known: dict[str, Value]) -> object:
    answer = known.get(field.id)
    if field.kind == "choice" and dice.random() < 0.3:
        return dice.choice(field.options).label
    if field.kind in ("number", "date") and dice.random() < 0.3:
        return dice.choice(TYPED)
    return answer


def _nonsense(turn: Turn, dice: random.Random) -> object:
    fields = [field.id for field in turn.fields] if isinstance(turn, Form) else ["debt"]
    strange: list[Callable[[], object]] = [
        lambda: Answers({}),
        lambda: Answers({"no_such_field": 1}),
        lambda: Answers({name: object() for name in fields}),
        lambda: Answers({name: dice.choice(TYPED) for name in fields}),
        lambda: Answers({name: [["nested"], float("nan")] for name in fields}),
        lambda: Answers({name: datetime(2026, 1, 1) for name in fields}),
        lambda: Answers({None: True}),  # type: ignore[dict-item] # as a program may do it
        lambda: Answers(fields),  # type: ignore[arg-type] # likewise
        lambda: Picked("no_such_row"),
        lambda: Answers({name: Awkward() for name in fields}),
        lambda: Answers({Awkward(): 5}),  # type: ignore[dict-item] # likewise
        lambda: Picked(Awkward()),  # type: ignore[arg-type] # likewise
        lambda: Confirmed(Awkward()),  # type: ignore[arg-type] # likewise
        lambda: Picked(7),  # type: ignore[arg-type] # likewise
        lambda: Confirmed("perhaps"),  # type: ignore[arg-type] # likewise
        lambda: Confirmed(None),
        lambda: dice.choice([None, "yes", 5, {}, object, Awkward()]),
    ]
    return dice.choice(strange)()
