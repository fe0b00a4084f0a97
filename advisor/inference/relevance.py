"""Which open questions can still change the advice.

A question is relevant while it can decide whether a rule fires that could still move an entry
that is or can be shown. No other question need be asked: whatever its answer, the advice stays
the same to the last certainty.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping

from advisor.inference.certainty import HOLDS, SHOWN, weight
from advisor.inference.memory import is_asked, scope_of
from advisor.inference.possible_case import PossibleCase
from advisor.language.possible import is_exact
from advisor.language.values import Value
from advisor.pack.schema import Remedy


def relevant_questions(possible_case: PossibleCase) -> dict[str, set[str]]:
    """The ids of questions that can still change the advice → ids of the rules they decide."""
    return _Relevance(possible_case).rules_by_question()


def to_ask(
    possible_case: PossibleCase, relevant: Collection[str], facts: Mapping[str, Value]
) -> tuple[str, ...]:
    """The ids of the relevant questions that can be asked now, in the questionnaire's order.

    Those without an answer ("don't know" is an answer) that apply by the known `facts`. The
    questionnaire asks them, and the advice lists them as open.
    """
    scope = scope_of(possible_case.pack, facts, possible_case.today)
    return tuple(
        name
        for name, question in possible_case.pack.questions.items()
        if name in relevant and name not in possible_case.answers and is_asked(question, scope)
    )


class _Relevance:
    """Which rules depend on which open questions, in one state of a `PossibleCase`."""

    def __init__(self, possible_case: PossibleCase) -> None:
        self.possible_case, self.pack = possible_case, possible_case.pack
        self._rules: dict[str, set[str]] = {}
        self._behind: dict[str, frozenset[str]] = {}

    def rules_by_question(self) -> dict[str, set[str]]:
        undecided = self._undecided()
        by_fact: defaultdict[str, set[str]] = defaultdict(set)
        for rule in self.pack.rules:
            if len(self.possible_case.truths[rule.id]) > 1 and not undecided.isdisjoint(
                rule.targets
            ):
                for name in self.possible_case.deciding_facts(rule.condition):
                    by_fact[name].add(rule.id)
        for remedy in self.pack.entries_of(Remedy).values():
            if remedy.deadline and remedy.id in undecided:
                rules = {rule.id for rule in self.pack.rules_by_target.get(remedy.id, ())}
                for formula in filter(None, (remedy.deadline, remedy.counted_from)):
                    for name in self.possible_case.open_names(formula):
                        by_fact[name] |= rules
        for name, rules in by_fact.items():
            for question in self._questions_behind(name):
                self._rules.setdefault(question, set()).update(rules)
        return self._with_conditions()

    def _undecided(self) -> set[str]:
        """Entries whose presentation can still change.

        For one that is certainly vetoed this is whether its score is high enough to be shown:
        then it is listed as advised against.
        """
        least: defaultdict[str, int] = defaultdict(int)
        most: defaultdict[str, int] = defaultdict(int)
        vetoed: set[str] = set()
        left_out: set[str] = set()
        for rule in self.pack.rules:
            if True not in self.possible_case.truths[rule.id]:
                continue
            fires = self.possible_case.fires(rule)
            if fires:
                vetoed |= rule.never.keys()
                left_out |= rule.leave_out.keys()
            for target, support in rule.then.items():
                brings = weight(support.certainty)
                if fires or brings > 0:
                    most[target] += brings
                if fires or brings < 0:
                    least[target] += brings
        undecided = set()
        for target, score in most.items():
            needed = HOLDS if target in self.pack.findings else SHOWN
            settled = target in left_out or (target in vetoed and least[target] >= needed)
            if score >= needed and not settled:
                undecided.add(target)
        return undecided

    def _with_conditions(self) -> dict[str, set[str]]:
        """Add the questions that decide whether a relevant question is asked at all."""
        pending = list(self._rules)
        while pending:
            name = pending.pop()
            when = self.pack.questions[name].when
            for open_name in self.possible_case.deciding_facts(when) if when else ():
                for question in self._questions_behind(open_name):
                    rules = self._rules.setdefault(question, set())
                    if not self._rules[name] <= rules:
                        rules |= self._rules[name]
                        pending.append(question)
        return self._rules

    def _questions_behind(self, name: str) -> frozenset[str]:
        """The open questions on which an open fact depends.

        An answer depends on those that decide whether its question applies.
        """
        if name in self.pack.questions and name not in self.possible_case.answers:
            return frozenset([name])
        if name not in self._behind:
            self._behind[name] = frozenset().union(*map(self._questions_behind, self._needs(name)))
        return self._behind[name]

    def _needs(self, name: str) -> Iterator[str]:
        if (question := self.pack.questions.get(name)) and question.when:
            yield from self.possible_case.deciding_facts(question.when)
        if derived := self.pack.derived.get(name):
            yield from self.possible_case.open_names(derived.formula)
        for rule in self.pack.rules_by_target[name] if name in self.pack.findings else ():
            if not is_exact(self.possible_case.truths[rule.id]):
                yield from rule.condition.names & self.possible_case.open.keys()
