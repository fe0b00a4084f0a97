"""`advisor eval`: one expression, or a line of JSON for each of many."""

import json
from typing import Any

import pytest

from tests.cli.run import DAY, EXAMPLE, ROOT, SMALL, advisor


@pytest.mark.parametrize(
    ("expression", "context", "printed"),
    [
        ("1 + 2", "{}", "3"),
        ("a / 2", '{"a": 5}', "2.5"),
        ("a / 0", '{"a": 5}', "null"),
        ("a = null", '{"a": null}', "true"),
        ("a > 3", '{"a": null}', "null"),
        ('"收入" + a', '{"a": "下降"}', '"收入下降"'),
        ("conduct.threats", '{"conduct": {"threats": true}}', "true"),
        ("max(a)", '{"a": [1, 3, 2]}', "3"),
        ('days_since(date("2026-11-03"))', "{}", "20"),
        ('add_days(date("2026-12-25"), 10)', "{}", '"2027-01-04"'),
    ],
)
def test_a_value_is_printed_as_json(expression: str, context: str, printed: str) -> None:
    done = advisor("eval", expression, "--context", context, DAY)
    assert done.exit_code == 0, done.output
    assert done.stdout == printed + "\n"


@pytest.mark.parametrize(
    ("expression", "where", "en", "zh"),
    [
        ("1 < 2 < 3", "1:7", "comparisons do not chain", "比较不能连着写"),
        ("收入 == 1", "1:5", "equality is one sign", "相等只写一个等号"),
        ("incom > 1", "1:1", "did you mean: `income`?", "是不是想写：`income`？"),
        ("mx(1, 2)", "1:1", "did you mean: `max`", "是不是想写：`max`"),
        ("(1 + 2", "1:7", "a parenthesis is not closed", "有一个括号没有闭合"),
        ("9e999 > 1", "1:1", "too large", "太大"),
    ],
)
def test_a_bad_expression_is_told(expression: str, where: str, en: str, zh: str) -> None:
    for lang, said in (("en", en), ("zh", zh)):
        done = advisor("eval", expression, "--context", '{"income": 1}', "--lang", lang)
        assert done.exit_code == 2
        assert done.stderr.startswith(f"expression:{where}: ")
        assert said in done.stderr
        assert not done.stdout


@pytest.mark.parametrize("context", ["{", "[1]", "3", '{"a": ' + "[" * 900 + "]" * 900 + "}"])
@pytest.mark.parametrize(
    ("lang", "said"), [("en", "is not a JSON object"), ("zh", "不是 JSON 对象")]
)
def test_a_bad_context_is_told(context: str, lang: str, said: str) -> None:
    done = advisor("eval", "1", "--context", context, "--lang", lang)
    assert done.exit_code == 2
    assert f"--context {said}" in done.stderr


@pytest.mark.parametrize(
    ("context", "en", "zh"),
    [
        ("[1]", "but a list", "而是一个列表"),
        ("3", "but a number", "而是一个数字"),
        ("2.5", "but a number", "而是一个数字"),
        ('"x"', "but a text", "而是一段文字"),
        ("false", "but true or false", "而是一个 true 或 false"),
        ("null", "but null", "而是一个 null"),
    ],
)
def test_a_context_of_another_kind_is_told_and_repeated(context: str, en: str, zh: str) -> None:
    for lang, said in (("en", en), ("zh", zh)):
        done = advisor("eval", "a", "--context", context, "--lang", lang)
        assert done.exit_code == 2
        assert said in done.stderr
        assert f"--context '{{\"a\": {context}}}'" in done.stderr


@pytest.mark.parametrize(
    ("context", "at"), [("", "1:1"), ("{a: 1}", "1:2"), ('{"a": 1,\n]', "2:1")]
)
def test_the_place_is_told_where_a_context_cannot_be_read(context: str, at: str) -> None:
    done = advisor("eval", "a", "--context", context, "--lang", "en")
    assert done.exit_code == 2
    assert done.stderr.startswith(f"--context:{at}: --context is not a JSON object")


