"""Foreign text made fit to print: nothing in it moves the cursor, hides or turns words round."""

from __future__ import annotations

import re
from codecs import register_error

__all__ = [
    "ALIKE",
    "HIDDEN",
    "HIDDEN_BREAK",
    "INVISIBLE",
    "escaped",
    "has_hidden",
    "print_alike",
    "printable",
    "shortened",
]

# A terminal's sequence goes as a whole, or its letters and digits would stay behind.
_SEQUENCE = re.compile(
    "(?:\x1b[\\[]|\x9b)[0-?]*[ -/]*[@-~]?"  # colours, cursor
    "|(?:\x1b[]PX^_]|[\x90\x98\x9d-\x9f])[^\x07\x1b\x9c]*(?:\x07|\x1b\\\\|\x9c)?"  # title, links
    "|\x1b[ -/]*[0-~]?"
)
_BLANK = re.compile("[\t\n\v\f\r\x85\u2028\u2029]")
# C0 and C1 controls, and the signs that turn the direction of what follows.
_HIDDEN = "\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\u202a-\u202e\u2066-\u2069"
_HIDDEN_SIGN = re.compile(f"[{_HIDDEN}]")
_HALF = "\ud800-\udfff"
_HALF_SIGN = re.compile(f"[{_HALF}]")
HIDDEN_BREAK = re.compile("\r(?!\n)|[\v\f\x85\u2028\u2029]")
"""What begins a new line for some programs and not for others."""
HIDDEN = re.compile(f"{HIDDEN_BREAK.pattern}|[{_HIDDEN}{_HALF}\ufffe\uffff]")
"""What has no place in a text that somebody wrote; tabs and line ends may stand."""
INVISIBLE = re.compile(
    "[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f"
    "\u3164\ufeff\uffa0\ufff9-\ufffb\U000e0000-\U000e007f]"
)
"""Signs without width: joiners, direction marks, soft hyphens, byte order marks."""
_UNSAFE_IN_JSON = re.compile(f"[{_HIDDEN}{_HALF}\x85\u2028\u2029]")


def printable(text: str) -> str:
    """One line: control characters and terminal sequences go, line breaks become blanks.

    Half a surrogate pair becomes U+FFFD, so that the text can be encoded.
    """
    if text.isprintable():
        return text
    text = _BLANK.sub(" ", _SEQUENCE.sub("", text))
    return _HALF_SIGN.sub("\ufffd", _HIDDEN_SIGN.sub("", text))


def has_hidden(text: str) -> bool:
    """Whether a text holds signs that must not reach a reader; tabs and line ends may stand."""
    return not text.isprintable() and bool(_UNSAFE_IN_JSON.search(text))


def shortened(text: str, longest: int) -> str:
    """At most `longest` characters: the beginning, with a sign that more came."""
    return text if len(text) <= longest else text[: longest - 1] + "…"


def escaped(json: str) -> str:
    r"""A JSON document with what must not be printed written as `\u…`, which means the same."""
    return _UNSAFE_IN_JSON.sub(lambda sign: f"\\u{ord(sign[0]):04x}", json)


_LIKE = {
    "¥": ("￥",),  # a GBK terminal has the wide sign alone
    "£": ("￡",),
    "—": ("-",),
    "–": ("-",),
    "…": ("...",),
    "‘": ("'",),
    "’": ("'",),
    "“": ('"',),
    "”": ('"',),
    "•": ("*",),
    "·": (".",),
}
"""What to print for a sign that a terminal lacks, the likest first."""


def print_alike(error: UnicodeError) -> tuple[str, int]:
    """Error handler for an encoding: a sign that looks alike, or a question mark."""
    if not isinstance(error, UnicodeEncodeError):
        raise error
    sign = error.object[error.start]
    for replacement in (*_LIKE.get(sign, ()), *_code_of_currency(sign), "?"):
        try:
            replacement.encode(error.encoding)
        except UnicodeEncodeError:
            continue
        return replacement, error.start + 1
    raise error


def _code_of_currency(sign: str) -> tuple[str, ...]:
    """The code of the currency whose amounts begin with this sign."""
    from advisor.messages import currency_signs  # which makes what it says fit to print

    code = currency_signs().get(sign)
    return (f"{code} ",) if code else ()


ALIKE = "alike"
"""The name under which an encoding finds `print_alike`."""
register_error(ALIKE, print_alike)
