"""YAML nodes → the dataclasses of `schema.py`, guided by their type hints.

Every mistake becomes a problem with its place; reading goes on, so that all are told at
once. What could not be read is `MISSING`, and its entry is left out.
"""

from __future__ import annotations

import math
import re
import types
import typing
from collections.abc import Callable
from dataclasses import MISSING, dataclass, fields, is_dataclass
from datetime import date
from functools import cache
from typing import Any, Literal, get_args, get_origin

from advisor import LANGUAGES
from advisor.language.corrections import date_in, literal_for, number_in
from advisor.language.errors import LanguageError
from advisor.language.functions import to_date
from advisor.language.parse import parse
from advisor.language.registry import FUNCTIONS
from advisor.language.to_text import number_text
from advisor.language.tree import And, May, Node, Not, Or
from advisor.language.units import UnitError, parse_unit
from advisor.pack import schema
from advisor.pack.lookalike import lookalike
from advisor.pack.yaml_tree import Mapping, Scalar, Sequence
from advisor.pack.yaml_tree import Node as YamlNode
from advisor.problem import Place, Problem, did_you_mean, problem

ID = re.compile(r"[a-z][a-z0-9_]*")
_NUMBER = re.compile(r"[-+]?(\d+(\.\d*)?|\.\d+)([eE][-+]?\d+)?", re.ASCII)
_OF_SHAPE = {
    *("not_mapping", "not_list", "not_word", "not_text", "not_bilingual", "not_expression"),
    *("file_not_list", "entry_not_mapping", "then_not_mapping", "when_not_list", "any_not_list"),
    *("bad_id", "unknown_language", "unknown_key"),
}
"""Mistakes that may come from a sign which only looks like one of YAML."""
RESERVED = {
    *("and", "or", "not", "may", "in", "between", "true", "false", "null", "none", *FUNCTIONS),
    *("if", "then", "else", "for", "some", "every", "satisfies", "return", "is", "instance"),
    *("today", "self", "holds"),
}
"""Words of the language, of FEEL and of letters: an entry of that name could not be used."""
_DAYS = re.compile(r"(\d{4}-\d\d-\d\d)(?:\.\.(\d{4}-\d\d-\d\d))?", re.ASCII)
_YAML_1_1_BOOLEANS = {"yes", "no", "on", "off", "y", "n"}


@dataclass(frozen=True, slots=True)
class Mention:
    """Something an entry says that only the whole pack can check, with its own place.

    `value` is an expression's `Line`, an id, or a `Text`; `key` the key it stands under.
    Mentions are kept of broken entries too, so that all mistakes are told at once.
    """

    kind: str
    by: str
    key: str
    value: Any
    place: Place


