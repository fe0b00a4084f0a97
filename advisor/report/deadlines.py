"""Deadlines in words: until when, the days that are left, and what days off do to a period."""

from __future__ import annotations

from advisor.inference.advice import Advice, Conclusion
from advisor.inference.memory import scope_of
from advisor.language.evaluate import names_read
from advisor.language.working_days import Period, Stage
from advisor.messages import message
from advisor.pack.schema import Entry, Holidays, Parameter, Remedy
from advisor.report.words import date_text, day_text, fill, number_text


def deadline_text(advice: Advice, conclusion: Conclusion[Remedy], lang: str) -> str:
    """How urgent a recommendation is, and until when: its deadline and the days that are left."""
    when = message(f"words.urgency.{conclusion.urgency}", lang)
    if not conclusion.deadline:
        lacking = [p.label[lang] for p in _without_value(advice, conclusion.entry)]
        if not lacking:
            return when
        labels, day = message("words.comma", lang).join(lacking), date_text(advice.today, lang)
        return message("report.no_count", lang, when=when, labels=labels, date=day)
    days = (conclusion.deadline - advice.today).days
    period = conclusion.period
    stage = period.stage(advice.today) if period else None
    key = _deadline_key(stage, days, awaited=conclusion.entry.awaited)
    ends = day_text(conclusion.deadline, lang)
    count = number_text(abs(days), "day", lang)
    text = message(key, lang, when=when, date=ends, days=count)
    if not period or period.sure:
        return text
    return message("report.period", lang, when=text, period=period_text(advice, period, lang))


def _deadline_key(stage: Stage | None, days: int, *, awaited: bool) -> str:
    """The message for a deadline `days` ahead, at a stage of its period; `awaited` from others."""
    match stage:
        case "by_count":  # nobody can say the last day, so that the day to act is today
            return "report.by_count"
        case "perhaps":
            return "report.perhaps"
        case "in_time":
            return "report.in_time" if days > 0 else "report.in_time_today"
    if days == 0:
        return "report.awaited_today" if awaited else "report.due_today"
    if days < 0:
        return "report.awaited_passed" if awaited else "report.due_passed"
    return "report.awaited" if awaited else "report.due"


def _without_value(advice: Advice, remedy: Entry) -> list[Parameter]:
    """The dated numbers of a deadline whose first value comes after the day of advice."""
    assert isinstance(remedy, Remedy)
    pack = advice.pack
    scope = scope_of(pack, advice.facts, advice.today)
    needed = set(remedy.deadline.names) if remedy.deadline else set()
    for name in reversed(pack.derived_order):
        formula = pack.derived[name].formula
        needed |= names_read(formula.tree, scope) if name in needed else set()
    return [p for i, p in pack.parameters.items() if i in needed and p(advice.today) is None]


def period_text(advice: Advice, period: Period, lang: str) -> str:
    """Where a period ends by count, and what the days off do to it."""
    counted = day_text(period.counted_to, lang)
    if period.known:
        last = day_text(period.last_day, lang)
        return message("report.period_moved", lang, counted=counted, last=last)
    return message(
        "report.period_unsure", lang, counted=counted, why=_not_known(advice, period, lang)
    )


def _not_known(advice: Advice, period: Period, lang: str) -> str:
    """Why nobody can say which days off will move the end of a period."""
    if period.stage(advice.today) == "perhaps":
        return message("report.perhaps_moved", lang)
    years = {period.counted_to.year, period.last_day.year}
    tables = advice.pack.entries_of(Holidays).values()
    reasons = (t.not_published for t in tables if t.year in years and t.not_published)
    return next((fill(text, advice, lang) for text in reasons), message("report.no_holidays", lang))
