"""Questionnaires kept on this machine: a file each, which only its owner can read.

A session is a file of answers that `advisor advise` reads too; its first lines say, as
comments, the version of the format, which pack asked and whether all was answered. Its name
is the day it began and a number, so that it can be typed and says nothing about anybody.
"""

from __future__ import annotations

import errno
import os
import re
import stat
from codecs import getincrementaldecoder
from contextlib import suppress
from datetime import date
from pathlib import Path
from time import time
from typing import NamedTuple

from platformdirs import user_data_path

from advisor.pack.pack import Pack
from advisor.problem import AdvisorError, MessageRef, Place, Problem, did_you_mean, problem

_ID = re.compile(r"\d{4}-\d\d-\d\d-\d+")
VERSION = 1
"""The version of a session's file; a later one is not read."""
_HEAD = re.compile(
    r"(?:# session: (?P<version>\d{1,9})\n)?"
    r"# pack: (?P<pack>\S+) (?P<of>\S+) (?P<digest>\S+)\n# finished: (?P<finished>yes|no)\n"
)
_STALE = 3600
"""Seconds after which a half-written file belongs to nobody."""


class Session(NamedTuple):
    """`asked_by` is the pack's id, version and digest; empty where the file does not say.

    `problem` is why the file cannot be read, if it cannot.
    """

    id: str
    path: Path
    asked_by: tuple[str, ...] = ()
    finished: bool = False
    problem: Problem | None = None

    def belongs_to(self, pack: Pack) -> bool:
        """Whether it can be read, and this pack asked it or it does not say which pack did."""
        return self.problem is None and self.asked_by[:1] in ((), (pack.about.pack,))


class NoHome(OSError):
    """The person has no home folder: neither HOME nor the system's list of users names one."""

    name = "no_home"


def folder() -> Path:
    """Where sessions are kept: the person's data folder by the platform's convention.

    Raises `NoHome`.
    """
    try:
        where = user_data_path("arrears-advisor")
    except RuntimeError:
        raise NoHome from None
    if not where.is_absolute():  # as older versions of platformdirs leave it
        raise NoHome
    return where / "sessions"


def head(pack: Pack, finished: bool) -> str:
    """The first lines of a session's file."""
    about = pack.about
    state = "yes" if finished else "no"
    asked_by = f"{about.pack} {about.version} {pack.digest}"
    return f"# session: {VERSION}\n# pack: {asked_by}\n# finished: {state}\n"


def session_at(path: Path) -> Session:
    """The session in a file. Raises `AdvisorError` when there is none."""
    try:
        if not stat.S_ISREG(path.stat().st_mode):  # a pipe would keep us waiting
            raise AdvisorError(problem("session_no_file", Place(str(path), 1, 1)))
        with path.open("rb") as file:
            start = file.read(400)
    except OSError as error:
        raise AdvisorError(_unreadable(path, error)) from None
    try:  # another program may have left a byte order mark, or line ends of its own
        text = getincrementaldecoder("utf-8-sig")().decode(start)
    except UnicodeDecodeError:
        raise AdvisorError(problem("not_utf8", Place(str(path), 1, 1))) from None
    match = _HEAD.match(text.replace("\r\n", "\n"))
    if match is None:
        return Session(path.stem, path)
    if match["version"] and int(match["version"]) > VERSION:
        raise AdvisorError(problem("session_is_newer", Place(str(path), 1, 1)))
    asked_by = (match["pack"], match["of"], match["digest"])
    return Session(path.stem, path, asked_by, match["finished"] == "yes")


def _unreadable(path: Path, error: OSError) -> Problem:
    return problem(
        "file_unreadable", Place(str(path), 1, 1), reason=MessageRef.from_os_error(error)
    )


def _kept_at(path: Path) -> tuple[int, Session]:
    """When a session was answered last, and the session or why it cannot be read."""
    answered = 0
    try:
        status = path.lstat()
        answered = status.st_mtime_ns
        if not stat.S_ISREG(status.st_mode):  # a link leads away from here
            raise AdvisorError(problem("session_no_file", Place(str(path), 1, 1)))
        return answered, session_at(path)
    except OSError as error:
        return answered, Session(path.stem, path, problem=_unreadable(path, error))
    except AdvisorError as error:
        return answered, Session(path.stem, path, problem=error.problems[0])


def sessions() -> list[Session]:
    """All of them, also those that cannot be read; the one answered last comes last."""
    with suppress(OSError):
        files = sorted(file for file in folder().glob("*.yaml") if _ID.fullmatch(file.stem))
        kept = sorted(map(_kept_at, files), key=lambda timed: timed[0])
        return [session for _, session in kept]
    return []


def find_session(name: str, pack: Pack | None = None) -> Session:
    """A session by its id, perhaps one that cannot be read.

    An empty name is the one answered last that can be read, of `pack` if one is given. Raises
    `AdvisorError` where there is none.
    """
    by_id = {session.id: session for session in sessions()}
    if name in by_id:
        return by_id[name]
    if by_id and name:
        hint = did_you_mean(name, by_id)
        ids = ", ".join(f"`{known_id}`" for known_id in by_id)
        raise AdvisorError(problem("no_such_session", name=name, known=ids, did_you_mean=hint))
    readable = [session for session in by_id.values() if session.problem is None]
    for session in reversed(readable):
        if pack is None or session.belongs_to(pack):
            return session
    problems = [session.problem for session in by_id.values() if session.problem and not readable]
    raise AdvisorError(*problems or [problem("no_sessions")])


def answers_file(given: Path) -> Path:
    """The answers file for a command's argument: that file, or a session by its id.

    Raises `AdvisorError` for an id that is none, or whose file cannot be read.
    """
    if _ID.fullmatch(str(given)) and not given.exists():
        session = find_session(str(given))
        if session.problem:
            raise AdvisorError(session.problem)
        return session.path
    return given


def _own_folder() -> Path:
    """The folder of the sessions, which nobody else can read or change. Raises `OSError`."""
    where = folder()
    missing = [where, *where.parents]
    while missing and missing[-1].exists():
        missing.pop()
    for made in reversed(missing):
        made.mkdir(exist_ok=True)
        made.chmod(0o700)  # whatever the umask is
    for ours in (where.parent, where):
        status = ours.stat()
        if hasattr(os, "geteuid") and status.st_uid != os.geteuid():
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(ours))
        if status.st_mode & 0o077:
            ours.chmod(0o700)
    return where


def new_session(today: date) -> Path:
    """An empty file for a session that begins today. Raises `OSError`."""
    where = _own_folder()
    number = 1
    while True:
        path = where / f"{today.isoformat()}-{number}.yaml"
        try:
            os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
            path.chmod(0o600)
            return path
        except FileExistsError:
            number += 1


def delete(path: Path) -> None:
    """Delete a session's file. Raises `AdvisorError` where that is refused."""
    try:
        path.unlink(missing_ok=True)
    except OSError as error:
        refused = problem("session_not_deleted", file=path, reason=MessageRef.from_os_error(error))
        raise AdvisorError(refused) from None


def tidy() -> None:
    """Remove what a killed process left half written."""
    with suppress(OSError):
        for file in folder().glob(".*.yaml.*"):
            with suppress(OSError):
                if time() - file.lstat().st_mtime > _STALE:
                    file.unlink()
