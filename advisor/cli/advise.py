"""`advisor advise ANSWERS.yaml`."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import click

from advisor.cli import (
    date_option,
    day_of,
    given_answers,
    lang_option,
    pack_option,
    tells_problems,
)
from advisor.cli.spoken import Spoken
from advisor.collecting import no_collecting


@click.command("advise", cls=Spoken)
@click.argument("answers", type=click.Path(path_type=Path, allow_dash=True))
@lang_option
@date_option
@pack_option
@click.option("--format", "form", type=click.Choice(("text", "json", "markdown")), default="text")
@click.option("--all", "everything", is_flag=True)
@tells_problems
@no_collecting()  # one case, and the process ends
def command(
    answers: Path,
    lang: str,
    on: datetime | None,
    folder: Path | None,
    form: str,
    everything: bool,
) -> None:
    """Ranked, explained advice for the answers in a file (`-` reads standard input)."""
    from advisor.inference.consult import consult
    from advisor.inference.to_experta import Engine
    from advisor.pack.cache import load_cached
    from advisor.pack.folder import default_folder

    pack = load_cached(folder or default_folder())
    today = day_of(on)
    advice = consult(Engine(pack), given_answers(pack, answers, today), today)
    if form == "json":
        from advisor.report.as_json import as_json

        click.echo(as_json(advice, lang).encode("utf-8"), nl=False)  # JSON is always UTF-8
        return
    if form == "markdown":
        from advisor.report.as_markdown import as_markdown

        text = as_markdown(advice, lang)
    else:
        from shutil import get_terminal_size

        from advisor.report.as_text import as_text

        columns = min(100, max(40, get_terminal_size((76, 24)).columns))
        text = as_text(advice, lang, columns, everything=everything)
    click.echo(text, nl=False)
