"""`advisor advise --format json`."""

from __future__ import annotations

from typing import Annotated, Final, Literal, TypedDict

from advisor.contract.common import (
    Certainty,
    CertaintyRange,
    Day,
    EvidenceKind,
    Json,
    LegalNote,
    Pack,
    Place,
    RankRange,
    Schema,
    Urgency,
)

ADVICE_VERSION: Final = "1.4"


class Advice(TypedDict):
    """The advice for one person on a day."""

    schema_version: Literal["1.4"]
    pack: Pack
    date: Day
    language: str
    causes: list[Finding]
    consequences: list[Finding]
    recommendations: list[Recommendation]
    warnings: list[Warning]
    third_parties: list[ThirdParty]
    ruled_out: list[RuledOut]
    open_questions: list[OpenQuestion]
    not_counted: list[str]
    disclaimer: str


class Concluded(TypedDict):
    """What everything has that is concluded."""

    id: str
    rank: Place
    title: str
    certainty: Certainty
    certainty_range: CertaintyRange


class Because(TypedDict):
    """A rule that fired, and the facts that its condition looked at."""

    rule: str
    text: str
    contribution: Annotated[int, Schema(description="its weight in millionths, see docs/json.md")]
    facts: dict[str, Json]


class Finding(Concluded):
    """A cause or a consequence."""

    text: str
    because: list[Because]
    legal_notes: list[LegalNote]


class Warning(Finding):
    """What to keep away from."""

    urgency: Urgency


class Recommendation(Concluded):
    """What to do."""

    rank_range: RankRange
    urgency: Urgency
    deadline: Day | None
    deadline_of: Literal["you", "others"] | None
    days_left: int | None
    period: Period | None
    steps: list[str]
    cost: str
    risk: str
    because: list[Because]
    legal_notes: list[LegalNote]
    third_parties: list[str]
    letters: list[Letter]


class Period(TypedDict):
    """The days of a deadline that ends on a working day."""

    counted_to: Day
    act_by: Day
    last_day: Day
    not_over_before: Day
    known: bool
    sure: bool


class Letter(TypedDict):
    """A letter that `advisor letter` writes."""

    id: str
    title: str


class ThirdParty(Concluded):
    """Somebody who can help."""

    phone: str | None
    hours: str | None
    can: str
    cannot: str
    evidence: EvidenceKind
    verified: bool
    checked_on: Day
    because: list[Because]


class RuledOut(TypedDict):
    """What rules spoke for and others vetoed."""

    id: str
    title: str
    because: list[Reason]


class Reason(TypedDict):
    """A rule, and why it says what it says."""

    rule: str
    text: str


class OpenQuestion(TypedDict):
    """A question whose answer can still move something."""

    id: str
    text: str
    could_move: list[str]
