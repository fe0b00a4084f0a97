"""Answers that a program gives: checked like a file's, all mistakes at once."""

import random
from collections import UserDict
from collections.abc import Callable, Mapping
from datetime import date, datetime, timedelta
from decimal import Decimal
from enum import Enum
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from advisor.inference.consult import consult
from advisor.inference.to_experta import Engine
from advisor.interview.conversation import Conversation
from advisor.interview.keep import answers_text
from advisor.language.values import Value, kind
from advisor.letters.check import read_letter
from advisor.letters.write import write_letter
from advisor.pack.answers import answers_from_bytes
from advisor.pack.folder import default_folder
from advisor.pack.pack import Pack
from advisor.problem import AdvisorError
from advisor.report.as_explanation import as_explanation
from samples.people import TODAY, person


class Like:
    """What numpy's scalars and arrays offer, without numpy."""

    def __init__(self, value: Any, kind: str, text: str = "") -> None:
        self.value, self.text = value, text
        self.dtype = type("dtype", (), {"kind": kind})

    def tolist(self) -> Any:
        return self.value

    def __str__(self) -> str:
        return self.text


class Lender(str, Enum):  # noqa: UP042  # its `str()` is no option
    BANK = "bank"


class Unprintable:
    def __str__(self) -> str:
        raise RuntimeError


@pytest.fixture(scope="module")
def pack(shipped: Engine) -> Pack:
    return shipped.pack


GOOD: list[tuple[str, object, Value]] = [
    ("monthly_income", 5000, 5000.0),
    ("monthly_income", 5000.5, 5000.5),
    ("monthly_income", -0.0, 0.0),
    ("monthly_income", Decimal("5000.50"), 5000.5),
    ("monthly_income", Fraction(5001, 2), 2500.5),
    ("monthly_income", Like(5000, "i"), 5000.0),
    ("monthly_income", "1.2万", 12000.0),
    ("monthly_income", None, None),
    ("lender_type", "bank", "bank"),
    ("lender_type", Lender.BANK, "bank"),
    ("lender_type", "银行", "bank"),
    ("lender_type", Like("bank", "U"), "bank"),
    ("willing_to_repay", True, True),
    ("willing_to_repay", "no", False),
    ("willing_to_repay", Like(False, "b"), False),
    ("first_missed_on", date(2026, 11, 1), date(2026, 11, 1)),
    ("first_missed_on", "2026-11-01", date(2026, 11, 1)),
    ("first_missed_on", "20 days ago", date(2026, 11, 3)),
    ("first_missed_on", Like(0, "M", "2026-11-01"), date(2026, 11, 1)),
    ("safety_now", [], ()),
    ("safety_now", ["threatened"], ("threatened",)),
    ("arrears_reasons", ("lost_job", "pay_cut", "lost_job"), ("lost_job", "pay_cut")),
    ("arrears_reasons", {"pay_cut", "lost_job"}, ("lost_job", "pay_cut")),
    ("arrears_reasons", frozenset({"pay_cut"}), ("pay_cut",)),
    ("arrears_reasons", Like(["pay_cut"], "O"), ("pay_cut",)),
]


@pytest.mark.parametrize(("name", "answer", "value"), GOOD, ids=lambda value: type(value).__name__)
def test_an_answer_of_its_question(pack: Pack, name: str, answer: object, value: Value) -> None:
    found = pack.answers({name: answer}, TODAY)
    assert found == {name: value}
    assert kind(found[name]) == kind(value)
    assert str(found[name]) == str(value)  # no subclass of a text, no -0


