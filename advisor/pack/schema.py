"""The entries of a pack, as dataclasses: their fields are the keys an author may write.

`reading/records.py` reads any of these classes from YAML by its type hints alone. A field without
a default is required.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from typing import Annotated, Literal, TypeAlias

from advisor.language.lower import Core, lower
from advisor.language.tree import And, May, Node, Not, alternatives, names, parts
from advisor.language.tree import Lookup as LookupNode
from advisor.pack.yaml_tree import Scalar
from advisor.problem import Place

Urgency: TypeAlias = Literal["now", "today", "this_week", "this_month", "later"]
URGENCIES: tuple[Urgency, ...] = ("now", "today", "this_week", "this_month", "later")

Evidence: TypeAlias = Literal["read", "reposted", "reported", "remembered"]
Confidence: TypeAlias = Literal["high", "medium", "low"]

Text = dict[str, str]
"""One text in every language of the pack, in its order: `{"zh": …, "en": …}`."""

Language: TypeAlias = Annotated[str, "language"]
"""One of the languages of texts, as the key of what differs between them."""

KindName: TypeAlias = Literal[
    "question",
    "derived",
    "parameter",
    "holidays",
    "cause",
    "consequence",
    "remedy",
    "legal_note",
    "third_party",
    "warning",
    "denied_claim",
    "letter",
    "blank",
    "rule",
    "gate",
]
"""The first keys of entries: those of `KINDS`."""

PLACEHOLDER = re.compile(r"\{([^{}]*)\}")
"""What a text names to be filled in: the id of a number or date, or `{third_party.phone}`."""

Id: TypeAlias = Annotated[str, "id"]
"""A snake_case id."""

NewId: TypeAlias = Annotated[str, "new id"]
"""The id of an entry: a snake_case id that is no word of the language."""

Version: TypeAlias = Annotated[str, "version"]
"""A short word without blanks: `0.1.0`."""

Certainty: TypeAlias = Annotated[float, "certainty"]
"""Above -1 and below 1, and not 0."""

Unit: TypeAlias = Annotated[str, "unit"]
"""A unit as written: `EUR/month`; a `PackUnit` where the pack itself declares a part of it."""

UnitName: TypeAlias = Annotated[str, "unit name"]
"""The name of a unit that a pack declares: snake_case, and none that every pack has."""

Languages: TypeAlias = Annotated[tuple[str, ...], "languages"]
"""BCP 47 tags: `en`, `cy`, `zh-Hant`."""


def placeholders(text: Text) -> list[str]:
    """What a text names to be filled in, the same in each of its languages."""
    return PLACEHOLDER.findall(next(iter(text.values())))


@dataclass(frozen=True)
class SourceExpression:
    """One expression as written, and where."""

    tree: Node
    source: Scalar


@dataclass(frozen=True)
class Formula:
    """An expression that gives a value."""

    tree: Node
    lines: tuple[SourceExpression, ...]

    @cached_property
    def core(self) -> Core:
        """The tree as the readings that give values read it."""
        return lower(self.tree)

    @cached_property
    def names(self) -> frozenset[str]:
        """The facts that the value can depend on; worked out once and kept with the pack."""
        return names(self.tree)


@dataclass(frozen=True)
class Lookup(Formula):
    """A value by the option of a choice; `by` and `options` are where these stand."""

    tree: LookupNode
    by: SourceExpression
    options: tuple[Scalar, ...]


@dataclass(frozen=True)
class Condition(Formula):
    """A list of conditions, all of them meant; `lines` are its single expressions."""


@dataclass(frozen=True)
class Unless(Condition):
    """A list of conditions, none of which is certainly true."""


def both(when: Condition, unless: Unless | None) -> Condition:
    """All of `when`, and nothing of `unless` for certain."""
    if unless is None:
        return when
    held = (May(Not(part, at=part.at), at=part.at) for part in alternatives(unless.tree))
    return Condition(And((*parts(when.tree), *held)), (*when.lines, *unless.lines))


ToProve: TypeAlias = Literal[
    "never_true",
    "never_true_together",
    "line_always_true",
    "line_implied",
    "alternative_impossible",
    "alternative_implied",
    "same_condition",
    "opposite_signs",
    "veto_implied",
    "support_vetoed",
    "too_low_to_show",
]
"""The findings that have to be proved, and that a better prover may find where another does not."""


HouseFinding: TypeAlias = Literal[
    "fires_unasked",
    "numbers_differ",
    "number_written_out",
    "phone_written_out",
    "word_of_law",
    "word_not_said",
    "text_too_long",
    "cites_nothing",
    "names_no_fact",
    "bare_number",
    "bare_date",
    "condition_too_long",
    "too_many_conditions",
    "weighed_down",
]
"""The findings of house rules."""


@dataclass(frozen=True, kw_only=True)
class Accepted:
    """A finding of `advisor check` that an author has looked at, and why it is right so.

    `entries`: only of these, where a rule speaks of several; without any, of all.
    """

    finding: Literal["acts_without_knowing", ToProve, "gap_between_rules", HouseFinding]
    because: str
    entries: tuple[Id, ...] = ()
    place: Place = field(compare=False)


@dataclass(frozen=True, kw_only=True)
class Entry:
    """What every entry has.

    `place` is that of its id; `facts` are ids of the fact base; `accepted` the findings of
    `advisor check` that are right so.
    """

    id: Id
    place: Place = field(compare=False)
    facts: tuple[str, ...] = ()
    accepted: tuple[Accepted, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Labelled(Entry):
    """An entry with a short name that people are shown."""

    label: Text


@dataclass(frozen=True, kw_only=True)
class Option:
    """One of the answers of a choice."""

    option: Id
    label: Text
    place: Place = field(compare=False)


@dataclass(frozen=True, kw_only=True)
class Question(Labelled):
    """What is asked. `min`, `max`, `unit`, `whole` belong to numbers, `past` to dates.

    `changeable`: which way a person can better the answer: `up` to more or yes, `down` to less
    or no. None where it is not in their hands.
    """

    type: Literal["number", "choice", "choices", "yes_no", "date"]
    ask: Text
    help: Text | None = None
    options: tuple[Option, ...] = ()
    unit: Unit | None = None
    min: float | None = None
    max: float | None = None
    whole: bool = False
    past: bool = False
    changeable: Literal["up", "down"] | None = None
    when: Condition | None = None
    topic: str = ""


@dataclass(frozen=True, kw_only=True)
class Derived(Labelled):
    """A number, date or yes/no computed from answers and parameters."""

    formula: Formula
    unit: Unit | None = None


class Sourced:
    """Something that is said to be so, with the evidence for it."""

    evidence: Evidence
    confidence: Confidence | None

    @property
    def verified(self) -> bool:
        """Whether the text itself was read, at the source or in a copy of it."""
        return self.evidence in ("read", "reposted") and self.confidence in (None, "high")


@dataclass(frozen=True, kw_only=True)
class DatedValue(Sourced):
    """A parameter's value from a date on."""

    from_: date
    value: float
    evidence: Evidence
    place: Place = field(compare=False)
    confidence: Confidence | None = None


