"""What `advisor check` tells of questions left out, held against random people.

A question that was not put to somebody is not one that they could not answer. The check shows of
each rule that it cannot fire for that reason, or tells it; here such rules are met.
"""

import random
from collections.abc import Collection, Iterator
from dataclasses import replace
from typing import Any

from advisor.authoring.house.unasked import fires_unasked
from advisor.authoring.rule_sets.bounds import Bounds
from advisor.inference.memory import run_plain, scope_of
from advisor.inference.to_experta import Engine
from advisor.language.evaluate import holds
from advisor.language.lower import lower
from advisor.language.tree import And, Comparison, Literal, May, Name, Node, Or, Path, walk
from advisor.language.values import Value
from advisor.pack.pack import Pack
from advisor.pack.schema import Rule
from benchmarks.promise import answers_to_all, applying
from samples.people import TODAY, aimed

PEOPLE = 200
Answers = dict[str, Value]


def answered(pack: Pack, dice: random.Random) -> Answers:
    """What a random person says who is put every question that applies, and no other.

    Drawn so that one of the rules fires which ask whether something is unknown.
    """
    asking = [rule.id for rule in pack.rules if any(unknowns(rule.when.tree))]
    others = aimed(pack, dice, dice.choice(asking), known=dice.choice([0.5, 0.8, 0.95]))
    answers = answers_to_all(pack, {}, others)
    while pointless := answers.keys() - applying(pack, answers):
        answers = {name: value for name, value in answers.items() if name not in pointless}
    return answers


def unknowns(tree: Node) -> Iterator[tuple[Node, str]]:
    """Each `x = null` with the name it asks about, each `may(x)` with those that it forgives."""
    for node in walk(tree):
        if isinstance(node, May):
            yield from ((node, below.id) for below in walk(node.operand) if isinstance(below, Name))
        elif isinstance(node, Comparison) and node.op == "=" and node.right == Literal(None):
            asked = node.left.context if isinstance(node.left, Path) else node.left
            if isinstance(asked, Name):
                yield node, asked.id


def without(tree: Node, gone: Collection[Node]) -> Node:
    """The condition with some of its `x = null` taken for false, and `may(x)` for x itself."""
    if tree in gone:
        return without(tree.operand, gone) if isinstance(tree, May) else Literal(False)
    parts: dict[str, Any] = {
        name: without(part, gone)
        if isinstance(part, Node)
        else tuple(without(item, gone) if isinstance(item, Node) else item for item in part)
        for name, part in vars(tree).items()
        if isinstance(part, Node) or (isinstance(part, tuple) and name != "at")
    }
    return replace(tree, **parts)


def questions_of(pack: Pack, name: str) -> set[str]:
    """The question itself, or those that a derived number comes from."""
    if name in pack.questions:
        return {name}
    if name not in pack.derived:
        return set()
    return set().union(*(questions_of(pack, n) for n in pack.derived[name].formula.names))


def fired_for_want_of(pack: Pack, answers: Answers) -> Iterator[tuple[str, str]]:
    """Rules that fire, and the questions that were never put without which they would not."""
    facts, results = run_plain(pack, answers, TODAY)
    scope, put = scope_of(pack, facts, TODAY), applying(pack, answers)
    fired: list[Rule] = [rule for result in results for rule in result.fired]
    for rule in fired:
        left_out: dict[Node, set[str]] = {}
        for unknown, name in unknowns(rule.condition.tree):
            left_out.setdefault(unknown, set()).update(questions_of(pack, name) - put)
        gone = [unknown for unknown, questions in left_out.items() if questions]
        if gone and holds(lower(without(rule.condition.tree, gone)), scope) is not True:
            yield from ((rule.id, q) for q in sorted(set().union(*left_out.values())))


def told_of(pack: Pack) -> set[tuple[str, str]]:
    """What `advisor check` tells of, whether it is accepted or not: rules with questions."""
    params = (dict(found.params) for _, found in fires_unasked(pack, Bounds(pack)))
    return {(str(told["id"]), str(told["question"])) for told in params}


def test_whoever_is_met_is_told_of(shipped: Engine) -> None:
    """Among random people nobody gets anything for want of a question that the check misses."""
    met = {
        pair
        for seed in range(PEOPLE)
        for pair in fired_for_want_of(shipped.pack, answered(shipped.pack, random.Random(seed)))
    }
    assert met
    assert sorted(met - told_of(shipped.pack)) == []


def test_a_rule_that_does_is_seen(shipped: Engine) -> None:
    """A relative is not asked for an income, so it is not unknown what they earn."""
    relative: Answers = {"your_part": "relative"}
    (rule,) = (r for r in shipped.pack.rules if r.id == "means_unknown_make_a_budget")
    assert isinstance(rule.condition.tree, And)
    always = Or(rule.condition.tree.items[1:])
    careless = replace(rule, when=replace(rule.condition, tree=always), unless=None)
    pack = replace(shipped.pack, rules=(careless,))
    means = ["essential_expenses", "housing_cost", "monthly_income", "other_debt_payments"]
    assert [question for _, question in fired_for_want_of(pack, relative)] == means
    assert {question for _, question in told_of(pack)} >= set(means)
    assert list(fired_for_want_of(shipped.pack, relative)) == []
