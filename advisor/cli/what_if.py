"""`advisor what-if ANSWERS.yaml --set QUESTION=VALUE …`."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from advisor.cli import (
    answers_argument,
    date_option,
    day_of,
    given_answers,
    lang_option,
    loaded,
    pack_option,
    tell_not_counted,
    tell_wait,
    tells_problems,
)
from advisor.cli.localized import Localized
from advisor.page_width import page_width

if TYPE_CHECKING:
    from advisor.inference.comparison import Standings
    from advisor.inference.span import Span
    from advisor.language.values import Value
    from advisor.pack.pack import Pack

LOOKS = 48
"""Values of a range that are tried, at most; each is a column of the plot."""
ROOM = 22
"""Columns left beside the plot for the words."""


@click.command("what-if", cls=Localized)
@answers_argument
@click.option("--set", "settings", multiple=True, required=True)
@lang_option
@date_option
@pack_option
@tells_problems
def command(
    answers: Path,
    settings: tuple[str, ...],
    lang: str,
    on: datetime | None,
    folder: Path | None,
) -> None:
    """What other answers would change."""
    from advisor.inference.comparison import standings, without_days
    from advisor.inference.consult import consult
    from advisor.inference.span import Span, sampled, switches
    from advisor.inference.to_experta import Engine
    from advisor.problem import AdvisorError, problem
    from advisor.report.as_comparison import as_comparison, as_plot

    pack = loaded(folder, lang)
    today = day_of(on)
    given = given_answers(pack, answers, today)
    wished = _wished(pack, settings, today)
    ranges = {name: value for name, value in wished.items() if isinstance(value, Span)}
    fixed = {name: value for name, value in wished.items() if not isinstance(value, Span)}
    if len(ranges) > 1:
        raise AdvisorError(problem("what_if_one_range", names=", ".join(ranges)))
    engine = Engine(pack)
    columns = page_width(120)
    before = consult(engine, given, today)
    after = consult(engine, given | fixed, today)
    lowest = {name: span.at(0) for name, span in ranges.items()}
    tell_not_counted(pack, given | fixed | lowest, today, lang)
    if fixed or not ranges:
        changed = [(name, before.facts[name], value) for name, value in fixed.items()]
        click.echo(as_comparison(before, after, changed, lang, columns), nl=False)
    for name, span in ranges.items():

        def told(value: Value, name: str = name) -> Standings:
            advice = consult(engine, given | fixed | {name: value}, today)
            return without_days(standings(advice))

        tell_wait("trying", lang)
        looked = sampled(span, min(LOOKS, columns - ROOM), told)
        switched = list(switches(span, looked, told))
        click.echo(as_plot(after, name, span, looked, switched, lang, columns), nl=False)


def _wished(pack: Pack, settings: tuple[str, ...], today: date) -> dict[str, Value | Span]:
    """Question → its value or range. Raises `AdvisorError` with every mistake."""
    from advisor.pack.words import answer_from_words
    from advisor.problem import AdvisorError, Problem, did_you_mean, problem

    names = {label: q.id for q in pack.questions.values() for label in q.label.values()}
    names |= {name: name for name in pack.questions}
    wished: dict[str, Value | Span] = {}
    told: dict[str, str] = {}
    problems: list[Problem] = []
    for setting in settings:
        said, equals, words = setting.partition("=")
        name = names.get(said.strip())
        if not equals:
            problems.append(problem("what_if_no_equals", text=setting))
            continue
        if name is None:
            hint = did_you_mean(said, names)
            problems.append(problem("unknown_question", id=said, did_you_mean=hint))
            continue
        if name in told:
            both = {"first": told[name][:40], "text": setting[:40]}
            problems.append(problem("what_if_twice", id=name, **both))
            continue
        told[name] = setting
        question = pack.questions[name]
        ends = words.split("..") if question.type in ("number", "date") else [words]
        values = [answer_from_words(question, end, today) for end in ends]
        if mistakes := [value for value in values if isinstance(value, Problem)]:
            problems += mistakes
        elif len(values) == 1:
            wished[name] = values[0]  # type: ignore[assignment]
        else:
            span = _span(values)  # type: ignore[arg-type]
            if span is None:
                better = "..".join(reversed(ends)) if _span(values[::-1]) else None  # type: ignore[arg-type]
                wrong = problem("what_if_bad_range", text=words, id=name, better=better)
                problems.append(wrong)
            else:
                wished[name] = span
    if problems:
        raise AdvisorError(*problems)
    return wished


def _span(ends: list[Value]) -> Span | None:
    from advisor.inference.span import Span

    match ends:
        case [float(low), float(high)] if low < high:
            return Span(low, high)
        case [date() as first, date() as last] if first < last:
            return Span(first, last)
    return None
