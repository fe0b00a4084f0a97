"""Figures that differ between languages, and numbers that a text writes out."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from advisor.authoring.house.figures import Figure, figures
from advisor.authoring.house.texts import TEMPLATE, PackText, Told
from advisor.authoring.house.words import pattern
from advisor.pack.house_rules import WrittenNumbers
from advisor.pack.pack import Pack
from advisor.pack.schema import ThirdParty
from advisor.problem import problem

# What counts headings and items at the beginning of a line, which some languages do in words.
_ITEM = re.compile(r"(?m)^[\s>*#]*\d+[.)](?=\s)")


def _blanks(mark: re.Match[str]) -> str:
    return " " * len(mark[0])


def numbers_differ(texts: Sequence[PackText]) -> Iterator[Told]:
    """Texts whose languages do not name the same numbers; each at the first that one lacks."""
    for text in texts:
        found = {
            lang: list(figures(_ITEM.sub(_blanks, words), lang))
            for lang, words in text.plain.items()
        }
        everywhere = {lang: {one.digits for one in listed} for lang, listed in found.items()}
        for lang, listed in found.items():
            if lone := _lone(lang, listed, everywhere):
                other = next(o for o, digits in everywhere.items() if lone.digits not in digits)
                told = {"id": text.owner, "number": text.plain[lang][lone.start : lone.end]}
                place = text.spot(lang, lone.start, lone.end)
                yield text.entry, problem("numbers_differ", place, lang=other, **told)
                break


def _lone(lang: str, listed: Sequence[Figure], everywhere: dict[str, set[str]]) -> Figure | None:
    """The first figure of a language that another one does not have."""
    others = [digits for other, digits in everywhere.items() if other != lang]
    return next((one for one in listed if any(one.digits not in o for o in others)), None)


def numbers_written_out(rule: WrittenNumbers, texts: Sequence[PackText]) -> Iterator[Told]:
    """Numbers in front of a word such as "days", which belong into a parameter.

    Behind a dash a number ends a stretch, as of hours: it is none of these.
    """
    patterns = {
        lang: re.compile(rf"(?<![\d–])(\d+) ?(?:{pattern(words)})", re.IGNORECASE)
        for lang, words in rule.before.items()
        if words
    }
    for text in texts:
        for lang, sought in patterns.items() if text.kind not in rule.not_in else ():
            all_of_it = sought.finditer(text.plain.get(lang, ""))
            found = next((one for one in all_of_it if len(one[1]) <= rule.digits), None)
            if found:
                place = text.spot(lang, *found.span())
                told = {"id": text.owner, "number": found[0]}
                yield text.entry, problem("number_written_out", place, **told)


def phones_written_out(pack: Pack, texts: Sequence[PackText]) -> Iterator[Told]:
    """Numbers of contacts in other texts, which name them in braces."""
    contacts = {e.phone: e.id for e in pack.entries_of(ThirdParty).values() if e.phone}
    if not contacts:
        return
    longest_first = sorted(contacts, key=lambda phone: (-len(phone), phone))
    sought = re.compile(rf"(?<!\d)(?:{'|'.join(map(re.escape, longest_first))})(?!\d)")
    for text in texts:
        for lang, words in text.plain.items():
            if found := sought.search(words):
                contact = contacts[found[0]]
                better = f"{{{contact}.phone}}"
                better = f"{{{{ {contact}.phone }}}}" if text.key == TEMPLATE else better
                told = {"id": text.owner, "number": found[0], "contact": contact, "better": better}
                yield (
                    text.entry,
                    problem("phone_written_out", text.spot(lang, *found.span()), **told),
                )
