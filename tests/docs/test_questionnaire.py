"""The page on the questionnaire tells how many questions the example people are really asked."""

import re
from pathlib import Path
from statistics import median

import pytest

from advisor.inference.to_experta import Engine
from benchmarks.questions import AIM, PAGE, example_files, questioned, row

MOST = 0.8
"""The share of all questions that nobody's questionnaire may exceed."""


def told() -> dict[str, int]:
    """By example: the number of questions that the page tells."""
    return {
        name: int(asked)
        for name, asked in re.findall(r"^\| (\w+) \| (\d+) \|", PAGE.read_text("utf-8"), re.M)
    }


@pytest.mark.parametrize("file", example_files(), ids=lambda file: file.stem)
def test_a_person_is_asked_as_many_as_the_page_tells(shipped: Engine, file: Path) -> None:
    assert row(questioned(shipped, file)) in PAGE.read_text("utf-8").splitlines()


def test_everybody_is_on_the_page_and_nobody_is_asked_too_much(shipped: Engine) -> None:
    of = len(shipped.pack.questions)
    assert told().keys() == {file.stem for file in example_files()}
    assert sum(told().values()) <= AIM * of * len(told())
    assert max(told().values()) <= MOST * of
    assert median(told().values()) <= AIM * of
    assert f"**{median(told().values()):g}**" in PAGE.read_text("utf-8")
