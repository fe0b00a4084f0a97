"""Which pack to use: the one named, the one around the current folder, or the shipped one."""

from __future__ import annotations

import os
from pathlib import Path

PARTS = ("knowledge", "rules")
"""The folders that make a folder a pack."""


def default_folder() -> Path:
    """The pack that ships: beside the code in a checkout, inside the package in a wheel."""
    package, checkout = Path(__file__).resolve().parents[1:3]
    return package / "_pack" if missing_parts(checkout) else checkout


def pack_folder(given: Path | None = None) -> Path:
    """The folder to load: `given`, else the nearest pack at or above the current one, else ours."""
    return given or enclosing_pack() or default_folder()


def enclosing_pack(start: Path | None = None) -> Path | None:
    """The nearest pack at or above a folder, which is the current one unless it is given.

    None where there is none, or where the current folder is gone or cannot be read.
    """
    try:
        here = (start or Path.cwd()).resolve()
    except OSError:
        return None
    everyones = {Path(here.anchor), _home()}
    for folder in (here, *here.parents):
        chosen = start is not None or folder == here
        if missing_parts(folder) or not (chosen or _is_trusted(folder)):
            continue
        # In a home folder, or at the root, folders of these names may be for anything.
        if folder not in everyones or is_file(folder / "knowledge" / "pack.yaml"):
            return folder
    return None


def missing_parts(folder: Path) -> list[str]:
    """Which of `knowledge` and `rules` a folder lacks: nothing for a pack."""
    return [part for part in PARTS if not is_folder(folder / part)]


def is_folder(path: Path) -> bool:
    """Whether it is a folder, as far as it may be looked at."""
    try:
        return path.is_dir()
    except (OSError, ValueError):  # no right to look, a name that is too long or holds a NUL
        return False


def is_file(path: Path) -> bool:
    """Whether it is a file, as far as it may be looked at."""
    try:
        return path.is_file()
    except (OSError, ValueError):
        return False


def _home() -> Path | None:
    try:
        return Path.home().resolve()
    except (OSError, RuntimeError):  # no home, or a circle of links
        return None


def _is_trusted(folder: Path) -> bool:
    """Whether a folder belongs to the person or to the system's administrator.

    In a folder for everybody, such as `/tmp`, a stranger could leave a pack for all who stand
    somewhere below it.
    """
    if not hasattr(os, "geteuid"):  # Windows
        return True
    return folder.stat().st_uid in (os.geteuid(), 0)
