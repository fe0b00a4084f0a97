"""`advisor show ID`."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from advisor.cli import advice_date, date_option, lang_option, loaded, pack_option, shows_problems
from advisor.cli.localized import Localized
from advisor.pack.spoken import spoken_in
from advisor.page_width import WIDE, page_width

if TYPE_CHECKING:
    from click.shell_completion import CompletionItem


def entry_ids(ctx: click.Context, _param: click.Parameter, start: str) -> list[CompletionItem]:
    """The ids of entries and rules that begin like this, with their labels."""
    from click.shell_completion import CompletionItem

    from advisor.authoring.entry_text import title
    from advisor.pack.cache import load_cached
    from advisor.pack.folder import pack_folder
    from advisor.problem import AdvisorError

    try:
        pack = load_cached(pack_folder(ctx.params.get("folder")))
    except AdvisorError:
        return []
    entries = (
        entry for entry in (*pack.entries.values(), *pack.rules) if entry.id.startswith(start)
    )
    lang = spoken_in(ctx.params.get("folder"), ctx.params.get("lang")).lang
    return [CompletionItem(entry.id, help=title(entry, lang)) for entry in entries]


@click.command("show", cls=Localized)
@click.argument("entry", shell_complete=entry_ids)
@lang_option
@pack_option
@date_option
@click.option("--all", "everything", is_flag=True)
@shows_problems
def command(
    entry: str, lang: str, folder: Path | None, on: datetime | None, everything: bool
) -> None:
    """An entry or a rule of the pack in prose, and everything that uses it."""
    from advisor.authoring.as_shown import as_shown
    from advisor.authoring.shelf import Shelf
    from advisor.authoring.uses import called_so
    from advisor.pack.folder import pack_folder
    from advisor.report.conditions import vocabulary

    pack = loaded(folder, lang)
    entries = called_so(pack, entry)
    shelf = Shelf(pack, pack_folder(folder), vocabulary(pack, advice_date(on), lang))
    columns = page_width(WIDE)
    shown = [as_shown(shelf, named, columns, everything=everything) for named in entries]
    click.echo("\n".join(shown), nl=False)
