"""What is told of a court period that ends on a day off, in every form."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from icalendar import Calendar

from advisor import LANGUAGES
from advisor.inference.advice import Advice
from advisor.inference.consult import consult
from advisor.inference.to_experta import Engine
from advisor.language.values import Value
from advisor.pack.schema import Holidays
from advisor.report.as_comparison import as_comparison
from advisor.report.as_ics import as_ics
from advisor.report.as_json import as_data
from advisor.report.as_markdown import as_markdown
from advisor.report.as_text import as_text
from advisor.report.html.page import as_html
from advisor.report.words import date_text, day_text
from tests.report.test_forms import flat

NATIONAL_DAY = date(2026, 9, 16)
"""Fifteen days from here end on 1 October 2026, the first of seven days off."""
SPRING_2027 = date(2027, 1, 25)
"""Fifteen days from here end on 9 February 2027, whose days off are not published."""


def advised(shipped: Engine, received: date, today: date) -> Advice:
    answers: dict[str, Value] = {
        "latest_court_paper": "payment_order",
        "court_paper_received_on": received,
    }
    return consult(shipped, answers, today)


MOVED = {
    "zh": "按天数算到 2026年10月1日（星期四），这天休息，最后一天顺延到 2026年10月8日（星期四）",
    "en": "By count it ends on Thursday 1 October 2026, a day off, so the last day moves to "
    "Thursday 8 October 2026",
}
UNSURE = {
    "zh": "按天数算到 2027年2月9日（星期二）。国务院还没有公布 2027 年的放假安排，最后一天可能"
    "顺延，也可能因为补班不顺延，请当它不顺延",
    "en": "By count it ends on Tuesday 9 February 2027. The State Council has not published the "
    "days off of 2027; the last day may move, or may not because a weekend is worked, so act as "
    "if it did not",
}
TOLD = [
    (
        NATIONAL_DAY,
        date(2026, 9, 28),
        "zh",
        "最晚 2026年9月30日（星期三）（还有 2 天）。" + MOVED["zh"],
    ),
    (
        NATIONAL_DAY,
        date(2026, 9, 28),
        "en",
        "at the latest Wednesday 30 September 2026 (2 days left). " + MOVED["en"],
    ),
    (
        NATIONAL_DAY,
        date(2026, 10, 2),
        "zh",
        "还在期限内，最后一天是 2026年10月8日（星期四）（还有 6 天）。" + MOVED["zh"],
    ),
    (
        NATIONAL_DAY,
        date(2026, 10, 8),
        "en",
        "still in time, today, Thursday 8 October 2026, is the last day. " + MOVED["en"],
    ),
    (
        SPRING_2027,
        date(2027, 2, 1),
        "zh",
        "最晚 2027年2月4日（星期四）（还有 3 天）。" + UNSURE["zh"],
    ),
    (
        SPRING_2027,
        date(2027, 2, 4),
        "en",
        "at the latest today, Thursday 4 February 2027. " + UNSURE["en"],
    ),
    (
        SPRING_2027,
        date(2027, 2, 5),
        "zh",
        "现在就做；按天数算还没到期，今天就办。" + UNSURE["zh"],
    ),
    (
        SPRING_2027,
        date(2027, 2, 9),
        "en",
        "Now; by count the time has not ended, so act today. " + UNSURE["en"],
    ),
    (
        SPRING_2027,
        date(2027, 2, 15),
        "zh",
        "可能还来得及，今天就办。按天数算到 2027年2月9日（星期二）。那一年的放假安排还不知道，"
        "最后一天可能已经顺延",
    ),
    (
        SPRING_2027,
        date(2027, 2, 10),
        "en",
        "perhaps still in time, so act today. By count it ends on Tuesday 9 February 2027. The "
        "days off of that year are not known, so the last day may have moved",
    ),
]


@pytest.mark.parametrize(("received", "today", "lang", "told"), TOLD)
def test_both_days_are_told_with_their_weekdays(
    shipped: Engine, received: date, today: date, lang: str, told: str
) -> None:
    advice = advised(shipped, received, today)
    for form in (as_text, as_markdown):
        assert flat(told) in flat(form(advice, lang))


@pytest.mark.parametrize(
    ("today", "lang", "told"),
    [
        (date(2026, 10, 2), "zh", "用邮政寄出并留好收寄凭证，都来得及"),
        (date(2026, 10, 8), "en", "or posted with a receipt that you keep, is in time"),
    ],
)
def test_after_the_day_to_act_by_it_can_be_posted(
    shipped: Engine, today: date, lang: str, told: str
) -> None:
    assert flat(told) in flat(as_text(advised(shipped, NATIONAL_DAY, today), lang))


@pytest.mark.parametrize("lang", LANGUAGES)
def test_an_ordinary_day_is_told_without_ado(shipped: Engine, lang: str) -> None:
    text = flat(as_text(advised(shipped, date(2026, 11, 9), date(2026, 11, 12)), lang))
    assert flat(day_text(date(2026, 11, 24), lang)) in text
    assert flat({"zh": "按天数算到", "en": "By count"}[lang]) not in text


@pytest.mark.parametrize("lang", LANGUAGES)
def test_outside_all_tables_it_is_perhaps_later(shipped: Engine, lang: str) -> None:
    pack = shipped.pack
    kept = {i: e for i, e in pack.entries.items() if not isinstance(e, Holidays)}
    engine = Engine(replace(pack, entries=kept))
    text = flat(as_text(advised(engine, date(2026, 11, 9), date(2026, 11, 12)), lang))
    perhaps = {
        "zh": "按天数算到 2026年11月24日（星期二）。那一年的放假安排还不知道，最后一天可能顺延",
        "en": "By count it ends on Tuesday 24 November 2026. The days off of that year are not "
        "known; the last day may move",
    }
    assert flat(perhaps[lang]) in text


def test_programs_are_given_every_day(shipped: Engine) -> None:
    data = as_data(advised(shipped, NATIONAL_DAY, date(2026, 10, 2)), "en")
    first = data["recommendations"][0]
    assert (first["deadline"], first["days_left"]) == ("2026-10-08", 6)
    assert first["period"] == {
        "counted_to": "2026-10-01",
        "act_by": "2026-09-30",
        "last_day": "2026-10-08",
        "not_over_before": "2026-10-08",
        "known": True,
        "sure": False,
    }
    assert all(one["period"] is None for one in data["recommendations"][1:])


@pytest.mark.parametrize(
    ("today", "day", "summary"),
    [
        (date(2026, 9, 20), date(2026, 9, 30), "Do it by this day: Payment order"),
        (date(2026, 10, 2), date(2026, 10, 8), "Last day: Payment order"),
    ],
)
def test_the_calendar_holds_the_day_that_counts(
    shipped: Engine, today: date, day: date, summary: str
) -> None:
    found: Any = Calendar.from_ical(as_ics(advised(shipped, NATIONAL_DAY, today), "en"))
    (event,) = found.walk("VEVENT")
    assert event["dtstart"].dt == day
    assert str(event["summary"]).startswith(summary)
    assert str(event["description"]).startswith(MOVED["en"])


@pytest.mark.parametrize(
    ("today", "day"),
    [
        (date(2027, 2, 1), date(2027, 2, 4)),
        (date(2027, 2, 5), date(2027, 2, 5)),
        (date(2027, 2, 10), date(2027, 2, 10)),
        (date(2027, 2, 15), date(2027, 2, 15)),
    ],
)
def test_a_calendar_calls_no_day_the_last_that_may_not_be(
    shipped: Engine, today: date, day: date
) -> None:
    found: Any = Calendar.from_ical(as_ics(advised(shipped, SPRING_2027, today), "en"))
    (event,) = found.walk("VEVENT")
    assert event["dtstart"].dt == day
    assert str(event["summary"]).startswith("Do it by this day: Payment order")


def test_the_page_shows_the_weekday(shipped: Engine) -> None:
    page = as_html(advised(shipped, NATIONAL_DAY, date(2026, 10, 2)), "zh")
    assert '<time datetime="2026-10-08">2026年10月8日（星期四）</time>' in page
    assert MOVED["zh"].partition("，")[0] in page


@pytest.mark.parametrize("lang", LANGUAGES)
def test_what_if_tells_that_a_deadline_moves(shipped: Engine, lang: str) -> None:
    before = advised(shipped, NATIONAL_DAY, date(2026, 9, 20))
    after = advised(shipped, date(2026, 9, 12), date(2026, 9, 20))
    changed = [("court_paper_received_on", NATIONAL_DAY, date(2026, 9, 12))]
    days = [day_text(date(2026, 9, day), lang) for day in (30, 24)]
    told = {"zh": "期限从“{}”变成“{}”：", "en": "Deadline from “{}” to “{}”: "}[lang]
    assert told.format(*days) in as_comparison(before, after, changed, lang, 200)


@pytest.mark.parametrize(
    ("lang", "told"),
    [
        ("zh", "没有{}的“答辩期”，所以算不出期限"),
        ("en", "“Time to answer a claim” has no value on {}, so the deadline is not worked out"),
    ],
)
@pytest.mark.parametrize("received", [date(2023, 3, 10), None])
def test_why_there_is_no_deadline_before_the_first_value(
    shipped: Engine, lang: str, told: str, received: date | None
) -> None:
    answers = {"latest_court_paper": "complaint", "court_paper_received_on": received}
    for today, is_told in ((date(2023, 3, 12), True), (date(2026, 11, 23), False)):
        shown = flat(as_text(consult(shipped, answers, today), lang, 76))
        assert (flat(told.format(date_text(today, lang))) in shown) == is_told
