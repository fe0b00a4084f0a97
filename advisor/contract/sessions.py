"""`advisor sessions --format json`."""

from __future__ import annotations

from typing import Annotated, Final, Literal, TypedDict

from advisor.contract.common import Json, Problem, Schema

SESSIONS_VERSION: Final = "1.0"


class Sessions(TypedDict):
    """Questionnaires kept on this machine, the one answered last at the end."""

    schema_version: Literal["1.0"]
    action: Literal["list", "show", "delete"]
    sessions: list[Session]


class Session(TypedDict):
    """A questionnaire; `errors` say why it cannot be read or deleted.

    `asked_by` is null where the file does not say. `answers` and `unfit` are null unless the
    action is `show`; `deleted` is true once it is gone.
    """

    id: str
    file: str
    finished: bool
    asked_by: AskedBy | None
    of_this_pack: bool
    deleted: bool
    answer_count: Annotated[int, Schema(minimum=0)] | None
    answers: dict[str, Json] | None
    unfit: list[Unfit] | None
    errors: list[Problem]


class AskedBy(TypedDict):
    """The pack that asked, as the file says."""

    id: str
    version: str
    digest: str


class Unfit(TypedDict):
    """An answer that the pack has no place for, as it was written."""

    id: str
    written: str
    errors: list[Problem]
