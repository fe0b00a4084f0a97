"""`advisor eval EXPRESSION`."""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Callable
from datetime import date, datetime
from itertools import islice
from pathlib import Path
from typing import Any, TypeAlias

import click

from advisor.cli import (
    advice_date,
    date_option,
    given_answers,
    lang_option,
    loaded,
    pack_option,
    shows_problems,
)
from advisor.cli.localized import Localized
from advisor.language.errors import LanguageError
from advisor.language.evaluate import Scope, evaluate
from advisor.language.lower import lower
from advisor.language.parse import parse
from advisor.language.registry import FUNCTIONS
from advisor.language.tree import Call, Name, walk
from advisor.language.values import finite, is_number, snapped
from advisor.printable import escaped
from advisor.problem import AdvisorError, MessageRef, Place, did_you_mean, problem

Reading: TypeAlias = Callable[[str, dict[str, Any]], Any]
"""The value of an expression with some facts, or answers, given as JSON."""

_OPTION = re.compile(r"--[a-z]")


class _Expression(Localized):
    """A command whose argument may begin with a minus."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Move the arguments that are no options behind `--`, where click leaves them alone."""
        takes_value = {
            name
            for param in self.params
            if isinstance(param, click.Option) and not param.is_flag
            for name in param.opts
        }
        words, options, rest = iter(args), list[str](), list[str]()
        for word in words:
            if word == "--":
                rest += words
            elif _OPTION.match(word):
                options.append(word)
                if word in takes_value:
                    options += islice(words, 1)
            else:
                rest.append(word)
        return super().parse_args(ctx, [*options, "--", *rest] if rest else options)


@click.command("eval", cls=_Expression)
@click.argument("expression", required=False)
@click.option("--context")
@click.option("--answers", type=click.Path(path_type=Path, allow_dash=True, dir_okay=False))
@click.option("--jsonl", is_flag=True)
@lang_option
@date_option
@pack_option
@shows_problems
def command(
    expression: str | None,
    context: str | None,
    answers: Path | None,
    jsonl: bool,
    lang: str,
    on: datetime | None,
    folder: Path | None,
) -> None:
    """Try an expression and print its value as JSON."""
    today = advice_date(on)
    too_much = context is not None and (jsonl or answers)
    if too_much or (jsonl and (expression is not None or str(answers) == "-")):
        raise AdvisorError(problem("wrong_usage", usage=MessageRef("cli.eval.usage")))
    if expression is None and not jsonl:
        raise AdvisorError(problem("expression_missing"))
    facts = {} if context is None else _context(context)
    read = _pack_reading(folder, answers, lang, today) if folder or answers else _alone(today)
    if expression is not None:
        _print(to_json(read(expression, facts)))
        return
    for line in sys.stdin.buffer:
        if line.strip():
            _print(_answer(line, read, lang))


def _alone(today: date) -> Reading:
    return lambda expression, facts: value_of(expression, facts, today)


def _pack_reading(folder: Path | None, file: Path | None, lang: str, today: date) -> Reading:
    """Expressions checked and read as in a rule of a pack, over a person's answers."""
    from advisor.inference.memory import run_plain, scope_of
    from advisor.language.check import check
    from advisor.pack.fact_types import fact_types, ids_by_label

    pack = loaded(folder, lang)
    given = given_answers(pack, file, today) if file else {}
    types = fact_types(pack.entries)
    parameters = {name: types[name] for name in pack.parameters}
    called = ids_by_label(pack.entries)

    def read(expression: str, inputs: dict[str, Any]) -> Any:
        try:
            tree = parse(expression)
        except LanguageError as error:
            raise AdvisorError(error.within(expression)) from None
        if errors := check(tree, types, parameters, by_label=called)[1]:
            raise AdvisorError(*(error.within(expression) for error in errors))
        answers = {**given, **pack.answers(inputs, today)}
        return evaluate(lower(tree), scope_of(pack, run_plain(pack, answers, today)[0], today))

    return read