@pytest.mark.parametrize(
    ("arguments", "printed"),
    [
        (["-2 ** 2"], "4"),
        (["-2"], "-2"),
        (["--2"], "2"),
        (["-(1 + 2)"], "-3"),
        (["-a", "--context", '{"a": 3}'], "-3"),
        (["--context", '{"a": 3}', "-a * 2"], "-6"),
        (['--context={"a": 3}', "-a"], "-3"),
        (["--", "-2"], "-2"),
    ],
)
def test_an_expression_may_begin_with_a_minus(arguments: list[str], printed: str) -> None:
    done = advisor("eval", DAY, *arguments)
    assert done.exit_code == 0, done.output
    assert done.stdout == printed + "\n"


@pytest.mark.parametrize("arguments", [["--contxt", "{}", "1"], ["1", "--contxt={}"]])
def test_a_misspelt_option_is_no_expression(arguments: list[str]) -> None:
    done = advisor("eval", *arguments, "--lang", "en")
    assert done.exit_code == 2
    assert "there is no option `--contxt`" in done.stderr


@pytest.mark.parametrize(
    ("expression", "printed"),
    [
        ("monthly_surplus", "1000"),
        ("-monthly_surplus", "-1000"),
        ("monthly_surplus >= monthly_instalment", "true"),
        ("income_drop and not(arrears_reasons.lost_job)", "true"),
        ("answer_days", "15"),
        ('lpr_1y(date("2025-01-01")) * private_rate_multiple', "12.4"),
        ("days_overdue", "34"),
        ("first_missed_on", '"2026-10-20"'),
        ("hearing_on", "null"),
    ],
)
def test_an_expression_names_what_the_pack_knows_of_a_person(expression: str, printed: str) -> None:
    done = advisor("eval", expression, "--answers", EXAMPLE, DAY)
    assert done.exit_code == 0, done.output
    assert done.stdout == printed + "\n"


CENTS = (
    '{"monthly_income": 3000.30, "essential_expenses": 2000.10, '
    '"housing_cost": 1000, "other_debt_payments": 0.20}'
)


@pytest.mark.parametrize(
    ("expression", "printed"), [("monthly_surplus", "0"), ("0 < monthly_surplus", "false")]
)
def test_answers_are_given_as_json_too(expression: str, printed: str) -> None:
    done = advisor("eval", expression, "--pack", ROOT, "--context", CENTS, DAY)
    assert done.stdout == printed + "\n"


def test_another_pack_has_other_names() -> None:
    done = advisor("eval", "low_income", "--pack", SMALL, "--context", '{"monthly_income": 9}', DAY)
    assert done.stdout == "true\n"
    done = advisor("eval", "low_incme", "--pack", SMALL, "--lang", "en")
    assert done.exit_code == 2
    assert "did you mean: `low_income`" in done.stderr


def test_a_label_leads_to_its_id() -> None:
    done = advisor(
        "eval", '每月到手收入 > 3 or lender_type = "银行"', "--pack", ROOT, "--lang", "en"
    )
    assert done.exit_code == 2
    assert "write: monthly_income" in done.stderr
    assert 'write: "bank"' in done.stderr


def test_an_expression_is_checked_as_in_a_rule() -> None:
    done = advisor("eval", "monthly_surplus > answer_days", "--answers", EXAMPLE, "--lang", "en")
    assert done.exit_code == 2
    assert done.stderr.startswith("expression:1:1: the units differ: CNY/month and day\n")


@pytest.mark.parametrize(
    ("context", "said"),
    [
        ('{"monthly_incom": 3}', "there is no question `monthly_incom`"),
        ('{"monthly_income": "much"}', "`monthly_income` needs a number"),
        ('{"monthly_income": 1e400}', "out of range"),
        ('{"lender_type": "bnk"}', "did you mean: `bank`"),
    ],
)
def test_answers_in_json_are_checked(context: str, said: str) -> None:
    done = advisor("eval", "monthly_income", "--pack", ROOT, "--context", context, "--lang", "en")
    assert done.exit_code == 2
    assert said in done.stderr


def test_each_line_may_bring_answers_of_its_own() -> None:
    lines = (
        b'{"expression": "monthly_income"}',
        b'{"expression": "monthly_income", "inputs": {"monthly_income": 7}}',
        b'{"expression": "monthly_income", "inputs": {"monthly_incme": 7}}',
    )
    done = advisor("eval", "--jsonl", "--answers", EXAMPLE, DAY, stdin=b"\n".join(lines))
    first, second, third = map(json.loads, done.stdout.splitlines())
    assert [first, second] == [{"value": 5000}, {"value": 7}]
    assert "monthly_incme" in third["error"]


