"""Files: read as a whole up to a limit, and written so that only their owner can read them."""

from __future__ import annotations

import os
import re
import stat
import tempfile
from contextlib import suppress
from pathlib import Path

from advisor.problem import AdvisorError, MessageRef, Place, problem

LARGEST = 500_000
"""Bytes in one file that somebody else may have written."""

# Opening a FIFO would wait for whoever writes to it; opening a terminal could take it over.
_FLAGS = sum(getattr(os, name, 0) for name in ("O_RDONLY", "O_NONBLOCK", "O_NOCTTY", "O_BINARY"))


def read_regular(path: Path, shown_as: str, largest: int = LARGEST) -> bytes:
    """The content of a regular file of at most `largest` bytes.

    A pipe that this process was given (`/dev/stdin`, `/dev/fd/63`) counts as one. Raises
    `AdvisorError`, placed at the first line of `shown_as`.
    """
    place = Place(shown_as, 1, 1)
    try:
        handle = os.open(path, _FLAGS)
        with os.fdopen(handle, "rb") as file:  # refuses a folder
            status = os.fstat(handle)
            if stat.S_ISFIFO(status.st_mode) and str(path).startswith(("/dev/", "/proc/")):
                os.set_blocking(handle, True)
            elif not stat.S_ISREG(status.st_mode):
                raise AdvisorError(problem("file_not_regular", place))
            data = file.read(largest + 1)
    except (OSError, ValueError) as error:  # a name may hold a NUL
        refused = error if isinstance(error, OSError) else OSError(str(error))
        reason = MessageRef.from_os_error(refused)
        raise AdvisorError(problem("file_unreadable", place, reason=reason)) from None
    if len(data) > largest:
        size = max(len(data), status.st_size)
        raise AdvisorError(problem("file_too_large", place, size=size, largest=largest))
    return data


def replace_file(path: Path, data: bytes) -> None:
    """Write a file of mode 0600 in one step: it is either the old one or the new, never half.

    Raises `OSError`; the old file is then untouched.
    """
    handle, temporary = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    try:
        with os.fdopen(handle, "wb") as file:
            if hasattr(os, "fchmod"):
                os.fchmod(handle, 0o600)  # whatever the umask is
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        Path(temporary).replace(path)
        _flush_folder(path.parent)
    except BaseException:
        with suppress(OSError):
            Path(temporary).unlink()
        raise


def _flush_folder(folder: Path) -> None:
    """Make a rename last through a loss of power, where the system can be asked to."""
    with suppress(OSError):  # not on Windows
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


_STREAM = re.compile(r"/dev/std(?:out|err)|/(?:dev|proc/self)/fd/\d+")


def is_special(path: Path) -> bool:
    """Whether a name leads to a stream of this process, a terminal, a pipe or `/dev/null`.

    Such a file is written to, never replaced.
    """
    if _STREAM.fullmatch(str(path)):
        return True
    try:
        mode = path.stat().st_mode
    except OSError:
        return False
    return stat.S_ISCHR(mode) or stat.S_ISFIFO(mode)


def write_special(path: Path, data: bytes) -> None:
    """Write to a file that is `is_special`. Raises `AdvisorError` where that is refused."""
    try:
        if (number := re.fullmatch(r"\D*(\d+)", str(path))) and _STREAM.fullmatch(str(path)):
            handle = os.dup(int(number[1]))
        elif _STREAM.fullmatch(str(path)):
            handle = os.dup(1 if path.name == "stdout" else 2)
        else:
            handle = os.open(path, os.O_WRONLY)
        with os.fdopen(handle, "wb") as file:
            file.write(data)
    except OSError as error:
        raise cannot_save(path, error) from None


def replaceable(path: Path) -> bool:
    """Whether there is something at a path that writing would replace.

    Raises `AdvisorError` for what must not be: a link, somebody else's file, a device.
    """
    try:
        status = path.lstat()
    except FileNotFoundError:
        return False
    except OSError as error:
        raise cannot_save(path, error) from None
    if stat.S_ISLNK(status.st_mode):
        target = os.path.realpath(path)
        raise AdvisorError(problem("save_is_link", None, file=str(path), target=target))
    if not stat.S_ISREG(status.st_mode):
        raise AdvisorError(problem("save_no_file", None, file=str(path)))
    if hasattr(os, "geteuid") and status.st_uid != os.geteuid():
        raise AdvisorError(problem("save_not_yours", None, file=str(path)))
    return status.st_size > 0


def save(path: Path, data: bytes) -> bool:
    """Write what the person asked to keep; whether it replaced what stood there before.

    Raises `AdvisorError` where it cannot be written.
    """
    if is_special(path):
        write_special(path, data)
        return False
    replaces = replaceable(path)
    try:
        replace_file(path, data)
    except OSError as error:
        raise cannot_save(path, error) from None
    return replaces


def cannot_save(path: Path, error: OSError) -> AdvisorError:
    """The error for a file that cannot be written."""
    return AdvisorError(
        problem("cannot_save", None, file=str(path), reason=MessageRef.from_os_error(error))
    )
