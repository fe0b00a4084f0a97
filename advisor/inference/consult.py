"""One consultation: pack, answers and date in, advice out."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from advisor.inference.advice import Advice
from advisor.inference.advise import advise
from advisor.inference.to_experta import Engine


def consult(engine: Engine, answers: Mapping[str, object], today: date) -> Advice:
    """The advice for answers on a date; a pure function of its arguments.

    `answers`: by question id, as `Pack.answers` reads them. Raises `AdvisorError` with every
    mistake in them.
    """
    checked = engine.pack.answers(answers, today)
    facts, results = engine.run(checked, today)
    return advise(engine.pack, today, checked, facts, results)
