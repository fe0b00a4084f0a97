"""Why a question is asked, in the words of what it decides."""

import random
from pathlib import Path

import pytest

from advisor.inference.consult import consult
from advisor.inference.to_experta import Engine
from advisor.interview.conversation import Conversation
from advisor.pack.answers import read_answers
from advisor.pack.schema import ThirdParty
from advisor.report.why import SHOWN, decides, why_asked
from benchmarks.questions import TODAY, FromFile, example_files


def held(engine: Engine, file: Path) -> Conversation:
    says = FromFile(read_answers(engine.pack, file, TODAY))
    return Conversation(engine.pack, TODAY, lambda a: consult(engine, a, TODAY), says)


@pytest.mark.parametrize("file", random.Random(3).sample(example_files(), 6), ids=lambda f: f.stem)
def test_every_question_says_what_it_decides(shipped: Engine, file: Path) -> None:
    talk = held(shipped, file)
    name = talk.next()
    while name:
        for lang in ("zh", "en"):
            labels = decides(talk.known, talk.relevant, name, lang)
            assert 1 <= len(labels) == len(set(labels)) <= SHOWN, name
            shown = why_asked(talk.known, talk.relevant, name, lang)
            assert shown[1:] == [f"- {label}" for label in labels]
            assert "{" not in "".join(shown)
        name = talk.put(name)


def test_what_cannot_wait_stands_first(shipped: Engine) -> None:
    talk = held(shipped, example_files()[0])
    first = decides(talk.known, talk.relevant, "safety_now", "en")
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
    talk = held(shipped, example_files()[0])
    assert decides(talk.known, {}, "safety_now", "en") == []
    assert why_asked(talk.known, {}, "safety_now", "en") == []
