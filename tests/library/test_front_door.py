"""What a program finds at `import advisor`, and that nothing unchecked gets in there."""

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

import advisor
from advisor import Advisor, AdvisorError
from advisor.inference.consult import consult
from advisor.inference.to_experta import Engine
from advisor.pack.answers import read_answers
from advisor.report.as_json import as_json
from samples.people import TODAY
from tests.cli.run import DAY, EXAMPLE
from tests.cli.run import advisor as command

FRONT_ENDS = ("click", "prompt_toolkit", "rich", "jinja2")
ANSWERS = {"lender_type": "bank", "monthly_income": 5000, "latest_court_paper": "complaint"}


@pytest.fixture(scope="module")
def adviser(shipped: Engine) -> Advisor:
    return Advisor(shipped.pack)


def in_a_fresh_process(code: str) -> str:
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=False, timeout=120
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_import_alone_loads_nothing_else() -> None:
    told = in_a_fresh_process(
        "import sys; before = set(sys.modules); import advisor\n"
        "print(*{name.split('.')[0] for name in sys.modules.keys() - before})\n"
        "print(*[name for name in sys.modules if name.startswith('advisor.')])"
    )
    packages, parts = told.split("\n")[:2]
    assert set(packages.split()) - sys.stdlib_module_names == {"advisor"}
    assert parts == ""


def test_advice_as_json_loads_no_front_end() -> None:
    told = in_a_fresh_process(
        "import sys, datetime, advisor\n"
        "adviser = advisor.Advisor(advisor.open_pack())\n"
        "adviser.advise({'lender_type': 'bank'}, datetime.date(2026, 11, 23)).to_json('en')\n"
        f"print(*[name for name in {FRONT_ENDS} if name in sys.modules])"
    )
    assert set(told.split()) <= {"rich"}  # which tells how wide a sign is


def test_every_public_name_is_there() -> None:
    for name in advisor.__all__:
        assert getattr(advisor, name) is getattr(advisor, name)
        assert name in dir(advisor)
    with pytest.raises(AttributeError, match="no attribute 'Adviser'"):
        _ = advisor.Adviser  # type: ignore[attr-defined]  # this is what is tested


BAD = {"lender_type": "bnk", "montly_income": 5000, "willing_to_repay": 1}
CODES = ["unknown_answer", "unknown_question", "answer_not_yes_no"]


@pytest.mark.parametrize(
    ("call", "codes"),
    [
        (lambda a: a.advise({"lender_type": "bnk"}, TODAY), ["unknown_answer"]),
        (lambda a: a.advise(BAD, TODAY), CODES),
        (lambda a: a.explain(BAD, TODAY, "keep_records"), CODES),
        (lambda a: a.what_if(BAD, TODAY, {}), CODES),
        (lambda a: a.what_if({}, TODAY, BAD), CODES),
        (lambda a: a.conversation(TODAY).begin(BAD, lang="en"), CODES),
        (lambda a: a.advise([1], TODAY), ["answers_no_mapping"]),
        (lambda a: a.what_if({}, TODAY, [1]), ["answers_no_mapping"]),
        (lambda a: a.advise({}, "2026-11-23"), ["today_not_date"]),
        (lambda a: a.explain({}, TODAY, "keep_record"), ["no_such_advice"]),
        (lambda a: a.explain({}, TODAY, ["keep_records"]), ["no_such_advice"]),
        (lambda a: a.explain({}, TODAY, "keep_records", "because"), ["not_one_of"]),
        (lambda a: a.advise({}, TODAY).to_dict("fr"), ["no_such_language"]),
        (lambda a: a.explain({}, TODAY, "keep_records").to_text(""), ["no_such_language"]),
        (
            lambda a: a.what_if({}, TODAY, {"monthly_income": (9, 1), "overdue_amount": (-1, "x")}),
            ["answer_out_of_range", "answer_not_number", "what_if_bad_range"],
        ),
        (
            lambda a: a.what_if({}, TODAY, {"monthly_income": (1, 9), "overdue_amount": (1, 9)}),
            ["what_if_one_range"],
        ),
        (lambda a: a.what_if({}, TODAY, {"monthly_income": (1, None)}), ["what_if_bad_range"]),
        (lambda a: a.what_if({}, TODAY, {"monthly_income": (1, 2, 3)}), ["answer_wrong_shape"]),
        (lambda a: advisor.open_pack("no such folder"), ["no_pack"]),
    ],
)
def test_every_mistake_is_raised(
    adviser: Advisor, call: Callable[[Any], object], codes: list[str]
) -> None:
    with pytest.raises(AdvisorError) as raised:
        call(adviser)
    assert sorted(problem.code for problem in raised.value.problems) == sorted(codes)
    assert all(problem.text(lang) for problem in raised.value.problems for lang in ("zh", "en"))


