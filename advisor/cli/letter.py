"""`advisor letter ANSWERS.yaml LETTER`."""

from __future__ import annotations

import sys
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from advisor.cli import (
    advice_date,
    answers_or_ids,
    date_option,
    given_answers,
    lang_option,
    loaded,
    pack_option,
    shows_problems,
    warn_not_counted,
    write_output,
)
from advisor.cli.localized import Localized, NamedPath
from advisor.cli.screen import note
from advisor.page_width import stream_width

if TYPE_CHECKING:
    from advisor.pack.pack import Pack


@click.command("letter", cls=Localized)
@click.argument(
    "answers",
    type=click.Path(path_type=Path, allow_dash=True),
    required=False,
    shell_complete=answers_or_ids,
)
@click.argument("letter", required=False)
@lang_option
@date_option
@pack_option
@click.option("--output", type=NamedPath(path_type=Path, dir_okay=False))
@click.option("--list", "listed", is_flag=True)
@shows_problems
def command(
    answers: Path | None,
    letter: str | None,
    lang: str,
    on: datetime | None,
    folder: Path | None,
    output: Path | None,
    listed: bool,
) -> None:
    """A letter to send, from the answers in a file (`-` reads standard input)."""
    from advisor.messages import message
    from advisor.pack.folder import pack_folder
    from advisor.problem import AdvisorError, MessageRef, did_you_mean, problem

    folder = pack_folder(folder)
    pack = loaded(folder, lang)
    if listed:
        for entry in pack.letters.values():
            click.echo(message("letter.listed", lang, id=entry.id, label=entry.label[lang]))
        return
    if answers is None or letter is None:
        raise AdvisorError(problem("wrong_usage", usage=MessageRef("cli.letter.usage")))
    if letter not in pack.letters:
        hint = did_you_mean(letter, pack.letters)
        raise AdvisorError(problem("no_such_letter", name=letter, did_you_mean=hint))

    from advisor.letters.check import read_letter
    from advisor.letters.write import write_letter

    today = advice_date(on)
    given = given_answers(pack, answers, today)
    warn_not_counted(pack, given, today, lang)
    _warn_reading_copy(pack, lang)
    text = write_letter(pack, read_letter(folder, pack, letter, lang), given, today, lang)
    if output is None:
        from advisor.letters.on_screen import on_screen

        columns = stream_width(sys.stdout)  # a file or a program gets the lines as they are
        click.echo(on_screen(text, columns) if columns else text, nl=False)
        return

    label = pack.letters[letter].label[lang]
    write_output(output, _document(text, label, output, today, lang), lang)


def _warn_reading_copy(pack: Pack, lang: str) -> None:
    """Say which languages letters are sent in, where this one is only for reading."""
    from advisor.messages import message
    from advisor.report.words import language_text

    if lang not in (languages := pack.about.letters_in):
        names = message("words.comma", lang).join(
            language_text(language, lang) for language in languages
        )
        note(message("letter.reading_copy", lang, languages=names, lang=languages[0]))


def _document(text: str, title: str, output: Path, today: date, lang: str) -> bytes:
    """A letter in the format of the file: DOCX for `.docx`, else the text in UTF-8."""
    if output.suffix.lower() != ".docx":
        return text.encode("utf-8")
    from advisor.problem import AdvisorError, problem

    try:
        from advisor.letters.as_docx import as_docx
    except ModuleNotFoundError as error:
        missing = problem("extra_missing", what=output.suffix, extra="documents", module=error.name)
        raise AdvisorError(missing) from None
    return as_docx(text, title, today, lang)
