"""What rules may recommend: remedies, third parties, warnings; and letters."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TypeAlias

from advisor.pack.schema.entry import Labelled, Sourced
from advisor.pack.schema.expressions import Condition, Formula
from advisor.pack.schema.facts import Finding
from advisor.pack.schema.values import Confidence, Evidence, Id, Text, Urgency


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
class Letter(Labelled):
    """A letter to send or a sheet to fill in; its templates are `letters/<id>.<lang>.md`."""


@dataclass(frozen=True, kw_only=True)
class Blank(Labelled):
    """A place in letters that is always filled in by hand."""
