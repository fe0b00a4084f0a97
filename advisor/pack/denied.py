"""Finds denied claims in a text, whatever its blanks, letter case and invisible characters."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from unicodedata import normalize

from advisor.pack.pack import Pack
from advisor.pack.schema import DeniedClaim
from advisor.printable import INVISIBLE

_LEFT_OUT = re.compile(rf"\s|{INVISIBLE.pattern}|[\ufe00-\ufe0f]")


def denied_phrases(pack: Pack, text: str) -> Iterator[tuple[str, int, int]]:
    """Each denied phrase in a text, and the first stretch `[start, end)` that says it."""
    if not (phrases := list(phrases_in(pack.entries_of(DeniedClaim).values(), text))):
        return
    kept = [(sign, at) for at, written in enumerate(text) for sign in _squeezed(written)]
    squeezed = "".join(sign for sign, _ in kept)
    for phrase in phrases:
        sought = _squeezed(phrase)
        at = squeezed.find(sought)
        if at >= 0:
            yield phrase, kept[at][1], kept[at + len(sought) - 1][1] + 1
        else:  # only signs that combine with each other say it
            yield phrase, 0, len(text)


def phrases_in(claims: Iterable[DeniedClaim], text: str) -> Iterator[str]:
    """The denied phrases that a text holds."""
    squeezed = _squeezed(text)
    for claim in claims:
        for phrase in claim.phrases:
            sought = _squeezed(phrase)
            if sought and sought in squeezed:
                yield phrase


@lru_cache(maxsize=1024)  # the phrases, looked for in text after text
def _squeezed(text: str) -> str:
    return _LEFT_OUT.sub("", normalize("NFKC", text).casefold())