class Reader:
    """Reads values and keeps the problems and the mentions found."""

    def __init__(self, problems: list[Problem]) -> None:
        self.problems = problems
        self.mentions: list[Mention] = []
        self.ids: set[str] = set()
        """Every id that was given, those of broken entries included."""
        self._kind = self._by = self._key = self._under = ""
        self._with_misplaced: set[str] = set()

    def mention(self, value: Any, place: Place) -> None:
        """Keep what is to be checked against the whole pack."""
        self.mentions.append(Mention(self._kind, self._by, self._key, value, place))

    def complain(self, code: str, place: Place, /, **params: object) -> Any:
        """Note a problem; returns `MISSING`, the value of what could not be read."""
        told = lookalike(place) if code in _OF_SHAPE else None
        self.problems.append(told or problem(code, place, **params))
        return MISSING

    def _told_a_sign(self) -> bool:
        """Whether the last mistake was a sign that only looks like one of YAML."""
        return self.problems[-1].code.startswith("yaml_")

    def entry(self, node: YamlNode, kinds: dict[str, type[schema.Entry]]) -> schema.Entry | None:
        """One list item of a knowledge or rule file: `- kind: id` and its keys."""
        if not isinstance(node, Mapping) or not node.entries:
            self.complain("entry_not_mapping", node.place, kinds=_listed(kinds))
            return None
        kind, (key, value) = next(iter(node.entries.items()))
        if kind in schema.KINDS.keys() - kinds.keys():
            self._misplaced(kind, key.place, value)
            return None
        if kind not in kinds:
            self.complain(
                "unknown_kind",
                key.place,
                kind=kind,
                kinds=_listed(kinds),
                did_you_mean=did_you_mean(kind, kinds),
            )
            return None
        if (entry_id := self.read(value, schema.NewId)) is MISSING:
            return None
        self.ids.add(entry_id)
        self._kind, self._by = kind, entry_id
        rest = Mapping({k: v for k, v in node.entries.items() if k != kind}, key.place)
        given = {"id": entry_id, "place": value.place}
        read = self.record(rest, kinds[kind], what=f"{kind} {entry_id}", given=given)
        return None if read is MISSING else typing.cast(schema.Entry, read)

    def _misplaced(self, kind: str, place: Place, entry_id: YamlNode) -> None:
        """An entry of the other folder; one file is told once, and not those who name it."""
        folder = "rules/" if kind == "rule" else "knowledge/"
        if place.file not in self._with_misplaced:
            self._with_misplaced.add(place.file)
            self.complain("entry_misplaced", place, kind=kind, folder=folder)
        if kind != "rule" and isinstance(entry_id, Scalar):
            self.ids.add(entry_id.text.strip())

    def record(
        self, node: YamlNode, cls: type, what: str = "", given: dict[str, Any] | None = None
    ) -> Any:
        """A dataclass from a mapping; `given` are fields that do not come from a key."""
        if not isinstance(node, Mapping):
            listed = _listed(key for key in _keys(cls) if _hints(cls)[_keys(cls)[key]] is not Place)
            return self.complain("not_mapping", node.place, keys=listed)
        above = self._under
        what = what or above
        given = dict(given or {})
        if _hints(cls).get("place") is Place:
            given.setdefault("place", node.place)
        values, keys = dict(given), _keys(cls)
        known = {key for key, name in keys.items() if name not in given and name != "topic"}
        complete = True
        meant = ""
        for key, (key_node, value) in node.entries.items():
            if key not in known and not (cls is schema.Topic and key == "topic"):
                hint = did_you_mean(key, known)
                told = {"key": key, "what": what, "keys": _listed(known), "did_you_mean": hint}
                self.complain("unknown_key", key_node.place, **told)
                complete = complete and not self._told_a_sign()
                meant += hint or ""
                continue
            if "id" in given:
                self._key = key
            self._under = key
            hint = _hints(cls)[keys[key]]
            if isinstance(value, Mapping) and _record_in(hint):
                value = Mapping(value.entries, key_node.place)  # what it lacks is told there
            read = self.read(value, hint)
            complete = complete and read is not MISSING
            values[keys[key]] = read
        self._under = above
        misspelt = {key for key in known - node.entries.keys() if f"`{key}`" in meant}
        complete = complete and not misspelt  # what it lacks so is no mistake of its own
        for spec in fields(cls):
            if spec.name not in values and spec.default is spec.default_factory is MISSING:
                key = spec.name.rstrip("_")
                if key not in misspelt:
                    self.complain("missing_key", node.place, key=key, what=what)
                complete = False
        return cls(**values) if complete else MISSING

    def read(self, node: YamlNode, hint: Any) -> Any:
        """A value of the hinted type, or `MISSING`."""
        if hint in _READERS:
            return _READERS[hint](self, node)
        origin, arguments = get_origin(hint), get_args(hint)
        if origin is types.UnionType or origin is typing.Union:
            return self.read(node, next(a for a in arguments if a is not types.NoneType))
        if origin is Literal:
            return self.word_of(node, arguments)
        if origin is tuple:
            return self.many(node, arguments[0])
        if hint == dict[schema.Id, float]:
            return self.certainties(node)
        if is_dataclass(hint):
            return self.record(node, typing.cast(type, hint))
        raise TypeError(f"no reader for {hint}")

    def scalar(self, node: YamlNode, expected: str) -> Any:
        """A single value, not a list or a mapping, not empty."""
        if not isinstance(node, Scalar):
            return self.complain(f"not_{expected}", node.place, found=_shape(node))
        if node.plain and node.text in ("", "~", "null"):
            return self.complain("empty_value", node.place)
        return node

    def word(self, node: YamlNode) -> Any:
        """A text that a machine reads."""
        scalar = self.scalar(node, "word")
        if scalar is MISSING:
            return MISSING
        if scalar.plain and scalar.text.lower() in _YAML_1_1_BOOLEANS | {"true", "false"}:
            return self.complain("yaml_boolean_word", scalar.place, text=scalar.text)
        if not scalar.text.strip():
            return self.complain("empty_value", scalar.place)
        if "\n" in scalar.text.strip():
            return self.complain("word_of_many_lines", scalar.place)
        return scalar.text.strip()

    def version(self, node: YamlNode) -> Any:
        """A version, without blanks."""
        word = self.word(node)
        if word is not MISSING and (len(word) > 40 or len(word.split()) != 1):
            return self.complain("bad_version", node.place, text=word)
        return word

    def new_id(self, node: YamlNode) -> Any:
        """The id of an entry."""
        found = self.id(node)
        if found in RESERVED:
            return self.complain("reserved_id", node.place, text=found, renamed=f"{found}_1")
        return found

    def id(self, node: YamlNode) -> Any:
        """A snake_case id."""
        word = self.word(node)
        if word is not MISSING and not ID.fullmatch(word):
            better = re.sub(r"\W+", "_", word.strip().lower(), flags=re.ASCII).strip("_")
            better = better if ID.fullmatch(better) else f"id_{better}" if better else "my_id"
            return self.complain("bad_id", node.place, text=word, better=better)
        return word

    def word_of(self, node: YamlNode, allowed: tuple[str, ...]) -> Any:
        """One of a few words."""
        word = self.word(node)
        if word is not MISSING and word not in allowed:
            hint = did_you_mean(word, allowed)
            known = _listed(allowed, ordered=True)
            return self.complain(
                "not_one_of", node.place, text=word, allowed=known, did_you_mean=hint
            )
        return word

    def number(self, node: YamlNode) -> Any:
        """A plain number."""
        scalar = self.scalar(node, "number")
        if scalar is MISSING:
            return MISSING
        if not scalar.plain or not _NUMBER.fullmatch(scalar.text):
            better = number_in(scalar.text)
            if re.fullmatch(r"[-+]?\d+,\d+", scalar.text) and not better:
                better = scalar.text.replace(",", ".")
            return self.complain("not_number", scalar.place, found=scalar.text, better=better)
        value = float(scalar.text)
        if math.isfinite(value):
            return value
        return self.complain("not_number", node.place, found=scalar.text)

    def yes_or_no(self, node: YamlNode) -> Any:
        """`true` or `false`."""
        scalar = self.scalar(node, "boolean")
        if scalar is MISSING:
            return MISSING
        if scalar.text not in ("true", "false"):
            better = literal_for(scalar.text)
            better = better if better != "null" else None
            return self.complain("not_boolean", scalar.place, found=scalar.text, better=better)
        return scalar.text == "true"

    def day(self, node: YamlNode) -> Any:
        """A date, `2026-11-23`."""
        scalar = self.scalar(node, "date")
        if scalar is MISSING:
            return MISSING
        if isinstance(day := to_date(scalar.text), date):
            return day
        better = date_in(scalar.text)
        return self.complain("not_date", scalar.place, found=scalar.text, better=better)

    def days(self, node: YamlNode) -> Any:
        """A day, or several in a row: `2026-06-19..2026-06-21`."""
        scalar = self.scalar(node, "days")
        if scalar is MISSING:
            return MISSING
        written = _DAYS.fullmatch(scalar.text)
        try:
            first = date.fromisoformat(written[1] if written else "")
            last = date.fromisoformat(written[2]) if written and written[2] else first
        except ValueError:
            better = _days_in(scalar.text)
            return self.complain("not_days", scalar.place, found=scalar.text, better=better)
        if last < first:
            better = f"{last}..{first}"
            return self.complain("days_backwards", scalar.place, text=scalar.text, better=better)
        days = schema.Days(first, last)
        self.mention(days, scalar.place)
        return days

    def text(self, node: YamlNode) -> Any:
        """A text in every language."""
        if not isinstance(node, Mapping):
            return self.complain("not_bilingual", node.place)
        strange = [key_node for key, (key_node, _) in node.entries.items() if key not in LANGUAGES]
        for key_node in strange:
            self.complain("unknown_language", key_node.place, key=key_node.text)
            if self._told_a_sign():
                return MISSING
        texts: dict[str, str] = {}
        for lang in LANGUAGES:
            below = node.get(lang)
            if below is None and strange:  # it is only misspelt
                return MISSING
            if below is None or (isinstance(below, Scalar) and not below.text.strip()):
                return self.complain("missing_translation", node.place, lang=lang)
            scalar = self.scalar(below, "text")
            if scalar is MISSING:
                return MISSING
            texts[lang] = scalar.text.strip()
            if "\n" in texts[lang]:
                self.complain("text_of_many_lines", scalar.place)
        self.mention(texts, node.place)
        return texts

    def step(self, node: YamlNode) -> Any:
        """A text, and under `instead:` the words for some people, each with its `when:`."""
        text, instead = self._text_with(node, "instead")
        if instead is None:
            return MISSING if text is MISSING else schema.Step(text=text)
        if not isinstance(instead, Sequence):
            return self.complain("not_list", instead.place)
        cases = tuple(self._step_case(item) for item in instead.items)
        if text is MISSING or MISSING in cases:
            return MISSING
        return schema.Step(text=text, instead=cases)

    def _step_case(self, node: YamlNode) -> Any:
        text, when = self._text_with(node, "when")
        if when is None:
            if isinstance(node, Mapping):
                self.complain("missing_key", node.place, key="when", what="instead")
            return MISSING
        above, self._key = self._key, "when"
        condition = self.condition(when)
        self._key = above
        if text is MISSING or condition is MISSING:
            return MISSING
        return schema.StepCase(when=condition, text=text)

    def _text_with(self, node: YamlNode, key: str) -> tuple[Any, YamlNode | None]:
        """A text, and what stands under one more key beside its languages."""
        if not isinstance(node, Mapping):
            return self.text(node), None
        known, rest = (*LANGUAGES, key), dict(node.entries)
        for name, (key_node, _) in node.entries.items():
            if name not in known:
                hint = did_you_mean(name, known)
                self.complain(
                    "unknown_key",
                    key_node.place,
                    key=name,
                    what=self._key,
                    keys=_listed(known),
                    did_you_mean=hint,
                )
                if self._told_a_sign():
                    return MISSING, None
            if name not in LANGUAGES:
                del rest[name]
        return self.text(Mapping(rest, node.place)), node.get(key)

    def many(self, node: YamlNode, hint: Any) -> Any:
        """A list."""
        if not isinstance(node, Sequence):
            return self.complain("not_list", node.place)
        read = tuple(self.read(item, hint) for item in node.items)
        if hint == schema.Id:
            for item, value in zip(node.items, read, strict=True):
                if value is not MISSING:
                    self.mention(value, item.place)
        self._told_twice(node, read)
        return MISSING if MISSING in read else read

    def _told_twice(self, node: Sequence, read: tuple[Any, ...]) -> None:
        """Words of a list that stand there already."""
        first: dict[str, Place] = {}
        for item, value in zip(node.items, read, strict=True):
            if isinstance(value, str) and first.setdefault(value, item.place) != item.place:
                told = {"text": value, "key": self._under, "line": first[value].line}
                self.complain("item_twice", item.place, **told)

    def certainties(self, node: YamlNode) -> Any:
        """`then:` — ids and their certainties."""
        if not isinstance(node, Mapping):
            first = node.items[0] if isinstance(node, Sequence) and node.items else node
            better = f"{first.text}: …" if isinstance(first, Scalar) else None
            return self.complain("then_not_mapping", node.place, better=better)
        result: dict[str, float] = {}
        complete = True
        for key, value in node.entries.values():
            entry_id, certainty = self.id(key), self.number(value)
            if entry_id is not MISSING:
                self.mention(entry_id, key.place)
            if certainty is not MISSING and not 0 < abs(certainty) <= 0.99:
                written = number_text(certainty)
                better = _within_reach(certainty)
                certainty = self.complain(
                    "certainty_out_of_range", value.place, value=written, better=better
                )
            complete = complete and MISSING not in (entry_id, certainty)
            result[entry_id] = certainty
        return result if complete else MISSING

    def expression(self, node: YamlNode) -> Any:
        """One expression as a `Line`."""
        if not isinstance(node, Scalar):
            return self.complain("not_expression", node.place, found=_shape(node))
        try:
            line = schema.Line(parse(node.text), node)
            self.mention(line, node.place)
            return line
        except LanguageError as error:
            self.problems.append(error.placed(node.spot(*error.at)))
            return MISSING

    def formula(self, node: YamlNode) -> Any:
        """An expression that gives a value; for a named condition, a list as under `when:`."""
        if self._kind == "derived" and isinstance(node, Sequence):
            if not node.items:
                return self.complain("when_empty", node.place, key=self._key)
            above, self._key = self._key, "when"
            condition = self.condition(node)
            self._key = above
            return condition
        line = self.expression(node)
        return MISSING if line is MISSING else schema.Formula(line.tree, (line,))

    def condition(self, node: YamlNode) -> Any:
        """`when:` — a list that is meant as a whole; `any:`, `not:` and `may:` nest."""
        return self._list_of_conditions(node, And, schema.Condition)

    def unless(self, node: YamlNode) -> Any:
        """`unless:` — a list of which nothing may be certainly true."""
        return self._list_of_conditions(node, Or, schema.Unless)

    def _list_of_conditions(
        self, node: YamlNode, join: type[And] | type[Or], cls: type[schema.Condition]
    ) -> Any:
        if not isinstance(node, Sequence):
            return self.complain("when_not_list", node.place, key=self._key)
        if not node.items:
            code = "unless_empty" if cls is schema.Unless else "when_empty"
            return self.complain(code, node.place, key=self._key)
        lines: list[schema.Line] = []
        found = [self._part(item, lines) for item in node.items]
        return MISSING if MISSING in found else cls(_joined(join, found), tuple(lines))

    def _all_of(self, node: Sequence, lines: list[schema.Line]) -> Any:
        parts = [self._part(item, lines) for item in node.items]
        return MISSING if MISSING in parts else _joined(And, parts)

    def _part(self, node: YamlNode, lines: list[schema.Line]) -> Any:
        if not isinstance(node, Mapping):
            line = self.expression(node)
            if line is not MISSING:
                lines.append(line)
            return MISSING if line is MISSING else line.tree
        word = next(iter(node.entries), "")
        below = node.get(word)
        if len(node.entries) != 1 or word not in ("any", "not", "may"):
            return self.complain("only_any_or_not", node.place, word=word)
        if word != "any":
            listed = below if isinstance(below, Sequence) else Sequence((below,), node.place)  # type: ignore[arg-type]
            tree = self._all_of(listed, lines)
            return MISSING if tree is MISSING else (Not if word == "not" else May)(tree)
        if not isinstance(below, Sequence) or not below.items:
            return self.complain("any_not_list", node.place)
        parts = [self._part(item, lines) for item in below.items]
        return MISSING if MISSING in parts else _joined(Or, parts)

    def unit(self, node: YamlNode) -> Any:
        """A unit such as `CNY/month`."""
        word = self.word(node)
        if word is MISSING:
            return MISSING
        try:
            parse_unit(word)
        except UnitError as error:
            hint = error.did_you_mean
            return self.complain("bad_unit", node.place, text=error.part, did_you_mean=hint)
        return word


