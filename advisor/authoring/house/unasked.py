"""Rules that fire only because a question was not put to somebody.

To a rule an answer is unknown whether a person could not give it or was never asked. So a rule
must not take something for "not known" (`x = null`, `may(x)`, `unless`) where the question behind
it does not apply.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import cache

from advisor.authoring.house.texts import Told
from advisor.authoring.prover import Prover
from advisor.language import tree as t
from advisor.language.lower import Core
from advisor.pack.pack import Pack
from advisor.pack.schema import Question, Rule
from advisor.problem import Problem, problem


def fires_unasked(pack: Pack, prover: Prover) -> Iterator[Told]:
    """Each rule that may fire for want of a question, with each such question.

    The question may accept it for all rules. What the prover cannot rule out is told.
    """
    reading = _Unasked(pack)
    for rule in pack.rules:
        core = rule.condition.core
        behind = sorted(set(reading.forgiven(core)))
        if not behind or not _may_fire(prover, core, reading.if_put(core)):
            continue
        one_by_one = [q for q in behind if _may_fire(prover, core, reading.if_put(core, q))]
        for name in one_by_one or behind:
            question = pack.questions[name]
            accepts = any(one.finding == "fires_unasked" for one in question.accepted)
            yield question if accepts else rule, _told(question, rule, reading)


def _told(question: Question, rule: Rule, reading: _Unasked) -> Problem:
    """Told at the first line that looks at the question, and where it says when that is put."""
    lines = (line for line in rule.condition.lines if reading.looks_at(line.tree, question.id))
    place = next((line.source.place for line in lines), rule.place)
    assert question.when  # or it would be put to everybody
    put = question.when.lines[0].source.place
    told = {"id": rule.id, "question": question.id, "put": f"{put.file}:{put.line}"}
    return problem("fires_unasked", place, **told)


def _may_fire(prover: Prover, core: Core, if_put: t.Node) -> bool:
    """Whether somebody may meet a condition who would not if only what was put counted."""
    return not prover.never(Core(t.And((core, t.May(t.Not(if_put))))))


class _Unasked:
    """Where conditions are true for want of knowledge, and the questions behind that."""

    def __init__(self, pack: Pack) -> None:
        self._pack = pack
        self._questions_behind = cache(self._behind)

    def forgiven(self, node: t.Node) -> Iterator[str]:
        """The questions with a condition of their own on whose answers nothing waits here."""
        match node:
            case t.And(items) | t.Or(items):
                for item in items:
                    yield from self.forgiven(item)
            case t.IsNull(asked) | t.May(asked):
                yield from self._conditional(asked)

    def if_put(self, node: t.Node, question: str | None = None) -> t.Node:
        """The condition where what is unknown counts only if its questions apply.

        With a `question`, only that one is looked at. What is negated stays as it is: it is
        true of what is known.
        """
        match node:
            case t.And(items) | t.Or(items):
                return replace(node, items=tuple(self.if_put(item, question) for item in items))
            case t.IsNull(asked) | t.May(asked):
                behind = [q for q in self._conditional(asked) if question in (None, q)]
                if not behind:
                    return node
                applies = (self._pack.questions[q].when for q in behind)
                put = t.And((node, *(when.core for when in applies if when)))
                return put if isinstance(node, t.IsNull) else t.Or((asked, put))
        return node

    def looks_at(self, node: t.Node, question: str) -> bool:
        """Whether a condition depends on the answer to a question, derived values included."""
        return any(question in self._questions_behind(name) for name in t.names(node))

    def _conditional(self, node: t.Node) -> list[str]:
        behind = set().union(*(self._questions_behind(name) for name in t.names(node)))
        return sorted(q for q in behind if self._pack.questions[q].when)

    def _behind(self, name: str) -> frozenset[str]:
        """The question itself, or those that a derived value comes from."""
        if name in self._pack.questions:
            return frozenset([name])
        if derived := self._pack.derived.get(name):
            return frozenset().union(*map(self._questions_behind, derived.formula.names))
        return frozenset()
