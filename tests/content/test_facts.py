"""Every fact of the fact base lives in the pack, or says why it does not."""

from dataclasses import replace
from pathlib import Path

from advisor.authoring.fact_base import read_fact_base
from advisor.authoring.facts import Fact, fact_problems, fact_table, read_facts
from advisor.inference.to_experta import Engine
from advisor.pack.folder import default_folder

PAGE = Path(__file__).parents[2] / "docs" / "facts.md"


def test_every_fact_has_a_home_or_a_reason(shipped: Engine) -> None:
    found = fact_problems(shipped.pack, read_facts(default_folder()))
    assert [told.text("en") for told in found] == []


def test_the_page_is_up_to_date(shipped: Engine) -> None:
    """`make docs` writes it anew."""
    folder = default_folder()
    table = fact_table(shipped.pack, read_facts(folder), read_fact_base(folder).files)
    assert PAGE.read_text("utf-8") == table


def test_what_is_wrong_with_facts_is_told(shipped: Engine) -> None:
    facts = dict(read_facts(default_folder()))
    del facts["C-01"]
    facts["Z-99"] = Fact("Z-99", {"zh": "新事实", "en": "a new fact"}, "")
    facts["C-02"] = replace(facts["C-02"], left_out="no need")
    told = "\n".join(found.text("en") for found in fact_problems(shipped.pack, facts))
    assert "`received_less_than_the_contract_says` names the fact C-01" in told
    assert "the fact Z-99 (a new fact) is in no entry" in told
    assert "the fact C-02 is left out, and carried by" in told


def test_the_page_links_to_the_paragraph_of_a_fact(shipped: Engine) -> None:
    table = fact_table(
        shipped.pack, read_facts(default_folder()), {"C-01": "knowledge/facts/civil_code.md"}
    )
    assert "\n| [C-01](../knowledge/facts/civil_code.md#c-01) |" in table
    assert "\n| C-02 |" in table