def _days_in(text: str) -> str | None:
    """A day, or the first and the last of several, however they are written."""
    ends = [date_in(end) for end in re.split(r"\s*(?:\.{2,}|[~～至到—–…]+|to)\s*", text)]
    return "..".join(day for day in ends if day) if len(ends) <= 2 and all(ends) else None


def _within_reach(certainty: float) -> str | None:
    """The certainty that was meant: 70 is 0.7, 7 too, and all that is surer than 0.99 is 0.99."""
    size = abs(certainty)
    if size.is_integer() and 1 < size < 100:
        size /= 10 if size < 10 else 100
    return number_text(math.copysign(min(size, 0.99), certainty)) if size else None


def _joined(cls: type[And] | type[Or], parts: list[Node]) -> Node:
    return parts[0] if len(parts) == 1 else cls(tuple(parts))


def _shape(node: YamlNode) -> str:
    return {Scalar: "…", Sequence: "[…]", Mapping: "{…}"}[type(node)]


def _listed(words: Any, ordered: bool = False) -> str:
    return ", ".join(f"`{word}`" for word in (words if ordered else sorted(words)))


def _record_in(hint: Any) -> bool:
    """Whether a hint is a dataclass that is read from keys, optional or not."""
    if hint in _READERS:
        return False
    return any(
        is_dataclass(part) for part in (hint, *get_args(hint)) if get_origin(hint) is not tuple
    )


@cache
def _hints(cls: type) -> dict[str, Any]:
    return typing.get_type_hints(cls, include_extras=True)


@cache
def _keys(cls: type) -> dict[str, str]:
    """Keys as written → field names: a trailing underscore avoids Python's keywords."""
    return {spec.name.rstrip("_"): spec.name for spec in fields(cls)}


_READERS: dict[Any, Callable[[Reader, YamlNode], Any]] = {
    str: Reader.word,
    schema.Id: Reader.id,
    schema.NewId: Reader.new_id,
    schema.Unit: Reader.unit,
    schema.Version: Reader.version,
    float: Reader.number,
    bool: Reader.yes_or_no,
    date: Reader.day,
    schema.Days: Reader.days,
    schema.Text: Reader.text,
    schema.Step: Reader.step,
    schema.Formula: Reader.formula,
    schema.Condition: Reader.condition,
    schema.Unless: Reader.unless,
}
