"""A pack of another country: its currency, its units, its scale of force, charts without a rate."""

from dataclasses import fields
from datetime import date
from pathlib import Path
from typing import get_args

import pytest

from advisor.inference.advice import Advice
from advisor.inference.consult import consult
from advisor.inference.to_experta import Engine
from advisor.language.values import Value
from advisor.pack.answers import answers_from_bytes
from advisor.pack.cache import load_cached
from advisor.pack.load import load
from advisor.pack.pack import Pack
from advisor.pack.schema import Titles
from advisor.pack.unused import unreachable
from advisor.problem import AdvisorError
from advisor.report.as_json import as_data
from advisor.report.as_markdown import as_markdown
from advisor.report.as_text import as_text
from advisor.report.conditions import condition_line, vocabulary
from advisor.report.html.charts import charts
from advisor.report.html.page import as_html
from advisor.report.outline import SectionName
from tests.pack.test_cases import laid_over_base

TODAY = date(2026, 11, 23)
ANSWERS: dict[str, Value] = {
    "monthly_income": 1200.0,
    "rent": 700.5,
    "debt": 2600.0,
    "creditors": 3.0,
    "children": 1.0,
}


@pytest.fixture(scope="module")
def pack(tmp_path_factory: pytest.TempPathFactory) -> Pack:
    return load(laid_over_base("good", "another_country", tmp_path_factory.mktemp("gb")))


@pytest.fixture(scope="module")
def advice(pack: Pack) -> Advice:
    return consult(Engine(pack), ANSWERS, TODAY)


def test_reasons_count_in_its_units_and_its_currency(advice: Advice) -> None:
    reason = {
        "zh": "你欠 3 位债权人，平均每位 866.67 英镑，家里有 1 个孩子。",
        "en": "You owe 3 creditors, £866.67 each on average, with 1 child.",
    }
    for lang, told in reason.items():
        assert told in as_text(advice, lang, 200)


def test_its_notes_are_cited_with_its_own_labels_and_practice_last(advice: Advice) -> None:
    (talk,) = advice.recommendations
    assert talk.legal_notes == ("regulations", "practice")
    told = as_text(advice, "en", 200, everything=True)
    assert "Some regulations, reg. 2 (regulations)" in told
    assert "Some handbook (usual practice, not law)" in told


def test_json_tells_the_place_of_a_force_on_the_scale(advice: Advice) -> None:
    (talk,) = as_data(advice, "en")["recommendations"]
    assert [note["force"] for note in talk["legal_notes"]] == [2, 4]


@pytest.mark.parametrize(
    ("lang", "told"),
    [
        ("en", "Advises for free. It cannot: give legal advice"),
        ("zh", "免费咨询。它不能做的：提供法律意见"),
    ],
)
def test_what_somebody_cannot_do_is_never_told_as_what_they_do(
    advice: Advice, lang: str, told: str
) -> None:
    assert told in as_text(advice, lang, 200, everything=True)
    assert told in as_markdown(advice, lang)
    assert told in as_html(advice, lang)
    (helpline,) = as_data(advice, lang)["third_parties"]
    assert helpline["cannot"] in told


def test_sections_have_the_titles_of_the_pack_and_else_those_of_the_program(advice: Advice) -> None:
    for form in (as_text(advice, "en"), as_markdown(advice, "en"), as_html(advice, "en")):
        assert "What to do about council tax" in form
        assert "Who helps for free" in form
        assert "Please note" in form
        assert "Who can help" not in form
    assert "市政税怎么办" in as_text(advice, "zh")


def test_a_pack_may_title_every_section() -> None:
    own = {spec.name for spec in fields(Titles)} - {"place"}
    assert own == set(get_args(SectionName))


def test_conditions_count_in_its_units(pack: Pack) -> None:
    (rule,) = (rule for rule in pack.rules if rule.id == "several_creditors")
    for lang, told in (("en", "more than 1 creditor"), ("zh", "1 位债权人")):
        line = condition_line(rule.when.lines[0].tree, vocabulary(pack, TODAY, lang))
        assert told in line


def projection_of(advice: Advice, lang: str) -> str:
    return str(charts(advice, lang)[-1])


def test_what_bears_no_interest_is_drawn_as_it_stays(advice: Advice) -> None:
    told = projection_of(advice, "en")
    assert "Left alone, £2,600 is still owed in 12 months." in told
    assert "Paying £499.50 a month clears it in 6 months." in told
    assert "It counts no interest on the £2,600 overdue today" in told
    assert "%" not in told
    assert "过 12 个月还是欠 2,600 英镑" in projection_of(advice, "zh")


def test_what_only_a_chart_shows_is_used(pack: Pack) -> None:
    told = [one.text("en") for one in unreachable(pack.about, pack.entries, pack.rules)]
    assert not any("left_over" in one for one in told)


def test_a_monthly_rate_is_charged_each_month(pack: Pack, tmp_path: Path) -> None:
    folder = laid_over_base("good", "another_country", tmp_path)
    about = folder / "knowledge" / "pack.yaml"
    about.write_text(about.read_text("utf-8") + "  monthly_rate: late_charge\n", "utf-8")
    with (folder / "knowledge" / "questions" / "money.yaml").open("a") as questions:
        questions.write(
            "- question: late_charge\n  type: number\n  unit: percent/month\n  min: 0\n  max: 9\n"
            "  label: {zh: 滞纳金, en: Late charge}\n  ask: {zh: 多少？, en: 'How much?'}\n"
        )
    advice = consult(Engine(load(folder)), {**ANSWERS, "late_charge": 2.0}, TODAY)
    told = projection_of(advice, "en")
    assert "Left alone, today&#x27;s £2,600 becomes £3,224 in 12 months." in told
    assert "simple interest of 2% a month on" in told
    unknown = consult(Engine(load(folder)), ANSWERS, TODAY)
    assert not any("Left alone" in str(figure) for figure in charts(unknown, "en"))


def test_a_pack_without_a_scale_has_the_usual_one(shipped: Engine, tmp_path: Path) -> None:
    folder = laid_over_base("good", "unless_and_may", tmp_path)
    usual = load(folder).about.forces
    assert [level.force for level in usual] == ["1", "2", "3", "4", "5", "6"]
    assert [level.practice for level in usual] == [False] * 5 + [True]
    assert [level.force for level in shipped.pack.about.forces] == ["1", "2", "3", "4", "5", "6"]


def test_what_a_pack_declares_survives_the_cache(tmp_path: Path) -> None:
    folder = laid_over_base("good", "another_country", tmp_path)
    loaded_anew: list[str] = []
    for _ in range(2):
        pack = load_cached(folder, lambda: loaded_anew.append("anew"))
        advice = consult(Engine(pack), ANSWERS, TODAY)
        assert "You owe 3 creditors" in as_text(advice, "en", 200)
        assert "usual practice, not law" in as_text(advice, "en", 200)
    assert loaded_anew == ["anew"]


def test_an_example_of_an_answer_is_of_a_question_of_the_pack(pack: Pack) -> None:
    with pytest.raises(AdvisorError) as wrong:
        pack.answers([], TODAY)  # type: ignore[arg-type]  # a mistake that a program may make
    assert '{"monthly_income": 5000}' in wrong.value.text("en")
    with pytest.raises(AdvisorError) as other:
        answers_from_bytes(pack, b"- 5000", "answers.yaml", TODAY)
    assert "write: monthly_income: 5000" in other.value.text("en")
