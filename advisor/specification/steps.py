"""The steps, each in Chinese and English. An expert writes scenarios with these alone."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from datetime import date
from typing import Any

from pytest_bdd import given, parsers, then, when

from advisor.inference.advice import Concluded, RuledOut
from advisor.specification.case import Case

# A word in straight quotes may hold curly ones, and the other way round.
_QUOTED = r'["“](?P<{}>(?<=")[^"]*(?=")|(?<=“)[^”]*(?=”))["”]'


def _ids(found: Iterable[Concluded | RuledOut]) -> list[str]:
    return [one.entry.id for one in found]


class _Sentences(parsers.StepParser):
    """Sentences that say the same; in them `<name>` stands for a quoted word.

    One parser for all of them, because pytest-bdd looks through every step definition at
    every step.
    """

    def __init__(self, *sentences: str) -> None:
        super().__init__(sentences[0])
        for name in ("x", "y", "value"):
            sentences = tuple(s.replace(f"<{name}>", _QUOTED.format(name)) for s in sentences)
        self._patterns = [re.compile(sentence) for sentence in sentences]

    def parse_arguments(self, name: str) -> dict[str, Any] | None:
        found = (pattern.fullmatch(name) for pattern in self._patterns)
        return next((match.groupdict() for match in found if match), None)

    def is_matching(self, name: str) -> bool:
        return self.parse_arguments(name) is not None


def _says(keyword: Callable[..., Any], *sentences: str) -> Callable[[Any], Any]:
    """Bind a step to the sentences that call it."""
    bind: Callable[[Any], Any] = keyword(_Sentences(*sentences))
    return bind


# --- the person ---


@_says(given, r"咨询日期是 ?(?P<day>[\d-]+)", r"the date of advice is (?P<day>[\d-]+)")
def _date_of_advice(case: Case, day: str) -> None:
    case.today = date.fromisoformat(day)


@_says(given, "一个人的回答是", "一个人的回答是：", "a person who answers", "a person who answers:")
def _answers(case: Case, datatable: list[list[str]]) -> None:
    for question, answer in datatable:
        case.answer(question, answer)


@_says(given, "<x>的回答是<value>", "the answer to <x> is <value>")
def _answer(case: Case, x: str, value: str) -> None:
    case.answer(x, value)


@_says(given, "一个什么都没回答的人", "a person who answers nothing")
def _nobody(case: Case) -> None:
    case.words.clear()


@_says(when, "请求建议", "advice is asked for")
def _ask(case: Case) -> None:
    assert case.advice


# --- recommendations ---


@_says(then, "首要建议是<x>", "the first recommendation is <x>")
def _first(case: Case, x: str) -> None:
    listed = _ids(case.advice.recommendations)
    assert listed[:1] == [case.entry(x)], f"first are {listed[:5]}"


@_says(then, "前三条建议里有<x>", "<x> is among the first three recommendations")
def _among_first_three(case: Case, x: str) -> None:
    listed = _ids(case.advice.recommendations)
    assert case.entry(x) in listed[:3], f"first are {listed[:5]}"


@_says(then, "建议<x>", "<x> is recommended")
def _recommended(case: Case, x: str) -> None:
    listed = _ids(case.advice.recommendations)
    assert case.entry(x) in listed, f"recommended are {listed}"


@_says(then, "不建议<x>", "<x> is not recommended")
def _not_recommended(case: Case, x: str) -> None:
    listed = _ids(case.advice.recommendations)
    assert case.entry(x) not in listed, f"recommended are {listed}"


@_says(then, "<x>排在<y>前面", "<x> ranks before <y>")
def _ranks_before(case: Case, x: str, y: str) -> None:
    listed = _ids(case.advice.recommendations)
    assert case.entry(x) in listed, f"{x} is not recommended: {listed}"
    assert case.entry(y) in listed, f"{y} is not recommended: {listed}"
    assert listed.index(case.entry(x)) < listed.index(case.entry(y)), listed


@_says(then, "<x>被排除", "<x> is ruled out")
def _ruled_out(case: Case, x: str) -> None:
    out = _ids(case.advice.ruled_out)
    assert case.entry(x) in out, f"ruled out are {out}"


@_says(then, "<x>因为规则<y>被排除", "<x> is ruled out because of rule <y>")
def _ruled_out_because(case: Case, x: str, y: str) -> None:
    because = {out.entry.id: [r.id for r in out.because] for out in case.advice.ruled_out}
    assert case.rule(y) in because.get(case.entry(x), []), f"ruled out are {because}"


@_says(then, "<x>引用<y>", "<x> cites <y>")
def _cites(case: Case, x: str, y: str) -> None:
    found = case.found(x)
    assert found, f"{x} is not part of the advice"
    assert case.entry(y) in found.legal_notes, f"{x} cites {found.legal_notes}"


@_says(then, "<x>不引用<y>", "<x> does not cite <y>")
def _does_not_cite(case: Case, x: str, y: str) -> None:
    found = case.found(x)
    assert found, f"{x} is not part of the advice"
    assert case.entry(y) not in found.legal_notes


@_says(then, "<x>首先找<y>", "the first to turn to for <x> is <y>")
def _turns_first_to(case: Case, x: str, y: str) -> None:
    found = case.found(x)
    assert found, f"{x} is not part of the advice"
    assert found.third_parties[:1] == (case.entry(y),), f"it names {found.third_parties}"


@_says(
    then,
    r"<x>的把握至少是 ?(?P<least>[\d.]+)",
    r"the certainty of <x> is at least (?P<least>[\d.]+)",
)
def _certainty_at_least(case: Case, x: str, least: str) -> None:
    found = case.found(x)
    assert found, f"{x} is not part of the advice"
    assert found.certainty >= float(least), f"its certainty is {found.certainty}"


@_says(
    then,
    r"<x>的把握不到 ?(?P<most>[\d.]+)",
    r"the certainty of <x> is below (?P<most>[\d.]+)",
)
def _certainty_below(case: Case, x: str, most: str) -> None:
    found = case.found(x)
    assert found is None or found.certainty < float(most), f"its certainty is {found.certainty}"


@_says(then, r"<x>的期限是 ?(?P<day>[\d-]+)", r"the deadline of <x> is (?P<day>[\d-]+)")
def _deadline(case: Case, x: str, day: str) -> None:
    found = case.found(x)
    assert found, f"{x} is not part of the advice"
    assert found.deadline == date.fromisoformat(day), f"its deadline is {found.deadline}"


@_says(then, "<x>的紧急程度是<value>", "the urgency of <x> is <value>")
def _urgency(case: Case, x: str, value: str) -> None:
    found = case.found(x)
    assert found, f"{x} is not part of the advice"
    assert found.urgency == value, f"its urgency is {found.urgency}"


# --- findings, warnings, third parties, rules ---


@_says(then, "判断出<x>", "<x> is found")
def _is_found(case: Case, x: str) -> None:
    listed = _ids((*case.advice.causes, *case.advice.consequences))
    assert case.entry(x) in listed, f"found are {listed}"


@_says(then, "没有判断出<x>", "<x> is not found")
def _is_not_found(case: Case, x: str) -> None:
    listed = _ids((*case.advice.causes, *case.advice.consequences))
    assert case.entry(x) not in listed, f"found are {listed}"


@_says(then, "提醒<x>", "it warns <x>")
def _warns(case: Case, x: str) -> None:
    listed = _ids(case.advice.warnings)
    assert case.entry(x) in listed, f"warnings are {listed}"


@_says(then, "不提醒<x>", "it does not warn <x>")
def _does_not_warn(case: Case, x: str) -> None:
    listed = _ids(case.advice.warnings)
    assert case.entry(x) not in listed, f"warnings are {listed}"


@_says(then, "可以找<x>", "<x> can help")
def _can_help(case: Case, x: str) -> None:
    listed = _ids(case.advice.third_parties)
    assert case.entry(x) in listed, f"third parties are {listed}"


@_says(then, "不必找<x>", "<x> is not named")
def _is_not_named(case: Case, x: str) -> None:
    listed = _ids(case.advice.third_parties)
    assert case.entry(x) not in listed, f"third parties are {listed}"


@_says(then, "还想知道<x>", "it still asks <x>")
def _still_asks(case: Case, x: str) -> None:
    listed = [open_.id for open_ in case.advice.open_questions]
    assert case.question(x) in listed, f"open questions are {listed}"


@_says(then, "规则<x>触发", "rule <x> fires")
def _fires(case: Case, coverage: Any, x: str) -> None:
    rule = case.rule(x)
    assert rule in case.fired, f"it stayed silent; fired: {sorted(case.fired)}"
    coverage.fired.add(rule)


@_says(then, "规则<x>不触发", "rule <x> stays silent")
def _stays_silent(case: Case, coverage: Any, x: str) -> None:
    rule = case.rule(x)
    assert rule not in case.fired, "it fired"
    coverage.silent.add(rule)
