"""Advice → the documented, versioned JSON contract (`docs/json.md`)."""

from __future__ import annotations

import json
from dataclasses import asdict
from datetime import date
from typing import Any

from advisor.inference.advice import Advice, AnyConclusion, Conclusion
from advisor.inference.certainty import certainty
from advisor.language.values import Value, snapped
from advisor.language.working_days import Period
from advisor.pack.schema import Finding, LegalNote, Remedy, ThirdParty, Warning
from advisor.printable import escaped
from advisor.report.words import fill, steps_of

SCHEMA_VERSION = "1.4"


def as_json(advice: Advice, lang: str) -> str:
    """One JSON document, keys in a fixed order, a newline at the end."""
    return escaped(json.dumps(as_data(advice, lang), ensure_ascii=False, indent=2)) + "\n"


def as_data(advice: Advice, lang: str) -> dict[str, Any]:
    """The contract as Python data."""
    lang, about = advice.pack.language(lang), advice.pack.about
    return {
        "schema_version": SCHEMA_VERSION,
        "pack": {"id": about.pack, "version": about.version, "digest": advice.pack.digest},
        "date": advice.today.isoformat(),
        "language": lang,
        "causes": [_finding(advice, one, lang) for one in advice.causes],
        "consequences": [_finding(advice, one, lang) for one in advice.consequences],
        "recommendations": [_recommendation(advice, one, lang) for one in advice.recommendations],
        "warnings": [_warning(advice, one, lang) for one in advice.warnings],
        "third_parties": [_third_party(advice, one, lang) for one in advice.third_parties],
        "ruled_out": [
            {
                "id": out.entry.id,
                "title": fill(out.entry.label, advice, lang),
                "because": [
                    {"rule": r.id, "text": fill(r.reason(out.entry.id), advice, lang)}
                    for r in out.because
                ],
            }
            for out in advice.ruled_out
        ],
        "open_questions": [
            {
                "id": open_.id,
                "text": fill(advice.pack.questions[open_.id].ask, advice, lang),
                "could_move": list(open_.could_move),
            }
            for open_ in advice.open_questions
        ],
        "not_counted": list(advice.not_counted),
        "disclaimer": about.disclaimer[lang],
    }


def _common(advice: Advice, one: AnyConclusion, lang: str) -> dict[str, Any]:
    return {
        "id": one.entry.id,
        "rank": one.rank,
        "title": fill(one.entry.label, advice, lang),
        "certainty": one.certainty,
        "certainty_range": [certainty(one.low), certainty(one.high)],
    }


def _because(advice: Advice, one: AnyConclusion, lang: str) -> list[dict[str, Any]]:
    return [
        {
            "rule": c.rule.id,
            "text": fill(c.reason, advice, lang),
            "contribution": c.weight,
            "facts": {name: _plain(value) for name, value in c.facts.items()},
        }
        for c in one.because
    ]


def _notes(advice: Advice, one: AnyConclusion, lang: str) -> list[dict[str, Any]]:
    notes = (advice.pack.legal_notes[note] for note in one.legal_notes)
    return [
        {
            "id": note.id,
            "citation": note.citation[lang],
            "text": fill(note.text, advice, lang),
            "force": advice.pack.about.forces.index(note.force) + 1,
            "in_force": {
                "from": note.in_force.from_.isoformat(),
                "until": note.in_force.until.isoformat() if note.in_force.until else None,
            },
            **_evidence(note),
            "source": asdict(note.source),
        }
        for note in notes
    ]


def _evidence(entry: LegalNote | ThirdParty) -> dict[str, Any]:
    """How something was seen, whether its text itself was read, and the day it was checked."""
    return {
        "evidence": entry.evidence,
        "verified": entry.verified,
        "checked_on": entry.checked_on.isoformat(),
    }


def _finding(
    advice: Advice, one: Conclusion[Finding] | Conclusion[Warning], lang: str
) -> dict[str, Any]:
    return {
        **_common(advice, one, lang),
        "text": fill(one.entry.text, advice, lang),
        "because": _because(advice, one, lang),
        "legal_notes": _notes(advice, one, lang),
    }


def _warning(advice: Advice, one: Conclusion[Warning], lang: str) -> dict[str, Any]:
    return {**_finding(advice, one, lang), "urgency": one.urgency}


def _recommendation(advice: Advice, one: Conclusion[Remedy], lang: str) -> dict[str, Any]:
    remedy = one.entry
    return {
        **_common(advice, one, lang),
        "rank_range": [one.best_rank, one.worst_rank],
        "urgency": one.urgency,
        "deadline": one.deadline.isoformat() if one.deadline else None,
        "deadline_of": None if one.deadline is None else "others" if remedy.awaited else "you",
        "days_left": (one.deadline - advice.today).days if one.deadline else None,
        "period": _period(one.period),
        "steps": [fill(step, advice, lang) for step in steps_of(remedy, advice)],
        "cost": fill(remedy.cost, advice, lang),
        "risk": fill(remedy.risk, advice, lang),
        "because": _because(advice, one, lang),
        "legal_notes": _notes(advice, one, lang),
        "third_parties": list(one.third_parties),
        "letters": [
            {"id": letter, "title": advice.pack.letters[letter].label[lang]}
            for letter in remedy.letters
        ],
    }


def _period(period: Period | None) -> dict[str, Any] | None:
    """The days of a period that ends on a working day."""
    return {name: _plain(value) for name, value in asdict(period).items()} if period else None


def _third_party(advice: Advice, one: Conclusion[ThirdParty], lang: str) -> dict[str, Any]:
    party = one.entry
    return {
        **_common(advice, one, lang),
        "phone": party.phone,
        "hours": fill(party.hours, advice, lang) if party.hours else None,
        "can": fill(party.can, advice, lang),
        "cannot": fill(party.cannot, advice, lang),
        **_evidence(party),
        "because": _because(advice, one, lang),
    }


def _plain(value: Value) -> Any:
    """A fact as JSON: dates as text, a multiple choice as the list of what was chosen."""
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, dict):
        return [option for option, chosen in value.items() if chosen]
    if isinstance(value, float):
        near = snapped(value)
        return int(near) if near.is_integer() else near
    return value
