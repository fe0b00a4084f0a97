"""Parse errors in words: what the author meant, and how to write it.

The parser knows only that a token did not fit. Here the text around that token is compared
with the mistakes that people make; the first that matches becomes the message.
"""

from __future__ import annotations

import re
from functools import cache

from lark.exceptions import UnexpectedEOF, UnexpectedInput, UnexpectedToken

from advisor.language.corrections import COMPARING_WORDS, CURRENCY_SIGN, JOINING_WORD, corrected
from advisor.language.errors import LanguageError
from advisor.language.tree import Span
from advisor.language.units import CURRENCIES
from advisor.messages import vocabularies, vocabulary

_UNIT_WORD = "UNIT_WORD"
"""Stands for `_unit_word()`, so that the catalogue is read only for a mistake."""

# (code, pattern of the text that begins at the error, pattern of the text that ends there); the
# first row that matches gives the code.
_MISTAKES: list[tuple[str, str, str]] = [
    ("double_equals", r"=", r"=\s*$"),
    ("double_equals", r"==", r""),
    ("python_and_or", r"&&?|\|\|?", r""),
    ("joined_in_words", JOINING_WORD, r""),
    ("comparison_split", r"=", r"[<>!]\s+$"),
    ("comparison_in_words", COMPARING_WORDS, r"[\w\")]\s+$"),
    ("comment_sign", r"/", r"/\s*$"),
    ("list_without_in", r",\s*\"", r"=\s*\"[^\"]*\"\s*$"),
    ("currency_sign", CURRENCY_SIGN, r""),
    ("not_equal_sign", r"<>|≠|~=", r""),
    ("not_equal_sign", r">", r"<\s*$"),
    ("exclamation", r"!", r""),
    ("comparison_sign", r"[≤≥]", r""),
    ("comparison_reversed", r"[<>]", r"=\s*$"),
    ("arithmetic_sign", r"[×÷^−–—]", r""),
    ("fullwidth_sign", r"[（）［］“”‘’，＝＞＜！；：。＋－＊／％０-９]", r""),
    ("single_quotes", r"'", r""),
    ("quote_not_closed", r'"', r""),
    ("percent_of", r"%", r"\*\s*\d+(\.\d+)?\s*$"),
    ("percent_of", r"%\s*\*", r"\d\s*$"),
    ("percent_sign", r"%", r"\d\s*$"),
    ("thousands_separator", r",\s*\d{3}\b", r"\d$"),
    ("decimal_comma", r",\d+\b", r"\d$"),
    ("number_suffix", r"[万千kK]\b|[万千]", r"\d\s*$"),
    ("number_with_unit", _UNIT_WORD, r"\d\s*$"),
    ("upper_case_word", r"(AND|OR|NOT|IN|BETWEEN)\b", r""),
    ("upper_case_word", r"", r"\b(AND|OR|NOT|BETWEEN)\s*$"),
    ("not_needs_parentheses", r"[\w(]", r"\bnot\s*$"),
    ("is_null", r"is\b", r""),
    ("condition_after_if", r"(?!.*\b(then|else)\b)", r"^\s*if\s*$"),
    ("if_expression", r"", r"^\s*if\s*$"),
    ("for_expression", r"", r"^\s*(for|some|every)\s*$"),
    ("instance_of", r"instance\b", r""),
    ("filter", r"\[", r"[\w\])}\"]\s*$"),
    ("between_needs_and", r"(to|till|until|bis|到|至)\b|[-–~,]|\.\.", r"\bbetween\s+[\w.]+\s*$"),
    ("chained_comparison", r"[<>=!]", r"[<>=]\s*[^()<>=]+$"),
    ("range_without_brackets", r"\.\.", r""),
    ("context_literal", r"\{", r""),
    ("named_argument", r":", r"\w\s*$"),
    ("name_with_space", r"\w", r"[^\W\d]\w*\s+$"),
    ("number_with_unit", r"[^\W\d]{2}", r"(?<![\w.])\d[\d.]*\s+$"),  # a unit of the pack's own
    ("name_starts_with_digit", r"[^\W\d]", r"\d$"),
    ("date_without_function", r"@", r""),
    ("doubled_word", r"(and|or)\b", r"\b(and|or)\s+$"),
]


_IN_WORDS = {"comparison_in_words", "joined_in_words"}
"""What may be several words: all of them are shown."""


def explain(text: str, error: UnexpectedInput) -> LanguageError:
    """The `LanguageError` for a parse failure of `text`, with a correction where there is one."""
    at_end = isinstance(error, UnexpectedEOF) or (
        isinstance(error, UnexpectedToken) and error.token.type == "$END"
    )
    start = len(text.rstrip()) if at_end else (error.pos_in_stream or 0)
    before, after = text[:start], text[start:]
    if at_end:
        return _unfinished(text, start)
    for code, at_error, before_error in _MISTAKES:
        at_error = _unit_word() if at_error is _UNIT_WORD else at_error
        if re.match(at_error, after) and re.search(before_error, before):
            token, better = _token(after), corrected(code, before, after)
            if code in _IN_WORDS and (words := re.match(at_error, after)):
                token = words[0].strip()
            span = Span(start, start + max(1, len(token)))
            return LanguageError(code, span, text=token, better=better)
    token = _token(after)
    if token in (")", "]"):
        return LanguageError("closing_without_opening", Span(start, start + 1), text=token)
    return LanguageError("unexpected_token", Span(start, start + max(1, len(token))), text=token)


@cache
def _unit_word() -> str:
    """A pattern for what people write behind a number: a unit, or a currency."""
    units = (f"typed.unit.{name}" for name in vocabularies("typed.unit"))
    currencies = (f"money.currency.{code}.typed" for code in vocabularies("money.currency"))
    words = {word for key in (*units, *currencies) for word in vocabulary(key)} | CURRENCIES
    plain = [word for word in words if not word.isascii()]
    spelt = [word for word in words if word.isascii() and word.isalpha() and len(word) > 1]
    return rf"(?:{'|'.join(sorted(plain, key=len, reverse=True))}|(?i:{'|'.join(spelt)})\b)"


def _token(text: str) -> str:
    match = re.match(r"\w+|[<>=!]+|\.\.|.", text)
    return match[0] if match else ""


def _unfinished(text: str, end: int) -> LanguageError:
    outside = re.sub(r'"([^"\\]|\\.)*"', '""', text)
    if outside.count("(") > outside.count(")"):
        return LanguageError("parenthesis_not_closed", Span(end, end + 1))
    word = re.search(r"(\w+|\W)\s*$", text)
    return LanguageError("expression_unfinished", Span(end, end + 1), text=word[1] if word else "")
