"""Advice → an outline of headings, paragraphs and items, in one language.

Text, Markdown and HTML differ only in how they set this outline.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from typing import Literal, TypeAlias

from advisor.inference.advice import Advice, Conclusion
from advisor.messages import message
from advisor.pack.schema import (
    Entry,
    Finding,
    Remedy,
    Text,
    ThirdParty,
    placeholders,
)
from advisor.report.deadlines import deadline_text
from advisor.report.sources import SourceLine, source_line
from advisor.report.words import (
    certainty_text,
    date_text,
    fill,
    steps_of,
)

IN_FULL = 5
"""Recommendations shown with steps and law; the rest are named. Someone in fear reads little."""
LAWS = 3
"""Legal notes shown with a recommendation; the most decisive rules' come first, practice last."""
REASONS = 2
"""Reasons shown with a recommendation, the most decisive first."""
FieldName: TypeAlias = Literal[
    "when", "why", "why_too", "how_sure", "cost", "risk", "law", "letter", "whom"
]
"""What is told of a recommendation."""

SectionName: TypeAlias = Literal[
    "what_to_do",
    "also",
    "waits",
    "third_parties",
    "not_to_do",
    "ruled_out",
    "causes",
    "consequences",
    "open_questions",
    "disclaimer",
]
"""The sections of the advice; also the keys of `titles` in `pack.yaml`."""


@dataclass(frozen=True, slots=True)
class Part:
    """`kind`: title, heading, entry, field, step, item or plain; `label` precedes the text.

    The rest is for forms that can show more than text: `name` of a field or section, `lead`
    the words an item opens with, `day` and `phones` that the text names, the `urgency` of an
    entry, `folded` where a screen may hide it until it is asked for, and the `source` of a law.
    """

    kind: str
    text: str
    label: str = ""
    name: str = ""
    lead: str = ""
    day: date | None = None
    phones: tuple[str, ...] = ()
    urgency: str = ""
    folded: bool = False
    source: SourceLine | None = None


def in_full(advice: Advice, *, everything: bool = False) -> tuple[int, bool]:
    """How many recommendations are shown in full, and whether nothing else is shown with them.

    Somebody in danger is shown what to do now, and with `everything` the rest behind it.
    """
    if any(conclusion.entry.alone for conclusion in advice.recommendations):
        return sum(conclusion.urgency == "now" for conclusion in advice.recommendations), True
    return IN_FULL, False


def section_title(advice: Advice, name: SectionName, lang: str) -> str:
    """The title of a section: the pack's own, else the program's."""
    own: Text | None = getattr(advice.pack.about.titles, name, None)
    return fill(own, advice, lang) if own else message(f"report.{name}", lang)


def _heading(advice: Advice, name: SectionName, lang: str) -> Part:
    return Part("heading", section_title(advice, name, lang), name=name)


def outline(advice: Advice, lang: str, *, everything: bool = False) -> Iterator[Part]:
    """The parts in reading order: what to do first, what not to do, what to expect, open ends."""
    lang, about = advice.pack.language(lang), advice.pack.about
    yield Part("title", about.title[lang])
    as_of = message("report.as_of", lang, date=date_text(advice.today, lang))
    yield Part("plain", as_of, day=advice.today)
    first, alone = in_full(advice)
    full = len(advice.recommendations) if everything else first
    shown, rest = advice.recommendations[:full], advice.recommendations[full:]
    yield _heading(advice, "what_to_do", lang)
    for number, conclusion in enumerate(shown):
        for part in _recommendation(advice, conclusion, lang, everything):
            yield replace(part, folded=number >= first)
    if alone and not everything:
        yield from _third_parties(
            advice, lang, everything, {t for r in shown for t in r.third_parties}
        )
    if rest:
        yield from _named_only(advice, rest, alone, lang)
    if everything:
        for part in _around(advice, lang, everything):
            yield replace(part, folded=alone and part.name != "third_parties")
    elif alone:
        yield Part("plain", message("report.waits_how", lang))
    else:
        yield from _around(advice, lang, everything)
    yield _heading(advice, "disclaimer", lang)
    yield Part("plain", about.disclaimer[lang])


def _named_only(
    advice: Advice, rest: tuple[Conclusion[Remedy], ...], alone: bool, lang: str
) -> Iterator[Part]:
    """The labels of the recommendations that are not shown in full."""
    yield Part("heading", section_title(advice, "waits" if alone else "also", lang), name="also")
    for conclusion in rest:
        text = fill(conclusion.entry.label, advice, lang)
        if conclusion.deadline or not alone:
            when = deadline_text(advice, conclusion, lang)
            text = message("report.also_item", lang, label=text, urgency=when)
        yield Part("item", text)


def _around(advice: Advice, lang: str, everything: bool) -> Iterator[Part]:
    """The parts beside the recommendations: who can help, what to avoid, findings, questions."""
    yield from _third_parties(advice, lang, everything)
    if advice.warnings:
        yield _heading(advice, "not_to_do", lang)
        for conclusion in advice.warnings:
            label, text = conclusion.entry.label, conclusion.entry.text
            yield Part("entry", fill(label, advice, lang), "!")
            yield Part("plain", fill(text, advice, lang), phones=_phones(advice, text))
    yield from _ruled_out(advice, lang)
    yield from _findings(advice, lang)
    yield from _open(advice, lang)


