"""The sentences of steps: read from the catalogue, matched, and found again when misspelt."""

from __future__ import annotations

import re
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import cache, lru_cache

from advisor import LANGUAGES
from advisor.messages import keys, message, vocabulary

# A word in straight quotes may hold curly ones, and the other way round.
QUOTED = r'["“](?P<{}>(?<=")[^"]*(?=")|(?<=“)[^”]*(?=”))["”]'
_WORD = r"""(?:"[^"]*"|“[^”]*”)"""
_JOIN = rf"\s*(?:[,，、]|{'|'.join(map(re.escape, vocabulary('steps.join')))})\s*"
_LIST = rf"(?P<{{}}>{_WORD}(?:{_JOIN}{_WORD})*)"
_BARE = r"(?:{quoted}|(?P<{name}_bare>[^\s\"“”][^\"“”]*))"
_UNQUOTED = ("day", "number", "value")
"""Slots whose quotes may be left out."""
SLOT = re.compile("<([a-z]+)>")
TYPES = ("given", "when", "then")


@dataclass(frozen=True)
class Sentence:
    """One step: its type, its name, and its wordings, one in each language of the catalogue."""

    type: str
    name: str
    wordings: tuple[str, ...]
    patterns: tuple[re.Pattern[str], ...]

    def match(self, text: str) -> dict[str, str] | None:
        """The values in the slots of a step with this sentence; None for any other step."""
        for pattern in self.patterns:
            if match := pattern.fullmatch(text):
                slots = {n: v for n, v in match.groupdict().items() if v is not None}
                return {n.removesuffix("_bare"): v for n, v in slots.items()}
        return None


@cache
def sentences() -> dict[str, Sentence]:
    """All steps by name, in the order of the catalogue."""
    by_name = {}
    for path in keys("steps.sentence"):
        kind, name = path.split(".")
        wordings = tuple(message(f"steps.sentence.{kind}.{name}", lang) for lang in LANGUAGES)
        by_name[name] = Sentence(kind, name, wordings, tuple(map(_pattern, wordings)))
    return by_name


@lru_cache(maxsize=4096)
def matching(text: str) -> tuple[Sentence, ...]:
    """The sentences that the text of a step matches."""
    return tuple(s for s in sentences().values() if s.match(text) is not None)


def _pattern(wording: str) -> re.Pattern[str]:
    pieces = SLOT.split(wording)  # the slots stand at the odd places
    for at in range(1, len(pieces), 2):
        if pieces[at] in _UNQUOTED:
            pieces[at - 1] = pieces[at - 1].rstrip()
        pieces[at] = _slot(pieces[at])
    pieces[::2] = [re.escape(piece) for piece in pieces[::2]]
    return re.compile("".join(pieces) + " *[:：]?")


def _slot(name: str) -> str:
    if name == "entries":
        return _LIST.format(name)
    quoted = QUOTED.format(name)
    return " *" + _BARE.format(quoted=quoted, name=name) if name in _UNQUOTED else quoted


def words_in(listed: str) -> list[str]:
    """The words of a list in quotes: `"a", “b”`."""
    return [word[1:-1] for word in re.findall(_WORD, listed)]


def shown(wording: str, lang: str) -> str:
    """A sentence as a person would write it, with the meaning of its slots in their places."""

    def filled(slot: re.Match[str]) -> str:
        name = message(f"steps.slot.{slot[1]}", lang)
        if slot[1] in _UNQUOTED:
            return name
        return message("steps.in_quotes", lang, text=name)

    return SLOT.sub(filled, wording)


LIKE = 0.5
"""From this likeness on a sentence may be what was meant."""
LONGEST = 200
"""Characters of a step that are compared; no sentence is longer."""


@cache
def _without_slots(wording: str) -> str:
    return SLOT.sub("<>", wording)


@lru_cache(maxsize=1024)
def nearest(
    text: str, type_: str, languages: frozenset[str] = frozenset(LANGUAGES), most: int = 2
) -> list[tuple[Sentence, str]]:
    """The sentences closest to a step that no definition matches, each with its language.

    Looked for in some languages of the catalogue. What stands in quotes does not count;
    sentences of the step's own type go first.
    """
    matcher = SequenceMatcher(b=re.sub(_WORD, "<>", text)[:LONGEST])
    scored: list[tuple[float, int, Sentence, str]] = []
    for number, sentence in enumerate(sentences().values()):
        for lang, wording in zip(LANGUAGES, sentence.wordings, strict=True):
            if lang not in languages:
                continue
            matcher.set_seq1(_without_slots(wording))
            if matcher.quick_ratio() >= LIKE and (likeness := matcher.ratio()) >= LIKE:
                likeness += 0.1 * (sentence.type == type_)
                scored.append((-likeness, number, sentence, lang))
    return [(sentence, lang) for _, _, sentence, lang in sorted(scored, key=_rank)[:most]]


def _rank(scored: tuple[float, int, Sentence, str]) -> tuple[float, int, str]:
    return scored[0], scored[1], scored[3]


def under_another_keyword(text: str, type_: str) -> Sentence | None:
    """A sentence that fits, but not below a keyword of this type."""
    return next((sentence for sentence in matching(text) if sentence.type != type_), None)
