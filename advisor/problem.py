"""What is wrong, where, why, and what to write instead.

A problem is data: a code of the message catalogue (`messages/problems.yaml`), its
parameters and its place. It becomes text only when it is shown, in the reader's language.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from difflib import get_close_matches
from errno import errorcode
from typing import TYPE_CHECKING, Protocol, runtime_checkable

from advisor import LANGUAGES
from advisor.languages import language_of_pack
from advisor.messages import counted_message, message, message_or_none
from advisor.printable import printable, shortened

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from advisor.contract.common import Problem as ProblemData
    from advisor.contract.common import ProblemText


LONGEST_SHOWN = 100
"""Characters shown of a source line, and of what somebody wrote."""
MOST_SHOWN = 200
"""The most problems shown at once, and the most that checks across entries look for."""
_WRITTEN = {"better", "fact", "found", "id", "key", "kind", "name", "option", "tag", "text"}
_WRITTEN |= {"value", "word"}
"""Parameters that repeat what somebody wrote and are shortened; lists of names never are."""


@dataclass(frozen=True, order=True)
class Place:
    """A stretch of a file: lines and columns count from 1, columns in characters."""

    file: str
    line: int
    column: int
    length: int = 1
    source: str = field(default="", compare=False)

    def __str__(self) -> str:
        return f"{printable(self.file)}:{self.line}:{self.column}"


@runtime_checkable
class InLanguages(Protocol):
    """A parameter that becomes words only when it is shown."""

    def text(self, lang: str) -> str:
        """The words in a language."""


@dataclass(frozen=True, order=True)
class MessageRef:
    """A parameter that is itself a message of the catalogue; `otherwise` where it has none.

    `detail` stands behind it in parentheses.
    """

    key: str
    otherwise: str = ""
    detail: str = ""

    @classmethod
    def from_os_error(cls, error: OSError) -> MessageRef:
        """The reason that the operating system gave."""
        name = getattr(error, "name", None) or errorcode.get(error.errno or 0)
        return cls(f"system.{name}", error.strerror or str(error))

    def text(self, lang: str) -> str:
        """The words in a language."""
        words = message_or_none(self.key, lang) or self.otherwise
        return f"{words} ({self.detail})" if self.detail else words


@dataclass(frozen=True)
class Nearest:
    """A parameter: the known names closest to `name`, looked for only when it is shown.

    Of very many problems few are shown, and each search takes a while. `cutoffs` are similarities
    from 0 to 1, tried in this order until one finds a name.
    """

    name: str
    known: tuple[str, ...]
    cutoffs: tuple[float, ...] = (0.6,)

    def text(self, lang: str) -> str:
        """The closest names as text; empty where none is close."""
        names = (did_you_mean(self.name, self.known, cutoff) for cutoff in self.cutoffs)
        return next(filter(None, names), "")


@dataclass(frozen=True)
class TextOfPack:
    """A parameter: a text in the languages of a pack, shown in the nearest to the reader's."""

    texts: tuple[tuple[str, str], ...]

    @classmethod
    def of(cls, texts: Mapping[str, str]) -> TextOfPack:
        """That of a text as a pack has it."""
        return cls(tuple(texts.items()))

    def text(self, lang: str) -> str:
        """The text in a language."""
        texts = dict(self.texts)
        return texts[language_of_pack(lang, tuple(texts))]


