"""The names of a pack as terms: answers, derived values, parameters and findings.

An answer is known only where the question's own condition certainly holds. A finding can hold
only where rules can give it the score. The date of advice is any day from 2020 to 2100.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date
from fractions import Fraction

import z3

from advisor.authoring.exact.logic import Logic, Term
from advisor.authoring.exact.reading import Trees
from advisor.authoring.exact.values import (
    AS_MEANT,
    LAST_DAY,
    NULL,
    Cases,
    Choices,
    Day,
    Number,
    Reading,
    Truth,
    as_day,
)
from advisor.inference.certainty import HOLDS, weight
from advisor.language.lower import Core
from advisor.language.values import GRID, on_grid
from advisor.pack.pack import Pack
from advisor.pack.schema import Parameter, Question

FIRST_ADVICE, LAST_ADVICE = date(2020, 1, 1), date(2100, 12, 31)
"""The first and the last date of advice that is taken into account."""
_LONG_AGO = date(1950, 1, 1).toordinal()
"""Answers are no earlier than this day."""
_PLACES = 6
"""The decimals of an answer; further ones decide nothing."""


class Facts:
    """The facts of a pack as terms; `today` is the date of advice, `trees` reads conditions."""

    def __init__(self, pack: Pack) -> None:
        self.pack, self.logic = pack, Logic()
        self.today: Term = self.logic.whole("today")
        self.logic.assume(self.today >= FIRST_ADVICE.toordinal())
        self.logic.assume(self.today <= LAST_ADVICE.toordinal())
        self.trees = Trees(self.logic, self.today, self.value, self.parameter, pack.calendar)
        self._values: dict[str, Reading] = {}

    def value(self, name: str) -> Reading:
        """The value of a name as terms; null for a name that does not exist."""
        if name not in self._values:
            self._values[name] = self._read(name)
        return self._values[name]

    def _read(self, name: str) -> Reading:
        if derived := self.pack.derived.get(name):
            return self.trees.read(derived.formula.core)
        if question := self.pack.questions.get(name):
            return self._answer(question)
        if name in self.pack.findings:
            return self._finding(name)
        return self.parameter(name) or NULL

    def parameter(self, name: str, when: Reading | None = None) -> Reading | None:
        """A parameter at a date, by default the date of advice; None for an unknown name."""
        if (parameter := self.pack.parameters.get(name)) is None:
            return None
        day = Day(self.logic.true, self.today) if when is None else as_day(self.logic, when)
        return NULL if day is None else self._in_force(parameter, day, when is None)

    def _in_force(self, parameter: Parameter, day: Day, advice: bool) -> Cases:
        """The values of a parameter, each from its first day to the day before the next."""
        first, last = (FIRST_ADVICE, LAST_ADVICE) if advice else (date.min, date.max)
        begins = [max(dated.from_, first).toordinal() for dated in parameter.values]
        ends = [*begins[1:], LAST_DAY + 1]
        cases = []
        for dated, begin, end in zip(parameter.values, begins, ends, strict=True):
            if begin < end and begin <= last.toordinal():
                since = self.logic.true if begin == first.toordinal() else day.term >= begin
                until = self.logic.true if end > last.toordinal() else day.term < end
                guard = self.logic.all_of((day.known, since, until))
                cases.append((guard, float(dated.value)))
        return Cases(tuple(cases))

    def _answer(self, question: Question) -> Reading:
        applies = self.logic.true
        if question.when:
            applies = self.trees.truth(question.when.core).yes
        value, signs = _ANSWERS[question.type](self, question)
        for sign in signs:
            self.logic.assume(self.logic.follows(sign, applies))
        return value

    def _number(self, question: Question) -> tuple[Reading, list[Term]]:
        assert question.min is not None and question.max is not None
        logic = self.logic
        whole = question.whole
        term = z3.ToReal(logic.whole(question.id)) if whole else logic.real(question.id)
        knows = logic.truth(f"{question.id} is known")
        ends = (
            logic.constant(Fraction(on_grid(end), GRID)) for end in (question.min, question.max)
        )
        for bound in (term >= next(ends), term <= next(ends)):
            logic.assume(logic.follows(knows, bound))
        size = max(abs(question.min), abs(question.max))
        if whole:
            return Number(knows, term, 0, 0.0, size), [knows]
        return Number(knows, term, _PLACES, 0.0, size, AS_MEANT), [knows]

    def _date(self, question: Question) -> tuple[Reading, list[Term]]:
        logic, term = self.logic, self.logic.whole(question.id)
        knows = logic.truth(f"{question.id} is known")
        for bound in (term >= _LONG_AGO, term <= (self.today if question.past else LAST_DAY)):
            logic.assume(logic.follows(knows, bound))
        return Day(knows, term), [knows]

    def _yes_no(self, question: Question) -> tuple[Reading, list[Term]]:
        yes, no = self._exclusive(f"{question.id} is yes", f"{question.id} is no")
        return Truth(yes, no), [yes, no]

    def _choice(self, question: Question) -> tuple[Reading, list[Term]]:
        """A guard for each option; at most one holds, and none where the answer is unknown."""
        names = [f"{question.id} is {option.option}" for option in question.options]
        options = [str(option.option) for option in question.options]
        guards = self._exclusive(*names)
        return Cases(tuple(zip(guards, options, strict=True))), guards

    def _choices(self, question: Question) -> tuple[Reading, list[Term]]:
        knows = self.logic.truth(f"{question.id} is known")
        options = {
            str(option.option): self.logic.truth(f"{question.id}.{option.option}")
            for option in question.options
        }
        return Choices(knows, options), [knows]

    def _exclusive(self, *names: str) -> list[Term]:
        """Variables of which no two are true together."""
        variables = [self.logic.truth(name) for name in names]
        for n, variable in enumerate(variables):
            for other in variables[:n]:
                self.logic.assume(self.logic.opposite(self.logic.all_of((variable, other))))
        return variables

    def _finding(self, name: str) -> Truth:
        """A finding; true only where the rules that certainly fire give it the score."""
        rules = self.pack.rules_by_target.get(name, ())
        brought = [
            (self._fires(rule.condition.core), weight(rule.certainty(name))) for rule in rules
        ]
        enough = self._enough(brought)
        yes, no = self._exclusive(f"{name} holds", f"{name} does not hold")
        self.logic.assume(self.logic.follows(yes, enough))
        return Truth(yes, no)

    def _fires(self, condition: Core) -> Term:
        return self.trees.truth(condition).yes

    def _enough(self, brought: Iterable[tuple[Term, int]]) -> Term:
        """That the supporting weights can add up to the score with which a finding holds."""
        positive = [(fires, w) for fires, w in brought if w > 0 and fires is not self.logic.false]
        if all(w >= HOLDS for _, w in positive):
            return self.logic.any_of(fires for fires, _ in positive)
        if sum(w for _, w in positive) < HOLDS:
            return self.logic.false
        return z3.PbGe(positive, HOLDS)


_ANSWERS: dict[str, Callable[[Facts, Question], tuple[Reading, list[Term]]]] = {
    "number": Facts._number,
    "date": Facts._date,
    "yes_no": Facts._yes_no,
    "choice": Facts._choice,
    "choices": Facts._choices,
}
