"""Checks of single entries beyond their keys and types: order, number, uniqueness."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from graphlib import CycleError, TopologicalSorter
from itertools import pairwise
from typing import Any, TypeVar, cast

from advisor.language.check import as_condition
from advisor.language.tree import Literal, Name
from advisor.language.types import Type
from advisor.messages import vocabulary
from advisor.pack import schema
from advisor.pack.words import UNKNOWN
from advisor.problem import MessageRef, Place, Problem, problem

STEPS = (2, 6)
"""The fewest and the most steps of a remedy."""
_FOR_TYPES = {
    "unit": ("number",),
    "min": ("number",),
    "max": ("number",),
    "whole": ("number",),
    "past": ("date",),
    "changeable": ("number", "yes_no"),
}
"""Keys of questions → the types they belong to."""

T = TypeVar("T")


def constraint_problems(
    about: schema.About | None,
    entries: Mapping[str, schema.Entry],
    types: Mapping[str, Type],
) -> Iterator[Problem]:
    """The problems of each entry by itself, then labels used twice and questions in a cycle."""
    yield from _about(about)
    for entry in entries.values():
        match entry:
            case schema.Question():
                yield from _question(entry)
            case schema.Derived():
                yield from _derived(entry, types)
            case schema.Parameter():
                yield from _parameter(entry)
            case schema.Remedy():
                yield from _remedy(entry)
            case schema.LegalNote():
                yield from _legal_note(entry)
            case schema.ThirdParty(phone=str()):
                yield from _third_party(entry)
            case schema.DeniedClaim() if not entry.phrases:
                yield problem("list_empty", entry.place, id=entry.id, key="phrases")
    yield from _labels(entries, schema.Question)
    yield from _labels(entries, schema.Finding, schema.Remedy, schema.ThirdParty, schema.Warning)
    yield from _circles_of_questions(entries)


def _twice(
    items: Iterator[tuple[Any, T]], complain: Callable[[T, T], Problem]
) -> Iterator[Problem]:
    """`complain(item, first)` for each item whose key an earlier item already has."""
    seen: dict[Any, T] = {}
    for key, item in items:
        if key in seen:
            yield complain(item, seen[key])
        else:
            seen[key] = item


def _about(about: schema.About | None) -> Iterator[Problem]:
    if about is None:
        return
    yield from _twice(
        ((topic.topic, topic) for topic in about.topics),
        lambda topic, first: problem(
            "topic_twice", topic.place, topic=topic.topic, line=first.place.line
        ),
    )
    yield from _twice(
        ((unit.unit, unit) for unit in about.units),
        lambda unit, first: problem(
            "unit_twice", unit.place, unit=unit.unit, line=first.place.line
        ),
    )
    yield from _twice(
        ((level.force, level) for level in about.forces),
        lambda level, first: problem(
            "force_twice", level.place, force=level.force, line=first.place.line
        ),
    )
    if charts := about.charts:
        rates = (charts.yearly_rate, charts.monthly_rate)
        if all(rates):
            yield problem("chart_of_two_rates", charts.place)
        parts = (charts.owed, *rates, charts.payment, charts.income, charts.asked)
        if not charts.spending:
            yield problem("list_empty", charts.place, id="charts", key="spending")
        lines = [f.lines[0] for f in (*parts, *charts.spending) if f]
        yield from _twice(
            ((line.tree.id, line) for line in lines if isinstance(line.tree, Name)),
            lambda line, first: problem(
                "chart_name_twice",
                line.source.place,
                name=line.source.text,
                line=first.source.place.line,
            ),
        )


def _question(question: schema.Question) -> Iterator[Problem]:
    defaults = schema.Question.__dataclass_fields__
    for key, kinds in _FOR_TYPES.items():
        given = getattr(question, key) != defaults[key].default
        if given and question.type not in kinds:
            allowed = ", ".join(kinds)
            yield problem(
                "key_not_for_type",
                question.place,
                id=question.id,
                key=key,
                type=question.type,
                known=allowed,
            )
    yield from _names_of_options(question)


def _names_of_options(question: schema.Question) -> Iterator[Problem]:
    """An option's id and labels must not read as another option, a row number or "unknown"."""
    for row, option in enumerate(question.options, 1):
        for name in dict.fromkeys((option.option, *option.label.values())):
            params = {"id": question.id, "option": option.option, "label": name}
            if name.lower() in UNKNOWN or name.lower() in vocabulary("typed.unknown"):
                yield problem("option_called_unknown", option.place, **params)
            elif name.isdecimal() and int(name) != row:
                yield problem("option_called_number", option.place, **params, row=row)
    called: dict[str, schema.Option] = {}
    for option in question.options:
        called.setdefault(option.option, option)
    for option in question.options:
        for label in dict.fromkeys(option.label.values()):
            other = called.setdefault(label.lower(), option)
            if other.option != option.option:
                yield problem(
                    "option_called_like_another",
                    option.place,
                    id=question.id,
                    option=option.option,
                    label=label,
                    other=other.option,
                )


