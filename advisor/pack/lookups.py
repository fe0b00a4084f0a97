"""Checks of lookups: the rows against the options of the question, and against each other."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from advisor.language.check import check
from advisor.language.tree import Name
from advisor.language.types import ANY, BOOLEAN, Type, fits, option_for, type_name
from advisor.pack import schema
from advisor.pack.reading.notes import Reference, listed
from advisor.pack.yaml_tree import Scalar
from advisor.problem import Problem, did_you_mean, problem


def with_yes_no_lookups(
    entries: Mapping[str, schema.Entry], types: Mapping[str, Type]
) -> dict[str, schema.Entry]:
    """The entries, with lookups that give a yes/no marked so, which only their types reveal."""
    return {name: _settled(entry, types.get(name)) for name, entry in entries.items()}


def _settled(entry: schema.Entry, type_: Type | None) -> schema.Entry:
    if not isinstance(entry, schema.Derived) or type_ != BOOLEAN:
        return entry
    formula = entry.formula
    if not isinstance(formula, schema.Lookup):
        return entry
    return replace(entry, formula=replace(formula, tree=replace(formula.tree, yes_no=True)))


def lookup_problems(
    entries: Mapping[str, schema.Entry], references: Iterable[Reference], types: Mapping[str, Type]
) -> Iterator[Problem]:
    """Lookups by what is no choice, with unknown options, or with values of different types."""
    for reference in references:
        if isinstance(lookup := reference.value, schema.Lookup):
            by = lookup.by.tree
            type_ = types.get(by.id, ANY) if isinstance(by, Name) else None
            if type_ is None or (type_.kind != "any" and type_.kind != "text"):
                yield _no_choice(lookup, entries, types)
            elif type_.kind == "text":
                yield from _options(lookup, type_)
            entry = entries.get(reference.by)
            if not (isinstance(entry, schema.Derived) and entry.unit):  # else each has that unit
                yield from _unlike(lookup, types)


def _no_choice(
    lookup: schema.Lookup, entries: Mapping[str, schema.Entry], types: Mapping[str, Type]
) -> Problem:
    """The problem of a lookup by no choice; suggests the choice that has these options."""
    options = {option.text for option in lookup.options}
    choices = [name for name, type_ in types.items() if type_.kind == "text" and type_.options]
    better = [name for name in choices if options <= set(types[name].options)]
    source = lookup.by.source
    return problem(
        "lookup_by_no_choice",
        source.spot(0, len(source.text)),
        text=source.text,
        better=f"by: {better[0]}" if better else None,
    )


def _options(lookup: schema.Lookup, choice: Type) -> Iterator[Problem]:
    for key in lookup.options:
        if key.text not in choice.options:
            yield _no_option(key, choice)


def _no_option(key: Scalar, choice: Type) -> Problem:
    if (meant := option_for(key.text, choice)) in choice.options:
        return problem("option_by_label", key.place, option=key.text, better=meant)
    return problem(
        "unknown_option",
        key.place,
        option=key.text,
        options=listed(choice.options, ordered=True),
        did_you_mean=did_you_mean(key.text, choice.options),
    )


def _unlike(lookup: schema.Lookup, types: Mapping[str, Type]) -> Iterator[Problem]:
    """Rows whose value has another type or unit than the rows above it."""
    whole = check(lookup.tree, types, {})[0]
    for line, value in zip(lookup.lines, lookup.tree.values, strict=False):
        type_ = check(value, types, {})[0]
        if not fits(type_, whole):
            yield problem(
                "lookup_of_unlike_values",
                line.source.spot(0, len(line.source.text)),
                other=type_name(whole),
                found=type_name(type_),
            )
