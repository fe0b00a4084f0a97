"""Which language a command speaks: `--lang`, else the locale, as near as the pack has it.

Where there is no pack it is the nearest of the program's own languages.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import zip_longest
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from advisor import LANGUAGES
from advisor.languages import canonical_tag, nearest
from advisor.pack.spoken import Spoken, spoken_in
from advisor.problem import AdvisorError, problem

if TYPE_CHECKING:
    from click.shell_completion import CompletionItem


def refuse_unknown(given: str | None, languages: tuple[str, ...]) -> None:
    """Raise `AdvisorError` for a `--lang` that neither the pack nor the program has."""
    if given and not nearest(given, (*languages, *LANGUAGES)):
        told = {"name": "--lang", "value": given, "known": ", ".join(languages)}
        raise AdvisorError(problem("bad_option_choice", **told))


def spoken_with(words: Sequence[str]) -> Spoken:
    """What a command line comes to before it is understood, for its help and its mistakes."""
    folder = value_given("--pack", words)
    return spoken_in(Path(folder) if folder else None, canonical_tag(value_given("--lang", words)))


def value_given(option: str, words: Sequence[str]) -> str:
    """What stands after an option on the command line, before any of it is understood."""
    for word, following in zip_longest(words, words[1:], fillvalue=""):
        if word == option:
            return following
        if word.startswith(f"{option}="):
            return word.removeprefix(f"{option}=")
    return ""


class LanguageTag(click.ParamType[str]):
    """A BCP 47 tag in its one spelling; which of them there are depends on the pack."""

    name = "choice"  # what is none is told as of a choice

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> str:
        """Raises `click.BadParameter` for what is no tag."""
        return canonical_tag(value) or self.fail(value, param, ctx)

    def shell_complete(
        self, ctx: click.Context, param: click.Parameter, incomplete: str
    ) -> list[CompletionItem]:
        """The languages that may be written."""
        from click.shell_completion import CompletionItem

        return [CompletionItem(tag) for tag in ctx.obj.languages if tag.startswith(incomplete)]
