"""Explanations: why an entry is shown or not, by every rule that has it as a target."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Literal, TypeAlias

from advisor.inference.certainty import HOLDS, SHOWN, weight
from advisor.inference.memory import scope_of
from advisor.language import tree as t
from advisor.language.evaluate import Scope, holds, looked_up, names_read
from advisor.language.lower import lower
from advisor.language.values import Truth, Value
from advisor.pack.pack import Pack
from advisor.pack.schema import Rule

_YES = t.Literal(True)


@dataclass(frozen=True, slots=True)
class Verdict:
    """One rule about an entry in a case, with its truth value and its contribution.

    `weight`: what it adds to the score when it fires, in millionths; 0 where it vetoes the entry
    or leaves it out (`vetoes`). `lines`: the conjuncts of its condition, each with its value.
    """

    rule: Rule
    truth: Truth
    weight: int
    vetoes: bool
    lines: tuple[tuple[t.Node, Truth], ...]


@dataclass(frozen=True, slots=True)
class Explanation:
    """The rules about an entry, those of the greatest weight first, and the score they give."""

    name: str
    verdicts: tuple[Verdict, ...]
    least: int
    """The score from which the entry is shown."""

    @property
    def fired(self) -> tuple[Verdict, ...]:
        """The rules that fired and add up to the score."""
        return tuple(v for v in self.verdicts if v.truth is True and not v.vetoes)

    @property
    def vetoes(self) -> tuple[Verdict, ...]:
        """The rules that fired and veto the entry, or leave it out."""
        return tuple(v for v in self.verdicts if v.truth is True and v.vetoes)

    @property
    def silent(self) -> tuple[Verdict, ...]:
        """Rules that would add to the score and do not fire, the nearest to firing first."""
        silent = [v for v in self.verdicts if v.truth is not True and v.weight > 0]
        return tuple(sorted(silent, key=lambda v: sum(truth is not True for _, truth in v.lines)))

    @property
    def score(self) -> int:
        """The sum of the weights that fired."""
        return sum(verdict.weight for verdict in self.fired)

    @property
    def shown(self) -> bool:
        """Whether the entry is shown."""
        return self.score >= self.least and not self.vetoes


def explain(pack: Pack, facts: Mapping[str, Value], today: date, name: str) -> Explanation:
    """The explanation of one entry; `facts` are those of the finished run, by id."""
    scope = scope_of(pack, facts, today)
    verdicts = [
        Verdict(
            rule,
            holds(rule.condition.core, scope),
            weight(rule.certainty(name)),
            name in rule.closes,
            tuple((part, holds(lower(part), scope)) for part in t.parts(rule.condition.tree)),
        )
        for rule in pack.rules
        if name in rule.targets
    ]
    verdicts.sort(key=lambda verdict: -abs(verdict.weight))
    return Explanation(name, tuple(verdicts), HOLDS if name in pack.findings else SHOWN)


def unfolded(
    pack: Pack, facts: Mapping[str, Value], today: date, condition: t.Node
) -> tuple[tuple[t.Node, Truth], ...]:
    """The conjuncts of a named condition with their values; () for a condition without a name."""
    named = t.without_mood(condition)
    if not isinstance(named, t.Name) or named.id not in pack.derived:
        return ()
    tree, scope = pack.derived[named.id].formula.tree, scope_of(pack, facts, today)
    return tuple((part, holds(lower(part), scope)) for part in _conjuncts(tree, scope))


def _conjuncts(tree: t.Node, scope: Scope) -> tuple[t.Node, ...]:
    """The conjuncts of a condition.

    Those of a lookup: that one of its options is chosen, and the condition beside that option.
    """
    match tree:
        case t.And() | t.Or():
            return tree.items
        case t.Lookup():
            value = looked_up(tree, scope)
            return t.In(tree.by, tree.options), *(() if value in (None, _YES) else (value,))
    return (tree,)


def chain(pack: Pack, facts: Mapping[str, Value], rule: Rule) -> Iterator[str]:
    """The ids of the known facts behind a rule, each after those it follows from."""
    visited: set[str] = set()
    scope = Scope(facts)

    def behind(name: str) -> Iterator[str]:
        if name in visited or facts.get(name) is None or facts[name] is False:  # 0 is shown
            return
        visited.add(name)
        if derived := pack.derived.get(name):
            for used in sorted(names_read(derived.formula.tree, scope)):
                yield from behind(used)
        elif name in pack.findings:
            for other in pack.rules:
                if name in other.then:
                    for used in sorted(other.condition.names):
                        yield from behind(used)
        yield name

    for name in sorted(rule.condition.names):
        yield from behind(name)


FactKind: TypeAlias = Literal["answers", "computed", "findings"]


def facts_behind(
    pack: Pack, facts: Mapping[str, Value], explanation: Explanation
) -> dict[FactKind, list[str]]:
    """The known facts behind the rules that fired, by kind."""
    names = dict.fromkeys(
        name
        for verdict in (*explanation.fired, *explanation.vetoes)
        for name in chain(pack, facts, verdict.rule)
    )
    return {
        "answers": [name for name in names if name in pack.questions],
        "computed": [name for name in names if name in pack.derived],
        "findings": [name for name in names if name in pack.findings],
    }
