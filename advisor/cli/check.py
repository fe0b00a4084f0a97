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
    from advisor.authoring.check import check_pack
    from advisor.messages import say
    from advisor.pack.folder import default_folder

    pack, warnings, reminders = check_pack(folder or default_folder(), day_of(on))
    for warning in (*warnings, *reminders):
        click.echo(told(warning, lang) + "\n", err=True)
    kinds = Counter(type(entry).__name__ for entry in (*pack.entries.values(), *pack.rules))
    for kind, count in kinds.items():
        click.echo(f"{say(f'check.{kind}', lang)}: {count}")
    click.echo(say("check.sound", lang, warnings=len(warnings)))
    if strict and warnings:
        raise SystemExit(1)
