"""An earlier questionnaire that is not finished: go on with it, begin anew, or look at it first."""

from __future__ import annotations

from datetime import date
from typing import Protocol

from advisor.interview.reply import Command, Prompter, next_language
from advisor.interview.resume import Resumed
from advisor.interview.sessions import Session, sessions
from advisor.messages import counted, say
from advisor.pack.pack import Pack
from advisor.problem import AdvisorError


class Chooser(Prompter, Protocol):
    """A prompter that also has lists of which one row must be chosen."""

    def choose(self, text: str, rows: list[str], *, none: bool = True) -> int | Command | None:
        """The place of one of the rows; None where somebody does not know."""


def unfinished(pack: Pack) -> Session | None:
    """The session of this pack that was answered last, if it is not finished."""
    left = [one for one in sessions() if one.is_of(pack) and not one.finished]
    return left[-1] if left else None


def offered(prompter: Chooser, pack: Pack, session: Session, today: date) -> Resumed | None:
    """What to go on with; None for beginning anew.

    Raises `KeyboardInterrupt` where somebody leaves instead.
    """
    try:
        found = Resumed.read(pack, session, today)
    except AdvisorError:  # it cannot be read, so it is not offered
        return None
    while True:
        lang, count = prompter.lang, len(found.answers)
        rows = [say(f"interview.earlier_{row}", lang) for row in ("go_on", "anew", "show")]
        text = counted("interview.earlier", lang, count, id=session.id)
        match prompter.choose(f"\n{text}", rows, none=False):
            case 0:
                return found
            case 1 | None:
                return None
            case 2:
                prompter.show("\n" + "\n".join(found.lines(lang)))
            case Command.LANGUAGE:
                prompter.lang = next_language(lang)
            case Command.LEAVE | Command.FORGET:
                raise KeyboardInterrupt
