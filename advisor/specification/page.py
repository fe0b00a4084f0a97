"""The page of all steps (`docs/steps.md`), made from the catalogue."""

from __future__ import annotations

from collections.abc import Iterator

from advisor import LANGUAGES
from advisor.languages import language_name
from advisor.messages import message
from advisor.specification.sentences import TYPES, sentences, shown

_ORDER = LANGUAGES[::-1]
"""English first, as on every page of docs/."""


def steps_page() -> str:
    """All steps in every language of the program with their meaning, as a Markdown page."""
    return "\n".join(_lines()) + "\n"


def _lines() -> Iterator[str]:
    yield f"# {_in_all('steps.page.title')}"
    for key in ("steps.page.made", "steps.page.quotes", "steps.page.values"):
        yield ""
        yield "\n\n".join(message(key, lang) for lang in _ORDER)
    for type_ in TYPES:
        yield ""
        yield f"## {_in_all(f'steps.page.{type_}')}"
        yield ""
        yield f"| {' | '.join(map(language_name, _ORDER))} |"
        yield f"| {' | '.join('---' for _ in _ORDER)} |"
        for sentence in sentences().values():
            if sentence.type == type_:
                cells = (_cell(sentence.name, sentence.type, lang) for lang in _ORDER)
                yield f"| {' | '.join(cells)} |"


def _in_all(key: str) -> str:
    return " · ".join(message(key, lang) for lang in _ORDER)


def _cell(name: str, type_: str, lang: str) -> str:
    wording = shown(message(f"steps.sentence.{type_}.{name}", lang), lang)
    return f"`{wording}`<br>{message(f'steps.about.{name}', lang)}"
