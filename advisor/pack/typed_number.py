"""The answer to a question that takes a number, with the unit that people write after it."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import cache
from typing import Literal, NamedTuple, TypeAlias

from advisor.language.units import CURRENCIES
from advisor.messages import vocabulary
from advisor.pack.amount import (
    LONGEST,
    Amount,
    read_amount,
    refuse_range,
    two_readings,
    without_about,
)
from advisor.pack.duration import HALF, UNITS, read_duration
from advisor.pack.unit_words import currency_words, words_of_unit
from advisor.pack.vocabulary import Unclear, one_of, strip_end, strip_start, without_end

__all__ = ["Number", "read_number"]

_YEAR_OF_INTEREST = 360
"""Days by which contracts and banks multiply a rate for a day; a note says so."""
_CENT = Decimal("0.01")
_LEAST_IN_MILLE = 10
"""Percent a year; contracts write in ‰ what they charge for a month."""
_PARTS = {
    "typed.per_cent_of": ("%", Decimal(1)),
    "typed.per_mille": ("‰", Decimal("0.1")),
    "typed.per_ten_thousand": ("‱", Decimal("0.01")),
}
"""The word in front, the sign behind, and how many percent that is."""


NumberNote: TypeAlias = Literal[
    "", "about", "duration", "yearly_sum", "monthly_sum", "day_rate", "month_rate"
]


class Number(NamedTuple):
    """A number in the question's unit; `note` names how it was understood.

    `plain` where an answers file may hold it as it was typed.
    """

    value: Decimal
    note: NumberNote = ""
    plain: bool = True


def read_number(text: str, unit: str) -> Number | None:
    """The number in a cleaned text in lower case, in `unit`; None where there is none.

    Raises `Unclear` where something has to be asked back: a range, commas that could be read in
    two ways, another currency, a unit that does not convert.
    """
    first, *per = map(str.strip, unit.split("/"))
    if len(text) > LONGEST:
        return None
    if strip_start(text, vocabulary("typed.none")) is not None:
        raise Unclear("answer_no_number")
    if text.startswith("-"):
        rest = text[1:].lstrip()
        number = None if rest.startswith("-") else read_number(rest, unit)
        return number and number._replace(value=-number.value)
    if "person" in per and _without(vocabulary("typed.in_all"), without_end(text)):
        raise Unclear("answer_other_share")
    bare, about = without_about(_without_filler(re.sub(r"\s*/\s*", "/", without_end(text))))
    if first in CURRENCIES:
        number = _money(bare, first, per)
    elif first == "percent":
        number = _rate(bare, per)
    else:
        number = _counted_message(bare, unit) or (
            _duration(bare, first) if first in UNITS else None
        )
    if number is None and first == "percent" and re.search(one_of(vocabulary("typed.rate")), text):
        raise Unclear("answer_rate_words")
    if number is None:
        refuse_range(text)
    elif about:
        return number._replace(note=number.note or "about", plain=False)
    return number


def _without_filler(text: str) -> str:
    words = vocabulary("typed.filler") + vocabulary("typed.in_all")
    return _without(words, text) or text


def _without(words: tuple[str, ...], text: str) -> str | None:
    """The text without a word at its beginning or its end; None where there is none."""
    return strip_start(text, words) or strip_end(text, words)


def _counted_message(text: str, unit: str) -> Number | None:
    """A number, perhaps with the unit's own word."""
    words = words_of_unit(unit)
    rest = strip_end(text, words) if words else None
    amount = read_amount(text) or (read_amount(rest) if rest else None)
    if amount and rest and text[len(rest) :].strip() in vocabulary("typed.month_name"):
        return _number(amount)._replace(note="duration")  # 3月: three months, or March?
    return amount and _number(amount)


def _number(amount: Amount) -> Number:
    return Number(amount.value, "about" if amount.about else "", amount.plain)


class _Money(NamedTuple):
    """An amount of money as typed, taken apart: `bare` is the text of the number alone."""

    bare: str
    currency: str | None
    period: str | None
    each_person: bool
    about: bool


def _money(text: str, currency: str, per: list[str]) -> Number | None:
    money = _stripped(text, currency)
    if money.currency not in (None, currency):
        raise Unclear("answer_other_currency")
    if money.each_person and "person" not in per:
        raise Unclear("answer_other_share")
    amount = read_amount(money.bare)
    if amount is None or (amount.value == HALF and not amount.plain):  # half of what?
        return None
    amount = amount._replace(about=amount.about or money.about)
    if amount.decimals == 3 and amount.value >= 1:  # 1.000: a thousand, or one?
        whole, _, last = f"{amount.value:f}".partition(".")
        raise Unclear("answer_commas", **two_readings(whole, last))
    number = _number(amount)._replace(
        plain=amount.plain and not (money.each_person or money.period)
    )
    asked = next((name for name in per if name in UNITS), None)
    if money.period in (None, asked):
        return number
    if (money.period, asked) == ("year", "month"):
        return Number((amount.value / 12).quantize(_CENT), "yearly_sum", plain=False)
    if (money.period, asked) == ("month", "year"):
        return Number(amount.value * 12, "monthly_sum", plain=False)
    raise Unclear("answer_other_period" if asked else "answer_one_sum")