@dataclass(frozen=True, kw_only=True)
class Parameter(Labelled):
    """A dated number, its values oldest first."""

    values: tuple[DatedValue, ...]
    checked_on: date
    unit: Unit | None = None

    def __call__(self, when: date) -> float | None:
        """The value in force on a day, None before the first."""
        current = None
        for dated in self.values:
            if dated.from_ <= when:
                current = dated.value
        return current


@dataclass(frozen=True, kw_only=True)
class Finding(Labelled):
    """What rules conclude about a case, and other rules may use."""

    text: Text
    cites: tuple[Id, ...] = ()


class Cause(Finding):
    """A finding about what led to the arrears."""


class Consequence(Finding):
    """A finding about what follows from the arrears."""


@dataclass(frozen=True, kw_only=True)
class StepCase:
    """Other words for a step, for those for whom `when` certainly holds.

    `when` is the whole condition, with what stood under `unless`.
    """

    when: Condition
    text: Text


@dataclass(frozen=True, kw_only=True)
class Step:
    """One thing to do. The first case of `instead` that holds is told in place of the text."""

    text: Text
    instead: tuple[StepCase, ...] = ()

    @property
    def texts(self) -> tuple[Text, ...]:
        """Everything it may say."""
        return self.text, *(case.text for case in self.instead)


