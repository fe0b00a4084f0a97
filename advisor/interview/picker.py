"""A list on the screen: arrow keys and digits move, Enter takes, Space ticks."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

from prompt_toolkit import Application
from prompt_toolkit.formatted_text import StyleAndTextTuples
from prompt_toolkit.key_binding import KeyBindings, KeyPressEvent
from prompt_toolkit.layout import HSplit, Layout, Window
from prompt_toolkit.layout.controls import FormattedTextControl

from advisor.interview.reply import Answer, Command, Reply
from advisor.language.values import Value


class Row(NamedTuple):
    """One line of a list, and what it stands for."""

    value: Value
    label: str


class Picker:
    """Shows rows, a last one for none of them, and a line that tells the keys.

    It is made once for all lists: making it takes longer than showing a list.
    """

    def __init__(self, **streams: Any) -> None:
        self.rows: list[Row] = []
        self.keys, self.several, self.at = "", False, 0
        self.ticked: set[Value] = set()
        control = FormattedTextControl(self._text, focusable=True, show_cursor=False)
        window = Window(control, dont_extend_height=True, wrap_lines=True)
        self.application: Application[Reply] = Application(
            Layout(HSplit([window])),
            key_bindings=self._keys(),
            erase_when_done=True,
            **streams,
        )

    def pick(
        self,
        rows: Sequence[Row],
        last: Row,
        keys: str,
        before: Value = None,
        *,
        several: bool = False,
    ) -> Reply:
        """The value picked, or the wish that was typed.

        With `several` rows may be ticked, and the answer is a tuple. `before` is where to start.
        """
        self.rows, self.keys, self.several = [*rows, last], keys, several
        self.ticked = set(before) if several and isinstance(before, tuple) else set()
        values = [row.value for row in rows]
        self.at = values.index(before) if before in values else 0
        return self.application.run()

    def _text(self) -> StyleAndTextTuples:
        text: StyleAndTextTuples = []
        last = len(self.rows) - 1
        for at, row in enumerate(self.rows):
            here = at == self.at
            tick = ""
            if self.several and at < last:
                tick = "[x] " if row.value in self.ticked else "[ ] "
            number = f"{at + 1}. " if at < last else "-. "
            if here:
                text.append(("[SetCursorPosition]", ""))  # what is chosen stays in sight
            style = "reverse" if here else ""
            text.append((style, f"{'>' if here else ' '} {number}{tick}{row.label}"))
            text.append(("", "\n"))
        text.append(("", self.keys))
        return text

    def _keys(self) -> KeyBindings:
        keys = KeyBindings()

        def on(*names: str) -> Callable[[Callable[[KeyPressEvent], None]], None]:
            def bind(act: Callable[[KeyPressEvent], None]) -> None:
                for name in names:
                    keys.add(name)(act)

            return bind

        @on("up", "k")
        def _up(_event: KeyPressEvent) -> None:
            self.at = (self.at - 1) % len(self.rows)

        @on("down", "j")
        def _down(_event: KeyPressEvent) -> None:
            self.at = (self.at + 1) % len(self.rows)

        @on(*"123456789")
        def _digit(event: KeyPressEvent) -> None:
            row = int(event.data) - 1
            if row < len(self.rows) - 1:
                self.at = row
                self._tick()

        @on(" ")
        def _space(_event: KeyPressEvent) -> None:
            self._tick()

        @on("enter")
        def _enter(event: KeyPressEvent) -> None:
            event.app.exit(result=Answer(self._taken()))

        @on("-")
        def _dont_know(event: KeyPressEvent) -> None:
            event.app.exit(result=Answer(None))

        @on(*(command.value for command in Command), *"？《＜＝！＊×＠＃")
        def _wish(event: KeyPressEvent) -> None:
            event.app.exit(result=Command.said(event.data))

        @on("c-d")
        def _leave(event: KeyPressEvent) -> None:
            event.app.exit(result=Command.LEAVE)

        @on("c-c")
        def _interrupt(event: KeyPressEvent) -> None:
            event.app.exit(exception=KeyboardInterrupt())

        return keys

    def _taken(self) -> Value:
        value = self.rows[self.at].value
        if self.several and (value is not None or self.ticked):
            return tuple(str(row.value) for row in self.rows if row.value in self.ticked)
        return value

    def _tick(self) -> None:
        value = self.rows[self.at].value
        if self.several and value is not None:
            self.ticked ^= {value}
