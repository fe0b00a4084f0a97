"""From a keypress to the next question, on a pseudo-terminal like that of a person."""

from __future__ import annotations

import os
import pty
import select
import subprocess
import sys
import termios
from collections.abc import Iterator
from contextlib import contextmanager
from statistics import quantiles
from tempfile import TemporaryDirectory
from time import perf_counter

from advisor.inference.to_experta import Engine
from advisor.interview.conversation import Conversation
from advisor.interview.dialogue import Dialogue
from advisor.interview.plain import value_in_words
from advisor.interview.reply import Reply
from advisor.interview.turn import Confirmation, Field, Form, Selection
from advisor.language.values import Value
from advisor.pack.answers import read_answers
from advisor.pack.folder import default_folder
from advisor.pack.load import load
from advisor.pack.pack import Pack
from benchmarks.comparison import Comparison
from benchmarks.process import ROOT
from benchmarks.questions import TODAY, FromFile, example_files

PEOPLE = 6
BOUND = 5.0
PATIENCE, QUIET = 20.0, 0.03
"""Seconds to wait for a prompt, and without output after which a screen is complete."""

IN_MEMORY = "/dev/shm" if os.access("/dev/shm", os.W_OK) else None
"""Where answers are saved: saving is part of a wait, but the speed of the disk is not ours."""

PEER = """
from prompt_toolkit import PromptSession
session = PromptSession()
for number in range(1000):
    print(f"[question {number + 1}]")
    session.prompt("> ")
"""
"""The peer: the same library asking for one line after another, without any work between."""


def measure() -> Comparison:
    """The 99th percentile of the waits, in seconds."""
    pack = load(default_folder())
    engine = Engine(pack)
    ours, peer = [], []
    for file in example_files()[:: len(example_files()) // PEOPLE]:
        keys = _key_presses(pack, engine, read_answers(pack, file, TODAY))
        ours += _waits([sys.executable, "-m", "advisor", "ask", "--lang", "en"], keys)
        peer += _waits([sys.executable, "-c", PEER], ["1"] * len(keys))
    return Comparison(
        "keypress to question, p99", "a bare prompt, p99", _p99(ours), _p99(peer), BOUND
    )


def _p99(waits: list[float]) -> float:
    return quantiles(waits, n=100)[98]


class _Listener(FromFile):
    """A person who answers from a file; records the keys for each answer."""

    def __init__(self, answers: dict[str, Value]) -> None:
        super().__init__(answers)
        self.keys: list[str] = []

    def put(self, turn: Form | Confirmation | Selection) -> Reply:
        if isinstance(turn, Form):
            self.keys += [_keys(field, self.answers.get(field.id)) for field in turn.fields]
        else:
            self.keys.append("1")
        return super().put(turn)


def _key_presses(pack: Pack, engine: Engine, answers: dict[str, Value]) -> list[str]:
    """The keys for each question of a whole questionnaire."""
    listener = _Listener(answers)
    Dialogue(Conversation(pack, TODAY, engine), listener).run()
    return listener.keys


def _keys(field: Field, value: Value) -> str:
    """The keys for an answer, without the last Enter."""
    if value is None:
        return "-" if field.kind in ("number", "date") else "\x1b[A"  # up: "don't know" is last
    if field.kind == "yes_no":
        return "1" if value else "2"
    if field.options:
        chosen = value if isinstance(value, tuple) else (value,)
        places = [n for n, o in enumerate(field.options) if o.id in chosen]
        if not places:
            return "0"
        if field.kind == "choice":
            return "\x1b[B" * places[0]
        return "".join("\x1b[B" * (b - a) + " " for a, b in zip([0, *places], places, strict=False))
    return value_in_words(value)


READY = b"\x1b[?2004h"
"""Sent to the terminal when a prompt begins: it turns on bracketed paste."""


def _waits(command: list[str], presses: list[str]) -> list[float]:
    """The seconds from each Enter until the next prompt."""
    waits = []
    with _terminal(command) as master:
        _until_ready(master)
        for keys in presses[:-1]:
            os.write(master, keys.encode())
            _until_quiet(master)
            start = perf_counter()
            os.write(master, b"\r")
            _until_ready(master)
            waits.append(perf_counter() - start)
            _until_quiet(master)
    return waits


@contextmanager
def _terminal(command: list[str]) -> Iterator[int]:
    master, slave = pty.openpty()
    home = TemporaryDirectory(dir=IN_MEMORY)  # without any saved questionnaire
    termios.tcsetwinsize(slave, (40, 100))
    process = subprocess.Popen(
        command,
        cwd=ROOT,
        env={
            **os.environ,
            "TERM": "xterm",
            "LANG": "C.UTF-8",
            "PROMPT_TOOLKIT_NO_CPR": "1",
            "XDG_DATA_HOME": home.name,
        },
        stdin=slave,
        stdout=slave,
        stderr=slave,
        start_new_session=True,
    )
    os.close(slave)
    try:
        yield master
    finally:
        process.kill()
        process.wait()
        os.close(master)
        home.cleanup()


def _until_ready(master: int) -> None:
    output = b""
    while READY not in output:
        ready, _, _ = select.select([master], [], [], PATIENCE)
        assert ready, f"no prompt came after {output[-400:]!r}"
        output += os.read(master, 65536)


def _until_quiet(master: int) -> None:
    """Wait until the screen is complete and the keys have been read."""
    while select.select([master], [], [], QUIET)[0]:
        os.read(master, 65536)
