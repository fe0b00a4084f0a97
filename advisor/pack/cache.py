"""A loaded pack kept between runs, so that a consultation need not parse it again.

Its name is a digest of every YAML file of the pack and of this program, so that it is never
stale; its first line is a checksum of that name and the rest, so that damage is seen before
anything is read out of it. What is read back may name our own dataclasses and dates and
nothing else.
Anything wrong with it, a full disk included, means that the pack is loaded as usual. None
of this holds off somebody who can write with the rights of the person: see SECURITY.md.
"""

from __future__ import annotations

import hashlib
import os
import pickle
import sys
from collections.abc import Callable
from contextlib import suppress
from functools import cache
from io import BytesIO
from pathlib import Path
from time import time
from typing import Any

from platformdirs import user_cache_path

from advisor import __version__
from advisor.files import read_regular, replace_file
from advisor.pack.pack import Pack
from advisor.pack.pack_files import read_pack_files
from advisor.pack.schema import formulas_of

_ALLOWED = {
    "advisor.language.tree",
    "advisor.language.working_days",
    "advisor.pack.house_rules",
    "advisor.pack.pack",
    "advisor.pack.schema.about",
    "advisor.pack.schema.advice",
    "advisor.pack.schema.entry",
    "advisor.pack.schema.expressions",
    "advisor.pack.schema.facts",
    "advisor.pack.schema.law",
    "advisor.pack.schema.rules",
    "advisor.pack.yaml_tree",
    "advisor.problem",
}


KEPT = 4
"""Packs kept at once: an author goes to and fro between a few."""
LARGEST = 100_000_000
"""Bytes of a kept pack that are read."""
STALE = 3600
"""Seconds after which a half-written file belongs to nobody."""


class _DataOnly(pickle.Unpickler):
    """Finds our dataclasses and `date`; any other name is an error."""

    def find_class(self, module: str, name: str) -> Any:
        if (module, name) == ("datetime", "date"):
            from datetime import date

            return date
        if module in _ALLOWED and "." not in name:
            named = super().find_class(module, name)
            if isinstance(named, type) and named.__module__ == module:
                return named
        raise pickle.UnpicklingError(f"{module}.{name}")


def load_cached(folder: Path, anew: Callable[[], None] = lambda: None) -> Pack:
    """Like `load`, from the cache where the pack has not changed; else `anew` is called first."""
    with suppress(Exception):  # no cache, an old one, a damaged one: it is made anew
        files = read_pack_files(folder)
        if not files.problems:
            return _read(_place(files.digest))
    anew()
    from advisor.pack.load import load  # only now: the parser takes a while to import

    pack = load(folder)
    with suppress(Exception):
        _write(_place(pack.digest), pack)  # the digest of what this pack was made from
    return pack


def _place(digest: str) -> Path:
    """The file that keeps a pack whose content has this digest."""
    made_by = hashlib.sha256(f"{__version__} {sys.version_info[:2]} {digest}".encode())
    for path in _program():
        made_by.update(f"\0{path.name}\0".encode() + path.read_bytes())
    return user_cache_path("arrears-advisor") / f"{made_by.hexdigest()[:32]}.pack"


def _read(place: Path) -> Pack:
    status = place.stat()
    if hasattr(os, "getuid") and (status.st_uid != os.getuid() or status.st_mode & 0o022):
        raise PermissionError(place)
    checksum, _, content = read_regular(place, str(place), LARGEST).partition(b"\n")
    if checksum != _checksum(place, content):
        raise ValueError(place)
    pack = _DataOnly(BytesIO(content)).load()
    if not isinstance(pack, Pack):
        raise TypeError(place)
    return pack


def _checksum(place: Path, content: bytes) -> bytes:
    """Of the name too, so that no pack is taken for another one."""
    return hashlib.sha256(f"{place.name}\0".encode() + content).hexdigest().encode()


def _write(place: Path, pack: Pack) -> None:
    place.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    _ = pack.questions_behind  # worked out once and kept, and the names in every formula with it
    for entry in pack.entries.values():
        for formula in formulas_of(entry):
            _ = formula.core
    for rule in pack.rules:
        _ = rule.condition.core
    content = pickle.dumps(pack, protocol=5)
    replace_file(place, _checksum(place, content) + b"\n" + content)
    _tidy(place.parent)


def _tidy(folder: Path) -> None:
    """Keep the packs used last, and remove what a killed process left half written."""
    by_age = sorted(folder.glob("*.pack"), key=lambda path: path.stat().st_mtime)
    for old in by_age[:-KEPT]:
        old.unlink()
    for left in folder.glob(".*.pack.*"):
        if time() - left.stat().st_mtime > STALE:
            left.unlink()


@cache
def _program() -> tuple[Path, ...]:
    package = Path(__file__).parents[1]
    return tuple(
        path
        for part in (".", "language", "pack")
        for path in sorted((package / part).iterdir())
        if path.suffix in (".py", ".lark")
    )
