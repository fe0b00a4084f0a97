"""`advisor check`."""

from __future__ import annotations

from collections import Counter
from datetime import datetime
from pathlib import Path

import click

from advisor.cli import date_option, day_of, lang_option, pack_option, tells_problems
from advisor.cli.screen import told
from advisor.cli.spoken import Spoken


@click.command("check", cls=Spoken)
@lang_option
@pack_option
@date_option
@click.option("--strict", is_flag=True)
@tells_problems
def command(lang: str, folder: Path | None, on: datetime | None, strict: bool) -> None:
    """Load and check a pack; every mistake with its file, line and column."""
    from advisor.authoring.facts import fact_problems, read_facts
    from advisor.authoring.upkeep import upkeep
    from advisor.letters.check import letter_problems, unused_blanks
    from advisor.messages import say
    from advisor.pack.arithmetic import lost_to_arithmetic
    from advisor.pack.folder import default_folder
    from advisor.pack.lint import unreachable
    from advisor.pack.load import load
    from advisor.problem import AdvisorError

    folder = folder or default_folder()
    pack = load(folder)
    if problems := letter_problems(folder, pack):
        raise AdvisorError(*problems)
    warnings = [
        *unreachable(pack.entries, pack.rules),
        *lost_to_arithmetic(pack),
        *unused_blanks(folder, pack),
        *fact_problems(pack, read_facts(folder)),
    ]
    for warning in (*warnings, *upkeep(pack, day_of(on))):  # reminders never fail a check
        click.echo(told(warning, lang) + "\n", err=True)
    kinds = Counter(type(entry).__name__ for entry in (*pack.entries.values(), *pack.rules))
    for kind, count in kinds.items():
        click.echo(f"{say(f'check.{kind}', lang)}: {count}")
    click.echo(say("check.sound", lang, warnings=len(warnings)))
    if strict and warnings:
        raise SystemExit(1)
