"""A prompter for a real terminal: arrow keys, digits, and the same commands everywhere."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
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
from advisor.interview.picker import NONE, Picker, Place, Row, Taken
from advisor.interview.plain import hanging, how_to_answer, progress, value_in_words
from advisor.interview.reply import Answers, Command, Confirmed, Picked, Reply
from advisor.interview.turn import Confirmation, Field, Form, Selection
from advisor.language.values import Value
from advisor.messages import message
from advisor.page_width import page_width
from advisor.printable import ALIKE, printable, shortened
from advisor.problem import LONGEST_SHOWN
from advisor.width import wrap

_TYPED = ("number", "date", "text")
"""Kinds of fields whose answers are typed; of the others they are picked from a list."""


class TerminalPrompter:
    """Choices are picked with the arrow keys, numbers and dates are typed."""

    def __init__(self, lang: str, **streams: Any) -> None:
        self.lang = lang
        self._output: Output = streams.get("output") or _output()
        self._streams = {**streams, "output": self._output}
        # Making the prompt for what is typed takes longer than asking, so no question waits for it.
        self._line: PromptSession[str] = PromptSession(
            history=DummyHistory(), key_bindings=self._line_keys(), **self._streams
        )
        self._places: dict[str, Place] = {}
        """Where somebody was in the list of a question, until it is answered."""
        self._replied = True

    def put(self, turn: Form | Confirmation | Selection) -> Reply:
        """A form of one field, a yes or no, or a list."""
        match turn:
            case Form():
                (field,) = turn.fields
                ask = self._typed if field.kind in _TYPED else self._listed
                return ask(self._heading(turn, field), field)
            case Confirmation():
                return self._confirm(turn)
            case Selection():
                return self._choose(turn)

    def _listed(self, heading: list[str], field: Field) -> Reply:
        values: Sequence[Value] = [option.id for option in field.options]
        if field.kind == "yes_no":
            values = [True, False]
        rows = _rows(values, [option.label for option in field.options])
        if several := field.kind == "choices":
            rows.append(Row(NONE, field.none or "", "0"))
        place = self._places.setdefault(field.id, _place(rows, field.before, several))
        reply = self._picked(heading, rows, place, several=several)
        if isinstance(reply, Command):
            return reply
        del self._places[field.id]
        return Answers({field.id: reply.value})

    def _confirm(self, turn: Confirmation) -> Reply:
        rows = _rows([True, False], [turn.yes, turn.no])
        place = Place(at=0 if turn.default else 1)
        reply = self._picked(self._wrapped("\n" + turn.ask), rows, place)
        if isinstance(reply, Command):
            return reply
        return Confirmed(None if reply.value is None else reply.value is True)

    def _choose(self, turn: Selection) -> Reply:
        rows = _rows([row.id for row in turn.rows], [row.label for row in turn.rows])
        if turn.none:
            rows.append(Row(None, turn.none, "-"))
        keys = message("interview.keys_change", self.lang)
        reply = self._list(self._wrapped("\n" + turn.ask), rows, keys, Place())
        if isinstance(reply, Command):
            return reply
        return Picked(None if reply.value is None else str(reply.value))

    def taken(self, form: Form, notes: Sequence[str], answers: Mapping[str, Value]) -> None:
        """How what was typed was understood; of a list, what was picked stands there already."""
        for note in notes:
            self._print(self._wrapped(note))
        for field in form.fields:
            if field.kind in _TYPED and answers[field.id] is None:
                self._print([f"> {message('interview.skipped', self.lang)}"])

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
        columns = self._output.get_size().columns
        return max(20, min(page_width(terminal=columns), columns - 1))

    def _heading(self, form: Form, field: Field) -> list[str]:
        return self._wrapped(f"\n{progress(form.heading, self.lang)}\n{field.ask}")

    @cached_property
    def _picker(self) -> Picker:
        return Picker(self._columns, self._show_not_taken, **self._streams)

    def _picked(
        self, heading: list[str], rows: list[Row], place: Place, *, several: bool = False
    ) -> Taken | Command:
        rows = [*rows, Row(None, message("interview.dont_know", self.lang), "-")]
        keys = message("interview.keys_several" if several else "interview.keys_one", self.lang)
        return self._list(heading, rows, keys, place, several=several)

    def _list(
        self, heading: list[str], rows: list[Row], keys: str, place: Place, *, several: bool = False
    ) -> Taken | Command:
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
        if isinstance(reply, Taken):
            taken = f"> {_in_words(rows, reply.value, self.lang)}"
            self._print([*(heading if fits else ()), *self._wrapped(taken)])
        elif not fits:
            self._print([f"> {reply.value}"])
        return reply

    def _typed(self, heading: list[str], field: Field) -> Reply:
        default = ""
        if field.problems:
            self.show(field.problems[0].text(self.lang))
        else:
            default = "" if field.before is None else value_in_words(field.before)
            self.show("\n".join(heading))
            self.show(how_to_answer(field, self.lang))
        try:
            with interruptible(self._line.app) as look:
                line = self._line.prompt("> ", default=default, pre_run=look).strip()
        except EOFError:
            return Command.LEAVE
        self._replied = True
        return Command.from_line(line) or Answers({field.id: line})

    def _line_keys(self) -> KeyBindings:
        keys = KeyBindings()

        @keys.add(Keys.BracketedPaste)
        def _paste(event: KeyPressEvent) -> None:
            first, rest = first_line(event.data)
            event.current_buffer.insert_text(first)
            if rest:
                self._show_not_taken(rest)

        return keys

    def _show_not_taken(self, text: str) -> None:
        text = shortened(printable(text), LONGEST_SHOWN)
        run_in_terminal(partial(self.show, message("interview.not_taken", self.lang, text=text)))


def _output() -> Output:
    """The terminal, never asked where its cursor is: not all answer, and nothing needs it."""
    output = create_output()
    if isinstance(output, Vt100_Output):
        output.enable_cpr = False
    return output


def _rows(values: Sequence[Value], labels: Sequence[str]) -> list[Row]:
    """Rows that are numbered from 1."""
    rows = zip(values, labels, strict=True)
    return [Row(value, label, str(at)) for at, (value, label) in enumerate(rows, 1)]


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