@dataclass(frozen=True, kw_only=True)
class Remedy(Labelled):
    """What a person can do.

    `counted_from`: `deadline` is the last day by count of a period that ends on a working day,
    and this the day on which it began, which does not count.
    `awaited`: the deadline is not the person's but the day until which others answer.
    `alone`: while this is recommended, advice that is not for now is named, not told.
    `group`: a word under which gates hold it back together with others.
    """

    urgency: Urgency
    steps: tuple[Step, ...]
    cost: Text
    risk: Text
    third_parties: tuple[Id, ...] = ()
    letters: tuple[Id, ...] = ()
    cites: tuple[Id, ...] = ()
    deadline: Formula | None = None
    counted_from: Formula | None = None
    awaited: bool = False
    alone: bool = False
    group: Id | None = None


@dataclass(frozen=True, kw_only=True)
class ForceLevel:
    """A level of a pack's scale of force: how binding it is what a legal note tells.

    `practice`: notes of this level tell what is usually done, and no rule of any kind.
    """

    force: str
    label: Text
    practice: bool = False
    place: Place = field(compare=False)


Force: TypeAlias = Annotated[ForceLevel, "force"]
"""A level of the pack's scale of force, written as its `force`."""


@dataclass(frozen=True, kw_only=True)
class InForce:
    """The days on which an instrument holds; `until` is the last one."""

    from_: date
    until: date | None = None
    place: Place = field(compare=False)

    def on(self, day: date) -> bool:
        """Whether it holds on a day."""
        return self.from_ <= day and (self.until is None or day <= self.until)


@dataclass(frozen=True, kw_only=True)
class Source:
    """Where the text was seen."""

    title: str
    place: str | None = None
    url: str | None = None


@dataclass(frozen=True, slots=True)
class Days:
    """A day, or all days from `first` to `last`: written `2026-06-19..2026-06-21`."""

    first: date
    last: date


@dataclass(frozen=True, kw_only=True)
class Holidays(Entry, Sourced):
    """The days off and the make-up workdays of one year: all days that are not as in a plain week.

    `not_published`: what is said while the year's table is not out. Then `rest` holds the days
    off that are certain, and `may_move` the stretches in which any day may become either.
    """

    year: float
    rest: tuple[Days, ...]
    work: tuple[Days, ...] = ()
    may_move: tuple[Days, ...] = ()
    not_published: Text | None = None
    evidence: Evidence
    checked_on: date
    source: Source
    confidence: Confidence | None = None


@dataclass(frozen=True, kw_only=True)
class LegalNote(Entry, Sourced):
    """What an instrument says, with its level on the pack's scale of force."""

    citation: Text
    text: Text
    force: Force
    in_force: InForce
    evidence: Evidence
    checked_on: date
    source: Source
    confidence: Confidence | None = None

    @property
    def is_practice(self) -> bool:
        """Whether it tells what is usually done, and no rule of any kind."""
        return self.force.practice


@dataclass(frozen=True, kw_only=True)
class ThirdParty(Labelled, Sourced):
    """Somebody who can help, with what, and with what not."""

    can: Text
    cannot: Text
    evidence: Evidence
    checked_on: date
    confidence: Confidence | None = None
    phone: str | None = None
    hours: Text | None = None
    group: Id | None = None


@dataclass(frozen=True, kw_only=True)
class Warning(Labelled):
    """What to keep away from."""

    text: Text
    urgency: Urgency = "later"
    cites: tuple[Id, ...] = ()
    group: Id | None = None


Advisable: TypeAlias = Remedy | ThirdParty | Warning
"""What rules may recommend, and what they may veto."""

Concludable: TypeAlias = Finding | Advisable
"""What rules speak for and against."""


def own_urgency(entry: Concludable) -> Urgency:
    """How urgent an entry is before any rule makes it more so."""
    return entry.urgency if isinstance(entry, (Remedy, Warning)) else "later"


def own_citations(entry: Concludable) -> tuple[str, ...]:
    """The legal notes that an entry cites, whichever rule speaks for it."""
    return () if isinstance(entry, ThirdParty) else entry.cites


@dataclass(frozen=True, kw_only=True)
class DeniedClaim(Entry):
    """A claim that no output may contain."""

    phrases: tuple[str, ...]
    because: Text


