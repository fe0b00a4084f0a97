"""Conditions of a pack in prose: why a rule fires, or what it lacks."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from advisor.inference.memory import scope_of
from advisor.language import tree as t
from advisor.language.evaluate import Scope, evaluate
from advisor.language.prose_values import Vocabulary, about_dates
from advisor.language.to_prose import to_prose
from advisor.language.values import Value
from advisor.messages import message
from advisor.pack.pack import Pack
from advisor.pack.schema import Derived, Parameter, Question
from advisor.report.words import date_text, number_text


def condition_line(node: t.Node, words: Vocabulary) -> str:
    """A condition in prose, as a line of its own."""
    return as_line(to_prose(node, words))


def as_line(text: str) -> str:
    """A clause with a capital, as a line of its own."""
    return _FIRST.sub(lambda first: first[0].upper(), text, count=1)


_FIRST = re.compile(r"\w")


@dataclass(frozen=True)
class PackWords:
    """The vocabulary of a pack in one language, on a day."""

    pack: Pack
    lang: str
    constants: Scope
    names: frozenset[str]

    def label(self, name: str) -> str:
        return self.inside(self.pack.labelled[name].label[self.lang])

    def option(self, name: str, option: str) -> str:
        question = self.pack.entries[name]
        assert isinstance(question, Question)
        labels = {o.option: o.label[self.lang] for o in question.options}
        return self.inside(labels[option])

    def inside(self, text: str) -> str:
        """A label as it stands inside a sentence: its capital goes, that of a name stays."""
        first = re.match(r"\w*", text)
        named = first and first[0] in self.names
        return text if named else text[:1].lower() + text[1:]

    def unit(self, name: str) -> str | None:
        entry = self.pack.entries.get(name)
        return entry.unit if isinstance(entry, (Question, Derived, Parameter)) else None

    def is_date(self, name: str) -> bool:
        entry = self.pack.entries.get(name)
        if isinstance(entry, Derived):
            return about_dates(entry.formula.tree, self)
        return isinstance(entry, Question) and entry.type == "date"

    def quantity(self, value: float | date, unit: str | None) -> str:
        if isinstance(value, date):
            return date_text(value, self.lang)
        return number_text(value, unit, self.lang, exact=True)

    def message(self, key: str, /, **params: object) -> str:
        return message(key, self.lang, **params)


def vocabulary(pack: Pack, today: date, lang: str) -> PackWords:
    """The words for prose about a pack; make them once for many conditions."""
    return PackWords(pack, lang, scope_of(pack, _written_dates(pack), today), _names(pack, lang))


def _written_dates(pack: Pack) -> dict[str, Value]:
    """The derived values that are a date with a name."""
    return {
        name: evaluate(derived.formula.core, Scope({}))
        for name, derived in pack.derived.items()
        if isinstance(derived.formula.tree, t.Call) and derived.formula.tree.function == "date"
    }


_NAME = re.compile(r"(?<=[a-z,] )[A-Z]\w*")
_SMALL = re.compile(r"\b[a-z]\w*")


def _names(pack: Pack, lang: str) -> frozenset[str]:
    """Words that the pack always writes with a capital, inside a sentence too: Shenzhen, I."""
    texts = [
        text
        for entry in (*pack.entries.values(), *pack.rules)
        for text in _texts(vars(entry).values(), lang)
    ]
    small = {word for text in texts for word in _SMALL.findall(text)}
    return frozenset(n for text in texts for n in _NAME.findall(text) if n.lower() not in small)


def _texts(values: Iterable[object], lang: str) -> Iterator[str]:
    for value in values:
        if isinstance(value, dict) and lang in value:
            yield value[lang]
        elif isinstance(value, tuple):
            yield from _texts(value, lang)
