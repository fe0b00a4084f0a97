"""A prompter without a terminal: lines out, lines in. Also what a screen reader reads well."""

from __future__ import annotations

import re
import sys
from codecs import BOM_UTF8, BOM_UTF16_BE, BOM_UTF16_LE
from contextlib import suppress
from dataclasses import replace
from datetime import date
from io import BufferedReader, TextIOWrapper
from typing import TextIO

from advisor.interview.reply import Answer, Asked, Command, Reply, as_asked, understood
from advisor.language.values import Value
from advisor.messages import message
from advisor.pack.schema import Question
from advisor.pack.vocabulary import cleaned
from advisor.pack.words import (
    COMMAS,
    UNKNOWN,
    asked_for,
    number_in_words,
    typed_answer,
    yes_or_no,
)
from advisor.page_width import page_width
from advisor.printable import printable, shortened
from advisor.problem import LONGEST_SHOWN, AdvisorError, Place, Problem, problem
from advisor.width import wrap


class PlainPrompter:
    """Reads one line for each question; the end of input leaves the rest unknown.

    At a terminal, a line that is no answer is told and asked again. Elsewhere nobody can
    correct it, and each line after it would answer the wrong question: it ends the
    questionnaire with an `AdvisorError` that names it.
    """

    def __init__(self, lang: str, today: date, source: TextIO, sink: TextIO) -> None:
        self.lang, self.today, self.source, self.sink = lang, today, source, sink
        self._lines_read = 0

    def ask(self, asked: Asked) -> Reply:
        """One question."""
        question = asked.question
        self.show("\n" + progress(asked, self.lang))
        self.show(asked.ask)
        for number, option in enumerate(question.options, 1):
            self.show(f"  {number}. {option.label[self.lang]}")
        if question.type == "choices":
            self.show(f"  0. {message('words.none_of_these', self.lang)}")
        self.show(how_to_answer(question, self.lang))
        while True:
            line = self._line()
            if command := Command.said(line):
                return command
            typed = typed_answer(question, in_words(question, line), self.today)
            if isinstance(typed, Problem):
                self._refuse(as_asked(typed, question, self.lang), line)
                continue
            if typed.note:
                self.show(understood(typed, line, question, self.lang))
            self._tell_taken(question, typed.value, line)
            return Answer(typed.value)

    def confirm(self, text: str) -> Reply:
        """A plain yes or no; Enter alone is no."""
        while True:
            if self.source.isatty():
                drop_typed_ahead(self.source)  # or a line for a question would delete
            self.show(f"{text}\n{message('interview.how.confirm', self.lang)}")
            line = self._line()
            if command := Command.said(line):
                return command
            if line == "":
                return Answer(False)
            if line in UNKNOWN:
                return Answer(None)
            if (said := yes_or_no(line)) is not None:
                return Answer(said)
            asked = text.strip()
            self._refuse(problem("answer_not_yes_no", id=asked, text=line, unknown="-"), line)

    def choose(self, text: str, rows: list[str], *, none: bool = True) -> int | Command | None:
        """One of the rows by its number; None for none of them, where that is a choice."""
        while True:
            self.show(text)
            for number, row in enumerate(rows, 1):
                self.show(f"  {number}. {row}")
            if none:
                self.show(f"  -. {message('interview.change_none', self.lang)}")
            line = self._line()
            if command := Command.said(line):
                return command
            said = cleaned(line)
            numbers = [str(number) for number in range(1, len(rows) + 1)]
            if said in numbers:
                return numbers.index(said)
            if said == "-" or (none and said in UNKNOWN):
                return None
            known = ", ".join([*numbers, "-"] if none else numbers)
            self._refuse(problem("no_such_row", text=line, known=known), line)

    def show(self, text: str) -> None:
        """A text between questions."""
        columns = page_width()
        for paragraph in text.split("\n"):
            for line in wrap(paragraph, columns, *hanging(paragraph)):
                self.sink.write(line + "\n")
        self.sink.flush()

    def _tell_taken(self, question: Question, value: Value, line: str) -> None:
        """What an answer means, where the line does not say it itself."""
        if value is None:
            self.show(f"  {message('interview.skipped', self.lang)}")
        elif question.options:
            chosen = value if isinstance(value, tuple) else (value,)
            labels = [o.label[self.lang] for o in question.options if o.option in chosen]
            taken = message("words.comma", self.lang).join(labels)
            taken = taken or message("words.none_of_these", self.lang)
            if taken != line:
                self.show(f"  {taken}")

    def _refuse(self, found: Problem, line: str) -> None:
        if self.source.isatty():
            self.show(found.text(self.lang))
            return
        place = Place("<stdin>", self._lines_read, 1, len(line), line)
        stopped = problem("input_stops", line=self._lines_read)
        raise AdvisorError(stopped, replace(found, place=place))

    def _line(self) -> str:
        self.sink.write("> ")
        self.sink.flush()
        if not self._lines_read:
            decode_by_mark(self.source)
        line = self.source.readline()
        self._lines_read += 1
        if not line:  # the end of the input: nobody is there any more
            self.sink.write("\n")
            return Command.LEAVE.value
        if not self.source.isatty():  # nobody has seen it typed
            line = line.lstrip(BOM) if self._lines_read == 1 else line
            self.sink.write(shortened(printable(line.rstrip("\r\n")), LONGEST_SHOWN) + "\n")
        return line.strip()


