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
from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import Any

from advisor.inference.to_experta import Engine
from advisor.interview.conversation import Conversation
from advisor.interview.dialogue import Dialogue
from advisor.interview.keep import Keeper
from advisor.interview.reply import Answers, Command, Confirmed, Picked, Reply
from advisor.interview.turn import Confirmation, Form, Selection
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
        self.dialogue: Dialogue | None = None

    def put(self, turn: Form | Confirmation | Selection) -> Reply:
        match turn:
            case Confirmation():
                return Confirmed(True)
            case Selection():
                return Picked(None)
        assert self.dialogue
        answers, (field,) = self.dialogue.state.answers, turn.fields
        self._note(answers)  # the question is shown: everything said before it must be kept
        if field.kind != "number":
            return Command.BACK
        value = float(self.choice.randrange(1, 100_000))
        self._note({**answers, field.id: value})
        return Answers({field.id: value})

    def taken(self, form: Form, notes: Sequence[str], answers: Mapping[str, Value]) -> None:
        assert not notes

    def _note(self, answers: Mapping[str, Value]) -> None:
        os.write(self.notes, json.dumps(answers).encode() + b"\n")

    def show(self, text: str) -> None:
        raise AssertionError(text)


def questionnaire(engine: Engine, file: Path, notes: int, seed: int) -> None:
    """Ask and keep until killed."""
    person = Restless(notes, seed)
    keeper = Keeper(engine.pack, TODAY, person, file)
    conversation = Conversation(engine.pack, TODAY, engine)
    person.dialogue = Dialogue(conversation, person, kept=keeper.keep)
    person.dialogue.run()


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
