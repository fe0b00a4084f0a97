"""Steps about one entry of the advice: reasons, legal notes, certainty, deadline, urgency."""

from __future__ import annotations

from advisor.inference.advice import AnyConclusion
from advisor.messages import message
from advisor.problem import AdvisorError, problem
from advisor.specification.case import Case
from advisor.specification.failure import StepFailed, ids_listed, listed, why_not
from advisor.specification.steps.binding import expect, step
from advisor.specification.steps.quoted import read_day, read_number, read_urgency


def shown(case: Case, name: str) -> AnyConclusion:
    """The conclusion about an entry; the step fails where it is not shown."""
    if conclusion := case.outcome.shown.get(name):
        return conclusion
    expected = message("steps.expected.told", case.lang, entry=case.label(name))
    raise StepFailed(expected, message("steps.got.not_told", case.lang), why_not(case, name))


@step
def _reason(case: Case, entry: str, reason: str) -> None:
    gives_reason(case, entry, reason)


def gives_reason(case: Case, entry: str, reason: str) -> None:
    """Fail the step unless a reason shown for an entry, or against it, has these words."""
    name = case.named(entry, "entry")
    reasons = case.reasons(name)
    expect(
        any(reason in because for because in reasons),
        case,
        "steps.expected.reason",
        " / ".join(reasons) or message("steps.got.no_reason", case.lang),
        "" if reasons else why_not(case, name),
        entry=case.label(name),
        text=reason,
    )


@step
def _no_reason(case: Case, entry: str, reason: str) -> None:
    name = case.named(entry, "entry")
    if not case.could_say(name, reason):
        raise AdvisorError(problem("step_nobody_says", id=name, text=reason))
    reasons = case.reasons(name)
    expect(
        not any(reason in because for because in reasons),
        case,
        "steps.expected.no_reason",
        " / ".join(reasons),
        entry=case.label(name),
        text=reason,
    )


@step
def _cites(case: Case, entry: str, note: str) -> None:
    name, cited = case.named(entry, "entry"), case.named(note, "note")
    notes = shown(case, name).legal_notes
    text = ids_listed(case, notes)
    expect(cited in notes, case, "steps.expected.cites", text, note=f"`{cited}`")


@step
def _does_not_cite(case: Case, entry: str, note: str) -> None:
    name, cited = case.named(entry, "entry"), case.named(note, "note")
    notes = shown(case, name).legal_notes
    text = ids_listed(case, notes)
    expect(cited not in notes, case, "steps.expected.does_not_cite", text, note=f"`{cited}`")


@step
def _turns_first_to(case: Case, entry: str, other: str) -> None:
    name, party = case.named(entry, "entry"), case.named(other, "entry")
    parties = shown(case, name).third_parties
    text = listed(case, parties)
    expect(parties[:1] == (party,), case, "steps.expected.first", text, entry=case.label(party))


@step
def _certainty_at_least(case: Case, entry: str, number: str) -> None:
    least, concluded = read_number(number), shown(case, case.named(entry, "entry"))
    got = f"{concluded.certainty:.6g}"
    expect(concluded.certainty >= least, case, "steps.expected.at_least", got, value=number)


@step
def _certainty_below(case: Case, entry: str, number: str) -> None:
    most, concluded = read_number(number), case.outcome.shown.get(case.named(entry, "entry"))
    got = f"{concluded.certainty:.6g}" if concluded else ""
    expect(
        concluded is None or concluded.certainty < most,
        case,
        "steps.expected.below",
        got,
        value=number,
    )


@step
def _deadline(case: Case, entry: str, day: str) -> None:
    expected, concluded = read_day(day), shown(case, case.named(entry, "entry"))
    if concluded.deadline != expected:
        got = concluded.deadline.isoformat() if concluded.deadline else None
        raise StepFailed(expected.isoformat(), got or message("steps.got.no_deadline", case.lang))


@step
def _no_deadline(case: Case, entry: str) -> None:
    concluded = shown(case, case.named(entry, "entry"))
    if concluded.deadline:
        raise StepFailed(
            message("steps.got.no_deadline", case.lang), concluded.deadline.isoformat()
        )


@step
def _urgency(case: Case, entry: str, urgency: str) -> None:
    expected, concluded = read_urgency(urgency), shown(case, case.named(entry, "entry"))
    if concluded.urgency != expected:
        raise StepFailed(f"`{expected}`", f"`{concluded.urgency}`")
