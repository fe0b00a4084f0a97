"""A number as people type it: `12,000`, `2w`, `1.2万`, 六千五, `about 500`, "two thousand"."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import cache
from typing import NamedTuple

from advisor.messages import vocabulary
from advisor.pack.vocabulary import Unclear, numbered, one_of, strip_end, strip_start

__all__ = ["LONGEST", "Amount", "read_amount", "refuse_range", "two_readings", "without_about"]

LONGEST = 60
"""Characters of a number or a date that somebody types."""
_DIGITS = r"\d+(?:[,.' ]+\d+)*|\.\d+"
_PLAIN = re.compile(r"\d*\.?\d+", re.ASCII)
_GROUPED = re.compile(r"(?:\d{1,3}(?:,\d{3})+|\d{1,4}(?:,\d{4})+)(?:\.\d+)?", re.ASCII)
_APART = re.compile(r"\d{1,3}(?:(?:'\d{3})+|(?: \d{3})+)(?:\.\d+)?", re.ASCII)


class Amount(NamedTuple):
    """A number; `about` where it was called approximate, `plain` where an answers file may hold it.

    `decimals` are the digits typed behind the point, 0 for a number with a scale such as 万.
    """

    value: Decimal
    about: bool = False
    plain: bool = True
    decimals: int = 0


def read_amount(text: str) -> Amount | None:
    """The number in a cleaned text in lower case, or None where there is none.

    Raises `Unclear` for commas that could be read in two ways and for what is a range.
    """
    if len(text) > LONGEST:
        return None
    typed, about = without_about(text)
    bare = _with_point(re.sub(r"(?<=[a-z])-(?=[a-z])", " ", typed))  # twenty-five
    written_so = bare == typed and not about
    if re.fullmatch(_DIGITS, bare, re.ASCII):
        value, plain = _literal(bare)
        return Amount(value, about, plain and written_so, len(bare.partition(".")[2]))
    if scaled := re.fullmatch(rf"({_DIGITS})\s*([千万])", bare, re.ASCII):  # as files hold them
        value, plain = _literal(scaled[1])
        times = Decimal(numbered("typed.number.scale")[scaled[2]])
        return Amount(value * times, about, plain and written_so)
    whole = _composed(bare)
    return None if whole is None else Amount(whole, about, plain=False)


def _with_point(text: str) -> str:
    """一点五万 and 1点5万 as 1.5万; a text without such a point stays what it is."""
    digits = {word: int(n) for word, n in numbered("typed.number.digit").items() if n in range(10)}
    point = one_of(vocabulary("typed.number.point"))
    digit = one_of((*digits, *"0123456789"))
    match = re.fullmatch(rf"(.+?)\s*{point}\s*({digit}+)(.*)", text)
    if not match:
        return text
    whole = Decimal(match[1]) if re.fullmatch(r"\d+", match[1], re.ASCII) else _composed(match[1])
    if whole is None or whole != int(whole):
        return text
    decimals = "".join(str(digits.get(sign, sign)) for sign in re.findall(digit, match[2]))
    return f"{int(whole)}.{decimals}{match[3]}"


def without_about(text: str) -> tuple[str, bool]:
    """The text without words such as "about", and whether there were any."""
    bare, about = text, False
    for strip, key in ((strip_start, "typed.about.before"), (strip_end, "typed.about.after")):
        if (rest := strip(bare, vocabulary(key))) is not None:
            bare, about = rest, True
    # 5000多, 三千多, 20多万, 十来: "and some more" stands behind a number
    inside = rf"(?<=[\d{_scale_signs()}])\s*{one_of(vocabulary('typed.about.inside'))}"
    if re.search(inside, bare):
        bare, about = re.sub(inside, "", bare, count=1), True
    return bare.strip(), about


@cache
def _scale_signs() -> str:
    return "".join(word for word in numbered("typed.number.scale") if len(word) == 1)


def _literal(digits: str) -> tuple[Decimal, bool]:
    """The value of digits with commas, and whether an answers file may hold them so."""
    if _PLAIN.fullmatch(digits):
        return Decimal(digits), True
    if _GROUPED.fullmatch(digits) and not digits.startswith("0"):
        return Decimal(digits.replace(",", "")), True
    if _APART.fullmatch(digits) and not digits.startswith("0"):
        return Decimal(re.sub("[' ]", "", digits)), False
    if "'" in digits or " " in digits:
        raise Unclear("answer_digits_apart")
    *above, below = re.split("[,.]", digits)
    raise Unclear("answer_commas", **two_readings("".join(above), below))


def two_readings(whole: str, last: str) -> dict[str, str]:
    """What digits around a separator can mean: `last` as a fraction, and as part of the whole."""
    fraction = Decimal(f"{whole}.{last}")
    cents = len(last) <= 2
    first = f"{fraction:.2f}" if cents else f"{fraction.normalize():f}"
    return {"first": first, "second": str(int(whole + last))}


@cache
def _token() -> re.Pattern[str]:
    digits = one_of(tuple(numbered("typed.number.digit")))
    scales = one_of(tuple(numbered("typed.number.scale")))
    between = one_of(vocabulary("typed.number.between"))
    return re.compile(
        rf"\s*(?:(?P<literal>{_DIGITS})|(?P<digit>{digits})|(?P<scale>{scales})|(?P<between>{between}))\s*",
        re.ASCII,
    )


class _Part(NamedTuple):
    """So many of a scale: 三万 is 30,000 of the scale 10,000."""

    value: Decimal
    scale: Decimal
    word: str


def _numerals(text: str) -> list[re.Match[str]]:
    """The numerals that a text consists of; none where anything else stands in it."""
    numerals = []
    at = 0
    while at < len(text):
        match = _token().match(text, at)
        if not match:
            return []
        numerals.append(match)
        at = match.end()
    return numerals


def _composed(text: str) -> Decimal | None:
    """The value of numerals in words and of digits with scales, or None."""
    parts: list[_Part] = []
    pending: Decimal | None = None
    literal = ""
    after_zero = False
    for numeral in _numerals(text):
        if numeral["between"]:
            if pending is None and not parts:
                return None
            after_zero = True
        elif parts and parts[-1].value % parts[-1].scale:
            return None  # 1.5万5
        elif numeral["scale"]:
            scale = Decimal(numbered("typed.number.scale")[numeral["scale"]])
            count = pending or Decimal(0)
            while parts and parts[-1].scale < scale:
                count += parts.pop().value
            if not count and scale == 10 and pending is None:
                count = Decimal(1)  # 十二
            if not count or (parts and parts[-1].scale == scale):
                return None
            parts.append(_Part(count * scale, scale, numeral["scale"]))
            pending, literal, after_zero = None, "", False
        else:
            number = Decimal(
                _literal(numeral["literal"])[0]
                if numeral["literal"]
                else numbered("typed.number.digit")[numeral["digit"]]
            )
            if pending is not None:
                if number == pending + 1:  # 两三千
                    raise Unclear("answer_range")
                tens = not literal and not numeral["literal"] and pending in range(20, 100, 10)
                if not (tens and 0 < number < 10):  # twenty five, and not 5000 a
                    return None
                number += pending  # twenty five
            elif number == 0 and parts:
                after_zero = True
                continue
            pending, literal = number, numeral["literal"] or ""
    return _summed(parts, pending, literal, after_zero)


def _summed(
    parts: list[_Part], pending: Decimal | None, literal: str, after_zero: bool
) -> Decimal | None:
    total = sum((part.value for part in parts), Decimal(0))
    if pending is None:
        return total if parts else None
    if not parts or after_zero:
        return total + pending
    last = parts[-1]
    if last.word not in vocabulary("typed.number.tenths") or last.scale == 10:
        return total + pending if pending < last.scale else None
    if pending != int(pending):
        return None
    if pending < 10 and len(literal) <= 1:
        return total + pending * last.scale / 10  # 三万五
    full = len(str(int(last.scale))) - 1
    return total + pending if len(literal) == full else None  # 1万2000


def refuse_range(text: str) -> None:
    """Raise `Unclear` for a text that is no number but several, or one that is open to one side."""
    if not text.isprintable():
        return
    between = one_of(vocabulary("typed.range.between"))
    numeral = rf"(?:\d|{one_of(tuple(numbered('typed.number.digit')))}|[{_scale_signs()}])"
    if re.search(rf"{numeral}.*?(?:{between}|[、;/]|, ).*?{numeral}", text):
        raise Unclear("answer_range")
    if re.search(one_of(vocabulary("typed.range.some")), text):
        raise Unclear("answer_range")
