"""Rules that could go, or fire for everybody, without a scenario failing (`make mutants`).

Each rule of the pack is changed in both ways, and scenarios are played against the changed
pack until one fails: those first that name a target of the rule. Coverage only counts which
rules fired and stayed silent; this shows whether the scenarios need that.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from pytest_bdd.parser import Step

from advisor.inference.memory import StratumResult, run_plain
from advisor.language.tree import Literal
from advisor.language.values import Value
from advisor.pack.folder import default_folder
from advisor.pack.load import load
from advisor.pack.pack import Pack
from advisor.pack.schema import Rule
from advisor.problem import AdvisorError
from advisor.specification.case import At, Case
from advisor.specification.failure import StepFailed
from advisor.specification.feature import FeatureText, read_feature
from advisor.specification.sentences import matching
from advisor.specification.steps import FUNCTIONS

SHARED = ("questions", "derived", "parameters", "findings", "advice", "uses", "questions_behind")
"""Cached properties of a pack that a changed pack can take over without changing its advice."""


@dataclass(frozen=True, eq=False)
class Plain:
    """The plain walk in place of the engine: a changed pack need not be compiled."""

    pack: Pack

    def run(
        self, answers: Mapping[str, Value], today: date
    ) -> tuple[dict[str, Value], list[StratumResult]]:
        """As `Engine.run`."""
        return run_plain(self.pack, answers, today)


@dataclass(frozen=True, eq=False)
class Played:
    """A scenario with one row of its examples."""

    feature: FeatureText
    steps: tuple[Step, ...]

    @property
    def text(self) -> str:
        """The text of its Then-steps."""
        return " ".join(step.name for step in self.steps if step.type == "then")

    def case(self, engine: Plain, folder: Path) -> Case:
        """The case after all steps but the Then-steps."""
        case = Case(engine, folder, self.feature.lang)  # type: ignore[arg-type]
        for step in self.steps:
            if step.type != "then":
                self.do(case, step)
        return case

    def fails(self, engine: Plain, folder: Path) -> bool:
        """Whether a step fails; steps about rules do not count."""
        case = Case(engine, folder, self.feature.lang)  # type: ignore[arg-type]
        try:
            for step in self.steps:
                self.do(case, step)
        except (AdvisorError, StepFailed):
            return True
        return False

    def do(self, case: Case, step: Step) -> None:
        """Play one step."""
        (sentence,) = (s for s in matching(step.name) if s.type == step.type)
        if sentence.name in ("fires", "silent"):
            return
        rows = tuple(step.datatable.rows) if step.datatable else ()
        case.step = At(self.feature, step.type, "", step.name, step.line_number, "", rows)
        FUNCTIONS[sentence.name](case, **(sentence.match(step.name) or {}))


def played(folder: Path) -> Iterator[Played]:
    """Every scenario of a folder, once for each row of its examples."""
    for path in sorted(folder.rglob("*.feature")):
        feature = read_feature(path, str(path))
        for template in feature.parsed.scenarios.values():
            rows = [row for table in template.examples for row in table.as_contexts()]
            for row in rows or [{}]:
                yield Played(feature, tuple(template.render(row).steps))


def changed(pack: Pack, rules: Iterator[Rule]) -> Plain:
    """The pack with other rules."""
    other = replace(pack, rules=tuple(rules))
    other.__dict__.update({name: getattr(pack, name) for name in SHARED})
    return Plain(other)


def without(pack: Pack, rule: Rule) -> Plain:
    """The pack without a rule."""
    return changed(pack, (other for other in pack.rules if other is not rule))


def for_everybody(pack: Pack, rule: Rule) -> Plain:
    """The pack with a rule that always fires."""
    always = replace(rule, when=replace(rule.condition, tree=Literal(True)), unless=None)
    return changed(pack, (always if other is rule else other for other in pack.rules))


def names_of(pack: Pack, rule: Rule) -> set[str]:
    """The ids and labels of the targets of a rule."""
    labels = (getattr(pack.entries[t], "label", {}) for t in (*rule.then, *rule.never))
    return {*rule.then, *rule.never, *(text for label in labels for text in label.values())}


def main() -> int:
    """Print the changes of rules that no scenario notices; exit code 1 if there are any."""
    folder = default_folder()
    pack = load(folder)
    scenarios = list(played(folder / "features"))
    fired = {scenario: scenario.case(Plain(pack), folder).outcome.fired for scenario in scenarios}
    unnoticed = 0
    for rule in pack.rules:
        names = names_of(pack, rule)
        near = sorted(scenarios, key=lambda scenario: -sum(name in scenario.text for name in names))
        for what, change in (("left out", without), ("fires for everybody", for_everybody)):
            relevant = [
                scenario for scenario in near if (rule.id in fired[scenario]) is (change is without)
            ]
            engine = change(pack, rule)
            if relevant and not any(o.fails(engine, folder) for o in relevant):
                unnoticed += 1
                print(f"{rule.id}: {what}, and none of {len(relevant)} scenarios fails", flush=True)
    print(f"{len(pack.rules)} rules, {len(scenarios)} scenarios, {unnoticed} changes unnoticed")
    return 1 if unnoticed else 0


if __name__ == "__main__":
    sys.exit(main())
