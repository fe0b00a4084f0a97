"""Single values: words, ids, numbers, days, units. A mistake is noted and gives `MISSING`."""

from __future__ import annotations

import math
import re
from dataclasses import MISSING
from datetime import date
from typing import Any

from advisor.language.corrections import date_in, literal_for, number_in
from advisor.language.functions import to_date
from advisor.language.registry import FUNCTIONS
from advisor.language.units import BASE_UNITS, CURRENCIES, parse_unit, unknown_part
from advisor.pack import schema
from advisor.pack.reading.notes import Notes, listed, shape
from advisor.pack.unit_words import meant_unit
from advisor.pack.yaml_tree import Mapping, Scalar
from advisor.pack.yaml_tree import Node as YamlNode
from advisor.problem import did_you_mean

ID = re.compile(r"[a-z][a-z0-9_]*")
_NUMBER = re.compile(r"[-+]?(\d+(\.\d*)?|\.\d+)([eE][-+]?\d+)?", re.ASCII)
RESERVED = {
    *("and", "or", "not", "may", "in", "between", "true", "false", "null", "none", *FUNCTIONS),
    *("if", "then", "else", "for", "some", "every", "satisfies", "return", "is", "instance"),
    *("today", "self", "holds"),
}
"""Words of the language, of FEEL and of letters: an entry of that name could not be used."""
_DAYS = re.compile(r"(\d{4}-\d\d-\d\d)(?:\.\.(\d{4}-\d\d-\d\d))?", re.ASCII)
_YAML_1_1_BOOLEANS = {"yes", "no", "on", "off", "y", "n"}


def scalar(notes: Notes, node: YamlNode, expected: str) -> Any:
    """A single value, not a list or a mapping, not empty."""
    if not isinstance(node, Scalar):
        return notes.complain(f"not_{expected}", node.place, found=shape(node))
    if node.plain and node.text in ("", "~", "null"):
        return notes.complain("empty_value", node.place)
    return node


def word(notes: Notes, node: YamlNode) -> Any:
    """A text that a machine reads."""
    single = scalar(notes, node, "word")
    if single is MISSING:
        return MISSING
    if single.plain and single.text.lower() in _YAML_1_1_BOOLEANS | {"true", "false"}:
        return notes.complain("yaml_boolean_word", single.place, text=single.text)
    if not single.text.strip():
        return notes.complain("empty_value", single.place)
    if "\n" in single.text.strip():
        return notes.complain("word_of_many_lines", single.place)
    return single.text.strip()


def version(notes: Notes, node: YamlNode) -> Any:
    """A version, without blanks."""
    written = word(notes, node)
    if written is not MISSING and (len(written) > 40 or len(written.split()) != 1):
        return notes.complain("bad_version", node.place, text=written)
    return written


def new_id(notes: Notes, node: YamlNode) -> Any:
    """The id of an entry."""
    written = id_(notes, node)
    if written in RESERVED:
        return notes.complain("reserved_id", node.place, text=written, renamed=f"{written}_1")
    return written


def id_(notes: Notes, node: YamlNode) -> Any:
    """A snake_case id."""
    written = word(notes, node)
    if written is not MISSING and not ID.fullmatch(written):
        better = re.sub(r"\W+", "_", written.strip().lower(), flags=re.ASCII).strip("_")
        better = better if ID.fullmatch(better) else f"id_{better}" if better else "my_id"
        notes.ids.add(better)  # where others name it so, that is no mistake of theirs
        return notes.complain("bad_id", node.place, text=written, better=better)
    return written


def allowed_word(notes: Notes, node: YamlNode, allowed: tuple[str, ...]) -> Any:
    """A word that is one of `allowed`."""
    written = word(notes, node)
    if written is not MISSING and written not in allowed:
        hint = did_you_mean(written, allowed)
        choices = listed(allowed, ordered=True)
        return notes.complain(
            "not_one_of", node.place, text=written, allowed=choices, did_you_mean=hint
        )
    return written


