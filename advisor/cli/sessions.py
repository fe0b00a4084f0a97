"""`advisor sessions [list | show [ID …] | delete ID …]`."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from advisor.cli import (
    advice_date,
    date_option,
    json_option,
    lang_option,
    loaded,
    pack_option,
    session_ids,
    shows_problems,
)
from advisor.cli.localized import Localized
from advisor.messages import counted_message, message
from advisor.page_width import page_width

if TYPE_CHECKING:
    from advisor.cli.sessions_json import Action
    from advisor.interview.sessions import Session
    from advisor.pack.pack import Pack


@click.command("sessions", cls=Localized)
@click.argument("action", type=click.Choice(("list", "show", "delete")), default="list")
@click.argument("ids", nargs=-1, shell_complete=session_ids)
@lang_option
@date_option
@pack_option
@click.option("--all", "everything", is_flag=True)
@click.option("--yes", is_flag=True)
@json_option
@shows_problems
def command(
    action: Action,
    ids: tuple[str, ...],
    lang: str,
    on: datetime | None,
    folder: Path | None,
    everything: bool,
    yes: bool,
    form: str,
) -> None:
    """The questionnaires kept on this machine; `show` takes the last one if none is named."""
    from advisor.interview.sessions import find_session, sessions
    from advisor.problem import AdvisorError, MessageRef, problem

    if action == "delete" and not (ids or everything):
        raise AdvisorError(problem("wrong_usage", usage=MessageRef("cli.sessions.usage")))
    every = everything or action == "list"
    chosen = sessions() if every else [find_session(name) for name in ids or ("",)]
    if form == "json":
        if action == "delete" and not yes:  # nobody is there to be asked
            raise AdvisorError(problem("wrong_usage", usage=MessageRef("cli.sessions.json_delete")))
        raise SystemExit(_print_json(action, chosen, loaded(folder, lang), advice_date(on)))
    if not chosen:
        click.echo(message("sessions.none", lang))
    elif action == "delete":
        _delete(chosen, advice_date(on), lang, yes)
    else:
        pack = loaded(folder, lang)
        lines = _list if action == "list" else _show
        for line in lines(chosen, pack, advice_date(on), lang):
            click.echo(line)


def _print_json(action: Action, chosen: Sequence[Session], pack: Pack, today: date) -> int:
    """Print one document; gives the exit code, the same as with text."""
    from advisor.cli.sessions_json import as_json, deleted_data, session_data

    if action == "delete":
        data = [deleted_data(pack, session) for session in chosen]
    else:
        data = [session_data(pack, session, today, show=action == "show") for session in chosen]
    click.echo(as_json(action, data).encode("utf-8"), nl=False)
    failed = action == "delete" or (action == "show" and len(data) == 1)
    return 2 if failed and any(kept["errors"] for kept in data) else 0


def _list(chosen: Sequence[Session], pack: Pack, today: date, lang: str) -> Iterator[str]:
    from advisor.interview.resume import Resumed
    from advisor.problem import AdvisorError
    from advisor.width import wrap

    for session in chosen:
        state = message("sessions.finished" if session.finished else "sessions.open", lang)
        try:
            resumed = Resumed.read(pack, session, today)
        except AdvisorError as error:
            yield message("sessions.unreadable", lang, id=session.id)
            yield from (f"  {line}" for line in error.text(lang).splitlines())
            continue
        if not session.belongs_to(pack):
            other = session.asked_by[0]
            yield message("sessions.of_another_pack", lang, id=session.id, state=state, pack=other)
            continue
        count = len(resumed.answers) + len(resumed.unfit)
        yield counted_message("sessions.listed", lang, count, id=session.id, state=state)
    columns = page_width()
    yield from wrap(message("sessions.how", lang, folder=chosen[0].path.parent), columns)


def _show(chosen: Sequence[Session], pack: Pack, today: date, lang: str) -> Iterator[str]:
    from advisor.interview.resume import Resumed
    from advisor.problem import AdvisorError

    for session in chosen:
        try:
            resumed = Resumed.read(pack, session, today)
        except AdvisorError as error:
            if len(chosen) == 1:
                raise
            yield error.text(lang)  # the others are shown all the same
            continue
        yield str(session.path)
        yield from resumed.lines(lang)


def _delete(chosen: Sequence[Session], today: date, lang: str, yes: bool) -> None:
    from advisor.interview.plain import PlainPrompter
    from advisor.interview.reply import Confirmed
    from advisor.interview.sessions import delete
    from advisor.problem import AdvisorError, Problem

    prompter = PlainPrompter(lang, sys.stdin, sys.stdout)
    ids = message("words.comma", lang).join(session.id for session in chosen)
    question = message("sessions.really_delete", lang, ids=ids)
    if not yes and prompter.confirm(question) != Confirmed(True):
        click.echo(message("sessions.not_deleted", lang))
        return
    problems: list[Problem] = []
    for session in chosen:
        try:
            delete(session.path)
        except AdvisorError as error:
            problems += error.problems
        else:
            click.echo(message("sessions.deleted", lang, id=session.id))
    if problems:
        raise AdvisorError(*problems)
