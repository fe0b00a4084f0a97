"""The result of a consultation: ranked advice with its reasons, free of any language.

Everything that is shown or written is made from these objects; `report/` adds the words, and
`advise.py` makes them from the rules that fired.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Generic, TypeAlias, TypeVar

from advisor.contract.common import ListName
from advisor.inference.certainty import certainty
from advisor.inference.memory import not_counted
from advisor.inference.possible_case import PossibleCase
from advisor.inference.relevance import relevant_questions, to_ask
from advisor.language.values import Value
from advisor.language.working_days import Period
from advisor.pack.pack import Pack
from advisor.pack.schema import (
    Advisable,
    Cause,
    Concludable,
    Consequence,
    Remedy,
    Rule,
    Text,
    ThirdParty,
    Urgency,
    Warning,
)

E_co = TypeVar("E_co", bound=Concludable, covariant=True)


@dataclass(frozen=True, slots=True)
class Contribution:
    """What one fired rule adds to the score of an entry, and the facts in its condition."""

    rule: Rule
    entry: Concludable
    weight: int
    facts: Mapping[str, Value]

    @property
    def reason(self) -> Text:
        """The reason that is shown for this entry."""
        return self.rule.reason(self.entry.id)


@dataclass(frozen=True, slots=True)
class Conclusion(Generic[E_co]):
    """An entry that applies.

    `score`: the sum of the weights of `because`, in millionths; the open answers can still move
    it between `low` and `high`. `rank` counts from 1 within its list; the open answers can still
    move it between `best_rank` and `worst_rank` among the entries that are listed. `urgency` is
    one of `URGENCIES`. `legal_notes` and `third_parties` are ids. `deadline`: the date to show
    today; with a `period`, which ends on a working day, the day to act by, then the last day.
    """

    entry: E_co
    rank: int
    urgency: Urgency
    score: int
    low: int
    high: int
    because: tuple[Contribution, ...]
    legal_notes: tuple[str, ...]
    third_parties: tuple[str, ...] = ()
    deadline: date | None = None
    period: Period | None = None
    best_rank: int = 0
    worst_rank: int = 0

    @property
    def certainty(self) -> float:
        """The certainty factor, above -1 and below 1."""
        return certainty(self.score)


AnyConclusion: TypeAlias = Conclusion[Concludable]


@dataclass(frozen=True, slots=True)
class Vetoed:
    """An entry with a score high enough to be shown, and the rules that veto it."""

    entry: Advisable
    because: tuple[Rule, ...]


@dataclass(frozen=True, slots=True)
class OpenQuestion:
    """The id of an unanswered question, and of the entries that its answer could still move."""

    id: str
    could_move: tuple[str, ...]


@dataclass(frozen=True)
class Advice:
    """Everything that follows from the answers on a date.

    `answers`: by question id, as they were given. `facts`: the answers that apply, the derived
    values and the findings, by id. The lists hold what is advised, each in the order of its rank.
    """

    pack: Pack
    today: date
    answers: Mapping[str, Value]
    facts: Mapping[str, Value]
    causes: tuple[Conclusion[Cause], ...]
    consequences: tuple[Conclusion[Consequence], ...]
    recommendations: tuple[Conclusion[Remedy], ...]
    third_parties: tuple[Conclusion[ThirdParty], ...]
    warnings: tuple[Conclusion[Warning], ...]
    ruled_out: tuple[Vetoed, ...]

    @property
    def lists(self) -> dict[ListName, tuple[AnyConclusion, ...]]:
        """The conclusions by the name of their list, in the order in which lists are shown."""
        return {
            "recommendations": self.recommendations,
            "warnings": self.warnings,
            "causes": self.causes,
            "consequences": self.consequences,
            "third_parties": self.third_parties,
        }

    @property
    def concluded(self) -> dict[str, AnyConclusion]:
        """All conclusions by the id of their entry."""
        return {
            conclusion.entry.id: conclusion
            for listed in self.lists.values()
            for conclusion in listed
        }

    def standing(self, name: str) -> tuple[ListName, AnyConclusion] | None:
        """The list that an entry is in, and the conclusion about it; None where it is in none."""
        for listed, conclusions in self.lists.items():
            for conclusion in conclusions:
                if conclusion.entry.id == name:
                    return listed, conclusion
        return None

    @property
    def not_counted(self) -> tuple[str, ...]:
        """The ids of answered questions that do not apply because of the other answers."""
        return not_counted(self.answers, self.facts)

    @cached_property
    def open_questions(self) -> tuple[OpenQuestion, ...]:
        """The questions to ask next; computed on first access, as it takes a while."""
        possible_case = PossibleCase(self.pack, self.today)
        possible_case.update(self.answers)
        rules = relevant_questions(possible_case)
        return tuple(
            OpenQuestion(name, _targets(self.pack, rules[name]))
            for name in to_ask(possible_case, rules, self.facts)
        )


def _targets(pack: Pack, rules: Collection[str]) -> tuple[str, ...]:
    """The ids of the entries that some rules have as targets, sorted."""
    return tuple(
        sorted({target for rule in pack.rules if rule.id in rules for target in rule.targets})
    )
