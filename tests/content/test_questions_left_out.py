"""A question that was not put to somebody is not one that they could not answer.

To a rule both are unknown. So no rule may fire only because an answer is missing (`q = null`)
where the question does not apply to that person, unless it is told here why that is right.
"""

import random
from collections.abc import Collection, Iterator
from dataclasses import replace
from typing import Any

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

PEOPLE = 800
Answers = dict[str, Value]

RIGHT = {
    ("*", "life_stage"): "only borrowers are asked their age; nobody else is left out as a child",
    ("*", "last_due_on"): "not asked within two months, of a card, or with a court paper in hand",
    (
        "loan_not_mine_credit_entry_disputed",
        "credit_dispute_filed_on",
    ): "asked only of those who saw an error in the report; the others have disputed none",
    (
        "family_money_would_not_close_the_gap",
        "months_to_recovery",
    ): "not asked where no income fell: there is nothing to recover from",
    (
        "nothing_is_left_for_any_debt",
        "months_to_recovery",
    ): "not asked where no income fell: there is nothing to recover from",
}
"""(rule, question) and why the rule may fire though the question was not put; `*` is any rule."""

SELDOM = {
    **{
        (rule, "lump_sum_available"): (
            "a minor is not asked for it; whether the loan is valid comes first, and outweighs this"
        )
        for rule in (
            "debts_are_too_large_for_what_is_left",
            "instalment_is_covered_but_the_arrears_take_long",
        )
    },
    **{
        ("private_loan_of_the_old_rules_over_the_cap_of_today", question): (
            "of a card or a guarantor's loan only the stated rate can be known, so that counts"
        )
        for question in ("instalment_count", "received_amount")
    },
    (
        "temporary_shortage_ask_for_time",
        "lump_sum_available",
    ): "not asked while limitation is in view: then nothing at hand should go into an old debt",
}
"""As `RIGHT`, but too few people come to it for every one to be met among those drawn."""


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


def test_no_rule_takes_a_question_left_out_for_one_not_known(shipped: Engine) -> None:
    found = {
        pair
        for seed in range(PEOPLE)
        for pair in fired_for_want_of(shipped.pack, answered(shipped.pack, random.Random(seed)))
    }
    wrong = {(rule, q) for rule, q in found if not {(rule, q), ("*", q)} & (RIGHT | SELDOM).keys()}
    assert sorted(wrong) == []
    assert (
        sorted(pair for pair in RIGHT if not any(pair in {(r, q), ("*", q)} for r, q in found))
        == []
    )


def test_the_audit_sees_a_rule_that_does(shipped: Engine) -> None:
    """A relative is not asked for an income, so it is not unknown what they earn."""
    relative: Answers = {"your_part": "relative"}
    (rule,) = (r for r in shipped.pack.rules if r.id == "means_unknown_make_a_budget")
    assert isinstance(rule.condition.tree, And)
    always = Or(rule.condition.tree.items[1:])
    careless = replace(rule, when=replace(rule.condition, tree=always), unless=None)
    pack = replace(shipped.pack, rules=(careless,))
    assert [question for _, question in fired_for_want_of(pack, relative)] == [
        "essential_expenses",
        "housing_cost",
        "monthly_income",
        "other_debt_payments",
    ]
    assert list(fired_for_want_of(shipped.pack, relative)) == []
