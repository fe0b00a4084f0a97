"""`advisor check --format json`."""

from __future__ import annotations

from typing import Final, Literal, TypedDict

from advisor.contract.common import Day, Pack, Place, Problem

CHECK_VERSION: Final = "1.0"


class Check(TypedDict):
    """What is wrong with a pack. `pack` is null and `entries` empty where there are errors."""

    schema_version: Literal["1.0"]
    folder: str
    date: Day
    sound: bool
    pack: Pack | None
    entries: dict[str, int]
    errors: list[Problem]
    warnings: list[Problem]
    reminders: list[Problem]
    unverified: list[Unverified]


class Unverified(TypedDict):
    """A statement in use whose text was not verified."""

    id: str
    file: str
    line: Place
    column: Place
    evidence: str
    confidence: str | None
