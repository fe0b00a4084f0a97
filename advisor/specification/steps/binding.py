"""How a function becomes a step of both wordings, and how a step fails."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from pytest_bdd import given, parsers, then, when

from advisor.messages import message
from advisor.specification.case import Case
from advisor.specification.failure import StepFailed
from advisor.specification.sentences import matching, sentences

FUNCTIONS: dict[str, Callable[..., None]] = {}
"""The function of each step, by its name in the catalogue."""


class _Parser(parsers.StepParser):
    """Both wordings of a step; one parser a step, as pytest-bdd tries all of them at each."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.sentence = sentences()[name]

    def parse_arguments(self, name: str) -> dict[str, Any] | None:
        return self.sentence.match(name)

    def is_matching(self, name: str) -> bool:
        return self.sentence in matching(name)


def step(function: Callable[..., None]) -> Callable[..., None]:
    """Bind a function to the step of its name, within the module that it stands in."""
    name = function.__name__.removeprefix("_")
    keyword = {"given": given, "when": when, "then": then}[sentences()[name].type]
    bind: Callable[..., Callable[..., None]] = keyword(_Parser(name), stacklevel=2)
    FUNCTIONS[name] = function
    return bind(function)


def expect(holds: bool, case: Case, key: str, got: str, hint: str = "", **params: str) -> None:
    """Raise `StepFailed` unless `holds`; `key` is the message of what was expected."""
    if not holds:
        raise StepFailed(message(key, case.lang, **params), got, hint)
