"""The types of the facts of a pack: what `language.check` needs to know of its entries."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Set

from advisor.language.check import check
from advisor.language.types import BOOLEAN, DATE, Type, TypeKind, number
from advisor.language.units import unit_text
from advisor.pack import schema
from advisor.problem import Problem, problem


def entry_type(entry: schema.Entry) -> Type | None:
    """The type an entry has as a name in an expression, None where it is no fact."""
    match entry:
        case schema.Question(type="number"):
            return number(entry.unit)
        case schema.Question(type="choice"):
            return _choice_type("text", entry)
        case schema.Question(type="choices"):
            return _choice_type("choices", entry)
        case schema.Question(type="date"):
            return DATE
        case schema.Parameter() | schema.Derived(unit=str()):
            return number(entry.unit)
        case schema.Question() | schema.Finding():
            return BOOLEAN
        case _:
            return None


def _choice_type(kind: TypeKind, question: schema.Question) -> Type:
    called = {name.lower(): o.option for o in question.options for name in o.label.values()}
    return Type(kind, options=tuple(o.option for o in question.options), by_label=called)


def ids_by_label(entries: Mapping[str, schema.Entry]) -> dict[str, str]:
    """Labels in lower case, in every language → the ids of their entries."""
    labels = ((i, getattr(e, "label", {})) for i, e in entries.items())
    return {name.lower(): i for i, label in labels for name in label.values()}


def fact_types(entries: Mapping[str, schema.Entry]) -> dict[str, Type]:
    """The types of all names that expressions may use, findings included."""
    types = {i: kind for i, e in entries.items() if (kind := entry_type(e))}
    # A derived value without a unit is what its formula is: a date, a yes/no, a plain number.
    derived = {i: e for i, e in entries.items() if isinstance(e, schema.Derived) and e.unit is None}
    for i in _needed_first({i: d.formula.names & derived.keys() for i, d in derived.items()}):
        types[i] = check(derived[i].formula.tree, types, {})[0]
    return types


def _needed_first(needs: Mapping[str, Set[str]]) -> list[str]:
    """Names in an order in which each comes after what it needs; `load` reports cycles."""
    order: dict[str, None] = {}
    entered: set[str] = set()
    pending = sorted(needs, reverse=True)
    while pending:
        name = pending[-1]
        if name not in entered:
            entered.add(name)
            pending += sorted(needs[name] - entered)
        else:
            order[pending.pop()] = None
    return list(order)


def without_unit(entries: Mapping[str, schema.Entry]) -> Iterator[Problem]:
    """Warnings for derived numbers whose formula has a unit that the entry does not declare."""
    types = fact_types(entries)
    for entry in entries.values():
        if isinstance(entry, schema.Derived) and entry.unit is None:
            unit = types[entry.id].unit or ()
            if any(power > 0 for _, power in unit):  # else there is no writing it
                params = {"id": entry.id, "unit": unit_text(unit)}
                yield problem("derived_without_unit", entry.place, **params)
