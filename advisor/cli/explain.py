"""`advisor explain ANSWERS.yaml ID`."""

from __future__ import annotations

import sys
from datetime import datetime
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
from advisor.page_width import WIDE, page_width

if TYPE_CHECKING:
    from advisor.report.explanation_json import Asked


@click.command("explain", cls=Localized)
@answers_argument
@click.argument("entry", required=False)
@click.option("--why-not", "absent")
@click.option("--reach", "closed")
@lang_option
@date_option
@pack_option
@json_option
@shows_problems
def command(
    answers: Path,
    entry: str | None,
    absent: str | None,
    closed: str | None,
    lang: str,
    on: datetime | None,
    folder: Path | None,
    form: str,
) -> None:
    """How a recommendation came about, why another is not there, or what would open it."""
    from advisor.library import Advisor, concludable_named
    from advisor.problem import AdvisorError, MessageRef, problem

    given: dict[Asked, str | None] = {"why": entry, "why_not": absent, "reach": closed}
    asked = [(kind, words) for kind, words in given.items() if words is not None]
    if len(asked) != 1:
        raise AdvisorError(problem("wrong_usage", usage=MessageRef("cli.explain.usage")))
    pack = loaded(folder, lang)
    ((kind, words),) = asked
    name = concludable_named(pack, words)
    today = advice_date(on)
    answered = given_answers(pack, answers, today)
    warn_not_counted(pack, answered, today, lang)
    explanation = Advisor(pack).explain(answered, today, name, kind)
    if kind == "reach":
        announce_wait("cli.wait.trying", lang)
    if form == "json":
        click.echo(explanation.to_json(lang).encode("utf-8"), nl=False)
    else:
        click.echo(explanation.to_text(lang, page_width(WIDE), _bar(sys.stdout.encoding)), nl=False)


def _bar(encoding: str | None) -> str:
    """A block, where the terminal has one."""
    try:
        "█".encode(encoding or "ascii")
    except UnicodeEncodeError:
        return "#"
    return "█"
