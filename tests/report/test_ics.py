"""The deadlines as a calendar."""

import re
from datetime import date, timedelta
from typing import Any

import pytest
from icalendar import Calendar

from tests.cli.run import ROOT, advisor

SUED = ROOT / "examples" / "summons_for_a_card.yaml"


def calendar(day: str = "2026-11-20", lang: str = "en") -> tuple[bytes, Any]:
    done = advisor("advise", SUED, "--format", "ics", "--date", day, "--lang", lang)
    assert done.exit_code == 0, done.output
    return done.stdout_bytes, Calendar.from_ical(done.stdout_bytes)


@pytest.mark.parametrize(
    ("lang", "summary"),
    [("en", "Last day: Answer the claim"), ("zh", "最后一天：按期答辩")],
)
def test_a_deadline_is_a_day(lang: str, summary: str) -> None:
    _, found = calendar(lang=lang)
    (event,) = [e for e in found.walk("VEVENT") if e["uid"].startswith("answer_the_suit")]
    assert str(event["summary"]).startswith(summary)
    assert event["dtstart"].dt == date(2026, 11, 26)
    assert event["dtend"].dt == date(2026, 11, 27)
    assert event["class"] == "PRIVATE"
    assert "12368" in event["description"]


@pytest.mark.parametrize(
    ("day", "ahead"),
    [
        ("2026-11-18", [7, 3, 1, 0]),
        ("2026-11-19", [3, 1, 0]),
        ("2026-11-25", [0]),
        ("2026-11-26", []),
    ],
)
def test_it_reminds_on_days_that_are_still_to_come(day: str, ahead: list[int]) -> None:
    _, found = calendar(day)
    (event,) = [e for e in found.walk("VEVENT") if e["uid"].startswith("answer_the_suit")]
    triggers = [alarm["trigger"].dt for alarm in event.walk("VALARM")]
    assert triggers == [timedelta(hours=9) - timedelta(days=days) for days in ahead]


def test_what_has_passed_is_no_day() -> None:
    _, found = calendar("2026-11-27")
    assert not [e for e in found.walk("VEVENT") if e["uid"].startswith("answer_the_suit")]


def test_lines_are_short_and_end_as_the_standard_says() -> None:
    data, _ = calendar(lang="zh")
    assert data.endswith(b"\r\n")
    assert b"\n" not in data.replace(b"\r\n", b"")
    assert max(map(len, data.split(b"\r\n"))) <= 75
    data.decode("utf-8")


def test_the_same_advice_is_the_same_bytes() -> None:
    assert calendar()[0] == calendar()[0]


def test_no_deadline_is_told() -> None:
    done = advisor("advise", "-", "--format", "ics", "--lang", "en", "--date", "2026-11-20")
    assert done.exit_code == 0
    assert "There is no deadline to note" in done.stderr
    found = Calendar.from_ical(done.stdout_bytes)
    assert not found.walk("VEVENT")
    assert [one.name for one in found.subcomponents] == ["VTIMEZONE"], "one component must be there"


@pytest.mark.parametrize(
    "day", ["0001-01-01", "1950-01-01", "9999-12-01", "9999-12-16", "9999-12-31"]
)
def test_the_ends_of_time_are_days_too(day: str) -> None:
    """Every date of the person is the date of advice; a last day may be the last there is."""
    answers = re.sub(r"\d{4}-\d\d-\d\d", day, SUED.read_text("utf-8"))
    if day < "1950":
        answers = "\n".join(line for line in answers.splitlines() if day not in line)
    for form in ("ics", "json", "html", "text"):
        done = advisor("advise", "-", "--format", form, "--date", day, stdin=answers)
        assert done.exit_code == 0, done.output
        if form == "ics":
            found: Any = Calendar.from_ical(done.stdout_bytes)
            for event in found.walk("VEVENT"):
                assert event["dtstart"].dt >= date.fromisoformat(day)
