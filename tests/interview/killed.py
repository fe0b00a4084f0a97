"""A program that kills questionnaires at random moments and looks at what is left.

Run as `python -m tests.interview.killed PACK FOLDER TIMES`. Each questionnaire is a process
of its own that answers, goes back and corrects without end, and notes down what it has said.
"""

import json
import os
import random
import signal
import sys
import time
from datetime import date
from pathlib import Path
from typing import Any

from advisor.inference.consult import consult
from advisor.inference.to_experta import Engine
from advisor.interview.conversation import Conversation
from advisor.interview.keep import Keeper
from advisor.interview.reply import Answer, Asked, Command, Reply
from advisor.language.values import Value
from advisor.pack.answers import read_answers
from advisor.pack.load import load
from advisor.pack.pack import Pack

TODAY = date(2026, 11, 23)
LONGEST = 0.05
"""Seconds that a questionnaire lives at most."""


class Restless:
    """Somebody who never finishes: the last question is always answered by going back."""

    lang = "en"

    def __init__(self, notes: int, seed: int) -> None:
        self.notes, self.choice = notes, random.Random(seed)
        self.conversation: Conversation | None = None

    def ask(self, asked: Asked) -> Reply:
        assert self.conversation
        said = self.conversation.answers
        self._note(said)  # the question is shown: everything said before it must be kept
        if asked.question.type != "number":
            return Command.BACK
        value = float(self.choice.randrange(1, 100_000))
        self._note({**said, asked.question.id: value})
        return Answer(value)

    def _note(self, answers: dict[str, Value]) -> None:
        os.write(self.notes, json.dumps(answers).encode() + b"\n")

    def confirm(self, _text: str) -> Reply:
        return Answer(True)

    def choose(self, _text: str, _rows: list[str]) -> None:
        return None

    def show(self, text: str) -> None:
        raise AssertionError(text)


def questionnaire(engine: Engine, file: Path, notes: int, seed: int) -> None:
    """Ask and keep until killed."""
    person = Restless(notes, seed)
    keeper = Keeper(engine.pack, TODAY, person, file)
    person.conversation = Conversation(
        engine.pack, TODAY, lambda a: consult(engine, a, TODAY), person, kept=keeper.keep
    )
    person.conversation.run()


def killed(engine: Engine, file: Path, seed: int) -> list[Any]:
    """What one questionnaire had said, the last two states of it, when it was killed."""
    reader, writer = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reader)
        questionnaire(engine, file, writer, seed)
        os._exit(1)
    os.close(writer)
    with os.fdopen(reader, "rb") as notes:
        first = notes.readline()  # it has begun
        time.sleep(random.Random(seed).uniform(0, LONGEST))
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        lines = (first + notes.read()).split(b"\n")
    return [json.loads(line) for line in lines[:-1]][-2:]


def lost(pack: Pack, file: Path, said: list[Any]) -> bool:
    """Whether the file is none of the states that it may be in."""
    there = read_answers(pack, file, TODAY) if file.exists() else {}
    return there not in said


def main(folder: Path, where: Path, times: int) -> None:
    """Prints how many were killed, how many had lost something, and how far they came."""
    engine = Engine(load(folder))
    losses, kept = 0, 0
    for seed in range(times):
        file = where / f"{seed}.yaml"
        said = killed(engine, file, seed)
        losses += lost(engine.pack, file, said)
        kept += file.exists()
    print(f"killed {times}, lost {losses}, kept {kept}")


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3]))
