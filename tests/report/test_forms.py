"""Text and Markdown tell what the JSON form holds, and fit the terminal."""

import random
import re
from datetime import date

import pytest

from advisor import LANGUAGES
from advisor.contract.advice import Recommendation
from advisor.inference.advice import Advice
from advisor.inference.consult import consult
from advisor.inference.to_experta import Engine
from advisor.language.values import Value
from advisor.report.as_json import as_data
from advisor.report.as_markdown import as_markdown
from advisor.report.as_text import as_text
from advisor.report.outline import IN_FULL, LAWS
from advisor.report.words import certainty_text, date_text
from advisor.width import cell_width
from samples.people import TODAY, person


@pytest.fixture(scope="module")
def people(shipped: Engine) -> list[Advice]:
    dice = random.Random(7)
    answers = [person(shipped.pack, dice, known=0.8) for _ in range(8)]
    for case in answers:  # in despair, less is told
        case["safety_now"] = None
    answers[0] |= {"latest_court_paper": "complaint", "court_paper_received_on": TODAY}
    return [consult(shipped, case, TODAY) for case in answers]


def flat(text: str) -> str:
    """As one stretch without blanks or Markdown's signs: where lines break says nothing."""
    return re.sub(r"[\s\\*#]", "", text)


def missing(parts: list[str], text: str) -> list[str]:
    told = flat(text)
    return [part for part in parts if flat(part) not in told]


def deadline_told(one: Recommendation, advice: Advice, lang: str) -> list[str]:
    due = next(r.deadline for r in advice.recommendations if r.entry.id == one["id"])
    if due is None:
        assert one["deadline"] is None
        return []
    assert one["deadline"] == due.isoformat()
    return [date_text(due, lang)]


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_form_tells_the_first_recommendations_in_full(
    people: list[Advice], lang: str
) -> None:
    deadlines = 0
    for advice in people:
        data = as_data(advice, lang)
        parts = [data["disclaimer"], advice.pack.about.title[lang]]
        for one in data["recommendations"][:IN_FULL]:
            parts += [one["title"], *one["steps"], one["cost"], one["risk"]]
            parts += [one["because"][0]["text"], certainty_text(one["certainty"], lang)]
            parts += [note["citation"] for note in one["legal_notes"][:LAWS]]
            parts += due if (due := deadline_told(one, advice, lang)) else []
            deadlines += bool(due)
        parts += [one["title"] for one in data["recommendations"][IN_FULL:]]
        parts += [one["title"] for one in data["ruled_out"]]
        parts += [text for one in data["third_parties"] for text in (one["title"], one["can"])]
        for name in ("warnings", "causes", "consequences"):
            parts += [text for one in data[name] for text in (one["title"], one["text"])]
        assert missing(parts, as_text(advice, lang)) == []
        assert missing(parts, as_markdown(advice, lang)) == []
    assert deadlines, "nobody has a deadline"


@pytest.mark.parametrize("lang", LANGUAGES)
def test_in_full_every_law_and_helper_is_told(people: list[Advice], lang: str) -> None:
    for advice in people:
        data = as_data(advice, lang)
        titles = {one["id"]: one["title"] for one in data["third_parties"]}
        parts = []
        for one in data["recommendations"]:
            parts += [note["citation"] for note in one["legal_notes"]]
            parts += [titles[helper] for helper in one["third_parties"]]
        assert missing(parts, as_text(advice, lang, everything=True)) == []
        assert missing(parts, as_markdown(advice, lang)) == []


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("columns", [40, 60])
def test_every_line_fits_the_terminal(people: list[Advice], lang: str, columns: int) -> None:
    for advice in people[:4]:
        lines = as_text(advice, lang, columns, everything=True).splitlines()
        assert [line for line in lines if cell_width(line) > columns] == []
        assert max(map(cell_width, lines)) > columns - 6, "the width is made use of"


@pytest.mark.parametrize("lang", LANGUAGES)
def test_no_form_leaves_a_placeholder(people: list[Advice], lang: str) -> None:
    for advice in people:
        for text in (as_markdown(advice, lang), str(as_data(advice, lang))):
            assert not re.findall(r"\{[a-z]\w*(?:\.\w+)?\}", text)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_markdown_shows_signs_as_they_are(people: list[Advice], lang: str) -> None:
    """Nothing of a text becomes emphasis, a link or a heading."""
    for advice in people:
        for line in as_markdown(advice, lang).splitlines():
            body = re.sub(r"^(#{1,3} |- (\*\*[^*]*\*\*)?|\d+\. )", "", line)
            assert not re.search(r"(?<!\\)[*_`\[\]<>]", body), line


@pytest.mark.parametrize("lang", LANGUAGES)
def test_to_somebody_in_despair_money_is_named_and_not_told(shipped: Engine, lang: str) -> None:
    answers: dict[str, Value] = {
        "safety_now": ("self_harm",),
        "first_missed_on": date(2026, 9, 1),
        "overdue_amount": 20000.0,
        "total_debt": 90000.0,
    }
    advice = consult(shipped, answers, TODAY)
    data, text = as_data(advice, lang), as_text(advice, lang)
    first, *rest = data["recommendations"]
    assert first["id"] == "seek_crisis_help"
    assert missing([*first["steps"], *(one["title"] for one in rest)], text) == []
    assert not [step for one in rest for step in one["steps"] if flat(step) in flat(text)]
    assert data["consequences"]
    assert not [one for one in data["consequences"] if flat(one["text"]) in flat(text)]
    assert "90,000" not in text
    everything = as_text(advice, lang, everything=True)
    assert missing([step for one in rest for step in one["steps"]], everything) == []


@pytest.mark.parametrize(
    ("today", "told"),
    [
        (
            date(2026, 11, 23),
            "their answer is generally due by Thursday 10 December 2026 (17 days left)",
        ),
        (date(2026, 12, 10), "their answer is generally due today, Thursday 10 December 2026"),
    ],
)
def test_a_day_that_others_have_to_keep_is_told_as_theirs(
    shipped: Engine, today: date, told: str
) -> None:
    answers: dict[str, Value] = {
        "credit_report": "has_errors",
        "credit_dispute_filed_on": date(2026, 11, 20),
    }
    advice = consult(shipped, answers, today)
    assert flat(told) in flat(as_text(advice, "en"))
    (one,) = [r for r in as_data(advice, "en")["recommendations"] if r["deadline"]]
    assert one["deadline_of"] == "others"


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_screen_reader_is_given_words_alone(people: list[Advice], lang: str) -> None:
    for advice in people:
        drawn, plain = (as_text(advice, lang, plain=plain) for plain in (False, True))
        assert not re.search(r"^\s*(={2,}|-{2,}|[!×-] )", plain, re.M)
        assert flat(plain) == flat(re.sub(r"^(={2,}|-{2,})$|^[!×-] ", "", drawn, flags=re.M))
