"""What holds for every text of the pack that ships, in both languages."""

import calendar
import re
from collections.abc import Iterator

import pytest

from advisor.inference.to_experta import Engine
from advisor.pack.lint import texts_of, unreachable
from advisor.pack.pack import Pack
from advisor.pack.schema import (
    PLACEHOLDER,
    DeniedClaim,
    Entry,
    LegalNote,
    Rule,
    Text,
    ThirdParty,
)

AS_LAW = {
    "zh": "必须|违法|违规|有权|依法|应当",
    "en": r"\b(must|illegal|unlawful|entitled|by law|shall)\b",
}
"""Words that only statutes, interpretations, regulations and supervisory documents bear."""

MONTHS = {calendar.month_name[number]: str(number) for number in range(1, 13)}


@pytest.fixture
def pack(shipped: Engine) -> Pack:
    return shipped.pack


def texts(pack: Pack) -> Iterator[tuple[Entry, Text]]:
    for entry in (*pack.entries.values(), *pack.rules):
        for text in texts_of(entry):
            plain = {lang: PLACEHOLDER.sub("", words) for lang, words in text.items()}
            yield entry, plain


def test_weak_sources_are_never_worded_as_law(pack: Pack) -> None:
    weak = [e for e in pack.legal_notes.values() if int(e.force.force) >= 4]
    assert weak
    assert [
        (note.id, lang, found[0])
        for note in weak
        for lang, words in AS_LAW.items()
        if (found := re.search(words, note.text[lang], re.IGNORECASE))
    ] == []


def test_phone_numbers_come_from_the_contacts(pack: Pack) -> None:
    phones = {e.phone for e in pack.entries.values() if isinstance(e, ThirdParty) and e.phone}
    pattern = re.compile(rf"(?<!\d)({'|'.join(phones)})(?!\d)")
    assert [
        (e.id, found[0]) for e, t in texts(pack) for w in t.values() if (found := pattern.search(w))
    ] == []


def test_periods_come_from_parameters(pack: Pack) -> None:
    """Law quoted in a note may state its own; hours of opening are no period."""
    period = re.compile(r"(?<![\d–])\d{1,3} ?(天|日内|个月|年|days?|months?|years?)(?!\w)")
    assert [
        (e.id, found[0])
        for e, t in texts(pack)
        if not isinstance(e, (LegalNote, DeniedClaim))
        for words in t.values()
        if (found := period.search(words))
    ] == []


def test_both_languages_name_the_same_numbers(pack: Pack) -> None:
    def numbers(words: str) -> list[str]:
        months = "|".join(MONTHS)  # "March 2026", "June to November"; not the verb "may"
        words = re.sub(
            rf"({months})(?= \d| to )|(?<= to )({months})", lambda m: MONTHS[m[0]], words
        )
        words = re.sub(r"(?<=\d),(?=\d{3})", "", words)
        return sorted({number.lstrip("0") for number in re.findall(r"\d+", words)})

    assert [
        (e.id, numbers(t["zh"]), numbers(t["en"]))
        for e, t in texts(pack)
        if numbers(t["zh"]) != numbers(t["en"])
    ] == []


def test_texts_are_short_enough_to_read(pack: Pack) -> None:
    def longest(entry: Entry) -> tuple[int, int]:
        return (120, 350) if isinstance(entry, Rule) else (160, 540)

    assert [
        (e.id, len(t["zh"]), len(t["en"]))
        for e, t in texts(pack)
        if len(t["zh"]) > longest(e)[0] or len(t["en"]) > longest(e)[1]
    ] == []


def test_every_rule_names_its_facts(pack: Pack) -> None:
    assert [rule.id for rule in pack.rules if not rule.facts] == []


def test_every_rule_cites_a_note(pack: Pack) -> None:
    assert [rule.id for rule in pack.rules if not rule.cited] == []


def test_nothing_is_an_orphan(pack: Pack) -> None:
    assert [told.text("en") for told in unreachable(pack.about, pack.entries, pack.rules)] == []
