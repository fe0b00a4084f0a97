"""Advice → an outline of headings, paragraphs and items, in one language.

Text and Markdown differ only in how they set this outline.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from advisor.inference.advice import Advice, Concluded
from advisor.messages import say
from advisor.pack.schema import Entry, Remedy, ThirdParty
from advisor.report.words import certainty_text, date_text, fill, number_text

IN_FULL = 5
"""Recommendations told with steps and law; the rest are named. Someone in fear reads little."""
LAWS = 3
"""Legal notes shown with a recommendation; the most decisive rules' come first, practice last."""
REASONS = 2
"""Reasons shown with a recommendation, the most decisive first."""


@dataclass(frozen=True, slots=True)
class Part:
    """`kind`: title, heading, entry, field, step, item or plain; `label` precedes the text."""

    kind: str
    text: str
    label: str = ""


def outline(advice: Advice, lang: str, *, everything: bool = False) -> Iterator[Part]:
    """The parts in reading order: what to do first, what not to do, what to expect, open ends."""
    about = advice.pack.about
    yield Part("title", about.title[lang])
    yield Part("plain", say("report.as_of", lang, date=date_text(advice.today, lang)))
    alone = not everything and any(one.entry.alone for one in advice.recommendations)  # type: ignore[attr-defined]
    full = len(advice.recommendations) if everything else IN_FULL
    if alone:
        full = sum(one.urgency == "now" for one in advice.recommendations)
    told, rest = advice.recommendations[:full], advice.recommendations[full:]
    yield Part("heading", say("report.what_to_do", lang))
    for one in told:
        yield from _recommendation(advice, one, lang, everything)
    if alone:
        yield from _third_parties(
            advice, lang, everything, {t for r in told for t in r.third_parties}
        )
    if rest:
        yield Part("heading", say("report.waits" if alone else "report.also", lang))
        for one in rest:
            text = fill(one.entry.label, advice, lang)  # type: ignore[attr-defined]
            if one.deadline or not alone:
                when = _when(advice, one, lang)
                text = say("report.also_item", lang, label=text, urgency=when)
            yield Part("item", text)
    if alone:
        yield Part("plain", say("report.waits_how", lang))
    else:
        yield from _around(advice, lang, everything)
    yield Part("heading", say("report.disclaimer", lang))
    yield Part("plain", about.disclaimer[lang])


def _around(advice: Advice, lang: str, everything: bool) -> Iterator[Part]:
    """What stands beside the recommendations: whom to ask, what to expect, open ends."""
    yield from _third_parties(advice, lang, everything)
    if advice.warnings:
        yield Part("heading", say("report.not_to_do", lang))
        for one in advice.warnings:
            yield Part("entry", fill(one.entry.label, advice, lang), "!")  # type: ignore[attr-defined]
            yield Part("plain", fill(one.entry.text, advice, lang))  # type: ignore[attr-defined]
    yield from _ruled_out(advice, lang)
    yield from _findings(advice, lang)
    yield from _open(advice, lang)


def _recommendation(advice: Advice, one: Concluded, lang: str, everything: bool) -> Iterator[Part]:
    remedy = one.entry
    assert isinstance(remedy, Remedy)

    def field(name: str, text: str) -> Part:
        return Part("field", text, say(f"report.{name}", lang))

    yield Part("entry", fill(remedy.label, advice, lang), f"{one.rank}.")
    yield field("when", _when(advice, one, lang))
    reasons = [brought.rule.because for brought in one.because if brought.weight > 0]
    for number, because in enumerate(reasons if everything else reasons[:REASONS]):
        yield field("why_too" if number else "why", fill(because, advice, lang))
    yield field("how_sure", certainty_text(one.certainty, lang))
    for number, step in enumerate(remedy.steps, 1):
        yield Part("step", fill(step, advice, lang), f"{number})")
    yield field("cost", fill(remedy.cost, advice, lang))
    yield field("risk", fill(remedy.risk, advice, lang))
    for note_id in one.legal_notes if everything else one.legal_notes[:LAWS]:
        # Whoever is in danger needs no "reported, not verified" beside the call for help.
        in_danger = remedy.urgency == "now" and not everything
        if not (in_danger and advice.pack.legal_notes[note_id].is_practice):
            yield field("law", law_text(advice, note_id, lang))
    for letter in remedy.letters:
        label = advice.pack.letters[letter].label[lang]
        yield field("letter", say("report.letter_line", lang, label=label, id=letter))
    for party in one.third_parties:
        yield field("whom", _name(advice.pack.advice[party], lang))


def _when(advice: Advice, one: Concluded, lang: str) -> str:
    when = say(f"words.urgency.{one.urgency}", lang)
    if not one.deadline:
        return when
    days = (one.deadline - advice.today).days
    key = "awaited" if one.entry.awaited else "due"  # type: ignore[attr-defined]
    key += "" if days > 0 else "_today" if days == 0 else "_passed"
    ends = date_text(one.deadline, lang)
    count = number_text(abs(days), "day", lang)
    return say(f"report.{key}", lang, when=when, date=ends, days=count)


def _name(party: Entry, lang: str) -> str:
    assert isinstance(party, ThirdParty)
    return f"{party.label[lang]} {party.phone}" if party.phone else party.label[lang]


def _third_parties(
    advice: Advice, lang: str, everything: bool, only: set[str] | None = None
) -> Iterator[Part]:
    parties = [one for one in advice.third_parties if only is None or one.entry.id in only]
    if not parties:
        return
    yield Part("heading", say("report.third_parties", lang))
    for one in parties:
        party = one.entry
        assert isinstance(party, ThirdParty)
        name, text = _name(party, lang), fill(party.can, advice, lang)
        if party.hours:
            hours = fill(party.hours, advice, lang)
            name = say("report.third_party_hours", lang, name=name, hours=hours)
        if everything:
            cannot = fill(party.cannot, advice, lang)
            text = say("report.third_party_limits", lang, can=text, cannot=cannot)
        yield Part("item", f"{name} — {text}")


def law_text(advice: Advice, note_id: str, lang: str) -> str:
    """What is cited, with its force, and that it is not verified where it is not."""
    note = advice.pack.legal_notes[note_id]
    force = say(f"words.force.{note.force}", lang)
    if not note.verified:
        force += say("words.comma", lang) + say("words.unverified", lang)
    return say("report.law_line", lang, citation=note.citation[lang], force=force)


def _ruled_out(advice: Advice, lang: str) -> Iterator[Part]:
    if not advice.ruled_out:
        return
    yield Part("heading", say("report.ruled_out", lang))
    for out in advice.ruled_out:
        yield Part("entry", fill(out.entry.label, advice, lang), "×")  # type: ignore[attr-defined]
        for rule in out.because:
            yield Part("plain", fill(rule.because, advice, lang))


def _findings(advice: Advice, lang: str) -> Iterator[Part]:
    for name in ("causes", "consequences"):
        if found := getattr(advice, name):
            yield Part("heading", say(f"report.{name}", lang))
            for one in found:
                label, text = one.entry.label, one.entry.text
                yield Part("item", f"{fill(label, advice, lang)} — {fill(text, advice, lang)}")


def _open(advice: Advice, lang: str) -> Iterator[Part]:
    if advice.open_questions:
        yield Part("heading", say("report.open_questions", lang))
        for open_ in advice.open_questions[:5]:
            yield Part("item", fill(advice.pack.questions[open_.id].ask, advice, lang))
