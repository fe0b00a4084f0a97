"""How an entry came to stand where it stands, or why it does not: every rule that speaks of it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

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
    """What a rule says of an entry in a case.

    `weight` is what it brings when it fires, 0 for a veto and for what leaves it out; `lines`
    are the demands of its condition, each with its value.
    """

    rule: Rule
    truth: Truth
    weight: int
    vetoes: bool
    lines: tuple[tuple[t.Node, Truth], ...]


@dataclass(frozen=True, slots=True)
class Explanation:
    """The rules that speak of an entry, the heaviest first, and what comes of them."""

    name: str
    verdicts: tuple[Verdict, ...]
    least: int
    """The score from which the entry is shown."""

    @property
    def fired(self) -> tuple[Verdict, ...]:
        """What brought the score."""
        return tuple(v for v in self.verdicts if v.truth is True and not v.vetoes)

    @property
    def vetoes(self) -> tuple[Verdict, ...]:
        """The vetoes that hold, and what leaves it out."""
        return tuple(v for v in self.verdicts if v.truth is True and v.vetoes)

    @property
    def silent(self) -> tuple[Verdict, ...]:
        """Rules that would speak for it and do not fire, the nearest to firing first."""
        silent = [v for v in self.verdicts if v.truth is not True and v.weight > 0]
        return tuple(sorted(silent, key=lambda v: sum(truth is not True for _, truth in v.lines)))

    @property
    def score(self) -> int:
        """The sum of what fired."""
        return sum(verdict.weight for verdict in self.fired)

    @property
    def shown(self) -> bool:
        """Whether it is among what the person is told."""
        return self.score >= self.least and not self.vetoes


def explain(pack: Pack, facts: Mapping[str, Value], today: date, name: str) -> Explanation:
    """All that the rules say of one entry; `facts` are those of the finished run."""
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
    """What a named condition asks, each with its value; nothing for one without a name."""
    asked = t.without_mood(condition)
    if not isinstance(asked, t.Name) or asked.id not in pack.derived:
        return ()
    tree, scope = pack.derived[asked.id].formula.tree, scope_of(pack, facts, today)
    return tuple((part, holds(lower(part), scope)) for part in _asked(tree, scope))


def _asked(tree: t.Node, scope: Scope) -> tuple[t.Node, ...]:
    """What a condition asks, one by one.

    A lookup asks that one of its options is chosen, and what stands beside the one that is.
    """
    match tree:
        case t.And() | t.Or():
            return tree.items
        case t.Lookup():
            value = looked_up(tree, scope)
            return t.In(tree.by, tree.options), *(() if value in (None, _YES) else (value,))
    return (tree,)


def chain(pack: Pack, facts: Mapping[str, Value], rule: Rule) -> Iterator[str]:
    """The known facts behind a rule, each after what it follows from: answers come first."""
    seen: set[str] = set()
    scope = Scope(facts)

    def behind(name: str) -> Iterator[str]:
        if name in seen or facts.get(name) is None or facts[name] is False:  # 0 is neither
            return
        seen.add(name)
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


def facts_behind(
    pack: Pack, facts: Mapping[str, Value], explanation: Explanation
) -> dict[str, list[str]]:
    """The known facts behind the rules that fired: `answers`, `computed` and `findings`."""
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
