"""Reads the values in the quotes of a step, and shows a value in a failure."""

from __future__ import annotations

import re
from datetime import date
from math import isfinite

from advisor import LANGUAGES
from advisor.language.values import Value, is_number
from advisor.messages import message, vocabulary
from advisor.pack.schema import URGENCIES, Question, Urgency
from advisor.pack.words import UNKNOWN, find_option, yes_or_no
from advisor.problem import AdvisorError, Problem, did_you_mean, problem
from advisor.report.words import value_text
from advisor.specification.case import Case


def read_day(text: str) -> date:
    """A date. Raises `AdvisorError`."""
    if day := day_if_any(text):
        return day
    raise AdvisorError(problem("step_not_date", text=text))


def day_if_any(text: str) -> date | None:
    """A date, or None where the text is none."""
    if not re.fullmatch(r"\d{4}-\d{2}-\d{2}", text, re.ASCII):
        return None
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


def read_number(text: str) -> float:
    """A number. Raises `AdvisorError`."""
    if (number := _number_if_any(text)) is None:
        raise AdvisorError(problem("step_not_number", text=text))
    return number


def _number_if_any(text: str) -> float | None:
    try:
        number = float(text.replace(",", ""))
    except ValueError:
        return None
    return number if isfinite(number) else None


def read_urgency(text: str) -> Urgency:
    """An urgency by its name or its words. Raises `AdvisorError`."""
    urgencies = {message(f"words.urgency.{u}", lang): u for u in URGENCIES for lang in LANGUAGES}
    urgencies |= {str(urgency): urgency for urgency in URGENCIES}
    if text in urgencies:
        return urgencies[text]
    listed, hint = ", ".join(f"`{urgency}`" for urgency in URGENCIES), did_you_mean(text, urgencies)
    raise AdvisorError(problem("step_not_urgency", text=text, known=listed, did_you_mean=hint))


def read_value(case: Case, name: str, text: str) -> Value:
    """The value in a step, of the type of the fact `name` with which it is compared.

    Raises `AdvisorError` where it cannot be read.
    """
    entry, words = case.pack.entries[name], text.strip()
    if words.lower() in (*UNKNOWN, *vocabulary("typed.unknown")):
        return None
    if isinstance(entry, Question) and entry.type == "choice":
        option = find_option(entry, words)
        if isinstance(option, Problem):
            raise AdvisorError(option)
        return option
    if (answer := yes_or_no(words)) is not None:
        return answer
    if day := day_if_any(words):
        return day
    if (number := _number_if_any(words)) is not None:
        return number
    raise AdvisorError(problem("step_not_value", id=name, text=text))


def value_shown(case: Case, name: str) -> str:
    """The value of a fact as a failure shows it: a number exactly, and as a person sees it."""
    value = case.value(name)
    text = value_text(case.pack, name, value, case.lang) if value is not None else ""
    if value is None:
        return message("steps.expected.unknown", case.lang)
    return f"{value!r} ({text})" if is_number(value) else text
