"""`advisor what-if`."""

from itertools import pairwise
from pathlib import Path

import pytest

from advisor.width import cell_width
from tests.cli.run import DAY, EXAMPLE, advisor


def what_if(*settings: str, lang: str = "en", columns: int = 76) -> str:
    options = [part for setting in settings for part in ("--set", setting)]
    done = advisor("what-if", EXAMPLE, *options, DAY, "--lang", lang, COLUMNS=str(columns))
    assert done.exit_code == 0, done.output
    return done.stdout


def test_a_narrow_range_of_whole_numbers_has_no_fractions() -> None:
    assert "from 1 person to 4 people" in " ".join(what_if("household_size=1..4").split())


@pytest.mark.parametrize("columns", [40, 60, 78, 120])
@pytest.mark.parametrize("lang", ["zh", "en"])
def test_two_lists_fit_the_window(lang: str, columns: int) -> None:
    shown = what_if("monthly_income=3000", lang=lang, columns=columns)
    assert max(map(cell_width, shown.splitlines())) <= columns


@pytest.mark.parametrize(("lang", "columns"), [("zh", 40), ("en", 60), ("zh", 120)])
def test_a_plot_fits_the_window(lang: str, columns: int) -> None:
    shown = what_if("monthly_income=3900..4100", lang=lang, columns=columns)
    assert max(map(cell_width, shown.splitlines())) <= columns


def test_what_moves_is_told() -> None:
    shown = what_if("monthly_income=3000")
    assert "were ¥3,000; now: ¥5,000" in shown
    assert "1. Get aid first, promise nothing yet + new" in shown
    assert "7. Keep records of every contact ↓ was 5" in shown
    assert "No longer recommended: Negotiate lower instalments, longer term" in shown


@pytest.mark.parametrize(
    ("lang", "told"),
    [
        ("zh", "假如“每月到手收入”是 （还不清楚）；现在：5,000 元\n"),
        ("en", "If “Monthly take-home income” were (not yet known); now: ¥5,000\n"),
    ],
)
def test_what_is_not_known_stands_in_one_pair_of_brackets(lang: str, told: str) -> None:
    assert told in what_if("monthly_income=-", lang=lang)
    known = advisor("what-if", "-", "--set", "monthly_income=5000", DAY, "--lang", lang).stdout
    assert not {"((", "（（", "))", "））"} & {*map("".join, pairwise(known))}


def test_both_lists_stand_beside_each_other_where_there_is_room() -> None:
    (heads,) = [
        line for line in what_if("monthly_income=3000", columns=100).splitlines() if "Then" in line
    ]
    assert heads.split() == ["Now", "Then"]


def test_nothing_moves() -> None:
    assert "stay the same" in what_if("每月到手收入=5000元")


def test_a_range_tells_where_the_advice_switches() -> None:
    shown = what_if("monthly_income=3950..4050")
    assert "From ¥4,001 on:" in shown
    assert "New, at 1: Negotiate lower instalments, longer term" in shown
    dates = what_if("first_missed_on=2026-06-01..2026-11-20", lang="zh")
    assert "从 2026年6月1日 到" in dates


def test_a_range_may_stand_beside_a_fixed_answer() -> None:
    shown = what_if("lender_type=trust", "monthly_income=4000..5000")
    assert "Trust" in shown or "trust" in shown
    assert "from ¥4,000 to ¥5,000" in shown


TOLD = [
    ("collection_conduct=threats", "New, at 8: Complain to the lender first"),  # below the fifth
    ("collection_conduct=threats", "from “worth considering 0.36” to “very likely right 0.96”"),
    ("collection_conduct=threats", "Can help now: Police"),
    ("first_missed_on=2026-11-10", "New warning: Do not rely on a period of grace"),
    ("first_missed_on=2026-06-01", "Now found: The whole loan may be called in"),
    ("monthly_income=8000", "No longer found: Your income fell"),
    ("arrears_reasons=-", "No longer named for help: Labour and social insurance line"),
    ("latest_court_paper=complaint", "Now found: Judgment may be given in your absence"),
]


@pytest.mark.parametrize(("setting", "told"), TOLD)
def test_all_that_is_told_differently_is_told(setting: str, told: str) -> None:
    assert told in " ".join(what_if(setting).split())


@pytest.mark.parametrize(("setting", "told"), TOLD[3:5])
def test_a_range_looks_at_everything_too(setting: str, told: str) -> None:
    shown = what_if("first_missed_on=2026-06-01..2026-11-10")
    assert told.replace("Now", "No longer") in shown or told in shown


def test_a_deadline_that_comes_or_moves(tmp_path: Path) -> None:
    """Over a range of days, which all move it, only its passing is told."""
    file = tmp_path / "claim.yaml"
    file.write_text("latest_court_paper: complaint\ncourt_paper_received_on: 2026-11-09\n", "utf-8")

    def shown(setting: str) -> str:
        done = advisor("what-if", file, "--set", setting, DAY, "--lang", "en")
        return " ".join(done.stdout.split())

    moved = shown("court_paper_received_on=2026-11-10")
    assert (
        "Deadline from “Tuesday 24 November 2026” to “Wednesday 25 November 2026”: Answer" in moved
    )
    assert "to “none”: Answer" in shown("court_paper_received_on=-")
    came = " ".join(
        what_if("latest_court_paper=complaint", "court_paper_received_on=2026-11-20").split()
    )
    assert "Deadline from “none” to “Friday 4 December 2026”: Answer" in came
    ranged = shown("court_paper_received_on=2026-10-20..2026-11-20")
    assert ranged.count("Deadline from") <= 2
    assert "to “still ahead”: Answer" in ranged


def test_what_does_not_apply_is_named_and_changes_nothing() -> None:
    done = advisor(
        "what-if", EXAMPLE, "--set", "court_paper_received_on=2026-11-20", DAY, "--lang", "en"
    )
    assert "not counted: Date the paper arrived" in done.stderr
    assert "stay the same" in done.stdout


@pytest.mark.parametrize(
    ("settings", "said"),
    [
        (["monthly_incom=3"], "did you mean: `monthly_income`"),
        (["monthly_income"], "has no equals sign"),
        (["monthly_income=lots"], "needs a number"),
        (["monthly_income=9..4"], "is no range"),
        (["monthly_income=1..2..3"], "is no range"),
        (["monthly_income=-..4"], "is no range"),
        (["monthly_income=1..2", "overdue_amount=1..2"], "one range at a time"),
        (["lender_type=bank..trust"], "has no option"),
        (
            ["arrears_cleared=yes", "arrears_cleared=no"],
            "is set twice: `arrears_cleared=yes` and `arrears_cleared=no`",
        ),
        (["arrears_cleared=yes", "arrears_cleared=yes"], "`arrears_cleared` is set twice"),
        (["monthly_income=4", "每月到手收入=5..6"], "set twice: `monthly_income=4` and `每月"),
    ],
)
def test_mistakes_are_told(settings: list[str], said: str) -> None:
    options = [part for setting in settings for part in ("--set", setting)]
    done = advisor("what-if", EXAMPLE, *options, DAY, "--lang", "en")
    assert done.exit_code == 2
    assert said in done.stderr
    assert not done.stdout
