"""A person's answers: read from YAML, held against the questions."""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date, timedelta
from pathlib import Path

from advisor.language.values import Value
from advisor.pack.pack import Pack
from advisor.pack.schema import Question
from advisor.pack.yaml_tree import Mapping, Node, Scalar, Sequence, read_bytes, read_file
from advisor.problem import AdvisorError, Problem, did_you_mean, problem

_NUMBER = re.compile(r"-?\d+(\.\d+)?")
_UNKNOWN = ("", "~", "null", "-")
_DO_NOT_KNOW = ("不知道", "don't know", "?", "？")
_NONE = ("none", "都没有", "没有", "[]")
COMMAS = re.compile(r"([,，、;；])")
"""What stands between several options."""
_YES_NO = {"true": True, "yes": True, "是": True, "false": False, "no": False, "否": False}


def read_answers(pack: Pack, path: Path, today: date) -> dict[str, Value]:
    """The answers in a file. Raises `AdvisorError` with every problem."""
    problems: list[Problem] = []
    return _checked(pack, read_file(path, str(path), problems), problems, today)


def answers_from_bytes(pack: Pack, data: bytes, shown_as: str, today: date) -> dict[str, Value]:
    """The answers in a text in UTF-8."""
    problems: list[Problem] = []
    return _checked(pack, read_bytes(data, shown_as, problems), problems, today)


def _checked(
    pack: Pack, node: Node | None, problems: list[Problem], today: date
) -> dict[str, Value]:
    answers: dict[str, Value] = {}
    if node is not None and not isinstance(node, Mapping):
        problems.append(problem("answers_not_mapping", node.place))
    elif node is not None:
        for key, value in node.entries.values():
            question = pack.questions.get(key.text)
            if question is None:
                hint = did_you_mean(key.text, pack.questions)
                problems.append(
                    problem("unknown_question", key.place, id=key.text, did_you_mean=hint)
                )
                continue
            answers[key.text] = _value(question, value, problems, today)
    if problems:
        raise AdvisorError(*problems)
    return answers


def _value(question: Question, node: Node, problems: list[Problem], today: date) -> Value:
    if isinstance(node, Sequence) and question.type == "choices":
        chosen = []
        for item in node.items:
            option = _option(question, item, problems)
            if option is not None and option not in chosen:
                chosen.append(option)
        return tuple(chosen)
    if not isinstance(node, Scalar):
        problems.append(
            problem("answer_wrong_shape", node.place, id=question.id, type=question.type)
        )
        return None
    if node.plain and node.text.lower() in _UNKNOWN:
        return None
    if question.type == "choices":
        problems.append(problem("answer_not_list", node.place, id=question.id, text=node.text))
        return None
    found = parse_answer(question, node.text, today)
    if isinstance(found, Problem):
        problems.append(problem(found.code, node.place, **dict(found.params)))
        return None
    return found


def _option(question: Question, node: Node, problems: list[Problem]) -> str | None:
    if not isinstance(node, Scalar):
        problems.append(
            problem("answer_wrong_shape", node.place, id=question.id, type=question.type)
        )
        return None
    found = find_option(question, node.text)
    if isinstance(found, Problem):
        problems.append(problem(found.code, node.place, **dict(found.params)))
        return None
    return found


def find_option(question: Question, text: str) -> str | Problem:
    """An option by its id or its label in either language."""
    if option := _names(question).get(text.strip().lower()):
        return option
    return _unknown_option(question, text)


def _unknown_option(question: Question, text: str) -> Problem:
    ids = [o.option for o in question.options]
    labels = [label for o in question.options for label in o.label.values()]
    return problem(
        "unknown_answer",
        None,
        id=question.id,
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
    chosen: list[str] = []
    pieces = COMMAS.split(words)  # the commas stand at the odd places
    while pieces:
        for end in range(len(pieces), 0, -2):
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
            if text.lower() not in _YES_NO:
                return problem("answer_not_yes_no", None, id=question.id, text=text)
            return _YES_NO[text.lower()]
        case _:
            return _date(question, text, today)


def answer_from_words(question: Question, words: str, today: date) -> Value | Problem:
    """An answer as people say it: labels, several options with commas, "20 days ago"."""
    words = words.strip()
    if words.lower() in (*_UNKNOWN, *_DO_NOT_KNOW):
        return None
    if question.type != "choices":
        return parse_answer(question, words, today)
    if words.lower() in _NONE:
        return ()
    return _find_options(question, words)


def _number(question: Question, text: str) -> Value | Problem:
    assert question.min is not None and question.max is not None
    digits = text.strip().replace(",", "").replace("，", "")
    if not _NUMBER.fullmatch(digits) or len(digits) > 15:
        return problem("answer_not_number", None, id=question.id, text=text[:40])
    value = float(digits)
    if not question.min <= value <= question.max:
        unit = question.unit or ""
        return problem(
            "answer_out_of_range",
            None,
            id=question.id,
            text=digits,
            min=f"{question.min:g}" if question.min < 1e6 else f"{question.min:.0f}",
            max=f"{question.max:g}" if question.max < 1e6 else f"{question.max:.0f}",
            unit=unit,
        )
    if question.whole and not value.is_integer():
        return problem("answer_not_whole", None, id=question.id, text=digits)
    return value


def _date(question: Question, text: str, today: date) -> Value | Problem:
    found = read_date(text, today)
    if found is None:
        return problem("answer_not_date", None, id=question.id, text=text[:40])
    if question.past and found > today:
        return problem("answer_in_future", None, id=question.id, text=text, today=today.isoformat())
    if found.year < 1950:
        return problem("answer_long_ago", None, id=question.id, text=text)
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
            return _shifted(today, days=count * _DAYS[unit])
        return _shifted(today, months=count * _MONTHS[unit])
    if match := re.fullmatch(r"(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?", text):
        try:
            return date(int(match[1]), int(match[2]), int(match[3]))
        except ValueError:
            return None
    return None


def _shifted(today: date, days: int = 0, months: int = 0) -> date | None:
    """The day so long before; the last day of a shorter month where there is no such day."""
    try:
        if days:
            return today - timedelta(days=days)
        year, month = divmod(today.year * 12 + today.month - 1 - months, 12)
        last = monthrange(year, month + 1)[1]
        return date(year, month + 1, min(today.day, last))
    except (OverflowError, ValueError):
        return None
