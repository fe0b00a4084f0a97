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
    if not (match := _STRUCTURE.match(place.source)) or not match.lastgroup:
        return None
    return _lookalike_problem(place, match.start(match.lastgroup))


def inside_problem(place: Place) -> Problem | None:
    """A full-width bracket or comma of a list, or a name in braces without quotes around it."""
    if match := _BRACKET.search(place.source):
        at = next(at for at in range(match.end() - 1, -1, -1) if place.source[at] in _PLAIN)
        return _lookalike_problem(place, at)
    if match := _BRACES.search(place.source):
        group = match.lastindex or 1
        span = replace(place, column=match.start(group) + 1, length=len(match[group]))
        return problem("yaml_braces_unquoted", span, text=match[group])
    return None


def lookalike(place: Place) -> Problem | None:
    """The problem of a character on this line that only looks like one of YAML, or None."""
    if len(place.source) > _LONGEST:
        return None
    return structure_problem(place) or inside_problem(place)


def _lookalike_problem(place: Place, at: int) -> Problem:
    sign = place.source[at]
    plain = _PLAIN.get(sign) or MessageRef("signs.blank")
    span = replace(place, column=at + 1, length=1)
    return problem("yaml_lookalike", span, sign=sign_name(sign), plain=plain)
