"""Steps about the text of a letter."""

from __future__ import annotations

from advisor.specification.case import Case
from advisor.specification.steps.binding import expect, step


@step
def _letter_says(case: Case, letter: str, text: str) -> None:
    written = case.letter(case.named(letter, "letter"))
    expect(
        " ".join(text.split()) in written, case, "steps.expected.letter_says", written, text=text
    )


@step
def _letter_does_not_say(case: Case, letter: str, text: str) -> None:
    written, sought = case.letter(case.named(letter, "letter")), " ".join(text.split())
    around = written[max(0, written.find(sought) - 40) :]
    expect(sought not in written, case, "steps.expected.letter_does_not_say", around, text=text)
