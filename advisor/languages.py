"""Languages as BCP 47 tags (`en`, `cy`, `zh-Hant`), and which one stands in for another.

A pack says which languages it has. The program's own messages have `advisor.LANGUAGES`; beside
a language of a pack that they lack they are said in the nearest one that they have.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from advisor import LANGUAGES

OTHERWISE = "en"
"""The language of the program's messages where nothing nearer is known."""

# language-Script-REGION-variant, each part but the first optional
_TAG = re.compile(
    "[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?(-([a-z0-9]{5,8}|[0-9][a-z0-9]{3}))*"
)

_WITH_SCRIPT = {
    "zh-CN": "zh-Hans-CN",
    "zh-SG": "zh-Hans-SG",
    "zh-TW": "zh-Hant-TW",
    "zh-HK": "zh-Hant-HK",
    "zh-MO": "zh-Hant-MO",
}
"""Tags of locales whose script follows from the region, as Unicode's likely subtags have it."""


class Language(str):
    """The tag of a pack's language; `program` is the catalogue's language to be used with it.

    Functions take any tag: a plain `str` gets the nearest of the catalogue, this one what the
    pack's other languages make better: with Tibetan and Chinese, Chinese and not English.
    """

    program: str

    def __new__(cls, tag: str, program: str) -> Language:
        """A tag with the catalogue's language for it."""
        language = super().__new__(cls, tag)
        language.program = program
        return language

    def __getnewargs__(self) -> tuple[str, str]:  # type: ignore[override]  # str takes one
        return str(self), self.program


def canonical_tag(written: str) -> str | None:
    """A tag in its one spelling: `zh_hant` → `zh-Hant`; None for what is no tag."""
    first, *rest = written.strip().replace("_", "-").split("-")
    tag = "-".join((first.lower(), *map(_subtag, rest)))
    return tag if _TAG.fullmatch(tag) else None


def _subtag(part: str) -> str:
    """A part behind the language: `Hant` for a script, `TW` for a region, else small letters."""
    if len(part) == 4 and part.isalpha():
        return part.title()
    return part.upper() if len(part) == 2 else part.lower()


def nearest(tag: str, languages: Sequence[str]) -> str | None:
    """The nearest to `tag` of `languages`: itself, it shortened, else one of the same language.

    None where none of them is of that language.
    """
    for shorter in _shortened(tag):
        if shorter in languages:
            return shorter
    language = tag.partition("-")[0]
    return next((other for other in languages if other.partition("-")[0] == language), None)


def is_spoken(tag: str, languages: Sequence[str]) -> bool:
    """Whether a tag is near to one of a pack's languages, or of the program's own."""
    return nearest(tag, (*languages, *LANGUAGES)) is not None


def _shortened(tag: str) -> Iterator[str]:
    """`zh-Hant-TW`, `zh-Hant`, `zh`."""
    yield tag
    parts = _WITH_SCRIPT.get(tag, tag).split("-")
    for length in range(len(parts), 0, -1):
        yield "-".join(parts[:length])


def program_language(lang: str) -> str:
    """The language of the catalogue in which the program speaks beside texts in `lang`."""
    if isinstance(lang, Language):
        return lang.program
    return nearest(lang, LANGUAGES) or OTHERWISE


def language_of_pack(requested: str, languages: Sequence[str]) -> Language:
    """The language of a pack nearest to the one that somebody asks for.

    `languages` are the pack's, at least one. Where it has none that is near, it is the one that
    the program would speak, if the pack has that, else the pack's first.
    """
    tag = (
        nearest(requested, languages)
        or nearest(program_language(requested), languages)
        or languages[0]
    )
    of_catalogue = (nearest(other, LANGUAGES) for other in (tag, *languages))
    return Language(tag, next(filter(None, of_catalogue), OTHERWISE))


_NAMES = {
    "ar": "العربية",
    "bn": "বাংলা",
    "bo": "བོད་ཡིག",
    "cs": "Čeština",
    "cy": "Cymraeg",
    "da": "Dansk",
    "de": "Deutsch",
    "el": "Ελληνικά",
    "en": "English",
    "es": "Español",
    "fa": "فارسی",
    "fi": "Suomi",
    "fr": "Français",
    "ga": "Gaeilge",
    "gd": "Gàidhlig",
    "hi": "हिन्दी",
    "id": "Bahasa Indonesia",
    "it": "Italiano",
    "ja": "日本語",
    "ko": "한국어",
    "ms": "Bahasa Melayu",
    "nb": "Norsk bokmål",
    "nl": "Nederlands",
    "pl": "Polski",
    "pt": "Português",
    "ro": "Română",
    "ru": "Русский",
    "sv": "Svenska",
    "ta": "தமிழ்",
    "th": "ไทย",
    "tr": "Türkçe",
    "ug": "ئۇيغۇرچە",
    "uk": "Українська",
    "ur": "اردو",
    "vi": "Tiếng Việt",
    "zh": "中文",
    "zh-Hans": "简体中文",
    "zh-Hant": "繁體中文",
}


def language_name(tag: str) -> str:
    """What a language calls itself, for those who look for it; the tag where that is not known."""
    return next((_NAMES[short] for short in _shortened(tag) if short in _NAMES), tag)
