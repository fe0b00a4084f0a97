"""The core tree: few nodes, and the value of what was written."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from advisor.language import tree as t
from advisor.language.evaluate import Scope, evaluate
from advisor.language.lower import Core, lower
from advisor.language.parse import parse
from advisor.language.possible import OpenScope, possible
from advisor.language.to_text import to_text
from tests.language.tables import tree_of
from tests.language.test_to_text import trees

CORE = {
    *(t.Literal, t.Name, t.Path, t.ListOf, t.Arithmetic, t.Call, t.Lookup),
    *(t.And, t.Or, t.Not, t.May, t.Comparison, t.IsNull),
}
NULL = t.Literal(None)


@pytest.mark.parametrize(
    ("written", "core"),
    [
        ("x between 1 and y", "x >= 1 and x <= y"),
        ("x in [1..5)", "x >= 1 and x < 5"),
        ('x in ("a", "b")', 'x = "a" or x = "b"'),
        ("x in (< 3, (7..9])", "x < 3 or x > 7 and x <= 9"),
        ('x in date("2026-01-01")', 'x = date("2026-01-01")'),
        ("-x > -3", "0 - x > -3"),
        ("may(x in (1, 2))", "may(x = 1 or x = 2)"),
        ("{by: x, a: y between 1 and 2, b: true}", 'x = "a" and (y >= 1 and y <= 2) or x = "b"'),
        ("{by: x, a: y > 2}", 'x = "a" and y > 2'),
        ("{by: x, a: -y, b: 2}", "{by: x, a: 0 - y, b: 2}"),
    ],
)
def test_what_is_written_in_core_nodes(written: str, core: str) -> None:
    assert to_text(lower(tree_of(written))) == core


@pytest.mark.parametrize("written", ["x = null", "null = x", "x in (null)", "x in [null]"])
def test_the_literal_null_asks_whether_a_value_is_known(written: str) -> None:
    found = lower(parse(written))
    asks = found.items[0] if isinstance(found, t.Or) else found
    assert asks == t.IsNull(t.Name("x"))
    assert lower(parse("x != null")) == Core(t.Not(t.IsNull(t.Name("x"))))


def test_parts_that_are_core_already_are_shared() -> None:
    tree = parse("a and (b > 3 or max(c, d) = 2) and x in (1, 2)")
    assert isinstance(tree, t.And)
    core = lower(tree)
    assert isinstance(core, t.And)
    assert core.items[0] is tree.items[0]
    assert core.items[1] is tree.items[1]


@settings(max_examples=400, deadline=None)
@given(trees, st.dictionaries(st.sampled_from("abc"), st.sampled_from([0.0, 1.0, True, "a"])))
def test_every_tree_has_a_core_that_readings_know(
    tree: t.Node, facts: dict[str, float | str | bool]
) -> None:
    core = lower(tree)
    below = [node for node in t.walk(core) if type(node) not in CORE]
    assert below == []
    assert lower(core) is core
    compared = [n for n in t.walk(core) if isinstance(n, t.Comparison) and n.op in ("=", "!=")]
    assert not [n for n in compared if NULL in (n.left, n.right)]
    evaluate(core, Scope(facts))
    possible(core, OpenScope(Scope(facts), {}))


@pytest.mark.parametrize("reading", ["evaluate", "possible"])
def test_a_node_that_a_reading_does_not_know_is_named(reading: str) -> None:
    unlowered = Core(parse("x in [1..3]"))
    with pytest.raises(TypeError, match=rf"{reading} cannot read In"):
        if reading == "evaluate":
            evaluate(unlowered, Scope({}))
        else:
            possible(unlowered, OpenScope(Scope({}), {}))
    with pytest.raises(TypeError, match="lower cannot read Range"):
        lower(t.Range(NULL, NULL, True, True))
