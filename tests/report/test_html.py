"""The HTML page: what it holds, how it is built, and that nothing in it can do harm."""

import json
import random
import re
from dataclasses import replace
from datetime import date
from html import unescape
from itertools import pairwise
from pathlib import Path

import pytest

from advisor import LANGUAGES
from advisor.inference.advice import Advice
from advisor.inference.consult import consult
from advisor.inference.projection import Interest, months_until_clear, projection
from advisor.inference.to_experta import Engine
from advisor.language.values import Value
from advisor.pack.answers import read_answers
from advisor.report.as_json import as_data
from advisor.report.html.budget_chart import budget
from advisor.report.html.charts import charts
from advisor.report.html.element import Html, clean, element, joined
from advisor.report.html.page import as_html
from advisor.report.html.projection_chart import waiting_or_paying
from advisor.report.html.timeline_chart import timeline
from advisor.report.outline import IN_FULL
from advisor.report.sources import safe_link
from advisor.report.words import date_text
from samples.people import TODAY, person
from tests.cli.run import DAY, EXAMPLE, ROOT, advisor

MONEY: dict[str, Value] = {
    "last_due_on": date(2026, 11, 1),  # all of it is due
    "overdue_amount": 1200.0,
    "penalty_rate": 12.0,
    "monthly_income": 3000.0,
    "essential_expenses": 1500.0,
    "housing_cost": 800.0,
    "other_debt_payments": 100.0,
}
SUED: dict[str, Value] = {
    "latest_court_paper": "complaint",
    "court_paper_received_on": date(2026, 11, 20),
}


def told(engine: Engine, answers: dict[str, Value]) -> Advice:
    return consult(engine, answers, TODAY)


def words(html: str) -> str:
    """What is read of a page, in one line."""
    return " ".join(unescape(re.sub(r"<[^>]+>", " ", html)).split())


@pytest.mark.parametrize("lang", LANGUAGES)
def test_everything_that_is_known_is_told(shipped: Engine, lang: str) -> None:
    dice = random.Random(3)
    for _ in range(4):
        advice = told(shipped, {**person(shipped.pack, dice), **SUED, "safety_now": None})
        data = as_data(advice, lang)
        parts = [data["disclaimer"]]
        for one in data["recommendations"]:
            parts += [one["title"], *one["steps"], one["cost"], one["risk"]]
            parts += [because["text"] for because in one["because"] if because["contribution"] > 0]
            parts += [note["citation"] for note in one["legal_notes"]]
            parts += [letter["title"] for letter in one["letters"]]
        parts += [one["title"] for one in data["ruled_out"]]
        for name in ("warnings", "causes", "consequences"):
            parts += [text for one in data[name] for text in (one["title"], one["text"])]
        parts += [text for one in data["third_parties"] for text in (one["title"], one["can"])]
        page = words(as_html(advice, lang)).replace(" ", "")
        assert [text for text in parts if "".join(text.split()) not in page] == []


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_page_is_built_for_whoever_listens(shipped: Engine, lang: str) -> None:
    page = as_html(told(shipped, {**MONEY, **SUED}), lang)
    assert page.startswith("<!doctype html>\n<html")
    assert re.search(r'<html lang="(zh|en)">', page)
    levels = [int(level) for level in re.findall(r"<h([1-6])", page)]
    assert levels.count(1) == 1
    assert levels[0] == 1
    assert all(below <= above + 1 for above, below in pairwise(levels))
    ids = re.findall(r' id="([^"]+)"', page)
    assert len(ids) == len(set(ids))
    refers = re.findall(r'(?:href="#|aria-labelledby="|aria-describedby=")([^"]+)"', page)
    assert refers
    assert set(refers) <= set(ids)
    for landmark in ("header", "nav", "main", "footer"):
        assert re.search(rf"<{landmark}[ >]", page), landmark
    assert 'href="tel:' in page
    assert '<time datetime="2026-11-23">' in page


def test_the_page_loads_nothing_and_runs_nothing(shipped: Engine) -> None:
    answers = read_answers(shipped.pack, ROOT / "examples" / "summons_for_a_card.yaml", TODAY)
    page = as_html(told(shipped, answers), "en")
    assert "default-src &#x27;none&#x27;; style-src &#x27;unsafe-inline&#x27;" in page
    links = r'<a href="https://[^"]+" rel="noopener noreferrer">'  # followed, never loaded
    assert re.search(links, page)
    rest = re.sub(links, "<a>", page)
    assert not re.search(r"<(script|img|link|iframe|object)|\bon\w+=|url\(|@import|https?:", rest)


