"""A pack with a question of every kind, for claims about conditions."""

from pathlib import Path
from typing import Any

import pytest
import yaml

from advisor.authoring.exact import prover
from advisor.authoring.prover import Prover
from advisor.language.lower import Core, lower
from advisor.language.parse import parse
from advisor.pack.load import load
from advisor.pack.pack import Pack

PACK = Path(__file__).parents[2] / "pack" / "base"

FILES = {
    "knowledge/questions/money.yaml": """
- {question: income, type: number, unit: CNY/month, min: 0, max: 100000}
- {question: costs, type: number, unit: CNY/month, min: 0, max: 100000}
- {question: debt, type: number, unit: CNY, min: 0, max: 1000000}
- {question: rate, type: number, unit: percent/year, min: 0.1, max: 99.9}
- {question: people, type: number, unit: month, min: 1, max: 20, whole: true}
- question: lender
  type: choice
  options: [{option: bank}, {option: fund}, {option: agent}]
- question: stage
  type: choice
  options: [{option: none}, {option: sued}, {option: judged}]
- question: conduct
  type: choices
  options: [{option: threats}, {option: calls}]
- {question: owes, type: yes_no}
- {question: shared, type: yes_no, when: ['lender = "bank"', debt > 100]}
- {question: due_on, type: date}
- {question: paper_on, type: date, past: true, when: ['stage != "none"']}
""",
    "knowledge/derived.yaml": """
- {derived: left, unit: CNY/month, formula: income - costs}
- {derived: tenth, unit: CNY/month, formula: income / 10}
- {derived: third, unit: CNY/month, formula: income / 3}
- {derived: late, unit: day, formula: days_since(due_on)}
- {derived: answer_on, formula: "add_days(paper_on, 15)"}
- {derived: ends_on, formula: "add_months(due_on, 36)"}
- {derived: works_on, formula: "next_working_day(answer_on)"}
- {derived: in_the_red, formula: costs > income}
- {derived: yearly, unit: percent/year, formula: "round(annual_rate(debt, income, people), 1)"}
- {derived: months, unit: month, formula: "ceiling(months_to_repay(debt, income, 0))"}
""",
    "knowledge/parameters.yaml": """
- parameter: line
  unit: percent/year
  values:
    - {from: 2015-01-01, value: 24, evidence: read}
    - {from: 2026-06-01, value: 20, evidence: read}
  checked_on: 2026-11-23
- parameter: floor_of_2023
  unit: CNY
  values: [{from: 2023-01-01, value: 2000, evidence: read}]
  checked_on: 2026-11-23
""",
    "knowledge/causes.yaml": """
- {cause: poor}
- {cause: never_raised}
- {cause: weak}
- {cause: both}
- {cause: apart}
""",
    "rules/rules.yaml": """
- {rule: poor_1, when: [income < 1000], then: {poor: 0.8}}
- {rule: poor_2, when: [income < 2000, people > 2], then: {poor: 0.6}}
- {rule: poor_not, when: [income > 500], then: {poor: -0.3}}
- {rule: against, when: [owes], then: {never_raised: -0.3}}
- {rule: weak_1, when: [owes], then: {weak: 0.2}}
- {rule: weak_2, when: [debt > 5], then: {weak: 0.3}}
- {rule: both_1, when: [owes], then: {both: 0.4}}
- {rule: both_2, when: [debt > 500], then: {both: 0.4}}
- {rule: apart_1, when: [debt > 500], then: {apart: 0.4}}
- {rule: apart_2, when: [debt < 400], then: {apart: 0.4}}
- {rule: talk_first, when: [debt > 0], then: {talk: 0.7}}
""",
}  # fmt: skip


def write_small(folder: Path) -> None:
    """Write the pack into a folder; every entry gets words of its own."""
    for file in ("knowledge/pack.yaml", "knowledge/remedies.yaml"):
        (folder / file).parent.mkdir(parents=True, exist_ok=True)
        (folder / file).write_text((PACK / file).read_text("utf-8"), "utf-8")
    for file, text in FILES.items():
        entries = [in_words(entry) for entry in yaml.safe_load(text)]
        (folder / file).parent.mkdir(parents=True, exist_ok=True)
        (folder / file).write_text(yaml.dump(entries, sort_keys=False), "utf-8")


def in_words(entry: dict[str, Any]) -> dict[str, Any]:
    """An entry with all texts that it must have."""
    kind, name = next(iter(entry.items()))
    said = {"zh": name, "en": name}
    more = {"question": ["label", "ask"], "cause": ["label", "text"], "rule": ["because"]}
    options = [
        {**option, "label": dict.fromkeys(("zh", "en"), option["option"])}
        for option in entry.get("options", ())
    ]
    words = {key: dict(said) for key in more.get(kind, ["label"])}
    return {**entry, **({"options": options} if options else {}), **words}


@pytest.fixture(scope="session")
def small(tmp_path_factory: pytest.TempPathFactory) -> Pack:
    folder = tmp_path_factory.mktemp("small")
    write_small(folder)
    return load(folder)


@pytest.fixture(scope="session")
def small_prover(small: Pack) -> Prover:
    return prover(small)


def core(text: str) -> Core:
    return lower(parse(text))
