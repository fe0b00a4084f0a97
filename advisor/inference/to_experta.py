"""The experta reading: every YAML rule is an experta rule; strata chain through working memory.

One experta fact holds all facts of a stratum (`WorkingMemory(stratum=n, snapshot=…)`); a rule
is one pattern on it with a predicate from the rule's tree. When all rules of a stratum
have fired, the stratum's closing rule (lower salience) concludes its findings and declares
the `WorkingMemory` of the next stratum, which activates the rules there.

A fact per answer would be the textbook encoding; its joins cost 20 ms to 1 s per case,
and they grow with the square of the rules. This one grows with their number.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from inspect import signature
from threading import Lock
from typing import Any

from advisor.inference._compat import (
    ConflictSetNode,
    Fact,
    FeatureCheck,
    FeatureTesterNode,
    KnowledgeEngine,
    P,
    ReteMatcher,
    forget_predicates,
    generate_checks,
)
from advisor.inference._compat import Rule as ExpertaRule
from advisor.inference.memory import StratumResult, conclude, facts_of, scope_of
from advisor.language.evaluate import Scope, holds
from advisor.language.values import Value
from advisor.pack.pack import Pack
from advisor.pack.schema import Rule


class WorkingMemory(Fact):  # type: ignore[misc]  # experta has no types
    """All facts of a stratum as one fact of experta; declaring it activates the stratum's rules."""


class Snapshot:
    """The content of a `WorkingMemory`: facts by name. Hashed by identity, as experta needs."""

    def __init__(self, facts: dict[str, Value], scope: Scope) -> None:
        self.facts, self.scope = facts, scope
        self.open: dict[str, Rule] = {}
        """The rules whose patterns met this snapshot and are undetermined, by id."""


class _Holds:
    """The predicate of a rule's pattern: whether its condition is true in a snapshot.

    It keeps the condition itself: in a large base most time went into fetching it.
    """

    __slots__ = ("_condition", "_rule")

    def __init__(self, rule: Rule) -> None:
        self._rule, self._condition = rule, rule.condition.core

    def __call__(self, snapshot: object) -> bool:
        if not isinstance(snapshot, Snapshot):
            return False
        truth = holds(self._condition, snapshot.scope)
        if truth is None:
            snapshot.open[self._rule.id] = self._rule
        return truth is True


class _CheckNode(FeatureTesterNode):  # type: ignore[misc]  # experta has no types
    """A check of one fact. The stock node copies the token first, mostly for a check that fails."""

    def activate(self, token: Any) -> None:
        (fact,) = token.data
        if self.matcher(fact):
            for child in self.children:
                child.callback(token)


class _PredicateNode(_CheckNode):
    """A predicate, called directly: experta's own check keeps a log of every result."""

    def activate(self, token: Any) -> None:
        (fact,) = token.data
        if self.matcher(fact.get("snapshot")):
            for child in self.children:
                child.callback(token)


class _RuleNode(ConflictSetNode):  # type: ignore[misc]  # experta has no types
    """The end of a rule's branch of the network; enters itself in `touched` when reached."""

    def __init__(self, rule: Any, *touched: dict[_RuleNode, None]) -> None:
        super().__init__(rule)
        self._touched = touched

    def _activate(self, token: Any) -> None:
        for nodes in self._touched:
            nodes[self] = None
        super()._activate(token)


class _TouchedOnly(ReteMatcher):  # type: ignore[misc]  # experta has no types
    """experta's network for rules of one positive pattern, as ours are.

    The stock matcher polls every rule at every firing and compares every pattern with
    every other when it builds the network, so both grow with the square of the rules.
    This one looks only at rules whose activations changed, and has nothing to join; only
    the ends of branches keep state, so a reset concerns those that were reached.
    """

    def __init__(self, engine: Any) -> None:
        self._touched: dict[_RuleNode, None] = {}
        self._reached: dict[_RuleNode, None] = {}
        super().__init__(engine)

    def build_network(self) -> None:
        """A branch of checks per rule; rules share it while their checks are the same."""
        nodes: dict[tuple[Any, Any], Any] = {}
        for rule in self.engine.get_rules():
            (pattern,) = rule
            node = self.root_node
            for check in generate_checks(pattern):
                if (node, check) not in nodes:
                    nodes[node, check] = below = _node_of(check)
                    node.add_child(below, below.activate)
                node = nodes[node, check]
            end = _RuleNode(rule, self._touched, self._reached)
            node.add_child(end, end.activate)
        forget_predicates()

    def reset(self) -> None:
        for node in self._reached:
            node.get_activations()  # left behind by a run that broke off
            node.reset()
        self._reached.clear()
        self._touched.clear()

    def changes(self, adding: Any = None, deleting: Any = None) -> tuple[list[Any], list[Any]]:
        for fact in deleting or ():
            self.root_node.remove(fact)
        for fact in adding or ():
            self.root_node.add(fact)
        added: list[Any] = []
        removed: list[Any] = []
        for node in self._touched:
            gained, lost = node.get_activations()
            added.extend(gained)
            removed.extend(lost)
        self._touched.clear()
        return added, removed


