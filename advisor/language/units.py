"""Units of measurement: products and quotients of a few base units."""

from __future__ import annotations

import re
from collections.abc import Container, Iterator, Mapping
from typing import TypeAlias

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

Unit: TypeAlias = tuple[tuple[str, int], ...]
"""Base units and exponents, sorted, none zero: `CNY/month` is `(("CNY", 1), ("month", -1))`."""

NO_UNIT: Unit = ()


def parse_unit(text: str | None) -> Unit:
    """`CNY/month/person` → its base units with exponents; None or "" gives `NO_UNIT`.

    Its parts may have any name.
    """
    exponents: dict[str, int] = {}
    for sign, name in _parts(text or ""):
        exponents[name] = exponents.get(name, 0) + (-1 if sign == "/" else 1)
    return _normal(exponents)


def unknown_part(text: str, declared: Container[str] = ()) -> str | None:
    """The first part of a written unit that is no base unit, None where all are.

    `declared` are base units beside `BASE_UNITS` and the currencies. Where a sign has nothing
    behind it the whole text is no unit.
    """
    if re.search(r"[*/]\s*([*/]|$)", text):
        return text
    names = (name for _, name in _parts(text))
    known = (BASE_UNITS, CURRENCIES, declared)
    return next((name for name in names if not any(name in some for some in known)), None)


def base_unit(text: str | None) -> str:
    """What numbers in a written unit count: `CNY` of `CNY/month`. "" for no unit."""
    return re.split("[*/]", text or "", maxsplit=1)[0].strip()


def _parts(text: str) -> Iterator[tuple[str, str]]:
    """(`*`, `/` or "", name) of each part."""
    for sign, part in re.findall(r"([*/]?)\s*([^*/]+)", text):
        yield sign, part.strip()


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
