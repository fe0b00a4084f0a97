"""The turn that a state stands at, and the notices before it, in the language of the state."""

from __future__ import annotations

from collections.abc import Iterator

from advisor.interview.state import AtEnd, AtQuestion, AtUrgent, State
from advisor.interview.turn import (
    Confirmation,
    ConfirmationKind,
    End,
    Ending,
    Field,
    Form,
    Heading,
    Notice,
    Option,
    Selection,
    Turn,
)
from advisor.interview.understanding import Understanding
from advisor.messages import message
from advisor.pack.schema import Question
from advisor.pack.words import EARLIEST, asked_for
from advisor.report.so_far import so_far
from advisor.report.why import why_asked
from advisor.report.words import fill, steps_of, value_text


def turn_at(state: State, understanding: Understanding) -> Turn:
    """The turn of a state; `understanding` is that of its answers."""
    if state.forgetting:
        return _confirmation(state, "forget")
    if state.changing:
        return _earlier_answers(state, understanding)
    match state.position:
        case AtQuestion(question):
            return _form(state, understanding, question)
        case AtUrgent():
            return _confirmation(state, "go_on", tuple(_urgent(state, understanding)))
        case AtEnd(ending):
            return End(ending=ending, notices=_farewell(ending, state.lang))


def _form(state: State, understanding: Understanding, name: str) -> Form:
    lang, answered = state.lang, list(state.answers)
    question = understanding.pack.questions[name]
    title = next(t.title for t in understanding.pack.about.topics if t.topic == question.topic)
    number = answered.index(name) + 1 if name in answered else len(answered) + 1
    left = len(understanding.relevant.keys() - answered - {name})
    return Form(
        heading=Heading(title[lang], number, left), fields=(_field(state, understanding, name),)
    )


def _field(state: State, understanding: Understanding, name: str) -> Field:
    question, lang = understanding.pack.questions[name], state.lang
    is_date, is_past = question.type == "date", question.past
    return Field(
        name,
        None,
        question.type,
        question.label[lang],
        fill(question.ask, understanding.case, lang),
        has_help=question.help is not None,
        options=_options(question, lang),
        none=message("words.none_of_these", lang) if question.type == "choices" else None,
        unit=asked_for(question).text(lang) if question.unit else "",
        least=question.min,
        most=question.max,
        whole=question.whole,
        earliest=EARLIEST if is_date else None,
        latest=understanding.today if is_date and is_past else None,
        before=state.answers.get(name, state.set_aside.get(name)),
    )


def _options(question: Question, lang: str) -> tuple[Option, ...]:
    if question.type == "yes_no":
        yes, no = message("words.yes", lang), message("words.no", lang)
        return Option("yes", yes), Option("no", no)
    return tuple(Option(str(option.option), option.label[lang]) for option in question.options)


def _confirmation(
    state: State, kind: ConfirmationKind, notices: tuple[Notice, ...] = ()
) -> Confirmation:
    yes, no = message("words.yes", state.lang), message("words.no", state.lang)
    ask = message(f"interview.{kind}", state.lang)
    return Confirmation(kind=kind, ask=ask, yes=yes, no=no, default=False, notices=notices)


def _urgent(state: State, understanding: Understanding) -> Iterator[Notice]:
    for conclusion in understanding.cannot_wait(state.urgent_shown):
        remedy, advice, lang = conclusion.entry, understanding.advice, state.lang
        steps = tuple(fill(step, advice, lang) for step in steps_of(remedy, advice))
        yield Notice("cannot_wait", fill(remedy.label, advice, lang), steps)


def _earlier_answers(state: State, understanding: Understanding) -> Selection:
    pack, lang = understanding.pack, state.lang
    rows = tuple(
        Option(name, f"{pack.questions[name].label[lang]}: {value_text(pack, name, value, lang)}")
        for name, value in state.answers.items()
    )
    ask = message("interview.change_which" if rows else "interview.nothing_to_change", lang)
    return Selection(ask=ask, rows=rows, none=message("interview.change_none", lang))


def _farewell(ending: Ending, lang: str) -> tuple[Notice, ...]:
    if ending is not Ending.NOTHING_LEFT:
        return ()
    return (Notice("nothing_left", message("interview.nothing_left", lang)),)


def advice_so_far(state: State, understanding: Understanding) -> Notice:
    """The first recommendations as they stand now."""
    return Notice("so_far", so_far(understanding.advice, state.lang))


def explanation(understanding: Understanding, name: str, lang: str, *, helped: bool) -> Notice:
    """The help of a question alone, as it may be urgent; once that was shown, why it is asked."""
    question = understanding.pack.questions[name]
    if question.help and not helped:
        return Notice("help", fill(question.help, understanding.case, lang))
    return Notice(
        "why", "\n".join(why_asked(understanding.case, understanding.relevant, name, lang))
    )


def unexplained() -> Notice:
    """Help is wanted where there is nothing to explain but how a front end is used."""
    return Notice("why", "")
