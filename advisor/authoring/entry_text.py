"""An entry in prose: each key with what stands under it, in one language."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import fields
from datetime import date
from typing import NamedTuple

from advisor.authoring.facts import Fact
from advisor.language import tree as t
from advisor.language.prose_values import as_value
from advisor.language.to_prose import lookup_by, lookup_rows, to_prose
from advisor.messages import message
from advisor.pack.schema import (
    Accepted,
    Condition,
    DatedValue,
    Days,
    Entry,
    Formula,
    InForce,
    Lookup,
    Option,
    Question,
    Source,
    Step,
    Support,
    Target,
    Unless,
)
from advisor.report.conditions import PackWords, as_line, line_of
from advisor.report.words import certainty_text, date_text, number_text
from advisor.specification.names import called


class Line(NamedTuple):
    """A paragraph, and what stands before its first line; the others hang below the text."""

    text: str
    first: str = ""


_TOLD_ELSEWHERE = ("id", "place", "label", "citation", "facts")
_WORDED = ("type", "changeable", "evidence", "confidence")
"""Keys whose values are words of their own."""
_TARGETS = ("then", "never", "leave_out")
_REFERENCES = ("cites", "third_parties", "letters")


def title(entry: Entry, lang: str) -> str:
    """What an entry is called, its id where it has no label."""
    text = getattr(entry, "label", None) or getattr(entry, "citation", None)
    return text[lang] if text else entry.id


def named(entry: Entry, lang: str) -> str:
    """A label with the id, or the id alone."""
    if not called(entry):
        return entry.id
    return message("show.named", lang, label=title(entry, lang), id=entry.id)


def where(entry: Entry) -> str:
    """File and line, as an editor takes them."""
    return str(entry.place).rpartition(":")[0]


def entry_lines(entry: Entry, words: PackWords, facts: Mapping[str, Fact]) -> Iterator[Line]:
    """What it is called, where it stands, and each key that is not left out."""
    lang = words.lang
    kind = message(f"show.kind.{type(entry).__name__}", lang)
    if called(entry):
        yield Line(title(entry, lang))
    yield Line(message("show.head", lang, kind=kind, id=entry.id, place=where(entry)))
    told = _Told(entry, words, facts)
    keys = [key.name for key in fields(entry) if key.name not in _TOLD_ELSEWHERE]
    for key in (*keys, "facts"):
        value = getattr(entry, key)
        if not (value is None or value is False or value in ((), {}, "")):
            yield from told.field(key, value)


class _Told:
    def __init__(self, entry: Entry, words: PackWords, facts: Mapping[str, Fact]) -> None:
        self.entry, self.words, self.facts, self.lang = entry, words, facts, words.lang

    def field(self, key: str, value: object) -> Iterator[Line]:
        """A key with its value behind it, or its values below it."""
        key = "asked_when" if key == "when" and isinstance(self.entry, Question) else key
        name = message(f"show.field.{key}", self.lang)
        if isinstance(value, tuple):
            below = list(self.values(key, value))
        elif isinstance(value, dict) and key in _TARGETS:
            below = list(self.values(key, value.items()))
        elif isinstance(value, Condition):
            items = t.alternatives if isinstance(value, Unless) else t.parts
            below = [Line(line_of(part, self.words), "  - ") for part in items(value.tree)]
        elif isinstance(value, Lookup):
            by = lookup_by(value.tree, self.words)
            name = message("show.key", self.lang, key=name, value=by)
            below = [Line(as_line(row), "  - ") for row in lookup_rows(value.tree, self.words)]
        else:
            yield Line(message("show.key", self.lang, key=name, value=self.one(key, value)))
            return
        yield Line(message("show.keys", self.lang, key=name))
        yield from below

    def values(self, key: str, items: Iterable[object]) -> Iterator[Line]:
        """Several values, each on a line."""
        for number, item in enumerate(items, 1):
            if isinstance(item, Step):
                yield Line(item.text[self.lang], f"  {number}. ")
                for case in item.instead:
                    when = to_prose(case.when.tree, self.words)
                    text = case.text[self.lang]
                    yield Line(message("show.instead", self.lang, when=when, text=text), "     - ")
            else:
                yield Line(self.one(key, item), "  - ")

    def one(self, key: str, value: object) -> str:
        """A single value in words."""
        lang = self.lang
        match value:
            case True:
                return message("words.yes", lang)
            case dict(text):
                return str(text[lang])
            case Formula():
                return self.formula(value)
            case date():
                return date_text(value, lang)
            case float():
                return self.number(key, value)
            case Accepted():
                return message("show.accepted", lang, finding=value.finding, because=value.because)
            case Option():
                return message("show.named", lang, label=value.label[lang], id=value.option)
            case DatedValue():
                return self.dated(value)
            case Days():
                first, last = date_text(value.first, lang), date_text(value.last, lang)
                key = "show.day" if value.first == value.last else "show.days"
                return message(key, lang, first=first, last=last)
            case InForce():
                until = date_text(value.until, lang) if value.until else ""
                key = "show.in_force.ended" if until else "show.in_force.still"
                return message(key, lang, first=date_text(value.from_, lang), last=until)
            case Source():
                return " ".join(filter(None, (value.title, value.place, value.url)))
            case (str() as name, Target() as target):
                return self.target(self.words.pack.entries[name], target)
            case _:
                return self.word(key, str(value))

    def target(self, entry: Entry, target: Target) -> str:
        """What a rule does to an entry, and what it says of that one alone."""
        lang = self.lang
        own: list[tuple[str, object]] = []
        if isinstance(target, Support):
            done = moves(entry, target.certainty, lang)
            own += [("urgency", target.urgency)] if target.urgency else []
        else:
            done = named(entry, lang)
        own += [("because", target.because)] if target.because else []
        own += [("cites", note) for note in target.cites or ()]
        told = [
            message(
                "show.key", lang, key=message(f"show.field.{key}", lang), value=self.one(key, value)
            )
            for key, value in own
        ]
        keys = message("words.semicolon", lang).join(told)
        return message("show.own", lang, moves=done, keys=keys) if keys else done

    def word(self, key: str, value: str) -> str:
        """A text of the file: an id with its label, a word in words, or as it stands."""
        if key in _REFERENCES:
            return named(self.words.pack.entries[value], self.lang)
        if key == "facts":
            fact = self.facts.get(value)
            gist = getattr(fact, self.lang, "")
            return message("show.fact", self.lang, id=value, gist=gist) if gist else value
        if key == "topic":
            topics = {topic.topic: topic.title[self.lang] for topic in self.words.pack.about.topics}
            return message("show.named", self.lang, label=topics[value], id=value)
        if key in ("urgency", "force"):
            return message(f"words.{key}.{value}", self.lang)
        if key in _WORDED:
            return message(f"show.{key}.{value}", self.lang)
        return value

    def number(self, key: str, value: float) -> str:
        if key == "year":
            return f"{value:.0f}"
        return number_text(value, getattr(self.entry, "unit", None), self.lang, exact=True)

    def dated(self, value: DatedValue) -> str:
        evidence = self.word("evidence", value.evidence)
        if value.confidence:
            sure = self.word("confidence", value.confidence)
            evidence = message("show.how_sure", self.lang, evidence=evidence, sure=sure)
        first = date_text(value.from_, self.lang)
        told = self.number("value", value.value)
        return message("show.dated", self.lang, first=first, value=told, evidence=evidence)

    def formula(self, value: Formula) -> str:
        """A number or date in words; a yes/no as the condition that it is."""
        try:
            return as_value(value.tree, self.words, getattr(self.entry, "unit", None))
        except TypeError:
            return to_prose(value.tree, self.words)


def moves(entry: Entry, certainty: float, lang: str) -> str:
    """What a rule brings an entry."""
    key = "for" if certainty > 0 else "against"
    label, sure = named(entry, lang), certainty_text(abs(certainty), lang)
    return message(
        f"show.moves.{key}", lang, label=label, certainty=f"{abs(certainty):.2f}", sure=sure
    )
