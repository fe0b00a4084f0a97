"""How sentences of a scenario are read."""

import re

import pytest

from advisor.specification.sentences import QUOTED

SENTENCE = re.compile(QUOTED.format("x") + "引用" + QUOTED.format("y"))


@pytest.mark.parametrize(
    ("sentence", "x", "y"),
    [
        ('"a"引用"b"', "a", "b"),
        ("“a”引用“b”", "a", "b"),
        ('"a"引用“b”', "a", "b"),
        ('"说“还不起”的人"引用"b"', "说“还不起”的人", "b"),
        ('"“a”"引用"b”"', "“a”", "b”"),
        ('“say "no"”引用“b"”', 'say "no"', 'b"'),
        ('""引用“”', "", ""),
    ],
)
def test_a_word_in_quotes_may_hold_the_other_quotes(sentence: str, x: str, y: str) -> None:
    found = SENTENCE.fullmatch(sentence)
    assert found
    assert (found["x"], found["y"]) == (x, y)


@pytest.mark.parametrize(
    "sentence", ["a引用b", '"a”引用"b"', '“a"引用“b”', '"a"引用"b', '"a"b"引用"c"', "“a”b”引用“c”"]
)
def test_quotes_close_as_they_open(sentence: str) -> None:
    assert not SENTENCE.fullmatch(sentence)