def _print(data: Any) -> None:
    """One line of JSON, always in UTF-8; what must not be printed is written as its escape."""
    text = escaped(json.dumps(data, ensure_ascii=False)) + "\n"
    click.echo(text.encode("utf-8"), nl=False)


def _from_json(text: str | bytes) -> Any:
    """A value of JSON. Raises `AdvisorError` where one object gives a name twice."""
    return json.loads(text, object_pairs_hook=_each_once)


def _each_once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    data: dict[str, Any] = {}
    for key, value in pairs:
        if key in data:
            raise AdvisorError(problem("json_key_twice", key=key))
        data[key] = value
    return data


def _context(text: str) -> dict[str, Any]:
    try:
        facts = _from_json(text)
        _frozen(facts)  # not nested too deep
    except json.JSONDecodeError as error:
        lines = text.split("\n")
        place = Place("--context", error.lineno, error.colno, 1, lines[error.lineno - 1])
        raise AdvisorError(problem("context_not_json", place)) from None
    except (ValueError, RecursionError):  # a number of thousands of digits, or nested too deep
        raise AdvisorError(problem("context_not_json")) from None
    if not isinstance(facts, dict):
        kind = MessageRef(f"words.json.{_KINDS[type(facts)]}")
        raise AdvisorError(problem("context_not_object", text=text, kind=kind))
    return facts


_KINDS: dict[type, str] = {
    list: "list",
    str: "text",
    int: "number",
    float: "number",
    bool: "boolean",
    type(None): "null",
}


def _answer(line: bytes, read: Reading, lang: str) -> dict[str, Any]:
    try:
        case = _from_json(line)
    except AdvisorError as error:
        return {"error": error.text(lang)}
    except (ValueError, RecursionError):
        case = None
    match case:
        case {"expression": str(expression), "inputs": dict() | None as inputs}:
            pass
        case {"expression": str(expression)} if "inputs" not in case:
            inputs = None
        case _:
            return {"error": problem("line_not_case").text(lang)}
    try:
        return {"value": to_json(read(expression, inputs or {}))}
    except AdvisorError as error:
        return {"error": error.text(lang)}
    except RecursionError:  # inputs nested too deep
        return {"error": problem("line_not_case").text(lang)}


def value_of(expression: str, facts: dict[str, Any], today: date) -> Any:
    """The untyped value of an expression; a name that the facts lack is an error."""
    try:
        tree = parse(expression)
        for node in walk(tree):
            if isinstance(node, Name) and node.id not in facts:
                hint = did_you_mean(node.id, facts)
                raise LanguageError("unknown_name", node.at, name=node.id, did_you_mean=hint)
            if isinstance(node, Call) and node.function not in FUNCTIONS:
                functions = ", ".join(f"`{name}`" for name in FUNCTIONS)
                hint = did_you_mean(node.function, FUNCTIONS)
                raise LanguageError(
                    "unknown_function",
                    node.at,
                    name=node.function,
                    functions=functions,
                    did_you_mean=hint,
                )
    except LanguageError as error:
        raise AdvisorError(error.within(expression)) from None
    return evaluate(
        lower(tree), Scope({name: _frozen(value) for name, value in facts.items()}, today)
    )


def _frozen(value: Any) -> Any:
    if isinstance(value, list):
        return tuple(_frozen(item) for item in value)
    if isinstance(value, dict):
        return {key: _frozen(item) for key, item in value.items()}
    return finite(value) if is_number(value) else value


_RESIDUE = 1e-9
"""The largest distance at which a value is shown as a number of six decimals: 0.1 + 0.2 as 0.3."""


def to_json(value: Any) -> Any:
    """Whole numbers without a fraction, dates as text, and no residue of binary arithmetic."""
    if isinstance(value, float):
        near = snapped(value)
        value = near if abs(near - value) < _RESIDUE else value
        return int(value) if value.is_integer() and abs(value) < 2**53 else value
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, tuple):
        return [to_json(item) for item in value]
    if isinstance(value, dict):
        return {key: to_json(item) for key, item in value.items()}
    return value
