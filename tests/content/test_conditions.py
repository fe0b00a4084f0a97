"""Conditions and formulas of the pack that ships: short, and free of bare numbers and dates."""

from collections.abc import Iterator

import pytest

from advisor.authoring.uses import templates_of
from advisor.inference.to_experta import Engine
from advisor.language import tree as t
from advisor.language.parse import parse
from advisor.language.to_text import number_text
from advisor.language.values import is_number
from advisor.pack.folder import default_folder
from advisor.pack.pack import Pack
from advisor.pack.schema import Derived, Rule, SourceExpression, formulas_of

LONGEST_LINE = 100
"""Characters of one expression."""
MOST_LINES = 8
"""Expressions under `when` and `unless` of one rule, those of blocks included."""

WHY_BARE = {
    ("0", "Arithmetic"): "a number with its sign turned",
    ("0", "Comparison"): "nothing of it, or something",
    ("0", "Range"): "from nothing on, or from today on",
    ("0", "max"): "no less than nothing",
    ("0", "months_to_repay"): "without interest",
    ("1", "Comparison"): "one whole day is overdue at least",
    ("1", "Range"): "from the first day overdue on",
    ("1", "round"): "as many decimals of a rate as are shown",
    ("4", "round"): "as many decimals of a rate as compared ones can differ in",
}
"""(number, what it stands in) → why neither law nor practice can change it."""


def lines(pack: Pack) -> Iterator[SourceExpression]:
    for entry in (*pack.entries.values(), *pack.rules):
        cases = [case for step in getattr(entry, "steps", ()) for case in step.instead]
        for formula in (*formulas_of(entry), *(case.when for case in cases)):
            yield from formula.lines


def trees(pack: Pack) -> Iterator[t.Node]:
    """Everything that is a condition or a formula, but for days that have a name."""
    yield from (line.tree for line in lines(pack) if not _is_day(line.tree))
    for of_letter in templates_of(default_folder(), pack).values():
        for template in of_letter:
            yield from (written.tree for written in template.conditions if written.tree)


def _is_day(tree: t.Node) -> bool:
    return isinstance(tree, t.Call) and tree.function == "date"


def bare_numbers(tree: t.Node) -> Iterator[tuple[str, str]]:
    for node in t.walk(tree):
        within = node.function if isinstance(node, t.Call) else type(node).__name__
        for below in node.children():
            if isinstance(below, t.Literal) and is_number(below.value):
                yield number_text(below.value), within


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


def test_what_law_or_practice_can_change_is_a_parameter(shipped: Engine) -> None:
    found = {one for tree in trees(shipped.pack) for one in bare_numbers(tree)}
    assert sorted(found ^ WHY_BARE.keys()) == []


@pytest.mark.parametrize("text", ["days_overdue > 30", "x in [1..90]", "0.4 * x", "round(x, 2)"])
def test_a_bare_number_is_seen(text: str) -> None:
    assert set(bare_numbers(parse(text))) - WHY_BARE.keys()


def test_days_have_names(shipped: Engine) -> None:
    unnamed = [tree for tree in trees(shipped.pack) if any(map(_is_day, t.walk(tree)))]
    assert unnamed == []
    named = [one for one in shipped.pack.entries_of(Derived).values() if _is_day(one.formula.tree)]
    assert "private_cap_since" in {one.id for one in named}
    assert [one.id for one in named if not one.facts] == []
