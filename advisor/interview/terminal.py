"""A prompter for a real terminal: arrow keys, digits, and the same commands everywhere."""

from __future__ import annotations

from datetime import date
from functools import cached_property
from typing import Any

from prompt_toolkit import PromptSession
from prompt_toolkit.history import DummyHistory
from prompt_toolkit.output import Output, create_output

from advisor.interview.picker import Picker, Row
from advisor.interview.plain import indent, progress, value_in_words
from advisor.interview.reply import Answer, Asked, Command, Reply, mistake, understood
from advisor.language.values import Value
from advisor.messages import say
from advisor.pack.words import typed_answer
from advisor.problem import Problem
from advisor.width import wrap


class TerminalPrompter:
    """Choices are picked with the arrow keys, numbers and dates are typed."""

    def __init__(self, lang: str, today: date, **streams: Any) -> None:
        self.lang, self.today, self.streams = lang, today, streams
        # Making the prompt for what is typed takes longer than asking, so no question waits for it.
        self._line: PromptSession[str] = PromptSession(history=DummyHistory(), **streams)

    def ask(self, asked: Asked) -> Reply:
        """One question."""
        self.show("\n" + progress(asked, self.lang))
        self.show(asked.ask)
        question = asked.question
        if question.type in ("choice", "choices"):
            rows = [Row(o.option, o.label[self.lang]) for o in question.options]
            return self._picked(rows, asked.before, several=question.type == "choices")
        if question.type == "yes_no":
            return self._picked(self._yes_or_no(), asked.before)
        return self._typed(asked)

    def confirm(self, text: str) -> Reply:
        """A plain yes or no; only a yes is a yes."""
        self.show(text)
        reply = self._picked(self._yes_or_no(), None)
        return reply if isinstance(reply, Command) else Answer(reply.value is True)

    def choose(self, text: str, rows: list[str]) -> int | None:
        """The place of one of the rows; None for none of them."""
        self.show(text)
        numbered = [Row(str(at), row) for at, row in enumerate(rows)]
        none = Row(None, say("interview.change_none", self.lang))
        keys = say("interview.keys_change", self.lang)
        reply = self._picker.pick(numbered, none, keys)
        return int(str(reply.value)) if isinstance(reply, Answer) and reply.value else None

    def show(self, text: str) -> None:
        """A text between questions."""
        columns = self._columns()
        for paragraph in text.split("\n"):
            for line in wrap(paragraph, columns, indent(paragraph)):
                self._print(line)

    def _print(self, line: str) -> None:
        self._output.write(line + "\n")  # shows control characters and never obeys them
        self._output.flush()

    def _columns(self) -> int:
        return max(40, min(76, self._output.get_size().columns - 1))

    @cached_property
    def _output(self) -> Output:
        output: Output = self.streams.get("output") or create_output()
        return output

    @cached_property
    def _picker(self) -> Picker:
        return Picker(**self.streams)

    def _yes_or_no(self) -> list[Row]:
        return [
            Row(value, say(f"words.{w}", self.lang)) for w, value in (("yes", True), ("no", False))
        ]

    def _picked(self, rows: list[Row], before: Value, *, several: bool = False) -> Reply:
        unknown = Row(None, say("interview.dont_know", self.lang))
        keys = say("interview.keys_several" if several else "interview.keys_one", self.lang)
        reply = self._picker.pick(rows, unknown, keys, before, several=several)
        if isinstance(reply, Answer):
            self.show(f"> {self._in_words([*rows, unknown], reply.value)}")
        return reply

    def _in_words(self, rows: list[Row], value: Value) -> str:
        chosen = value if isinstance(value, tuple) else (value,)
        labels = [row.label for row in rows if row.value in chosen]
        return say("words.comma", self.lang).join(labels) or say(
            "interview.none_of_these", self.lang
        )

    def _typed(self, asked: Asked) -> Reply:
        default = "" if asked.before is None else value_in_words(asked.question, asked.before)
        self.show(say(f"interview.how.{asked.question.type}", self.lang))
        while True:
            try:
                line = self._line.prompt("> ", default=default).strip()
            except EOFError:
                return Command.LEAVE
            if command := Command.said(line):
                return command
            typed = typed_answer(asked.question, line, self.today)
            if isinstance(typed, Problem):
                self.show(mistake(typed, asked.question, self.lang))
                default = ""
                continue
            if typed.note:
                self.show(understood(typed, line, asked.question, self.lang))
            return Answer(typed.value)
