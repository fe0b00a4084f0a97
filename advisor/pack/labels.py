"""Labels and lists of ids where an id belongs: what only the whole pack can tell.

Where a file is read it is only seen that something is no id, or has blanks in it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import replace

from advisor.problem import Problem, problem


def with_ids_meant(
    problems: Iterable[Problem], called: Mapping[str, str], ids: Set[str]
) -> Iterator[Problem]:
    """The problems, those that come of a label or of missing commas told as such.

    `called` leads from what entries are called, in lower case, to their ids.
    """
    spaced = sorted((label for label in called if " " in label), key=len, reverse=True)
    for told in problems:
        match told.code:
            case "name_with_space":
                yield _label_on_line(told, spaced, called) or _sign_left_out(told, ids) or told
            case "comparison_in_words" | "joined_in_words":
                yield _label_on_line(told, spaced, called) or told
            case "bad_id":
                yield _label_or_ids(told, called, ids) or told
            case _:
                yield told


def _label_on_line(
    told: Problem, spaced: Sequence[str], called: Mapping[str, str]
) -> Problem | None:
    """The label that stands around a blank of an expression; `spaced` has the longest first."""
    assert told.place
    line, at = told.place.source.lower(), told.place.column - 1
    for label in spaced:
        for found in re.finditer(rf"(?<!\w){re.escape(label)}(?!\w)", line):
            if found.start() <= at < found.end():
                place = replace(told.place, column=found.start() + 1, length=len(label))
                written = told.place.source[found.start() : found.end()]
                return problem("label_for_id", place, text=written, better=called[label])
    return None


def _sign_left_out(told: Problem, ids: Set[str]) -> Problem | None:
    """Two ids beside each other, both of which are meant."""
    assert told.place
    start, at = told.place.source, told.place.column - 1
    before, after = re.search(r"(\w+)\s+$", start[:at]), re.match(r"\w+", start[at:])
    if not (before and after and {before[1], after[0]} <= ids):
        return None
    one, other = before[1], after[0]
    better = f"{one} and {other}, {one} + {other}"
    return problem("sign_left_out", told.place, name=one, text=other, better=better)


def _label_or_ids(told: Problem, called: Mapping[str, str], ids: Set[str]) -> Problem | None:
    text = str(dict(told.params)["text"])
    if meant := called.get(text.lower()):
        return problem("label_for_id", told.place, text=text, better=meant)
    words = text.split()
    if len(words) > 1 and ids >= set(words):
        return problem("ids_without_comma", told.place, text=text, better=", ".join(words))
    return None
