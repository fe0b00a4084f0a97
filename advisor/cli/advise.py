"""`advisor advise ANSWERS.yaml`."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from advisor.cli import (
    advice_date,
    answers_argument,
    date_option,
    given_answers,
    lang_option,
    loaded,
    pack_option,
    shows_problems,
    warn_not_counted,
    write_output,
)
from advisor.cli.localized import Localized, NamedPath
from advisor.gc_control import gc_paused
from advisor.page_width import WIDE, page_width

if TYPE_CHECKING:
    from advisor.inference.advice import Advice

FORMS = ("text", "json", "markdown", "html", "ics")


@click.command("advise", cls=Localized)
@answers_argument
@lang_option
@date_option
@pack_option
@click.option("--format", "form", type=click.Choice(FORMS), default="text")
@click.option("--output", type=NamedPath(path_type=Path, dir_okay=False))
@click.option("--all", "everything", is_flag=True)
@click.option("--plain", is_flag=True)
@shows_problems
@gc_paused()  # one case, and the process ends
def command(
    answers: Path,
    lang: str,
    on: datetime | None,
    folder: Path | None,
    form: str,
    output: Path | None,
    everything: bool,
    plain: bool,
) -> None:
    """Ranked, explained advice for the answers in a file (`-` reads standard input)."""
    from advisor.inference.consult import consult
    from advisor.inference.to_experta import Engine

    pack = loaded(folder, lang)
    today = advice_date(on)
    given = given_answers(pack, answers, today)
    warn_not_counted(pack, given, today, lang)
    advice = consult(Engine(pack), given, today)
    text = _set(advice, form, lang, everything, plain)
    if output is None:
        # Programs read UTF-8, whatever the terminal speaks.
        if isinstance(text, str) and form in ("json", "html"):
            text = text.encode("utf-8")
        click.echo(text, nl=False)
        return

    write_output(output, text.encode("utf-8") if isinstance(text, str) else text, lang)


def _set(advice: Advice, form: str, lang: str, everything: bool, plain: bool) -> str | bytes:
    """The advice in one of the forms; a calendar has its own line ends, so it is bytes."""
    match form:
        case "json":
            from advisor.report.as_json import as_json

            return as_json(advice, lang)
        case "markdown":
            from advisor.report.as_markdown import as_markdown

            return as_markdown(advice, lang)
        case "html":
            from advisor.report.html.page import as_html

            return as_html(advice, lang)
        case "ics":
            from advisor.messages import message
            from advisor.report.as_ics import as_ics, upcoming

            if not upcoming(advice):
                click.echo(message("calendar.none", lang), err=True)
            return as_ics(advice, lang)
        case _:
            from advisor.report.as_text import as_text

            columns = page_width(WIDE)
            return as_text(advice, lang, columns, everything=everything, plain=plain)
