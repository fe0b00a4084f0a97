"""`advisor ask`."""

from __future__ import annotations

import shlex
import signal
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from advisor.cli import (
    advice_date,
    date_option,
    lang_option,
    loaded,
    pack_option,
    session_ids,
    shows_problems,
)
from advisor.cli.localized import Localized, NamedPath
from advisor.cli.screen import is_dumb, rendered
from advisor.page_width import page_width
from advisor.problem import AdvisorError

if TYPE_CHECKING:
    from advisor.interview.dialogue import Dialogue
    from advisor.interview.keep import Keeper
    from advisor.interview.prompter import Prompter
    from advisor.interview.resume import Resumed
    from advisor.interview.sessions import Session
    from advisor.pack.pack import Pack


@click.command("ask", cls=Localized)
@lang_option
@date_option
@pack_option
@click.option("--resume", is_flag=False, flag_value="", shell_complete=session_ids)
@click.option("--save", type=NamedPath(path_type=Path, dir_okay=False))
@click.option("--no-save", "unsaved", is_flag=True)
@click.option("--plain", is_flag=True)
@shows_problems
def command(
    lang: str,
    on: datetime | None,
    folder: Path | None,
    resume: str | None,
    save: Path | None,
    unsaved: bool,
    plain: bool,
) -> None:
    """The questionnaire, then the advice."""
    from advisor.files import is_special, replaceable
    from advisor.gc_control import freeze_loaded
    from advisor.inference.consult import consult
    from advisor.inference.to_experta import Engine
    from advisor.interview.conversation import Conversation
    from advisor.interview.dialogue import Dialogue
    from advisor.interview.earlier import unfinished
    from advisor.interview.keep import Keeper, check_writable
    from advisor.interview.resume import Resumed, named_session
    from advisor.interview.sessions import tidy
    from advisor.interview.turn import Ending
    from advisor.messages import message
    from advisor.pack.words import learn_words
    from advisor.report.as_text import as_text

    made = save is not None and not save.exists()
    replaces = save is not None and check_writable(save)  # an error comes before the first question
    tidy()
    pack = loaded(folder, lang)
    session = None if resume is None else named_session(resume, pack)
    today = advice_date(on)
    resumed = Resumed.read(pack, session, today) if session else None
    prompter = _prompter(lang, plain)
    engine = Engine(pack)
    alone = resumed or save or unsaved
    earlier, unreadable = (None, []) if alone else unfinished(pack, today)
    offers = earlier is not None and sys.stdin.isatty()
    if earlier and offers:
        _welcome(pack, prompter, unreadable)
        resumed = _offered(prompter, earlier)
    path = save or (resumed.session.path if resumed else None)
    if path and not (save or unsaved or is_special(path)):
        replaceable(path)  # refuses a link and somebody else's file
    keeper = None if unsaved else Keeper(pack, today, prompter, path, made=made)
    dialogue = Dialogue(
        Conversation(pack, today, engine),
        prompter,
        kept=keeper.keep if keeper else lambda _answers: None,
        answers=resumed.answers if resumed else {},
    )
    learn_words(pack.questions.values(), today)
    freeze_loaded()
    if not offers:
        _welcome(pack, prompter, unreadable)
    if earlier and not offers:
        _mention(earlier.session, prompter, folder)
    if replaces and keeper:
        prompter.show("\n" + message("interview.replaces", prompter.lang, file=save))
    if resumed:
        resumed.show_to(prompter, dialogue.state.set_aside)
        if keeper:
            keeper.left_over = resumed.left_over(dialogue.state.set_aside)
    try:
        with sigterm_interrupts():
            ending = dialogue.run()
    except (KeyboardInterrupt, AdvisorError) as stopped:
        sys.exit(_stop(stopped, dialogue, keeper, folder))
    lang = prompter.lang  # the person may have changed it
    if ending is Ending.FORGOTTEN:
        as_before = keeper is not None and keeper.forget()
        click.echo(message("interview.as_before" if as_before else "interview.forgotten", lang))
        return
    finished = ending is Ending.NOTHING_LEFT
    if keeper:
        keeper.close(dialogue.state.answers, finished=finished)
    columns = page_width()
    advised = as_text(consult(engine, dialogue.state.answers, today), lang, columns, plain=plain)
    click.echo("\n" + advised)
    click.echo(_kept_where(keeper, folder, lang, again=not finished and sys.stdin.isatty()))


