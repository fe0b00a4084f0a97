"""Questionnaires kept on this machine: a file each, which only its owner can read.

A session is a file of answers that `advisor advise` reads too; its first lines say, as
comments, which pack asked and whether all was answered. Its name is the day it began and
a number, so that it can be typed and says nothing about anybody.
"""

from __future__ import annotations

import os
import re
from contextlib import suppress
from datetime import date
from pathlib import Path
from time import time
from typing import NamedTuple

from platformdirs import user_data_path

from advisor.pack.pack import Pack
from advisor.problem import AdvisorError, Place, Said, did_you_mean, problem

_ID = re.compile(r"\d{4}-\d\d-\d\d-\d+")
_HEAD = re.compile(r"# pack: (\S+) (\S+) (\S+)\n# finished: (yes|no)\n")
_STALE = 3600
"""Seconds after which a half-written file belongs to nobody."""


class Session(NamedTuple):
    """`asked_by` is the pack's id, version and digest; empty where the file does not say."""

    id: str
    path: Path
    asked_by: tuple[str, ...]
    finished: bool


def folder() -> Path:
    """Where sessions are kept: the person's data folder by the platform's convention."""
    return user_data_path("arrears-advisor") / "sessions"


def head(pack: Pack, finished: bool) -> str:
    """The first lines of a session's file."""
    about = pack.about
    state = "yes" if finished else "no"
    return f"# pack: {about.pack} {about.version} {pack.digest}\n# finished: {state}\n"


def session_at(path: Path) -> Session:
    """The session in a file. Raises `AdvisorError` when there is none."""
    try:
        with path.open("rb") as file:
            start = file.read(400).decode("utf-8", "replace")
    except OSError as error:
        place = Place(str(path), 1, 1)
        raise AdvisorError(problem("file_unreadable", place, reason=Said.of(error))) from None
    found = _HEAD.match(start)
    asked_by, finished = (found.groups()[:3], found[4] == "yes") if found else ((), False)
    return Session(path.stem, path, asked_by, finished)


def sessions() -> list[Session]:
    """All of them; the one answered last comes last."""
    with suppress(OSError):
        files = [file for file in folder().glob("*.yaml") if _ID.fullmatch(file.stem)]
        return [session_at(file) for file in sorted(files, key=lambda f: f.stat().st_mtime_ns)]
    return []


def find_session(name: str) -> Session:
    """A session by its id; the one answered last for an empty name."""
    known = {session.id: session for session in sessions()}
    if not known:
        raise AdvisorError(problem("no_sessions"))
    if not name:
        return list(known.values())[-1]
    if name in known:
        return known[name]
    hint = did_you_mean(name, known)
    ids = ", ".join(f"`{known_id}`" for known_id in known)
    raise AdvisorError(problem("no_such_session", name=name, known=ids, did_you_mean=hint))


def new_session(today: date) -> Path:
    """An empty file for a session that begins today. Raises `OSError`."""
    where = folder()
    where.mkdir(mode=0o700, parents=True, exist_ok=True)
    number = 1
    while True:
        path = where / f"{today.isoformat()}-{number}.yaml"
        try:
            os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
            return path
        except FileExistsError:
            number += 1


def delete(path: Path) -> None:
    """Delete a session's file. Raises `AdvisorError` where that is refused."""
    try:
        path.unlink(missing_ok=True)
    except OSError as error:
        told = problem("session_not_deleted", file=path, reason=Said.of(error))
        raise AdvisorError(told) from None


def tidy() -> None:
    """Remove what a killed process left half written."""
    with suppress(OSError):
        for file in folder().glob(".*.yaml.*"):
            if time() - file.stat().st_mtime > _STALE:
                file.unlink()
