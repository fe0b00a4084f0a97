"""One consultation: pack, answers and date in, advice out."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from advisor.inference.advice import Advice, advise
from advisor.inference.to_experta import Engine
from advisor.language.values import Value


def consult(engine: Engine, answers: Mapping[str, Value], today: date) -> Advice:
    """The advice for checked answers on a date; a pure function of its arguments."""
    facts, tallies = engine.run(answers, today)
    return advise(engine.pack, today, facts, tallies)
