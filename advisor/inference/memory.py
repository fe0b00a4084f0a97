"""The facts of one case and the results of its strata; `run_plain` is the oracle of the engine."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date

from advisor.inference.certainty import finding_truth, weight
from advisor.language.evaluate import Scope, evaluate, holds
from advisor.language.values import Truth, Value
from advisor.pack.pack import Pack
from advisor.pack.schema import Question, Rule


def facts_of(pack: Pack, answers: Mapping[str, Value], today: date) -> dict[str, Value]:
    """The facts before any rule runs: the answers that apply, and the values derived from them.

    An answer applies while its question's own condition certainly holds; any other answer is
    taken as unknown. Only this function decides it: rules, letters, explanations and charts all
    read these facts. Every option of an answered multiple choice is true or false.
    """
    facts: dict[str, Value] = {}
    scope = scope_of(pack, facts, today)
    for name in pack.fact_order:
        if derived := pack.derived.get(name):
            facts[name] = evaluate(derived.formula.core, scope)
            continue
        question, answer = pack.questions[name], answers.get(name)
        applies = answer is not None and is_asked(question, scope)
        facts[name] = as_fact(question, answer) if applies else None
    return facts


def not_counted(answers: Mapping[str, Value], facts: Mapping[str, Value]) -> tuple[str, ...]:
    """The ids of answered questions that do not apply; `facts` come from `facts_of`."""
    return tuple(n for n, answer in answers.items() if answer is not None and facts[n] is None)


def as_fact(question: Question, answer: Value) -> Value:
    """An answer as rules see it: a multiple choice as a truth for each option."""
    if question.type != "choices" or not isinstance(answer, (tuple, list)):
        return answer
    return {option.option: option.option in answer for option in question.options}


def scope_of(pack: Pack, facts: Mapping[str, Value], today: date) -> Scope:
    """The scope in which the conditions of a pack are evaluated."""
    return Scope(facts, today, pack.parameters, pack.calendar)


def is_asked(question: Question, scope: Scope) -> bool:
    """Whether a question's own condition, where it has one, certainly holds."""
    return question.when is None or holds(question.when.core, scope) is True


@dataclass(slots=True)
class StratumResult:
    """The result of one stratum: the rules that fired, and those whose condition is unknown."""

    fired: list[Rule] = field(default_factory=list)
    undetermined: list[Rule] = field(default_factory=list)

    def add(self, rule: Rule, truth: Truth) -> None:
        """Add a rule by the truth value of its condition."""
        if truth is True:
            self.fired.append(rule)
        elif truth is None:
            self.undetermined.append(rule)


def merged(results: Iterable[StratumResult]) -> StratumResult:
    """The results of all strata as one."""
    whole = StratumResult()
    for result in results:
        whole.fired += result.fired
        whole.undetermined += result.undetermined
    return whole


def scores(rules: Iterable[Rule]) -> Counter[str]:
    """The score of each entry: the sum of the weights of these rules, 0 without any."""
    summed: Counter[str] = Counter()
    for rule in rules:
        for target, support in rule.then.items():
            summed[target] += weight(support.certainty)
    return summed


def bounds(result: StratumResult) -> tuple[Counter[str], Counter[str]]:
    """(lowest, highest) score of each entry, over all outcomes of the undetermined rules."""
    low = scores(result.fired)
    high = _highest(low, result.undetermined)
    for rule in result.undetermined:
        for target, support in rule.then.items():
            if support.certainty < 0:
                low[target] += weight(support.certainty)
    for rule in result.undetermined:
        for target in rule.leave_out:  # left out, it has no score
            low[target] = min(low[target], 0)
    return low, high


def _highest(present: Counter[str], undetermined: Iterable[Rule]) -> Counter[str]:
    """The scores if every undetermined rule that speaks for an entry fired, and no other."""
    high = present.copy()
    for rule in undetermined:
        for target, support in rule.then.items():
            if support.certainty > 0:
                high[target] += weight(support.certainty)
    return high


def conclude(findings: Iterable[str], result: StratumResult) -> dict[str, Value]:
    """The truth value of each finding of a stratum."""
    present = scores(result.fired)
    high = _highest(present, result.undetermined)
    return {name: finding_truth(present[name], high[name]) for name in findings}


def conclude_certainly(findings: Iterable[str], result: StratumResult) -> dict[str, Value]:
    """Like `conclude`, but a finding that unknown answers could still undo is unknown."""
    low, high = bounds(result)
    return {name: finding_truth(low[name], high[name]) for name in findings}


def certain_results(
    pack: Pack, facts: Mapping[str, Value], today: date, results: Iterable[StratumResult]
) -> list[StratumResult]:
    """The results of a run again, with a finding counted only if no unknown answer could undo it.

    `facts` and `results` are those of the run. One result per stratum, from which `bounds` of the
    scores follow. A rule keeps its value unless one of its findings has become unknown.
    """
    certain_facts = dict(facts)
    changed: set[str] = set()
    certain = []
    for level, full in enumerate(results):
        result = full
        if changed:
            result = StratumResult()
            scope = scope_of(pack, certain_facts, today)
            fired, still_open = (
                {rule.id for rule in rules} for rules in (full.fired, full.undetermined)
            )
            for rule in pack.rule_levels[level]:
                if rule.condition.names & changed:
                    result.add(rule, holds(rule.condition.core, scope))
                else:
                    result.add(rule, rule.id in fired or (None if rule.id in still_open else False))
        certain.append(result)
        if level < len(pack.finding_levels):
            for finding, value in conclude_certainly(pack.finding_levels[level], result).items():
                if value is not certain_facts[finding]:
                    changed.add(finding)
                certain_facts[finding] = value
    return certain


def run_plain(
    pack: Pack, answers: Mapping[str, Value], today: date
) -> tuple[dict[str, Value], list[StratumResult]]:
    """(all facts, the result of each stratum) of a case, without a rule engine.

    A plain walk over all rules, stratum by stratum: the oracle for tests of the engine.
    """
    facts = facts_of(pack, answers, today)
    results = []
    for level, rules in enumerate(pack.rule_levels):
        scope = scope_of(pack, facts, today)
        result = StratumResult()
        for rule in rules:
            result.add(rule, holds(rule.condition.core, scope))
        results.append(result)
        if level < len(pack.finding_levels):
            facts = {**facts, **conclude(pack.finding_levels[level], result)}
    return facts, results
