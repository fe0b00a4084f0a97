"""What the steps do. Their wordings stand in `messages/steps.yaml`, in both languages."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from datetime import date
from typing import Any

from pytest_bdd import given, parsers, then, when

from advisor import LANGUAGES
from advisor.inference.advice import Concluded
from advisor.language.values import Value, is_number, same
from advisor.messages import say, vocabulary
from advisor.pack.schema import URGENCIES, Question
from advisor.pack.words import UNKNOWN, find_option, yes_or_no
from advisor.problem import AdvisorError, Problem, Said, did_you_mean, problem
from advisor.report.words import value_text
from advisor.specification.case import Case
from advisor.specification.failure import StepFailed, listed, why_not, why_silent
from advisor.specification.sentences import matching, sentences, words_in


class _Parser(parsers.StepParser):
    """Both wordings of a step; one parser a step, as pytest-bdd tries all of them at each."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.sentence = sentences()[name]

    def parse_arguments(self, name: str) -> dict[str, Any] | None:
        return self.sentence.match(name)

    def is_matching(self, name: str) -> bool:
        return self.sentence in matching(name)


def _step(function: Callable[..., None]) -> Callable[..., None]:
    """Bind a function to the step of its name."""
    name = function.__name__.strip("_")
    keyword = {"given": given, "when": when, "then": then}[sentences()[name].type]
    bind: Callable[..., Callable[..., None]] = keyword(_Parser(name), stacklevel=2)
    return bind(function)


def _expect(holds: bool, case: Case, key: str, got: str, hint: str = "", **params: str) -> None:
    if not holds:
        raise StepFailed(say(f"steps.expected.{key}", case.lang, **params), got, hint)


def _told(case: Case, name: str) -> Concluded:
    """What is said of an entry; the step fails where nothing is."""
    if found := case.outcome.told.get(name):
        return found
    expected = say("steps.expected.told", case.lang, entry=case.label(name))
    raise StepFailed(expected, say("steps.got.not_told", case.lang), why_not(case, name))


# --- what stands in quotes ---


def _day(text: str) -> date:
    if found := _day_if_any(text):
        return found
    raise AdvisorError(problem("step_not_date", text=text))


def _day_if_any(text: str) -> date | None:
    if not re.fullmatch(r"\d{4}-\d{2}-\d{2}", text, re.ASCII):
        return None
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


def _number(text: str) -> float:
    try:
        return float(text.replace(",", ""))
    except ValueError:
        raise AdvisorError(problem("step_not_number", text=text)) from None


def _urgency(text: str) -> str:
    known = {say(f"words.urgency.{u}", lang): u for u in URGENCIES for lang in LANGUAGES}
    known |= {urgency: urgency for urgency in URGENCIES}
    if text in known:
        return known[text]
    kind, hint = Said("steps.kind.urgency"), did_you_mean(text, known)
    raise AdvisorError(problem("unknown_in_scenario", name=text, kind=kind, did_you_mean=hint))


def _value(case: Case, name: str, text: str) -> Value:
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
    if day := _day_if_any(words):
        return day
    try:
        return float(words.replace(",", ""))
    except ValueError:
        raise AdvisorError(problem("step_not_value", id=name, text=text)) from None


def _shown(case: Case, name: str) -> str:
    """A value exactly, and as a person sees it."""
    value = case.value(name)
    text = value_text(case.pack, name, value, case.lang) if value is not None else ""
    if value is None:
        return say("steps.expected.unknown", case.lang)
    return f"{value!r} ({text})" if is_number(value) else text


# --- the person ---


@_step
def _date_of_advice(case: Case, day: str) -> None:
    case.on(_day(day))


@_step
def _answers(case: Case) -> None:
    problems: list[Problem] = []
    first: dict[str, int] = {}
    for row in case.at.rows:
        place = case.at.line(row.location.line)
        cells = [cell.value for cell in row.cells]
        if len(cells) != 2:
            problems.append(problem("table_not_two_columns", place, count=len(cells)))
            break  # every row has as many
        try:
            name = case.named(cells[0], "question")
        except AdvisorError as error:
            problems += (Problem(p.code, place, p.params) for p in error.problems)
            continue
        if name in first:
            problems.append(problem("table_question_twice", place, id=name, line=first[name]))
        first[name] = row.location.line
        case.answer(name, cells[1], place)
    if problems:
        raise AdvisorError(*problems)


@_step
def _answer(case: Case, question: str, answer: str) -> None:
    case.answer(question, answer, case.at.place)


@_step
def _nobody(case: Case) -> None:
    case.answer_nothing()


@_step
def _ask(case: Case) -> None:
    assert case.advice


# --- recommendations ---


def _ids(found: Sequence[Any]) -> list[str]:
    return [concluded.entry.id for concluded in found]


def _is_listed(case: Case, words: str, kind: str, found: Sequence[Any], wanted: bool) -> None:
    """An entry stands in a list of the advice, or does not."""
    name, names = case.named(words, "entry"), _ids(found)
    _expect(
        (name in names) is wanted,
        case,
        "listed" if wanted else "not_listed",
        listed(case, names),
        why_not(case, name) if wanted and name not in names else "",
        entry=case.label(name),
        list=say(f"steps.list.{kind}", case.lang),
    )


