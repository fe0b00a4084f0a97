"""What of a pack uses an entry, moves it or names it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from advisor import LANGUAGES
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
"""The functions that look at tables of holidays."""
HOWS = (
    "for", "against", "never", "leave_out", "when", "formula", "asked", "deadline", "step",
    "cites", "third_parties", "letters", "text", "letter", "chart",
)  # fmt: skip
"""The ways of use, in the order in which they are told."""

Templates = Mapping[str, tuple[Template, ...]]
"""By letter: its templates, one a language."""


@dataclass(frozen=True)
class Use:
    """A place where an entry is used: `by` is the entry or rule there, or what it is called."""

    how: str
    place: Place
    by: Entry | str
    certainty: float = 0.0


def called_so(pack: Pack, words: str) -> list[Entry]:
    """What has this id, or else this label; labels of two kinds may be the same.

    Raises `AdvisorError` with the nearest names where there is nothing.
    """
    everything = [*pack.entries.values(), *pack.rules]
    found = [one for one in everything if one.id == words]
    found = found or [one for one in everything if words in called(one)]
    if not found:
        known = {name for one in everything for name in (one.id, *called(one))}
        hint = did_you_mean(words, known)
        raise AdvisorError(problem("no_such_entry", name=words, did_you_mean=hint))
    return found


def templates_of(folder: Path, pack: Pack) -> Templates:
    """The templates of all letters. Raises `AdvisorError` for one that is not sound."""
    return {
        letter: tuple(read_letter(folder, pack, letter, lang) for lang in LANGUAGES)
        for letter in pack.letters
    }


def all_uses(pack: Pack, templates: Templates) -> dict[str, list[Use]]:
    """By id, or by function that looks at tables of holidays: every use of it."""
    found: dict[str, list[Use]] = {}
    entries = (*pack.entries.values(), *pack.rules)
    for name, use in (
        *(one for by in entries for one in (*_looked_at(by), *_named(by))),
        *_in_letters(pack, templates),
        *_in_charts(pack),
    ):
        found.setdefault(name, []).append(use)
    return found


def uses_of(entry: Entry, found: Mapping[str, list[Use]]) -> dict[str, list[Use]]:
    """By way of use: everything that uses an entry, the surest rules first."""
    names = CALENDAR if isinstance(entry, Holidays) else (entry.id,)
    uses = {(use.how, use.place): use for name in names for use in found.get(name, ())}
    by_how = {how: [use for use in uses.values() if use.how == how] for how in HOWS}
    for of_kind in by_how.values():
        of_kind.sort(key=lambda use: -abs(use.certainty))
    return {how: of_kind for how, of_kind in by_how.items() if of_kind}


def _looked_at(by: Entry) -> Iterator[tuple[str, Use]]:
    """What the conditions and formulas of an entry look at."""
    formulas: list[tuple[str, Formula | None]] = []
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
    """What an entry or rule names: what rules conclude, references, and placeholders of texts."""
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
    for key in ("cites", "third_parties", "letters"):
        for name in getattr(by, key, ()):
            yield name, Use(key, by.place, by)
    for written in texts_of(by):
        for said in written.text.values():
            for mark in PLACEHOLDER.findall(said):
                yield mark.partition(".")[0], Use("text", by.place, by)


def _in_letters(pack: Pack, templates: Templates) -> Iterator[tuple[str, Use]]:
    """What templates say and what their conditions look at: the first place in each."""
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
    """The questions whose answers decide an entry, what it says, or whether it is asked."""
    formulas = list(formulas_of(entry))
    formulas += [r.condition for r in pack.rules if entry.id in r.targets]
    looked_at = {name for formula in formulas for name in formula.names}
    if isinstance(entry, Letter):
        of_letter = templates[entry.id]
        looked_at |= {n for t in of_letter for w in (*t.names, *t.conditions) for n in _written(w)}
    return tuple(q for q in pack.questions_needed(looked_at) if q != entry.id)


def rules_reached(pack: Pack, name: str) -> tuple[Rule, ...]:
    """The rules that depend on a fact, directly or through what follows from it."""
    reached = {name}
    more = True
    while more:
        found = {fact for fact in pack.fact_order if pack.needs(fact) & reached}
        found |= {
            target
            for rule in pack.rules
            if rule.condition.names & reached
            for target in rule.then.keys() & pack.findings.keys()
        }
        more = not found <= reached
        reached |= found
    return tuple(rule for rule in pack.rules if rule.condition.names & reached)