def number(notes: Notes, node: YamlNode) -> Any:
    """A plain number."""
    single = scalar(notes, node, "number")
    if single is MISSING:
        return MISSING
    if not single.plain or not _NUMBER.fullmatch(single.text):
        better = number_in(single.text)
        if re.fullmatch(r"[-+]?\d+,\d+", single.text) and not better:
            better = single.text.replace(",", ".")
        return notes.complain("not_number", single.place, found=single.text, better=better)
    value = float(single.text)
    if math.isfinite(value):
        return value
    return notes.complain("not_number", node.place, found=single.text)


def yes_or_no(notes: Notes, node: YamlNode) -> Any:
    """`true` or `false`."""
    single = scalar(notes, node, "boolean")
    if single is MISSING:
        return MISSING
    if single.text not in ("true", "false"):
        better = literal_for(single.text)
        better = better if better != "null" else None
        return notes.complain("not_boolean", single.place, found=single.text, better=better)
    return single.text == "true"


def day(notes: Notes, node: YamlNode) -> Any:
    """A date, `2026-11-23`."""
    single = scalar(notes, node, "date")
    if single is MISSING:
        return MISSING
    if isinstance(day := to_date(single.text), date):
        return day
    better = date_in(single.text)
    return notes.complain("not_date", single.place, found=single.text, better=better)


def days(notes: Notes, node: YamlNode) -> Any:
    """A day, or several in a row: `2026-06-19..2026-06-21`."""
    single = scalar(notes, node, "days")
    if single is MISSING:
        return MISSING
    written = _DAYS.fullmatch(single.text)
    try:
        first = date.fromisoformat(written[1] if written else "")
        last = date.fromisoformat(written[2]) if written and written[2] else first
    except ValueError:
        better = _days_in(single.text)
        return notes.complain("not_days", single.place, found=single.text, better=better)
    if last < first:
        better = f"{last}..{first}"
        return notes.complain("days_backwards", single.place, text=single.text, better=better)
    days = schema.Days(first, last)
    notes.add_reference(days, single.place)
    return days


def unit(notes: Notes, node: YamlNode) -> Any:
    """A unit such as `EUR/month`; a `PackUnit` if it has parts that the pack declares."""
    written = word(notes, node)
    if written is MISSING:
        return MISSING
    part = unknown_part(written, notes.units)
    if part and not notes.without_about:
        hint, units = meant_unit(part, notes.units), listed((*BASE_UNITS, *notes.units), True)
        return notes.complain("bad_unit", node.place, text=part, known=units, did_you_mean=hint)
    parts = (name for name, _ in parse_unit(written))
    declared = {name: notes.units[name] for name in parts if name in notes.units}
    return schema.PackUnit.of(written, declared) if declared else written


def unit_name(notes: Notes, node: YamlNode) -> Any:
    """The name of a unit that the pack declares."""
    if isinstance(node, Scalar) and node.text in (*BASE_UNITS, *CURRENCIES):
        return notes.complain("unit_of_every_pack", node.place, text=node.text)
    return new_id(notes, node)


def force(notes: Notes, node: YamlNode) -> Any:
    """A level of the pack's scale of force."""
    written = word(notes, node)
    if written is MISSING:
        return MISSING
    if level := notes.forces.get(written):
        return level
    if notes.without_about:
        return MISSING
    hint, levels = did_you_mean(written, notes.forces), listed(notes.forces, ordered=True)
    return notes.complain(
        "unknown_force", node.place, text=written, known=levels, did_you_mean=hint
    )


def _days_in(text: str) -> str | None:
    """A day, or the first and the last of several, however they are written."""
    ends = [date_in(end) for end in re.split(r"\s*(?:\.{2,}|[~～至到—–…]+|to)\s*", text)]
    return "..".join(day for day in ends if day) if len(ends) <= 2 and all(ends) else None


def no_list(notes: Notes, node: YamlNode) -> Any:
    """Note that a list belongs where a single value or a mapping stands."""
    if isinstance(node, Mapping) and node.entries:
        key, _ = next(iter(node.entries.values()))
        return notes.complain("not_list_but_keys", key.place, item=f"- {key.text}: …")
    alone = node.text if isinstance(node, Scalar) else ""
    better = f"[{alone}]" if ID.fullmatch(alone) else None
    return notes.complain("not_list", node.place, better=better)
