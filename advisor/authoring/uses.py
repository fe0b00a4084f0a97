"""Uses: the rules, entries, texts, letters and charts of a pack that depend on an entry."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, TypeAlias, get_args

from advisor.language.tree import Span, names
from advisor.letters.check import read_letter
from advisor.letters.template import Template, Written
from advisor.pack.every_text import texts_of
from advisor.pack.pack import Pack
from advisor.pack.schema import (
    PLACEHOLDER,
    Derived,
    Entry,
    Formula,
    Holidays,
    Letter,
    Question,
    Remedy,
    Rule,
    formulas_of,
)
from advisor.problem import AdvisorError, Place, did_you_mean, problem
from advisor.specification.names import called

CALENDAR = ("next_working_day", "act_by", "not_over_before", "holidays_known")
"""The functions of the language that read tables of holidays."""
How: TypeAlias = Literal[
    "for", "against", "never", "leave_out", "when", "formula", "asked", "deadline", "step",
    "cites", "third_parties", "letters", "text", "letter", "chart",
]  # fmt: skip
"""A way of use."""
HOWS: tuple[How, ...] = get_args(How)
"""The ways of use, in the order in which they are shown."""

Templates = Mapping[str, tuple[Template, ...]]
"""The templates of each letter, one a language, by the id of the letter."""


@dataclass(frozen=True)
class Use:
    """A place where an entry is used: `by` is the entry or rule there, or the key of a chart.

    `certainty` is that of a rule that moves the entry, else 0.
    """

    how: How
    place: Place
    by: Entry | str
    certainty: float = 0.0


def called_so(pack: Pack, words: str) -> list[Entry]:
    """The entries and rules with this id, or else with this label, which several may share.

    Raises `AdvisorError` with the nearest names where there are none.
    """
    everything = [*pack.entries.values(), *pack.rules]
    matches = [entry for entry in everything if entry.id == words]
    matches = matches or [entry for entry in everything if words in called(entry)]
    if not matches:
        candidates = {name for entry in everything for name in (entry.id, *called(entry))}
        hint = did_you_mean(words, candidates)
        raise AdvisorError(problem("no_such_entry", name=words, did_you_mean=hint))
    return matches


def templates_of(folder: Path, pack: Pack) -> Templates:
    """The templates of all letters. Raises `AdvisorError` for one that is not sound."""
    return {
        letter: tuple(read_letter(folder, pack, letter, lang) for lang in pack.languages)
        for letter in pack.letters
    }


def all_uses(pack: Pack, templates: Templates) -> dict[str, list[Use]]:
    """Every use, by the id of the entry, or by the function of `CALENDAR`."""
    uses: dict[str, list[Use]] = {}
    entries = (*pack.entries.values(), *pack.rules)
    for name, use in (
        *(use for by in entries for use in (*_in_formulas(by), *_named(by))),
        *_in_letters(pack, templates),
        *_in_charts(pack),
    ):
        uses.setdefault(name, []).append(use)
    return uses


def uses_of(entry: Entry, by_name: Mapping[str, list[Use]]) -> dict[How, list[Use]]:
    """The uses of an entry by way of use, rules with the greatest certainty first.

    `by_name` comes from `all_uses`.
    """
    names = CALENDAR if isinstance(entry, Holidays) else (entry.id,)
    uses = {(use.how, use.place): use for name in names for use in by_name.get(name, ())}
    by_how = {how: [use for use in uses.values() if use.how == how] for how in HOWS}
    for of_kind in by_how.values():
        of_kind.sort(key=lambda use: -abs(use.certainty))
    return {how: of_kind for how, of_kind in by_how.items() if of_kind}


def _in_formulas(by: Entry) -> Iterator[tuple[str, Use]]:
    """(name, use) for each name in the conditions and formulas of an entry."""
    formulas: list[tuple[How, Formula | None]] = []
    match by:
        case Rule():
            formulas = [("when", by.condition)]
        case Derived():
            formulas = [("formula", by.formula)]
        case Question():
            formulas = [("asked", by.when)]
        case Remedy():
            formulas = [("deadline", by.deadline), ("deadline", by.counted_from)]
            formulas += [("step", case.when) for step in by.steps for case in step.instead]
    for how, formula in formulas:
        for name in formula.names if formula else ():
            yield name, Use(how, by.place, by)


def _named(by: Entry) -> Iterator[tuple[str, Use]]:
    """(name, use) for each target of a rule, reference, and placeholder in a text of an entry."""
    if isinstance(by, Rule):
        for name in by.then:
            certainty = by.certainty(name)
            yield name, Use("for" if certainty > 0 else "against", by.place, by, certainty)
        for name in by.never:
            yield name, Use("never", by.place, by)
        for name in by.leave_out:
            yield name, Use("leave_out", by.place, by)
        for target in by.targets.values():
            for name in target.cites or ():
                yield name, Use("cites", target.place, by)
    references: tuple[How, ...] = ("cites", "third_parties", "letters")
    for key in references:
        for name in getattr(by, key, ()):
            yield name, Use(key, by.place, by)
    for written in texts_of(by):
        for translation in written.text.values():
            for mark in PLACEHOLDER.findall(translation):
                yield mark.partition(".")[0], Use("text", by.place, by)


def _in_letters(pack: Pack, templates: Templates) -> Iterator[tuple[str, Use]]:
    """(name, use) for each name in a template, at its first place there."""
    for letter, of_letter in templates.items():
        for template in of_letter:
            first: dict[str, Written] = {}
            for written in sorted((*template.names, *template.conditions), key=lambda w: w.at):
                for name in _written(written):
                    first.setdefault(name, written)
            for name, written in first.items():
                place = template.place_in(written, Span(0, len(written.text)))
                yield name, Use("letter", place, pack.letters[letter])


def _written(written: Written) -> Iterable[str]:
    """The ids in a name or a condition of a template."""
    return names(written.tree) if written.tree else (written.text.partition(".")[0],)


def _in_charts(pack: Pack) -> Iterator[tuple[str, Use]]:
    charts = pack.about.charts
    for key, value in vars(charts).items() if charts else ():
        for formula in value if isinstance(value, tuple) else (value,):
            for name in formula.names if isinstance(formula, Formula) else ():
                yield name, Use("chart", formula.lines[0].source.place, key)


def questions_behind(pack: Pack, templates: Templates, entry: Entry) -> tuple[str, ...]:
    """The ids of the questions whose answers decide an entry, its text, or whether it is asked."""
    formulas = list(formulas_of(entry))
    formulas += [r.condition for r in pack.rules if entry.id in r.targets]
    looked_at = {name for formula in formulas for name in formula.names}
    if isinstance(entry, Letter):
        of_letter = templates[entry.id]
        looked_at |= {n for t in of_letter for w in (*t.names, *t.conditions) for n in _written(w)}
    return tuple(q for q in pack.questions_needed(looked_at) if q != entry.id)


def rules_reached(pack: Pack, name: str) -> tuple[Rule, ...]:
    """The rules that depend on a fact, directly or through derived values and findings."""
    reached = {name}
    more = True
    while more:
        dependents = {fact for fact in pack.fact_order if pack.needs(fact) & reached}
        dependents |= {
            target
            for rule in pack.rules
            if rule.condition.names & reached
            for target in rule.then.keys() & pack.findings.keys()
        }
        more = not dependents <= reached
        reached |= dependents
    return tuple(rule for rule in pack.rules if rule.condition.names & reached)
