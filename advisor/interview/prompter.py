"""What a conversation in lines of text needs of whatever shows them and reads replies."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Protocol

from advisor.interview.reply import Reply
from advisor.interview.turn import Confirmation, Form, Selection
from advisor.language.values import Value


class Prompter(Protocol):
    """Puts turns to a person, in the language that is set."""

    lang: str

    def put(self, turn: Form | Confirmation | Selection) -> Reply:
        """A turn without its notices; what the person says to it."""

    def taken(self, form: Form, notes: Sequence[str], answers: Mapping[str, Value]) -> None:
        """The answers to a form were taken. `notes` say how what was typed was understood."""

    def show(self, text: str) -> None:
        """A text between turns."""