def _derived(derived: schema.Derived, types: Mapping[str, Type]) -> Iterator[Problem]:
    kind = types[derived.id].kind if derived.id in types else "any"
    line = derived.formula.lines[0]
    if kind not in ("number", "date", "boolean", "any"):
        place = line.source.spot(0, len(line.source.text))
        params = {"id": derived.id, "found": MessageRef(f"kinds.{kind}")}
        better = as_condition(derived.formula.tree, types[derived.id])
        yield problem("derived_wrong_kind", place, better=better, **params)


def _parameter(parameter: schema.Parameter) -> Iterator[Problem]:
    if not parameter.values:
        yield problem("list_empty", parameter.place, id=parameter.id, key="values")
    for before, after in pairwise(parameter.values):
        if before.from_ >= after.from_:
            code = "value_twice" if before.from_ == after.from_ else "values_out_of_order"
            yield problem(
                code,
                after.place,
                id=parameter.id,
                on=after.from_.isoformat(),
                before=before.from_.isoformat(),
                line=before.place.line,
            )


def _remedy(remedy: schema.Remedy) -> Iterator[Problem]:
    least, most = STEPS
    if not least <= len(remedy.steps) <= most:
        yield problem(
            "steps_count",
            remedy.place,
            id=remedy.id,
            count=len(remedy.steps),
            least=least,
            most=most,
        )
    if remedy.deadline and remedy.deadline.tree == Literal(None):
        place = remedy.deadline.lines[0].source.place
        yield problem("deadline_unknown", place, id=remedy.id)
    if remedy.awaited and remedy.deadline is None:
        yield problem("awaited_without_deadline", remedy.place, id=remedy.id)


def _legal_note(note: schema.LegalNote) -> Iterator[Problem]:
    force = note.in_force
    if force.until is not None and force.until < force.from_:
        yield problem(
            "until_before_from",
            force.place,
            id=note.id,
            begin=force.from_.isoformat(),
            end=force.until.isoformat(),
        )
    if note.source.place is None and note.source.url is None:
        yield problem("source_without_place", note.place, id=note.id)


def _third_party(party: schema.ThirdParty) -> Iterator[Problem]:
    """A phone number is made of digits and the signs that people set between them."""
    if not re.fullmatch(r"(?=.*\d)[\d+()*#/., -]+", party.phone or "", re.ASCII):
        yield problem("phone_is_none", party.place, id=party.id, text=party.phone)


def _labels(entries: Mapping[str, schema.Entry], *kinds: type[schema.Entry]) -> Iterator[Problem]:
    """Scenarios and reports know entries by their labels, so no two have the same."""
    labelled = [
        (label, entry)
        for entry in entries.values()
        if isinstance(entry, kinds)
        for label in dict.fromkeys(cast(Any, entry).label.values())
    ]
    seen: dict[str, schema.Entry] = {}
    reported = set()
    for label, entry in labelled:
        other = seen.setdefault(label.lower(), entry)
        if other is not entry and (entry.id, other.id) not in reported:
            reported.add((entry.id, other.id))
            yield problem(
                "label_twice", entry.place, id=entry.id, label=label, first=str(other.place)
            )


def _circles_of_questions(entries: Mapping[str, schema.Entry]) -> Iterator[Problem]:
    """Questions whose conditions depend on each other, so that none would ever be asked."""
    needs: dict[str, set[str]] = {}
    for entry in entries.values():
        if isinstance(entry, schema.Derived):
            needs[entry.id] = set(entry.formula.names) & entries.keys()
        elif isinstance(entry, schema.Question):
            needs[entry.id] = set(entry.when.names) & entries.keys() if entry.when else set()
    while True:
        try:
            TopologicalSorter({name: sorted(below) for name, below in needs.items()}).prepare()
            return
        except CycleError as error:
            cycle = list(reversed(cast(list[str], error.args[1])))
            questions = [name for name in cycle if isinstance(entries[name], schema.Question)]
            if questions:  # `load` reports a cycle of formulas alone
                place: Place = entries[questions[0]].place
                shown = " → ".join(f"`{name}`" for name in cycle)
                yield problem("question_circle", place, cycle=shown)
            needs[cycle[0]] = set()
