"""`advisor new FOLDER`."""

from __future__ import annotations

import shlex
from datetime import datetime
from pathlib import Path

import click

from advisor import LANGUAGES
from advisor.cli import date_option, day_of, lang_option, tells_problems
from advisor.cli.localized import Localized, NamedPath


@click.command("new", cls=Localized)
@click.argument("folder", type=NamedPath(path_type=Path))
@lang_option
@date_option
@tells_problems
def command(folder: Path, lang: str, on: datetime | None) -> None:
    """Write a small working pack to a folder, to be made into one's own."""
    from advisor.authoring.new_pack import make_pack
    from advisor.messages import message
    from advisor.pack.folder import pack_folder

    author_first = sorted(LANGUAGES, key=lambda other: other != lang)
    make_pack(folder, author_first, lang, day_of(on))
    found = pack_folder().resolve() == folder.resolve()
    named = shlex.quote(str(folder))
    told = {"folder": named, "pack": "" if found else f" --pack {named}"}
    click.echo(message("new.made", lang, **told))
