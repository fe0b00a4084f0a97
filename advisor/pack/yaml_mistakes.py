"""What PyYAML cannot read, as a mistake that an author understands: what is wrong, and where.

PyYAML says where it got stuck, which is often a line below the mistake. So the line itself is
looked at first, then the parser's own words.
"""

from __future__ import annotations

import re

import yaml

from advisor.pack.lookalike import lookalike, structure_problem
from advisor.problem import Place, Problem, problem

# PyYAML's words → the code of our message; the first that fits.
_SYNTAX = [
    ("yaml_colon_in_text", re.compile("mapping values are not allowed")),
    ("yaml_control_character", re.compile("Unicode character escape")),
    ("yaml_escape", re.compile("escape|hexdecimal")),
    ("yaml_quote_not_closed", re.compile("quoted scalar")),
    (
        "yaml_special_character",
        re.compile("cannot start|an? (anchor|alias|directive|tag)"),
    ),
    ("yaml_no_colon", re.compile("could not find expected ':'")),
    ("yaml_flow_not_closed", re.compile("expected ',' or|flow")),
    ("yaml_indentation", re.compile("block")),
]
_AT_CONTEXT = {"yaml_control_character", "yaml_quote_not_closed", "yaml_no_colon"}
"""Mistakes that are shown where the construct began, not where the parser got stuck."""


def syntax_problem(error: yaml.YAMLError, file: str, lines: list[str]) -> Problem:
    """The mistake behind an error of PyYAML; `lines` are those of the file shown as `file`."""
    wording = " ".join(str(error).split())
    code = next((code for code, words in _SYNTAX if words.search(wording)), "yaml_syntax")
    noticed, began = (getattr(error, f"{which}_mark", None) for which in ("problem", "context"))
    mark = began if code in _AT_CONTEXT and began else noticed or began
    row = min(mark.line if mark else 0, len(lines) - 1)
    # An unfinished construct is noticed on a later line: show the last line with text.
    while row > 0 and not lines[row].strip():
        row -= 1
    if mistake := _on_line(file, row, lines):
        return mistake
    column = (mark.column if mark and mark.line == row else 0) + 1
    place = Place(file, row + 1, column, 1, lines[row])
    if code == "yaml_control_character" and noticed:
        escape = lines[noticed.line][noticed.column :][:8].split('"')[0]
        return problem(code, place, sign=f"U+{escape.upper()}")
    sign = lines[row][column - 1 : column]
    if code == "yaml_indentation" and sign in ("]", "}"):
        return problem("yaml_flow_closed_twice", place, text=sign)
    return problem(code, place)


def _on_line(file: str, row: int, lines: list[str]) -> Problem | None:
    """A mistake that can be seen on the line `row` (from 0), or on the one above it."""
    for shown in (row, row - 1) if row else (row,):
        line = lines[shown]
        column = len(line) - len(line.lstrip()) + 1
        place = Place(file, shown + 1, column, 1, line)
        if "\t" in line[: column - 1]:
            return problem("yaml_tab", place)
        if _EXPRESSION_START.match(line):
            return problem("yaml_expression_start", place, better=_turned_round(line))
        if shown == row and (mistake := _text_that_needs_quotes(place)):
            return mistake
        if mistake := lookalike(place) if shown == row else structure_problem(place):
            return mistake
    return None


_EXPRESSION_START = re.compile(
    r"""\s*-\s+(["'][^"']*["']\s*(=|!=|<|>|in\b)|>\s*=?\s*[\w"]|\[.*\]\s*\S)"""
)

_DASH_OR_QUOTED = re.compile(r"""\s*(?:- )?[\w-]+:\s+(- \s*\S.*|(["']).*?\2\s*[^\s#].*)""")


def _text_that_needs_quotes(place: Place) -> Problem | None:
    """A text that begins with a dash, or with a quote that is closed before the text ends."""
    match = _DASH_OR_QUOTED.fullmatch(place.source)
    if not match:
        return None
    text = match[1].strip()
    quote = "'" if '"' in text else '"'
    better = f"{quote}{text}{quote}" if quote not in text else None
    span = Place(place.file, place.line, match.start(1) + 1, len(text), place.source)
    return problem("yaml_text_needs_quotes", span, sign=text[0], better=better)


_TURNED = {"=": "=", "!=": "!=", "<": ">", ">": "<", "<=": ">=", ">=": "<="}


def _turned_round(line: str) -> str | None:
    """`- "option" = question` as `question = "option"`; None for any other line."""
    match = re.fullmatch(r"""\s*-\s+(["'])(.*?)\1\s*([<>]=?|!?=)\s*(\w[\w.]*)\s*""", line)
    return f'{match[4]} {_TURNED[match[3]]} "{match[2]}"' if match else None
