"""The interface between a conversation and the terminal that shows turns and reads replies."""

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
        """Show a turn, without its notices, and give the person's reply."""

    def taken(self, form: Form, notes: Sequence[str], answers: Mapping[str, Value]) -> None:
        """Called when the answers to a form were accepted; `notes` say how they were understood."""

    def show(self, text: str) -> None:
        """Show a text between turns."""
