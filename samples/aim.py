"""Changes answers so that a chosen rule fires, by walking back from its condition.

It need not succeed: an answer that fits one part of a condition may not fit another.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator

from advisor.inference.certainty import HOLDS, weight
from advisor.language import tree as t
from advisor.language.values import Value
from advisor.pack.schema import Question, Rule
from samples.facts import Facts
from samples.turns import Turns, beside, sides

_ROUNDS = 3
"""How often to walk through a condition again after one part has spoiled another."""
_TRIES = 8
"""Answers to try for one comparison."""


class Aim:
    """Changes the answers of `facts` until conditions have the wanted values."""

    def __init__(
        self,
        facts: Facts,
        turns: Turns,
        dice: random.Random,
        at_random: Callable[[Question], Value],
    ) -> None:
        self.facts, self.turns, self.dice, self.at_random = facts, turns, dice, at_random
        self.pack = facts.pack

    def at(self, rule: Rule) -> None:
        """Make a rule fire; half of the time only just, or just not."""
        for _ in range(_ROUNDS):
            self._make(rule.condition.core, True)
            if self.facts.holds(rule.condition.core):
                break
        if self.dice.random() < 0.5:
            self._to_the_edge(rule.condition.core)

    def _to_the_edge(self, node: t.Node) -> None:
        """Move a number or a date next to where one of the comparisons turns."""
        turning = [(name, pair) for pair in sides(node) for name in self.turns.questions(pair)]
        if turning:
            name, pair = self.dice.choice(turning)
            place = self.turns.place(self.facts, name, pair)
            if place is not None:
                self.facts.answer(name, beside(self.facts, name, place, self.dice))

    def _make(self, node: t.Node, truth: bool) -> None:
        if self.facts.holds(node) is truth:
            return
        match node:
            case t.And() | t.Or() if isinstance(node, t.And) is truth:
                for item in node.items:
                    self._make(item, truth)
            case t.And() | t.Or():
                self._make(self.dice.choice(node.items), truth)
            case t.Not():
                self._make(node.operand, not truth)
            case t.May():
                self._make(node.operand, truth)
            case t.Name():
                self._make_fact(node.id, truth)
            case t.Path(context=t.Name(id=name), key=option):
                self._choose(name, option, truth)
            case _:
                self._make_comparison(node, truth)

    def _make_fact(self, name: str, truth: bool) -> None:
        if derived := self.pack.derived.get(name):
            self._make(derived.formula.core, truth)
        elif name in self.pack.findings:
            self._make_finding(name, truth)
        elif name in self.pack.questions:
            self._answer(name, truth)

    def _make_finding(self, name: str, truth: bool) -> None:
        """Make supporting rules fire, in random order, until the score suffices; or none."""
        rules = [
            rule for rule in self.pack.rules_by_target.get(name, ()) if rule.certainty(name) > 0
        ]
        score = 0
        for rule in self.dice.sample(rules, len(rules)):
            if score >= HOLDS:
                return
            self._make(rule.condition.core, truth)
            score += weight(rule.certainty(name)) if truth else 0

    def _choose(self, name: str, option: str, truth: bool) -> None:
        chosen = self.facts.answers.get(name)
        others = [o for o in chosen if o != option] if isinstance(chosen, tuple) else []
        self._answer(name, (*others, option) if truth else tuple(others))

    def _make_comparison(self, node: t.Node, truth: bool) -> None:
        """Try other answers to each question behind a comparison, one after another."""
        behind = self.facts.web.below(node)
        for name in self.dice.sample(behind, len(behind)):
            for answer in self._candidates(name, node):
                if self.facts.with_answer(name, answer).holds(node) is truth:
                    self._answer(name, answer)
                    return
            if self.facts[name] is None:  # other comparisons may need it
                self._answer(name, self.at_random(self.pack.questions[name]))

    def _candidates(self, name: str, node: t.Node) -> Iterator[Value]:
        question = self.pack.questions[name]
        if question.type == "choice":
            options = [str(option.option) for option in question.options]
            yield from self.dice.sample(options, len(options))
        pairs = [pair for pair in sides(node) if name in self.turns.questions(pair)]
        turning = (self.turns.place(self.facts, name, pair) for pair in pairs)
        places = [place for place in turning if place is not None]
        for _ in range(_TRIES):
            if places:
                yield beside(self.facts, name, self.dice.choice(places), self.dice)
            yield self.at_random(question)
        yield None

    def _answer(self, name: str, answer: Value) -> None:
        """Give an answer, and change others so that its question applies."""
        self.facts.answer(name, answer)
        question = self.pack.questions[name]
        if question.when and answer is not None:
            self._make(question.when.core, True)
