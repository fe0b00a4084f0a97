"""Reads text files that people wrote: UTF-8, of bounded size, without invisible characters.

Packs, answers, sessions, letter templates, fact bases and features are all read through here.
"""

from __future__ import annotations

from pathlib import Path
from unicodedata import name

from advisor.files import LARGEST, read_regular
from advisor.printable import HIDDEN, HIDDEN_BREAK, INVISIBLE
from advisor.problem import AdvisorError, MessageRef, Place, Problem, problem

__all__ = ["LARGEST", "prose_of_file", "sign_name", "text_of_bytes", "text_of_file"]


def text_of_file(path: Path, shown_as: str, problems: list[Problem]) -> str | None:
    """The text of a file, or None; each mistake is added to `problems`."""
    try:
        data = read_regular(path, shown_as)
    except AdvisorError as error:
        problems.extend(error.problems)
        return None
    return text_of_bytes(data, shown_as, problems)


def prose_of_file(path: Path, shown_as: str, problems: list[Problem]) -> str | None:
    """Like `text_of_file`, for prose: characters without width are problems too."""
    text = text_of_file(path, shown_as, problems)
    if text is None or text.isascii():
        return text
    for row, line in enumerate(text.split("\n"), 1):
        if match := INVISIBLE.search(line):
            place = Place(shown_as, row, match.start() + 1, 1, line.rstrip("\r"))
            problems.append(problem("yaml_invisible", place, sign=sign_name(match[0])))
    return text


def text_of_bytes(data: bytes, shown_as: str, problems: list[Problem]) -> str | None:
    """A text in UTF-8, with or without a byte order mark, or None with the problems added."""
    if len(data) > LARGEST:
        whole = Place(shown_as, 1, 1)
        problems.append(problem("file_too_large", whole, size=len(data), largest=LARGEST))
        return None
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        lines = error.object[: error.start].decode("utf-8").split("\n")
        problems.append(problem("not_utf8", Place(shown_as, len(lines), len(lines[-1]) + 1)))
        return None
    hidden = _hidden_signs(text, shown_as)
    problems.extend(hidden)
    return None if hidden else text


def sign_name(sign: str) -> MessageRef:
    """The name of a character that cannot be shown: "U+2028, line separator"."""
    code = f"{ord(sign):04X}"
    words = name(sign, "").lower()
    return MessageRef(f"signs.u{code.lower()}", f"U+{code}, {words}" if words else f"U+{code}")


def _hidden_signs(text: str, shown_as: str) -> list[Problem]:
    """The first invisible sign of each line: comments may not hide what others would read."""
    problems = []
    *lines, last = text.split("\n")
    for row, line in enumerate([*(f"{line}\n" for line in lines), last], 1):
        if line.rstrip("\r\n").isprintable() and "\r" not in line.removesuffix("\r\n"):
            continue
        if match := HIDDEN.search(line):
            code = "hidden_line_break" if HIDDEN_BREAK.match(match[0]) else "yaml_control_character"
            place = Place(shown_as, row, match.start() + 1, 1, line.rstrip("\r\n"))
            problems.append(problem(code, place, sign=sign_name(match[0])))
    return problems
