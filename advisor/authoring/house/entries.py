"""What entries lack, and texts that are too long to be read."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from advisor.authoring.house.conditions import is_date
from advisor.authoring.house.texts import KIND_OF, TEMPLATE, PackText, Told
from advisor.pack.house_rules import LongestText
from advisor.pack.pack import Pack
from advisor.pack.schema import PLACEHOLDER, Entry, Rule
from advisor.problem import problem


def cites_nothing(pack: Pack, kinds: Collection[str]) -> Iterator[Told]:
    """Entries of these kinds that rest on no legal note; of rules, entries that they speak of."""
    for entry in _of_kinds(pack, kinds):
        cited = entry.cited if isinstance(entry, Rule) else getattr(entry, "cites", ())
        if not cited:
            yield entry, problem("cites_nothing", entry.place, id=entry.id)


def names_no_fact(pack: Pack, kinds: Collection[str]) -> Iterator[Told]:
    """Entries of these kinds that carry no fact of the fact base.

    Where some kind must, a derived value that is a day of the calendar must too.
    """
    days = (d for d in pack.derived.values() if is_date(d.formula.tree)) if kinds else ()
    for entry in {one.id: one for one in (*_of_kinds(pack, kinds), *days)}.values():
        if not entry.facts:
            yield entry, problem("names_no_fact", entry.place, id=entry.id)


def _of_kinds(pack: Pack, kinds: Collection[str]) -> Iterator[Entry]:
    for entry in (*pack.entries.values(), *pack.rules):
        if KIND_OF[type(entry)] in kinds:
            yield entry


def too_long(rules: Sequence[LongestText], texts: Sequence[PackText]) -> Iterator[Told]:
    """Texts with more characters than their kind may have. A letter may be as long as it is."""
    of_kind: dict[str, LongestText] = {kind: rule for rule in rules for kind in rule.in_}
    of_rest = next((rule for rule in rules if not rule.in_), None)
    for text in texts:
        rule = of_kind.get(text.kind, of_rest)
        for lang, most in rule.longest.items() if rule and text.key != TEMPLATE else ():
            words = PLACEHOLDER.sub("", text.text.get(lang, ""))
            if len(words) > most:
                told = {"id": text.owner, "count": len(words), "most": int(most)}
                place = text.spot(lang, 0, len(text.text[lang]))
                yield text.entry, problem("text_too_long", place, **told)
