"""An entry in prose: each key with its value, in one language."""

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
    ForceLevel,
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
from advisor.report.conditions import PackWords, as_line, condition_line
from advisor.report.words import certainty_text, date_text, number_text
from advisor.specification.names import called


class Line(NamedTuple):
    """A paragraph; `first` stands before its first line, and the others are indented as far."""

    text: str
    first: str = ""


_SHOWN_ELSEWHERE = ("id", "place", "label", "citation", "accepted", "facts")
_WORDED = ("type", "changeable", "evidence", "confidence")
"""Keys whose values are words of the schema, which the catalogue translates."""
_TARGETS = ("then", "never", "leave_out")
_REFERENCES = ("cites", "third_parties", "letters")


def title(entry: Entry, lang: str) -> str:
    """The label or citation of an entry; its id where it has neither."""
    text = getattr(entry, "label", None) or getattr(entry, "citation", None)
    return text[lang] if text else entry.id


def named(entry: Entry, lang: str) -> str:
    """A label with the id, or the id alone."""
    if not called(entry):
        return entry.id
    return message("show.named", lang, label=title(entry, lang), id=entry.id)


def where(entry: Entry) -> str:
    """The place of an entry as `file:line`, which editors open."""
    return str(entry.place).rpartition(":")[0]


def entry_lines(entry: Entry, words: PackWords, facts: Mapping[str, Fact]) -> Iterator[Line]:
    """The title of an entry, its kind and place, and each key that has a value."""
    lang = words.lang
    kind = message(f"show.kind.{type(entry).__name__}", lang)
    if called(entry):
        yield Line(title(entry, lang))
    yield Line(message("show.head", lang, kind=kind, id=entry.id, place=where(entry)))
    text = _EntryText(entry, words, facts)
    keys = [key.name for key in fields(entry) if key.name not in _SHOWN_ELSEWHERE]
    for key in (*keys, "accepted", "facts"):
        value = getattr(entry, key)
        if not (value is None or value is False or value in ((), {}, "")):
            yield from text.field(key, value)


class _EntryText:
    def __init__(self, entry: Entry, words: PackWords, facts: Mapping[str, Fact]) -> None:
        self.entry, self.words, self.facts, self.lang = entry, words, facts, words.lang

    def field(self, key: str, value: object) -> Iterator[Line]:
        """A key with one value beside it, or several below it."""
        key = "asked_when" if key == "when" and isinstance(self.entry, Question) else key
        name = message(f"show.field.{key}", self.lang)
        if isinstance(value, tuple):
            below = list(self.values(key, value))
        elif isinstance(value, dict) and key in _TARGETS:
            below = list(self.values(key, value.items()))
        elif isinstance(value, Condition):
            items = t.alternatives if isinstance(value, Unless) else t.parts
            below = [Line(condition_line(part, self.words), "  - ") for part in items(value.tree)]
        elif isinstance(value, Lookup):
            by = lookup_by(value.tree, self.words)
            name = message("show.key", self.lang, key=name, value=by)
            below = [Line(as_line(row), "  - ") for row in lookup_rows(value.tree, self.words)]
        else:
            yield Line(message("show.key", self.lang, key=name, value=self.single(key, value)))
            return
        yield Line(message("show.keys", self.lang, key=name))
        yield from below

    def values(self, key: str, items: Iterable[object]) -> Iterator[Line]:
        """Several values, one on each line."""
        for number, item in enumerate(items, 1):
            if isinstance(item, Step):
                yield Line(item.text[self.lang], f"  {number}. ")
                for case in item.instead:
                    when = to_prose(case.when.tree, self.words)
                    text = case.text[self.lang]
                    yield Line(message("show.instead", self.lang, when=when, text=text), "     - ")
            else:
                yield Line(self.single(key, item), "  - ")

    def single(self, key: str, value: object) -> str:
        """One value in words."""
        lang = self.lang
        match value:
            case True:
                return message("words.yes", lang)
            case dict(text) if lang in text:
                return str(text[lang])
            case Formula():
                return self.formula(value)
            case date():
                return date_text(value, lang)
            case float():
                return self.number(key, value)
            case Accepted():
                return message("show.accepted", lang, finding=value.finding, because=value.because)
            case ForceLevel():
                return value.label[lang]
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
        """The effect of a rule on an entry, with the keys that it has for that entry alone."""
        lang = self.lang
        own: list[tuple[str, object]] = []
        if isinstance(target, Support):
            effect = moves(entry, target.certainty, lang)
            own += [("urgency", target.urgency)] if target.urgency else []
        else:
            effect = named(entry, lang)
        own += [("because", target.because)] if target.because else []
        own += [("cites", note) for note in target.cites or ()]
        own_keys = [
            message(
                "show.key",
                lang,
                key=message(f"show.field.{key}", lang),
                value=self.single(key, value),
            )
            for key, value in own
        ]
        keys = message("words.semicolon", lang).join(own_keys)
        return message("show.own", lang, moves=effect, keys=keys) if keys else effect

    def word(self, key: str, value: str) -> str:
        """A text of the file: an id with its label, a word of the schema in words, or as it is."""
        if key in _REFERENCES:
            return named(self.words.pack.entries[value], self.lang)
        if key == "facts":
            fact = self.facts.get(value)
            gist = fact.text[self.lang] if fact else ""
            return message("show.fact", self.lang, id=value, gist=gist) if gist else value
        if key == "topic":
            topics = {topic.topic: topic.title[self.lang] for topic in self.words.pack.about.topics}
            return message("show.named", self.lang, label=topics[value], id=value)
        if key == "urgency":
            return message(f"words.urgency.{value}", self.lang)
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
            confidence = self.word("confidence", value.confidence)
            evidence = message("show.how_sure", self.lang, evidence=evidence, sure=confidence)
        first = date_text(value.from_, self.lang)
        number = self.number("value", value.value)
        return message("show.dated", self.lang, first=first, value=number, evidence=evidence)

    def formula(self, value: Formula) -> str:
        """A formula in prose: a number or date as a value, a yes/no value as a condition."""
        try:
            return as_value(value.tree, self.words, getattr(self.entry, "unit", None))
        except TypeError:
            return to_prose(value.tree, self.words)


def moves(entry: Entry, certainty: float, lang: str) -> str:
    """The effect of a rule on the score of an entry, with its certainty."""
    key = "show.moves.for" if certainty > 0 else "show.moves.against"
    label, sure = named(entry, lang), certainty_text(abs(certainty), lang)
    return message(key, lang, label=label, certainty=f"{abs(certainty):.2f}", sure=sure)
