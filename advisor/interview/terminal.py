"""A prompter for a real terminal: arrow keys, digits, and the same commands everywhere."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

from prompt_toolkit import Application, PromptSession
from prompt_toolkit.formatted_text import StyleAndTextTuples
from prompt_toolkit.key_binding import KeyBindings, KeyPressEvent
from prompt_toolkit.layout import HSplit, Layout, Window
from prompt_toolkit.layout.controls import FormattedTextControl

from advisor.interview.plain import indent, value_in_words
from advisor.interview.reply import Answer, Asked, Back, Leave, mistake
from advisor.language.values import Value
from advisor.messages import say
from advisor.pack.words import answer_from_words
from advisor.problem import Problem
from advisor.width import wrap


class TerminalPrompter:
    """Choices are picked with the arrow keys, numbers and dates are typed."""

    def __init__(self, lang: str, today: date, **streams: Any) -> None:
        self.lang, self.today, self.streams = lang, today, streams

    def ask(self, asked: Asked) -> Answer:
        """One question."""
        self._head(asked)
        question = asked.question
        if question.type in ("choice", "choices"):
            rows = [(str(o.option), o.label[self.lang]) for o in question.options]
            picked = self._pick(rows, asked, several=question.type == "choices")
        elif question.type == "yes_no":
            picked = self._pick(self._yes_or_no(), asked, several=False)
            picked = {"yes": True, "no": False}.get(str(picked)) if picked is not None else None
        else:
            picked = self._typed(asked)
        return Answer(picked)

    def confirm(self, text: str) -> bool:
        """A plain yes or no."""
        self.show(text)
        picked = HELP
        while picked is HELP:  # there is nothing more to say about it
            picked = Picker(
                self._yes_or_no(), self._words(), None, several=False, **self.streams
            ).run()
        return bool(picked == "yes")

    def show(self, text: str) -> None:
        """A text between questions."""
        columns = self._columns()
        for paragraph in text.split("\n"):
            for line in wrap(paragraph, columns, indent(paragraph)):
                self._print(line)

    def _print(self, line: str) -> None:
        from prompt_toolkit import print_formatted_text

        output = self.streams.get("output")
        print_formatted_text(line, output=output)

    def _columns(self) -> int:
        from prompt_toolkit.output import create_output

        output = self.streams.get("output") or create_output()
        return max(40, min(76, output.get_size().columns - 1))

    def _head(self, asked: Asked) -> None:
        progress = say("interview.progress", self.lang, number=asked.number, total=asked.total)
        self.show(f"\n[{progress}] {asked.topic}")
        self.show(asked.ask)

    def _yes_or_no(self) -> list[tuple[str, str]]:
        return [(word, say(f"words.{word}", self.lang)) for word in ("yes", "no")]

    def _words(self) -> dict[str, str]:
        return {
            name: say(f"interview.{name}", self.lang)
            for name in ("dont_know", "none_of_these", "keys_one", "keys_several")
        }

    def _pick(self, rows: list[tuple[str, str]], asked: Asked, *, several: bool) -> Value:
        before = asked.before
        if isinstance(before, bool):
            before = "yes" if before else "no"
        while True:
            picked = Picker(rows, self._words(), before, several=several, **self.streams).run()
            if picked is not HELP:
                break
            self.show(asked.help)
        chosen = say("interview.dont_know", self.lang)
        if isinstance(picked, tuple):
            labels = [label for name, label in rows if name in picked]
            chosen = say("words.comma", self.lang).join(labels) or say(
                "interview.none_of_these", self.lang
            )
        elif picked is not None:
            chosen = dict(rows)[str(picked)]
        self._print(f"> {chosen}")
        value: Value = picked
        return value

    def _typed(self, asked: Asked) -> Value:
        session: PromptSession[str] = PromptSession(**self.streams)
        default = "" if asked.before is None else value_in_words(asked.question, asked.before)
        self.show(say(f"interview.how.{asked.question.type}", self.lang))
        while True:
            try:
                line = session.prompt("> ", default=default).strip()
            except EOFError:
                raise Leave from None
            if line in ("<", "!"):
                raise Back if line == "<" else Leave
            if line in ("?", "？"):
                self.show(asked.help)
                continue
            found = answer_from_words(asked.question, line, self.today)
            if not isinstance(found, Problem):
                return found
            self.show(mistake(found, asked.question, self.lang))
            default = ""


HELP = object()
"""What a picker gives when help was asked for."""


class Picker:
    """One list on the screen; Enter takes, Space ticks where several may be taken."""

    def __init__(
        self,
        rows: list[tuple[str, str]],
        words: dict[str, str],
        before: Value,
        *,
        several: bool,
        **streams: Any,
    ) -> None:
        self.several, self.words = several, words
        self.names: list[str | None] = [name for name, _ in rows]
        self.labels = [label for _, label in rows]
        self.names.append(None)
        self.labels.append(words["dont_know"])
        self.ticked = set(before) if several and isinstance(before, tuple) else set()
        self.at = (
            self.names.index(before) if isinstance(before, str) and before in self.names else 0
        )
        control = FormattedTextControl(self._text, focusable=True, show_cursor=False)
        window = Window(control, dont_extend_height=True, wrap_lines=True)
        self.application: Application[Any] = Application(
            Layout(HSplit([window])),
            key_bindings=self._keys(),
            erase_when_done=True,
            **streams,
        )

    def run(self) -> Any:
        """The name picked, a tuple of names, None for "don't know", or `HELP`."""
        return self.application.run()

    def _text(self) -> StyleAndTextTuples:
        text: StyleAndTextTuples = []
        for row, label in enumerate(self.labels):
            here = row == self.at
            tick = ""
            if self.several and self.names[row] is not None:
                tick = "[x] " if self.names[row] in self.ticked else "[ ] "
            number = f"{row + 1}. " if self.names[row] is not None else "-. "
            style = "reverse" if here else ""
            if here:
                text.append(("[SetCursorPosition]", ""))  # what is chosen stays in sight
            text.append((style, f"{'>' if here else ' '} {number}{tick}{label}"))
            text.append(("", "\n"))
        text.append(("", self.words["keys_several" if self.several else "keys_one"]))
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
            self.at = (self.at - 1) % len(self.names)

        @on("down", "j")
        def _down(_event: KeyPressEvent) -> None:
            self.at = (self.at + 1) % len(self.names)

        @on(*"123456789")
        def _digit(event: KeyPressEvent) -> None:
            row = int(event.data) - 1
            if row < len(self.names) - 1:
                self.at = row
                if self.several:
                    self._tick()

        @on(" ")
        def _space(_event: KeyPressEvent) -> None:
            if self.several:
                self._tick()

        @on("enter")
        def _enter(event: KeyPressEvent) -> None:
            name = self.names[self.at]
            if self.several and (name is not None or self.ticked):
                event.app.exit(result=tuple(n for n in self.names if n in self.ticked))
            else:
                event.app.exit(result=name)

        @on("-")
        def _dont_know(event: KeyPressEvent) -> None:
            event.app.exit(result=None)

        @on("?")
        def _help(event: KeyPressEvent) -> None:
            event.app.exit(result=HELP)

        @on("<")
        def _back(event: KeyPressEvent) -> None:
            event.app.exit(exception=Back())

        @on("!", "c-d")
        def _leave(event: KeyPressEvent) -> None:
            event.app.exit(exception=Leave())

        @on("c-c")
        def _interrupt(event: KeyPressEvent) -> None:
            event.app.exit(exception=KeyboardInterrupt())

        return keys

    def _tick(self) -> None:
        name = self.names[self.at]
        if name is not None:
            self.ticked ^= {name}