WRONG: list[tuple[str, object, str]] = [
    ("montly_income", 5000, "unknown_question"),
    ("Monthly income", 5000, "unknown_question"),
    ("low_income", True, "unknown_question"),
    ("monthly_income", float("nan"), "answer_out_of_range"),
    ("monthly_income", float("inf"), "answer_out_of_range"),
    ("monthly_income", Decimal("sNaN"), "answer_out_of_range"),
    ("monthly_income", 10**5000, "answer_out_of_range"),
    ("monthly_income", -1, "answer_out_of_range"),
    ("monthly_income", True, "answer_not_number"),
    ("monthly_income", Like(True, "b"), "answer_not_number"),
    ("monthly_income", 5j, "answer_not_number"),
    ("monthly_income", "lots", "answer_not_number"),
    ("monthly_income", "nan", "answer_not_number"),
    ("monthly_income", "", "answer_not_number"),
    ("monthly_income", b"5000", "answer_not_number"),
    ("monthly_income", timedelta(5), "answer_not_number"),
    ("monthly_income", Like(5, "m", "5 nanoseconds"), "answer_not_number"),
    ("monthly_income", Unprintable(), "answer_not_number"),
    ("monthly_income", [5000], "answer_wrong_shape"),
    ("monthly_income", {"amount": 5000}, "answer_wrong_shape"),
    ("instalment_count", 1.5, "answer_not_whole"),
    ("lender_type", "bnk", "unknown_answer"),
    ("lender_type", 3, "unknown_answer"),
    ("lender_type", True, "unknown_answer"),
    ("lender_type", ["bank"], "answer_wrong_shape"),
    ("willing_to_repay", 1, "answer_not_yes_no"),
    ("willing_to_repay", 0.0, "answer_not_yes_no"),
    ("willing_to_repay", "perhaps", "answer_not_yes_no"),
    ("first_missed_on", "soon", "answer_not_date"),
    ("first_missed_on", datetime(2026, 11, 1), "answer_not_date"),
    ("first_missed_on", Like(0, "M", "2026-11-01T10:00"), "answer_not_date"),
    ("first_missed_on", 20261101, "answer_not_date"),
    ("first_missed_on", date(2026, 11, 24), "answer_in_future"),
    ("first_missed_on", "2026-11-24", "answer_in_future"),
    ("first_missed_on", date(1901, 1, 1), "answer_long_ago"),
    ("arrears_reasons", "pay_cut", "answer_not_list"),
    ("arrears_reasons", {"pay_cut": True}, "answer_wrong_shape"),
    ("arrears_reasons", True, "answer_wrong_shape"),
    ("arrears_reasons", ["pay_cut", "lottery"], "unknown_answer"),
    ("arrears_reasons", ["pay_cut", 3], "answer_wrong_shape"),
    ("arrears_reasons", [None], "answer_wrong_shape"),
]


@pytest.mark.parametrize(("name", "answer", "code"), WRONG, ids=lambda value: repr(type(value)))
def test_what_is_no_answer(pack: Pack, name: str, answer: object, code: str) -> None:
    with pytest.raises(AdvisorError) as caught:
        pack.answers({name: answer}, TODAY)
    (found,) = caught.value.problems
    assert found.code == code
    for lang in ("zh", "en"):
        assert name in found.text(lang)
        assert "null" not in found.text(lang)


def test_every_mistake_is_told_at_once(pack: Pack) -> None:
    given: dict[Any, object] = {
        "montly_income": 5000,
        "lender_type": "bnk",
        "willing_to_repay": True,
        "arrears_reasons": ["pay_cutt", "pay_cut", 3],
        "first_missed_on": datetime(2026, 11, 1),
        3: "bank",
    }
    with pytest.raises(AdvisorError) as caught:
        pack.answers(given, TODAY)
    assert [problem.code for problem in caught.value.problems] == [
        "unknown_question",
        "unknown_answer",
        "unknown_answer",
        "answer_wrong_shape",
        "answer_not_date",
        "unknown_question",
    ]
    assert "did you mean: `monthly_income`" in str(caught.value)


def test_a_list_tells_each_of_its_mistakes(pack: Pack) -> None:
    with pytest.raises(AdvisorError) as caught:
        pack.answers({"arrears_reasons": ["pay_cutt", "pay_cut", "lostjob"]}, TODAY)
    assert "`pay_cut`" in str(caught.value)
    assert "`lost_job`" in str(caught.value)


