"""A loaded pack kept between runs, so that a consultation need not parse it again.

The cache is only ever data: what is read back may name our own dataclasses and dates and
nothing else, so that a tampered file can at worst be refused. Its name is a digest of
every file of the pack and of this program, so that it can never be stale. Anything wrong
with it, a full disk included, means that the pack is loaded as usual.
"""

from __future__ import annotations

import hashlib
import os
import pickle
import sys
from collections.abc import Callable, Iterator
from contextlib import suppress
from functools import cache
from pathlib import Path
from typing import Any

from platformdirs import user_cache_path

from advisor import __version__
from advisor.pack.pack import Pack

_ALLOWED = {
    "advisor.language.tree",
    "advisor.pack.pack",
    "advisor.pack.schema",
    "advisor.pack.yaml_tree",
    "advisor.problem",
}


KEPT = 4
"""Packs kept at once: an author goes to and fro between a few."""


class _DataOnly(pickle.Unpickler):
    """Finds our dataclasses and `date`; any other name is an error."""

    def find_class(self, module: str, name: str) -> Any:
        if (module, name) == ("datetime", "date"):
            from datetime import date

            return date
        if module in _ALLOWED and "." not in name:
            found = super().find_class(module, name)
            if isinstance(found, type) and found.__module__ == module:
                return found
        raise pickle.UnpicklingError(f"{module}.{name}")


def load_cached(folder: Path, anew: Callable[[], None] = lambda: None) -> Pack:
    """Like `load`, from the cache where the pack has not changed; else `anew` is called first."""
    try:
        place = user_cache_path("arrears-advisor") / f"{_digest(folder)}.pack"
        return _read(place)
    except Exception:
        pass  # no cache, an old one, a damaged one: it is made anew
    anew()
    from advisor.pack.load import load  # only now: the parser takes a while to import

    pack = load(folder)
    with suppress(Exception):
        _write(place, pack)
    return pack


def _read(place: Path) -> Pack:
    status = place.stat()
    if hasattr(os, "getuid") and (status.st_uid != os.getuid() or status.st_mode & 0o022):
        raise PermissionError(place)
    with place.open("rb") as file:
        pack = _DataOnly(file).load()
    if not isinstance(pack, Pack):
        raise TypeError(place)
    return pack


def _write(place: Path, pack: Pack) -> None:
    from advisor.files import replace_file

    place.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    _ = pack.uses, pack.questions_behind  # worked out once, and kept with the pack
    replace_file(place, pickle.dumps(pack, protocol=5))
    kept = sorted(place.parent.glob("*.pack"), key=lambda path: path.stat().st_mtime)
    for old in kept[:-KEPT]:
        old.unlink()


def _digest(folder: Path) -> str:
    digest = hashlib.sha256(f"{__version__} {sys.version_info[:2]} {folder}".encode())
    for path in (*_files(folder), *_program()):
        digest.update(f"\0{path}\0".encode() + path.read_bytes())
    return digest.hexdigest()[:32]


def _files(folder: Path) -> Iterator[Path]:
    for part in ("knowledge", "rules"):
        yield from sorted((folder / part).rglob("*.yaml"))


@cache
def _program() -> tuple[Path, ...]:
    package = Path(__file__).parents[1]
    return tuple(
        path
        for part in ("language", "pack")
        for path in sorted((package / part).iterdir())
        if path.suffix in (".py", ".lark")
    )
