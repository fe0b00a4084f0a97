"""A small working pack to begin with, from the pack in `template/`.

The template is itself a sound pack in English and Chinese, and its scenarios are run. Each of its
texts has a line for each language (`en: …`), and a comment begins with its language (`# en| …`).
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from datetime import date
from importlib.resources import files
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING

from advisor.languages import nearest
from advisor.messages import message
from advisor.pack.folder import PARTS, enclosing_pack
from advisor.problem import AdvisorError, MessageRef, problem

if TYPE_CHECKING:
    from importlib.resources.abc import Traversable

WRITTEN_IN = ("en", "zh")
"""The languages of the template; any other gets the nearest one's texts, marked."""
_LOOK_ALIKE = (*WRITTEN_IN, "zh-Hant")
_PACK = "new_pack"
_CHECKED_ON = "2001-01-01"
_LANGUAGES = "languages: [en, zh]"
_COMMENT = re.compile(r"# (\w+)\| ?(.*)")
_TEXT = re.compile(rf"( *(?:- )?)({'|'.join(WRITTEN_IN)}): (.*)")
_IN_A_LANGUAGE = re.compile(rf"(.+)\.({'|'.join(WRITTEN_IN)})(\.\w+)")


def make_pack(folder: Path, languages: Sequence[str], author: str, today: date) -> None:
    """Write a new pack to a folder, which must be empty or not there yet.

    Its texts are in `languages`, its comments in the author's language. Raises `AdvisorError`
    where that is refused; then nothing is left of it.
    """
    try:
        _refuse_what_is_there(folder)
        _refuse_inside_a_pack(folder)
        _write(folder, _files(_id_from(folder.resolve().name), languages, author, today))
    except (OSError, ValueError) as error:  # a name may hold a NUL
        refused = error if isinstance(error, OSError) else OSError(str(error))
        reason = MessageRef.from_os_error(refused)
        told = problem("new_not_written", None, folder=str(folder), reason=reason)
        raise AdvisorError(told) from None


def _refuse_what_is_there(folder: Path) -> None:
    if folder.is_dir():
        if any(folder.iterdir()):
            raise AdvisorError(problem("new_not_empty", None, folder=str(folder)))
    elif folder.exists() or folder.is_symlink():
        raise AdvisorError(problem("new_is_file", None, folder=str(folder)))


def _refuse_inside_a_pack(folder: Path) -> None:
    """A pack among the files of another would be read as a part of that one."""
    around = enclosing_pack(folder.resolve().parent)
    if around and folder.resolve().relative_to(around).parts[0] in PARTS:
        told = problem("new_inside_pack", None, folder=str(folder), around=str(around))
        raise AdvisorError(told)


def _id_from(name: str) -> str:
    """The id of a pack in a folder of this name."""
    words = re.sub(r"[^a-z0-9]+", "_", name.lower(), flags=re.ASCII).strip("_")
    if not words:
        return _PACK
    return words if words[0].isalpha() else f"pack_{words}"


def _files(pack: str, languages: Sequence[str], author: str, today: date) -> dict[str, str]:
    """Names of the new pack's files → their texts."""
    comments = _source(author)
    made: dict[str, str] = {}
    for name, text in _template(files("advisor.authoring") / "template"):
        text = text.replace(_PACK, pack).replace(_CHECKED_ON, today.isoformat())
        text = text.replace(_LANGUAGES, f"languages: [{', '.join(languages)}]")
        text = "\n".join(_localized(text.split("\n"), languages, comments))
        if found := _IN_A_LANGUAGE.fullmatch(name):
            stem, lang, end = found.groups()
            if end == ".feature":
                if lang == _of_scenarios(languages, comments):
                    made[f"{stem}{end}"] = text
                continue
            made |= {
                f"{stem}.{other}{end}": text
                if reads_as_it_is(other)
                else _marked_letter(text, lang)
                for other in languages
                if lang == _source(other)
            }
        else:
            made[name] = text
    return made


def _template(folder: Traversable, above: str = "") -> Iterator[tuple[str, str]]:
    """The files of the template, each with its name from the pack on."""
    for item in sorted(folder.iterdir(), key=lambda item: item.name):
        name = f"{above}{item.name}"
        if item.is_dir():
            yield from _template(item, f"{name}/")
        elif item.name.endswith((".yaml", ".md", ".feature")):
            yield name, item.read_text("utf-8")


def _of_scenarios(languages: Sequence[str], comments: str) -> str:
    """The language of the scenarios: the author's where the pack has it."""
    sources = [*map(_source, sorted(languages, key=reads_as_it_is, reverse=True))]
    return comments if comments in sources else sources[0]


def _localized(lines: Sequence[str], languages: Sequence[str], comments: str) -> Iterator[str]:
    """A file's lines with its texts in the languages, and the comments in one of them."""
    for is_text, group in groupby(lines, lambda line: _TEXT.fullmatch(line) is not None):
        if is_text:
            yield from _texts(list(group), languages)
            continue
        for line in group:
            comment = _COMMENT.fullmatch(line)
            if comment is None:
                yield line
            elif comment[1] == comments:
                yield f"# {comment[2]}"


def _texts(lines: Sequence[str], languages: Sequence[str]) -> Iterator[str]:
    """One or several texts, which may follow each other, each in all the languages."""
    for at in range(0, len(lines), len(WRITTEN_IN)):
        found = [_TEXT.fullmatch(line) for line in lines[at : at + len(WRITTEN_IN)]]
        texts = {match[2]: match[3] for match in found if match}
        start = found[0][1] if found[0] else ""
        for lang in languages:
            text = texts[_source(lang)]
            if not reads_as_it_is(lang):
                text += f"  {message('new.to_translate.text', _source(lang))}"
            yield f"{start}{lang}: {text}"
            start = " " * len(start)


def _source(lang: str) -> str:
    """The template's language whose texts a language of the new pack begins with."""
    return nearest(lang, WRITTEN_IN) or WRITTEN_IN[0]


def reads_as_it_is(lang: str) -> bool:
    """Whether the template's texts are in this language and script already.

    A region makes no difference: `en-GB` is English as it is, `zh-TW` is not the template's `zh`.
    """
    return nearest(lang, _LOOK_ALIKE) in WRITTEN_IN


def _marked_letter(text: str, lang: str) -> str:
    return f"{text}\n{message('new.to_translate.letter', lang)}\n"


def _write(folder: Path, texts: Mapping[str, str]) -> None:
    """Write new files. Raises `OSError`; what was written is then taken away again."""
    made: list[Path] = []
    try:
        for name, text in texts.items():
            _make_folder((folder / name).parent, made)
            with (folder / name).open("x", encoding="utf-8", newline="\n") as file:
                made.append(folder / name)
                file.write(text)
                file.flush()
                os.fsync(file.fileno())  # a full disk may be noticed only here
    except BaseException:
        for path in reversed(made):
            with suppress(OSError):
                path.rmdir() if path.is_dir() else path.unlink()
        raise


def _make_folder(folder: Path, made: list[Path]) -> None:
    """Make a folder and those above it that are not there."""
    if not folder.is_dir():
        _make_folder(folder.parent, made)
        folder.mkdir()
        made.append(folder)
