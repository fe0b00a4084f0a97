"""How many questions the example people are asked, of all that the pack holds."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from statistics import median

from advisor.inference.to_experta import Engine
from advisor.interview.conversation import Conversation
from advisor.interview.dialogue import Dialogue
from advisor.interview.reply import Answers, Confirmed, Picked, Reply
from advisor.interview.turn import Confirmation, Form, Selection
from advisor.language.values import Value
from advisor.pack.answers import read_answers
from advisor.pack.folder import default_folder
from advisor.pack.load import load
from benchmarks.process import ROOT

TODAY = date(2026, 11, 23)
PAGE = ROOT / "docs" / "questionnaire.md"
AIM = 0.6
"""The greatest share of all questions to ask, of all people together."""


@dataclass(frozen=True)
class Questioned:
    """The questions that one person was asked, in order; `total` is the number in the pack."""

    person: str
    asked: tuple[str, ...]
    total: int

    @property
    def share(self) -> float:
        """The share of all questions that was asked, from 0 to 1."""
        return len(self.asked) / self.total


class FromFile:
    """A person who answers from a file, and "don't know" to every other question."""

    lang = "en"

    def __init__(self, answers: dict[str, Value]) -> None:
        self.answers = answers

    def put(self, turn: Form | Confirmation | Selection) -> Reply:
        match turn:
            case Form():
                return Answers({field.id: self.answers.get(field.id) for field in turn.fields})
            case Confirmation():
                return Confirmed(True)
            case Selection():
                return Picked(None)

    def taken(self, form: Form, notes: Sequence[str], answers: Mapping[str, Value]) -> None:
        """Nothing to show to a file."""

    def show(self, text: str) -> None:
        """Nothing to show to a file."""


def example_files() -> list[Path]:
    """The answers of the example people."""
    return sorted((ROOT / "examples").glob("*.yaml"))


def questioned(engine: Engine, file: Path) -> Questioned:
    """The questions that one person was asked."""
    pack = engine.pack
    person = FromFile(read_answers(pack, file, TODAY))
    dialogue = Dialogue(Conversation(pack, TODAY, engine), person)
    dialogue.run()
    return Questioned(file.stem, tuple(dialogue.state.answers), len(pack.questions))


def measure() -> list[Questioned]:
    """The questions that each example person was asked."""
    engine = Engine(load(default_folder()))
    return [questioned(engine, file) for file in example_files()]


def row(person: Questioned) -> str:
    """A person's line of the table."""
    return f"| {person.person} | {len(person.asked)} | {person.share:.0%} |"


def table(everybody: list[Questioned]) -> str:
    """The people in Markdown, with the median and how many are within the aim."""
    total = everybody[0].total
    middle = median(len(person.asked) for person in everybody)
    within = sum(person.share <= AIM for person in everybody)
    asked, whole = sum(len(person.asked) for person in everybody), total * len(everybody)
    return "\n".join(
        [
            f"| example | asked of {total} | share |",
            "| --- | ---: | ---: |",
            *map(row, everybody),
            f"| **median** | **{middle:g}** | **{middle / total:.1%}** |",
            f"| **all together** | **{asked} of {whole}** | **{asked / whole:.1%}** |",
            f"| **people at {AIM:.0%} or less** | **{within} of {len(everybody)}** | |",
        ]
    )


def main() -> None:
    """Write the table anew where the page has it."""
    before, _, rest = PAGE.read_text("utf-8").partition("| example |")
    after = rest.partition("\n\n")[2]
    PAGE.write_text(f"{before}{table(measure())}\n\n{after}", "utf-8")


if __name__ == "__main__":
    main()
