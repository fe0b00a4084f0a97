"""Random people for property tests: many answers unknown, others on both sides of every turn.

The pack alone decides how they are drawn: answers lie near where its comparisons turn, and every
third person is drawn so that some rule is likely to fire, however deep its condition.
"""

from __future__ import annotations

import random
from datetime import date, timedelta
from typing import ClassVar

from advisor.inference.memory import is_asked
from advisor.language.values import Value
from advisor.pack.pack import Pack
from advisor.pack.schema import Question, Rule
from samples.aim import Aim
from samples.facts import Facts, Web
from samples.turns import USUAL, Turns, fitted, near_special, special_days

TODAY = date(2026, 11, 23)
Answers = dict[str, Value]

AIMED = 1 / 3
"""The share of people who are drawn towards a rule."""
NEAR = 0.2
"""The share of numbers and dates that are drawn near where a comparison turns."""


def person(pack: Pack, dice: random.Random, known: float = 0.6, today: date = TODAY) -> Answers:
    """Answers to about a share `known` of the questions; mostly only of those that apply."""
    drawing = Drawing.for_pack(pack, today)
    answers = drawing.answers(dice, known)
    return answers if dice.random() < 0.2 else drawing.applying(answers)


def anybody(pack: Pack, dice: random.Random, known: float = 0.6, today: date = TODAY) -> Answers:
    """Like `person`, but answers to questions that do not apply are never left out."""
    return Drawing.for_pack(pack, today).answers(dice, known)


def aimed(pack: Pack, dice: random.Random, rule: str, known: float = 0.6) -> Answers:
    """Like `person`, for whom a rule is likely to fire, and only answers that apply."""
    drawing = Drawing.for_pack(pack, TODAY)
    (target,) = (other for other in drawing.pack.rules if other.id == rule)
    return drawing.applying(drawing.answers(dice, known, target))


class Drawing:
    """Draws people for a pack who ask for advice on a day."""

    _made: ClassVar[dict[tuple[str, date], Drawing]] = {}

    @classmethod
    def for_pack(cls, pack: Pack, today: date) -> Drawing:
        """The drawing for a pack, made once for packs of the same content."""
        if (key := (pack.digest, today)) not in cls._made:
            cls._made[key] = Drawing(pack, today)
        return cls._made[key]

    def __init__(self, pack: Pack, today: date) -> None:
        self.pack, self.web, self.today = pack, Web(pack), today
        self.turns = Turns(self.web)
        self.days = special_days(pack)

    def answers(self, dice: random.Random, known: float, aim: Rule | None = None) -> Answers:
        """The answers of one person, drawn towards the rule `aim` or, now and then, towards any."""
        facts = Facts(self.web, {}, self.today)
        for question in self.pack.questions.values():
            if dice.random() < known:
                facts.answer(question.id, self._answer(question, facts, dice))
        if aim is None and self.pack.rules and dice.random() < AIMED:
            aim = dice.choice(self.pack.rules)
        if aim:
            Aim(facts, self.turns, dice, lambda q: self._answer(q, facts, dice)).at(aim)
        return facts.answers

    def applying(self, answers: Answers) -> Answers:
        """The answers whose questions apply, given the other answers."""
        facts = Facts(self.web, answers, self.today)
        return {n: a for n, a in answers.items() if is_asked(self.pack.questions[n], facts.scope)}

    def _answer(self, question: Question, facts: Facts, dice: random.Random) -> Value:
        match question.type:
            case "choice":
                return str(dice.choice(question.options).option)
            case "choices":
                return tuple(str(o.option) for o in question.options if dice.random() < 0.25)
            case "yes_no":
                return dice.random() < 0.5
        near = self.turns.near(facts, question.id, dice) if dice.random() < NEAR else None
        if near is not None:
            return near
        place = _amount if question.type == "number" else self._day
        return fitted(question, place(question, dice), self.today)

    def _day(self, _: Question, dice: random.Random) -> float:
        kind = dice.random()
        if kind < 0.1:
            return (self.today + timedelta(days=dice.randrange(400))).toordinal()
        if kind < 0.3 and self.days:
            return near_special(self.days, dice).toordinal()
        back = dice.randrange(25 * 365) if kind < 0.5 else dice.randrange(500)
        return (self.today - timedelta(days=back)).toordinal()


def _amount(question: Question, dice: random.Random) -> float:
    assert question.min is not None and question.max is not None
    if dice.random() < 0.2:
        return dice.choice([question.min, question.max, 0.0])
    usual = dice.uniform(question.min, min(question.max, USUAL))
    return round(usual, dice.choice([0, 0, 0, 2]))
