"""Normalizes what people type, and matches it with words of every language at once."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache
from unicodedata import category

from advisor.messages import vocabulary

__all__ = [
    "Unclear",
    "cleaned",
    "hidden_sign",
    "numbered",
    "one_of",
    "strip_end",
    "strip_start",
    "without_end",
]

_WIDE = {wide: wide - 0xFEE0 for wide in range(0xFF01, 0xFF5F)}
_SIGNS = str.maketrans("‘’ʼ′´‚“”″−‐‑‒–—―～〜￥￡。「」", "''''''\"\"\"------" + '-~~¥£.""')
_END = re.compile(r"(?<![a-z])[ .,;!、]+\Z|(?<=[a-z])[,;!]+\Z")
_UNSEEN_MARKS = re.compile("[\ufe00-\ufe0f\u034f\u115f\u1160\u3164]")


class Unclear(Exception):
    """What was typed cannot be taken as it stands; `code` names the question back."""

    def __init__(self, code: str, **params: object) -> None:
        super().__init__(code)
        self.code, self.params = code, params


def cleaned(text: str) -> str:
    """Typed text without what comes with pasting.

    Signs that nobody sees go (zero width, direction, soft hyphen), full-width letters, digits and
    signs become plain, curly quotes straight, dashes a hyphen, and all blanks one. Digits with a
    meaning of their own, such as ² and ①, stay what they are.
    """
    if text.isascii() and text.isprintable() and "  " not in text:
        return text.strip()
    seen = "".join(" " if sign.isspace() else sign for sign in text if not _is_unseen(sign))
    return " ".join(seen.translate(_WIDE).translate(_SIGNS).split())


def without_end(text: str) -> str:
    """The text without the punctuation behind its last word."""
    return _END.sub("", text)


def hidden_sign(text: str) -> str | None:
    """The first sign in a text that nobody sees, as `U+200B`; None where there is none."""
    if text.isprintable() and text.isascii():
        return None
    return next((f"U+{ord(sign):04X}" for sign in text if _is_unseen(sign)), None)


def _is_unseen(sign: str) -> bool:
    return category(sign) == "Cf" or bool(_UNSEEN_MARKS.match(sign))


@cache
def numbered(key: str) -> dict[str, float]:
    """The words of a vocabulary `word=number`, the longest first."""
    return {
        word: float(number)
        for word, _, number in (entry.rpartition("=") for entry in _by_word(key))
    }


def _by_word(key: str) -> Iterable[str]:
    return sorted(vocabulary(key), key=lambda entry: -len(entry.rpartition("=")[0]))


@cache
def one_of(words: Iterable[str]) -> str:
    """A pattern for any of some words, the longest first; letters of a word stand alone."""
    ordered = sorted(words, key=len, reverse=True)
    return "(?:" + "|".join(map(_whole, ordered)) + ")"


def _whole(word: str) -> str:
    begins = r"(?<![a-z])" if word[0].isascii() and word[0].isalpha() else ""
    ends = r"(?![a-z])" if word[-1].isascii() and word[-1].isalpha() else ""
    return f"{begins}{re.escape(word)}{ends}"


def strip_start(text: str, words: tuple[str, ...]) -> str | None:
    """The text without the word that it begins with; None where it begins with none."""
    match = re.match(rf"{one_of(words)}\s*", text)
    return text[match.end() :] if match else None


def strip_end(text: str, words: tuple[str, ...]) -> str | None:
    """The text without the word that it ends with; None where it ends with none."""
    match = re.search(rf"\s*{one_of(words)}\Z", text)
    return text[: match.start()] if match else None