def _stripped(text: str, own: str) -> _Money:
    """The text without currency, period and "for each person", in any order around it."""
    currency = period = None
    each_person = about = False
    bare, before = text, ""
    while bare != before:
        before = bare
        without, code = _without_currency(bare, own)
        if code:
            bare, currency = without, code
        if rest := _around(bare, vocabulary("typed.each_person")):
            bare, each_person = rest, True
        without, name = _without_period(bare)
        if name:
            bare, period = without, name
        bare, more_about = without_about(bare)  # 5000元左右/月
        about |= more_about
    return _Money(bare, currency, period, each_person, about)


def _without_currency(text: str, own: str) -> tuple[str, str | None]:
    """The text without a word for a currency at its end or its beginning, and which it was."""
    words = currency_words(own)
    if rest := strip_end(text, tuple(words)):
        return rest, words[text[len(rest) :].strip()]
    if rest := strip_start(text, tuple(words)):
        return rest, words[text.removesuffix(rest).strip()]
    return text, None


def _around(text: str, words: tuple[str, ...]) -> str | None:
    """The text without a word at its end or its beginning; None where there is none."""
    return strip_end(text, words) or strip_start(text, words)


def _without_period(text: str) -> tuple[str, str | None]:
    """The text without "a month" or 每年, and which period that was."""
    for name, words in _periods("after"):
        if rest := strip_end(text, (words,)):
            return rest, name
    for name, words in _periods("before"):
        if rest := strip_start(text, (words,)):
            return rest, name
    return text, None


Side: TypeAlias = Literal["before", "after"]
"""Where a word stands beside a number."""


@cache
def _periods(where: Side) -> list[tuple[str, str]]:
    """Every period with one of its words, the longest word first."""
    pairs = [(name, word) for name in UNITS for word in vocabulary(f"typed.period.{name}.{where}")]
    return sorted(pairs, key=lambda pair: -len(pair[1]))


def _rate(text: str, per: list[str]) -> Number | None:
    """A rate in percent; one for a day or a month is converted to the year that is asked for."""
    bare, period = _without_period(text)
    bare, times, sign = _without_percent(bare)
    if period is None:
        bare, period = _without_period(bare)
    if period is None and sign == "‱" and "year" in per:
        period = "day"  # 万分之五 is how contracts write a rate for a day
    amount = read_amount(bare)
    if amount is None:
        return None
    value = amount.value * times
    plain = amount.plain and period is None and times == 1
    if per != ["year"]:
        if period:
            raise Unclear("answer_other_period")
        return Number(value, "about" if amount.about else "", plain)
    match period:
        case "day":
            return Number(value * _YEAR_OF_INTEREST, "day_rate", plain=False)
        case "month":
            return Number(value * 12, "month_rate", plain=False)
        case "week":
            raise Unclear("answer_other_period")
    if period is None and 0 < value < (_LEAST_IN_MILLE if sign == "‰" else 1):
        raise Unclear("answer_small_rate", shown=f"{value.normalize():f}")
    return Number(value, "about" if amount.about else "", plain)


def _without_percent(text: str) -> tuple[str, Decimal, str]:
    """The text without percent signs and words, what to multiply by, and the sign they say."""
    for key, (sign, times) in _PARTS.items():
        if rest := strip_start(text, vocabulary(key)):
            return rest, times, sign
        if text.endswith(sign):
            return text.removesuffix(sign), times, sign
    rest = strip_end(text, vocabulary("typed.unit.percent"))
    return text if rest is None else rest, Decimal(1), "%"


def _duration(text: str, unit: str) -> Number | None:
    """A length of time that has to be converted: 6年 where months are asked for."""
    duration = read_duration(text)
    if duration is None:
        return None
    counts, about = duration
    sizes = {"day": ("day", 1), "week": ("day", 7), "month": ("month", 1), "year": ("month", 12)}
    base, size = sizes[unit]
    total = Decimal(0)
    for name, count in counts.items():
        name_base, name_size = sizes[name]
        if name_base != base:
            raise Unclear("answer_other_period")
        total += count * name_size
    return Number(total / size, "about" if about else "duration", plain=False)
