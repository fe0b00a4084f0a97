"""Text and Markdown tell what the JSON form holds, and fit the terminal."""

import random
import re
from typing import Any

import pytest

from advisor import LANGUAGES
from advisor.inference.advice import Advice
from advisor.inference.consult import consult
from advisor.inference.to_experta import Engine
from advisor.report.as_json import as_data
from advisor.report.as_markdown import as_markdown
from advisor.report.as_text import as_text
from advisor.report.outline import IN_FULL, LAWS
from advisor.report.words import certainty_text, date_text
from advisor.width import cell_width
from tests.inference.people import TODAY, person


@pytest.fixture(scope="module")
def people(shipped: Engine) -> list[Advice]:
    dice = random.Random(7)
    return [consult(shipped, person(shipped.pack, dice, known=0.8), TODAY) for _ in range(8)]


def flat(text: str) -> str:
    """As one stretch without blanks or Markdown's signs: where lines break says nothing."""
    return re.sub(r"[\s\\*#]", "", text)


def missing(parts: list[str], text: str) -> list[str]:
    told = flat(text)
    return [part for part in parts if flat(part) not in told]


def deadline_told(one: dict[str, Any], advice: Advice, lang: str) -> list[str]:
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
