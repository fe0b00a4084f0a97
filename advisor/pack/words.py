"""One answer as people write it: labels, several options, "20 days ago", "1.2万元"."""

from __future__ import annotations

import re
from datetime import date
from unicodedata import normalize

from advisor.language.functions import add_days, add_months
from advisor.language.values import Value
from advisor.pack.schema import Question
from advisor.problem import Problem, did_you_mean, problem

UNKNOWN = ("", "~", "null", "-")
_DO_NOT_KNOW = ("不知道", "don't know", "?", "？")
_NONE = ("none", "都没有", "没有", "[]")
COMMAS = re.compile(r"([,，、;；])")
"""What stands between several options."""
_SAID = {
    True: ("true", "yes", "y", "是", "是的", "对"),
    False: ("false", "no", "n", "否", "不", "不是"),
}
YES_NO = {word: value for value, words in _SAID.items() for word in words}
"""What is said for yes and for no."""


def find_option(question: Question, text: str) -> str | Problem:
    """An option by its id or its label in either language."""
    if option := _names(question).get(text.strip().lower()):
        return option
    return _unknown_option(question, text)


def _unknown_option(question: Question, text: str) -> Problem:
    ids = [o.option for o in question.options]
    labels = [label for o in question.options for label in o.label.values()]
    return _wrong(
        "unknown_answer",
        question,
        text=text,
        options=", ".join(f"`{i}`" for i in ids),
        did_you_mean=did_you_mean(text, [*ids, *labels]),
    )


def _names(question: Question) -> dict[str, str]:
    """Everything an option may be called → its id."""
    return {
        name.lower(): str(option.option)
        for option in question.options
        for name in (option.option, *option.label.values())
    }


def _find_options(question: Question, words: str) -> tuple[str, ...] | Problem:
    """Several options with commas between; the longest label wins, as labels have commas too."""
    known = _names(question)
    longest = max(len(COMMAS.split(name)) for name in known)
    chosen: list[str] = []
    pieces = COMMAS.split(words)  # the commas stand at the odd places
    while pieces:
        for end in range(min(len(pieces), longest), 0, -2):
            if option := known.get("".join(pieces[:end]).strip().lower()):
                break
        else:
            return _unknown_option(question, pieces[0].strip())
        chosen.append(option)
        pieces = pieces[end + 1 :]
    return tuple(dict.fromkeys(chosen))


def parse_answer(question: Question, text: str, today: date) -> Value | Problem:
    """One answer as a person writes it, for every type but a multiple choice."""
    match question.type:
        case "number":
            return _number(question, text)
        case "choice":
            return find_option(question, text)
        case "yes_no":
            if text.lower() not in YES_NO:
                return _wrong("answer_not_yes_no", question, text=text)
            return YES_NO[text.lower()]
        case _:
            return _date(question, text, today)


def answer_from_words(question: Question, words: str, today: date) -> Value | Problem:
    """An answer as people say it: labels, several options with commas, "20 days ago"."""
    words = words.strip()
    if words.lower() in (*UNKNOWN, *_DO_NOT_KNOW):
        return None
    if question.type != "choices":
        return parse_answer(question, words, today)
    if words.lower() in _NONE:
        return ()
    return _find_options(question, words)


_NUMBER = re.compile(r"(-?)[¥$]?\s*(\d+(?:\.\d+)?)\s*([万千]?)\s*(\D*)")
_TIMES = {"": 1, "千": 1_000, "万": 10_000}
_UNITS = {
    "CNY": ("元", "块", "块钱", "人民币", "yuan", "rmb", "cny"),
    "month": ("个月", "月", "month", "months"),
    "percent": ("%",),
}
"""What may stand after a number, by the first part of its unit."""


def _number(question: Question, text: str) -> Value | Problem:
    plain = normalize("NFKC", text).strip().replace(",", "").lower()
    match = _NUMBER.fullmatch(plain)
    unit = question.unit or ""
    if not match or len(plain) > 20 or match[4] not in ("", *_UNITS.get(unit.split("/")[0], ())):
        return _wrong("answer_not_number", question, text=text[:40])
    value = float(f"{match[1]}{match[2]}") * _TIMES[match[3]]
    return fit_number(question, value, plain)


def fit_number(question: Question, value: float, text: str) -> float | Problem:
    """A number as the answer to a question, given as `text`, or why it is none."""
    assert question.min is not None and question.max is not None
    if not question.min <= value <= question.max:  # nor is NaN
        least, most = (f"{n:g}" if n < 1e6 else f"{n:.0f}" for n in (question.min, question.max))
        unit = question.unit or ""
        return _wrong("answer_out_of_range", question, text=text, min=least, max=most, unit=unit)
    if question.whole and not value.is_integer():
        return _wrong("answer_not_whole", question, text=text)
    return value + 0.0  # never -0


def _wrong(code: str, question: Question, **params: object) -> Problem:
    """What is wrong with an answer; a questionnaire tells the label instead of the id."""
    return problem(code, None, id=question.id, unknown="null", **params)


def _date(question: Question, text: str, today: date) -> Value | Problem:
    found = read_date(text, today)
    if found is None:
        return _wrong("answer_not_date", question, text=text[:40])
    return fit_date(question, found, text, today)


def fit_date(question: Question, found: date, text: str, today: date) -> date | Problem:
    """A day as the answer to a question, given as `text`, or why it is none."""
    if question.past and found > today:
        return _wrong("answer_in_future", question, text=text, today=today.isoformat())
    if found.year < 1950:
        return _wrong("answer_long_ago", question, text=text)
    return found


_AGO = re.compile(
    r"(\d{1,5})\s*(天|日|周|个?月|年|days?|weeks?|months?|years?)\s*(前|ago)", re.IGNORECASE
)
_DAYS = {"天": 1, "日": 1, "d": 1, "周": 7, "w": 7}
_MONTHS = {"个月": 1, "月": 1, "m": 1, "年": 12, "y": 12}


def read_date(text: str, today: date) -> date | None:
    """A date as people write it: 2026-11-23, 2026/11/3, 2026年11月3日, today, 20 days ago."""
    text = text.strip()
    if text.lower() in ("today", "今天"):
        return today
    if match := _AGO.fullmatch(text):
        count, unit = int(match[1]), match[2].lower()
        unit = unit if unit in _MONTHS or unit in _DAYS else unit[0]
        if unit in _DAYS:
            return _date_or_none(add_days(today, -count * _DAYS[unit]))
        return _date_or_none(add_months(today, -count * _MONTHS[unit]))
    if match := re.fullmatch(r"(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?", text):
        try:
            return date(int(match[1]), int(match[2]), int(match[3]))
        except ValueError:
            return None
    return None


def _date_or_none(value: Value) -> date | None:
    return value if isinstance(value, date) else None
