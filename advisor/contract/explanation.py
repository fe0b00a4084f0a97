"""`advisor explain --format json`."""

from __future__ import annotations

from typing import Final, Literal, TypedDict

from advisor.contract.common import Certainty, Day, Json, LegalNote, ListName, Pack, Place, Urgency

EXPLANATION_VERSION: Final = "1.0"


class Explanation(TypedDict):
    """How one entry came about, why it is not there, or what would open it."""

    schema_version: Literal["1.0"]
    pack: Pack
    date: Day
    language: str
    asked: Literal["why", "why_not", "reach"]
    id: str
    title: str
    shown: bool
    standing: Standing | None
    above: list[Above]
    rules: list[Rule]
    facts: list[Fact]
    legal_notes: list[LegalNote]
    sensitivities: list[Sensitivity] | None
    counterfactual: Counterfactual | None


class Standing(TypedDict):
    """Where the entry stands: its list, its place there and how many are in it."""

    list: ListName
    rank: Place
    count: Place
    urgency: Urgency
    certainty: Certainty


class Above(TypedDict):
    """What stands before the entry in its list."""

    id: str
    title: str
    urgency: Urgency
    certainty: Certainty


class Rule(TypedDict):
    """A rule that speaks of the entry, whether it fires or not; null is undetermined."""

    rule: str
    fires: bool | None
    vetoes: bool
    contribution: int
    certainty: Certainty
    text: str
    conditions: list[Condition]


class Demand(TypedDict):
    """A demand in words, and whether it holds; null is not known."""

    text: str
    holds: bool | None


class Condition(Demand):
    """One of a rule's conditions; `parts` are those of a condition with a name."""

    parts: list[Demand]


class Fact(TypedDict):
    """A known fact behind the rules that fired; `text` is its value in words."""

    id: str
    kind: Literal["answer", "computed", "finding"]
    title: str
    value: Json
    text: str


class Change(TypedDict):
    """Another answer: this value, or any from it on (`at_least`, `at_most`).

    `now` is the present answer, null where it is not known; `text` says the change in words.
    """

    question: str
    title: str
    now: Json
    value: Json
    means: Literal["exactly", "at_least", "at_most"]
    text: str


class Sensitivity(TypedDict):
    """One change, and where the entry would then stand."""

    change: Change
    effect: Literal["appears", "goes", "sooner", "later", "surer", "less_sure"]
    shown: bool
    urgency: Urgency
    certainty: Certainty


class Counterfactual(TypedDict):
    """The fewest changes that open the entry; none where it is shown, or where none are found."""

    found: bool
    most_changes: int
    changes: list[Change]
