"""Ctrl-C, or being told to end, while a prompt is set up, stands, or is taken down."""

from __future__ import annotations

import signal
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from typing import Any

from prompt_toolkit import Application

SIGNALS = [
    getattr(signal, name) for name in ("SIGINT", "SIGTERM", "SIGALRM") if hasattr(signal, name)
]
"""What ends a questionnaire: `told_to_end` repeats SIGTERM by SIGALRM until it is heard."""


@contextmanager
def interruptible(application: Application[Any]) -> Iterator[Callable[[], None]]:
    """Hold signals back inside; `KeyboardInterrupt` is raised at the end, if one came.

    An exception that a handler raises in the midst of an event loop, or while one is made or
    closed, would be printed as a traceback. So a handler only notes the signal and wakes the
    loop, which ends the prompt. While its prompt stands, the application hears Ctrl-C itself.
    What is given is to be called (`pre_run`) before the prompt is drawn, so that none is drawn
    in vain.
    """
    came: list[int] = []

    def look() -> None:
        waiting = application.future
        if came and waiting and not waiting.done():
            application.exit(exception=KeyboardInterrupt())

    def note(sign: int, _frame: object) -> None:
        came.append(sign)
        if loop := application.loop:
            with suppress(RuntimeError):  # it is being closed
                loop.call_soon_threadsafe(look)

    with ExitStack() as restored:
        for sign in SIGNALS:
            restored.callback(signal.signal, sign, signal.signal(sign, note))
        yield look
    if came:
        raise KeyboardInterrupt
