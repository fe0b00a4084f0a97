"""The moves from one state to the next: ahead, back, to rest, to the end.

`understanding` is always that of the state's own answers.
"""

from __future__ import annotations

from dataclasses import replace

from advisor.interview.state import AtEnd, AtQuestion, AtUrgent, State
from advisor.interview.turn import Ending
from advisor.interview.understanding import Understanding


def ahead(state: State, understanding: Understanding) -> State:
    """At the next question, or at the end where none is left that matters."""
    end = AtEnd(Ending.NOTHING_LEFT)
    return replace(
        state, position=end if understanding.next is None else AtQuestion(understanding.next)
    )


def back(state: State) -> State | None:
    """At the question that was answered before the current one; None at the first."""
    assert isinstance(state.position, AtQuestion)
    name, answered = state.position.question, list(state.answers)
    at = answered.index(name) if name in answered else len(answered)
    return replace(state, position=AtQuestion(answered[at - 1])) if at else None


def at_rest(state: State) -> State:
    """The state as if no help had been shown, so that the next `?` shows its first part."""
    if isinstance(state.position, AtQuestion) and state.position.helped:
        return replace(state, position=AtQuestion(state.position.question))
    return state


def ended(state: State, ending: Ending) -> State:
    """At the end, with nothing open above it."""
    return replace(state, position=AtEnd(ending), changing=False, forgetting=False)


def is_forgotten(state: State) -> bool:
    """Whether everything was forgotten; nothing can be done with such a state any more."""
    return state.position == AtEnd(Ending.FORGOTTEN)


def sorted_out(state: State, understanding: Understanding) -> State:
    """With the answers set aside whose question does not apply, given the other answers."""
    if not understanding.set_aside:
        return state
    set_aside = {**state.set_aside, **understanding.set_aside}
    return replace(state, answers=understanding.answers, set_aside=set_aside)


def settled(state: State, understanding: Understanding) -> State:
    """The state brought to today.

    On a later day than it comes from, its question may not be one to ask any more, nothing may
    be urgent any more, and at the end something may matter again. On the same day it stays.
    """
    match state.position:
        case AtQuestion(question):
            stays = understanding.may_be_put(question)
        case AtUrgent(question):
            between = understanding.is_between_topics(question)
            stays = between and bool(understanding.cannot_wait(state.urgent_shown))
        case AtEnd(ending):
            stays = ending is not Ending.NOTHING_LEFT or understanding.next is None
    return state if stays else ahead(state, understanding)
