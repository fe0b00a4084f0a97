"""An earlier questionnaire that is not finished: go on with it, begin anew, or look at it first."""

from __future__ import annotations

from datetime import date

from advisor.interview.prompter import Prompter
from advisor.interview.reply import Command, Picked, next_language
from advisor.interview.resume import Resumed
from advisor.interview.sessions import sessions
from advisor.interview.turn import Option, Selection
from advisor.messages import counted_message, message
from advisor.pack.pack import Pack
from advisor.problem import AdvisorError


def unfinished(pack: Pack, today: date) -> tuple[Resumed | None, list[str]]:
    """The last unfinished session of this pack, and the ids of sessions that cannot be read."""
    earlier = None
    unreadable = []
    for session in reversed(sessions()):
        try:
            if session.problem:
                raise AdvisorError(session.problem)
            if not session.finished and session.belongs_to(pack):
                read = Resumed.read(pack, session, today)
                earlier = earlier or (read if read.answers or read.unfit else None)
        except AdvisorError:
            unreadable.append(session.id)
    return earlier, sorted(unreadable)


def offered(prompter: Prompter, earlier: Resumed) -> Resumed | None:
    """The session to go on with, as the person chooses; None for beginning anew.

    Raises `KeyboardInterrupt` where somebody leaves instead.
    """
    while True:
        lang, count = prompter.lang, len(earlier.answers)
        rows = [Option(row, message(key, lang)) for row, key in _ROWS.items()]
        text = counted_message("interview.earlier", lang, count, id=earlier.session.id)
        match prompter.put(Selection(ask=text, rows=tuple(rows))):
            case Picked("go_on"):
                return earlier
            case Picked("show"):
                prompter.show("\n" + "\n".join(earlier.lines(lang)))
            case Picked():  # also where somebody does not know
                return None
            case Command.LANGUAGE:
                prompter.lang = next_language(earlier.pack, lang)
            case Command.LEAVE | Command.FORGET:
                raise KeyboardInterrupt


_ROWS = {
    "go_on": "interview.earlier_go_on",
    "anew": "interview.earlier_anew",
    "show": "interview.earlier_show",
}
"""What can be done with it → its message."""
