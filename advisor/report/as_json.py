"""Advice → the documented, versioned JSON contract (`docs/json.md`)."""

from __future__ import annotations

import json
from datetime import date

from advisor.contract import advice as contract
from advisor.contract.common import Evidence, Json, LegalNote
from advisor.contract.common import Pack as PackData
from advisor.inference.advice import Advice, AnyConclusion, Conclusion
from advisor.inference.certainty import certainty
from advisor.language.values import Value, snapped
from advisor.language.working_days import Period
from advisor.pack.pack import Pack
from advisor.pack.schema import Finding, Remedy, ThirdParty, Warning
from advisor.pack.schema import LegalNote as LegalNoteEntry
from advisor.printable import escaped
from advisor.report.words import fill, steps_of


def as_json(advice: Advice, lang: str) -> str:
    """The advice as a JSON document."""
    return document(as_data(advice, lang))


def document(data: object) -> str:
    """One JSON document, keys in a fixed order, a newline at the end."""
    return escaped(json.dumps(data, ensure_ascii=False, indent=2)) + "\n"


def as_data(advice: Advice, lang: str) -> contract.Advice:
    """The advice as the data of its JSON document, texts in one language."""
    lang, about = advice.pack.language(lang), advice.pack.about
    return {
        "schema_version": contract.ADVICE_VERSION,
        "pack": pack_data(advice.pack),
        "date": advice.today.isoformat(),
        "language": lang,
        "causes": [_finding(advice, conclusion, lang) for conclusion in advice.causes],
        "consequences": [_finding(advice, conclusion, lang) for conclusion in advice.consequences],
        "recommendations": [
            _recommendation(advice, conclusion, lang) for conclusion in advice.recommendations
        ],
        "warnings": [_warning(advice, conclusion, lang) for conclusion in advice.warnings],
        "third_parties": [
            _third_party(advice, conclusion, lang) for conclusion in advice.third_parties
        ],
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


def pack_data(pack: Pack) -> PackData:
    """The id, version and digest of a pack."""
    return {"id": pack.about.pack, "version": pack.about.version, "digest": pack.digest}


def _common(advice: Advice, conclusion: AnyConclusion, lang: str) -> contract.Concluded:
    return {
        "id": conclusion.entry.id,
        "rank": conclusion.rank,
        "title": fill(conclusion.entry.label, advice, lang),
        "certainty": conclusion.certainty,
        "certainty_range": [certainty(conclusion.low), certainty(conclusion.high)],
    }


def _because(advice: Advice, conclusion: AnyConclusion, lang: str) -> list[contract.Because]:
    return [
        {
            "rule": c.rule.id,
            "text": fill(c.reason, advice, lang),
            "contribution": c.weight,
            "facts": {name: plain(value) for name, value in c.facts.items()},
        }
        for c in conclusion.because
    ]


def note_data(advice: Advice, note_id: str, lang: str) -> LegalNote:
    """A cited legal note; `force` is its place on the pack's scale, from 1."""
    note = advice.pack.legal_notes[note_id]
    return {
        "id": note.id,
        "citation": note.citation[lang],
        "text": fill(note.text, advice, lang),
        "force": advice.pack.about.forces.index(note.force) + 1,
        "in_force": {
            "from": note.in_force.from_.isoformat(),
            "until": note.in_force.until.isoformat() if note.in_force.until else None,
        },
        **_evidence(note),
        "source": {
            "title": note.source.title,
            "place": note.source.place,
            "url": note.source.url,
        },
    }


def _evidence(entry: LegalNoteEntry | ThirdParty) -> Evidence:
    """The evidence for an entry, whether its text itself was read, and the day of the check."""
    return {
        "evidence": entry.evidence,
        "verified": entry.verified,
        "checked_on": entry.checked_on.isoformat(),
    }


def _finding(
    advice: Advice, conclusion: Conclusion[Finding] | Conclusion[Warning], lang: str
) -> contract.Finding:
    return {
        **_common(advice, conclusion, lang),
        "text": fill(conclusion.entry.text, advice, lang),
        "because": _because(advice, conclusion, lang),
        "legal_notes": [note_data(advice, note, lang) for note in conclusion.legal_notes],
    }


def _warning(advice: Advice, conclusion: Conclusion[Warning], lang: str) -> contract.Warning:
    return {**_finding(advice, conclusion, lang), "urgency": conclusion.urgency}


def _recommendation(
    advice: Advice, conclusion: Conclusion[Remedy], lang: str
) -> contract.Recommendation:
    remedy = conclusion.entry
    return {
        **_common(advice, conclusion, lang),
        "rank_range": [conclusion.best_rank, conclusion.worst_rank],
        "urgency": conclusion.urgency,
        "deadline": conclusion.deadline.isoformat() if conclusion.deadline else None,
        "deadline_of": None
        if conclusion.deadline is None
        else "others"
        if remedy.awaited
        else "you",
        "days_left": (conclusion.deadline - advice.today).days if conclusion.deadline else None,
        "period": _period(conclusion.period),
        "steps": [fill(step, advice, lang) for step in steps_of(remedy, advice)],
        "cost": fill(remedy.cost, advice, lang),
        "risk": fill(remedy.risk, advice, lang),
        "because": _because(advice, conclusion, lang),
        "legal_notes": [note_data(advice, note, lang) for note in conclusion.legal_notes],
        "third_parties": list(conclusion.third_parties),
        "letters": [
            {"id": letter, "title": advice.pack.letters[letter].label[lang]}
            for letter in remedy.letters
        ],
    }


def _period(period: Period | None) -> contract.Period | None:
    """The days of a period that ends on a working day."""
    if period is None:
        return None
    return {
        "counted_to": period.counted_to.isoformat(),
        "act_by": period.act_by.isoformat(),
        "last_day": period.last_day.isoformat(),
        "not_over_before": period.not_over_before.isoformat(),
        "known": period.known,
        "sure": period.sure,
    }


def _third_party(
    advice: Advice, conclusion: Conclusion[ThirdParty], lang: str
) -> contract.ThirdParty:
    party = conclusion.entry
    return {
        **_common(advice, conclusion, lang),
        "phone": party.phone,
        "hours": fill(party.hours, advice, lang) if party.hours else None,
        "can": fill(party.can, advice, lang),
        "cannot": fill(party.cannot, advice, lang),
        **_evidence(party),
        "because": _because(advice, conclusion, lang),
    }


def plain(value: Value) -> Json:
    """A fact as JSON: dates as text, a multiple choice as the list of what was chosen."""
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, dict):
        return [option for option, chosen in value.items() if chosen]
    if isinstance(value, tuple):
        return list(value)
    if isinstance(value, float):
        near = snapped(value)
        return int(near) if near.is_integer() else near
    return value
