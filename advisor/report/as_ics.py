"""Advice → an iCalendar file of its deadlines (RFC 5545)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta

from icalendar import Alarm, Calendar, Event, Timezone, TimezoneStandard

from advisor.inference.advice import Advice, Conclusion
from advisor.messages import message
from advisor.pack.schema import Remedy
from advisor.report.outline import period_text
from advisor.report.words import fill, steps_of

AHEAD = (7, 3, 1, 0)
"""Days before a deadline on which the calendar reminds, at `AT` in the morning."""
AT = timedelta(hours=9)


def as_ics(advice: Advice, lang: str) -> bytes:
    """A day for each deadline that has not passed; without any, a calendar with no days.

    Everything in it follows from the advice, so that the same advice gives the same bytes and
    a calendar that takes it in twice has each day once.
    """
    lang = advice.pack.language(lang)
    calendar = Calendar()
    calendar.add("prodid", "-//Arrears Advisor//advisor//EN")
    calendar.add("version", "2.0")
    for one in upcoming(advice):
        calendar.add_component(_event(advice, one, lang))
    if not calendar.subcomponents:
        calendar.add_component(_nothing())
    return bytes(calendar.to_ical())


def _nothing() -> Timezone:
    """What no calendar shows: the standard wants at least one component."""
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


def _event(advice: Advice, one: Conclusion[Remedy], lang: str) -> Event:
    assert one.deadline
    label = fill(one.entry.label, advice, lang)
    awaited: bool = one.entry.awaited
    event = Event()
    event.add("uid", f"{one.entry.id}-{one.deadline}@{advice.pack.about.pack}.arrears-advisor")
    event.add("dtstamp", datetime.combine(advice.today, time(), UTC))
    event.add("dtstart", one.deadline)
    if one.deadline < date.max:  # without an end it lasts the day
        event.add("dtend", one.deadline + timedelta(days=1))
    period = one.period
    last = not period or ((period.known or period.sure) and one.deadline >= period.last_day)
    key = "calendar.awaited" if awaited else "calendar.own" if last else "calendar.act_by"
    written_in = {"LANGUAGE": str(lang)}
    event.add("summary", message(key, lang, label=label), written_in)
    event.add("description", "\n".join(_description(advice, one, lang)), written_in)
    event.add("class", "PRIVATE")  # a shared calendar shows the day as taken, and no more
    event.add("transp", "TRANSPARENT")
    for days in AHEAD:
        if (one.deadline - advice.today).days > days:
            alarm = Alarm()
            alarm.add("action", "DISPLAY")
            alarm.add("description", label)
            alarm.add("trigger", AT - timedelta(days=days))
            event.add_component(alarm)
    return event


def _description(advice: Advice, one: Conclusion[Remedy], lang: str) -> Iterator[str]:
    """What to do; not how many days are left, which is read on another day."""
    if one.period and not one.period.sure:
        yield period_text(advice, one.period, lang)
    for number, step in enumerate(steps_of(one.entry, advice), 1):
        yield f"{number}. {fill(step, advice, lang)}"
    yield advice.pack.about.disclaimer[lang]
