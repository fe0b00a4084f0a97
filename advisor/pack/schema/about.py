"""`knowledge/pack.yaml`: what a pack is, the units that it counts in, and its charts."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from advisor.pack.schema.expressions import Formula, SourceExpression
from advisor.pack.schema.law import ForceLevel
from advisor.pack.schema.values import Id, Languages, Text, UnitName, Version
from advisor.problem import Place


@dataclass(frozen=True, kw_only=True)
class Topic:
    """A part of the questionnaire."""

    topic: Id
    title: Text
    place: Place = field(compare=False)


@dataclass(frozen=True, kw_only=True)
class CountedUnit:
    """A unit of the pack's own, for something that it counts: creditors, children.

    `one` and `many` are the words behind a number, `creditor` and `creditors`.
    """

    unit: UnitName
    one: Text
    many: Text
    place: Place = field(compare=False)


class PackUnit(str):
    """A unit as written, with the words of its parts that the pack declares."""

    declared: Mapping[str, CountedUnit]

    @classmethod
    def of(cls, written: str, declared: Mapping[str, CountedUnit]) -> PackUnit:
        """`written` as a unit; `declared` holds a part's words by its name."""
        unit = cls(written)
        unit.declared = declared
        return unit


def declared_parts(unit: str | None) -> Mapping[str, CountedUnit]:
    """By name: the parts of a unit that its pack declares."""
    return unit.declared if isinstance(unit, PackUnit) else {}


@dataclass(frozen=True, kw_only=True)
class Charts:
    """Which facts the charts of a report show; each is the name of one, with its unit.

    `owed` is an amount of money; `yearly_rate` or `monthly_rate` is the interest on it in percent,
    and without either it bears none. `goes_on` is a yes/no; the rest is money per month. `payment`
    goes against `owed`, `spending` from `income`; `asked` is what the contract asks for each
    month. Unless `goes_on` is no, `asked` is paid out of `payment` first.
    """

    owed: Formula
    payment: Formula
    income: Formula
    spending: tuple[Formula, ...]
    place: Place = field(compare=False)
    yearly_rate: Formula | None = None
    monthly_rate: Formula | None = None
    asked: Formula | None = None
    goes_on: Formula | None = None

    @property
    def lines(self) -> Iterator[SourceExpression]:
        """Every name of a fact, as it was written."""
        for value in vars(self).values():
            for formula in value if isinstance(value, tuple) else (value,):
                if isinstance(formula, Formula):
                    yield from formula.lines


@dataclass(frozen=True, kw_only=True)
class Titles:
    """The pack's own titles of sections of the advice; the program's stand for the others.

    `also` stands above what is only named, `waits` above it where somebody is in danger first.
    """

    place: Place = field(compare=False)
    what_to_do: Text | None = None
    also: Text | None = None
    waits: Text | None = None
    third_parties: Text | None = None
    not_to_do: Text | None = None
    ruled_out: Text | None = None
    causes: Text | None = None
    consequences: Text | None = None
    open_questions: Text | None = None
    disclaimer: Text | None = None


@dataclass(frozen=True, kw_only=True)
class About:
    """`knowledge/pack.yaml`: what this pack is.

    `languages` has at least one; where the file names none they are those of its title.
    `letters_in`: the languages that letters are sent in, the others are reading copies; where the
    file names none it is every language.
    """

    pack: Id
    version: Version
    jurisdiction: str
    title: Text
    disclaimer: Text
    topics: tuple[Topic, ...]
    languages: Languages = ()
    letters_in: Languages = ()
    units: tuple[CountedUnit, ...] = ()
    forces: tuple[ForceLevel, ...] = ()
    titles: Titles | None = None
    charts: Charts | None = None