BOM = "\ufeff"
_ENCODINGS = {BOM_UTF8: "utf-8", BOM_UTF16_LE: "utf-16", BOM_UTF16_BE: "utf-16"}


def decode_by_mark(source: TextIO) -> None:
    """Where input begins with a byte order mark, that and not the locale says its encoding."""
    if isinstance(source, TextIOWrapper) and isinstance(source.buffer, BufferedReader):
        start = source.buffer.peek(2)
        for mark, encoding in _ENCODINGS.items():
            if start.startswith(mark):
                source.reconfigure(encoding=encoding)


def drop_typed_ahead(terminal: TextIO) -> None:
    """Drop what was typed so far."""
    if sys.platform == "win32":
        import msvcrt

        while msvcrt.kbhit():
            msvcrt.getwch()
    else:
        import termios

        with suppress(termios.error):
            termios.tcflush(terminal.fileno(), termios.TCIFLUSH)


IN_SIGHT = 15
"""Questions left from which on their number is told: a long way to go frightens."""


def progress(asked: Asked, lang: str) -> str:
    """Where in the questionnaire a question stands."""
    left = "" if asked.left > IN_SIGHT else "_left" if asked.left else "_last"
    key = f"interview.progress{left}"
    return message(key, lang, number=asked.number, left=asked.left, topic=asked.topic)


def how_to_answer(question: Question, lang: str) -> str:
    """What may be typed: of a number also what it counts."""
    if question.unit:
        return message("interview.how.number_in", lang, unit=asked_for(question).text(lang))
    return message(f"interview.how.{question.type}", lang)


_BLANKS_AND_SIGN = re.compile(r"\s*(?:(?:\d+\.|[-?<*=@!#>]\.?) +)?")


def hanging(text: str) -> tuple[str, str]:
    """What the first line of a text begins with, and the others: below its first word."""
    found = _BLANKS_AND_SIGN.match(text)
    start = found[0] if found else ""
    return start[: len(start) - len(start.lstrip())], " " * len(start)


def in_words(question: Question, line: str) -> str:
    """The line with numbers of options replaced by the options."""
    if question.type == "choices" and cleaned(line) == "0":
        return "none"
    options = {str(n): str(o.option) for n, o in enumerate(question.options, 1)}
    return "".join(options.get(cleaned(part), part) for part in COMMAS.split(line))


def value_in_words(question: Question, value: Value) -> str:
    """An answer as it could be typed again."""
    match value:
        case None:
            return "-"
        case tuple():
            return ",".join(map(str, value)) or "none"
        case bool():
            return "yes" if value else "no"
        case float():
            return number_in_words(value)
        case _:
            return str(value)
