"""Checks a reply against the turn that it answers: gives its content, or the turn with problems."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import NamedTuple, TypeVar

from advisor.interview.reply import Answers, Confirmed, Picked
from advisor.interview.turn import Confirmation, End, Field, Form, Notice, Selection, Turn
from advisor.language.values import Value
from advisor.messages import message
from advisor.pack.given import answer_from_given, shown
from advisor.pack.schema import Question
from advisor.pack.vocabulary import cleaned
from advisor.pack.words import Typed, typed_answer
from advisor.problem import Problem, did_you_mean, problem
from advisor.report.words import date_text, number_text

T = TypeVar("T", bound=Turn)


class FormRead(NamedTuple):
    """The answers of a form by field, and notices about those that could mean two things."""

    values: dict[str, Value]
    notices: tuple[Notice, ...]


def read_form(
    form: Form, reply: object, questions: Mapping[str, Question], today: date, lang: str
) -> FormRead | Form:
    """The answers in a reply, or the form with the problems of every answer that is wrong.

    `questions` are those of the fields, by the fields' ids.
    """
    if not (isinstance(reply, Answers) and isinstance(reply.by_field, Mapping)):
        return misfit(form)
    ids = [field.id for field in form.fields]
    strange = [n for n in reply.by_field if not (isinstance(n, str) and n in ids)]
    if strange:
        return replace(form, problem=_no_such_field(strange[0], ids))
    values: dict[str, Value] = {}
    notices: list[Notice] = []
    fields: list[Field] = []
    for field in form.fields:
        read = _read(questions[field.id], reply.by_field, field.id, today)
        if isinstance(read, Typed):
            values[field.id] = read.value
            if read.note:
                text = str(reply.by_field[field.id])
                note = understood(read, text, questions[field.id], lang)
                notices.append(Notice("understood", note))
            fields.append(field)
        else:
            problems = tuple(as_asked(wrong, questions[field.id], lang) for wrong in read)
            fields.append(replace(field, problems=problems))
    if len(values) < len(fields):
        return replace(form, fields=tuple(fields))
    return FormRead(values, tuple(notices))


def _read(
    question: Question, given: Mapping[str, object], name: str, today: date
) -> Typed | list[Problem]:
    if name not in given:
        return [problem("reply_without_field", id=question.id)]
    answer = given[name]
    ids = [option.option for option in question.options] if question.type == "choice" else []
    if isinstance(answer, str) and answer not in ids:
        typed = typed_answer(question, str.__str__(answer), today)
        return [typed] if isinstance(typed, Problem) else typed
    value = answer_from_given(question, answer, today)
    return [wrong.problem for wrong in value] if isinstance(value, list) else Typed(value)


def read_confirmation(turn: Confirmation, reply: object) -> Confirmed | Confirmation:
    """The reply if it is yes, no or "don't know", else the confirmation with a problem."""
    if isinstance(reply, Confirmed) and (reply.yes is None or isinstance(reply.yes, bool)):
        return reply
    return misfit(turn)


def read_row(turn: Selection, reply: object) -> Picked | Selection:
    """The reply if it picks a row of the list, or none, else the list with a problem."""
    if not isinstance(reply, Picked):
        return misfit(turn)
    ids = [row.id for row in turn.rows]
    if reply.row is None and turn.none is not None:
        return reply
    if isinstance(reply.row, str) and reply.row in ids:
        return reply
    refused = problem("no_such_row", text=shown(reply.row), known=", ".join(ids))
    return replace(turn, problem=refused)


def misfit(turn: T) -> T:
    """The turn with the problem that the reply was of another kind than it takes."""
    return replace(turn, problem=problem(_MISFITS[type(turn)]))


_MISFITS: dict[type, str] = {
    Form: "reply_does_not_fit_form",
    Confirmation: "reply_does_not_fit_confirmation",
    Selection: "reply_does_not_fit_selection",
    End: "reply_does_not_fit_end",
}


def _no_such_field(name: object, ids: list[str]) -> Problem:
    close = did_you_mean(shown(name), ids)
    names = ", ".join(f"`{name}`" for name in ids)
    return problem("reply_of_other_field", id=shown(name), known=names, did_you_mean=close)


def as_asked(mistake: Problem, question: Question, lang: str) -> Problem:
    """A mistake in an answer, in words for somebody who sees labels and types `-` for unknown."""
    params = {**dict(mistake.params), "id": question.label[lang], "unknown": "-"}
    if question.options and "options" in params:
        labels = (option.label[lang] for option in question.options)
        params["options"] = message("words.comma", lang).join(labels)
    return problem(mistake.code, None, **params)


def understood(typed: Typed, text: str, question: Question, lang: str) -> str:
    """The notice of how an answer was understood that could have meant something else."""
    value = typed.value
    if isinstance(value, date):
        read = date_text(value, lang)
    else:
        read = number_text(float(value), question.unit, lang, exact=True)  # type: ignore[arg-type]  # a number
    return message(f"typed.note.{typed.note}", lang, text=cleaned(text), value=read)
