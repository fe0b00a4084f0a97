"""`advisor eval`: one expression, or a line of JSON for each of many."""

import json
from typing import Any

import pytest

from tests.cli.run import DAY, advisor


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


@pytest.mark.parametrize("number", ["1e400", "-1e400", "9" * 400, "NaN", "Infinity"])
def test_a_number_beyond_every_double_is_unknown(number: str) -> None:
    line = f'{{"expression": "a", "inputs": {{"a": {number}}}}}'
    assert answers(line.encode()) == [{"value": None}]


def test_half_a_surrogate_pair_comes_back_as_it_went_in() -> None:
    assert answers(rb'{"expression": "a", "inputs": {"a": "\ud83d"}}') == [{"value": "\ud83d"}]
