"""The YAML files of a pack, each read once: what is digested is what is parsed."""

from __future__ import annotations

import hashlib
import os
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from unicodedata import normalize

from advisor.files import read_regular
from advisor.languages import canonical_tag
from advisor.pack.folder import PARTS, is_folder
from advisor.problem import AdvisorError, MessageRef, Place, Problem, did_you_mean, problem

MOST_FILES = 1000
"""YAML files in one pack."""
MOST_BYTES = 5_000_000
"""Bytes in all of them."""
FACTS = "facts.csv"
LETTERS = "knowledge/letters"
FACT_BASE = "knowledge/facts"
SOURCES = "knowledge/sources.md"
_DEEPEST = 10
"""Levels of folders."""

# `rules.yml`, `RULES.YAML`, `rules.yaml (1)`, and `rules.yaml.txt`, which Windows shows as
# `rules.yaml`; so also of the fact base and of letters.
_MISNAMED = re.compile(
    r"(?P<stem>.+?)\.(?P<end>ya?ml|csv|(?:(?P<tag>[a-z]{2,3}(?:[-_][a-z0-9]+)*)\.)?(?:md|markdown))"
    r"(?:\.txt|\s*\(\d+\)|\s)*",
    re.IGNORECASE | re.DOTALL,
)


@dataclass
class PackFiles:
    """The files of a pack by the name shown in messages, `knowledge/` first; and the problems."""

    contents: dict[str, bytes] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)

    @property
    def digest(self) -> str:
        """A SHA-256 of all names and contents, in hexadecimal."""
        digest = hashlib.sha256()
        for shown, content in self.contents.items():
            name = shown.encode("utf-8", "surrogateescape")
            digest.update(name + b"\0" + content + b"\0")
        return digest.hexdigest()


def read_pack_files(folder: Path) -> PackFiles:
    """Every YAML file below `knowledge/` and `rules/`; whatever is left out is a problem."""
    files = PackFiles()
    paths = [
        path
        for part in PARTS
        for path in _files_below(folder / part, folder, files.problems, _DEEPEST)
    ]
    total = 0
    for number, path in enumerate(paths):
        shown = path.relative_to(folder).as_posix()
        if number >= MOST_FILES or total > MOST_BYTES:
            limits = {"files": MOST_FILES, "largest": MOST_BYTES}
            files.problems.append(problem("pack_too_large", Place(shown, 1, 1), **limits))
            break
        try:
            files.contents[shown] = read_regular(path, shown)
        except AdvisorError as error:
            files.problems.extend(error.problems)
        else:
            total += len(files.contents[shown])
    return files


def _files_below(folder: Path, root: Path, problems: list[Problem], deepest: int) -> list[Path]:
    """The YAML files of a folder in the order of their names."""
    shown = folder.relative_to(root).as_posix()
    try:
        with os.scandir(folder) as entries:
            listed = sorted(entries, key=lambda entry: entry.name)
    except OSError as error:
        problems.append(
            problem("folder_unreadable", Place(shown, 1, 1), reason=MessageRef.from_os_error(error))
        )
        return []
    paths: list[Path] = []
    for entry in listed:
        path = folder / entry.name
        place = Place(f"{shown}/{entry.name}", 1, 1)
        if entry.is_dir(follow_symlinks=False):
            if deepest:
                paths += _files_below(path, root, problems, deepest - 1)
            else:
                problems.append(problem("folder_too_deep", place, deepest=_DEEPEST))
        elif entry.is_symlink() and is_folder(path):
            problems.append(problem("folder_is_link", place))
        elif entry.name.endswith(".yaml"):
            if not entry.name.isprintable():  # not UTF-8, or with signs nobody can see
                problems.append(problem("file_name_unreadable", place))
            paths.append(path)
        elif better := _meant(f"{shown}/{entry.name}"):
            problems.append(problem("file_misnamed", place, file=entry.name, renamed=better))
    return paths


def _meant(shown: str) -> str | None:
    """The name that a misnamed file should have; None for any other file."""
    folder, _, name = shown.rpartition("/")
    match = _MISNAMED.fullmatch(normalize("NFKC", name).replace("。", "."))
    if not match or _is_read(shown):
        return None
    stem, end = match["stem"], match["end"].lower()
    if end == "csv":
        return FACTS if folder == "knowledge" and did_you_mean(stem, ["facts"]) else None
    if end in ("yaml", "yml"):
        return f"{stem}.yaml"
    if folder == FACT_BASE:
        return f"{stem}.md"
    if folder == "knowledge":
        return Path(SOURCES).name if did_you_mean(stem, ["sources"]) else None
    tag = canonical_tag(match["tag"] or "")
    return f"{stem}.{tag}.md" if folder == LETTERS and tag else None


def _is_read(shown: str) -> bool:
    """Whether something reads a file of this name."""
    folder, _, name = shown.rpartition("/")
    of_prose = folder in (LETTERS, FACT_BASE) and name.endswith(".md")
    return name.endswith(".yaml") or shown in (f"knowledge/{FACTS}", SOURCES) or of_prose


def files_not_read(folder: Path) -> Iterator[Problem]:
    """Warnings for files in a pack that nothing reads, except those that editors leave behind."""
    for part in PARTS:
        for path in sorted((folder / part).rglob("*")):
            shown = path.relative_to(folder).as_posix()
            of_editors = re.search(r"(^|/)[.#]|~$", shown)
            if not of_editors and path.is_file() and not _is_read(shown):
                yield problem("file_not_read", Place(shown, 1, 1), file=path.name)
