"""Types that several documents share: days, values, places, texts and problems."""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias, TypedDict


class Schema:
    """Keywords of JSON Schema that a type alone does not say."""

    def __init__(self, **keywords: object) -> None:
        self.keywords = keywords


Day: TypeAlias = Annotated[str, Schema(format="date")]
"""`2026-11-23`."""

Json: TypeAlias = str | int | float | bool | list[str] | None
"""An answer or another fact: a day as text, several options as a list; null is not known."""

Certainty: TypeAlias = Annotated[float, Schema(minimum=-1, maximum=1)]
"""Six decimals."""

CertaintyRange: TypeAlias = Annotated[list[Certainty], Schema(minItems=2, maxItems=2)]
"""The lowest and the highest that what is not known can still give."""

Place: TypeAlias = Annotated[int, Schema(minimum=1)]
"""A place in a list, a line or a column: it counts from 1."""

RankRange: TypeAlias = Annotated[list[Place], Schema(minItems=2, maxItems=2)]
"""The best and the worst place."""

Urgency: TypeAlias = Literal["now", "today", "this_week", "this_month", "later"]

ListName: TypeAlias = Literal[
    "recommendations", "warnings", "causes", "consequences", "third_parties", "ruled_out"
]


class Pack(TypedDict):
    """Which pack advised; `digest` is the SHA-256 of all its files."""

    id: str
    version: str
    digest: Annotated[str, Schema(pattern="^[0-9a-f]{64}$")]


InForce = TypedDict("InForce", {"from": Day, "until": Day | None})
"""The first and the last day of an instrument."""


EvidenceKind: TypeAlias = Literal["read", "reposted", "reported", "remembered"]


class Evidence(TypedDict):
    """How something was seen, whether its own text was read, and the day it was checked."""

    evidence: EvidenceKind
    verified: bool
    checked_on: Day


class Source(TypedDict):
    """Where a text was seen: a code of the pack's list of sources, or an address."""

    title: str
    place: str | None
    url: str | None


class LegalNote(Evidence):
    """What an instrument says; `force` is its place on the pack's scale, 1 the strongest."""

    id: str
    citation: str
    text: str
    force: Annotated[int, Schema(minimum=1)]
    in_force: InForce
    source: Source


class Problem(TypedDict):
    """A mistake; `texts` by language. `file` and what follows are null where it has no place."""

    code: str
    file: str | None
    line: Place | None
    column: Place | None
    length: Annotated[int, Schema(minimum=0)] | None
    did_you_mean: list[str]
    texts: dict[str, ProblemText]


class ProblemText(TypedDict):
    """What is wrong, why, and what to write instead, where there is something to say."""

    what: str
    why: str | None
    write: str | None
