"""Signs that look like those of YAML: they come from Chinese keyboards, Word and the web."""

from __future__ import annotations

import re
from dataclasses import replace

from advisor.pack.text_file import sign_name
from advisor.problem import MessageRef, Place, Problem, problem

_LONGEST = 1000
"""Characters of a line that is looked at; nobody types a longer one."""
_BLANKS = "\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000"
_PLAIN = dict(zip("：｛｝［］，－–—•·＃", ":{}[],----" + "-#", strict=True))

# Where the structure of a line is: its indentation, its dash, its key.
_STRUCTURE = re.compile(
    rf"\s*?(?:- *)*(?:(?P<blank>[{_BLANKS}])|(?P<dash>[－–—•·])[ {_BLANKS}]"
    rf"|(?P<note>＃)|[A-Za-z0-9_.-]+[ {_BLANKS}]*(?:(?P<colon>：)|:(?P<gap>[{_BLANKS}])))"
)
_BRACKET = re.compile(
    r"[{,]\s*[a-z][a-z0-9_]*：|(?::|^|[-,{\[])\s*[｛［]|[｝］]\s*$|[\[{][^\]}\"']*[，｝］]"
)
_BRACES = re.compile(r"""[:\-]\s+(\{[a-z]\w*(?:\.\w+)?\})|\{[^{}"']*(\{[a-z]\w*(?:\.\w+)?\})""")


def structure_problem(place: Place) -> Problem | None:
    """A strange sign in the indentation of a line, at its dash or behind its key."""
    if not (found := _STRUCTURE.match(place.source)) or not found.lastgroup:
        return None
    return _told(place, found.start(found.lastgroup))


def inside_problem(place: Place) -> Problem | None:
    """A full-width bracket or comma of a list, or a name in braces without quotes around it."""
    if found := _BRACKET.search(place.source):
        at = next(at for at in range(found.end() - 1, -1, -1) if place.source[at] in _PLAIN)
        return _told(place, at)
    if found := _BRACES.search(place.source):
        group = found.lastindex or 1
        there = replace(place, column=found.start(group) + 1, length=len(found[group]))
        return problem("yaml_braces_unquoted", there, text=found[group])
    return None


def lookalike(place: Place) -> Problem | None:
    """What on the line of a place only looks like YAML, if anything."""
    if len(place.source) > _LONGEST:
        return None
    return structure_problem(place) or inside_problem(place)


def _told(place: Place, at: int) -> Problem:
    sign = place.source[at]
    plain = _PLAIN.get(sign) or MessageRef("signs.blank")
    there = replace(place, column=at + 1, length=1)
    return problem("yaml_lookalike", there, sign=sign_name(sign), plain=plain)