def test_the_same_advice_is_the_same_page(shipped: Engine) -> None:
    pages = {as_html(told(shipped, {**MONEY, **SUED}), "zh") for _ in range(3)}
    assert len(pages) == 1


def test_the_first_are_open_and_the_rest_folded(shipped: Engine) -> None:
    advice = told(shipped, {**MONEY, **SUED})
    articles = re.findall(r"<article.*?</article>", as_html(advice, "en"), re.S)
    assert len(articles) == len(advice.recommendations) > IN_FULL
    folded = ["<details><summary><h3" in article for article in articles]
    assert folded == [number >= IN_FULL for number in range(len(articles))]


def test_to_somebody_in_despair_only_help_is_open(shipped: Engine) -> None:
    advice = told(shipped, {**MONEY, "safety_now": ("self_harm",)})
    page = as_html(advice, "en")
    articles = re.findall(r"<article.*?</article>", page, re.S)
    now = [one.urgency == "now" for one in advice.recommendations]
    assert 0 < now.count(True) < len(now)
    folded = ["<details><summary><h3" in article for article in articles]
    assert folded == [not one for one in now]
    urgent = [one.entry.urgency == "now" for one in advice.recommendations]
    assert not any("sources" in a for a, no_time in zip(articles, urgent, strict=True) if no_time)
    assert "<svg" not in page
    assert "For when you are safe" in page


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_law_shows_its_source_and_the_day_it_was_checked(shipped: Engine, lang: str) -> None:
    advice = told(shipped, {**MONEY, **SUED})
    articles = re.findall(r"<article.*?</article>", as_html(advice, lang), re.S)
    for one, article in zip(advice.recommendations, articles, strict=True):
        items = [words(item) for item in re.findall(r"<li>.*?</li>", article, re.S)]
        for note in map(shipped.pack.legal_notes.__getitem__, one.legal_notes):
            if one.entry.urgency == "now":
                continue
            day = date_text(note.checked_on, lang)
            assert any(
                note.citation[lang] in item and note.source.title in item and day in item
                for item in items
            ), note.id


@pytest.mark.parametrize(
    ("url", "linked"),
    [
        ("https://flk.npc.gov.cn/a?b=1#c", True),
        ("http://flk.npc.gov.cn/", False),
        ("javascript:alert(1)", False),
        ("https://user:word@example.org/", False),
        ("https://example.org@evil.example/", False),
        ("https://ex ample.org/", False),
        ("https://例子.example/", False),
        ("https:///nowhere", False),
        ("https://[broken/", False),
        ("data:text/html,x", False),
        (None, False),
    ],
)
def test_only_a_harmless_address_becomes_a_link(url: str | None, linked: bool) -> None:
    assert safe_link(url) == (url if linked else None)


# What is put into elements


def test_text_is_escaped_and_cannot_hide_or_turn_round() -> None:
    assert element("p", "<b>&\"'</b>", title='">') == (
        '<p title="&quot;&gt;">&lt;b&gt;&amp;&quot;&#x27;&lt;/b&gt;</p>'
    )
    assert joined(Html("<br>"), "<br>") == "<br>&lt;br&gt;"
    assert clean("a\x00\x07\x1b[31m\u202eb\u2066c\ufeff\u200f\tд\r\nе") == "a[31mbc д е"
    assert clean("\ud800\uffff") == "\ufffd\ufffd"


# Charts


def test_what_waiting_and_paying_come_to() -> None:
    """By hand: 1 % a month of the principal; a payment goes to the interest first."""
    for interest in (Interest(12, months=12), Interest(1, months=1)):
        assert projection(1000, interest, 0, 3) == pytest.approx((1000, 1010, 1020, 1030))
        assert projection(1000, interest, 100, 2) == pytest.approx((1000, 910, 819.1))
        assert projection(1000, interest, 6, 2) == pytest.approx((1000, 1004, 1008))
        assert projection(100, interest, 101, 2) == pytest.approx((100, 0, 0))
        assert months_until_clear(projection(1000, interest, 5, 24)) is None
    for nothing in (Interest(0, months=12), None):
        assert projection(500, nothing, 0, 1) == (500, 500)
        assert months_until_clear(projection(1000, nothing, 300, 6)) == 4


