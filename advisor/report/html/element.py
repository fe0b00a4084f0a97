"""HTML and SVG elements as text; whatever is put into one is made harmless here."""

from __future__ import annotations

import re
from html import escape

_BREAKS = re.compile(r"[\t\n\r\x0b\x0c\x85\u2028\u2029]+")
_HIDDEN = re.compile(
    r"[\x00-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb"
    r"\U000e0000-\U000e007f]"
)
_NO_CHARACTER = re.compile("[\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]")
_VOID = frozenset({"meta", "br"})


class Html(str):
    """Text that is HTML already; every other text is escaped when it is put into an element."""

    __slots__ = ()


def clean(text: str) -> str:
    """A text without control characters, direction marks and other invisible characters."""
    return _NO_CHARACTER.sub("\ufffd", _HIDDEN.sub("", _BREAKS.sub(" ", text)))


def element(name: str, /, *children: str | None, **attributes: object) -> Html:
    """An element. A trailing `_` of an attribute goes, another becomes `-`; None leaves it out."""
    given = "".join(
        _attribute(key, value) for key, value in attributes.items() if value is not None
    )
    if name in _VOID:
        return Html(f"<{name}{given}>")
    return Html(f"<{name}{given}>{joined(*children)}</{name}>")


def _attribute(key: str, value: object) -> str:
    name = key.rstrip("_").replace("_", "-")
    return f' {name}="{escape(clean(_written(value)))}"'


def _written(value: object) -> str:
    """Coordinates to a hundredth, so that no rounding of the last digit shows."""
    return f"{value:.2f}".rstrip("0").rstrip(".") if isinstance(value, float) else str(value)


def joined(*children: str | None) -> Html:
    """Elements and texts one after the other, the texts escaped."""
    return Html(
        "".join(c if isinstance(c, Html) else escape(clean(c)) for c in children if c is not None)
    )
