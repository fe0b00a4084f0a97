"""`advisor check`."""

from __future__ import annotations

from collections import Counter
from datetime import date, datetime
from pathlib import Path

import click

from advisor.cli import (
    advice_date,
    date_option,
    json_option,
    lang_option,
    pack_option,
    shows_problems,
)
from advisor.cli.localized import Localized
from advisor.cli.screen import rendered


@click.command("check", cls=Localized)
@lang_option
@pack_option
@date_option
@click.option("--strict", is_flag=True)
@click.option("--unverified", is_flag=True)
@json_option
@shows_problems
def command(
    lang: str,
    folder: Path | None,
    on: datetime | None,
    strict: bool,
    unverified: bool,
    form: str,
) -> None:
    """Load and check a pack; every mistake with its file, line and column."""
    from advisor.authoring.check import check_pack
    from advisor.authoring.upkeep import source_of
    from advisor.authoring.upkeep import unverified as doubtful
    from advisor.messages import message
    from advisor.pack.folder import missing_parts, pack_folder
    from advisor.problem import AdvisorError

    given, folder = folder, pack_folder(folder)
    if form == "json":
        raise SystemExit(_print_json(folder, advice_date(on), strict))
    if not given and len(missing := missing_parts(Path())) == 1:
        _warn_half_a_pack(folder, missing[0], lang)
    try:
        pack, warnings, reminders = check_pack(folder, advice_date(on))
    except AdvisorError:
        if not missing_parts(folder):
            click.echo(message("check.folder", lang, folder=folder.resolve()))
        raise
    about = {"id": pack.about.pack, "version": pack.about.version}
    click.echo(message("check.pack", lang, folder=folder.resolve(), **about))
    for warning in (*warnings, *reminders):
        if warning.code == "not_verified":  # its list of ids is long
            count = dict(warning.params)["count"]
            click.echo(message("check.unverified", lang, count=count) + "\n", err=True)
        else:
            click.echo(rendered(warning, lang) + "\n", err=True)
    for entry in doubtful(pack) if unverified else ():
        source = source_of(entry)
        evidence = ", ".join(word for word in (source.evidence, source.confidence) if word)
        click.echo(f"{entry.place}: `{entry.id}` ({evidence})")
    kinds = Counter(type(entry).__name__ for entry in (*pack.entries.values(), *pack.rules))
    for kind, count in kinds.items():
        click.echo(f"{message(f'check.{kind}', lang)}: {count}")
    click.echo(message("check.sound", lang, warnings=len(warnings)))
    if strict and warnings:
        raise SystemExit(1)


def _warn_half_a_pack(folder: Path, lacking: str, lang: str) -> None:
    """Say that another pack is checked than the folder one stands in, which lacks a part."""
    from advisor.messages import message
    from advisor.pack.folder import PARTS

    present = next(part for part in PARTS if part != lacking)
    text = message("check.half_a_pack", lang, there=present, part=lacking, folder=folder)
    click.echo(text + "\n", err=True)


def _print_json(folder: Path, today: date, strict: bool) -> int:
    """Print all findings as one document; gives the exit code, the same as with text."""
    from advisor.authoring.check_json import check_data
    from advisor.report.as_json import document

    data = check_data(folder, today)
    click.echo(document(data).encode("utf-8"), nl=False)
    if data["errors"]:
        return 2
    return 1 if strict and data["warnings"] else 0
