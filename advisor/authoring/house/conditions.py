"""How conditions and formulas are written: their length, their numbers and their dates."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial
from typing import NamedTuple

from advisor.authoring.house.texts import Told
from advisor.language import tree as t
from advisor.language.to_text import number_text
from advisor.language.values import is_number
from advisor.letters.template import Template
from advisor.pack.house_rules import HouseConditions
from advisor.pack.pack import Pack
from advisor.pack.schema import Derived, Entry, Letter, Rule, formulas_of
from advisor.problem import Place, Problem, problem

_WITHIN: dict[type[t.Node], str] = {
    t.Comparison: "comparison",
    t.UnaryTest: "comparison",
    t.Range: "range",
    t.Between: "range",
    t.In: "list",
    t.ListOf: "list",
    t.Arithmetic: "arithmetic",
    t.Negative: "arithmetic",
    t.Lookup: "formula",
}
"""Nodes → what house rules call it where a number stands in one."""


class _Line(NamedTuple):
    """An expression of an entry; `spot` gives the place of a stretch of its text."""

    entry: Entry
    tree: t.Node
    text: str
    spot: Callable[[t.Span], Place]


def conditions_of_the_house(
    rules: HouseConditions, pack: Pack, templates: Mapping[str, Sequence[Template]]
) -> Iterator[Told]:
    """What house rules say of the conditions and formulas of a pack and of its letters."""
    allowed = {(one.number, word): one for one in rules.numbers or () for word in one.within}
    met: set[tuple[object, str]] = set()
    for line in (*_lines(pack), *_lines_of_letters(pack, templates)):
        found = []
        in_letter = isinstance(line.entry, Letter)
        if rules.longest is not None and len(line.text) > rules.longest and not in_letter:
            whole, most = t.Span(0, len(line.text)), int(rules.longest)
            found.append(_problem("condition_too_long", line, whole, count=whole.end, most=most))
        if rules.numbers is not None:
            for number, within in _bare_numbers(line.tree):
                met.add((number.value, within))
                if (number.value, within) not in allowed:
                    written = number_text(number.value)  # type: ignore[arg-type]  # a number
                    found.append(_problem("bare_number", line, number.at, text=written))
        if rules.dates_have_names:
            found += (_problem("bare_date", line, day.at) for day in _bare_dates(line))
        yield from ((line.entry, each) for each in found)
    for (allowance, within), one in allowed.items():
        if (allowance, within) not in met:
            told = {"number": number_text(allowance), "within": within}
            yield None, problem("number_allowed_for_nothing", one.place, **told)
    for rule in pack.rules:
        if rules.most is not None and (count := len(rule.condition.lines)) > rules.most:
            counts = {"id": rule.id, "count": count, "most": int(rules.most)}
            yield rule, problem("too_many_conditions", rule.place, **counts)
        yield from _weighed_down(rules.lowest, rule, pack)


def _weighed_down(lowest: float | None, rule: Rule, pack: Pack) -> Iterator[Told]:
    """Advice that a rule speaks against so strongly that a veto is meant."""
    for name, support in rule.then.items():
        if lowest is not None and name in pack.advice and support.certainty <= min(lowest, 0):
            told = {"id": rule.id, "entry": name, "certainty": number_text(support.certainty)}
            yield rule, problem("weighed_down", support.place, **told)


def _problem(code: str, line: _Line, at: t.Span, **params: object) -> Problem:
    return problem(code, line.spot(at), id=line.entry.id, **params)


def _lines(pack: Pack) -> Iterator[_Line]:
    for entry in (*pack.entries.values(), *pack.rules):
        for formula in formulas_of(entry):
            for line in formula.lines:
                source = line.source
                yield _Line(entry, line.tree, source.text, partial(_spot, source.spot))


def _spot(spot: Callable[[int, int], Place], at: t.Span) -> Place:
    return spot(*at)


def _lines_of_letters(pack: Pack, templates: Mapping[str, Sequence[Template]]) -> Iterator[_Line]:
    for letter, of_letter in templates.items():
        for template in of_letter:
            for written in template.conditions:
                if written.tree:
                    spot = partial(template.place_in, written)
                    yield _Line(pack.letters[letter], written.tree, written.text, spot)


def _bare_numbers(tree: t.Node) -> Iterator[tuple[t.Literal, str]]:
    """Each number of an expression, and what it stands in."""
    if isinstance(tree, t.Literal) and is_number(tree.value):
        yield tree, "formula"
    for node in t.walk(tree):
        within = node.function if isinstance(node, t.Call) else _WITHIN.get(type(node), "condition")
        for below in node.children():
            if isinstance(below, t.Literal) and is_number(below.value):
                yield below, within


def _bare_dates(line: _Line) -> Iterator[t.Node]:
    """Each `date("…")` that is not all of a derived value, which gives it a name."""
    if not (isinstance(line.entry, Derived) and is_date(line.tree)):
        yield from filter(is_date, t.walk(line.tree))


def is_date(node: t.Node) -> bool:
    """Whether an expression is one day of the calendar: `date("2020-08-20")`."""
    return isinstance(node, t.Call) and node.function == "date"
