"""The conditions of the shipped pack in prose."""

import re
from datetime import date

import pytest

from advisor import LANGUAGES
from advisor.inference.to_experta import Engine
from advisor.language.tree import depth, parts
from advisor.pack.pack import Pack
from advisor.pack.schema import Condition, Formula, Question
from advisor.report.conditions import condition_line, vocabulary
from samples.people import TODAY

LONGEST = {"zh": 260, "en": 800}
"""Characters of the longest line: ten ways of collecting, each in the person's words."""


def condition_lines(pack: Pack, today: date, condition: Formula, lang: str) -> tuple[str, ...]:
    words = vocabulary(pack, today, lang)
    return tuple(condition_line(part, words) for part in parts(condition.tree))


def conditions(engine: Engine) -> list[tuple[str, Condition]]:
    """All conditions of rules and questions."""
    pack = engine.pack
    asked = [(q.id, q.when) for q in pack.entries_of(Question).values() if q.when]
    return [*((rule.id, rule.condition) for rule in pack.rules), *asked]


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_condition_reads_as_prose(shipped: Engine, lang: str) -> None:
    words = vocabulary(shipped.pack, TODAY, lang)
    ids = {e for e in shipped.pack.entries if "_" in e}
    for rule, condition in conditions(shipped):
        for part in parts(condition.tree):
            said = condition_line(part, words)
            assert not set(re.findall(r"\w+", said)) & ids, said
            assert not re.search(r"\w_\w|[=<>*{}|]|\bnull\b|\bNone\b", said), said
            assert not re.search(
                r"  |[，。；：、]{2}|[,.;:]{2}|[，；：] |[(（] | [,;:)）]", said
            ), said
            for opening, closing in ("()", "（）", "“”", "「」", "〔〕", "[]"):
                assert said.count(opening) == said.count(closing), said
            assert len(said) <= LONGEST[lang], (rule, said)
            assert said == condition_line(part, words)


def test_english_has_no_chinese_signs(shipped: Engine) -> None:
    words = vocabulary(shipped.pack, TODAY, "en")
    for _, condition in conditions(shipped):
        for part in parts(condition.tree):
            assert not re.search(r"[\u3000-\u9fff\uff00-\uffef]", condition_line(part, words))


def test_one_line_for_each_demand(shipped: Engine) -> None:
    pack = shipped.pack
    rule = next(r for r in pack.rules if r.id == "collectors_are_already_in_touch")
    (line,) = condition_lines(pack, TODAY, rule.condition, "en")
    assert line.startswith("How they collect: ")
    assert line.count(";") >= 7
    rule = next(r for r in pack.rules if r.id == "card_plan_ends_collection")
    assert condition_lines(pack, TODAY, rule.condition, "en") == (
        "Kind of loan: a credit card",
        "Kind of creditor: a bank",
        "How far the talks are: a plan is agreed",
    )


def test_a_dated_number_is_told_with_its_value_on_the_day(shipped: Engine) -> None:
    pack = shipped.pack
    overdue = pack.derived["credit_dispute_should_be_answered"].formula
    assert "20" in " ".join(condition_lines(pack, TODAY, overdue, "en"))
    before = min(v.from_ for v in pack.parameters["credit_dispute_days"].values)
    early = date(before.year - 1, 1, 1)
    assert "20" not in " ".join(condition_lines(pack, early, overdue, "en"))


def test_a_named_day_is_told_with_its_date(shipped: Engine) -> None:
    since = shipped.pack.derived["contract_since_cost_forms"].formula
    (line,) = condition_lines(shipped.pack, TODAY, since, "en")
    assert line == "Contract date: from 1 August 2026 on (day from which the cost form is due)"


def test_deep_conditions_are_there(shipped: Engine) -> None:
    """The pack has what makes prose hard; without it the test above would show little."""
    assert max(depth(condition.tree) for _, condition in conditions(shipped)) >= 5
