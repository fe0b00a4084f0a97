"""Reads one answer as people write it: labels, several options, "20 days ago", "£1.2k"."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date
from decimal import Decimal
from typing import NamedTuple

from advisor.language.values import Value
from advisor.messages import vocabulary
from advisor.pack.schema import Question
from advisor.pack.unit_words import AskedUnit
from advisor.pack.vocabulary import Unclear, cleaned, hidden_sign
from advisor.problem import Problem, did_you_mean, problem

UNKNOWN = ("", "~", "null", "-")
EARLIEST = date(1950, 1, 1)
"""The first day that an answer may name."""
COMMAS = re.compile(r"([,，、;；])")
"""What separates several options."""


class Typed(NamedTuple):
    """An answer as it was understood.

    `note` names how, where that is not plain from what was typed (`typed.note` of the messages);
    `plain` is whether an answers file may hold it as it was typed.
    """

    value: Value
    note: str = ""
    plain: bool = True


def yes_or_no(text: str) -> bool | None:
    """Yes or no as typed in any language; None for anything else."""
    word = cleaned(text).lower().rstrip(" .,!;、")
    if word in ("true", "false"):
        return word == "true"
    if word in vocabulary("typed.yes"):
        return True
    return False if word in vocabulary("typed.no") else None


def find_option(question: Question, text: str) -> str | Problem:
    """An option by its id or its label in either language."""
    if option := _names(question).get(text.strip().lower()):
        return option
    if sign := hidden_sign(text):
        return _wrong("answer_hidden_sign", question, text=text, sign=sign)
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
    """All names of the options, in lower case → their ids."""
    return {
        name.lower(): str(option.option)
        for option in question.options
        for label in (option.option, *option.label.values())
        for name in (label, cleaned(label))
    }


def _find_options(question: Question, words: str) -> tuple[str, ...] | Problem:
    """Several options with commas between; the longest label wins, as labels have commas too."""
    options = _names(question)
    longest = max(len(COMMAS.split(name)) for name in options)
    chosen: list[str] = []
    pieces = COMMAS.split(words)  # the commas stand at the odd places
    while pieces:
        for end in range(min(len(pieces), longest), 0, -2):
            if option := options.get("".join(pieces[:end]).strip().lower()):
                break
        else:
            return _unknown_option(question, pieces[0].strip())
        chosen.append(option)
        pieces = pieces[end + 1 :]
    return tuple(dict.fromkeys(chosen))


def parse_answer(question: Question, text: str, today: date) -> Value | Problem:
    """One answer as a file may hold it, for every type but a multiple choice.

    A file is strict: digits and whole days. What has to be guessed or converted is refused with
    the words to write instead.
    """
    if sign := hidden_sign(text):
        return _wrong("answer_hidden_sign", question, text=text, sign=sign)
    typed = _single(question, text, today, strict=True)
    if isinstance(typed, Problem):
        return typed
    if typed.plain:
        return typed.value
    if isinstance(typed.value, float):
        value = number_in_words(typed.value)
        return _wrong("answer_not_plain_number", question, text=text[:40], value=value)
    return _wrong("answer_not_plain_date", question, text=text[:40], value=str(typed.value))


def number_in_words(value: float) -> str:
    """A number as people write it and an answers file holds it: every digit, no exponent."""
    return f"{Decimal(int(value) if value.is_integer() else repr(value)):f}"


def _single(question: Question, text: str, today: date, *, strict: bool) -> Typed | Problem:
    try:
        match question.type:
            case "number":
                return _number(question, text, strict=strict)
            case "choice":
                option = find_option(question, text)
                return option if isinstance(option, Problem) else Typed(option)
            case "yes_no":
                answer = yes_or_no(text)
                wrong = _wrong("answer_not_yes_no", question, text=text)
                return wrong if answer is None else Typed(answer)
            case _:
                return _date(question, text, today)
    except Unclear as unclear:
        code = unclear.code
        if (code, question.type) == ("answer_range", "date"):
            code = "answer_vague_date"
        unit = asked_for(question)
        return _wrong(code, question, text=text[:40], unit=unit, **unclear.params)


def asked_for(question: Question) -> AskedUnit:
    """What a number is asked in, in words."""
    return AskedUnit(question.unit or "")


def typed_answer(question: Question, words: str, today: date) -> Typed | Problem:
    """An answer as people type it, with how it was understood."""
    words = cleaned(words)
    if words.lower() in UNKNOWN:
        return Typed(None)
    if question.options and words.lower() in _names(question):
        option = find_option(question, words)
        return Typed((option,) if question.type == "choices" else option)  # type: ignore[arg-type]  # text
    if says_unknown(words, question):
        return Typed(None)
    if question.type != "choices":
        return _single(question, words, today, strict=False)
    if words.lower() in vocabulary("typed.none"):
        return Typed(())
    options = _find_options(question, words)
    return options if isinstance(options, Problem) else Typed(options)


def learn_words(questions: Iterable[Question], today: date) -> None:
    """Build and cache the patterns for these questions now, so that no answer waits for them."""
    for question in {
        (question_.type, question_.unit): question_ for question_ in questions
    }.values():
        typed_answer(question, _OF_NO_KIND, today)


_OF_NO_KIND = "0 ?"
"""No answer of any type, so that every way to read one is tried."""


def says_unknown(words: str, question: Question) -> bool:
    """Whether words say "don't know", in any language. An option with such a name is an answer."""
    plain = cleaned(words).lower()
    return plain in vocabulary("typed.unknown") and plain not in _names(question)


def answer_from_words(question: Question, words: str, today: date) -> Value | Problem:
    """An answer as people say it: labels, several options with commas, "20 days ago"."""
    typed = typed_answer(question, words, today)
    return typed if isinstance(typed, Problem) else typed.value


_PLAIN = re.compile(r"-?(?:\d{1,20})(?:\.\d{1,20})?", re.ASCII)


def _number(question: Question, text: str, *, strict: bool) -> Typed | Problem:
    """A number in the question's unit, between its limits."""
    from advisor.pack.typed_number import Number, read_number

    plain = cleaned(text).lower()
    if strict and _PLAIN.fullmatch(plain):
        number: Number | None = Number(Decimal(plain))
    else:
        number = read_number(plain, question.unit or "")
    if number is None:
        return _wrong("answer_not_number", question, text=text[:40])
    value = fit_number(question, float(number.value), plain)
    return value if isinstance(value, Problem) else Typed(value, number.note, number.plain)


