"""`advisor explain`."""

import re

import pytest

from advisor.width import cell_width
from tests.cli.run import DAY, EXAMPLE, advisor


def explain(*arguments: str, lang: str = "en", columns: int = 76) -> str:
    done = advisor("explain", EXAMPLE, *arguments, DAY, "--lang", lang, COLUMNS=str(columns))
    assert done.exit_code == 0, done.output
    return done.stdout


@pytest.mark.parametrize("columns", [60, 76, 120])
@pytest.mark.parametrize("lang", ["zh", "en"])
@pytest.mark.parametrize("option", [[], ["--why-not"]])
def test_it_fits_the_window(lang: str, columns: int, option: list[str]) -> None:
    shown = explain(*option, "negotiate_lower_instalments", lang=lang, columns=columns)
    assert max(map(cell_width, shown.splitlines())) <= columns


def test_the_chain_goes_from_answers_to_law() -> None:
    shown = explain("hardship_statement")
    parts = ["Place 3 of", "for it, 0.50", "Monthly take-home income: ¥5,000"]
    parts += ["Income has fallen markedly: yes", "Your income fell (yes)", "Civil Code, art. 509"]
    places = [shown.find(part) for part in parts]
    assert -1 not in places
    assert places == sorted(places)
    assert re.search(r"█{12} for it, 0\.50", shown)


def test_a_certainty_and_an_amount_have_their_two_digits() -> None:
    answers = "lender_contact: none\nother_debt_payments: 0.20\nmonthly_income: 0.20\n"
    answers += "essential_expenses: 0\nhousing_cost: 0\nfirst_missed_on: 2026-10-20\n"
    for lang, amount in (("en", "¥0.20"), ("zh", "0.20 元")):
        done = advisor("explain", "-", "hold_new_promises", DAY, "--lang", lang, stdin=answers)
        assert done.exit_code == 0, done.output
        assert amount in done.stdout
        assert not re.search(r"[(（ ]0\.\d[)） 。\n]", done.stdout)


def test_a_label_names_an_entry_too() -> None:
    assert explain("写一份困难说明") == explain("hardship_statement")


def test_what_is_not_there_is_told_with_the_conditions_that_failed() -> None:
    shown = explain("--why-not", "先求助，暂不答应新方案")
    assert "It is not among the advice." in shown
    assert "does not hold: Left each month for this loan: " in " ".join(shown.split())
    assert explain("Get aid first, promise nothing yet") == shown


def test_a_named_condition_is_told_with_what_it_asks() -> None:
    shown = " ".join(explain("--why-not", "mediate_in_court").split())
    assert "does not hold: Sued, and not decided yet - does not hold: Latest paper" in shown


def test_what_stands_lower_is_told_with_what_stands_above() -> None:
    shown = explain("--why-not", "keep_records")
    assert "Place 5 of" in shown
    assert "so before it: Write a statement of hardship" in " ".join(shown.split())


def test_what_would_move_it_is_told() -> None:
    shown = " ".join(explain("negotiate_lower_instalments").split())
    assert "“Monthly take-home income” is ¥4,000 or less: it would go" in shown


@pytest.mark.parametrize(
    ("entry", "said"),
    [
        ("pay_off_in_full", "“Money at hand” is “¥2,235” now: (not yet known)"),
        ("negotiate_lower_instalments", "It is among the advice already."),
        ("card_instalment_plan", "What stands in the way: It is not among the advice."),
    ],
)
def test_what_would_open_it_is_told(entry: str, said: str) -> None:
    assert said in " ".join(explain("--reach", entry).split())


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["hardship_statment"], "did you mean: `hardship_statement`"),
        ([], "advisor explain ANSWERS ADVICE"),
        (["a", "--why-not", "b"], "advisor explain ANSWERS ADVICE"),
    ],
)
def test_mistakes_are_told(arguments: list[str], said: str) -> None:
    done = advisor("explain", EXAMPLE, *arguments, "--lang", "en")
    assert done.exit_code == 2
    assert said in done.stderr
