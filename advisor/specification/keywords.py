"""The dialects of Gherkin: which to try, their keywords, and suggestions for a misspelt one."""

from __future__ import annotations

import re
from collections.abc import Sequence
from difflib import get_close_matches
from functools import cache

from advisor import LANGUAGES
from advisor.languages import nearest

_STEPS = ("given", "when", "then", "and", "but")
DEFAULT = "en"
"""The dialect of a feature whose header names none."""
_MOST_LINES = 20
"""Lines of a description in which a step is looked for."""
_TAG = re.compile("[a-z]{2,3}(-[A-Z]{2}|-[A-Z][a-z]{3})?")
"""Dialects of a language or a country; Gherkin also has those of pirates."""


_HEADER = re.compile(r"^[ \t]*#[ \t]*language\s*:\s*([\w-]+)", re.MULTILINE)


def header_in(text: str) -> str | None:
    """The dialect that the header of a feature names (`# language: cy-GB`), or None."""
    match = _HEADER.search(text)
    return match[1] if match else None


def dialects_for(languages: Sequence[str]) -> tuple[str, ...]:
    """The dialects of some languages, in their order, or else those of the program's; English last.

    `cy` gives `cy-GB` and `en`.
    """
    from gherkin.dialect import DIALECTS

    names = [name for name in DIALECTS if _TAG.fullmatch(name)]
    dialects = [n for tag in languages or LANGUAGES for n in names if nearest(n, (tag,))]
    return tuple(dict.fromkeys((*(n for n in dialects if n != DEFAULT), DEFAULT)))


@cache
def _written(dialect: str) -> dict[str, list[str]]:
    """The keywords of a dialect as Gherkin has them: those of steps with the blank behind them."""
    from gherkin.dialect import Dialect

    named = Dialect.for_name(dialect)
    return {k: words for k, words in named.spec.items() if isinstance(words, list)} if named else {}


@cache
def keywords_of(dialect: str) -> dict[str, tuple[str, ...]]:
    """The keywords of a dialect by their kind: `feature`, `scenarioOutline`, `given`, ….

    Empty for a dialect that Gherkin does not have.
    """
    return {
        kind: tuple(word.strip() for word in words if word.strip() != "*")
        for kind, words in _written(dialect).items()
    }


def step_keywords(dialect: str) -> set[str]:
    """The keywords of steps, with the blank behind them where the dialect has one."""
    return {w for kind, words in _written(dialect).items() if kind in _STEPS for w in words}


def dialect_of(lines: Sequence[str], dialects: Sequence[str]) -> str | None:
    """The first dialect other than English in which a line begins with a keyword and a colon."""
    heads = [
        re.split("[:：]", line.strip())[0].strip() for line in lines if re.search("[:：]", line)
    ]
    for dialect in dialects:
        words = keywords_of(dialect)
        headings = {w for kind in ("feature", "scenario", "background") for w in words[kind]}
        if dialect != DEFAULT and headings & set(heads):
            return dialect
    return None


def keyword_near(line: str, dialects: Sequence[str]) -> str | None:
    """The keyword closest to the beginning of a line, marked as code, or None."""
    first, colon, _ = line.partition(":")
    word = first if colon else line.partition(" ")[0]
    keywords = {w for dialect in dialects for words in keywords_of(dialect).values() for w in words}
    close = get_close_matches(word.strip().capitalize(), sorted(keywords), n=1, cutoff=0.5)
    return f"`{close[0]}`" if close else None


def step_in(description: str, dialects: Sequence[str]) -> str | None:
    """The keyword closest to the beginning of a line of a description, or None."""
    lines = description.splitlines()[:_MOST_LINES]
    hints = (keyword_near(line.strip(), dialects) for line in lines)
    return next((hint for hint in hints if hint), None)
