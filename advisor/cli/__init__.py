"""The command line: `advisor ask | advise | check | eval`."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from datetime import date, datetime
from functools import wraps
from io import TextIOWrapper
from pathlib import Path
from typing import Any

import click

from advisor import LANGUAGES, __version__
from advisor.problem import AdvisorError


def locale_language() -> str:
    """`ADVISOR_LANG`, else Chinese in a Chinese locale, else English."""
    chosen = os.environ.get("ADVISOR_LANG", "")
    if chosen in LANGUAGES:
        return chosen
    locale = next((v for n in ("LC_ALL", "LC_MESSAGES", "LANG") if (v := os.environ.get(n))), "")
    return "zh" if locale.lower().startswith("zh") else "en"


def tells_problems(command: Callable[..., Any]) -> Callable[..., Any]:
    """Bad input is told in the person's language and ends with exit code 2."""

    @wraps(command)
    def wrapped(*args: Any, lang: str | None, **kwargs: Any) -> Any:
        lang = lang or locale_language()
        try:
            return command(*args, lang=lang, **kwargs)
        except AdvisorError as error:
            click.echo(error.text(lang), err=True)
            sys.exit(2)

    return wrapped


lang_option = click.option("--lang", type=click.Choice(LANGUAGES), help="Language / 语言.")
pack_option = click.option(
    "--pack",
    "folder",
    type=click.Path(path_type=Path, file_okay=False),
    help="Folder with knowledge/ and rules/ (the pack that ships, if left out).",
)
date_option = click.option(
    "--date",
    "on",
    type=click.DateTime(["%Y-%m-%d"]),
    help="Date of the advice, YYYY-MM-DD (today, if left out).",
)


def day_of(on: datetime | None) -> date:
    """The date of advice: the only place where the clock is read."""
    return on.date() if on else date.today()


class _LazyGroup(click.Group):
    """Imports a command only when it runs: `advise` does not wait for the questionnaire."""

    COMMANDS = ("ask", "advise", "check", "eval")

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(self.COMMANDS)

    def get_command(self, ctx: click.Context, name: str) -> click.Command | None:
        if name not in self.COMMANDS:
            return None
        from importlib import import_module

        command: click.Command = import_module(f"advisor.cli.{name}").command
        return command


@click.group(cls=_LazyGroup)
@click.version_option(__version__, prog_name="advisor")
def main() -> None:
    """Advice for people who have fallen behind on consumer loans / 消费贷款逾期咨询."""
    for stream in (sys.stdin, sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="replace")  # an old locale garbles a sign, no more
