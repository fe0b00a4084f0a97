"""Lookups: what their rows say of each other and of the question by which they are."""

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
    """The entries, with lookups that give a yes/no marked as such: only types tell which."""
    return {name: _settled(entry, types.get(name)) for name, entry in entries.items()}


def _settled(entry: schema.Entry, found: Type | None) -> schema.Entry:
    if not isinstance(entry, schema.Derived) or found != BOOLEAN:
        return entry
    formula = entry.formula
    if not isinstance(formula, schema.Lookup):
        return entry
    return replace(entry, formula=replace(formula, tree=replace(formula.tree, yes_no=True)))


def lookup_problems(
    entries: Mapping[str, schema.Entry], mentions: Iterable[Reference], types: Mapping[str, Type]
) -> Iterator[Problem]:
    """Lookups by what is no choice, of options that are none, or of unlike values."""
    for mention in mentions:
        if isinstance(lookup := mention.value, schema.Lookup):
            by = lookup.by.tree
            found = types.get(by.id, ANY) if isinstance(by, Name) else None
            if found is None or (found.kind != "any" and found.kind != "text"):
                yield _no_choice(lookup, entries, types)
            elif found.kind == "text":
                yield from _options(lookup, found)
            entry = entries.get(mention.by)
            if not (isinstance(entry, schema.Derived) and entry.unit):  # else each has that unit
                yield from _unlike(lookup, types)


def _no_choice(
    lookup: schema.Lookup, entries: Mapping[str, schema.Entry], types: Mapping[str, Type]
) -> Problem:
    """With the choice that has these options, where there is one."""
    wanted = {option.text for option in lookup.options}
    choices = [name for name, one in types.items() if one.kind == "text" and one.options]
    better = [name for name in choices if wanted <= set(types[name].options)]
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
    """Values of another kind or unit than the first that has one."""
    whole = check(lookup.tree, types, {})[0]
    for line, value in zip(lookup.lines, lookup.tree.values, strict=False):
        found = check(value, types, {})[0]
        if not fits(found, whole):
            yield problem(
                "lookup_of_unlike_values",
                line.source.spot(0, len(line.source.text)),
                other=type_name(whole),
                found=type_name(found),
            )