@dataclass(frozen=True)
class Problem:
    """One mistake; `code` names its message, `params` fill it.

    The parameter `better` is what to write instead, where that can be made from what was
    written; it is shown in place of the message's own advice.
    """

    code: str
    place: Place | None = None
    params: tuple[tuple[str, object], ...] = ()

    def text(self, lang: str, columns: int | None = None) -> str:
        """The message as shown: place, what is wrong, the source line, why, what to write.

        Its lines are at most `columns` cells wide, where that is given.
        """
        words = self.words(lang)
        head = f"{self.place}: " if self.place else ""
        lines = _fitted(head + words["what"], "", columns)
        if self.place and self.place.source.strip():
            lines += underlined(self.place, (columns or LONGEST_SHOWN + 4) - 4)
        for key, detail in (("problems.why", words["why"]), ("problems.write", words["write"])):
            if detail:
                lines += _fitted(message(key, lang) + detail, "  ", columns)
        if hint := self._hint(lang):
            lines += _fitted(message("problems.did_you_mean", lang, names=hint), "  ", columns)
        return "\n".join(lines)

    def words(self, lang: str) -> ProblemText:
        """What is wrong, why, and what to write instead, in a language."""
        params = {name: _rendered(name, value, lang) for name, value in self.params}
        better = params.get("better")
        write = message_or_none(f"problems.{self.code}.write", lang, **params)
        return {
            "what": message(f"problems.{self.code}.what", lang, **params),
            "why": message_or_none(f"problems.{self.code}.why", lang, **params) or None,
            "write": str(better) if better else write or None,
        }

    def _hint(self, lang: str) -> str:
        """The names that may have been meant, ready to show."""
        return str(_rendered("did_you_mean", dict(self.params).get("did_you_mean"), lang) or "")

    def to_dict(self) -> ProblemData:
        """As `advisor check --format json` prints it; docs/json.md says what the keys mean."""
        place, hint = self.place, self._hint(LANGUAGES[0])
        return {
            "code": self.code,
            "file": place.file if place else None,
            "line": place.line if place else None,
            "column": place.column if place else None,
            "length": place.length if place else None,
            "did_you_mean": _NAMES.findall(hint) or ([hint] if hint else []),
            "texts": {lang: self.words(lang) for lang in LANGUAGES},
        }


_NAMES = re.compile("`([^`]+)`")
"""The names in a hint: `first`, `second`."""


def problem(code: str, place: Place | None = None, /, **params: object) -> Problem:
    """A `Problem`, its parameters given as keywords."""
    return Problem(code, place, tuple(sorted(params.items())))


def _rendered(name: str, value: object, lang: str) -> object:
    """A parameter as it is shown: put in words, or made fit to print and shortened."""
    if isinstance(value, InLanguages):
        return value.text(lang)
    if isinstance(value, str) and name in _WRITTEN:
        return shortened(printable(value) or ascii(value)[1:-1], LONGEST_SHOWN)
    return value


def _fitted(text: str, indent: str, columns: int | None) -> list[str]:
    if columns is None:
        return [indent + text]
    from advisor.width import wrap

    return wrap(text, columns, indent, indent + "  ")


def underlined(place: Place, room: int = LONGEST_SHOWN) -> list[str]:
    """The source line with carets below the stretch, aligned for wide characters too.

    Of a long line the part around the stretch is shown, in at most `room` cells.
    """
    from advisor.width import cell_width  # only a problem that is shown needs it

    left_out = max(0, place.column - 1 - 4 * room)
    source = place.source[left_out : place.column + 8 * room].rstrip()
    column = place.column - left_out
    start = len(source) - len(source.lstrip())
    while start < column - 1 and cell_width(source[start:column]) > room:
        start += max(1, room // 4)
    shown = source[start : start + room]
    while cell_width(shown) > room:
        shown = shown[:-1]
    at = max(0, column - 1 - start)
    before, marked, after = (
        printable(piece)
        for piece in (shown[:at], shown[at : at + place.length], shown[at + place.length :])
    )
    carets = "^" * max(1, cell_width(marked))
    return [f"    {before}{marked}{after}", " " * (4 + cell_width(before)) + carets]


def by_place(problems: Iterable[Problem]) -> list[Problem]:
    """Problems in the order of files, lines and columns."""

    def key(mistake: Problem) -> tuple[str, int, int, str]:
        place = mistake.place or Place("", 0, 0)
        return place.file, place.line, place.column, mistake.code

    return sorted(problems, key=key)


def did_you_mean(name: str, known: Iterable[str], cutoff: float = 0.6) -> str | None:
    """The known names closest to `name`, ready to show, or None."""
    close = get_close_matches(name.lower(), sorted(known), n=3, cutoff=cutoff)
    return ", ".join(f"`{shortened(match, LONGEST_SHOWN)}`" for match in close) or None


class AdvisorError(Exception):
    """Bad input, with every problem in it; the command line shows them and exits with 2."""

    def __init__(self, *problems: Problem) -> None:
        super().__init__(problems)
        self.problems = problems

    def text(self, lang: str, columns: int | None = None) -> str:
        """The first `MOST_SHOWN` problems with a blank line between, and how many are left."""
        shown = [p.text(lang, columns) for p in self.problems[:MOST_SHOWN]]
        if (more := len(self.problems) - MOST_SHOWN) > 0:
            shown[-1] += "\n" + "\n".join(
                _fitted(counted_message("problems.more", lang, more), "", columns)
            )
        return "\n\n".join(shown)

    def __str__(self) -> str:
        return self.text("en")
