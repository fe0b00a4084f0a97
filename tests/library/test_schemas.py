"""Each document in JSON is as its schema says, and the schemas in docs/ are those of the code."""

import json
import re
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any, get_type_hints

import pytest
from jsonschema import Draft202012Validator, FormatChecker

from advisor import LANGUAGES
from advisor.contract.schemas import DOCUMENTS, as_text, json_schema
from advisor.inference.consult import consult
from advisor.inference.to_experta import Engine
from advisor.pack.answers import read_answers
from advisor.report.as_json import as_json
from samples.people import TODAY
from tests.cli.run import DAY, EXAMPLE, ROOT, SMALL, advisor

EXAMPLES = sorted((ROOT / "examples").glob("*.yaml"))
HEADINGS = {
    "advice": "The advice",
    "explanation": "An explanation",
    "what_if": "What other answers would change",
    "check": "What is wrong with a pack",
    "sessions": "Kept questionnaires",
}


@cache
def validator(name: str) -> Any:
    return Draft202012Validator(json_schema(name), format_checker=FormatChecker())


def mistakes(name: str, document: object) -> list[str]:
    return [
        f"{error.json_path}: {error.message}" for error in validator(name).iter_errors(document)
    ]


@pytest.mark.parametrize("name", DOCUMENTS)
def test_docs_hold_the_schemas_of_the_code(name: str) -> None:
    Draft202012Validator.check_schema(json_schema(name))
    file = ROOT / "docs" / f"{name}.schema.json"
    assert file.read_text("utf-8") == as_text(name), "make docs"


@pytest.mark.parametrize("name", DOCUMENTS)
def test_json_md_describes_every_key(name: str) -> None:
    page = (ROOT / "docs" / "json.md").read_text("utf-8")
    section = page.split(f"\n## {HEADINGS[name]}\n")[1].split("\n## ")[0]
    table = section.split("\n| key |")[1].split("\n\n")[0]
    firsts = re.findall(r"^\| ([^|]*)\|", table, re.MULTILINE)
    top = {key for first in firsts for key in re.findall(r"`(\w+)`", first)}
    document, version = DOCUMENTS[name]
    assert top == get_type_hints(document).keys()
    assert f'`"{version}"`' in table
    below = {key for part in json_schema(name)["$defs"].values() for key in part["properties"]}
    assert [key for key in sorted(below) if f"`{key}`" not in page] == []


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_advice_of_every_example_is_valid(shipped: Engine, lang: str) -> None:
    assert EXAMPLES
    for example in EXAMPLES:
        answers = read_answers(shipped.pack, example, TODAY)
        document = json.loads(as_json(consult(shipped, answers, TODAY), lang))
        assert mistakes("advice", document) == [], example.name


def without(key: str) -> Callable[[dict[str, Any]], object]:
    return lambda document: document.pop(key)


def first(name: str, **changed: object) -> Callable[[dict[str, Any]], object]:
    return lambda document: document[name][0].update(changed)


@pytest.mark.parametrize(
    "spoil",
    [
        without("disclaimer"),
        without("not_counted"),
        lambda document: document.update(schema_version="2.0"),
        lambda document: document.update(date="23 November 2026"),
        lambda document: document.update(more=1),
        lambda document: document["pack"].update(digest="abc"),
        lambda document: document["recommendations"][0].pop("steps"),
        first("recommendations", urgency="soon"),
        first("recommendations", rank=0),
        first("recommendations", certainty=1.5),
        first("recommendations", certainty_range=[0.1]),
        first("recommendations", deadline_of="them"),
        first("recommendations", steps="Call the bank"),
        lambda document: document["recommendations"][0]["because"][0].update(contribution="much"),
        lambda document: document["recommendations"][0]["legal_notes"][0].update(force=0),
    ],
)
def test_a_wrong_document_is_not_valid(
    shipped: Engine, spoil: Callable[[dict[str, Any]], object]
) -> None:
    answers = read_answers(shipped.pack, ROOT / "examples" / "summons_for_a_card.yaml", TODAY)
    document = json.loads(as_json(consult(shipped, answers, TODAY), "en"))
    assert mistakes("advice", document) == []
    spoil(document)
    assert mistakes("advice", document)


def printed(*arguments: str | Path, exit_code: int = 0) -> Any:
    result = advisor(*arguments, DAY, "--format", "json")
    assert result.exit_code == exit_code, result.output
    return json.loads(result.stdout)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_explanations_are_valid(lang: str) -> None:
    name = "negotiate_lower_instalments"
    for asked, arguments in (
        ("why", (name,)),
        ("why_not", ("--why-not", "keep_records")),
        ("reach", ("--reach", "cut_spending")),
    ):
        document = printed("explain", EXAMPLE, *arguments, "--lang", lang)
        assert mistakes("explanation", document) == []
        assert document["asked"] == asked
        assert (document["counterfactual"] is None) == (asked != "reach")
        assert (document["sensitivities"] is None) == (asked == "reach")
        assert document["rules"]


@pytest.mark.parametrize("lang", LANGUAGES)
def test_comparisons_are_valid(lang: str) -> None:
    settings = ("--set", "latest_court_paper=complaint", "--set", "monthly_income=4000..4400")
    document = printed("what-if", EXAMPLE, *settings, "--lang", lang)
    assert mistakes("what_if", document) == []
    assert document["differences"]
    assert [one["question"] for one in document["changed"]] == ["latest_court_paper"]
    assert document["range"]["samples"]


def test_a_checked_pack_is_valid(tmp_path: Path) -> None:
    document = printed("check", "--pack", SMALL)
    assert mistakes("check", document) == []
    assert document["sound"]
