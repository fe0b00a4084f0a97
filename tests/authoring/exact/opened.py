"""Values put into variables one by one, without a pack, and what the logic then says."""

from collections.abc import Mapping
from datetime import date
from typing import Any

import z3

from advisor.authoring.exact.logic import Logic
from advisor.authoring.exact.reading import Trees
from advisor.authoring.exact.values import (
    AS_MEANT,
    NULL,
    Cases,
    Choices,
    Day,
    Listed,
    Number,
    Reading,
    Truth,
)
from advisor.language.lower import lower
from advisor.language.values import Value
from advisor.language.working_days import PLAIN_WEEK, Calendar
from tests.authoring.exact.pinned import alike, equal
from tests.language.tables import tree_of, types_of

TODAY = date(2026, 11, 23)


class Opened:
    """Facts as variables of which a solver knows what they are."""

    def __init__(self, facts: Mapping[str, Value], calendar: Calendar = PLAIN_WEEK) -> None:
        self.logic = Logic()
        today = self.logic.whole("today")
        self.types = types_of(facts)
        self.facts = {name: self.variable(value) for name, value in facts.items()}
        self.trees = Trees(
            self.logic, today, lambda name: self.facts.get(name, NULL), lambda *_: None, calendar
        )
        self.known = [today == TODAY.toordinal()]
        for name, value in facts.items():
            self.known += equal(self.facts[name], value)

    def variable(self, value: Value) -> Reading:
        """A variable for any value of the same kind."""
        logic = self.logic
        match value:
            case None:
                return NULL
            case bool():
                yes, no = logic.truth("yes"), logic.truth("no")
                logic.assume(z3.Not(z3.And(yes, no)))
                return Truth(yes, no)
            case int() | float():
                size = max(1e6, abs(value))
                return Number(logic.truth("known"), logic.real("n"), 6, 0.0, size, AS_MEANT)
            case date():
                return Day(logic.truth("known"), logic.whole("day"))
            case str():
                other = logic.truth("other")
                mine = logic.truth("mine")
                logic.assume(z3.Not(z3.And(other, mine)))
                return Cases(((mine, value), (other, f"not {value}")))
            case dict():
                return Choices(logic.truth("known"), {o: logic.truth(o) for o in value})
            case _:
                return Listed(tuple(self.variable(item) for item in value))

    def may_be(self, text: str, value: Any) -> bool:
        """Whether an expression can have a value."""
        return self._possible(z3.And([self.logic.true, *alike(self.read(text), value)]))

    def must_be(self, text: str, value: Any) -> bool:
        """Whether an expression can have no other value."""
        return not self._possible(z3.Not(z3.And([self.logic.true, *alike(self.read(text), value)])))

    def read(self, text: str) -> Reading:
        return self.trees.read(lower(tree_of(text, self.types)))

    @property
    def is_exact(self) -> bool:
        """Whether nothing that was read is a variable of which the logic knows little."""
        return not (self.trees.arithmetic.free or self.trees.functions.applied)

    def _possible(self, term: Any) -> bool:
        solver = z3.SimpleSolver(ctx=self.logic.context)
        solver.add(*self.known, *self.logic.axioms, term)
        found = solver.check()
        assert found in (z3.sat, z3.unsat)
        return bool(found == z3.sat)
