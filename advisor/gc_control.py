"""Control of the garbage collector around work that builds much and frees little."""

from __future__ import annotations

import atexit
import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def gc_paused() -> Iterator[None]:
    """Pause the collector for one case, after which the process ends.

    Each of its passes would look at all that was built, for nothing. So would the one after
    the pause, which takes all of it for new, and the one that Python makes when it ends.
    """
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        gc.unfreeze()  # to the oldest generation
        atexit.register(gc.freeze)
        if was_on:
            gc.enable()


def freeze_loaded() -> None:
    """Have full garbage collections skip everything loaded so far (`gc.freeze`).

    Looking through it at every full collection would be felt between two questions.
    """
    gc.collect()
    gc.freeze()
