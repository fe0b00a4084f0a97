"""`advisor ask`."""

from __future__ import annotations

import shutil
import sys
from datetime import datetime
from pathlib import Path

import click

from advisor import LANGUAGES
from advisor.cli import date_option, day_of, lang_option, pack_option, tells_problems
from advisor.cli.spoken import Spoken


@click.command("ask", cls=Spoken)
@lang_option
@date_option
@pack_option
@click.option("--save", type=click.Path(path_type=Path, dir_okay=False))
@click.option("--plain", is_flag=True)
@tells_problems
def command(
    lang: str, on: datetime | None, folder: Path | None, save: Path | None, plain: bool
) -> None:
    """The questionnaire, then the advice."""
    from advisor.files import save_text
    from advisor.inference.consult import consult
    from advisor.inference.to_experta import Engine
    from advisor.interview.conversation import Conversation, Ending
    from advisor.interview.keep import answers_text, keep_what_is_there
    from advisor.interview.plain import PlainPrompter
    from advisor.interview.reply import Prompter
    from advisor.messages import say
    from advisor.pack.cache import load_cached
    from advisor.pack.folder import default_folder
    from advisor.report.as_text import as_text

    pack = load_cached(folder or default_folder())
    engine = Engine(pack)
    today = day_of(on)
    prompter: Prompter
    if plain or not (sys.stdin.isatty() and sys.stdout.isatty()):
        prompter = PlainPrompter(lang, today, sys.stdin, sys.stdout)
    else:
        from advisor.interview.terminal import TerminalPrompter

        prompter = TerminalPrompter(lang, today)
    if save:
        keep_what_is_there(save)  # where it cannot be written is told before the first question
    conversation = Conversation(
        pack,
        today,
        lambda answers: consult(engine, answers, today),
        prompter,
        kept=lambda answers: (
            save_text(save, answers_text(pack, answers, prompter.lang)) if save else None
        ),
    )
    prompter.show(say("interview.welcome", lang))
    prompter.show(" ".join(say("interview.switch", other) for other in LANGUAGES if other != lang))
    try:
        ending = conversation.run()
    except KeyboardInterrupt:
        click.echo("\n" + say("interview.interrupted", lang), err=True)
        told = say("interview.saved", lang, file=save) if save else say("interview.not_saved", lang)
        click.echo(told, err=True)
        sys.exit(130)
    lang = prompter.lang  # the person may have changed it
    if ending is Ending.FORGOTTEN:
        if save:
            save.unlink(missing_ok=True)
        click.echo(say("interview.forgotten", lang))
        return
    columns = min(76, max(40, shutil.get_terminal_size((76, 24)).columns))
    click.echo("\n" + as_text(consult(engine, conversation.answers, today), lang, columns))
    if save:
        click.echo(say("interview.saved", lang, file=save))