def test_answers_come_from_standard_input_too() -> None:
    given = EXAMPLE.read_bytes()
    done = advisor("eval", "monthly_income", "--answers", "-", DAY, stdin=given)
    assert done.stdout == "5000\n"


@pytest.mark.parametrize(
    "arguments",
    [
        ["1", "2"],
        ["1", "--jsonl"],
        ["--jsonl", "--context", "{}"],
        ["--jsonl", "--answers", "-"],
        ["1", "--answers", str(EXAMPLE), "--context", "{}"],
    ],
)
def test_what_does_not_go_together_is_told(arguments: list[str]) -> None:
    done = advisor("eval", *arguments, "--lang", "en")
    assert done.exit_code == 2
    assert "advisor eval [OPTIONS] [EXPRESSION]" in done.stderr


@pytest.mark.parametrize(("lang", "said"), [("en", "no expression"), ("zh", "没有给出表达式")])
def test_nothing_to_evaluate_is_told(lang: str, said: str) -> None:
    done = advisor("eval", "--lang", lang)
    assert done.exit_code == 2
    assert said in done.stderr


def answers(*lines: bytes) -> list[dict[str, Any]]:
    done = advisor("eval", "--jsonl", DAY, "--lang", "en", stdin=b"\n".join(lines))
    assert done.exit_code == 0, done.output
    return [json.loads(line, parse_constant=_no_constant) for line in done.stdout.splitlines()]


def _no_constant(name: str) -> None:
    raise AssertionError(f"{name} is no JSON")


def test_every_line_has_its_answer_and_empty_lines_have_none() -> None:
    assert answers(
        b'{"expression": "a + b", "inputs": {"a": 1, "b": 2}}',
        b"",
        b"   ",
        b'{"expression": "1 = 1"}',
        b'{"expression": "a", "inputs": null}',
        '{"expression": "a", "inputs": {"a": "欠款"}}'.encode(),
    ) == [
        {"value": 3},
        {"value": True},
        {"error": _unknown("a")},
        {"value": "欠款"},
    ]


def _unknown(name: str) -> str:
    done = advisor("eval", name, "--lang", "en")
    assert done.exit_code == 2
    return done.stderr.rstrip("\n")


@pytest.mark.parametrize(
    "line",
    [
        b"not JSON",
        b"[]",
        b"3",
        b"{}",
        b'{"expression": 5}',
        b'{"expression": "1", "inputs": [1]}',
        b'{"expression": "1 +"}',
        b'{"expression": "\xff"}',
        b'{"expression": "a", "inputs": {"a": ' + b"[" * 5000 + b"]" * 5000 + b"}}",
        b'{"expression": "' + b"(" * 3000 + b'"}',
    ],
    ids=lambda line: line[:36].decode("latin-1"),
)
def test_a_bad_line_does_not_stop_the_rest(line: bytes) -> None:
    first, bad, last = answers(b'{"expression": "1"}', line, b'{"expression": "2"}')
    assert first == {"value": 1}
    assert list(bad) == ["error"]
    assert bad["error"]
    assert last == {"value": 2}


@pytest.mark.parametrize(
    ("lang", "said"), [("en", "this JSON gives `a` twice"), ("zh", "这段 JSON 里，“a”写了两次")]
)
def test_a_name_given_twice_is_told(lang: str, said: str) -> None:
    for context in ('{"a": 1, "a": 2}', '{"b": {"a": 1, "a": 1}}'):
        done = advisor("eval", "a", "--context", context, "--lang", lang)
        assert done.exit_code == 2
        assert done.stderr.startswith(said)
        assert not done.stdout
    line = b'{"expression": "a", "inputs": {"a": 1, "a": 2}}'
    done = advisor("eval", "--jsonl", "--lang", lang, stdin=line)
    assert json.loads(done.stdout)["error"].startswith(said)


@pytest.mark.parametrize("number", ["1e400", "-1e400", "9" * 400, "NaN", "Infinity"])
def test_a_number_beyond_every_double_is_unknown(number: str) -> None:
    line = f'{{"expression": "a", "inputs": {{"a": {number}}}}}'
    assert answers(line.encode()) == [{"value": None}]


def test_half_a_surrogate_pair_comes_back_as_it_went_in() -> None:
    assert answers(rb'{"expression": "a", "inputs": {"a": "\ud83d"}}') == [{"value": "\ud83d"}]
