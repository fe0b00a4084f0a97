"""Rules that act against an entry although their exception may apply: a warning."""

from __future__ import annotations

from collections.abc import Iterator

from advisor.pack.pack import Pack
from advisor.pack.schema import Rule
from advisor.problem import Problem, problem


def acts_without_knowing(pack: Pack) -> Iterator[tuple[Rule, Problem]]:
    """A problem for each rule with `unless` that vetoes an entry or lowers its score.

    It does so for everybody whose answers leave the exception unknown; that needs a reason in
    `accepted`.
    """
    for rule in pack.rules:
        against = [*rule.closes, *(i for i in rule.then if rule.certainty(i) < 0)]
        if rule.unless and against:
            place = rule.unless.lines[0].source.place
            params = {"id": rule.id, "entry": against[0]}
            yield rule, problem("acts_without_knowing", place, **params)
