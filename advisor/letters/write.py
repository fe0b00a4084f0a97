"""Template and answers → the letter, as Markdown."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date

from advisor.inference.memory import facts_of, scope_of
from advisor.language.evaluate import holds
from advisor.language.lower import lower
from advisor.language.values import Value
from advisor.letters.check import TODAY
from advisor.letters.sandbox import compiled
from advisor.letters.template import Template
from advisor.messages import message
from advisor.pack.denied import denied_phrases
from advisor.pack.pack import Pack
from advisor.pack.schema import LegalNote, Parameter
from advisor.problem import AdvisorError, problem
from advisor.report.words import date_text, number_text, value_text


def write_letter(
    pack: Pack, template: Template, answers: Mapping[str, object], today: date, lang: str
) -> str:
    """The letter as Markdown; an unknown value becomes a blank with its label.

    A passage under a condition is included only when the condition is certainly true. Raises
    `AdvisorError` with every mistake in the answers.
    """
    facts = facts_of(pack, pack.answers(answers, today), today)
    scope = scope_of(pack, facts, today)

    def condition(number: int) -> bool:
        tree = template.conditions[number].tree
        return tree is not None and holds(lower(tree), scope) is True

    names = template.names

    def value(number: int) -> str:
        return _value_text(pack, names[number].text, facts, today, lang)

    text = compiled(template.jinja).render(holds=condition, value=value)
    text = re.sub(r"\n{3,}", "\n\n", text)
    if denied := [phrase for phrase, _, _ in denied_phrases(pack, text)]:
        raise AdvisorError(*(problem("letter_denied", None, phrase=p) for p in denied))
    return text


def _value_text(
    pack: Pack, written: str, facts: Mapping[str, Value], today: date, lang: str
) -> str:
    name, _, attribute = written.partition(".")
    entry = pack.entries.get(name)
    if name == TODAY:
        return date_text(today, lang)
    if isinstance(entry, LegalNote):
        return entry.citation[lang]
    if attribute:
        return str(getattr(entry, attribute))
    if isinstance(entry, Parameter) and (number := entry(today)) is not None:
        return number_text(number, entry.unit, lang)
    if (value := facts.get(name)) is not None:
        return value_text(pack, name, value, lang)
    return message("letter.blank", lang, label=pack.labelled[name].label[lang])
