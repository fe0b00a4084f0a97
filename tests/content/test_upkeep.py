"""`advisor check` reminds of what was not checked for a year, and of what is not verified."""

from datetime import date, timedelta

from advisor.authoring.upkeep import upkeep
from advisor.inference.to_experta import Engine
from tests.cli.run import advisor

CHECKED = date(2026, 11, 23)


def reminded(shipped: Engine, today: date) -> set[str]:
    told = (dict(found.params) for found in upkeep(shipped.pack, today))
    return {str(params["id"]) for params in told if "on" in params}


def test_after_a_year_it_is_time_to_check_again(shipped: Engine) -> None:
    anniversary = date(2027, 11, 23)
    assert "card_rules_70" not in reminded(shipped, anniversary)
    assert "card_rules_70" in reminded(shipped, anniversary + timedelta(days=1))


def test_what_is_not_verified_is_listed(shipped: Engine) -> None:
    (told,) = (f.text("en") for f in upkeep(shipped.pack, CHECKED) if f.code == "not_verified")
    assert "`financial_trial_opinion_24`" in told
    assert "`civil_code_670`" not in told


def test_reminders_do_not_fail_a_check() -> None:
    done = advisor("check", "--strict", "--lang", "en", "--date", "2030-01-01")
    assert "was last checked on 2026-11-23, more than a year ago" in done.stderr
    assert done.exit_code == 0
