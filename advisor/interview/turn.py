"""What a conversation puts to a person: a form, a confirmation, a list, or its end.

Every turn wants one reply (`advisor.interview.reply`), except the end. A front end first shows
the notices of a turn, in their order, then the turn itself. All texts are in the language of
the state that came with the turn, and none of them names a key to press.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import Enum
from typing import Literal, TypeAlias

from advisor.language.values import Value
from advisor.problem import Problem

NoticeKind: TypeAlias = Literal[
    "understood", "help", "why", "so_far", "first_question", "cannot_wait", "nothing_left"
]
FieldKind: TypeAlias = Literal["number", "choice", "choices", "date", "yes_no", "text"]
ConfirmationKind: TypeAlias = Literal["go_on", "forget"]


@dataclass(frozen=True, slots=True)
class Notice:
    """A text to show before the turn that carries it.

    - `understood`: how a typed answer was read that could have meant something else.
    - `help`: the help of a question; when help is wanted once more, `why` comes.
    - `why`: what the answer decides. The text is empty where there is nothing to say, so that a
      front end only explains its own use.
    - `so_far`: the advice so far, a line for each recommendation.
    - `first_question`: there is nothing before this question.
    - `cannot_wait`: something to do at once, with its `steps`.
    - `nothing_left`: no answer could change the advice any more.
    """

    kind: NoticeKind
    text: str
    steps: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Option:
    """An answer to choose: the id for a reply, and the label that people read."""

    id: str
    label: str


@dataclass(frozen=True, slots=True)
class Heading:
    """Where a form stands: its topic, its number from 1, and how many come after it at most."""

    topic: str
    number: int
    left: int


@dataclass(frozen=True, slots=True)
class Field:
    """One thing that a form asks.

    `id` names it in a reply and is unique in its form; `whose` is None for the person, else the
    name of the debt that it is about. `label` is a short name, `ask` the question in full.

    `options` belong to `choice`, `choices` and `yes_no` (whose options are `yes` and `no`);
    `none` is the label of "none of these", the empty answer of `choices`. `unit` says in words
    what a number counts ("yuan a month"); a number lies between `least` and `most`, both
    included, and is `whole` where it must be. A date lies between `earliest` and `latest`.

    `before` is the answer given before, None where there is none; `problems` is what is wrong
    with the answer in the reply that was just refused.
    """

    id: str
    whose: str | None
    kind: FieldKind
    label: str
    ask: str
    has_help: bool = False
    options: tuple[Option, ...] = ()
    none: str | None = None
    unit: str = ""
    least: float | None = None
    most: float | None = None
    whole: bool = False
    earliest: date | None = None
    latest: date | None = None
    before: Value = None
    problems: tuple[Problem, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class _Put:
    """What every turn has. With a `problem` the reply before was not taken, and this is why."""

    notices: tuple[Notice, ...] = ()
    problem: Problem | None = None

    @property
    def refused(self) -> bool:
        """Whether the reply before was not taken."""
        return self.problem is not None


@dataclass(frozen=True, slots=True, kw_only=True)
class Form(_Put):
    """Fields to fill in, answered together by `Answers`."""

    heading: Heading
    fields: tuple[Field, ...]

    @property
    def refused(self) -> bool:
        """Whether the reply before was not taken; then a problem stands here or in a field."""
        return self.problem is not None or any(field.problems for field in self.fields)


@dataclass(frozen=True, slots=True, kw_only=True)
class Confirmation(_Put):
    """A question that is answered by `Confirmed`, or not known.

    `yes` and `no` are the words for the two answers; `default` is the one that counts where
    somebody only goes on, None where neither does.
    """

    kind: ConfirmationKind
    ask: str
    yes: str
    no: str
    default: bool | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Selection(_Put):
    """A list of which one row is picked by `Picked`; `none` is the label of "none of them".

    Without `none` one of the rows has to be picked.
    """

    ask: str
    rows: tuple[Option, ...]
    none: str | None = None


class Ending(Enum):
    """How a conversation came to its end."""

    NOTHING_LEFT = "nothing_left"
    LEFT = "left"
    FORGOTTEN = "forgotten"


@dataclass(frozen=True, slots=True, kw_only=True)
class End(_Put):
    """Nothing more is asked."""

    ending: Ending


Turn: TypeAlias = Form | Confirmation | Selection | End