def _stop(
    stopped: KeyboardInterrupt | AdvisorError,
    dialogue: Dialogue,
    keeper: Keeper | None,
    folder: Path | None,
) -> int:
    """Say why the questionnaire stopped and where its answers are; gives the exit code."""
    from advisor.messages import message

    lang = dialogue.prompter.lang
    if isinstance(stopped, AdvisorError):
        code, why = 2, rendered(stopped, lang)
    else:
        code, why = 130, message("interview.interrupted", lang)
    click.echo(f"\n{why}", err=True)
    if keeper:
        keeper.close(dialogue.state.answers)
    click.echo(_kept_where(keeper, folder, lang), err=True)
    return code


@contextmanager
def sigterm_interrupts() -> Iterator[None]:
    """Let SIGTERM raise `KeyboardInterrupt` inside, as Ctrl-C does.

    An exception from a handler is lost where a library catches everything or an object is being
    destroyed, so it is raised every second until it gets through.
    """
    again = getattr(signal, "setitimer", None)  # Windows has none

    def stop(_signal: int, _frame: object) -> None:
        if again:
            again(signal.ITIMER_REAL, 1.0)
        raise KeyboardInterrupt

    signal.signal(signal.SIGTERM, stop)
    if again:
        signal.signal(signal.SIGALRM, stop)
    try:
        yield
    finally:
        if again:
            again(signal.ITIMER_REAL, 0.0)


def _prompter(lang: str, plain: bool) -> Prompter:
    if plain or is_dumb() or not (sys.stdin.isatty() and sys.stdout.isatty()):
        from advisor.interview.plain import PlainPrompter

        return PlainPrompter(lang, sys.stdin, sys.stdout)

    from advisor.interview.terminal import TerminalPrompter

    return TerminalPrompter(lang)


def _welcome(pack: Pack, prompter: Prompter, unreadable: Sequence[str]) -> None:
    from advisor.interview.keys import ways_to_switch
    from advisor.messages import counted_message, message
    from advisor.printable import shortened
    from advisor.problem import LONGEST_SHOWN

    prompter.show(message("interview.welcome", prompter.lang))
    if ways := ways_to_switch(pack, prompter.lang):
        prompter.show(" ".join(ways))
    if unreadable:
        ids = shortened(message("words.comma", prompter.lang).join(unreadable), LONGEST_SHOWN)
        prompter.show(
            "\n" + counted_message("interview.unreadable", prompter.lang, len(unreadable), ids=ids)
        )


def _offered(prompter: Prompter, earlier: Resumed) -> Resumed | None:
    from advisor.interview.earlier import offered
    from advisor.messages import message

    try:
        with sigterm_interrupts():
            return offered(prompter, earlier)
    except KeyboardInterrupt:
        click.echo("\n" + message("interview.interrupted", prompter.lang), err=True)
        sys.exit(130)


def _mention(session: Session, prompter: Prompter, folder: Path | None) -> None:
    """Name the command that goes on with earlier answers; in a pipe nobody can be asked."""
    from advisor.messages import message

    command = _resuming(session.path, folder)
    prompter.show("\n" + message("interview.earlier_kept", prompter.lang, command=command))


def _resuming(path: Path, folder: Path | None) -> str:
    """The shell command that goes on with the questionnaire in a file."""
    return _command(["ask", "--resume"], path, folder)


def _command(words: Sequence[str], path: Path, folder: Path | None, *more: str) -> str:
    """A command on the questionnaire in a file, as a shell reads it."""
    from advisor.interview.sessions import folder as sessions_folder

    name = path.stem if path.parent == sessions_folder() else str(path)
    from advisor.pack.folder import pack_folder

    is_found = folder is None or folder.resolve() == pack_folder().resolve()
    pack = [] if is_found else ["--pack", str(folder)]
    return shlex.join(["advisor", *words, name, *pack, *more])


def _kept_where(
    keeper: Keeper | None, folder: Path | None, lang: str, *, again: bool = True
) -> str:
    """Where the answers are, and how to go on; the answers themselves if they are nowhere."""
    from advisor.messages import message

    if keeper and keeper.unkept:
        return message("interview.not_saved", lang) + "\n\n" + keeper.unkept
    if keeper is None or keeper.path is None:
        return message("interview.not_kept", lang)
    saved = message("interview.saved", lang, file=keeper.path)
    if keeper.special or not keeper.path.is_file():
        return saved
    if again:
        more = message("interview.to_go_on", lang, command=_resuming(keeper.path, folder))
    else:
        command = _command(["advise"], keeper.path, folder, "--all")
        more = message("interview.to_see_again", lang, command=command)
    return f"{saved}\n{more}"
