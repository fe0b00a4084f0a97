"""Units of measurement: products and quotients of a few base units."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import TypeAlias

from advisor.problem import did_you_mean

BASE_UNITS = ("day", "week", "month", "year", "percent", "person", "times")
_CURRENCY = re.compile(r"[A-Z]{3}")

Unit: TypeAlias = tuple[tuple[str, int], ...]
"""Base units and exponents, sorted, none zero: `CNY/month` is `(("CNY", 1), ("month", -1))`."""

NO_UNIT: Unit = ()


class UnitError(ValueError):
    """A base unit that does not exist."""

    def __init__(self, part: str) -> None:
        super().__init__(part)
        self.part = part
        self.did_you_mean = did_you_mean(part.rstrip("s"), (*BASE_UNITS, "CNY"))


def parse_unit(text: str | None) -> Unit:
    """`CNY/month/person` → its exponents; no text is no unit. Raises `UnitError`."""
    exponents: dict[str, int] = {}
    for sign, part in re.findall(r"([*/]?)\s*([^*/]+)", text or ""):
        name = part.strip()
        if name not in BASE_UNITS and not _CURRENCY.fullmatch(name):
            raise UnitError(name)
        exponents[name] = exponents.get(name, 0) + (-1 if sign == "/" else 1)
    return _normal(exponents)


def multiply(left: Unit, right: Unit, exponent: int = 1) -> Unit:
    """`left · right^exponent`."""
    exponents = dict(left)
    for name, power in right:
        exponents[name] = exponents.get(name, 0) + power * exponent
    return _normal(exponents)


def _normal(exponents: Mapping[str, int]) -> Unit:
    return tuple(sorted((name, power) for name, power in exponents.items() if power))


def unit_text(unit: Unit) -> str:
    """As an author would write it."""
    above = "*".join(name for name, power in unit for _ in range(max(0, power)))
    below = "".join(f"/{name}" for name, power in unit for _ in range(max(0, -power)))
    return (above or "1") + below if unit else "1"
