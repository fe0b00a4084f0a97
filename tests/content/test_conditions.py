"""Conditions and formulas of the pack that ships are short enough to be read at a glance."""

from collections.abc import Iterator

from advisor.inference.to_experta import Engine
from advisor.pack.pack import Pack
from advisor.pack.schema import Line, Rule, formulas_of

LONGEST_LINE = 100
"""Characters of one expression."""
MOST_LINES = 8
"""Expressions under `when` and `unless` of one rule, those of blocks included."""


def lines(pack: Pack) -> Iterator[Line]:
    for entry in (*pack.entries.values(), *pack.rules):
        cases = [case for step in getattr(entry, "steps", ()) for case in step.instead]
        for formula in (*formulas_of(entry), *(case.when for case in cases)):
            yield from formula.lines


def too_long(pack: Pack, longest: int) -> list[str]:
    return [str(one.source.place) for one in lines(pack) if len(one.source.text) > longest]


def too_many(rules: tuple[Rule, ...], most: int) -> list[str]:
    return [rule.id for rule in rules if len(rule.condition.lines) > most]


def test_no_line_is_long(shipped: Engine) -> None:
    assert too_long(shipped.pack, LONGEST_LINE) == []
    assert too_long(shipped.pack, LONGEST_LINE - 20) != []  # it can see one


def test_no_rule_asks_for_much(shipped: Engine) -> None:
    assert too_many(shipped.pack.rules, MOST_LINES) == []
    assert too_many(shipped.pack.rules, MOST_LINES - 1) != []
