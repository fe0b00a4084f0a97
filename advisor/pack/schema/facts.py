"""What is known of a person: questions, derived values, parameters, findings."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import Literal, TypeAlias

from advisor.pack.schema.entry import Labelled, Sourced
from advisor.pack.schema.expressions import Condition, Formula
from advisor.pack.schema.values import Confidence, Evidence, Id, Text, Unit
from advisor.problem import Place

QuestionType: TypeAlias = Literal["number", "choice", "choices", "yes_no", "date"]


Changeable: TypeAlias = Literal["up", "down"]


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

    type: QuestionType
    ask: Text
    help: Text | None = None
    options: tuple[Option, ...] = ()
    unit: Unit | None = None
    min: float | None = None
    max: float | None = None
    whole: bool = False
    past: bool = False
    changeable: Changeable | None = None
    when: Condition | None = None
    topic: str = ""


@dataclass(frozen=True, kw_only=True)
class Derived(Labelled):
    """A number, date or yes/no computed from answers and parameters."""

    formula: Formula
    unit: Unit | None = None


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
