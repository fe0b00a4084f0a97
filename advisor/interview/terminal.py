"""A prompter for a real terminal: arrow keys, digits, and the same commands everywhere."""

from __future__ import annotations

from datetime import date
from functools import cached_property, partial
from typing import Any

from prompt_toolkit import PromptSession
from prompt_toolkit.application import run_in_terminal
from prompt_toolkit.history import DummyHistory
from prompt_toolkit.key_binding import KeyBindings, KeyPressEvent
from prompt_toolkit.keys import Keys
from prompt_toolkit.output import Output, create_output
from prompt_toolkit.output.vt100 import Vt100_Output

from advisor.interview.ahead import drop_typed_ahead, first_line
from advisor.interview.interrupt import held_back, interruptible
from advisor.interview.picker import NONE, Picker, Place, Row
from advisor.interview.plain import hanging, how_to_answer, progress, value_in_words
from advisor.interview.reply import Answer, Asked, Command, Reply, mistake, understood
from advisor.language.values import Value
from advisor.messages import message
from advisor.pack.words import typed_answer
from advisor.page_width import page_width
from advisor.printable import ALIKE, printable, shortened
from advisor.problem import LONGEST_SHOWN, Problem
from advisor.width import wrap


class TerminalPrompter:
    """Choices are picked with the arrow keys, numbers and dates are typed."""

    def __init__(self, lang: str, today: date, **streams: Any) -> None:
        self.lang, self.today = lang, today
        self._output: Output = streams.get("output") or _output()
        self._streams = {**streams, "output": self._output}
        # Making the prompt for what is typed takes longer than asking, so no question waits for it.
        self._line: PromptSession[str] = PromptSession(
            history=DummyHistory(), key_bindings=self._line_keys(), **self._streams
        )
        self._places: dict[str, Place] = {}
        """Where somebody was in the list of a question, until it is answered."""
        self._replied = True

    def ask(self, asked: Asked) -> Reply:
        """One question."""
        question = asked.question
        if question.type in ("number", "date"):
            return self._typed(asked)
        heading = self._heading(asked)
        if question.type == "yes_no":
            rows = self._yes_or_no()
        else:
            options = enumerate(question.options, 1)
            rows = [Row(o.option, o.label[self.lang], str(at)) for at, o in options]
        if several := question.type == "choices":
            rows.append(Row(NONE, message("words.none_of_these", self.lang), "0"))
        place = self._places.setdefault(question.id, _place(rows, asked.before, several))
        reply = self._picked(heading, rows, place, several=several)
        if isinstance(reply, Answer):
            del self._places[question.id]
        return reply

    def confirm(self, text: str) -> Reply:
        """A plain yes or no; the list stands on no."""
        return self._picked(self._wrapped(text), self._yes_or_no(), Place(at=1))

    def choose(self, text: str, rows: list[str], *, none: bool = True) -> int | Command | None:
        """The place of one of the rows; None for none of them, where that is a choice."""
        listed = [Row(str(at), row, str(at + 1)) for at, row in enumerate(rows)]
        if none:
            listed.append(Row(None, message("interview.change_none", self.lang), "-"))
        keys = message("interview.keys_change", self.lang)
        reply = self._list(self._wrapped(text), listed, keys, Place())
        if isinstance(reply, Command):
            return reply
        return None if reply.value is None else int(str(reply.value))

    def show(self, text: str) -> None:
        """A text between questions."""
        self._drop_typed_ahead()
        self._print(self._wrapped(text))

    def _print(self, lines: list[str]) -> None:
        encoding = self._output.encoding()
        for line in lines:
            seen = line.encode(encoding, ALIKE).decode(encoding)
            self._output.write(seen + "\n")  # shows control characters and never obeys them
        with held_back():
            self._output.flush()

    def _drop_typed_ahead(self) -> None:
        """Once after each reply, before anything new is shown: no key can be meant for it."""
        if self._replied:
            drop_typed_ahead(self._line.app.input)
            self._replied = False

    def _wrapped(self, text: str) -> list[str]:
        columns = self._columns()
        return [line for part in text.split("\n") for line in wrap(part, columns, *hanging(part))]

    def _columns(self) -> int:
        return page_width(terminal=self._output.get_size().columns - 1)

    def _heading(self, asked: Asked) -> list[str]:
        return self._wrapped(f"\n{progress(asked, self.lang)}\n{asked.ask}")

    @cached_property
    def _picker(self) -> Picker:
        return Picker(self._columns, self._tell_not_taken, **self._streams)

    def _yes_or_no(self) -> list[Row]:
        words = ((True, "yes"), (False, "no"))
        return [
            Row(value, message(f"words.{word}", self.lang), str(at))
            for at, (value, word) in enumerate(words, 1)
        ]

    def _picked(
        self, heading: list[str], rows: list[Row], place: Place, *, several: bool = False
    ) -> Reply:
        rows = [*rows, Row(None, message("interview.dont_know", self.lang), "-")]
        keys = message("interview.keys_several" if several else "interview.keys_one", self.lang)
        return self._list(heading, rows, keys, place, several=several)

    def _list(
        self, heading: list[str], rows: list[Row], keys: str, place: Place, *, several: bool = False
    ) -> Reply:
        """Show a list; what stays of it is its question with what was taken."""
        self._drop_typed_ahead()
        fits = self._picker.fits(heading, keys)
        if not fits:
            self._print(heading)
        try:
            reply = self._picker.pick(heading if fits else [], rows, keys, place, several=several)
        except EOFError:  # the terminal has gone
            return Command.LEAVE
        self._replied = True
        if isinstance(reply, Answer):
            taken = f"> {_in_words(rows, reply.value, self.lang)}"
            self._print([*(heading if fits else ()), *self._wrapped(taken)])
        elif not fits:
            self._print([f"> {reply.value}"])
        return reply

    def _typed(self, asked: Asked) -> Reply:
        default = "" if asked.before is None else value_in_words(asked.question, asked.before)
        self.show("\n".join(self._heading(asked)))
        self.show(how_to_answer(asked.question, self.lang))
        while True:
            try:
                with interruptible(self._line.app) as look:
                    line = self._line.prompt("> ", default=default, pre_run=look).strip()
            except EOFError:
                return Command.LEAVE
            self._replied = True
            if command := Command.said(line):
                return command
            typed = typed_answer(asked.question, line, self.today)
            if isinstance(typed, Problem):
                self.show(mistake(typed, asked.question, self.lang))
                default = ""
                continue
            if typed.note:
                self._print(self._wrapped(understood(typed, line, asked.question, self.lang)))
            if typed.value is None:
                self._print([f"> {message('interview.skipped', self.lang)}"])
            return Answer(typed.value)

    def _line_keys(self) -> KeyBindings:
        keys = KeyBindings()

        @keys.add(Keys.BracketedPaste)
        def _paste(event: KeyPressEvent) -> None:
            first, rest = first_line(event.data)
            event.current_buffer.insert_text(first)
            if rest:
                self._tell_not_taken(rest)

        return keys

    def _tell_not_taken(self, text: str) -> None:
        text = shortened(printable(text), LONGEST_SHOWN)
        run_in_terminal(partial(self.show, message("interview.not_taken", self.lang, text=text)))


def _output() -> Output:
    """The terminal, never asked where its cursor is: not all answer, and nothing needs it."""
    output = create_output()
    if isinstance(output, Vt100_Output):
        output.enable_cpr = False
    return output


def _place(rows: list[Row], before: Value, several: bool) -> Place:
    """Where a list begins: at the answer given before, else at its first row."""
    values = [row.value for row in rows]
    ticked = {
        value for value in values if several and isinstance(before, tuple) and value in before
    }
    first = min(ticked, key=values.index) if ticked else before
    return Place(values.index(first) if first in values else 0, ticked)


def _in_words(rows: list[Row], value: Value, lang: str) -> str:
    chosen = value if isinstance(value, tuple) and value else (value,)
    return message("words.comma", lang).join(row.label for row in rows if row.value in chosen)
