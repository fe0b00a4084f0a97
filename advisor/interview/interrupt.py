"""Ctrl-C at the moments when a prompt is set up or taken down."""

from __future__ import annotations

import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from prompt_toolkit import Application


@contextmanager
def interruptible(application: Application[Any]) -> Iterator[Callable[[], None]]:
    """Hold Ctrl-C back inside; `KeyboardInterrupt` is raised at the end, if it was pressed.

    While its prompt stands, the application hears Ctrl-C itself. An exception that is raised
    in the midst of making or closing an event loop would be printed as a traceback. What is
    given is to be called (`pre_run`) before the prompt is drawn, so that none is drawn in vain.
    """
    pressed: list[int] = []

    def look() -> None:
        if pressed:
            application.exit(exception=KeyboardInterrupt())

    before = signal.signal(signal.SIGINT, lambda sign, _frame: pressed.append(sign))
    try:
        yield look
    finally:
        signal.signal(signal.SIGINT, before)
    if pressed:
        raise KeyboardInterrupt
