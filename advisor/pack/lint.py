"""Checks across entries: names, types, units and references.

`cross_check` runs every check of a loaded pack. Those with a topic of their own have a module:
`constraints.py` (one entry), `rule_checks.py`, `placeholder_checks.py`, `chart_checks.py`,
`holidays.py`, `lookups.py`. The warnings of `advisor check` stand in `unused.py` and the like.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import chain, islice

from advisor.language.check import check
from advisor.language.to_text import number_text
from advisor.language.types import ANY, BOOLEAN, DATE, number
from advisor.pack import schema
from advisor.pack.chart_checks import chart_problems
from advisor.pack.constraints import constraint_problems
from advisor.pack.denied import phrases_in
from advisor.pack.fact_types import fact_types, ids_by_label
from advisor.pack.holidays import holiday_problems
from advisor.pack.lookups import lookup_problems
from advisor.pack.placeholder_checks import placeholder_problems
from advisor.pack.reading.notes import Notes, listed
from advisor.pack.rule_checks import rule_problems
from advisor.problem import MOST_SHOWN, Problem, did_you_mean, problem

_ADVICE = (schema.Remedy, schema.ThirdParty, schema.Warning)


def cross_check(
    about: schema.About | None,
    entries: Mapping[str, schema.Entry],
    rules: tuple[schema.Rule, ...],
    notes: Notes,
) -> list[Problem]:
    """All problems across entries, at most one more than are shown.

    References of entries that could not be read are checked too. Names of such entries are taken
    to be right, as nothing is known of them.
    """
    types = fact_types(entries) | dict.fromkeys(notes.ids - entries.keys(), ANY)
    problems = chain(
        _questions(about, entries),
        _expressions(entries, notes),
        _references(entries, notes),
        rule_problems(entries, rules),
        placeholder_problems(entries, notes),
        chart_problems(about, entries),
        _denied(entries, notes),
        _deadlines(entries),
        holiday_problems(entries, notes.references),
        constraint_problems(about, entries, types),
        lookup_problems(entries, notes.references, types),
    )
    return list(islice(problems, MOST_SHOWN + 1))


def _questions(
    about: schema.About | None, entries: Mapping[str, schema.Entry]
) -> Iterator[Problem]:
    """Topics that are not declared; options and limits that do not go with the type."""
    topics = {t.topic for t in about.topics} if about else None
    for q in entries.values():
        if not isinstance(q, schema.Question):
            continue
        if topics is not None and q.topic not in topics:
            hint = did_you_mean(q.topic, topics)
            yield problem("unknown_topic", q.place, topic=q.topic, did_you_mean=hint)
            topics.add(q.topic)  # one mistake, however many questions the file has
        if q.type in ("choice", "choices") and len(q.options) < 2:
            yield problem("options_missing", q.place, id=q.id)
        if q.type not in ("choice", "choices") and q.options:
            yield problem("options_not_for_type", q.place, id=q.id, type=q.type)
        seen = [o.option for o in q.options]
        for option in sorted({o for o in seen if seen.count(o) > 1}):
            again = [o.place for o in q.options if o.option == option][1]
            yield problem("option_twice", again, id=q.id, option=option)
        if q.type == "number" and (q.min is None or q.max is None or q.min >= q.max):
            given = [] if q.min is None or q.max is None else sorted((q.min, q.max))
            ends = [number_text(end) for end in given]
            better = f"min: {ends[0]}, max: {ends[1]}" if ends and ends[0] != ends[1] else None
            yield problem("limits_missing", q.place, id=q.id, better=better)


def _expressions(entries: Mapping[str, schema.Entry], notes: Notes) -> Iterator[Problem]:
    """Every expression, with the names it may use and the type it must have.

    Only rules see findings: they are concluded after everything else is computed.
    """
    types = fact_types(entries)
    types |= dict.fromkeys(notes.ids - entries.keys(), ANY)
    parameters = {i: types[i] for i, e in entries.items() if isinstance(e, schema.Parameter)}
    parameters |= dict.fromkeys(notes.ids - entries.keys(), ANY)
    facts = {i: t for i, t in types.items() if not isinstance(entries.get(i), schema.Finding)}
    called = ids_by_label(entries)
    for reference in notes.references:
        if isinstance(line := reference.value, schema.SourceExpression):
            visible = types if reference.kind in ("rule", "gate") else facts
            expected = _EXPECTED.get(reference.key)
            entry = entries.get(reference.by)
            if isinstance(entry, schema.Derived) and entry.unit and reference.key != "by":
                expected = number(entry.unit)
            for error in check(line.tree, visible, parameters, expected, called)[1]:
                yield error.placed(line.source.spot(*error.at))


_EXPECTED = {"when": BOOLEAN, "unless": BOOLEAN, "deadline": DATE, "counted_from": DATE}
"""Keys that hold an expression → the type it must have."""


_REFERS: dict[str, tuple[type[schema.Entry], ...]] = {
    "cites": (schema.LegalNote,),
    "third_parties": (schema.ThirdParty,),
    "letters": (schema.Letter,),
    "then": (schema.Finding, *_ADVICE),
    "never": _ADVICE,
    "leave_out": _ADVICE,
}
"""Keys that hold ids → the kinds of entries they may name."""


def _references(entries: Mapping[str, schema.Entry], notes: Notes) -> Iterator[Problem]:
    """Ids that name no entry, or one of a kind that the key does not take; unknown groups."""
    may_name = {
        key: {name for name, entry in entries.items() if isinstance(entry, kinds)}
        for key, kinds in _REFERS.items()
    }
    groups = {group for entry in entries.values() if (group := getattr(entry, "group", None))}
    for reference in notes.references:
        if reference.key == "holds" and reference.value not in groups:
            hint = did_you_mean(reference.value, groups)
            params = {"group": reference.value, "by": reference.by, "did_you_mean": hint}
            yield problem("unknown_group", reference.place, **params)
        if reference.key not in _REFERS or not isinstance(reference.value, str):
            continue
        allowed = may_name[reference.key]
        name = reference.value
        if name in allowed or (name in notes.ids and name not in entries):
            continue
        kinds = [
            word for word, kind in schema.KINDS.items() if issubclass(kind, _REFERS[reference.key])
        ]
        params = {"id": name, "by": reference.by, "key": reference.key, "kinds": listed(kinds)}
        if name in entries:
            what = next(word for word, kind in schema.KINDS.items() if kind is type(entries[name]))
            yield problem("wrong_kind", reference.place, what=what, **params)
        else:
            hint = did_you_mean(name, allowed)
            yield problem("unknown_reference", reference.place, did_you_mean=hint, **params)


def _denied(entries: Mapping[str, schema.Entry], notes: Notes) -> Iterator[Problem]:
    """Texts with a phrase of a denied claim; the texts of denied claims themselves may say it."""
    claims = [e for e in entries.values() if isinstance(e, schema.DeniedClaim)]
    for reference in notes.references:
        if isinstance(reference.value, dict) and reference.kind != "denied_claim":
            phrases = {p for text in reference.value.values() for p in phrases_in(claims, text)}
            for phrase in sorted(phrases):
                by = reference.by or reference.place.file
                yield problem("text_denied", reference.place, by=by, phrase=phrase)


def _deadlines(entries: Mapping[str, schema.Entry]) -> Iterator[Problem]:
    """`counted_from` needs a `deadline`, and one that the person has to keep."""
    for entry in entries.values():
        if isinstance(entry, schema.Remedy) and entry.counted_from:
            (line,) = entry.counted_from.lines
            place = line.source.spot(0, len(line.source.text))
            if entry.deadline is None:
                yield problem("counted_from_alone", place, id=entry.id, text=line.source.text)
            elif entry.awaited:
                yield problem("counted_from_awaited", place, id=entry.id)
