"""Which language a command speaks: that of `--lang`, else of the locale, or the nearest.

Where there is no pack it is the nearest of the program's own languages.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import zip_longest
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from advisor.languages import canonical_tag, is_spoken
from advisor.pack.spoken import Spoken, spoken_in
from advisor.problem import AdvisorError, problem

if TYPE_CHECKING:
    from click.shell_completion import CompletionItem


def refuse_unknown(given: str | None, languages: tuple[str, ...]) -> None:
    """Raise `AdvisorError` for a `--lang` that neither the pack nor the program has."""
    if given and not is_spoken(given, languages):
        params = {"name": "--lang", "value": given, "known": ", ".join(languages)}
        raise AdvisorError(problem("bad_option_choice", **params))


def spoken_with(words: Sequence[str]) -> Spoken:
    """The language for the help and the errors of a command line that click has not parsed yet."""
    folder = value_given("--pack", words)
    return spoken_in(Path(folder) if folder else None, canonical_tag(value_given("--lang", words)))


def value_given(option: str, words: Sequence[str]) -> str:
    """The value of an option in a command line that is not parsed yet; "" without one."""
    for word, following in zip_longest(words, words[1:], fillvalue=""):
        if word == option:
            return following
        if word.startswith(f"{option}="):
            return word.removeprefix(f"{option}=")
    return ""


class LanguageTag(click.ParamType[str]):
    """A BCP 47 tag in its canonical spelling; the pack decides which there are."""

    name = "choice"  # a value that is no tag is reported as for a choice

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> str:
        """Raises `click.BadParameter` for what is no tag."""
        return canonical_tag(value) or self.fail(value, param, ctx)

    def shell_complete(
        self, ctx: click.Context, param: click.Parameter, incomplete: str
    ) -> list[CompletionItem]:
        """The languages that may be written."""
        from click.shell_completion import CompletionItem

        return [CompletionItem(tag) for tag in ctx.obj.languages if tag.startswith(incomplete)]
