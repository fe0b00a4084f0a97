"""`advisor what-if --format json`."""

from __future__ import annotations

from typing import Annotated, Final, Literal, TypedDict

from advisor.contract.common import Certainty, Day, Json, ListName, Pack, Place, Schema, Urgency

WHAT_IF_VERSION: Final = "1.0"


class WhatIf(TypedDict):
    """The advice of now and with other answers; `range` where one answer runs over a range."""

    schema_version: Literal["1.0"]
    pack: Pack
    date: Day
    language: str
    changed: list[Changed]
    before: list[Placed]
    after: list[Placed]
    moves: list[Move]
    differences: list[Difference]
    range: Range | None


class Changed(TypedDict):
    """Another answer."""

    question: str
    title: str
    before: Json
    after: Json


class Placed(TypedDict):
    """A recommendation in its order."""

    id: str
    title: str
    rank: Place
    urgency: Urgency
    certainty: Certainty
    deadline: Day | None


class Move(TypedDict):
    """A recommendation of either list, with its places; null where it is not listed."""

    id: str
    title: str
    kind: Literal["rises", "falls", "appears", "goes", "stays"]
    vetoed: bool
    before: Place | None
    after: Place | None


class Difference(TypedDict):
    """What is told differently of an entry, apart from the order."""

    list: ListName
    id: str
    title: str
    kind: Literal["appears", "goes", "vetoed", "urgency", "deadline", "certainty"]
    before: Standing | None
    after: Standing | None


class Standing(TypedDict):
    """How an entry is told; null where its list tells no such thing.

    `certainty` has two decimals, as it is shown. Over a range `deadline` is null, and `period`
    alone says whether it is ahead.
    """

    rank: Place | None
    urgency: Urgency | None
    certainty: Certainty | None
    period: Literal["ahead", "passed"] | None
    deadline: Day | None


class Range(TypedDict):
    """One answer from `low` to `high`: the places at evenly spaced values, and every switch."""

    question: str
    title: str
    low: Json
    high: Json
    samples: list[Sample]
    switches: list[Switch]


class Sample(TypedDict):
    """The places of the recommendations at a value, by id."""

    value: Json
    ranks: dict[str, Place]


class Switch(TypedDict):
    """The first value at which something is told differently from the value before."""

    value: Json
    differences: list[Difference]
    first_out_of_order: Annotated[
        str | None, Schema(description="the first recommendation that moved among the others")
    ]
