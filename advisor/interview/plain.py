"""A prompter without a terminal: lines out, lines in. Also what a screen reader reads well."""

from __future__ import annotations

import re
import sys
from codecs import BOM_UTF8, BOM_UTF16_BE, BOM_UTF16_LE
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import replace
from io import BufferedReader, TextIOWrapper
from typing import TextIO

from advisor.interview.reply import Answers, Command, Confirmed, Picked, Reply
from advisor.interview.turn import Confirmation, Field, Form, Heading, Option, Selection
from advisor.language.values import Value
from advisor.messages import message
from advisor.pack.vocabulary import cleaned
from advisor.pack.words import COMMAS, UNKNOWN, number_in_words, yes_or_no
from advisor.page_width import page_width
from advisor.printable import printable, shortened
from advisor.problem import LONGEST_SHOWN, AdvisorError, Place, Problem, problem
from advisor.width import wrap


class PlainPrompter:
    """Reads one line for each question; the end of input leaves the rest unknown.

    At a terminal, a line that is no answer gets an error and may be typed anew. Elsewhere nobody
    can correct it, and each line after it would answer the wrong question: it ends the
    questionnaire with an `AdvisorError` that names it.
    """

    def __init__(self, lang: str, source: TextIO, sink: TextIO) -> None:
        self.lang, self.source, self.sink = lang, source, sink
        self._lines_read = 0
        self._typed = ""
        """The last line that was an answer to a form."""

    def put(self, turn: Form | Confirmation | Selection) -> Reply:
        """A form of one field, a yes or no, or a list."""
        match turn:
            case Form():
                return self._ask(turn)
            case Confirmation():
                return self.confirm("\n" + turn.ask)
            case Selection():
                return self._choose(turn)

    def _ask(self, form: Form) -> Reply:
        (field,) = form.fields
        if field.problems:
            self._refuse(by_number(field.problems[0], field), self._typed)
        else:
            self._show_form(form, field)
        line = self._line()
        if command := Command.from_line(line):
            return command
        self._typed = line
        return Answers({field.id: in_words(field, line)})

    def _show_form(self, form: Form, field: Field) -> None:
        self.show("\n" + progress(form.heading, self.lang))
        self.show(field.ask)
        for number, option in enumerate(numbered_options(field), 1):
            self.show(f"  {number}. {option.label}")
        if field.none:
            self.show(f"  0. {field.none}")
        self.show(how_to_answer(field, self.lang))

    def taken(self, form: Form, notes: Sequence[str], answers: Mapping[str, Value]) -> None:
        """Show how answers were understood, and the labels behind numbers that were typed."""
        for note in notes:
            self.show(note)
        for field in form.fields:
            self._show_taken(field, answers[field.id])

    def confirm(self, text: str) -> Confirmed | Command:
        """A plain yes or no; Enter alone is no."""
        while True:
            if self.source.isatty():
                drop_typed_ahead(self.source)  # or a line for a question would delete
            self.show(f"{text}\n{message('interview.how.confirm', self.lang)}")
            line = self._line()
            if command := Command.from_line(line):
                return command
            if line == "":
                return Confirmed(False)
            if line in UNKNOWN:
                return Confirmed(None)
            if (answer := yes_or_no(line)) is not None:
                return Confirmed(answer)
            asked = text.strip()
            self._refuse(problem("answer_not_yes_no", id=asked, text=line, unknown="-"), line)

    def _choose(self, turn: Selection) -> Reply:
        numbers = {str(number): row.id for number, row in enumerate(turn.rows, 1)}
        while True:
            self.show("\n" + turn.ask)
            for number, row in enumerate(turn.rows, 1):
                self.show(f"  {number}. {row.label}")
            if turn.none:
                self.show(f"  -. {turn.none}")
            line = self._line()
            if command := Command.from_line(line):
                return command
            typed = cleaned(line)
            if typed in numbers:
                return Picked(numbers[typed])
            if typed == "-" or (turn.none and typed in UNKNOWN):
                return Picked(None)
            choices = ", ".join([*numbers, "-"] if turn.none else numbers)
            self._refuse(problem("no_such_row", text=line, known=choices), line)

    def show(self, text: str) -> None:
        """A text between questions."""
        columns = page_width()
        for paragraph in text.split("\n"):
            for line in wrap(paragraph, columns, *hanging(paragraph)):
                self.sink.write(line + "\n")
        self.sink.flush()

    def _show_taken(self, field: Field, value: Value) -> None:
        if value is None:
            self.show(f"  {message('interview.skipped', self.lang)}")
        elif options := numbered_options(field):
            chosen = value if isinstance(value, tuple) else (value,)
            labels = [option.label for option in options if option.id in chosen]
            taken = message("words.comma", self.lang).join(labels) or field.none
            if taken and taken != self._typed:
                self.show(f"  {taken}")

    def _refuse(self, mistake: Problem, line: str) -> None:
        if self.source.isatty():
            self.show(mistake.text(self.lang))
            return
        place = Place("<stdin>", self._lines_read, 1, len(line), line)
        stopped = problem("input_stops", line=self._lines_read)
        raise AdvisorError(stopped, replace(mistake, place=place))

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
    """Take the encoding from a byte order mark at the start of the input, if there is one."""
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
"""The most questions left at which their number is shown: a long way to go frightens."""


def progress(at: Heading, lang: str) -> str:
    """The line above a question: its number, its topic and, near the end, how many are left."""
    if at.left > IN_SIGHT:
        key = "interview.progress"
    else:
        key = "interview.progress_left" if at.left else "interview.progress_last"
    return message(key, lang, number=at.number, left=at.left, topic=at.topic)


def how_to_answer(field: Field, lang: str) -> str:
    """The line below a question: what may be typed, with the unit of a number."""
    if field.unit:
        return message("interview.how.number_in", lang, unit=field.unit)
    return message(f"interview.how.{field.kind}", lang)


def numbered_options(field: Field) -> tuple[Option, ...]:
    """The options that are listed with numbers; yes and no are typed as words."""
    return () if field.kind == "yes_no" else field.options


def by_number(mistake: Problem, field: Field) -> Problem:
    """A mistake in an answer, in words for somebody who sees numbers before the options."""
    params = dict(mistake.params)
    if "options" in params:
        first = 0 if field.none else 1
        params["options"] = f"{first}–{len(field.options)}"
    return replace(mistake, params=tuple(sorted(params.items())))


_BLANKS_AND_SIGN = re.compile(r"\s*(?:(?:\d+\.|[-?<*=@!#>]\.?) +)?")


def hanging(text: str) -> tuple[str, str]:
    """The indentation of a text's first line, and of the others below its first word."""
    match = _BLANKS_AND_SIGN.match(text)
    start = match[0] if match else ""
    return start[: len(start) - len(start.lstrip())], " " * len(start)


def in_words(field: Field, line: str) -> str:
    """The line with numbers of options replaced by the options."""
    if field.none and cleaned(line) == "0":
        return "none"
    options = {str(n): option.id for n, option in enumerate(numbered_options(field), 1)}
    return "".join(options.get(cleaned(part), part) for part in COMMAS.split(line))


def value_in_words(value: Value) -> str:
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
