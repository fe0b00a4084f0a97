"""Advice → an iCalendar file of its deadlines (RFC 5545)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta

from icalendar import Alarm, Calendar, Event, Timezone, TimezoneStandard

from advisor.inference.advice import Advice, Conclusion
from advisor.messages import message
from advisor.pack.schema import Remedy
from advisor.report.deadlines import period_text
from advisor.report.words import fill, steps_of

AHEAD = (7, 3, 1, 0)
"""Days before a deadline on which the calendar reminds, at `AT` in the morning."""
AT = timedelta(hours=9)


def as_ics(advice: Advice, lang: str) -> bytes:
    """A calendar with an event for each deadline that has not passed; without any, no event.

    Everything in it follows from the advice, so that the same advice gives the same bytes, and
    importing it twice adds nothing.
    """
    lang = advice.pack.language(lang)
    calendar = Calendar()
    calendar.add("prodid", "-//Arrears Advisor//advisor//EN")
    calendar.add("version", "2.0")
    for conclusion in upcoming(advice):
        calendar.add_component(_event(advice, conclusion, lang))
    if not calendar.subcomponents:
        calendar.add_component(_nothing())
    return bytes(calendar.to_ical())


def _nothing() -> Timezone:
    """A component that no calendar shows, as the standard demands at least one."""
    standard = TimezoneStandard()
    standard.add("dtstart", datetime(1970, 1, 1))
    standard.add("tzoffsetfrom", timedelta(0))
    standard.add("tzoffsetto", timedelta(0))
    zone = Timezone()
    zone.add("tzid", "Etc/UTC")
    zone.add_component(standard)
    return zone


def upcoming(advice: Advice) -> list[Conclusion[Remedy]]:
    """Recommendations with a deadline today or later, in their order."""
    return [r for r in advice.recommendations if r.deadline and r.deadline >= advice.today]


def _event(advice: Advice, conclusion: Conclusion[Remedy], lang: str) -> Event:
    assert conclusion.deadline
    label = fill(conclusion.entry.label, advice, lang)
    awaited: bool = conclusion.entry.awaited
    event = Event()
    event.add(
        "uid",
        f"{conclusion.entry.id}-{conclusion.deadline}@{advice.pack.about.pack}.arrears-advisor",
    )
    event.add("dtstamp", datetime.combine(advice.today, time(), UTC))
    event.add("dtstart", conclusion.deadline)
    if conclusion.deadline < date.max:  # without an end it lasts the day
        event.add("dtend", conclusion.deadline + timedelta(days=1))
    period = conclusion.period
    last = not period or ((period.known or period.sure) and conclusion.deadline >= period.last_day)
    key = "calendar.awaited" if awaited else "calendar.own" if last else "calendar.act_by"
    written_in = {"LANGUAGE": str(lang)}
    event.add("summary", message(key, lang, label=label), written_in)
    event.add("description", "\n".join(_description(advice, conclusion, lang)), written_in)
    event.add("class", "PRIVATE")  # a shared calendar shows the day as taken, and no more
    event.add("transp", "TRANSPARENT")
    for days in AHEAD:
        if (conclusion.deadline - advice.today).days > days:
            alarm = Alarm()
            alarm.add("action", "DISPLAY")
            alarm.add("description", label)
            alarm.add("trigger", AT - timedelta(days=days))
            event.add_component(alarm)
    return event


def _description(advice: Advice, conclusion: Conclusion[Remedy], lang: str) -> Iterator[str]:
    """The lines of the description. How many days are left would be wrong on another day."""
    if conclusion.period and not conclusion.period.sure:
        yield period_text(advice, conclusion.period, lang)
    for number, step in enumerate(steps_of(conclusion.entry, advice), 1):
        yield f"{number}. {fill(step, advice, lang)}"
    yield advice.pack.about.disclaimer[lang]
