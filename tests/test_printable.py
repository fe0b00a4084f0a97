"""Foreign text: what is left of it when it is printed."""

import json
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from advisor.messages import message
from advisor.printable import ALIKE, escaped, has_hidden, printable, shortened
from advisor.problem import LONGEST_SHOWN, MOST_SHOWN, AdvisorError, Place, problem, underlined

BIDI = "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"


def harmless(text: str) -> bool:
    """Nothing of the categories control and surrogate, no line ends, no turns of direction."""
    bad = {"Cc", "Cs", "Zl", "Zp"}
    return not any(unicodedata.category(sign) in bad or sign in BIDI for sign in text)


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("plain, 中文，é 😀\u3000·", "plain, 中文，é 😀\u3000·"),
        ("\x1b[31mred\x1b[0m", "red"),
        ("\x1b[2J\x1b[1;1Hgone", "gone"),
        ("\x9b31mred", "red"),
        ("\x1b]0;title\x07after", "after"),
        ("\x1b]8;;https://example.org\x1b\\link\x1b]8;;\x1b\\", "link"),
        ("\x1bP1$r\x1b\\after", "after"),
        ("\x1bcreset", "reset"),
        ("end\x1b", "end"),
        ("a\x00b\x07c\x7fd\x9fe", "abcd"),  # \x9f opens a sequence that never ends
        ("over\rwritten\nline\ttab\x85next\u2028more", "over written line tab next more"),
        (f"ab{BIDI}cd", "abcd"),
        ("half \ud83d pair", "half \ufffd pair"),
    ],
    ids=ascii,  # half a surrogate pair cannot be sent from process to process
)
def test_what_is_left(text: str, left: str) -> None:
    assert printable(text) == left


@given(st.text(alphabet=st.characters(codec=None), max_size=60))
def test_whatever_comes_is_harmless_and_one_line(text: str) -> None:
    cleaned = printable(text)
    assert harmless(cleaned)
    assert printable(cleaned) == cleaned
    cleaned.encode("utf-8")


@given(st.text(alphabet=st.characters(codec=None), max_size=60))
def test_json_is_escaped_and_means_the_same(text: str) -> None:
    document = escaped(json.dumps([text], ensure_ascii=False))
    assert harmless(document)
    assert json.loads(document) == [text]


def test_tabs_and_line_ends_may_stand_in_a_text() -> None:
    assert not has_hidden("one\n\ttwo\r\n")
    assert all(has_hidden(f"a{sign}b") for sign in f"\x00\x1b\x7f\x9b\u2028\ud800{BIDI}")


def test_shortened_keeps_the_beginning() -> None:
    assert shortened("x" * 100, 100) == "x" * 100
    assert shortened("x" * 101, 100) == "x" * 99 + "…"


def test_a_parameter_of_a_message_is_fit_to_print() -> None:
    assert message("letter.written", "en", file="a\x1b[31mb\nc").startswith("Written to ab c,")


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_what_is_repeated_in_a_problem_is_short(lang: str) -> None:
    text = problem("no_such_letter", name="\x1b[7m" + "长" * 10_000, did_you_mean=None).text(lang)
    assert "长" * (LONGEST_SHOWN - 1) + "…" in text
    assert len(text) < 300
    assert "\x1b" not in text


def test_a_sign_that_cannot_be_shown_is_named() -> None:
    assert r"`\x1b`" in problem("no_such_letter", name="\x1b", did_you_mean=None).text("en")


def test_carets_stand_below_what_is_left_of_a_line() -> None:
    source = "a\u202e中: \x1b[31mwrong\x1b[0m end"
    at = source.index("wrong")
    shown, carets = underlined(Place("f", 1, at + 1, 5, source))
    assert shown == "    a中: wrong end"
    assert carets == "    " + " " * 5 + "^" * 5


@pytest.mark.parametrize("wide", ["x", "中"])
def test_of_a_long_line_the_part_around_the_mistake_is_shown(wide: str) -> None:
    source = wide * 20_000 + "wrong" + wide * 20_000
    shown, carets = underlined(Place("f", 1, 20_001, 5, source), 60)
    assert "wrong" in shown
    assert carets.strip() == "^^^^^"
    assert len(carets) < 70


def test_of_very_many_mistakes_the_first_are_told() -> None:
    error = AdvisorError(*[problem("expression_empty", Place("f", n, 1)) for n in range(1, 1001)])
    told = error.text("en").split("\n\n")
    assert len(told) == MOST_SHOWN
    assert told[-1].split("\n")[-1] == "800 more mistakes are not listed; mend these first."
    assert error.text("zh").endswith("还有 800 处错误没有列出，先改上面这些。")


@pytest.mark.parametrize(
    ("text", "encoding", "left"),
    [
        ("¥5", "gbk", "￥5"),
        ("£5", "gbk", "￡5"),
        ("¥5", "ascii", "CNY 5"),
        ("£5", "ascii", "GBP 5"),
        ("€5", "latin-1", "EUR 5"),
        ("₽5", "latin-1", "?5"),
    ],
)
def test_a_sign_of_money_that_a_terminal_lacks_is_its_code(
    text: str, encoding: str, left: str
) -> None:
    assert text.encode(encoding, ALIKE).decode(encoding) == left
