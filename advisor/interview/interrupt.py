"""Signals such as Ctrl-C at a moment when an exception would do harm or be lost."""

from __future__ import annotations

import signal
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from typing import Any

from prompt_toolkit import Application

SIGNALS = [
    getattr(signal, name) for name in ("SIGINT", "SIGTERM", "SIGALRM") if hasattr(signal, name)
]
"""The signals that end a questionnaire; `sigterm_interrupts` repeats SIGTERM by SIGALRM."""


@contextmanager
def held_back(noted: Callable[[], object] = lambda: None) -> Iterator[list[int]]:
    """Only note signals inside; `KeyboardInterrupt` is raised at the end, if one came.

    Gives those that came so far, and calls `noted` at each. What prints to a terminal wants
    it: prompt_toolkit takes any exception while it looks whether writing blocks for a
    terminal that cannot say so, and Ctrl-C would be lost.
    """
    came: list[int] = []

    def note(sign: int, _frame: object) -> None:
        came.append(sign)
        noted()

    with ExitStack() as restored:
        for sign in SIGNALS:
            restored.callback(signal.signal, sign, signal.signal(sign, note))
        yield came
    if came:
        raise KeyboardInterrupt


@contextmanager
def interruptible(application: Application[Any]) -> Iterator[Callable[[], None]]:
    """Hold signals back while a prompt is set up, stands, or is taken down.

    An exception that a handler raises in the midst of an event loop, or while one is made or
    closed, would be printed as a traceback. So a handler only notes the signal and wakes the
    loop, which ends the prompt. While its prompt stands, the application hears Ctrl-C itself.
    What is given is to be called (`pre_run`) before the prompt is drawn, so that none is drawn
    in vain.
    """

    def look() -> None:
        waiting = application.future
        if came and waiting and not waiting.done():
            application.exit(exception=KeyboardInterrupt())

    def wake() -> None:
        if loop := application.loop:
            with suppress(RuntimeError):  # it is being closed
                loop.call_soon_threadsafe(look)

    with held_back(wake) as came:
        yield look
