"""What of a pack uses an entry, moves it or names it."""

from pathlib import Path

import pytest

from advisor.authoring.uses import (
    Templates,
    all_uses,
    called_so,
    questions_behind,
    rules_reached,
    templates_of,
    uses_of,
)
from advisor.pack.load import load
from advisor.pack.pack import Pack
from advisor.pack.schema import Entry
from advisor.problem import AdvisorError
from tests.pack.test_cases import laid_over_base


@pytest.fixture(scope="module")
def templates(folder: Path, pack: Pack) -> Templates:
    return templates_of(folder, pack)


def test_every_way_of_use_is_found(pack: Pack, templates: Templates) -> None:
    def told(name: str) -> dict[str, list[str]]:
        found = uses_of(pack.entries[name], all_uses(pack, templates))
        return {
            how: [use.by.id if isinstance(use.by, Entry) else use.by for use in of_kind]
            for how, of_kind in found.items()
        }

    assert told("talk") == {
        "for": ["talk_early"],
        "against": ["write_when_dear"],
        "never": ["threatened"],
    }
    assert told("mediator")["leave_out"] == ["nothing_is_left"]
    assert told("write_to_them")["never"] == ["no_answer_yet", "nothing_is_left"]
    assert told("monthly_income") == {
        "when": ["threatened", "low"],
        "formula": ["left_each_month"],
        "asked": ["rent"],
        "letter": ["record", "record"],
        "chart": ["income"],
    }
    assert told("left_each_month") == {
        "when": ["nothing_is_left"],
        "step": ["write_to_them"],
        "text": ["write_when_dear"],
        "letter": ["proposal", "proposal"],
        "chart": ["payment"],
    }
    assert told("some_law")["cites"] == [
        *("grows", "write_to_them", "no_new_loan", "write_when_dear"),
        "nothing_is_left",  # of one of its targets
    ]
    assert told("helpline") == {
        "for": ["write_when_dear", "nothing_is_left"],
        "third_parties": ["write_to_them"],
        "text": ["stop_everything", "no_new_loan"],
        "letter": ["record", "record"],
    }
    assert told("proposal") == {"letters": ["write_to_them"]}
    assert told("answer_due") == {
        "when": ["write_when_dear", "no_answer_yet"],
        "deadline": ["write_to_them"],
    }
    assert told("holidays_2026") == {"formula": ["answer_due"]}
    assert told("prison") == {}


def test_what_stands_under_unless_is_looked_at(tmp_path: Path) -> None:
    pack = load(laid_over_base("good", "unless_and_may", tmp_path))
    (by,) = [use.by for use in all_uses(pack, {})["lender_type"] if use.how == "when"]
    assert by is next(rule for rule in pack.rules if rule.id == "mine")


def test_the_surest_rules_come_first(pack: Pack, templates: Templates) -> None:
    for entry in pack.entries.values():
        found = uses_of(entry, all_uses(pack, templates))
        sure = [abs(use.certainty) for use in found.get("for", ())]
        assert sure == sorted(sure, reverse=True)


@pytest.mark.parametrize(
    ("name", "questions"),
    [
        (
            "talk",
            {"agreed_rate", "asked_on", "monthly_income", "lender_type", "conduct", "missed_on"},
        ),
        ("left_each_month", {"monthly_income", "debt", "lender_type", "rent"}),
        ("rent", {"monthly_income", "debt", "lender_type"}),
        ("record", {"monthly_income"}),
        ("rate_line", set()),
        ("some_law", set()),
    ],
)
def test_the_questions_behind_an_entry(
    pack: Pack, templates: Templates, name: str, questions: set[str]
) -> None:
    assert set(questions_behind(pack, templates, pack.entries[name])) == questions


def test_a_rule_is_reached_through_what_follows(pack: Pack) -> None:
    assert [rule.id for rule in rules_reached(pack, "rate_line")] == ["dear", "write_when_dear"]
    assert [rule.id for rule in rules_reached(pack, "agreed_rate")] == ["dear", "write_when_dear"]
    assert [rule.id for rule in rules_reached(pack, "rent")] == ["nothing_is_left"]
    assert rules_reached(pack, "checked_rate") == ()


def test_labels_and_citations_name_entries(pack: Pack) -> None:
    for words in ("talk", "先谈", "Talk first"):
        assert [entry.id for entry in called_so(pack, words)] == ["talk"]
    assert [entry.id for entry in called_so(pack, "Some law, art. 1")] == ["some_law"]
    with pytest.raises(AdvisorError, match="did you mean: `talk_early`"):
        called_so(pack, "talk_erly")
