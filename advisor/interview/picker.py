"""A list on the screen: arrow keys and numbers move, Enter takes, Space ticks."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any, NamedTuple
from unicodedata import normalize

from prompt_toolkit import Application
from prompt_toolkit.formatted_text import StyleAndTextTuples
from prompt_toolkit.key_binding import KeyBindings, KeyPressEvent
from prompt_toolkit.keys import Keys
from prompt_toolkit.layout import Dimension, HSplit, Layout, ScrollOffsets, Window
from prompt_toolkit.layout.controls import FormattedTextControl

from advisor.interview.ahead import first_line
from advisor.interview.interrupt import interruptible
from advisor.interview.reply import Command
from advisor.language.values import Value
from advisor.pack.words import COMMAS, yes_or_no
from advisor.width import wrap

NONE: Value = ()
"""The value of the row "none of these"."""
_LEAST_ROWS = 4
"""Lines of a list that must fit below its question for both to stay in sight."""


class Row(NamedTuple):
    """One line of a list: its value, its label, and the sign that is typed for it."""

    value: Value
    label: str
    sign: str


class Taken(NamedTuple):
    """The result of a list: the value of a row, or a tuple of the ticked values."""

    value: Value


@dataclass
class Place:
    """Where somebody is in a list: the row they are on, and the values ticked."""

    at: int = 0
    ticked: set[Value] = field(default_factory=set)


class Picker:
    """Shows a question, its rows, and a line about the keys; all is erased at the end.

    It is made once for all lists: making it takes longer than showing a list. `not_taken` is
    called with what was pasted and could not be taken.
    """

    def __init__(
        self, columns: Callable[[], int], not_taken: Callable[[str], None], **streams: Any
    ) -> None:
        self.columns, self.not_taken = columns, not_taken
        self.heading: list[str] = []
        self.rows: list[Row] = []
        self.keys = ""
        self.several, self.place = False, Place()
        self._number = ""
        self._ticked_before: frozenset[Value] = frozenset()
        listed = Window(
            FormattedTextControl(self._listed, focusable=True, show_cursor=False),
            height=lambda: Dimension(min=min(_LEAST_ROWS, len(self.rows))),
            dont_extend_height=True,
            wrap_lines=True,
            scroll_offsets=ScrollOffsets(bottom=lambda: len(self._lines(self._row)) - 1),
        )
        parts = [_text(lambda: self.heading), listed, _text(self._key_lines)]
        self.application: Application[Taken | Command] = Application(
            Layout(HSplit(parts)), key_bindings=self._keys(), erase_when_done=True, **streams
        )

    def pick(
        self, heading: Sequence[str], rows: Sequence[Row], keys: str, place: Place, *, several: bool
    ) -> Taken | Command:
        """The value picked, or the command that was typed; `place` is kept up to date meanwhile.

        With `several`, rows may be ticked, and the answer is a tuple.
        """
        self.heading, self.rows, self.keys = [*heading], [*rows], keys
        self.several, self.place, self._number = several, place, ""
        with interruptible(self.application) as look:
            return self.application.run(pre_run=look)

    def fits(self, heading: Sequence[str], keys: str) -> bool:
        """Whether a question stays in sight above its list."""
        below = len(wrap(keys, self.columns()))
        return len(heading) + _LEAST_ROWS + below <= self.application.output.get_size().rows

    @property
    def _row(self) -> Row:
        return self.rows[self.place.at]

    def _lines(self, row: Row) -> list[str]:
        width = max(len(row.sign) for row in self.rows)
        tick = ""
        if self.several and row.value not in (None, NONE):
            tick = "[x] " if row.value in self.place.ticked else "[ ] "
        first = f"{'>' if row is self._row else ' '} {row.sign:>{width}}. {tick}"
        return wrap(row.label, self.columns(), first)

    def _listed(self) -> StyleAndTextTuples:
        text: StyleAndTextTuples = []
        for row in self.rows:
            here = row is self._row
            if here:
                text.append(("[SetCursorPosition]", ""))  # what is chosen stays in sight
            text += [("reverse" if here else "", "\n".join(self._lines(row))), ("", "\n")]
        text.pop()
        return text

    def _key_lines(self) -> list[str]:
        return wrap(self.keys, self.columns())

    def _keys(self) -> KeyBindings:
        keys = KeyBindings()

        def on(*names: Keys | str) -> Callable[[Callable[[KeyPressEvent], None]], None]:
            def bind(act: Callable[[KeyPressEvent], None]) -> None:
                for name in names:
                    keys.add(name)(act)

            return bind

        @on("up", "k")
        def _up(_event: KeyPressEvent) -> None:
            self._move(-1)

        @on("down", "j")
        def _down(_event: KeyPressEvent) -> None:
            self._move(1)

        @on(*"0123456789０１２３４５６７８９")
        def _digit(event: KeyPressEvent) -> None:
            self._typed(normalize("NFKC", event.data))

        @on(*",，、")
        def _number_ends(_event: KeyPressEvent) -> None:
            self._number = ""

        @on(" ", "\u3000")
        def _space(_event: KeyPressEvent) -> None:
            self._number = ""
            self._tick()

        @on("enter")
        def _enter(event: KeyPressEvent) -> None:
            event.app.exit(result=Taken(self._taken()))

        @on("-", "－")
        def _dont_know(event: KeyPressEvent) -> None:
            event.app.exit(result=Taken(None))

        @on(*(command.value for command in Command), *"？《＜＝！＊×＠＃")
        def _wish(event: KeyPressEvent) -> None:
            event.app.exit(result=Command.from_line(event.data))

        @on(Keys.Any)
        def _letter(event: KeyPressEvent) -> None:
            self._said(event.data)

        @on(Keys.BracketedPaste)
        def _paste(event: KeyPressEvent) -> None:
            self._pasted(event.data)

        @on("c-d")
        def _leave(event: KeyPressEvent) -> None:
            event.app.exit(result=Command.LEAVE)

        @on("c-c", "<sigint>")
        def _interrupt(event: KeyPressEvent) -> None:
            event.app.exit(exception=KeyboardInterrupt())

        return keys

    def _said(self, letter: str) -> None:
        """Go to yes or no by its letter: whoever types `n` and Enter must not have said yes."""
        values = [row.value for row in self.rows]
        if (answer := yes_or_no(letter)) is not None and answer in values:
            self.place.at, self._number = values.index(answer), ""

    def _move(self, by: int) -> None:
        self.place.at = (self.place.at + by) % len(self.rows)
        self._number = ""

    def _typed(self, digit: str) -> None:
        """Go to a row by its number and tick it; of two digits, the first is taken back."""
        signs = [row.sign for row in self.rows]
        longer = self._number + digit
        if self._number and longer in signs:
            self.place.ticked = set(self._ticked_before)
            self._number = longer
        else:
            self._ticked_before = frozenset(self.place.ticked)
            self._number = digit
        if self._number in signs:
            self.place.at = signs.index(self._number)
            self._tick()

    def _tick(self) -> None:
        value = self._row.value
        if not self.several or value is None:
            return
        if value == NONE:
            self.place.ticked.clear()
        else:
            self.place.ticked ^= {value}

    def _taken(self) -> Value:
        """The ticked values, or the value of the current row if none is ticked."""
        value = self._row.value
        if not self.several or (value in (None, NONE) and not self.place.ticked):
            return value
        chosen = self.place.ticked or {value}
        return tuple(str(row.value) for row in self.rows if row.value in chosen)

    def _pasted(self, text: str) -> None:
        """Go to the row that the first pasted line names, or tick those; nothing is taken yet."""
        first, rest = first_line(text)
        places = {_plain(name): at for at, row in enumerate(self.rows) for name in row[1:]}
        names = [first] if _plain(first) in places else COMMAS.split(first)[::2]
        if all(_plain(name) in places for name in names) and (self.several or len(names) == 1):
            for name in names:
                self.place.at, self._number = places[_plain(name)], ""
                if self._row.value not in self.place.ticked:
                    self._tick()
        else:
            rest = f"{first} {rest}".strip()
        if rest:
            self.not_taken(rest)


def _text(lines: Callable[[], list[str]]) -> Window:
    return Window(
        FormattedTextControl(lambda: "\n".join(lines())),
        height=lambda: Dimension(max=len(lines())),
        dont_extend_height=True,
        wrap_lines=True,
    )


def _plain(name: str) -> str:
    return normalize("NFKC", name).strip().casefold()
