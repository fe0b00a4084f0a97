"""Better messages for a label, or several ids, where one id belongs.

While one file is read, all that can be seen is that something is no id. Once the whole pack is
read, the id behind the label is known and can be suggested.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import replace

from advisor.problem import Problem, problem


def with_ids_suggested(
    problems: Iterable[Problem], called: Mapping[str, str], ids: Set[str]
) -> Iterator[Problem]:
    """The problems; those caused by a label or a missing comma say so and name the ids to write.

    `called`: labels in lower case → ids, as `fact_types.ids_by_label` gives them.
    """
    spaced = sorted((label for label in called if " " in label), key=len, reverse=True)
    for mistake in problems:
        match mistake.code:
            case "name_with_space":
                yield (
                    _label_on_line(mistake, spaced, called)
                    or _sign_left_out(mistake, ids)
                    or mistake
                )
            case "comparison_in_words" | "joined_in_words":
                yield _label_on_line(mistake, spaced, called) or mistake
            case "bad_id":
                yield _label_or_ids(mistake, called, ids) or mistake
            case _:
                yield mistake


def _label_on_line(
    mistake: Problem, spaced: Sequence[str], called: Mapping[str, str]
) -> Problem | None:
    """The problem of a label with blanks in an expression; `spaced` has the longest label first."""
    assert mistake.place
    line, at = mistake.place.source.lower(), mistake.place.column - 1
    for label in spaced:
        for match in re.finditer(rf"(?<!\w){re.escape(label)}(?!\w)", line):
            if match.start() <= at < match.end():
                place = replace(mistake.place, column=match.start() + 1, length=len(label))
                written = mistake.place.source[match.start() : match.end()]
                return problem("label_for_id", place, text=written, better=called[label])
    return None


def _sign_left_out(mistake: Problem, ids: Set[str]) -> Problem | None:
    """The problem of two ids beside each other without `and` or `+` between them."""
    assert mistake.place
    start, at = mistake.place.source, mistake.place.column - 1
    before, after = re.search(r"(\w+)\s+$", start[:at]), re.match(r"\w+", start[at:])
    if not (before and after and {before[1], after[0]} <= ids):
        return None
    first, second = before[1], after[0]
    better = f"{first} and {second}, {first} + {second}"
    return problem("sign_left_out", mistake.place, name=first, text=second, better=better)


def _label_or_ids(mistake: Problem, called: Mapping[str, str], ids: Set[str]) -> Problem | None:
    text = str(dict(mistake.params)["text"])
    if meant := called.get(text.lower()):
        return problem("label_for_id", mistake.place, text=text, better=meant)
    words = text.split()
    if len(words) > 1 and ids >= set(words):
        return problem("ids_without_comma", mistake.place, text=text, better=", ".join(words))
    return None
