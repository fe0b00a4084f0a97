"""Units of measurement: products and quotients of a few base units."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import TypeAlias

from advisor.problem import did_you_mean

BASE_UNITS = ("day", "week", "month", "year", "percent", "person", "times")
_ISO_4217 = """
AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP
BYN BZD CAD CDF CHF CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP
GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR
KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK
MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR
SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS
UAH UGX USD UYU UZS VED VES VND VUV WST XAF XCD XCG XOF XPF YER ZAR ZMW ZWG
"""
CURRENCIES = frozenset(_ISO_4217.split())
"""The currencies of ISO 4217, without metals, funds and codes for tests."""
_SYNONYMS = {
    "RMB": "CNY",
    "CNH": "CNY",
    "YUAN": "CNY",
    "元": "CNY",
    "%": "percent",
    "人": "person",
    "天": "day",
    "日": "day",
    "周": "week",
    "月": "month",
    "个月": "month",
    "年": "year",
    "次": "times",
    "期": "month",
    "EURO": "EUR",
    "€": "EUR",
    "POUND": "GBP",
    "£": "GBP",
    "$": "USD",
    "¥": "CNY",
    "￥": "CNY",
    "DOLLAR": "USD",
}
"""Other ways of writing a unit → the unit."""

Unit: TypeAlias = tuple[tuple[str, int], ...]
"""Base units and exponents, sorted, none zero: `CNY/month` is `(("CNY", 1), ("month", -1))`."""

NO_UNIT: Unit = ()


class UnitError(ValueError):
    """A base unit that does not exist: `part` as written, `did_you_mean` the nearest that does."""

    def __init__(self, part: str) -> None:
        super().__init__(part)
        self.part = part
        word = part.upper().rstrip("S")
        known = _SYNONYMS.get(word) or (word if word in CURRENCIES else None)
        hint = did_you_mean(part.rstrip("s"), BASE_UNITS)
        self.did_you_mean = f"`{known}`" if known else hint
        per = re.sub(r"\s+(?:per|a|each|every)\s+", "/", part.strip())
        if per != part and _is_unit(per):
            self.did_you_mean = f"`{per}`"


def parse_unit(text: str | None) -> Unit:
    """`CNY/month/person` → its base units with exponents; None or "" gives `NO_UNIT`.

    Raises `UnitError` for a base unit that does not exist.
    """
    exponents: dict[str, int] = {}
    if re.search(r"[*/]\s*([*/]|$)", text or ""):
        raise UnitError(str(text))
    for sign, part in re.findall(r"([*/]?)\s*([^*/]+)", text or ""):
        name = part.strip()
        if name not in BASE_UNITS and name not in CURRENCIES:
            raise UnitError(name)
        exponents[name] = exponents.get(name, 0) + (-1 if sign == "/" else 1)
    return _normal(exponents)


def _is_unit(text: str) -> bool:
    return all(name in BASE_UNITS or name in CURRENCIES for name in text.split("/"))


def multiply(left: Unit, right: Unit, exponent: int = 1) -> Unit:
    """`left · right^exponent`."""
    exponents = dict(left)
    for name, power in right:
        exponents[name] = exponents.get(name, 0) + power * exponent
    return _normal(exponents)


def _normal(exponents: Mapping[str, int]) -> Unit:
    return tuple(sorted((name, power) for name, power in exponents.items() if power))


def unit_text(unit: Unit) -> str:
    """The unit as an author writes it: `CNY/month`; `1` for no unit."""
    above = "*".join(name for name, power in unit for _ in range(max(0, power)))
    below = "".join(f"/{name}" for name, power in unit for _ in range(max(0, -power)))
    return (above or "1") + below if unit else "1"
