"""The page of all steps (`docs/steps.md`), made from the catalogue."""

from __future__ import annotations

from collections.abc import Iterator

from advisor import LANGUAGES
from advisor.messages import message
from advisor.specification.sentences import TYPES, sentences, shown


def steps_page() -> str:
    """The steps in both languages, and what each demands, as Markdown."""
    return "\n".join(_lines()) + "\n"


def _lines() -> Iterator[str]:
    yield from _both("page.title", "# {en} · {zh}")
    for text in ("page.made", "page.quotes", "page.values"):
        yield ""
        for lang in reversed(LANGUAGES):
            yield message(f"steps.{text}", lang) + ("" if lang == "zh" else "\n")
    for type_ in TYPES:
        yield ""
        yield from _both(f"page.{type_}", "## {en} · {zh}")
        yield ""
        yield "| English | 中文 |"
        yield "| --- | --- |"
        for sentence in sentences().values():
            if sentence.type == type_:
                cells = [_cell(sentence.name, sentence.type, lang) for lang in ("en", "zh")]
                yield f"| {cells[0]} | {cells[1]} |"


def _both(key: str, form: str) -> Iterator[str]:
    yield form.format(**{lang: message(f"steps.{key}", lang) for lang in LANGUAGES})


def _cell(name: str, type_: str, lang: str) -> str:
    wording = shown(message(f"steps.sentence.{type_}.{name}", lang), lang)
    return f"`{wording}`<br>{message(f'steps.about.{name}', lang)}"