def test_the_plan_is_drawn_with_the_numbers_it_comes_to(shipped: Engine) -> None:
    """600 is left each month: 1,200 and 12 of interest, then 612 and 6.12, then 18.12."""
    chart = waiting_or_paying(told(shipped, MONEY), "en")
    assert chart
    assert "<td>¥1,200</td><td>¥1,200</td>" in chart
    assert "<td>¥1,212</td><td>¥612</td>" in chart
    assert "<td>¥1,224</td><td>¥18.12</td>" in chart
    assert "<td>¥1,344</td><td>¥0</td>" in chart
    assert "today&#x27;s ¥1,200 becomes ¥1,344 in 12 months." in chart
    assert "Paying ¥600 a month clears it in 3 months." in chart
    assert "projection from your answers, not a promise" in chart
    slow = waiting_or_paying(told(shipped, MONEY | {"overdue_amount": 20000.0}), "en")
    assert slow
    assert "24 months" in slow
    assert "is still owed then" in slow


def test_while_the_loan_goes_on_its_instalment_is_paid_first(shipped: Engine) -> None:
    """600 is left each month, 500 asked for: 100 goes to the arrears of 1,200."""
    running = MONEY | {"last_due_on": None, "monthly_instalment": 500.0}
    chart = waiting_or_paying(told(shipped, running), "en")
    assert chart
    assert "Paying ¥100 a month clears it in 13 months." in chart
    assert "instalment is paid first" in chart
    for instalment in (None, 600.0, 600.001, 700.0):
        unpayable = running | {"monthly_instalment": instalment}
        assert waiting_or_paying(told(shipped, unpayable), "en") is None


@pytest.mark.parametrize(
    ("chart", "needs"),
    [
        (waiting_or_paying, ("overdue_amount", "penalty_rate", "monthly_income")),
        (budget, ("monthly_income", "essential_expenses", "housing_cost", "other_debt_payments")),
    ],
)
def test_a_chart_that_lacks_a_number_is_not_drawn(
    shipped: Engine, chart: object, needs: tuple[str, ...]
) -> None:
    assert callable(chart)
    assert chart(told(shipped, MONEY), "en")
    for name in needs:
        assert chart(told(shipped, MONEY | {name: None}), "en") is None
    assert charts(told(shipped, {}), "en") == ()


def test_with_nothing_left_no_plan_is_drawn(shipped: Engine) -> None:
    assert waiting_or_paying(told(shipped, MONEY | {"monthly_income": 2400.0}), "en") is None


def test_the_budget_says_what_is_left_or_missing(shipped: Engine) -> None:
    assert "¥600 is left" in str(budget(told(shipped, MONEY), "en"))
    short = str(budget(told(shipped, MONEY | {"monthly_income": 2000.0}), "zh"))
    assert "不够用，还差 400 元" in short
    assert 'class="missing"' in short
    assert "nan" not in str(
        budget(told(shipped, {name: 0.0 for name in MONEY if name != "last_due_on"}), "en")
    )


def test_deadlines_stand_in_their_order_and_past_ones_are_marked(shipped: Engine) -> None:
    ahead = str(timeline(told(shipped, SUED), "en"))
    days = re.findall(r'<time datetime="([^"]+)"', ahead)
    assert days == sorted(days)
    assert "2026-12-04" in days
    assert "11 days left" in ahead
    assert 'class="passed"' not in ahead
    late = replace(told(shipped, SUED), today=date(2026, 12, 12))
    assert "8 days ago" in str(timeline(late, "en"))
    assert 'class="passed"' in str(timeline(late, "en"))


def test_random_people_get_sound_charts(shipped: Engine) -> None:
    dice = random.Random(11)
    for _ in range(20):
        for chart in charts(told(shipped, person(shipped.pack, dice, known=0.9)), "zh"):
            assert not re.search(r'="(nan|inf|-?\d+e)', chart)
            assert chart.count("<title") == chart.count("<desc") == 1


# The command


def test_the_page_is_saved_for_its_owner_alone(tmp_path: Path) -> None:
    file = tmp_path / "advice.html"
    done = advisor("advise", EXAMPLE, DAY, "--format", "html", "--output", file)
    assert done.exit_code == 0, done.output
    assert str(file) in done.stdout.replace("\n", "")
    assert file.stat().st_mode & 0o777 == 0o600
    assert file.read_text("utf-8") == advisor("advise", EXAMPLE, DAY, "--format", "html").stdout


def test_every_form_can_be_saved(tmp_path: Path) -> None:
    for form in ("text", "markdown", "json"):
        file = tmp_path / form
        advisor("advise", EXAMPLE, DAY, "--format", form, "--output", file)
        assert file.read_text("utf-8") == advisor("advise", EXAMPLE, DAY, "--format", form).stdout
    assert json.loads((tmp_path / "json").read_text("utf-8"))["date"] == "2026-11-23"


def test_a_file_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    done = advisor("advise", EXAMPLE, DAY, "--format", "html", "--output", tmp_path / "no" / "x")
    assert done.exit_code == 2
    assert "Traceback" not in done.output
