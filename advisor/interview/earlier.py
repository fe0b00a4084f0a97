"""An earlier questionnaire that is not finished: go on with it, begin anew, or look at it first."""

from __future__ import annotations

from datetime import date
from typing import Protocol

from advisor.interview.reply import Command, Prompter, next_language
from advisor.interview.resume import Resumed
from advisor.interview.sessions import sessions
from advisor.messages import counted_message, message
from advisor.pack.pack import Pack
from advisor.problem import AdvisorError


class Chooser(Prompter, Protocol):
    """A prompter that also has lists of which one row must be chosen."""

    def choose(self, text: str, rows: list[str], *, none: bool = True) -> int | Command | None:
        """The place of one of the rows; None where somebody does not know."""


def unfinished(pack: Pack, today: date) -> tuple[Resumed | None, list[str]]:
    """What this pack asked last and is not finished, and the ids of what cannot be read."""
    found = None
    unreadable = []
    for session in reversed(sessions()):
        try:
            if session.problem:
                raise AdvisorError(session.problem)
            if not session.finished and session.is_of(pack):
                read = Resumed.read(pack, session, today)
                found = found or (read if read.answers or read.unfit else None)
        except AdvisorError:
            unreadable.append(session.id)
    return found, sorted(unreadable)


def offered(prompter: Chooser, found: Resumed) -> Resumed | None:
    """What to go on with; None for beginning anew.

    Raises `KeyboardInterrupt` where somebody leaves instead.
    """
    while True:
        lang, count = prompter.lang, len(found.answers)
        rows = [message(f"interview.earlier_{row}", lang) for row in ("go_on", "anew", "show")]
        text = counted_message("interview.earlier", lang, count, id=found.session.id)
        match prompter.choose(f"\n{text}", rows, none=False):
            case 0:
                return found
            case 1 | None:
                return None
            case 2:
                prompter.show("\n" + "\n".join(found.lines(lang)))
            case Command.LANGUAGE:
                prompter.lang = next_language(found.pack, lang)
            case Command.LEAVE | Command.FORGET:
                raise KeyboardInterrupt
