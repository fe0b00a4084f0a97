"""Files that only their owner can read, replaced as a whole."""

from __future__ import annotations

import os
import tempfile
from contextlib import suppress
from pathlib import Path

from advisor.problem import AdvisorError, Said, problem


def replace_file(path: Path, data: bytes) -> None:
    """Write a file of mode 0600 in one step: it is either the old one or the new, never half.

    Raises `OSError`; the old file is then untouched.
    """
    handle, temporary = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    try:
        with os.fdopen(handle, "wb") as file:
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


def save(path: Path, data: bytes) -> None:
    """Replace a file that the person asked to keep. Raises `AdvisorError` where it cannot be."""
    try:
        replace_file(path, data)
    except OSError as error:
        raise cannot_save(path, error) from None


def cannot_save(path: Path, error: OSError) -> AdvisorError:
    """What is told of a file that cannot be written."""
    return AdvisorError(problem("cannot_save", None, file=str(path), reason=Said.of(error)))