def _node_of(check: Any) -> _CheckNode:
    if isinstance(check, FeatureCheck) and isinstance(check.expected, P):
        return _PredicateNode(check.expected.match)
    return _CheckNode(check)


class Engine:
    """A pack compiled into an experta network; compile once, then `run` any number of cases.

    experta keeps the case that runs in its network, so one engine runs one case at a time:
    threads may share an engine, and wait for each other.
    """

    def __init__(self, pack: Pack) -> None:
        self.pack = pack
        body: dict[str, Any] = {"__matcher__": _TouchedOnly}
        for level, rules in enumerate(pack.rule_levels):
            first = 2 * (len(pack.rule_levels) - level)
            for rule in rules:
                body[f"fire_{rule.id}"] = self._fires(rule, level, first)
            body[f"close_{level}"] = self._closes(level, first - 1)
        deffacts = KnowledgeEngine.get_deffacts
        self._engine = type("PackEngine", (KnowledgeEngine,), body)()
        # experta searches the class for these at every reset; they never change.
        initial_facts = deffacts(self._engine)
        self._engine.get_deffacts = lambda: initial_facts
        self._order = {rule.id: number for number, rule in enumerate(pack.rules)}
        self._results: list[StratumResult] = []
        self._facts: dict[str, Value] = {}
        self._today = date.min
        self._snapshot = Snapshot({}, Scope({}))
        self._running = Lock()

    def run(
        self, answers: Mapping[str, Value], today: date
    ) -> tuple[dict[str, Value], list[StratumResult]]:
        """(all facts at the end, the result of each stratum) for one case."""
        with self._running:
            self._today = today
            self._results = [StratumResult() for _ in self.pack.rule_levels]
            self._engine.reset()
            self._declare(0, facts_of(self.pack, answers, today))
            self._engine.run()
            facts, results = self._facts, self._results
        for result in results:  # experta's own order varies from run to run
            for rules in (result.fired, result.undetermined):
                rules.sort(key=lambda rule: self._order[rule.id])
        return facts, results

    def _declare(self, stratum: int, facts: dict[str, Value]) -> None:
        self._facts = facts
        self._snapshot = Snapshot(facts, scope_of(self.pack, facts, self._today))
        self._engine.declare(WorkingMemory(stratum=stratum, snapshot=self._snapshot))

    def _fires(self, rule: Rule, level: int, salience: int) -> Any:
        """The experta rule of a YAML rule; when it fires, the result of its stratum has it."""

        def act(*_engine: Any) -> None:
            self._results[level].fired.append(rule)

        return _experta_rule(act, salience, stratum=level, snapshot=P(_Holds(rule)))

    def _closes(self, level: int, salience: int) -> Any:
        """The rule that ends a stratum: it records the undetermined rules and begins the next."""
        last = level == len(self.pack.finding_levels)

        def act(*_engine: Any) -> None:
            result = self._results[level]
            result.undetermined = list(self._snapshot.open.values())
            if not last:
                concluded = conclude(self.pack.finding_levels[level], result)
                self._declare(level + 1, {**self._facts, **concluded})

        return _experta_rule(act, salience, stratum=level)


_SIGNATURE = signature(lambda *_engine: None)


def _experta_rule(act: Callable[..., None], salience: int, **slots: Any) -> Any:
    act.__signature__ = _SIGNATURE  # type: ignore[attr-defined]  # experta asks for each anew
    return ExpertaRule(WorkingMemory(**slots), salience=salience)(act)
