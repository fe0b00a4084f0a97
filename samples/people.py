"""Random people for property tests: many answers unknown, extremes included."""

from __future__ import annotations

import random
from datetime import date, timedelta

from advisor.language.values import Value
from advisor.pack.pack import Pack
from advisor.pack.schema import Question

TODAY = date(2026, 11, 23)


def person(pack: Pack, dice: random.Random, known: float = 0.6) -> dict[str, Value]:
    """Answers to about a share `known` of the questions."""
    return {
        question.id: _answer(question, dice)
        for question in pack.questions.values()
        if dice.random() < known
    }


def _answer(question: Question, dice: random.Random) -> Value:
    match question.type:
        case "number":
            assert question.min is not None and question.max is not None
            extreme = dice.choice([question.min, question.max, 0.0])
            usual = float(round(dice.uniform(question.min, min(question.max, 20_000))))
            value = extreme if dice.random() < 0.2 else usual
            return max(question.min, value)
        case "choice":
            return str(dice.choice(question.options).option)
        case "choices":
            return tuple(str(o.option) for o in question.options if dice.random() < 0.25)
        case "date":
            return TODAY - timedelta(days=dice.randrange(500))
        case _:
            return dice.random() < 0.5