@pytest.mark.parametrize("what", [[("monthly_income", 5000)], "monthly_income", None, 5])
def test_only_a_mapping_holds_answers(pack: Pack, what: Any) -> None:
    with pytest.raises(AdvisorError, match="mapping from question to answer"):
        pack.answers(what, TODAY)


@pytest.mark.parametrize("today", ["2026-11-23", None, datetime(2026, 11, 23)])
def test_the_date_of_advice_is_a_day(pack: Pack, today: Any) -> None:
    with pytest.raises(AdvisorError, match="date of advice"):
        pack.answers({}, today)


def test_any_mapping_will_do_and_stays_as_it_is(pack: Pack) -> None:
    given: Mapping[str, object] = UserDict(
        {"arrears_reasons": ["pay_cut"], "monthly_income": "5k元"}
    )
    with pytest.raises(AdvisorError):
        pack.answers(given, TODAY)
    given = UserDict({"arrears_reasons": ["pay_cut"]})
    assert pack.answers(given, TODAY) == {"arrears_reasons": ("pay_cut",)}
    assert given == {"arrears_reasons": ["pay_cut"]}


DOORS: dict[str, Callable[[Engine, dict[str, Any]], object]] = {
    "advice": lambda engine, answers: consult(engine, answers, TODAY),
    "letter": lambda engine, answers: write_letter(
        engine.pack,
        read_letter(default_folder(), engine.pack, "answer_outline", "en"),
        answers,
        TODAY,
        "en",
    ),
    "explanation": lambda engine, answers: as_explanation(
        consult(engine, {}, TODAY), answers, "negotiate_lower_instalments", "en", 76
    ),
    "conversation": lambda engine, answers: Conversation(engine.pack, TODAY, engine).begin(
        answers, lang="en"
    ),
}


@pytest.mark.parametrize("door", DOORS)
@pytest.mark.parametrize(
    "answers",
    [{"lender_type": "bnk"}, {"lendertype": "bank"}, {"monthly_income": True}],
    ids=lambda answers: "-".join(answers),
)
def test_nothing_unchecked_gets_in(shipped: Engine, door: str, answers: dict[str, Any]) -> None:
    with pytest.raises(AdvisorError):
        DOORS[door](shipped, answers)


@pytest.mark.parametrize("seed", range(3))
def test_a_file_and_a_mapping_are_read_alike(pack: Pack, seed: int) -> None:
    dice = random.Random(seed)
    for _ in range(20):
        answers = person(pack, dice)
        text = answers_text(pack, answers, "en")
        assert answers_from_bytes(pack, text.encode(), "a.yaml", TODAY) == answers
        assert pack.answers(answers, TODAY) == answers


SINGLE = (
    st.none() | st.booleans() | st.integers() | st.floats() | st.text() | st.binary()
    | st.dates() | st.datetimes() | st.decimals() | st.fractions() | st.complex_numbers()
    | st.sampled_from(["bank", "pay_cut", "yes", "2026-01-01", "5000", "threatened"])
)  # fmt: skip
SEVERAL = st.lists(SINGLE, max_size=3) | st.tuples(SINGLE, SINGLE)
ANYTHING = SINGLE | SEVERAL | st.lists(SEVERAL, max_size=2) | st.dictionaries(st.text(), SINGLE)


@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.data())
def test_whatever_is_given_is_an_answer_or_a_mistake(shipped: Engine, data: st.DataObject) -> None:
    names = st.sampled_from([*shipped.pack.questions, "nonsense"])
    given = data.draw(st.dictionaries(names, ANYTHING, max_size=4))
    try:
        found = shipped.pack.answers(given, TODAY)
    except AdvisorError as error:
        assert error.problems
        assert error.text("zh") != error.text("en")
    else:
        assert found.keys() == given.keys()
        assert shipped.pack.answers(found, TODAY) == found


def test_a_key_that_cannot_be_shown_is_told(pack: Pack) -> None:
    with pytest.raises(AdvisorError, match="no question `Unprintable`"):
        pack.answers({Unprintable(): 1}, TODAY)  # type: ignore[dict-item]
