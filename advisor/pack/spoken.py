"""Which language to speak with a person: theirs, as near as the pack or the program has it."""

from __future__ import annotations

import os
import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from advisor import LANGUAGES
from advisor.languages import OTHERWISE, canonical_tag, language_of_pack, nearest


@dataclass(frozen=True)
class Spoken:
    """`ctx.obj`: the language that a command speaks, and those it could speak."""

    lang: str
    languages: tuple[str, ...] = LANGUAGES


def locale_language(known: Sequence[str] = ()) -> str:
    """The tag of `ADVISOR_LANG`, else of the locale: the first that the program or `known` has.

    English where neither has it.
    """
    locale = next((v for n in ("LC_ALL", "LC_MESSAGES", "LANG") if (v := os.environ.get(n))), "")
    written = (os.environ.get("ADVISOR_LANG", ""), re.split("[.@]", locale)[0])
    tags = filter(None, map(canonical_tag, written))
    return next((tag for tag in tags if nearest(tag, (*known, *LANGUAGES))), OTHERWISE)


def spoken_in(folder: Path | None, given: str | None) -> Spoken:
    """The language for the pack that is meant (see `pack_folder`); `given` by `--lang`.

    Only `pack.yaml` is looked at, so that whatever else is wrong is told in the right language.
    """
    from advisor.pack.folder import pack_folder
    from advisor.pack.reading.languages import languages_in

    languages = languages_in(pack_folder(folder))
    wanted = given or locale_language(languages)
    if not languages:
        return Spoken(wanted)
    return Spoken(language_of_pack(wanted, languages), languages)
