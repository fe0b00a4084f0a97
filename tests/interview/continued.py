"""A program that goes on from a state: `python -m tests.interview.continued PACK < STATE`.

It sends random replies that depend on nothing but the turns, and prints every state and turn.
"""

import random
import sys
from datetime import date
from pathlib import Path

from advisor.interview.conversation import Conversation
from advisor.pack.load import load
from tests.interview.replies import reply


def main(folder: Path, text: str) -> None:
    """Print forty steps."""
    talk, dice = Conversation(load(folder), date(2026, 11, 23)), random.Random(5)
    state = talk.load(text)
    turn = talk.turn(state)
    for _ in range(40):
        state, turn = talk.step(state, reply(turn, dice, {}))
        print(state.to_json(), turn)


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.stdin.read())
