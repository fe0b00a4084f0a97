"""Why a question is asked, in the words of what it decides."""

import random
from collections.abc import Mapping
from pathlib import Path

import pytest

from advisor.inference.to_experta import Engine
from advisor.interview.understanding import Understanding, Understandings
from advisor.language.values import Value
from advisor.pack.answers import read_answers
from advisor.pack.schema import ThirdParty
from advisor.report.why import SHOWN, decides, why_asked
from benchmarks.questions import TODAY, example_files


def understood(engine: Engine, answers: Mapping[str, Value]) -> Understanding:
    return Understandings(engine, TODAY)[answers]


@pytest.mark.parametrize("file", random.Random(3).sample(example_files(), 6), ids=lambda f: f.stem)
def test_every_question_says_what_it_decides(shipped: Engine, file: Path) -> None:
    says, answers = read_answers(shipped.pack, file, TODAY), dict[str, Value]()
    known = understood(shipped, answers)
    while name := known.next:
        for lang in ("zh", "en"):
            labels = decides(known.case, known.relevant, name, lang)
            assert 1 <= len(labels) == len(set(labels)) <= SHOWN, name
            shown = why_asked(known.case, known.relevant, name, lang)
            assert shown[1:] == [f"- {label}" for label in labels]
            assert "{" not in "".join(shown)
        answers[name] = says.get(name)
        known = understood(shipped, answers)
    assert len(answers) > 10


def test_what_cannot_wait_stands_first(shipped: Engine) -> None:
    known = understood(shipped, {})
    first = decides(known.case, known.relevant, "safety_now", "en")
    assert first[0] == "Get help for yourself now"
    urgent = {
        remedy.label["en"]
        for remedy in shipped.pack.advice.values()
        if not isinstance(remedy, ThirdParty) and remedy.urgency == "now"
    }
    assert set(first) <= urgent


def test_whoever_comes_back_to_a_question_that_decides_nothing_is_told_no_reason(
    shipped: Engine,
) -> None:
    known = understood(shipped, {})
    assert decides(known.case, {}, "safety_now", "en") == []
    assert why_asked(known.case, {}, "safety_now", "en") == []
