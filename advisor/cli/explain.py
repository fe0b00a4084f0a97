"""`advisor explain ANSWERS.yaml ID`."""

from __future__ import annotations

import sys
from datetime import datetime
from pathlib import Path

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
from advisor.page_width import WIDE, page_width


@click.command("explain", cls=Localized)
@answers_argument
@click.argument("entry", required=False)
@click.option("--why-not", "absent")
@click.option("--reach", "closed")
@lang_option
@date_option
@pack_option
@tells_problems
def command(
    answers: Path,
    entry: str | None,
    absent: str | None,
    closed: str | None,
    lang: str,
    on: datetime | None,
    folder: Path | None,
) -> None:
    """How a recommendation came about, why another is not there, or what would open it."""
    from advisor.inference.consult import consult
    from advisor.inference.to_experta import Engine
    from advisor.problem import AdvisorError, MessageRef, did_you_mean, problem
    from advisor.report.as_explanation import as_explanation, as_reach

    given = [one for one in (entry, absent, closed) if one is not None]
    if len(given) != 1:
        raise AdvisorError(problem("wrong_usage", usage=MessageRef("cli.explain.usage")))
    pack = loaded(folder, lang)
    (wished,) = given
    known = {**pack.advice, **pack.findings}
    names = {label: one.id for one in known.values() for label in one.label.values()}
    names |= {name: name for name in known}
    if wished not in names:
        hint = did_you_mean(wished, names)
        raise AdvisorError(problem("no_such_advice", name=wished, did_you_mean=hint))
    today = day_of(on)
    answered = given_answers(pack, answers, today)
    tell_not_counted(pack, answered, today, lang)
    advice = consult(Engine(pack), answered, today)
    columns = page_width(WIDE)
    name, bar = names[wished], _bar(sys.stdout.encoding)
    if closed:
        tell_wait("trying", lang)
        text = as_reach(advice, answered, name, lang, columns)
    else:
        text = as_explanation(advice, answered, name, lang, columns, why_not=bool(absent), bar=bar)
    click.echo(text, nl=False)


def _bar(encoding: str | None) -> str:
    """A block, where the terminal has one."""
    try:
        "█".encode(encoding or "ascii")
    except UnicodeEncodeError:
        return "#"
    return "█"