def test_a_program_gets_what_the_commands_print(adviser: Advisor) -> None:
    answers = read_answers(adviser.pack, EXAMPLE, TODAY)
    name = "negotiate_lower_instalments"
    explained = adviser.explain(answers, TODAY, name)
    higher = adviser.what_if(answers, TODAY, {"monthly_income": 9000})
    for arguments, result in (
        (("advise", EXAMPLE), adviser.advise(answers, TODAY)),
        (("explain", EXAMPLE, name), explained),
        (("explain", EXAMPLE, "--why-not", name), adviser.explain(answers, TODAY, name, "why_not")),
        (("what-if", EXAMPLE, "--set", "monthly_income=9000"), higher),
    ):
        printed = command(*arguments, DAY, "--lang", "en", "--format", "json")
        assert printed.stdout == result.to_json("en")
        assert json.loads(printed.stdout) == json.loads(json.dumps(result.to_dict("en")))
        assert command(*arguments, DAY, "--lang", "zh").stdout.startswith(
            result.to_text("zh", 76)[:20]
        )


def test_the_advice_is_that_of_a_consultation(adviser: Advisor, shipped: Engine) -> None:
    advice = adviser.advise(ANSWERS, TODAY)
    plain = consult(shipped, ANSWERS, TODAY)
    assert advice.to_json("zh") == as_json(plain, "zh")
    assert advice.recommendations == plain.recommendations
    assert advice.to_markdown("en").startswith("# ")
    assert advice.to_html("en").startswith("<!doctype html>")
    assert advice.to_ics("en").startswith(b"BEGIN:VCALENDAR")


def test_an_entry_is_explained_by_its_label_too(adviser: Advisor) -> None:
    label = adviser.pack.advice["answer_the_suit"].label["zh"]
    assert adviser.explain(ANSWERS, TODAY, label).entry_id == "answer_the_suit"


def test_a_pair_is_a_range_only_where_there_are_ranges(adviser: Advisor) -> None:
    two = ("pay_cut", "lost_job")
    result = adviser.what_if(ANSWERS, TODAY, {"arrears_reasons": two})
    assert result.after.answers["arrears_reasons"] == two
    assert result.to_dict("en")["range"] is None
    days = adviser.what_if(ANSWERS, TODAY, {"first_missed_on": ("2026-10-01", "2026-10-09")})
    swept = days.to_dict("en")["range"]
    assert swept
    assert (swept["low"], swept["high"]) == ("2026-10-01", "2026-10-09")
    assert len(swept["samples"]) == 9


TYPED = """
from datetime import date

import advisor


def titles(answers: dict[str, object], today: date) -> list[str]:
    adviser = advisor.Advisor(advisor.open_pack())
    advice = adviser.advise(answers, today)
    data = advice.to_dict("en")
    certainty: float = advice.recommendations[0].certainty
    explained = adviser.explain(answers, today, "keep_records").to_dict("en")
    reasons: list[str] = [rule["text"] for rule in explained["rules"]]
    swept = adviser.what_if(answers, today, {"a": (1, 2)}).to_dict("en")["range"]
    try:
        adviser.advise({"lender_type": "bnk"}, today)
    except advisor.AdvisorError as error:
        reasons += [problem.text("en") for problem in error.problems]
    return [one["title"] for one in data["recommendations"]] if certainty and swept else reasons
"""
MISUSED = """
from datetime import date

import advisor

advice = advisor.Advisor(advisor.open_pack()).advise({}, "2026-11-23")
print(advice.to_dict("en")["recommendation"], advice.recomendations)
"""


def checked_types(tmp_path: Path, code: str) -> list[str]:
    """What mypy says of a program that uses the installed package."""
    file = tmp_path / "program.py"
    file.write_text(code, "utf-8")
    arguments = ("--strict", "--no-error-summary", "--cache-dir", tmp_path / "cache", file)
    done = subprocess.run(
        [sys.executable, "-m", "mypy", *map(str, arguments)],
        capture_output=True,
        text=True,
        check=False,
        cwd=tmp_path,  # where nothing is configured
        timeout=300,
    )
    assert done.stderr == ""
    return [line for line in done.stdout.splitlines() if ": note: " not in line]


def test_a_program_with_strict_types_is_checked_against_the_package(tmp_path: Path) -> None:
    assert checked_types(tmp_path, TYPED) == []
    wrong = checked_types(tmp_path, MISUSED)
    assert [line.rpartition("[")[2] for line in wrong] == [
        "arg-type]",
        "typeddict-item]",
        "attr-defined]",
    ]
