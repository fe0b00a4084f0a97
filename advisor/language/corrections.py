"""Corrections: what to write instead of a mistake, made from the author's own text.

Authors copy a hint as it stands. So it repeats their own figures and names; an example with
other figures would be copied too, and be wrong.
"""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Callable
from datetime import date
from decimal import Decimal
from unicodedata import normalize

_OPERAND = r'(-?\w+(?:\.\w+)*(?:\([^()]*\))?|"[^"]*")'
CURRENCY_SIGN = "[$¢£¤¥֏؋৲৳૱௹฿៛₠-⃀꠸﷼﹩＄￠￡￥￦]"
"""The signs that Unicode calls those of a currency (category Sc), as a pattern."""

_UNKNOWN = {"unknown", "none", "null", "nil", "empty", "不知道", "未知"}
_WORDS = {
    **dict.fromkeys(_UNKNOWN, "null"),
    "yes": "true",
    "是": "true",
    "no": "false",
    "否": "false",
}
_PLAIN = str.maketrans("“”‘’。", '""""' + ".")
_SIGNS = {"×": "*", "÷": "/", "^": "**", **dict.fromkeys("−–—", "-")}
_JOINING = {
    **dict.fromkeys(("&", "且", "并且", "而且", "和", "以及"), "and"),
    **dict.fromkeys(("|", "或", "或者"), "or"),
}
JOINING_WORD = rf"(?:{'|'.join(sorted(_JOINING.keys() - set('&|'), key=len, reverse=True))})\s"
_COMPARING = {
    ">=": r"(?:greater|more) than or equal(?: to)?|at least|大于等于|不小于|不少于|不低于|至少",
    "<=": r"(?:less|fewer) than or equal(?: to)?|at most|小于等于|不大于|不超过|不高于|至多|最多",
    ">": r"(?:greater|more|higher|larger) than|above|over|大于|多于|高于|超过",
    "<": r"(?:less|fewer|lower|smaller) than|below|under|小于|少于|低于|不到",
    "!=": r"not equal(?: to)?|is not equal to|unequal to|不等于|不是",
    "=": r"equals?(?: to)?|等于|是",
}
COMPARING_WORDS = "(?:is |are )?(?:" + "|".join(_COMPARING.values()) + r")(?=[\s\"])"
"""What people write for a sign of comparison, from the longest to the shortest."""
_FOLDS = {"": 1, "k": 1_000, "千": 1_000, "w": 10_000, "万": 10_000}
_FIGURE = re.compile(
    r"(-?)[^\d-]{0,4}?(\d+(?:,\d{3})+|\d+)(\.\d+)?\s*(千|万|[kw]\b)?[^\d.]*", re.ASCII
)


def number_in(text: str) -> str | None:
    """The number in a text, in plain digits: `1.2万元` gives `12000`. None without a number."""
    figure = _FIGURE.fullmatch(normalize("NFKC", text).strip(" \"'").lower())
    if not figure:
        return None
    sign, whole, decimals, fold = figure.groups()
    value = Decimal(whole.replace(",", "") + (decimals or "")) * _FOLDS[fold or ""]
    plain = f"{value:f}"
    return sign + (plain.rstrip("0").rstrip(".") if fold and "." in plain else plain)


def date_in(text: str) -> str | None:
    """The date in a text, as YYYY-MM-DD; the 31st of a shorter month gives its last day.

    None where the text is no date.
    """
    text = normalize("NFKC", text).strip(" \"'@")
    if found := re.fullmatch(r"(\d{1,2})([./])(\d{1,2})\2(\d{4})", text):
        first, sign, second, year = found.groups()
        if sign == "/" and int(first) <= 12 and int(second) <= 12 and first != second:
            return None  # which of them is the month differs from country to country
        day, month = (second, first) if sign == "/" and int(second) > 12 else (first, second)
        text = f"{year}-{month}-{day}"
    if found := re.match(r"(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})(?!\d)", text):
        year, month, day = map(int, found.groups())
        if year and 1 <= month <= 12 and day:
            return date(year, month, min(day, monthrange(year, month)[1])).isoformat()
    try:
        return date.fromisoformat(text[:10]).isoformat()
    except ValueError:
        return None


def literal_for(word: str) -> str | None:
    """`null`, `true` or `false` for a word of that meaning (`unknown`, `yes`, `否`), else None."""
    word = word.lower()
    return word if word in ("true", "false") else _WORDS.get(word)


def _sign_in_words(_: str, words: str) -> str:
    """The sign for `is less than`, `at least`, `大于`."""
    bare = re.sub(r"^(?:is|are) ", "", words)
    signs = (sign for sign, meant in _COMPARING.items() if re.fullmatch(meant, bare))
    return next(signs, "=")


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


# code: (pattern of the text that ends at the mistake, pattern of the text that begins there,
# the correction, a function of the groups of both patterns)
_CORRECTIONS: dict[str, tuple[str, str, Callable[..., str | None]]] = {
    "thousands_separator": (
        r"(\d+)$",
        r"((?:,\s*\d{3})+(?:\.\d+)?)",
        lambda first, rest: re.sub(r"[,\s]", "", first + rest),
    ),
    "number_suffix": (r"(\d+(?:\.\d+)?)\s*$", r"([万千kK])", lambda n, fold: number_in(n + fold)),
    "percent_of": (r"(\d+(?:\.\d+)?)\s*$", r"(%)", lambda n, _: f"{n} / 100"),
    "percent_sign": (r"(\d+(?:\.\d+)?)\s*$", r"(%)", lambda n, _: n),
    "decimal_comma": (r"(\d+)$", r",(\d+)", lambda whole, rest: f"{whole}.{rest}"),
    "currency_sign": (
        r"(?:\b(\d[\d,.]*)\s*)?$",
        rf"{CURRENCY_SIGN}\s*(\d[\d,.]*)?",
        lambda before, behind: number_in(behind or before or ""),
    ),
    "comparison_split": (r"([<>!])\s+$", r"(=)", lambda first, second: first + second),
    "comparison_in_words": (r"()", rf"({COMPARING_WORDS})", _sign_in_words),
    "list_without_in": (
        r'([\w.]+)\s*=\s*("[^"]*")\s*$',
        r'((?:\s*,\s*"[^"]*")+)',
        lambda name, first, more: f"{name} in ({first}{more})",
    ),
    "condition_after_if": (
        r"(if)\s*$",
        r"\s*(?!.*\b(?:then|else)\b)(.+)",
        lambda _, condition: condition.strip(),
    ),
    "comparison_sign": (r"()", r"([≤≥])", lambda _, sign: {"≤": "<=", "≥": ">="}[sign]),
    "comparison_reversed": (r"()", r"([<>])", lambda _, sign: f"{sign}="),
    "python_and_or": (r"()", r"([&|])", lambda _, sign: _JOINING[sign]),
    "joined_in_words": (
        r"()",
        rf"({JOINING_WORD})",
        lambda _, word: _JOINING[word.strip()],
    ),
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
    """What to write instead of the mistake between two texts; None where they do not show it."""
    if code not in _CORRECTIONS:
        return None
    ending, beginning, correct = _CORRECTIONS[code]
    left, right = re.search(ending, before), re.match(beginning, after)
    return correct(*left.groups(), *right.groups()) if left and right else None
