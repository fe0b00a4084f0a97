"""What to write instead of a mistake, made from what was written.

A hint that repeats the author's own figures and names is copied; one with figures of its
own is copied too, and wrong.
"""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Callable
from datetime import date
from decimal import Decimal
from unicodedata import normalize

_OPERAND = r'(-?\w+(?:\.\w+)*(?:\([^()]*\))?|"[^"]*")'
_UNKNOWN = {"unknown", "none", "null", "nil", "empty", "不知道", "未知"}
_WORDS = {
    **dict.fromkeys(_UNKNOWN, "null"),
    "yes": "true",
    "是": "true",
    "no": "false",
    "否": "false",
}
_PLAIN = str.maketrans("“”‘’。", '""""' + ".")
_SIGNS = {"×": "*", "÷": "/", "^": "**", "−": "-"}
_FOLDS = {"": 1, "k": 1_000, "千": 1_000, "w": 10_000, "万": 10_000}
_FIGURE = re.compile(
    r"(-?)[^\d-]{0,4}?(\d+(?:,\d{3})+|\d+)(\.\d+)?\s*(千|万|[kw]\b)?[^\d.]*", re.ASCII
)


def number_in(text: str) -> str | None:
    """The number that a text holds, in plain digits: `1.2万元` is 12000. None for no number."""
    found = _FIGURE.fullmatch(normalize("NFKC", text).strip(" \"'").lower())
    if not found:
        return None
    sign, whole, decimals, fold = found.groups()
    value = Decimal(whole.replace(",", "") + (decimals or "")) * _FOLDS[fold or ""]
    plain = f"{value:f}"
    return sign + (plain.rstrip("0").rstrip(".") if fold and "." in plain else plain)


def date_in(text: str) -> str | None:
    """The day that a text means, as YYYY-MM-DD; the last of a month that has no such day."""
    text = normalize("NFKC", text).strip(" \"'@")
    if found := re.match(r"(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})(?!\d)", text):
        year, month, day = map(int, found.groups())
        if year and 1 <= month <= 12 and day:
            return date(year, month, min(day, monthrange(year, month)[1])).isoformat()
    try:
        return date.fromisoformat(text[:10]).isoformat()
    except ValueError:
        return None


def literal_for(word: str) -> str | None:
    """`null`, `true` or `false` where a word of the same meaning stands."""
    word = word.lower()
    return word if word in ("true", "false") else _WORDS.get(word)


def _is(left: str, right: str) -> str:
    """`x is not unknown` as a comparison."""
    word = re.sub(r"^not\s+", "", right)
    return f"{left} {'=' if word == right else '!='} {literal_for(word) or word}"


def _chain(left: str, first: str, middle: str, second: str, right: str) -> str:
    """`1 < x <= 5` as two comparisons, or as a range where both point one way."""
    if first[0] == second[0] == ">":
        left, first, second, right = right, second, first, left
    if first[0] == second[0] and first[0] in "<>":
        opening, closing = "(["[len(first) - 1], ")]"[len(second) - 1]
        return f"{middle} in {opening}{left}..{right}{closing}"
    return f"{left} {first} {middle} and {middle} {second} {right}"


# code: (what stands right before the mistake, what stands at it, the correction of both groups)
_CORRECTIONS: dict[str, tuple[str, str, Callable[..., str | None]]] = {
    "thousands_separator": (
        r"(\d+)$",
        r"((?:,\s*\d{3})+(?:\.\d+)?)",
        lambda first, rest: re.sub(r"[,\s]", "", first + rest),
    ),
    "number_suffix": (r"(\d+(?:\.\d+)?)\s*$", r"([万千kK])", lambda n, fold: number_in(n + fold)),
    "percent_sign": (r"(\d+(?:\.\d+)?)\s*$", r"(%)", lambda n, _: n),
    "comparison_sign": (r"()", r"([≤≥])", lambda _, sign: {"≤": "<=", "≥": ">="}[sign]),
    "comparison_reversed": (r"()", r"([<>])", lambda _, sign: f"{sign}="),
    "python_and_or": (r"()", r"([&|])", lambda _, sign: {"&": "and", "|": "or"}[sign]),
    "upper_case_word": (r"(?:(AND|OR|NOT|BETWEEN)\s*)?$", r"(\w*)", lambda a, b: (a or b).lower()),
    "single_quotes": (r"()", r"'([^']*)'", lambda _, text: f'"{text}"'),
    "quote_not_closed": (r"()", r'"\s*(\w+)', lambda _, text: f'"{text}"'),
    "not_needs_parentheses": (
        r"()",
        rf"\s*{_OPERAND}(\s*(?:[<>]=?|!?=)\s*{_OPERAND})?",
        lambda _, x, compared, *__: f"not({x}{compared or ''})",
    ),
    "number_with_unit": (r"(\d+(?:\.\d+)?)\s*$", r"(.)", lambda n, _: n),
    "arithmetic_sign": (r"()", r"(.)", lambda _, sign: _SIGNS[sign]),
    "fullwidth_sign": (
        r"()",
        r"([０-９]+|.)",
        lambda _, sign: normalize("NFKC", sign.translate(_PLAIN)),
    ),
    "context_literal": (
        r"()",
        r"\{\s*([^{}:]+?)\s*\}",
        lambda _, items: f"[{items}]",
    ),
    "exclamation": (r"()", rf"!\s*{_OPERAND}", lambda _, x: f"not({x})"),
    "is_null": (
        rf"{_OPERAND}\s*$",
        rf"is\s+((?:not\s+)?{_OPERAND})",
        lambda x, y, *_: _is(x, y),
    ),
    "range_without_brackets": (
        rf"{_OPERAND}\s*$",
        rf"\.\.\s*{_OPERAND}",
        lambda low, high: f"[{low}..{high}]",
    ),
    "chained_comparison": (
        rf"{_OPERAND}\s*([<>=!]+)\s*{_OPERAND}\s*$",
        rf"([<>=!]+)\s*{_OPERAND}",
        _chain,
    ),
    "date_without_function": (
        r"()",
        r'@\s*"?([^"]*)',
        lambda _, text: f'date("{day}")' if (day := date_in(text)) else None,
    ),
    "filter": (
        rf"{_OPERAND}\s*$",
        r"\[([^\[\]]*)\]",
        lambda x, test: f"{x} in [{test}]" if ".." in test else None,
    ),
    "name_with_space": (r"([^\W\d]\w*)\s+$", r"(\w+)", lambda a, b: f"{a}_{b}, {a} and {b}"),
}


def corrected(code: str, before: str, after: str) -> str | None:
    """What to write instead, where that can be seen from the text on both sides of a mistake."""
    if code not in _CORRECTIONS:
        return None
    left, right, correct = _CORRECTIONS[code]
    here, there = re.search(left, before), re.match(right, after)
    return correct(*here.groups(), *there.groups()) if here and there else None
