"""The canonical printer and the parser undo each other."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from advisor.language import tree as t
from advisor.language.parse import parse
from advisor.language.to_text import to_text
from advisor.pack.folder import default_folder
from advisor.pack.load import load
from tests.language.tables import tree_of

names = st.from_regex(r"[a-z][a-z0-9_]{0,5}", fullmatch=True).filter(
    lambda n: n not in {"and", "or", "in", "not", "may", "between", "true", "false", "null"}
)
literals = st.one_of(
    st.floats(min_value=0, max_value=1e12, allow_nan=False).map(t.Literal),
    st.text(max_size=6).filter(lambda s: s.isprintable() or s in "\n\t").map(t.Literal),
    st.sampled_from([True, False, None]).map(t.Literal),
)
atoms = literals | names.map(t.Name)


def deeper(inner: st.SearchStrategy[t.Node]) -> st.SearchStrategy[t.Node]:
    pair = st.tuples(inner, inner)
    several = st.lists(inner, min_size=2, max_size=3).map(tuple)
    comparisons = st.sampled_from(["=", "!=", "<", "<=", ">", ">="])
    ranges = st.builds(t.Range, inner, inner, st.booleans(), st.booleans())
    tests = inner | ranges | st.builds(t.UnaryTest, comparisons, inner)
    return st.one_of(
        st.builds(t.Path, names.map(t.Name), names),
        st.lists(inner, max_size=3).map(lambda items: t.ListOf(tuple(items))),
        inner.map(t.Negative),
        inner.map(t.Not),
        inner.map(t.May),
        several.map(t.And),
        several.map(t.Or),
        st.builds(t.Comparison, comparisons, inner, inner),
        st.builds(t.Between, inner, inner, inner),
        st.builds(t.In, inner, st.lists(tests, min_size=1, max_size=3).map(tuple)),
        pair.flatmap(
            lambda two: st.sampled_from(["+", "-", "*", "/", "**"]).map(
                lambda op: t.Arithmetic(op, *two)
            )
        ),
        st.lists(inner, max_size=3).map(lambda items: t.Call("max", tuple(items))),
    )


trees = st.recursive(atoms, deeper, max_leaves=12)


@settings(max_examples=600, deadline=None)
@given(trees)
def test_what_is_printed_reads_back(tree: t.Node) -> None:
    assert parse(to_text(tree)) == tree


@pytest.mark.parametrize("text", ["{by: a, x: 1, y: b + 1}", '{by: a, x: b > 3, y: c = "z"}'])
def test_a_lookup_is_printed_as_a_pack_has_it(text: str) -> None:
    assert to_text(tree_of(text)) == text


def test_the_pack_reads_back() -> None:
    pack = load(default_folder())
    for rule in pack.rules:
        for line in rule.condition.lines:
            assert parse(to_text(line.tree)) == line.tree
