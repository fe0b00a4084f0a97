"""A conversation held with somebody: the loop that all front ends share."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from advisor.interview.conversation import Conversation
from advisor.interview.keys import commands
from advisor.interview.prompter import Prompter
from advisor.interview.reply import Answers
from advisor.interview.turn import Confirmation, End, Ending, Form, Notice, Selection
from advisor.language.values import Value
from advisor.messages import message
from advisor.pack.pack import Pack


class Dialogue:
    """A conversation and a prompter. `state` is where it stands, also after an interruption.

    `kept` is called with all answers after each new one, before the next question is put.
    """

    def __init__(
        self,
        conversation: Conversation,
        prompter: Prompter,
        kept: Callable[[Mapping[str, Value]], None] = lambda _answers: None,
        answers: Mapping[str, object] | None = None,
    ) -> None:
        self.conversation, self.prompter, self.kept = conversation, prompter, kept
        self.state, self.turn = conversation.begin(answers, lang=prompter.lang)
        prompter.lang = self.state.lang

    def run(self) -> Ending:
        """Go on until nothing is left that matters, or the person leaves."""
        self._show(self.turn.notices)
        while not isinstance(self.turn, End):
            self._advance(self.turn)
        return self.turn.ending

    def _advance(self, turn: Form | Confirmation | Selection) -> None:
        reply = self.prompter.put(turn)
        self.state, self.turn = self.conversation.step(self.state, reply)
        self.prompter.lang = self.state.lang
        notices = self.turn.notices
        if isinstance(turn, Form) and isinstance(reply, Answers) and not self.turn.refused:
            self._taken(turn, [notice.text for notice in notices if notice.kind == "understood"])
            notices = tuple(notice for notice in notices if notice.kind != "understood")
        self._show(notices)

    def _taken(self, form: Form, notes: list[str]) -> None:
        answers = self.state.answers
        self.prompter.taken(form, notes, {f.id: answers.get(f.id) for f in form.fields})
        self.kept(answers)

    def _show(self, notices: Sequence[Notice]) -> None:
        for notice in notices:
            text = notice_text(notice, self.conversation.pack, self.prompter.lang)
            self.prompter.show("\n" + text)


def notice_text(notice: Notice, pack: Pack, lang: str) -> str:
    """A notice for somebody who types: with help, which keys there are."""
    match notice.kind:
        case "help":
            return f"{notice.text}\n{message('interview.more_help', lang)}"
        case "why":
            keys = commands(pack, lang)
            return f"{notice.text}\n{keys}" if notice.text else keys
    return "\n".join([notice.text, *(f"  {step}" for step in notice.steps)])
