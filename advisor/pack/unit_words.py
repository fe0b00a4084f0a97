"""The words for units and currencies: to show, to read what people type, to ask a question.

All words come from the catalogue (`messages/money.yaml`, `messages/typed.yaml`) or, for a unit
that a pack declares, from the pack.
"""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass
from functools import cache

from advisor.language.units import BASE_UNITS, CURRENCIES, base_unit, unknown_part
from advisor.messages import message, message_or_none, vocabularies, vocabulary
from advisor.pack.schema import declared_parts
from advisor.problem import did_you_mean

__all__ = ["AskedUnit", "currency_words", "meant_unit", "words_of_unit"]


@cache
def currency_words(own: str = "") -> dict[str, str]:
    """By word that people may type: the currency it means.

    A word of several currencies means `own` where it is one of them, else the first.
    """
    words = {code.lower(): code for code in CURRENCIES}
    for code in dict.fromkeys((own, *vocabularies("money.currency"))):
        for word in _typed_for(code):
            words.setdefault(word, code)
    return words


def _typed_for(code: str) -> tuple[str, ...]:
    named = code in vocabularies("money.currency")
    return vocabulary(f"money.currency.{code}.typed") if named else ()


def words_of_unit(unit: str) -> tuple[str, ...]:
    """The words that people may type after a number of this unit: `3 creditors`, 3个."""
    base = base_unit(unit)
    if base in vocabularies("typed.unit"):
        return vocabulary(f"typed.unit.{base}")
    if counted := declared_parts(unit).get(base):
        own = {*counted.one.values(), *counted.many.values(), base, base.replace("_", " ")}
        return (*(word.lower() for word in own), *vocabulary("typed.counter"))
    return ()


@dataclass(frozen=True)
class AskedUnit:
    """The unit that a question asks for; `text` puts it in words: `pounds a month`."""

    unit: str

    def text(self, lang: str) -> str:
        """The unit in words, such as `pounds a month`."""
        first, *per = re.split("[*/]", self.unit)
        words = self._many(first.strip(), lang, alone=not per)
        for part in per:
            words = self._each(part.strip(), words, lang)
        return words

    def _many(self, base: str, lang: str, *, alone: bool) -> str:
        if base in CURRENCIES:
            full = alone and message_or_none(f"money.currency.{base}.full_name", lang)
            return full or _many(_currency_name(base, lang), lang, counted=not alone)
        if counted := declared_parts(self.unit).get(base):
            return _many(counted.many[lang], lang)
        return message_or_none(f"typed.asked.{base}", lang) or base

    def _each(self, base: str, rest: str, lang: str) -> str:
        if base in vocabularies("typed.asked.per"):
            return message(f"typed.asked.per.{base}", lang, rest=rest)
        counted = declared_parts(self.unit).get(base)
        name = counted.one[lang] if counted else _currency_name(base, lang)
        return message("typed.asked.per.one", lang, name=name, rest=rest)


def _many(name: str, lang: str, *, counted: bool = True) -> str:
    return message("typed.asked.many", lang, name=name) if counted else name


def _currency_name(code: str, lang: str) -> str:
    return message_or_none(f"money.currency.{code}.name", lang) or code


def meant_unit(part: str, declared: Collection[str]) -> str | None:
    """The unit that an author probably meant, marked as code: for `元` it is `` `CNY` ``."""
    word = part.lower()
    for base in BASE_UNITS:
        if word in vocabulary(f"typed.unit.{base}"):
            return f"`{base}`"
    if code := currency_words().get(word) or currency_words().get(word.removesuffix("s")):
        return f"`{code}`"
    units = (*BASE_UNITS, *declared, *vocabularies("money.currency"))
    per = re.sub(r"\s+(?:per|a|each|every)\s+", "/", part.strip())
    if per != part and unknown_part(per, declared) is None:
        return f"`{per}`"
    return did_you_mean(part, units)
