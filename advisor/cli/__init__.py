"""The command line: `advisor ask`, `advise`, `letter`, `check` and the rest of `main`."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Mapping
from datetime import date, datetime
from functools import wraps
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from advisor import __version__
from advisor.cli.localized import LocalizedGroup, NamedPath
from advisor.cli.screen import note, rendered
from advisor.cli.spoken import LanguageTag, refuse_unknown
from advisor.pack.spoken import spoken_in
from advisor.problem import AdvisorError, Place, Problem, problem

if TYPE_CHECKING:
    from click.shell_completion import CompletionItem

    from advisor.language.values import Value
    from advisor.pack.pack import Pack


def shows_problems(command: Callable[..., Any]) -> Callable[..., Any]:
    """Make a command show `AdvisorError` in the person's language and end with exit code 2.

    As `lang` the command gets the language of its pack that is nearest to the person's.
    """

    @wraps(command)
    def wrapped(*args: Any, lang: str | None, folder: Path | None, **kwargs: Any) -> Any:
        spoken = spoken_in(folder, lang)
        try:
            refuse_unknown(lang, spoken.languages)
            return command(*args, lang=spoken.lang, folder=folder, **kwargs)
        except AdvisorError as error:
            click.echo(rendered(error, spoken.lang), err=True)
            sys.exit(2)

    return wrapped


lang_option = click.option("--lang", type=LanguageTag())
pack_option = click.option("--pack", "folder", type=NamedPath(path_type=Path, file_okay=False))
json_option = click.option("--format", "form", type=click.Choice(("text", "json")), default="text")
date_option = click.option("--date", "on", type=click.DateTime(["%Y-%m-%d"]))


def session_ids(_ctx: click.Context, _param: click.Parameter, start: str) -> list[CompletionItem]:
    """The ids of kept questionnaires that begin like this, for a shell that completes words."""
    from click.shell_completion import CompletionItem

    from advisor.interview.sessions import sessions

    return [CompletionItem(session.id) for session in sessions() if session.id.startswith(start)]


def answers_or_ids(ctx: click.Context, param: click.Parameter, start: str) -> list[CompletionItem]:
    """Files, and ids of kept questionnaires."""
    from click.shell_completion import CompletionItem

    return [CompletionItem(start, type="file"), *session_ids(ctx, param, start)]


answers_argument = click.argument(
    "answers",
    type=click.Path(path_type=Path, allow_dash=True),
    shell_complete=answers_or_ids,
)


def loaded(folder: Path | None, lang: str) -> Pack:
    """The pack in a folder, or the default one (see `pack_folder`); says so if it has to wait."""
    from advisor.pack.cache import load_cached
    from advisor.pack.folder import pack_folder

    return load_cached(pack_folder(folder), lambda: announce_wait("cli.wait.reading", lang))


def announce_wait(key: str, lang: str) -> None:
    """Show a message on a terminal, as what comes takes a while."""
    if sys.stderr.isatty():
        from advisor.messages import message

        click.echo(message(key, lang), err=True)


def given_answers(pack: Pack, answers: Path, today: date) -> dict[str, Value]:
    """The answers in a file, in a questionnaire by its id, or in standard input for `-`."""
    from advisor.files import LARGEST
    from advisor.pack.answers import answers_from_bytes, read_answers

    if str(answers) == "-":
        data = sys.stdin.buffer.read(LARGEST + 1)  # one more, to see that there is too much
        return answers_from_bytes(pack, data, "<stdin>", today)
    if not answers.exists():
        from advisor.interview.sessions import answers_file

        answers = answers_file(answers)
    try:
        return read_answers(pack, answers, today)
    except AdvisorError as error:
        raise AdvisorError(*_asked_by_another_pack(pack, answers), *error.problems) from None


def _asked_by_another_pack(pack: Pack, answers: Path) -> Iterator[Problem]:
    """Why the answers of a questionnaire do not fit, where it was kept for another pack."""
    from advisor.interview.sessions import session_at

    try:
        session = session_at(answers)
    except AdvisorError:
        return  # `read_answers` reported it
    if not session.belongs_to(pack):
        params = {"asked": session.asked_by[0], "pack": pack.about.pack}
        yield problem("answers_of_another_pack", Place(str(answers), 1, 1), **params)


def warn_not_counted(pack: Pack, answers: Mapping[str, Value], today: date, lang: str) -> None:
    """Name on stderr the answers that do not count, as their questions do not apply."""
    from advisor.inference.memory import facts_of, not_counted

    if names := not_counted(answers, facts_of(pack, answers, today)):
        from advisor.messages import message

        labels = message("words.comma", lang).join(pack.questions[n].label[lang] for n in names)
        note(message("cli.not_counted", lang, labels=labels))


def write_output(path: Path, data: bytes, lang: str) -> None:
    """Write the file of `--output` and say where it is, unless that is a pipe or a device."""
    from advisor.files import is_special, save
    from advisor.messages import message

    sys.stdout.flush()
    replaced = save(path, data)
    if not is_special(path):
        click.echo(message("letter.replaced" if replaced else "letter.written", lang, file=path))


def advice_date(on: datetime | None) -> date:
    """The date of advice: the only place where the clock is read."""
    return on.date() if on else date.today()


@click.group(
    "main",
    cls=LocalizedGroup,
    names=(
        "ask",
        "sessions",
        "advise",
        "explain",
        "what-if",
        "letter",
        "new",
        "check",
        "show",
        "eval",
    ),
)
@click.version_option(__version__, prog_name="advisor")
def main() -> None:
    """Advice for people who have fallen behind on consumer loans."""
