"""YAML text → a tree in which everything knows its place.

Built from the event stream of PyYAML's safe C parser, so that nothing is ever
constructed from a tag, an alias is an error instead of a bomb, a duplicate key is seen,
and depth is bounded before it can hurt.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeAlias

import yaml

from advisor.pack.lookalike import lookalike, structure_problem
from advisor.pack.text_file import sign_name, text_of_bytes, text_of_file
from advisor.printable import HIDDEN, INVISIBLE, printable
from advisor.problem import AdvisorError, Place, Problem, problem

DEEPEST = 20
"""Levels of nesting in one file."""
MOST_VALUES = 50_000
"""Values, lists and maps in one file."""

_Loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


@dataclass(frozen=True)
class Scalar:
    """A single value; `plain` when it stands without quotes."""

    text: str
    plain: bool
    place: Place

    def spot(self, start: int, end: int) -> Place:
        """The place of `text[start:end]`, exact where the scalar stands on one line."""
        if self.plain or self.place.length == len(self.text) + 2:
            column = self.place.column + start + (0 if self.plain else 1)
            room = len(self.place.source) - column + 1
            if room >= 0:
                length = max(1, min(end - start, room))
                return Place(self.place.file, self.place.line, column, length, self.place.source)
        return self.place


@dataclass(frozen=True)
class Sequence:
    """A list."""

    items: tuple[Node, ...]
    place: Place


@dataclass(frozen=True)
class Mapping:
    """Keys and values in the order of the file."""

    entries: dict[str, tuple[Scalar, Node]]
    place: Place

    def get(self, key: str) -> Node | None:
        """The value under `key`."""
        return self.entries[key][1] if key in self.entries else None


Node: TypeAlias = "Scalar | Sequence | Mapping"


def as_written(node: Node) -> str:
    """What stands there, in one line."""
    match node:
        case Scalar():
            return node.text
        case Sequence():
            return ", ".join(map(as_written, node.items))
    return ", ".join(f"{key.text}: {as_written(value)}" for key, value in node.entries.values())


def read_file(path: Path, shown_as: str, problems: list[Problem]) -> Node | None:
    """The tree of a YAML file, or None; what is wrong is added to `problems`."""
    text = text_of_file(path, shown_as, problems)
    return None if text is None else read_text(text, shown_as, problems)


def read_bytes(data: bytes, shown_as: str, problems: list[Problem]) -> Node | None:
    """The tree of a YAML text in UTF-8."""
    text = text_of_bytes(data, shown_as, problems)
    return None if text is None else read_text(text, shown_as, problems)


def read_text(text: str, shown_as: str, problems: list[Problem]) -> Node | None:
    """The tree of a YAML text; `shown_as` is the file name in messages."""
    builder = _Builder(shown_as, text.split("\n"), problems)
    try:
        for event in yaml.parse(text, Loader=_Loader):
            builder.take(event)
    except yaml.YAMLError as error:
        problems.append(_syntax_problem(error, shown_as, builder.lines))
        return None
    except AdvisorError as error:
        problems.extend(error.problems)
        return None
    return builder.root


class _Builder:
    """Folds events into nodes with a stack of its own, so depth costs no recursion."""

    def __init__(self, file: str, lines: list[str], problems: list[Problem]) -> None:
        self.file, self.lines, self.problems = file, lines, problems
        self.root: Node | None = None
        self.count = 0
        self.open: list[tuple[str, Place, list[Any]]] = []

    def place(self, event: Any) -> Place:
        start, end = event.start_mark, event.end_mark
        source = self.lines[start.line] if start.line < len(self.lines) else ""
        length = end.column - start.column if end.line == start.line else len(source) - start.column
        return Place(self.file, start.line + 1, start.column + 1, max(1, length), source)

    def take(self, event: Any) -> None:
        self.count += 1
        if self.count > MOST_VALUES:
            raise AdvisorError(problem("too_many_values", self.place(event), most=MOST_VALUES))
        match event:
            case yaml.AliasEvent():
                raise AdvisorError(problem("yaml_alias", self.place(event), name=event.anchor))
            case yaml.ScalarEvent():
                self.refuse_decoration(event)
                text = event.value or (event.tag or "").lstrip("!")  # one mistake is not told twice
                if not text.isprintable() and (told := self.invisible(event)):
                    self.problems.append(told)
                    text = INVISIBLE.sub("", printable(text))  # one mistake is not told twice
                if not text and (behind := self.behind_hash(event)):
                    better = f'"{behind}"' if '"' not in behind else f"'{behind}'"
                    place = self.place(event)
                    self.problems.append(problem("yaml_hash_begins_text", place, better=better))
                    text = behind
                self.add(Scalar(text, not event.style, self.place(event)))
            case yaml.SequenceStartEvent() | yaml.MappingStartEvent():
                self.refuse_decoration(event)
                if len(self.open) >= DEEPEST:
                    raise AdvisorError(problem("yaml_too_deep", self.place(event), deepest=DEEPEST))
                kind = "list" if isinstance(event, yaml.SequenceStartEvent) else "map"
                self.open.append((kind, self.place(event), []))
            case yaml.SequenceEndEvent():
                _, place, items = self.open.pop()
                self.add(Sequence(tuple(items), place))
            case yaml.MappingEndEvent():
                _, place, items = self.open.pop()
                if again := self.second_entry(items):
                    first, second = items[0], items[again]
                    at = {"key": first.text, "line": first.place.line}
                    self.problems.append(problem("dash_missing", second.place, **at))
                    self.add(self.mapping(place, items[:again]))
                    place, items = items[again].place, items[again:]
                self.add(self.mapping(place, items))
            case yaml.DocumentStartEvent() if self.root is not None:
                raise AdvisorError(problem("yaml_two_documents", self.place(event)))

    def invisible(self, event: Any) -> Problem | None:
        """What is wrong with a text that holds signs nobody can see."""
        if found := HIDDEN.search(event.value):  # written as an escape
            code = "yaml_control_character"
        elif not (found := INVISIBLE.search(event.value)):
            return None
        else:
            code = "yaml_invisible"
        return problem(code, self.place(event), sign=sign_name(found[0]))

    def behind_hash(self, event: Any) -> str:
        """The text that a `#` at its beginning makes a comment: `en: #1 is …`."""
        mark = event.start_mark
        line = self.lines[mark.line] if mark.line < len(self.lines) else ""
        found = re.fullmatch(r"\s+(#[^\s#].*)", line[mark.column :])
        return found[1].strip() if found else ""

    def refuse_decoration(self, event: Any) -> None:
        if event.anchor:
            self.problems.append(problem("yaml_anchor", self.place(event), name=event.anchor))
        if event.tag and event.tag != "!":
            self.problems.append(problem("yaml_tag", self.place(event), tag=event.tag))

    def add(self, node: Node) -> None:
        if self.open:
            self.open[-1][2].append(node)
        else:
            self.root = node

    def second_entry(self, items: list[Node]) -> int:
        """Where a second entry begins that lacks its dash: with the same key, on a line of its own.

        0 where there is none.
        """
        if not (
            items and isinstance(items[0], Scalar) and self.open and self.open[-1][0] == "list"
        ):
            return 0
        first = items[0]
        for at in range(4, len(items), 2):
            key = items[at]
            in_column = key.place.column == first.place.column and key.place.line > first.place.line
            if isinstance(key, Scalar) and key.text == first.text and in_column:
                return at
        return 0

    def mapping(self, place: Place, items: list[Node]) -> Mapping:
        entries: dict[str, tuple[Scalar, Node]] = {}
        for key, value in zip(items[::2], items[1::2], strict=True):
            if not isinstance(key, Scalar):
                self.problems.append(problem("yaml_key_not_word", key.place))
            elif key.text in entries:
                first = entries[key.text][0].place
                self.problems.append(
                    problem("duplicate_key", key.place, key=key.text, line=first.line)
                )
            else:
                entries[key.text] = (key, value)
        return Mapping(entries, place)


_EXPRESSION_START = re.compile(
    r"""\s*-\s+(["'][^"']*["']\s*(=|!=|<|>|in\b)|>\s*=?\s*[\w"]|\[.*\]\s*\S)"""
)

_DASH_OR_QUOTED = re.compile(r"""\s*(?:- )?[\w-]+:\s+(- \s*\S.*|(["']).*?\2\s*[^\s#].*)""")


def _text_that_needs_quotes(place: Place) -> Problem | None:
    """A text that begins with a dash, or with a quote that is closed before the text ends."""
    found = _DASH_OR_QUOTED.fullmatch(place.source)
    if not found:
        return None
    text = found[1].strip()
    quote = "'" if '"' in text else '"'
    better = f"{quote}{text}{quote}" if quote not in text else None
    there = Place(place.file, place.line, found.start(1) + 1, len(text), place.source)
    return problem("yaml_text_needs_quotes", there, sign=text[0], better=better)


_TURNED = {"=": "=", "!=": "!=", "<": ">", ">": "<", "<=": ">=", ">=": "<="}


def _turned_round(line: str) -> str | None:
    """`- "option" = question` the other way round; None for what has no other side."""
    found = re.fullmatch(r"""\s*-\s+(["'])(.*?)\1\s*([<>]=?|!?=)\s*(\w[\w.]*)\s*""", line)
    return f'{found[4]} {_TURNED[found[3]]} "{found[2]}"' if found else None


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
"""What is told where the construct began."""


def _syntax_problem(error: yaml.YAMLError, file: str, lines: list[str]) -> Problem:
    said = " ".join(str(error).split())
    code = next((code for code, words in _SYNTAX if words.search(said)), "yaml_syntax")
    found, began = (getattr(error, f"{which}_mark", None) for which in ("problem", "context"))
    mark = began if code in _AT_CONTEXT and began else found or began
    row = min(mark.line if mark else 0, len(lines) - 1)
    # An unfinished construct is noticed on a later line: show the last line with text.
    while row > 0 and not lines[row].strip():
        row -= 1
    if told := _on_line(file, row, lines):
        return told
    column = (mark.column if mark and mark.line == row else 0) + 1
    place = Place(file, row + 1, column, 1, lines[row])
    if code == "yaml_control_character" and found:
        escape = lines[found.line][found.column :][:8].split('"')[0]
        return problem(code, place, sign=f"U+{escape.upper()}")
    sign = lines[row][column - 1 : column]
    if code == "yaml_indentation" and sign in ("]", "}"):
        return problem("yaml_flow_closed_twice", place, text=sign)
    return problem(code, place)


def _on_line(file: str, row: int, lines: list[str]) -> Problem | None:
    """A mistake that the line itself shows, or the one above it that was taken to go on."""
    for shown in (row, row - 1) if row else (row,):
        line = lines[shown]
        column = len(line) - len(line.lstrip()) + 1
        place = Place(file, shown + 1, column, 1, line)
        if "\t" in line[: column - 1]:
            return problem("yaml_tab", place)
        if _EXPRESSION_START.match(line):
            return problem("yaml_expression_start", place, better=_turned_round(line))
        if shown == row and (told := _text_that_needs_quotes(place)):
            return told
        if told := lookalike(place) if shown == row else structure_problem(place):
            return told
    return None
