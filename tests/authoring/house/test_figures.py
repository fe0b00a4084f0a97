"""The figures of a text in each language, and words as house rules look for them."""

import re

import pytest

from advisor.authoring.house.figures import figures
from advisor.authoring.house.words import pattern


@pytest.mark.parametrize(
    ("zh", "en", "digits"),
    [
        ("2026年3月5日", "5 March 2026", ["2026", "3", "5"]),
        ("2026年03月", "March 2026", ["2026", "3"]),
        ("6月至11月", "June to November", ["6", "11"]),
        ("5万元", "50,000 yuan", ["50000"]),
        ("1.2亿元", "120 million yuan", ["120000000"]),
        ("1,234,567 元", "1234567 yuan", ["1234567"]),
        ("1.5 倍", "1.5 times", ["1", "5"]),
        ("可以试试", "You may try, and March on", []),
        ("三天", "three days", []),
    ],
)
def test_both_languages_give_the_same_figures(zh: str, en: str, digits: list[str]) -> None:
    for lang, text in (("zh", zh), ("en", en)):
        assert {one.digits for one in figures(text, lang)} == set(digits)


def test_a_figure_knows_where_it_stands() -> None:
    text = "From March 2026 on, 50,000 yuan"
    stretches = {one.digits: text[one.start : one.end] for one in figures(text, "en")}
    assert stretches == {"3": "March", "2026": "2026", "50000": "50,000"}


@pytest.mark.parametrize(
    ("word", "text", "there"),
    [
        ("must", "You MUST pay", True),
        ("must", "mustard", False),
        ("by law", "by\nlaw", True),
        ("必须", "你必须还", True),
        ("%", "24%", True),
        ("a.b", "axb", False),
    ],
)
def test_a_word_with_capitals_is_a_whole_one(word: str, text: str, there: bool) -> None:
    assert bool(re.search(pattern([word]), text, re.IGNORECASE)) == there
