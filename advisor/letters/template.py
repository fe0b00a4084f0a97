"""A template: Markdown with `{{ name }}` and `{% if condition %}`, read with positions.

A condition is an expression of the rule language. It is taken out and numbered, so that
Jinja2 sees only numbers.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice

from advisor.language.errors import LanguageError
from advisor.language.parse import parse
from advisor.language.to_text import to_text
from advisor.language.tree import Node, Span
from advisor.problem import MOST_SHOWN, Place, Problem, did_you_mean, problem

MOST_MARKS = 2000
"""Names, tags and notes in one template."""
DEEPEST = 20
"""Levels of `if` within each other."""

# Inside a mark no other one begins, so that one without an end is noticed at the next.
_INSIDE = r"((?:(?!\{\{|\{%|\{#).)*?)"
_MARK = re.compile(rf"\{{\{{{_INSIDE}\}}\}}|\{{%{_INSIDE}%\}}|\{{#{_INSIDE}#\}}", re.DOTALL)
# Whatever else has a brace: single ones as in a rule's reason, full-width ones, halves of marks.
_STRAY = re.compile(
    r"[{｛]+ *([a-z]\w*(?:\.\w+)?) *[}｝]+|\{\{|\{%|\{#|\}\}|%\}|#\}|[{}｛｝]+", re.ASCII
)
_NAME = re.compile(r"[a-z][a-z0-9_]*(\.(phone|citation))?")
_WORDS = ("if", "elif", "else", "endif")


@dataclass(frozen=True)
class Written:
    """A name or a condition as written, and the offset where its text starts."""

    text: str
    at: int
    tree: Node | None = None


@dataclass
class Passage:
    """The text between two tags: the tag before it, the offset of that, and the names in it."""

    tag: str
    at: int
    names: list[Written]


@dataclass(frozen=True)
class Template:
    """A template: `source` as read from `file`, and what was made of it.

    `jinja`: the text for Jinja2, with numbers for names and conditions. `plain`: `source` with
    blanks in place of everything in braces.
    """

    file: str
    source: str
    jinja: str
    plain: str
    passages: tuple[Passage, ...]
    conditions: tuple[Written, ...]

    @property
    def names(self) -> list[Written]:
        """Every name in double braces."""
        return [name for passage in self.passages for name in passage.names]

    def place(self, start: int, end: int) -> Place:
        """The place of `source[start:end]`."""
        return _place(self.source, self.file, start, end)

    def place_in(self, written: Written, at: Span) -> Place:
        """The place of a span within a condition."""
        return self.place(written.at + at.start, written.at + at.end)


def read_template(source: str, file: str, problems: list[Problem]) -> Template:
    """Read a template; mistakes in its marks are added to `problems`.

    `file`: its path for messages.
    """
    return _Reader(source.replace("\r\n", "\n"), file, problems).read()


@lru_cache(maxsize=1024)  # every language of a letter has the same conditions
def _parsed(text: str) -> Node:
    return parse(text)


@lru_cache(maxsize=4)
def _line_starts(source: str) -> tuple[int, ...]:
    return 0, *(match.end() for match in re.finditer("\n", source))


def _place(source: str, file: str, start: int, end: int) -> Place:
    starts = _line_starts(source)
    line = bisect_right(starts, start)
    first, after = starts[line - 1], starts[line] - 1 if line < len(starts) else len(source)
    length = max(1, min(end - start, after - start))
    return Place(file, line, start - first + 1, length, source[first:after])


class _Reader:
    def __init__(self, source: str, file: str, problems: list[Problem]) -> None:
        self.source, self.file, self.problems = source, file, problems
        self.passages = [Passage("", 0, [])]
        self.conditions: list[Written] = []
        self.count = 0
        self.open: list[tuple[str, int, int]] = []
        """The open `if`s: (last word of each, its start, its end)."""

    def complain(self, code: str, start: int, end: int, /, **params: object) -> None:
        if len(self.problems) > MOST_SHOWN:
            return
        place = _place(self.source, self.file, start, end)
        self.problems.append(problem(code, place, **params))

    def read(self) -> Template:
        jinja, plain, done = [], [], 0
        marks = list(islice(_MARK.finditer(self.source), MOST_MARKS + 1))
        if len(marks) > MOST_MARKS:
            self.complain("letter_too_many_marks", *marks.pop().span(), most=MOST_MARKS)
        for mark in [*marks, None]:
            start = mark.start() if mark else len(self.source)
            between = self.source[done:start]
            for stray in _STRAY.finditer(between) if mark or len(marks) < MOST_MARKS else ():
                better = f"{{{{ {stray[1]} }}}}" if stray[1] else None
                at, text = done + stray.start(), stray[0]
                self.complain("letter_braces", at, at + len(text), text=text, better=better)
            jinja.append(between)
            plain.append(between)
            if mark:
                jinja.append(self.mark(mark))
                plain.append(re.sub(r"[^\n]", " ", mark[0]))
                done = mark.end()
        for word, start, end in self.open:
            self.complain("letter_not_closed", start, end, word=word)
        return Template(
            self.file,
            self.source,
            "".join(jinja),
            "".join(plain),
            tuple(self.passages),
            tuple(self.conditions),
        )

    def mark(self, mark: re.Match[str]) -> str:
        """The text for Jinja2 in place of a mark; line breaks are kept."""
        lines = "\n" * mark[0].count("\n")
        if mark[1] is not None:
            return f"{{{{ value({self.name(mark[1], mark.start(1))}) }}}}{lines}"
        if mark[2] is not None:
            return "{% " + self.tag(mark) + " %}" + lines
        return "{# #}" + lines

    def name(self, inside: str, at: int) -> int:
        """The number of a name among all names, which Jinja2 sees in its stead."""
        at += len(inside) - len(inside.lstrip())
        text = inside.strip()
        if _NAME.fullmatch(text):
            self.passages[-1].names.append(Written(text, at))
            self.count += 1
        else:
            self.complain("letter_not_name", at, at + max(1, len(text)), text=text)
        return self.count - 1

    def tag(self, mark: re.Match[str]) -> str:
        word, _, rest = mark[2].strip().partition(" ")
        if word not in _WORDS:
            hint = did_you_mean(word, _WORDS)
            self.complain("letter_tag", *mark.span(), word=word, did_you_mean=hint)
            return word
        if word != "if" and (not self.open or (self.open[-1][0] == "else" and word != "endif")):
            self.complain("letter_without_if", *mark.span(), word=word)
            return word
        if word != "if":
            self.open.pop()
        if word != "endif":
            if len(self.open) == DEEPEST:
                self.complain("letter_too_deep", *mark.span(), deepest=DEEPEST)
            self.open.append((word, *mark.span()))
        if word in ("if", "elif"):
            at = mark.start(2) + mark[2].index(word) + len(word)
            number = self.condition(rest, at + 1)
            self.passages.append(Passage(f"{word} {self.condition_text(number)}", mark.start(), []))
            return f"{word} holds({number})"
        self.passages.append(Passage(word, mark.start(), []))
        if rest.strip():
            self.complain("letter_too_much", *mark.span(), word=word)
        return word

    def condition_text(self, number: int) -> str:
        """The canonical text of a condition; "" for one that could not be read."""
        tree = self.conditions[number].tree if number >= 0 else None
        return to_text(tree) if tree else ""

    def condition(self, text: str, at: int) -> int:
        try:
            self.conditions.append(Written(text, at, _parsed(text)))
        except LanguageError as error:
            start, end = at + error.at.start, at + error.at.end
            place = _place(self.source, self.file, start, end)
            self.problems.append(error.placed(place))
        return len(self.conditions) - 1
