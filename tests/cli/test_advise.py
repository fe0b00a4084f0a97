"""`advisor advise`: the forms, the languages and the date of the advice."""

import json
import re
from pathlib import Path

import pytest

from tests.cli.run import DAY, EXAMPLE, SMALL, advisor

ANSWERS = "monthly_income: 2000\nmissed_on: 2026-10-20\n"


@pytest.fixture
def answers(tmp_path: Path) -> Path:
    path = tmp_path / "answers.yaml"
    path.write_text(ANSWERS, "utf-8")
    return path


@pytest.mark.parametrize(
    ("lang", "told"),
    [
        ("en", ["A small example", "1. Talk first", "The sooner the better.", "Low income"]),
        ("zh", ["小例子", "1. 先谈", "早谈早好。", "收入低"]),
    ],
)
@pytest.mark.parametrize("form", ["text", "markdown"])
def test_advice_is_told_in_the_language(
    answers: Path, lang: str, told: list[str], form: str
) -> None:
    done = advisor("advise", answers, "--pack", SMALL, DAY, "--lang", lang, "--format", form)
    assert done.exit_code == 0, done.output
    assert [text for text in told if text not in done.stdout] == []


def test_text_is_the_form_if_none_is_named(answers: Path) -> None:
    plain = advisor("advise", answers, "--pack", SMALL, DAY)
    named = advisor("advise", answers, "--pack", SMALL, DAY, "--format", "text")
    assert plain.stdout == named.stdout


def test_answers_may_come_by_standard_input(answers: Path) -> None:
    piped = advisor("advise", "-", "--pack", SMALL, DAY, stdin=ANSWERS)
    assert piped.exit_code == 0, piped.output
    assert piped.stdout == advisor("advise", answers, "--pack", SMALL, DAY).stdout


@pytest.mark.parametrize(
    ("day", "recommended"),
    [("2026-10-20", []), ("2026-10-21", ["talk"]), ("2027-01-18", ["talk"]), ("2027-01-19", [])],
)
def test_the_date_of_advice_counts(answers: Path, day: str, recommended: list[str]) -> None:
    done = advisor("advise", answers, "--pack", SMALL, "--format", "json", "--date", day)
    advice = json.loads(done.stdout)
    assert [one["id"] for one in advice["recommendations"]] == recommended
    assert advice["date"] == day


def test_without_answers_there_is_advice_still() -> None:
    done = advisor("advise", "-", DAY, stdin="# nothing is known yet\n")
    assert done.exit_code == 0
    assert "\n1. " in done.stdout


def test_a_certainty_is_never_a_number_in_what_people_read() -> None:
    data = json.loads(advisor("advise", EXAMPLE, DAY, "--format", "json").stdout)
    certainties = [one["certainty"] for one in data["recommendations"]]
    assert certainties
    for form in (["--all"], ["--format", "markdown"]):
        text = advisor("advise", EXAMPLE, DAY, *form).stdout
        numbers = set(re.findall(r"\d+(?:\.\d+)?", text))
        assert not numbers & {str(certainty) for certainty in certainties}
        assert not re.search(r"(How sure|certain\w*)\W{0,6}\d", text)
        assert "How sure" in text


def test_all_tells_in_full_what_is_otherwise_only_named() -> None:
    data = json.loads(advisor("advise", EXAMPLE, DAY, "--format", "json").stdout)
    titles = [one["title"] for one in data["recommendations"]]
    assert len(titles) > 5, "the example no longer shows the difference"
    short = advisor("advise", EXAMPLE, DAY, COLUMNS="100").stdout
    full = advisor("advise", EXAMPLE, DAY, "--all", COLUMNS="100").stdout
    assert f"\n6. {titles[5]}" in full
    assert f"\n6. {titles[5]}" not in short
    assert f"- {titles[5]}" in short
