"""What stands in the quotes of a step, read; and a value shown."""

from __future__ import annotations

import re
from datetime import date
from math import isfinite

from advisor import LANGUAGES
from advisor.language.values import Value, is_number
from advisor.messages import message, vocabulary
from advisor.pack.schema import URGENCIES, Question
from advisor.pack.words import UNKNOWN, find_option, yes_or_no
from advisor.problem import AdvisorError, Problem, did_you_mean, problem
from advisor.report.words import value_text
from advisor.specification.case import Case


def day_of(text: str) -> date:
    """A date. Raises `AdvisorError`."""
    if found := day_if_any(text):
        return found
    raise AdvisorError(problem("step_not_date", text=text))


def day_if_any(text: str) -> date | None:
    """A date, where the text is one."""
    if not re.fullmatch(r"\d{4}-\d{2}-\d{2}", text, re.ASCII):
        return None
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


def number_of(text: str) -> float:
    """A number. Raises `AdvisorError`."""
    if (found := _number_if_any(text)) is None:
        raise AdvisorError(problem("step_not_number", text=text))
    return found


def _number_if_any(text: str) -> float | None:
    try:
        found = float(text.replace(",", ""))
    except ValueError:
        return None
    return found if isfinite(found) else None


def urgency_of(text: str) -> str:
    """An urgency by its name or its words. Raises `AdvisorError`."""
    known = {message(f"words.urgency.{u}", lang): u for u in URGENCIES for lang in LANGUAGES}
    known |= {urgency: urgency for urgency in URGENCIES}
    if text in known:
        return known[text]
    words, hint = ", ".join(f"`{urgency}`" for urgency in URGENCIES), did_you_mean(text, known)
    raise AdvisorError(problem("step_not_urgency", text=text, known=words, did_you_mean=hint))


def value_of(case: Case, name: str, text: str) -> Value:
    """A value in words, for the kind of thing that it is to be compared with."""
    entry, words = case.pack.entries[name], text.strip()
    if words.lower() in (*UNKNOWN, *vocabulary("typed.unknown")):
        return None
    if isinstance(entry, Question) and entry.type == "choice":
        option = find_option(entry, words)
        if isinstance(option, Problem):
            raise AdvisorError(option)
        return option
    if (said := yes_or_no(words)) is not None:
        return said
    if day := day_if_any(words):
        return day
    if (number := _number_if_any(words)) is not None:
        return number
    raise AdvisorError(problem("step_not_value", id=name, text=text))


def value_shown(case: Case, name: str) -> str:
    """A value exactly, and as a person sees it."""
    value = case.value(name)
    text = value_text(case.pack, name, value, case.lang) if value is not None else ""
    if value is None:
        return message("steps.expected.unknown", case.lang)
    return f"{value!r} ({text})" if is_number(value) else text
