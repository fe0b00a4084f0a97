"""A file spoiled in one to three places: its bytes, its lines, its tokens or its tree."""

from __future__ import annotations

import re
from collections.abc import Callable
from random import Random
from typing import Any

import yaml

BYTES = [
    *(bytes([b]) for b in (0, 9, 10, 11, 12, 13, 27, 32, 34, 35, 39, 58, 127, 0x85, 0xC3, 0xFF)),
    *(sign.encode() for sign in "\u0085\u00a0\u200b\u202e\u2028\u2029\ufeff\ufffe：，【」＃é😀"),
    b"\xef\xbb\xbf",
    b"\xed\xa0\x80",
    "银行".encode("gb18030"),
]
TOKENS = [
    *"{}[]()<>=!*&|>%@`\"'?:,.-#~",
    *("- ", ": ", " #", "{{", "}}", "{%", "%}", "{#", "#}", "..", "**", "<=", "!=", "<<", "---"),
    *("null", "true", "no", "~", ".inf", ".nan", "-0", "0", "1e999", "0x1f", "-1", "1_000", "07"),
    *(
        "not",
        "and",
        "or",
        "in",
        "between",
        "date",
        "today",
        "self",
        "none",
        "min",
        "_",
        "__class__",
    ),
    *("2026-02-30", "9999-12-31", "0001-01-01", "2026-W05-2", "99999999999999999999", "0.1", "1.5"),
    *("monthly_income", "days_overdue", "low_income", "talk", "bank", "CNY", "day", "percent/year"),
    *(
        "银行",
        "不知道",
        "９",
        "１２",
        "²",
        "一万",
        "收入",
        "x" * 300,
        "{debt}",
        "{nobody}",
        "\\x1b",
    ),
]
VALUES: list[Any] = [
    *(None, True, False, 0, -1, 1, 1.5, 1e300, -1e300, 10**30, float("inf"), float("nan")),
    *("", " ", "x", "null", "a b", "a: b", "-", "[1..", "1 +", "2026-11-23", "{debt}", "a\nb"),
    *([], {}, [[]], [None], [{}], {"zh": ""}, {"zh": "字", "en": "word"}, {"x": {"y": []}}),
]


def spoil(data: bytes, dice: Random) -> bytes:
    """The file with one to three random changes; the same dice give the same changes."""
    for _ in range(dice.choice((1, 1, 1, 2, 3))):
        data = dice.choice((_bytes, _lines, _tokens, _tokens, _tree))(data, dice)
    return data


def _bytes(data: bytes, dice: Random) -> bytes:
    at = dice.randint(0, len(data))
    end = min(len(data), at + dice.choice((0, 1, 1, 2, 8, 60)))
    match dice.randrange(5):
        case 0:
            return data[:at] + data[end:]
        case 1:
            return data[:end] + data[at:]
        case 2:
            return data[:at] if dice.random() < 0.3 else data[at:]
        case 3:
            return data[:at] + bytes([dice.randrange(256)]) + data[at + 1 :]
    return data[:at] + dice.choice(BYTES) + data[end:]


def _lines(data: bytes, dice: Random) -> bytes:
    lines = data.splitlines(keepends=True) or [b"\n"]
    at, other = dice.randrange(len(lines)), dice.randrange(len(lines))
    match dice.randrange(7):
        case 0:
            del lines[at]
        case 1:
            lines.insert(other, lines[at])
        case 2:
            lines[at], lines[other] = lines[other], lines[at]
        case 3:
            lines[at] = b" " * dice.randint(1, 4) + lines[at]
        case 4:
            lines[at] = lines[at].lstrip()
        case 5:
            lines[at] = lines[at].rstrip() + dice.choice((b" ", b"\r", b"\r\n", b"\t"))
        case _:
            lines[at] *= dice.choice((2, 50))
    return b"".join(lines)


def _tokens(data: bytes, dice: Random) -> bytes:
    tokens = re.findall(r"\w+|\s+|[^\w\s]", data.decode("utf-8", "surrogateescape")) or [""]
    at = dice.randrange(len(tokens))
    match dice.randrange(4):
        case 0:
            del tokens[at]
        case 1:
            tokens[at] = dice.choice(tokens)
        case 2:
            tokens.insert(at, dice.choice(TOKENS))
        case _:
            tokens[at] = dice.choice(TOKENS)
    return "".join(tokens).encode("utf-8", "surrogateescape")


def _tree(data: bytes, dice: Random) -> bytes:
    """A part of the tree taken away, replaced or moved; tokens where it is no YAML."""
    try:
        tree = yaml.safe_load(data)
    except (yaml.YAMLError, ValueError, RecursionError):
        tree = None
    places = list(_places(tree))
    if not places:
        return _tokens(data, dice)
    container, key = dice.choice(places)
    other, there = dice.choice(places)
    changes: list[Callable[[], Any]] = [
        lambda: container.__delitem__(key),
        lambda: container.__setitem__(key, dice.choice(VALUES)),
        lambda: container.__setitem__(key, other[there]),
        lambda: container.__setitem__(key, [container[key]]),
        lambda: container.__setitem__(key, {"x": container[key]}),
        lambda: _rename(container, key, dice),
    ]
    dice.choice(changes)()
    try:
        return yaml.dump(tree, Dumper=_WrittenOut, allow_unicode=True, sort_keys=False).encode()
    except (RecursionError, yaml.YAMLError, UnicodeEncodeError):  # a part was moved into itself
        return data


class _WrittenOut(yaml.SafeDumper):
    """Writes what stands in two places twice: an alias would be the only mistake told."""

    def ignore_aliases(self, data: object) -> bool:
        return True


def _places(tree: Any, deep: int = 0) -> list[tuple[Any, Any]]:
    """Every place of a tree: a list or a mapping, and the index or the key in it."""
    if not isinstance(tree, (list, dict)) or deep > 30:
        return []
    items = list(tree.items() if isinstance(tree, dict) else enumerate(tree))
    return [
        *((tree, key) for key, _ in items),
        *(place for _, value in items for place in _places(value, deep + 1)),
    ]


def _rename(container: Any, key: Any, dice: Random) -> None:
    if isinstance(container, dict):
        name = dice.choice([f"{key}s", str(key)[1:], "when", "then", "label", "x", 1, None])
        container[name] = container.pop(key)
