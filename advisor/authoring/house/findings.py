"""All that the house rules of a pack find, each with the entry that may accept it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from advisor.authoring.house.conditions import conditions_of_the_house
from advisor.authoring.house.entries import cites_nothing, names_no_fact, too_long
from advisor.authoring.house.numbers import (
    numbers_differ,
    numbers_written_out,
    phones_written_out,
)
from advisor.authoring.house.texts import Told, every_text
from advisor.authoring.house.unasked import fires_unasked
from advisor.authoring.house.words import forbidden_words, words_of_law
from advisor.authoring.rule_sets.bounds import Bounds
from advisor.letters.template import Template
from advisor.pack.pack import Pack
from advisor.pack.reading.notes import Written


def house_findings(
    pack: Pack, templates: Mapping[str, Sequence[Template]], written: Written
) -> Iterator[Told]:
    """What a sound pack does not keep of its own house rules.

    `templates` are those of its letters, `written` says where its texts stand.
    """
    rules = pack.house_rules
    texts = list(every_text(pack, templates, written))
    if rules.equal_numbers:
        yield from numbers_differ(texts)
    if rules.numbers:
        yield from numbers_written_out(rules.numbers, texts)
    if rules.phones:
        yield from phones_written_out(pack, texts)
    if rules.weak_notes:
        yield from words_of_law(rules.weak_notes, pack, texts)
    yield from forbidden_words(rules.words, texts)
    yield from too_long(rules.lengths, texts)
    yield from cites_nothing(pack, rules.cite)
    yield from names_no_fact(pack, rules.name_facts)
    yield from conditions_of_the_house(rules.conditions, pack, templates)
    if rules.unasked:  # by the prover that everybody has, so that everybody is told the same
        yield from fires_unasked(pack, Bounds(pack))