def fit_number(question: Question, value: float, text: str) -> float | Problem:
    """A number as the answer to a question, or the problem with it; `text` is what was typed."""
    assert question.min is not None and question.max is not None
    if not question.min <= value <= question.max:  # nor is NaN
        least, most = (f"{n:g}" if n < 1e6 else f"{n:.0f}" for n in (question.min, question.max))
        unit = asked_for(question)
        return _wrong("answer_out_of_range", question, text=text, min=least, max=most, unit=unit)
    if question.whole and not value.is_integer():
        return _wrong("answer_not_whole", question, text=text)
    return value + 0.0  # never -0


def _wrong(code: str, question: Question, **params: object) -> Problem:
    """A problem with an answer; a questionnaire shows the label instead of the id."""
    return problem(code, None, id=question.id, unknown="null", **params)


def _date(question: Question, text: str, today: date) -> Typed | Problem:
    from advisor.pack.typed_date import read_day

    understood = read_day(cleaned(text).lower(), today, past=question.past)
    if understood is None:
        return _wrong("answer_not_date", question, text=text[:40])
    day = fit_date(question, understood.date, text, today)
    return day if isinstance(day, Problem) else Typed(day, understood.note, understood.plain)


def fit_date(question: Question, day: date, text: str, today: date) -> date | Problem:
    """A day as the answer to a question, or the problem with it; `text` is what was typed."""
    if question.past and day > today:
        return _wrong("answer_in_future", question, text=text, today=today.isoformat())
    if day < EARLIEST:
        return _wrong("answer_long_ago", question, text=text)
    return day
