"""A prompter without a terminal: lines out, lines in. Also what a screen reader reads well."""

from __future__ import annotations

from datetime import date
from shutil import get_terminal_size
from typing import TextIO

from advisor.interview.reply import Answer, Asked, Command, Reply, mistake, understood
from advisor.language.values import Value
from advisor.messages import say
from advisor.pack.schema import Question
from advisor.pack.vocabulary import cleaned
from advisor.pack.words import COMMAS, number_in_words, typed_answer, yes_or_no
from advisor.printable import printable
from advisor.problem import Problem
from advisor.width import wrap


class PlainPrompter:
    """Reads one line for each question; the end of input leaves the rest unknown."""

    def __init__(self, lang: str, today: date, source: TextIO, sink: TextIO) -> None:
        self.lang, self.today, self.source, self.sink = lang, today, source, sink

    def ask(self, asked: Asked) -> Reply:
        """One question."""
        question = asked.question
        self.show("\n" + progress(asked, self.lang))
        self.show(asked.ask)
        for number, option in enumerate(question.options, 1):
            self.show(f"  {number}. {option.label[self.lang]}")
        self.show(say(f"interview.how.{question.type}", self.lang))
        while True:
            line = self._line()
            if command := Command.said(line):
                return command
            typed = typed_answer(question, in_words(question, line), self.today)
            if isinstance(typed, Problem):
                self.show(mistake(typed, question, self.lang))
                continue
            if typed.note:
                self.show(understood(typed, line, question, self.lang))
            return Answer(typed.value)

    def confirm(self, text: str) -> Reply:
        """A plain yes or no."""
        while True:
            self.show(text)
            line = self._line()
            if command := Command.said(line):
                return command
            if (said := yes_or_no(line)) is not None:
                return Answer(said)

    def choose(self, text: str, rows: list[str]) -> int | None:
        """One of the rows by its number; anything else is none of them."""
        self.show(text)
        for number, row in enumerate(rows, 1):
            self.show(f"  {number}. {row}")
        said = cleaned(self._line())
        numbers = [str(number) for number in range(1, len(rows) + 1)]
        return numbers.index(said) if said in numbers else None

    def show(self, text: str) -> None:
        """A text between questions."""
        columns = min(76, max(40, get_terminal_size((76, 24)).columns))
        for paragraph in text.split("\n"):
            for line in wrap(paragraph, columns, indent(paragraph)):
                self.sink.write(line + "\n")
        self.sink.flush()

    def _line(self) -> str:
        self.sink.write("> ")
        self.sink.flush()
        line = self.source.readline()
        if not line:  # the end of the input: nobody is there any more
            self.sink.write("\n")
            return Command.LEAVE.value
        if not self.source.isatty():  # nobody has seen it typed
            self.sink.write(printable(line.rstrip("\r\n")) + "\n")
        return line.strip()


IN_SIGHT = 15
"""Questions left from which on their number is told: a long way to go frightens."""


def progress(asked: Asked, lang: str) -> str:
    """Where in the questionnaire a question stands."""
    left = "" if asked.left > IN_SIGHT else "_left" if asked.left else "_last"
    key = f"interview.progress{left}"
    return say(key, lang, number=asked.number, left=asked.left, topic=asked.topic)


def indent(text: str) -> str:
    """The blanks a text begins with."""
    return text[: len(text) - len(text.lstrip())]


def in_words(question: Question, line: str) -> str:
    """The line with numbers of options replaced by the options."""
    if question.type == "choices" and cleaned(line) in ("0", ""):
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
