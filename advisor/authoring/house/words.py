"""Words of house rules: where a text says one."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from advisor.authoring.house.texts import PackText, Told
from advisor.pack.house_rules import ForbiddenWords, Words, WordsOfLaw
from advisor.pack.pack import Pack
from advisor.problem import Problem, TextOfPack, problem


def pattern(words: Sequence[str]) -> str:
    """A regular expression that finds any of these words, the longest first.

    A word whose ends are letters that have capitals counts only as a whole word, since such
    scripts put blanks between words. Any other word counts wherever it stands.
    """
    return "|".join(map(_one, sorted(set(words), key=lambda word: (-len(word), word))))


def _one(word: str) -> str:
    inside = r"\s+".join(map(re.escape, word.split()))
    before = r"(?<!\w)" if _has_capitals(word[:1]) else ""
    return before + inside + (r"(?!\w)" if _has_capitals(word[-1:]) else "")


def _has_capitals(letter: str) -> bool:
    return letter.lower() != letter.upper()


@cache
def _compiled(words: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(pattern(words), re.IGNORECASE)


def _first(text: PackText, words: Words) -> Iterator[tuple[str, re.Match[str]]]:
    """The first of the words that a text says in each language."""
    for lang, sought in words.items():
        if sought and lang in text.plain and (found := _compiled(sought).search(text.plain[lang])):
            yield lang, found


def forbidden_words(rules: Sequence[ForbiddenWords], texts: Sequence[PackText]) -> Iterator[Told]:
    """Texts that say what a house rule forbids, but for those that also say what allows it."""
    for rule in rules:
        for text in texts:
            if text.kind == "house_rules" or (rule.in_ and text.kind not in rule.in_):
                continue
            allowed = {lang for lang, _ in _first(text, rule.unless)}
            for lang, found in _first(text, rule.words):
                if lang not in allowed:
                    yield text.entry, _said("word_not_said", text, lang, found, rule)


def words_of_law(rule: WordsOfLaw, pack: Pack, texts: Sequence[PackText]) -> Iterator[Told]:
    """Notes of a weak force that are worded as law, and reasons that rest on such notes alone."""
    weak = {name for name, note in pack.legal_notes.items() if note.force in rule.forces}
    meant = {id(pack.legal_notes[name].text) for name in weak}
    for each in pack.rules:
        for target in each.targets:
            if (cited := each.cited_for(target)) and weak.issuperset(cited):
                meant.add(id(each.reason(target)))
    for text in texts:
        for lang, found in _first(text, rule.words) if id(text.text) in meant else ():
            yield text.entry, _said("word_of_law", text, lang, found, rule)


def _said(
    code: str, text: PackText, lang: str, found: re.Match[str], rule: ForbiddenWords | WordsOfLaw
) -> Problem:
    told = {"id": text.owner, "word": found[0], "because": TextOfPack.of(rule.because)}
    return problem(code, text.spot(lang, *found.span()), **told)
