"""`advisor new FOLDER`."""

from __future__ import annotations

import shlex
from datetime import datetime
from pathlib import Path

import click

from advisor.cli import advice_date, date_option, lang_option, shows_problems
from advisor.cli.localized import Localized, NamedPath
from advisor.problem import AdvisorError, problem


@click.command("new", cls=Localized)
@click.argument("folder", type=NamedPath(path_type=Path))
@click.option("--languages")
@lang_option
@date_option
@shows_problems
def command(folder: Path, languages: str | None, lang: str, on: datetime | None) -> None:
    """Write a small working pack to a folder, to be made into one's own."""
    from advisor.authoring.new_pack import make_pack
    from advisor.messages import message
    from advisor.pack.folder import pack_folder

    make_pack(folder, _tags(languages or _own(lang)), lang, advice_date(on))
    is_default = pack_folder().resolve() == folder.resolve()
    named = shlex.quote(str(folder))
    params = {"folder": named, "pack": "" if is_default else f" --pack {named}"}
    click.echo(message("new.made", lang, **params))


def _own(lang: str) -> str:
    """The language of a pack by somebody who names none: `en` for `en-GB`, as it reads the same."""
    from advisor.authoring.new_pack import reads_as_it_is
    from advisor.languages import program_language

    return program_language(lang) if reads_as_it_is(lang) else lang


def _tags(written: str) -> list[str]:
    """The languages of `en, cy`, each once. Raises `AdvisorError` for what is no language."""
    from advisor.languages import canonical_tag

    tags = {part: canonical_tag(part) for part in written.replace(",", " ").split()}
    wrong = [problem("bad_language_tag", None, text=part) for part, tag in tags.items() if not tag]
    if wrong or not tags:
        raise AdvisorError(*(wrong or [problem("bad_language_tag", None, text=written)]))
    return list(dict.fromkeys(tag for tag in tags.values() if tag))
