"""Checks of rules: what they bring about, and the reasons that people are given for it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from advisor.language.tree import names
from advisor.pack import schema
from advisor.problem import Problem, problem


def rule_problems(
    entries: Mapping[str, schema.Entry], rules: tuple[schema.Rule, ...]
) -> Iterator[Problem]:
    """Rules without effect, with mixed effects, with reasons missing; gates that see findings."""
    for rule in rules:
        if not rule.targets and not isinstance(rule, schema.Gate):
            yield problem("rule_without_effect", rule.place, id=rule.id)
        kinds = {isinstance(entries[i], schema.Finding) for i in rule.then if i in entries}
        if len(kinds) == 2 or (kinds == {True} and rule.closes):
            yield problem("rule_mixes_strata", rule.place, id=rule.id)
        yield from _reasons(rule)
        yield from _for_and_against(rule)
        if isinstance(rule, schema.Gate):
            for line in rule.condition.lines:
                for name in sorted(names(line.tree)):
                    if isinstance(entries.get(name), schema.Finding):
                        place = line.source.spot(0, len(line.source.text))
                        params = {"id": rule.id, "finding": name}
                        yield problem("gate_looks_at_finding", place, **params)


def _reasons(rule: schema.Rule) -> Iterator[Problem]:
    """Each target needs a reason, its own or the rule's; some target must need the rule's."""
    own = [name for name, target in rule.targets.items() if target.because]
    lacking = [name for name in rule.targets if name not in own]
    for name, support in rule.then.items():
        if support.certainty < 0 and support.urgency:
            yield problem("urgency_against", support.place, entry=name, id=rule.id)
    if rule.because is None and not own:
        what = "gate" if isinstance(rule, schema.Gate) else "rule"
        yield problem("missing_key", rule.place, key="because", what=f"{what} {rule.id}")
    elif rule.because is None:
        for name in lacking:
            yield problem("target_without_reason", rule.targets[name].place, entry=name, id=rule.id)
    elif own and not lacking:
        yield problem("reason_of_no_target", rule.place, id=rule.id)
    targets = {**rule.never, **rule.then}.values()
    if rule.cites and targets and not any(target.cites is None for target in targets):
        if not isinstance(rule, schema.Gate):  # what it holds is added to `never` later
            yield problem("citations_of_no_target", rule.place, id=rule.id)


def _for_and_against(rule: schema.Rule) -> Iterator[Problem]:
    """Entries that a rule both supports and takes off the list."""
    for name, veto in {**rule.leave_out, **rule.never}.items():
        if rule.certainty(name) > 0:
            line = rule.then[name].place.line
            yield problem("then_and_never", veto.place, id=rule.id, entry=name, line=line)
