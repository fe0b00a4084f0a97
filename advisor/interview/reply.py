"""The replies to a turn: answers, a row, yes or no, or a command to the conversation."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from typing import TypeAlias

from advisor.languages import Language
from advisor.pack.pack import Pack
from advisor.pack.vocabulary import cleaned


@dataclass(frozen=True, slots=True)
class Answers:
    """Answers to all fields of a form, by the ids of its fields. None is "don't know".

    A text is read as people type it ("5k", "20 days ago", the label of an option); every other
    value as `Pack.answers` takes it.
    """

    by_field: Mapping[str, object]


@dataclass(frozen=True, slots=True)
class Confirmed:
    """Yes or no to a confirmation; None is "don't know"."""

    yes: bool | None


@dataclass(frozen=True, slots=True)
class Picked:
    """A row of a list, by its id; None for none of them."""

    row: str | None


class Command(Enum):
    """A command to the conversation; its value is the sign that is typed for it at any prompt."""

    WHY = "?"
    BACK = "<"
    CHANGE = "*"
    SO_FAR = "="
    LANGUAGE = "@"
    LEAVE = "!"
    FORGET = "#"

    @classmethod
    def from_line(cls, line: str) -> Command | None:
        """The command of a line, also as a Chinese keyboard writes it (？ 《 ＝ ！), or None."""
        sign = cleaned(line).replace("《", "<").replace("×", "*")
        return next((command for command in cls if command.value == sign), None)


Reply: TypeAlias = Answers | Confirmed | Picked | Command


def next_language(pack: Pack, lang: str) -> Language:
    """The language that `Command.LANGUAGE` changes to: the pack's next, round to its first."""
    languages = pack.languages
    return pack.language(languages[(languages.index(lang) + 1) % len(languages)])
