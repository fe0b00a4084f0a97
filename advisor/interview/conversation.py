"""A conversation as a function: a state and a reply in, the next state and turn out.

It reads no clock and no file, prints nothing, and keeps nothing that its states do not hold:
two processes that step from the same state go on alike.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from threading import RLock
from typing import TypeAlias, TypeVar

from advisor.inference.advice import Advice
from advisor.inference.to_experta import Engine
from advisor.interview.moves import ahead, at_rest, back, ended, is_forgotten, settled, sorted_out
from advisor.interview.reading import (
    FormRead,
    misfit,
    read_confirmation,
    read_form,
    read_row,
)
from advisor.interview.reply import Command, Confirmed, Picked, next_language
from advisor.interview.state import AtEnd, AtQuestion, AtUrgent, State
from advisor.interview.turn import Confirmation, End, Ending, Form, Notice, Selection, Turn
from advisor.interview.understanding import Understanding, Understandings
from advisor.interview.wording import advice_so_far, explanation, turn_at, unexplained
from advisor.messages import message
from advisor.pack.pack import Pack
from advisor.problem import AdvisorError, problem

Step: TypeAlias = tuple[State, Turn]
T = TypeVar("T", bound=Turn)


class Conversation:
    """The questionnaire of a pack on a day, for any number of people.

    The conclusions from the last state's answers are cached, so that a step computes only what its
    reply changes. Threads may share one conversation; a lock lets one in at a time.
    """

    def __init__(self, pack: Pack, today: date, engine: Engine | None = None) -> None:
        self.pack, self.today = pack, today
        self._understandings = Understandings(engine or Engine(pack), today)
        self._lock = RLock()

    def begin(self, answers: Mapping[str, object] | None = None, *, lang: str) -> Step:
        """A new conversation, or one that goes on from answers of an earlier time.

        Where those leave nothing to ask, the person may still change one of them.
        Raises `AdvisorError` with every mistake in the answers.
        """
        lang = self.pack.checked_language(lang)
        checked = self.pack.answers(answers or {}, self.today)
        nowhere = State(self.pack.digest, lang, AtEnd(Ending.NOTHING_LEFT), checked)
        with self._lock:
            state = self._ahead(self._sorted_out(nowhere))
            if isinstance(state.position, AtEnd) and state.answers:
                state = replace(state, changing=True)
            return self._put(state)

    def load(self, text: str) -> State:
        """A state from the text that its `to_json` wrote. Raises `AdvisorError`."""
        return State.from_json(text, self.pack, self.today)

    def turn(self, state: State) -> Turn:
        """The turn of a state, for a front end that shows it once more.

        Raises `AdvisorError` where the state is one of another pack.
        """
        with self._lock:
            return self._put(self._settled(state))[1]

    def advice(self, state: State) -> Advice:
        """The advice for the answers of a state."""
        with self._lock:
            return self._understanding(self._settled(state)).advice

    def step(self, state: State, reply: object) -> Step:
        """Go on with a reply (`advisor.interview.reply`).

        A reply that cannot be taken changes nothing: the turn is put again with its problems.
        Raises `AdvisorError` where the state is one of another pack.
        """
        with self._lock:
            state = self._settled(state)
            turn = turn_at(state, self._understanding(state))
            if reply is Command.LANGUAGE:
                return self._put(at_rest(replace(state, lang=next_language(self.pack, state.lang))))
            if reply is Command.SO_FAR and not is_forgotten(state):
                so_far = advice_so_far(state, self._understanding(state))
                return self._put(at_rest(state), so_far)
            match turn:
                case Form():
                    return self._filled_in(state, turn, reply)
                case Selection():
                    return self._picked(state, turn, reply)
                case Confirmation(kind="forget"):
                    return self._asked_to_forget(state, turn, reply)
                case Confirmation():
                    return self._asked_to_go_on(state, turn, reply)
                case End():
                    return self._after_the_end(state, turn, reply)

    # --- replies, by the turn they answer ---

    def _filled_in(self, state: State, form: Form, reply: object) -> Step:
        if isinstance(reply, Command):
            return self._wish(state, reply)
        read = read_form(form, reply, self.pack.questions, self.today, state.lang)
        if not isinstance(read, FormRead):
            return state, read
        state = self._sorted_out(replace(state, answers={**state.answers, **read.values}))
        answered = form.fields[-1].id
        understanding = self._understanding(state)
        if understanding.is_between_topics(answered) and understanding.cannot_wait(
            state.urgent_shown
        ):
            state = replace(state, position=AtUrgent(answered))
        else:
            state = self._ahead(state)
        return self._put(state, *read.notices)

    def _picked(self, state: State, turn: Selection, reply: object) -> Step:
        if reply is Command.BACK or reply is Command.CHANGE:
            return self._put(replace(state, changing=False))
        if isinstance(reply, Command):
            return self._wish(state, reply)
        read = read_row(turn, reply)
        if not isinstance(read, Picked):
            return state, read
        if read.row is not None:
            state = replace(state, position=AtQuestion(read.row))
        return self._put(replace(state, changing=False))

    def _asked_to_go_on(self, state: State, turn: Confirmation, reply: object) -> Step:
        assert isinstance(state.position, AtUrgent)
        if reply is Command.BACK:
            return self._put(replace(state, position=AtQuestion(state.position.question)))
        if isinstance(reply, Command):
            return self._wish(state, reply)
        read = read_confirmation(turn, reply)
        if not isinstance(read, Confirmed):
            return state, read
        if read.yes is False:
            return self._put(ended(state, Ending.LEFT))
        # Whoever does not know can still stop at any question.
        urgent = self._understanding(state).cannot_wait(state.urgent_shown)
        shown = state.urgent_shown | {conclusion.entry.id for conclusion in urgent}
        return self._put(self._ahead(replace(state, urgent_shown=shown)))

    def _asked_to_forget(self, state: State, turn: Confirmation, reply: object) -> Step:
        if reply is Command.WHY:
            return self._put(state, unexplained())
        if isinstance(reply, Command):
            return self._put(replace(state, forgetting=False))
        read = read_confirmation(turn, reply)
        if not isinstance(read, Confirmed):
            return state, read
        if read.yes:
            return self._put(State(state.pack, state.lang, AtEnd(Ending.FORGOTTEN)))
        return self._put(replace(state, forgetting=False))

    def _after_the_end(self, state: State, turn: End, reply: object) -> Step:
        """The end stays the end, but an earlier answer may be changed, or all be forgotten."""
        if not isinstance(reply, Command):
            return state, misfit(turn)
        if is_forgotten(state):
            return self._put(state)
        if reply in (Command.BACK, Command.CHANGE):
            return self._put(replace(state, changing=True))
        return self._put(replace(state, forgetting=reply is Command.FORGET))

    def _wish(self, state: State, command: Command) -> Step:
        """The step after a command at a question, in the list of answers, or at urgent advice."""
        name = state.position.question if isinstance(state.position, AtQuestion) else None
        match command:
            case Command.WHY if name is not None and not state.changing:
                return self._explained(state, name)
            case Command.WHY:
                return self._put(state, unexplained())
            case Command.BACK:
                return self._back(state)
            case Command.CHANGE:
                return self._put(replace(at_rest(state), changing=True))
            case Command.FORGET:
                return self._put(replace(at_rest(state), forgetting=True))
            case _:
                return self._put(ended(state, Ending.LEFT))

    def _explained(self, state: State, name: str) -> Step:
        assert isinstance(state.position, AtQuestion)
        understanding, helped = self._understanding(state), state.position.helped
        notice = explanation(understanding, name, state.lang, helped=helped)
        position = AtQuestion(name, helped=notice.kind == "help")
        return self._put(replace(state, position=position), notice)

    def _back(self, state: State) -> Step:
        before = back(state)
        if before is not None:
            return self._put(before)
        first = Notice("first_question", message("interview.is_first", state.lang))
        return self._put(at_rest(state), first)

    # --- states ---

    def _put(self, state: State, *notices: Notice) -> Step:
        """A state and its turn, with more notices to show before it."""
        turn = turn_at(state, self._understanding(state))
        return state, _with_notices(turn, notices)

    def _settled(self, state: State) -> State:
        if state.pack != self.pack.digest:
            raise AdvisorError(problem("state_of_other_pack"))
        state = self._sorted_out(state)
        return settled(state, self._understanding(state))

    def _sorted_out(self, state: State) -> State:
        return sorted_out(state, self._understanding(state))

    def _ahead(self, state: State) -> State:
        return ahead(state, self._understanding(state))

    def _understanding(self, state: State) -> Understanding:
        return self._understandings[state.answers]


def _with_notices(turn: T, notices: tuple[Notice, ...]) -> T:
    return replace(turn, notices=(*notices, *turn.notices))