def _recommendations(case: Case) -> list[str]:
    return _ids(case.advice.recommendations)


@_step
def _first(case: Case, entry: str) -> None:
    name, names = case.named(entry, "entry"), _recommendations(case)
    hint = why_not(case, name) if name not in names else ""
    _expect(names[:1] == [name], case, "first", listed(case, names), hint, entry=case.label(name))


@_step
def _among_first_three(case: Case, entry: str) -> None:
    name, names = case.named(entry, "entry"), _recommendations(case)
    hint = why_not(case, name) if name not in names else ""
    _expect(
        name in names[:3],
        case,
        "among_first_three",
        listed(case, names),
        hint,
        entry=case.label(name),
    )


@_step
def _recommended(case: Case, entry: str) -> None:
    _is_listed(case, entry, "recommendations", case.advice.recommendations, True)


@_step
def _not_recommended(case: Case, entry: str) -> None:
    _is_listed(case, entry, "recommendations", case.advice.recommendations, False)


@_step
def _nothing(case: Case) -> None:
    names = _recommendations(case)
    _expect(not names, case, "nothing", listed(case, names))


@_step
def _nothing_but(case: Case, entries: str) -> None:
    wanted = [case.named(words, "entry") for words in words_in(entries)]
    names = _recommendations(case)
    missing = next((name for name in wanted if name not in names), None)
    _expect(
        set(wanted) == set(names),
        case,
        "nothing_but",
        listed(case, names),
        why_not(case, missing) if missing else "",
        entries=listed(case, wanted, len(wanted)),
    )


@_step
def _ranks_before(case: Case, entry: str, other: str) -> None:
    one, two = case.named(entry, "entry"), case.named(other, "entry")
    names = _recommendations(case)
    missing = next((name for name in (one, two) if name not in names), None)
    _expect(
        not missing and names.index(one) < names.index(two),
        case,
        "ranks_before",
        listed(case, names, 10),
        why_not(case, missing) if missing else "",
        entry=case.label(one),
        other=case.label(two),
    )


@_step
def _ruled_out(case: Case, entry: str) -> None:
    _is_listed(case, entry, "ruled_out", case.advice.ruled_out, True)


@_step
def _not_ruled_out(case: Case, entry: str) -> None:
    _is_listed(case, entry, "ruled_out", case.advice.ruled_out, False)


@_step
def _ruled_out_because(case: Case, entry: str, reason: str) -> None:
    _ruled_out(case, entry)
    _reason(case, entry, reason)


@_step
def _ruled_out_by(case: Case, entry: str, rule: str) -> None:
    name, wanted = case.named(entry, "entry"), case.named(rule, "rule")
    _ruled_out(case, entry)
    rules = [by.id for by in case.outcome.ruled_out[name].because]
    got = _ids_shown(case, rules)
    params = {"entry": case.label(name), "rule": wanted}
    _expect(wanted in rules, case, "ruled_out_by", got, **params)


@_step
def _reason(case: Case, entry: str, reason: str) -> None:
    name = case.named(entry, "entry")
    reasons = case.reasons(name)
    _expect(
        any(reason in because for because in reasons),
        case,
        "reason",
        " / ".join(reasons) or say("steps.got.no_reason", case.lang),
        "" if reasons else why_not(case, name),
        entry=case.label(name),
        text=reason,
    )


@_step
def _no_reason(case: Case, entry: str, reason: str) -> None:
    name = case.named(entry, "entry")
    if not case.could_say(name, reason):
        raise AdvisorError(problem("step_nobody_says", id=name, text=reason))
    reasons = case.reasons(name)
    _expect(
        not any(reason in because for because in reasons),
        case,
        "no_reason",
        " / ".join(reasons),
        entry=case.label(name),
        text=reason,
    )


@_step
def _cites(case: Case, entry: str, note: str) -> None:
    name, cited = case.named(entry, "entry"), case.named(note, "note")
    notes = _told(case, name).legal_notes
    text = _ids_shown(case, notes)
    _expect(cited in notes, case, "cites", text, note=f"`{cited}`")


@_step
def _does_not_cite(case: Case, entry: str, note: str) -> None:
    name, cited = case.named(entry, "entry"), case.named(note, "note")
    notes = _told(case, name).legal_notes
    text = _ids_shown(case, notes)
    _expect(cited not in notes, case, "does_not_cite", text, note=f"`{cited}`")


def _ids_shown(case: Case, names: Sequence[str]) -> str:
    return say("words.comma", case.lang).join(f"`{name}`" for name in names) or say(
        "steps.got.nothing", case.lang
    )


@_step
def _turns_first_to(case: Case, entry: str, other: str) -> None:
    name, party = case.named(entry, "entry"), case.named(other, "entry")
    parties = _told(case, name).third_parties
    text = listed(case, parties)
    _expect(parties[:1] == (party,), case, "first", text, entry=case.label(party))


