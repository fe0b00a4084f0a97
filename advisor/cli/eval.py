"""`advisor eval EXPRESSION`."""

from __future__ import annotations

import json
import sys
from datetime import date, datetime
from typing import Any

import click

from advisor.cli import date_option, day_of, lang_option, tells_problems
from advisor.cli.spoken import Spoken
from advisor.language.errors import LanguageError
from advisor.language.evaluate import Scope, evaluate
from advisor.language.functions import ARITY
from advisor.language.parse import parse
from advisor.language.tree import Call, Name, walk
from advisor.language.values import finite, is_number, snapped
from advisor.printable import escaped
from advisor.problem import AdvisorError, did_you_mean, problem


@click.command("eval", cls=Spoken)
@click.argument("expression", required=False)
@click.option("--context", default="{}")
@click.option("--jsonl", is_flag=True)
@lang_option
@date_option
@tells_problems
def command(
    expression: str | None, context: str, jsonl: bool, lang: str, on: datetime | None
) -> None:
    """Try an expression and print its value as JSON."""
    today = day_of(on)
    if jsonl:
        for line in sys.stdin.buffer:
            if line.strip():
                _print(_answer(line, today, lang))
        return
    if expression is None:
        raise AdvisorError(problem("expression_missing"))
    _print(to_json(value_of(expression, _context(context), today)))


def _print(data: Any) -> None:
    """One line of JSON, always in UTF-8; what must not be printed is written as its escape."""
    text = escaped(json.dumps(data, ensure_ascii=False)) + "\n"
    click.echo(text.encode("utf-8"), nl=False)


def _context(text: str) -> dict[str, Any]:
    try:
        facts = _frozen(json.loads(text))
    except (ValueError, RecursionError) as error:
        raise AdvisorError(problem("context_not_json", None, reason=str(error))) from None
    if not isinstance(facts, dict):
        raise AdvisorError(problem("context_not_json", None, reason=type(facts).__name__))
    return facts


def _answer(line: bytes, today: date, lang: str) -> dict[str, Any]:
    try:
        case = json.loads(line)
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
        return {"value": to_json(value_of(expression, inputs or {}, today))}
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
            if isinstance(node, Call) and node.function not in ARITY:
                known = ", ".join(f"`{name}`" for name in ARITY)
                hint = did_you_mean(node.function, ARITY)
                raise LanguageError(
                    "unknown_function",
                    node.at,
                    name=node.function,
                    functions=known,
                    did_you_mean=hint,
                )
    except LanguageError as error:
        raise AdvisorError(error.within(expression)) from None
    return evaluate(tree, Scope({name: _frozen(value) for name, value in facts.items()}, today))


def _frozen(value: Any) -> Any:
    if isinstance(value, list):
        return tuple(_frozen(item) for item in value)
    if isinstance(value, dict):
        return {key: _frozen(item) for key, item in value.items()}
    return finite(value) if is_number(value) else value


_RESIDUE = 1e-9
"""What lies no further from a number of six decimals is that number: `0.1 + 0.2` is 0.3."""


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
