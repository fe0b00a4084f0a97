"""Values and texts in one language: numbers with their units, placeholders filled."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from typing import NamedTuple

from advisor.inference.advice import Advice
from advisor.inference.memory import scope_of
from advisor.language.evaluate import holds
from advisor.language.units import CURRENCIES, base_unit
from advisor.language.values import Value, is_number
from advisor.languages import language_name
from advisor.messages import message, message_or_none
from advisor.pack.pack import Pack
from advisor.pack.schema import (
    PLACEHOLDER,
    Derived,
    Parameter,
    Question,
    Remedy,
    Step,
    Text,
    ThirdParty,
    declared_parts,
)
from advisor.printable import printable


class Case(NamedTuple):
    """The data that fills placeholders before there is advice."""

    pack: Pack
    today: date
    facts: Mapping[str, Value]


def fill(text: Text, advice: Advice | Case, lang: str) -> str:
    """A text of the pack in one language, its `{placeholders}` replaced by values of the case."""

    def value(match: re.Match[str]) -> str:
        return named_value(match[1], advice, lang)

    return PLACEHOLDER.sub(value, text[lang])


def label_text(advice: Advice | Case, name: str, lang: str) -> str:
    """The label of an entry in one language."""
    return fill(advice.pack.labelled[name].label, advice, lang)


def steps_of(remedy: Remedy, advice: Advice) -> list[Text]:
    """The steps of a remedy, each in the words for this case."""
    scope = scope_of(advice.pack, advice.facts, advice.today)

    def words(step: Step) -> Text:
        cases = (case.text for case in step.instead if holds(case.when.core, scope) is True)
        return next(cases, step.text)

    return [words(step) for step in remedy.steps]


def named_value(name: str, advice: Advice | Case, lang: str) -> str:
    """The value of a number or date, or of `third_party.phone`: "15 days", "£250"."""
    entry_id, _, attribute = name.partition(".")
    entry = advice.pack.entries.get(entry_id)
    if attribute == "phone" and isinstance(entry, ThirdParty):
        return entry.phone or message("words.unknown", lang)
    if isinstance(entry, Parameter):
        return number_text(entry(advice.today), entry.unit, lang)
    return value_text(advice.pack, entry_id, advice.facts.get(entry_id), lang)


def value_text(pack: Pack, name: str, value: Value, lang: str) -> str:
    """A fact's value in words."""
    entry = pack.entries.get(name)
    if value is None:
        return message("words.unknown", lang)
    if isinstance(value, bool):
        return message("words.yes" if value else "words.no", lang)
    if isinstance(value, date):  # of a day to come that was worked out, people need the weekday
        return (day_text if isinstance(entry, Derived) else date_text)(value, lang)
    if isinstance(entry, Question) and entry.options:
        labels = {o.option: o.label[lang] for o in entry.options}
        if isinstance(value, (dict, tuple)):  # as a fact, as an answer
            chosen = [o for o, held in value.items() if held] if isinstance(value, dict) else value
            listed = message("words.comma", lang).join(labels[str(o)] for o in chosen)
            return listed or message("words.none_of_these", lang)
        return labels.get(str(value), printable(str(value)))
    unit = entry.unit if isinstance(entry, (Question, Derived)) else None
    assert is_number(value), f"{name} has a value of no kind that it can have"
    return number_text(value, unit, lang)


def language_text(language: str, lang: str) -> str:
    """The name of `language` in `lang`; where the catalogue has none, its name in itself."""
    return message_or_none(f"language.name.{language}", lang) or language_name(language)


def date_text(value: date, lang: str) -> str:
    """A date as people write it."""
    month = message(f"words.month_name.{value.month}", lang)
    return message("words.date", lang, year=value.year, month=month, day=value.day)


def day_text(value: date, lang: str) -> str:
    """A date with its day of the week."""
    weekday = message(f"words.weekday.{value.isoweekday()}", lang)
    return message("words.day_of_week", lang, date=date_text(value, lang), weekday=weekday)


def number_text(value: float | None, unit: str | None, lang: str, *, exact: bool = False) -> str:
    """A number and the first part of its unit: `EUR/month` prints as money.

    Money has its cents, so that two amounts which the rules tell apart look different.
    `exact` keeps the digits of another number that somebody wrote, such as a threshold.
    """
    if value is None:
        return message("words.unknown", lang)
    base = base_unit(unit)
    if base in CURRENCIES:
        return _money_text(round(value, 2), base, lang)
    rounded = round(value, 9 if exact else 1) + 0.0  # never -0
    digits = f"{rounded:,.0f}" if rounded == int(rounded) else f"{rounded:,.9f}".rstrip("0")
    if base == "percent":
        return f"{digits}%"
    if not base:
        return digits
    if counted := declared_parts(unit).get(base):
        words = counted.one if rounded == 1 else counted.many
        return message("words.counted", lang, number=digits, unit=words[lang])
    form = f"words.{base}.one" if rounded == 1 else f"words.{base}.many"
    return message(form, lang, number=digits)


def _money_text(amount: float, currency: str, lang: str) -> str:
    """An amount of a currency (ISO 4217), with its sign or words, else with its code."""
    number = f"{abs(amount):,.0f}" if amount == int(amount) else f"{abs(amount):,.2f}"
    own = message_or_none(f"money.currency.{currency}.amount", lang, number=number)
    text = own or message("money.amount", lang, number=number, currency=currency)
    return message("money.minus", lang, amount=text) if amount < 0 else text


def certainty_text(certainty: float, lang: str) -> str:
    """A certainty in words, as people are shown it."""
    likely = next((key for least, key in _LIKELY if certainty >= least), None)
    return message(likely or "words.certainty.unlikely", lang)


_LIKELY = (
    (0.9, "words.certainty.very_likely"),
    (0.7, "words.certainty.likely"),
    (0.5, "words.certainty.often"),
    (0.0, "words.certainty.perhaps"),
)
"""The certainty from which a message is the right one."""
