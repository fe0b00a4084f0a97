"""The JSON form: exactly the keys that docs/json.md promises, and numbers that fit together."""

import json
import math
import random
import re
from pathlib import Path
from typing import Any

import pytest

from advisor import LANGUAGES
from advisor.inference.consult import consult
from advisor.inference.to_experta import Engine
from advisor.pack.answers import read_answers
from advisor.report.as_json import as_json
from samples.people import TODAY, person
from tests.cli.run import DAY, EXAMPLE, ROOT, advisor

SUMMONED = ROOT / "examples" / "summons_for_a_card.yaml"
CONCLUDED = ["id", "rank", "title", "certainty", "certainty_range", "because"]
FINDING = [*CONCLUDED, "text", "legal_notes"]
WARNING = [*FINDING, "urgency"]
SEEN = ["evidence", "verified", "checked_on"]
THIRD_PARTY = [*CONCLUDED, "phone", "hours", "can", "cannot", *SEEN]
BECAUSE = ["rule", "text", "contribution", "facts"]
NOTE = ["id", "citation", "text", "force", "in_force", *SEEN, "source"]


def documented() -> tuple[set[str], set[str]]:
    """The first column of the two tables: the whole document's keys, a recommendation's."""
    text = (ROOT / "docs" / "json.md").read_text("utf-8")
    advice = text.split("## The advice")[1].split("\n## ")[0]
    whole, recommendation = advice.split("A recommendation:")

    def keys(part: str) -> set[str]:
        firsts = re.findall(r"^\| ([^|]*)\|", part, re.MULTILINE)
        return {key for first in firsts for key in re.findall(r"`(\w+)`", first)}

    return keys(whole), keys(recommendation)


@pytest.fixture(scope="module")
def people(shipped: Engine) -> list[dict[str, Any]]:
    """The advice for random people and a summoned one, in both languages by turns."""
    dice = random.Random(20261123)
    answers = [person(shipped.pack, dice) for _ in range(30)]
    answers.append(read_answers(shipped.pack, SUMMONED, TODAY))
    return [
        json.loads(as_json(consult(shipped, known, TODAY), LANGUAGES[number % 2]))
        for number, known in enumerate(answers)
    ]


def of(people: list[dict[str, Any]], name: str) -> list[dict[str, Any]]:
    found = [one for advice in people for one in advice[name]]
    assert found, f"nobody has {name}"
    return found


def test_the_keys_are_the_documented_ones(people: list[dict[str, Any]]) -> None:
    whole, recommendation = documented()
    assert all(set(advice) == whole for advice in people)
    assert all(set(one) == recommendation for one in of(people, "recommendations"))
    for name, keys in (
        ("causes", FINDING),
        ("consequences", FINDING),
        ("warnings", WARNING),
        ("third_parties", THIRD_PARTY),
        ("ruled_out", ["id", "title", "because"]),
        ("open_questions", ["id", "text", "could_move"]),
    ):
        assert all(set(one) == set(keys) for one in of(people, name)), name


def test_the_keys_below_are_the_documented_ones(people: list[dict[str, Any]]) -> None:
    for name in ("causes", "consequences", "warnings", "recommendations", "third_parties"):
        for one in of(people, name):
            assert all(list(because) == BECAUSE for because in one["because"])
            assert all(list(note) == NOTE for note in one.get("legal_notes", []))
            for note in one.get("legal_notes", []):
                assert list(note["in_force"]) == ["from", "until"]
                assert 1 <= note["force"] <= 6
                assert list(note["source"]) == ["title", "place", "url"]
    for out in of(people, "ruled_out"):
        assert all(list(because) == ["rule", "text"] for because in out["because"])


def test_every_note_shows_the_source_that_the_pack_has(
    shipped: Engine, people: list[dict[str, Any]]
) -> None:
    notes = [note for one in of(people, "recommendations") for note in one["legal_notes"]]
    assert {bool(note["source"]["url"]) for note in notes} == {True, False}
    for note in notes:
        known = shipped.pack.legal_notes[note["id"]]
        assert note["source"]["title"] == known.source.title
        assert note["source"]["url"] or note["source"]["place"]
        assert note["checked_on"] == known.checked_on.isoformat()


def test_every_part_is_seen(people: list[dict[str, Any]]) -> None:
    """Else the tests above would show nothing."""
    recommendations = of(people, "recommendations")
    for name in ("deadline", "legal_notes", "third_parties", "steps"):
        assert any(one[name] for one in recommendations), name


def test_a_certainty_follows_from_its_contributions(people: list[dict[str, Any]]) -> None:
    for name in ("causes", "recommendations", "warnings", "third_parties"):
        for one in of(people, name):
            weight = sum(because["contribution"] for because in one["because"]) / 1e6
            expected = 1 - math.exp(-weight) if weight >= 0 else math.exp(weight) - 1
            assert one["certainty"] == pytest.approx(expected, abs=2e-6)
            assert one["certainty"] == round(one["certainty"], 6)
            low, high = one["certainty_range"]
            assert low <= one["certainty"] <= high


def test_places_and_days_fit(people: list[dict[str, Any]]) -> None:
    for advice in people:
        for name in ("causes", "recommendations", "warnings", "third_parties"):
            ranks = [one["rank"] for one in advice[name]]
            assert ranks == list(range(1, len(ranks) + 1))
        helpers = {one["id"] for one in advice["third_parties"]}
        for one in advice["recommendations"]:
            assert set(one["third_parties"]) <= helpers
            assert (one["deadline"] is None) == (one["days_left"] is None)


def test_the_text_is_one_document_in_utf_8_whatever_the_language(tmp_path: Path) -> None:
    by_lang = {}
    for lang in LANGUAGES:
        done = advisor("advise", EXAMPLE, DAY, "--format", "json", "--lang", lang)
        assert done.exit_code == 0
        assert done.stdout_bytes.endswith(b"}\n")
        by_lang[lang] = json.loads(done.stdout_bytes.decode("utf-8"))
        assert by_lang[lang]["language"] == lang
        assert by_lang[lang]["date"] == "2026-11-23"
    zh, en = (by_lang[lang]["recommendations"] for lang in ("zh", "en"))
    words = {"title", "steps", "cost", "risk", "because", "legal_notes", "letters"}
    for one, other in zip(zh, en, strict=True):
        assert one["title"] != other["title"]
        assert {k: v for k, v in one.items() if k not in words} == {
            k: v for k, v in other.items() if k not in words
        }


def test_the_digest_is_that_of_the_pack(shipped: Engine) -> None:
    data = json.loads(advisor("advise", "-", "--format", "json").stdout)
    pack = shipped.pack
    about = {"id": pack.about.pack, "version": pack.about.version}
    assert data["pack"] == {**about, "digest": pack.digest}
    assert re.fullmatch("[0-9a-f]{64}", pack.digest)
