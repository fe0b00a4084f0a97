"""The figures of a text, as the catalogue says that a language writes numbers."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from advisor.authoring.house.words import pattern
from advisor.messages import message


class Figure(NamedTuple):
    """A number that stands in a text as `text[start:end]`.

    `digits` are the same in every language: those of 03, `3` and March are "3".
    """

    digits: str
    start: int
    end: int


class _Numerals(NamedTuple):
    months: dict[str, str]
    scale: dict[str, int]
    month: re.Pattern[str]
    number: re.Pattern[str]
    before: re.Pattern[str]
    behind: re.Pattern[str]


def figures(text: str, lang: str) -> Iterator[Figure]:
    """Each number that is written in figures, and each month that stands beside one."""
    written = _numerals(lang)
    for found in written.number.finditer(text):
        if found[2]:
            value = round(float(found[1].replace(",", "")) * written.scale[found[2]])
            yield Figure(str(value), *found.span())
        else:
            for part in re.finditer(r"[\d,]+", found[1]):
                digits, start = part[0].replace(",", ""), found.start() + part.start()
                yield Figure(digits.lstrip("0"), start, start + len(part[0]))
    for found in written.month.finditer(text):
        if written.behind.match(text, found.end()) or written.before.search(text[: found.start()]):
            yield Figure(written.months[found[0]], *found.span())


@cache
def _numerals(lang: str) -> _Numerals:
    months = _valued("numerals.months", lang)
    scale = {word: int(value) for word, value in _valued("numerals.scale", lang).items()}
    to = pattern(message("numerals.to", lang).split("|"))
    return _Numerals(
        months,
        scale,
        month=re.compile(pattern([*months])),
        number=re.compile(rf"(\d+(?:,\d{{3}}(?!\d))*(?:\.\d+)?)(?: ?({pattern([*scale])}))?"),
        before=re.compile(rf"(?:\d|{to})\s?$"),
        behind=re.compile(rf"\s?(?:\d|{to})"),
    )


def _valued(key: str, lang: str) -> dict[str, str]:
    words = (word.partition("=") for word in message(key, lang).split("|"))
    return {word: value for word, _, value in words}
