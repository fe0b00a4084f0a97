"""`advisor what-if ANSWERS.yaml --set QUESTION=VALUE …`."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from advisor.cli import (
    advice_date,
    announce_wait,
    answers_argument,
    date_option,
    given_answers,
    json_option,
    lang_option,
    loaded,
    pack_option,
    shows_problems,
    warn_not_counted,
)
from advisor.cli.localized import Localized
from advisor.page_width import page_width

if TYPE_CHECKING:
    from advisor.inference.changes import Changes
    from advisor.language.values import Value
    from advisor.pack.pack import Pack
    from advisor.pack.schema import Question
    from advisor.problem import Problem

ROOM = 22
"""Columns left beside the plot for the words."""


@click.command("what-if", cls=Localized)
@answers_argument
@click.option("--set", "settings", multiple=True, required=True)
@lang_option
@date_option
@pack_option
@json_option
@shows_problems
def command(
    answers: Path,
    settings: tuple[str, ...],
    lang: str,
    on: datetime | None,
    folder: Path | None,
    form: str,
) -> None:
    """What other answers would change."""
    from advisor.inference.span import Span
    from advisor.inference.what_if import LOOKS
    from advisor.library import Advisor

    pack = loaded(folder, lang)
    today = advice_date(on)
    given = given_answers(pack, answers, today)
    changes = _changes(pack, settings, today)
    spans = {name: span for name, span in changes.items() if isinstance(span, Span)}
    if spans:
        announce_wait("cli.wait.trying", lang)
    columns = page_width(120)
    looks = LOOKS if form == "json" else min(LOOKS, columns - ROOM)
    result = Advisor(pack).what_if(given, today, changes, looks)
    lowest = {name: span.at(0) for name, span in spans.items()}
    warn_not_counted(pack, {**result.after.answers, **lowest}, today, lang)
    if form == "json":
        click.echo(result.to_json(lang).encode("utf-8"), nl=False)
    else:
        click.echo(result.to_text(lang, columns), nl=False)


def _changes(pack: Pack, settings: tuple[str, ...], today: date) -> Changes:
    """Question → its value or range. Raises `AdvisorError` with every mistake."""
    from advisor.problem import AdvisorError, did_you_mean, problem

    names = {label: q.id for q in pack.questions.values() for label in q.label.values()}
    names |= {name: name for name in pack.questions}
    changes: Changes = {}
    settings_read: dict[str, str] = {}
    problems: list[Problem] = []
    for setting in settings:
        label, equals, words = setting.partition("=")
        name = names.get(label.strip())
        if not equals:
            problems.append(problem("what_if_no_equals", text=setting))
        elif name is None:
            hint = did_you_mean(label, names)
            problems.append(problem("unknown_question", id=label, did_you_mean=hint))
        elif name in settings_read:
            both = {"first": settings_read[name][:40], "text": setting[:40]}
            problems.append(problem("what_if_twice", id=name, **both))
        else:
            settings_read[name] = setting
            _read(pack.questions[name], words, today, changes, problems)
    if problems:
        raise AdvisorError(*problems)
    return changes


def _read(
    question: Question, words: str, today: date, changes: Changes, problems: list[Problem]
) -> None:
    """A value, or a range of two with two dots between, added to the changes."""
    from advisor.inference.span import Span
    from advisor.pack.words import answer_from_words
    from advisor.problem import Problem, problem

    ends = words.split("..") if question.type in ("number", "date") else [words]
    values: list[Value] = []
    for end in ends:
        value = answer_from_words(question, end, today)
        if isinstance(value, Problem):
            problems.append(value)
        else:
            values.append(value)
    if len(values) < len(ends):
        return
    if len(values) == 1:
        changes[question.id] = values[0]
    elif len(values) == 2 and (span := Span.between(*values, whole=question.whole)):
        changes[question.id] = span
    else:
        backwards = len(values) == 2 and Span.between(values[1], values[0])
        better = "..".join(reversed(ends)) if backwards else None
        problems.append(problem("what_if_bad_range", text=words, id=question.id, better=better))