def _recommendation(
    advice: Advice, conclusion: Conclusion[Remedy], lang: str, everything: bool
) -> Iterator[Part]:
    remedy = conclusion.entry
    assert isinstance(remedy, Remedy)

    def field(name: FieldName, text: str, *phones: str) -> Part:
        return Part("field", text, message(f"report.{name}", lang), name, phones=phones)

    label = fill(remedy.label, advice, lang)
    yield Part(
        "entry", label, f"{conclusion.rank}.", day=conclusion.deadline, urgency=conclusion.urgency
    )
    yield replace(field("when", deadline_text(advice, conclusion, lang)), day=conclusion.deadline)
    reasons = [brought.reason for brought in conclusion.because if brought.weight > 0]
    for number, because in enumerate(reasons if everything else reasons[:REASONS]):
        words, phones = fill(because, advice, lang), _phones(advice, because)
        yield field("why_too" if number else "why", words, *phones)
    yield field("how_sure", certainty_text(conclusion.certainty, lang))
    for number, step in enumerate(steps_of(remedy, advice), 1):
        yield Part("step", fill(step, advice, lang), f"{number})", phones=_phones(advice, step))
    yield field("cost", fill(remedy.cost, advice, lang), *_phones(advice, remedy.cost))
    yield field("risk", fill(remedy.risk, advice, lang), *_phones(advice, remedy.risk))
    for note_id in conclusion.legal_notes if everything else conclusion.legal_notes[:LAWS]:
        # Whoever is in danger needs no "reported, not verified" beside the call for help.
        note, in_danger = advice.pack.legal_notes[note_id], remedy.urgency == "now"
        if everything or not (in_danger and note.is_practice):
            source = None if in_danger else source_line(note, lang)
            yield replace(field("law", law_text(advice, note_id, lang)), source=source)
    for letter in remedy.letters:
        label = advice.pack.letters[letter].label[lang]
        yield field("letter", message("report.letter_line", lang, label=label, id=letter))
    for party in conclusion.third_parties:
        whom = advice.pack.advice[party]
        phone = whom.phone if isinstance(whom, ThirdParty) else None
        yield field("whom", _name(whom, lang), *filter(None, [phone]))


def _name(party: Entry, lang: str) -> str:
    assert isinstance(party, ThirdParty)
    return f"{party.label[lang]} {party.phone}" if party.phone else party.label[lang]


def _phones(advice: Advice, text: Text) -> tuple[str, ...]:
    """The telephone numbers that a text gives by placeholders such as `{third_party.phone}`."""
    ids = (name.removesuffix(".phone") for name in placeholders(text))
    parties = (advice.pack.entries.get(i) for i in ids)
    return tuple(p.phone for p in parties if isinstance(p, ThirdParty) and p.phone)


def _third_parties(
    advice: Advice, lang: str, everything: bool, only: set[str] | None = None
) -> Iterator[Part]:
    parties = [
        conclusion
        for conclusion in advice.third_parties
        if only is None or conclusion.entry.id in only
    ]
    if not parties:
        return
    yield _heading(advice, "third_parties", lang)
    for conclusion in parties:
        party = conclusion.entry
        assert isinstance(party, ThirdParty)
        name, text = _name(party, lang), fill(party.can, advice, lang)
        phones = (*([party.phone] if party.phone else []), *_phones(advice, party.can))
        if party.hours:
            hours = fill(party.hours, advice, lang)
            name = message("report.third_party_hours", lang, name=name, hours=hours)
        if everything:
            cannot = fill(party.cannot, advice, lang)
            text = message("report.third_party_limits", lang, can=text, cannot=cannot)
            phones += _phones(advice, party.cannot)
        yield Part("item", f"{name} — {text}", name="third_parties", lead=name, phones=phones)


def law_text(advice: Advice, note_id: str, lang: str) -> str:
    """The citation of a legal note with its force, and "unverified" where that applies."""
    note = advice.pack.legal_notes[note_id]
    force = note.force.label[lang]
    if not note.verified:
        force += message("words.comma", lang) + message("words.unverified", lang)
    return message("report.law_line", lang, citation=note.citation[lang], force=force)


def _ruled_out(advice: Advice, lang: str) -> Iterator[Part]:
    if not advice.ruled_out:
        return
    yield _heading(advice, "ruled_out", lang)
    for out in advice.ruled_out:
        yield Part("entry", fill(out.entry.label, advice, lang), "×")
        for rule in out.because:
            yield Part("plain", fill(rule.reason(out.entry.id), advice, lang))


def _findings(advice: Advice, lang: str) -> Iterator[Part]:
    if advice.causes:
        yield _heading(advice, "causes", lang)
        yield from _finding_items(advice, advice.causes, lang)
    if advice.consequences:
        yield _heading(advice, "consequences", lang)
        yield from _finding_items(advice, advice.consequences, lang)


def _finding_items(
    advice: Advice, conclusions: Iterable[Conclusion[Finding]], lang: str
) -> Iterator[Part]:
    for conclusion in conclusions:
        finding = conclusion.entry
        lead, text = fill(finding.label, advice, lang), fill(finding.text, advice, lang)
        phones = _phones(advice, finding.text)
        yield Part("item", f"{lead} — {text}", lead=lead, phones=phones)


def _open(advice: Advice, lang: str) -> Iterator[Part]:
    if advice.open_questions:
        yield _heading(advice, "open_questions", lang)
        for open_ in advice.open_questions[:5]:
            yield Part("item", fill(advice.pack.questions[open_.id].ask, advice, lang))
