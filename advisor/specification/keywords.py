"""The keyword that a line was meant to begin with."""

from __future__ import annotations

from difflib import get_close_matches
from functools import cache

_MOST_LINES = 20
"""Lines of a description in which a step is looked for."""


def keyword_near(line: str) -> str | None:
    """A keyword that a line seems to have been meant to begin with, ready to show."""
    first, colon, _ = line.partition(":")
    word = first if colon else line.partition(" ")[0]
    return _near(word.strip().capitalize())


def step_in(description: str) -> str | None:
    """A keyword that a line of the description seems to have been meant for."""
    lines = description.splitlines()[:_MOST_LINES]
    hints = (keyword_near(line.strip()) for line in lines)
    return next((hint for hint in hints if hint), None)


@cache
def _keywords() -> list[str]:
    from gherkin.dialect import Dialect

    found = set[str]()
    for name in ("en", "zh-CN"):
        dialect = Dialect.for_name(name)
        for words in dialect.spec.values() if dialect else ():
            if isinstance(words, list):
                found |= {word.strip() for word in words} - {"*"}
    return sorted(found)


def _near(word: str) -> str | None:
    close = get_close_matches(word, _keywords(), n=1, cutoff=0.5)
    return f"`{close[0]}`" if close else None
