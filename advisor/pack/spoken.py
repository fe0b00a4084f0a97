"""Which language to speak with a person: the nearest to theirs that pack or program has."""

from __future__ import annotations

import os
import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from advisor import LANGUAGES
from advisor.languages import OTHERWISE, canonical_tag, is_spoken, language_of_pack


@dataclass(frozen=True)
class Spoken:
    """`ctx.obj`: the language that a command speaks, and those it could speak."""

    lang: str
    languages: tuple[str, ...] = LANGUAGES


def locale_language(languages: Sequence[str] = ()) -> str:
    """The tag of `ADVISOR_LANG`, else of the locale, if `languages` or the program has it.

    English where neither has it.
    """
    locale = next((v for n in ("LC_ALL", "LC_MESSAGES", "LANG") if (v := os.environ.get(n))), "")
    written = (os.environ.get("ADVISOR_LANG", ""), re.split("[.@]", locale)[0])
    tags = filter(None, map(canonical_tag, written))
    return next((tag for tag in tags if is_spoken(tag, languages)), OTHERWISE)


def spoken_in(folder: Path | None, given: str | None) -> Spoken:
    """The language for the pack that is meant (see `pack_folder`); `given` by `--lang`.

    Only `pack.yaml` is looked at, so that any other mistake is reported in the right language.
    """
    from advisor.pack.folder import pack_folder
    from advisor.pack.reading.languages import languages_in

    languages = languages_in(pack_folder(folder))
    tag = given or locale_language(languages)
    if not languages:
        return Spoken(tag)
    return Spoken(language_of_pack(tag, languages), languages)