@dataclass(frozen=True, kw_only=True)
class Letter(Labelled):
    """A letter to send or a sheet to fill in; its templates are `letters/<id>.<lang>.md`."""


@dataclass(frozen=True, kw_only=True)
class Blank(Labelled):
    """A place in letters that is always filled in by hand."""


@dataclass(frozen=True, kw_only=True)
class Target:
    """What a rule says of one entry alone, in place of what it says of all."""

    because: Text | None = None
    cites: tuple[Id, ...] | None = None
    place: Place = field(compare=False)


@dataclass(frozen=True, kw_only=True)
class Support(Target):
    """What speaks for an entry, or against it where the certainty is negative."""

    certainty: Certainty
    urgency: Urgency | None = None


@dataclass(frozen=True, kw_only=True)
class Veto(Target):
    """What takes an entry off the list."""


@dataclass(frozen=True, kw_only=True)
class Rule(Entry):
    """When its condition is certainly true, `then` gains certainty and `never` is vetoed.

    The condition is all of `when`, and nothing of `unless` for certain. What is vetoed is told
    with the reason where other rules spoke for it; what is under `leave_out` goes without a word.
    """

    when: Condition
    unless: Unless | None = None
    because: Text | None = None
    then: dict[Id, Support] = field(default_factory=dict)
    never: dict[Id, Veto] = field(default_factory=dict)
    leave_out: dict[Id, Veto] = field(default_factory=dict)
    urgency: Urgency | None = None
    cites: tuple[Id, ...] = ()

    @cached_property
    def targets(self) -> dict[str, Target]:
        """Every entry that it speaks of, with what it says of that one alone."""
        return {**self.leave_out, **self.never, **self.then}

    @cached_property
    def closes(self) -> frozenset[str]:
        """The entries that are not recommended while it fires, told or not."""
        return frozenset((*self.never, *self.leave_out))

    def certainty(self, target: str) -> float:
        """What it brings to an entry, 0 where it brings nothing."""
        support = self.then.get(target)
        return support.certainty if support else 0.0

    def reason(self, target: str) -> Text:
        """Why it says of an entry what it says."""
        because = self.targets[target].because or self.because
        assert because, "a rule without a reason of its own has one for each target"
        return because

    def urgency_of(self, target: str) -> Urgency | None:
        """How urgent it makes an entry for which it speaks."""
        support = self.then.get(target)
        if support is None or support.certainty <= 0:
            return None
        return support.urgency or self.urgency

    def cited_for(self, target: str) -> tuple[str, ...]:
        """The legal notes on which it rests what it says of an entry."""
        own = self.targets[target].cites
        return self.cites if own is None else own

    @property
    def cited(self) -> frozenset[str]:
        """Every legal note on which it rests anything."""
        of_targets = (note for target in self.targets for note in self.cited_for(target))
        return frozenset((*self.cites, *of_targets))

    @cached_property
    def condition(self) -> Condition:
        """What must be certainly true for the rule to fire."""
        return both(self.when, self.unless)


@dataclass(frozen=True, kw_only=True)
class Gate(Rule):
    """A rule that also holds back every entry of some groups; it looks at no finding.

    Loading puts the entries of the groups under `never`.
    """

    holds: tuple[Id, ...]


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
    charts: Charts | None = None


KINDS: dict[str, type[Entry]] = {
    "question": Question,
    "derived": Derived,
    "parameter": Parameter,
    "holidays": Holidays,
    "cause": Cause,
    "consequence": Consequence,
    "remedy": Remedy,
    "legal_note": LegalNote,
    "third_party": ThirdParty,
    "warning": Warning,
    "denied_claim": DeniedClaim,
    "letter": Letter,
    "blank": Blank,
    "rule": Rule,
    "gate": Gate,
}
"""The first key of an entry → its class."""


def formulas_of(entry: Entry) -> Iterator[Formula]:
    """The conditions and formulas of an entry, as they were written."""
    for name in ("when", "unless", "formula", "deadline", "counted_from"):
        if formula := getattr(entry, name, None):
            yield formula
    for step in getattr(entry, "steps", ()):
        yield from (case.when for case in step.instead)
