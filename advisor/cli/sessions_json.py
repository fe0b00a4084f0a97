"""Questionnaires kept on this machine → their JSON contract (`docs/json.md`)."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Literal

from advisor.contract import sessions as contract
from advisor.interview.resume import Resumed
from advisor.interview.sessions import Session, delete
from advisor.pack.pack import Pack
from advisor.problem import AdvisorError
from advisor.report.as_json import document, plain

Action = Literal["list", "show", "delete"]


def as_json(action: Action, sessions: Iterable[contract.Session]) -> str:
    """One document about all of them."""
    data: contract.Sessions = {
        "schema_version": contract.SESSIONS_VERSION,
        "action": action,
        "sessions": list(sessions),
    }
    return document(data)


def session_data(pack: Pack, session: Session, today: date, *, show: bool) -> contract.Session:
    """A questionnaire as it is kept; with `show` its answers too."""
    data = _kept(session, pack)
    try:
        resumed = Resumed.read(pack, session, today)
    except AdvisorError as error:
        data["errors"] = [problem.to_dict() for problem in error.problems]
        return data
    data["answer_count"] = len(resumed.answers) + len(resumed.unfit)
    if show:
        data["answers"] = {name: plain(value) for name, value in resumed.answers.items()}
        data["unfit"] = [
            {
                "id": answer.id,
                "written": answer.written,
                "errors": [problem.to_dict() for problem in answer.problems],
            }
            for answer in resumed.unfit
        ]
    return data


def deleted_data(pack: Pack, session: Session) -> contract.Session:
    """A questionnaire that is deleted now, or why it cannot be."""
    data = _kept(session, pack)
    try:
        delete(session.path)
    except AdvisorError as error:
        data["errors"] = [problem.to_dict() for problem in error.problems]
    else:
        data["deleted"] = True
    return data


def _kept(session: Session, pack: Pack) -> contract.Session:
    """The data from the first lines of the file; the answers and errors are still empty."""
    asked_by = session.asked_by
    return {
        "id": session.id,
        "file": str(session.path),
        "finished": session.finished,
        "asked_by": (
            {"id": asked_by[0], "version": asked_by[1], "digest": asked_by[2]} if asked_by else None
        ),
        "of_this_pack": session.belongs_to(pack),
        "deleted": False,
        "answer_count": None,
        "answers": None,
        "unfit": None,
        "errors": [],
    }