@_step
def _certainty_at_least(case: Case, entry: str, number: str) -> None:
    least, concluded = _number(number), _told(case, case.named(entry, "entry"))
    got = f"{concluded.certainty:.6g}"
    _expect(concluded.certainty >= least, case, "at_least", got, value=number)


@_step
def _certainty_below(case: Case, entry: str, number: str) -> None:
    most, concluded = _number(number), case.outcome.told.get(case.named(entry, "entry"))
    got = f"{concluded.certainty:.6g}" if concluded else ""
    _expect(concluded is None or concluded.certainty < most, case, "below", got, value=number)


@_step
def _deadline(case: Case, entry: str, day: str) -> None:
    wanted, concluded = _day(day), _told(case, case.named(entry, "entry"))
    if concluded.deadline != wanted:
        got = concluded.deadline.isoformat() if concluded.deadline else None
        raise StepFailed(wanted.isoformat(), got or say("steps.got.no_deadline", case.lang))


@_step
def _no_deadline(case: Case, entry: str) -> None:
    concluded = _told(case, case.named(entry, "entry"))
    if concluded.deadline:
        raise StepFailed(say("steps.got.no_deadline", case.lang), concluded.deadline.isoformat())


@_step
def _urgency_(case: Case, entry: str, urgency: str) -> None:
    wanted, concluded = _urgency(urgency), _told(case, case.named(entry, "entry"))
    if concluded.urgency != wanted:
        raise StepFailed(f"`{wanted}`", f"`{concluded.urgency}`")


# --- findings, warnings, third parties ---


@_step
def _found(case: Case, entry: str) -> None:
    found = (*case.advice.causes, *case.advice.consequences)
    _is_listed(case, entry, "findings", found, True)


@_step
def _not_found(case: Case, entry: str) -> None:
    found = (*case.advice.causes, *case.advice.consequences)
    _is_listed(case, entry, "findings", found, False)


@_step
def _warns(case: Case, entry: str) -> None:
    _is_listed(case, entry, "warnings", case.advice.warnings, True)


@_step
def _does_not_warn(case: Case, entry: str) -> None:
    _is_listed(case, entry, "warnings", case.advice.warnings, False)


@_step
def _can_help(case: Case, entry: str) -> None:
    _is_listed(case, entry, "third_parties", case.advice.third_parties, True)


@_step
def _not_named(case: Case, entry: str) -> None:
    _is_listed(case, entry, "third_parties", case.advice.third_parties, False)


# --- questions, values, letters ---


def _open_questions(case: Case) -> list[str]:
    return [question.id for question in case.advice.open_questions]


@_step
def _still_asks(case: Case, question: str) -> None:
    name, names = case.named(question, "question"), _open_questions(case)
    got = say("steps.got.asked", case.lang, questions=listed(case, names))
    if name in case.outcome.answers and case.value(name) is not None:
        got = say("steps.got.answered", case.lang)
    _expect(name in names, case, "still_asks", got, question=case.label(name))


@_step
def _not_asked(case: Case, question: str) -> None:
    name, names = case.named(question, "question"), _open_questions(case)
    answered = case.is_asked(name) and case.value(name) is not None
    got = say("steps.got.answered", case.lang) if answered else listed(case, names)
    _expect(name not in names and not answered, case, "not_asked", got, question=case.label(name))


@_step
def _value_(case: Case, fact: str, value: str) -> None:
    name = case.named(fact, "fact")
    wanted, is_ = _value(case, name, value), case.value(name)
    both_unknown = wanted is None and is_ is None
    if not both_unknown and (wanted is None or is_ is None or not same(is_, wanted)):
        raise StepFailed(f"{case.label(name)} = {value}", _shown(case, name))


@_step
def _value_rounds(case: Case, fact: str, number: str) -> None:
    name, wanted = case.named(fact, "fact"), _number(number)
    digits = len(number.partition(".")[2])
    is_ = case.value(name)
    if not is_number(is_) or not same(round(is_, digits), wanted):
        raise StepFailed(f"{case.label(name)} ≈ {number}", _shown(case, name))


@_step
def _unknown(case: Case, fact: str) -> None:
    name = case.named(fact, "fact")
    _expect(case.value(name) is None, case, "unknown", _shown(case, name))


@_step
def _letter_says(case: Case, letter: str, text: str) -> None:
    written = case.letter(case.named(letter, "letter"))
    _expect(" ".join(text.split()) in written, case, "letter_says", written, text=text)


@_step
def _letter_does_not_say(case: Case, letter: str, text: str) -> None:
    written, sought = case.letter(case.named(letter, "letter")), " ".join(text.split())
    around = written[max(0, written.find(sought) - 40) :]
    _expect(sought not in written, case, "letter_does_not_say", around, text=text)


# --- rules ---


@_step
def _fires(case: Case, rule: str) -> None:
    name = case.named(rule, "rule")
    got = say("steps.got.silent", case.lang)
    _expect(name in case.outcome.fired, case, "fires", got, why_silent(case, name), rule=name)


@_step
def _silent(case: Case, rule: str) -> None:
    name = case.named(rule, "rule")
    got = say("steps.got.fired", case.lang)
    _expect(name not in case.outcome.fired, case, "silent", got, rule=name)
