"""`advisor check` reminds of what was not checked for a year, and of what is not verified."""

import re
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


def test_the_list_of_what_is_not_verified_is_printed_on_demand() -> None:
    check = ("check", "--lang", "en", "--date", "2026-11-28")
    short = advisor(*check)
    assert "statements in use are not verified" in short.stderr
    assert max(map(len, short.output.splitlines())) < 300
    listed = advisor(*check, "--unverified").stdout
    assert re.search(r"(?m)^knowledge/third_parties\.yaml:\d+:\d+: `police_110` \(\w+", listed)
    assert "`civil_code_670`" not in listed


def test_a_year_without_its_days_off_is_told(shipped: Engine) -> None:
    def told(today: date) -> list[str]:
        found = upkeep(shipped.pack, today)
        return [f.text("en") for f in found if f.code in ("holidays_missing", "holidays_not_out")]

    assert told(date(2026, 10, 31)) == []
    (not_out,) = told(CHECKED)
    assert "when last looked at on 2026-11-28, the days off of 2027 were not published" in not_out
    not_out, missing = told(date(2027, 12, 1))
    assert "there is no table of holidays for 2028" in missing
    assert told(date.max)
