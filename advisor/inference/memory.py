"""Working memory: what is known about one case, stratum by stratum."""

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

    An answer applies while its question's own condition certainly holds; any other is unknown,
    whatever somebody wrote. The one place that decides it: rules, letters, explanations and
    charts all see these facts. Every option of an answered multiple choice is true or false.
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
    """Questions that were answered and do not apply; `facts` are those of the answers."""
    return tuple(n for n, answer in answers.items() if answer is not None and facts[n] is None)


def as_fact(question: Question, answer: Value) -> Value:
    """An answer as rules see it: a multiple choice as a truth for each option."""
    if question.type != "choices" or not isinstance(answer, (tuple, list)):
        return answer
    return {option.option: option.option in answer for option in question.options}


def scope_of(pack: Pack, facts: Mapping[str, Value], today: date) -> Scope:
    """The scope that conditions are evaluated in."""
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
    """The sum of the weights that rules bring to each entry; 0 where none does."""
    summed: Counter[str] = Counter()
    for rule in rules:
        for target, support in rule.then.items():
            summed[target] += weight(support.certainty)
    return summed


def bounds(result: StratumResult) -> tuple[Counter[str], Counter[str]]:
    """The lowest and the highest score of each entry, over everything that is still unknown."""
    low = scores(result.fired)
    high = low.copy()
    for rule in result.undetermined:
        for target, support in rule.then.items():
            bound = low if support.certainty < 0 else high
            bound[target] += weight(support.certainty)
    for rule in result.undetermined:
        for target in rule.leave_out:  # then nothing of it is left
            low[target] = min(low[target], 0)
    return low, high


def conclude(findings: Iterable[str], result: StratumResult) -> dict[str, Value]:
    """Whether each finding of a stratum holds."""
    present, (_, high) = scores(result.fired), bounds(result)
    return {name: finding_truth(present[name], high[name]) for name in findings}


def conclude_certainly(findings: Iterable[str], result: StratumResult) -> dict[str, Value]:
    """Like `conclude`, but a finding that unknown answers could still undo is unknown."""
    low, high = bounds(result)
    return {name: finding_truth(low[name], high[name]) for name in findings}


def certain_results(
    pack: Pack, facts: Mapping[str, Value], today: date, results: Iterable[StratumResult]
) -> list[StratumResult]:
    """What no unknown answer can change of a run, stratum by stratum; it bounds the scores.

    `facts` and `results` are those of the run. A rule that looks at no finding which is less
    sure than the run took it to be has the value that it had there.
    """
    known = dict(facts)
    unsure: set[str] = set()
    sure = []
    for level, ran in enumerate(results):
        result = ran
        if unsure:
            result = StratumResult()
            scope = scope_of(pack, known, today)
            fired, still_open = (
                {rule.id for rule in rules} for rules in (ran.fired, ran.undetermined)
            )
            for rule in pack.rule_levels[level]:
                if rule.condition.names & unsure:
                    result.add(rule, holds(rule.condition.core, scope))
                else:
                    result.add(rule, rule.id in fired or (None if rule.id in still_open else False))
        sure.append(result)
        if level < len(pack.finding_levels):
            for finding, value in conclude_certainly(pack.finding_levels[level], result).items():
                if value is not known[finding]:
                    unsure.add(finding)
                known[finding] = value
    return sure


def run_plain(
    pack: Pack, answers: Mapping[str, Value], today: date
) -> tuple[dict[str, Value], list[StratumResult]]:
    """The oracle: a plain walk over all rules, stratum by stratum, without a rule engine."""
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
