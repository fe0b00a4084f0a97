"""Rules that take something away while what would hold them back is unknown."""

from __future__ import annotations

from collections.abc import Iterator

from advisor.pack.pack import Pack
from advisor.pack.schema import Rule
from advisor.problem import Problem, problem


def acts_without_knowing(pack: Pack) -> Iterator[tuple[Rule, Problem]]:
    """Rules with `unless` that veto an entry or speak against one.

    They do so for everybody of whom it is not known; that wants a reason.
    """
    for rule in pack.rules:
        against = [*rule.closes, *(i for i in rule.then if rule.certainty(i) < 0)]
        if rule.unless and against:
            place = rule.unless.lines[0].source.place
            told = {"id": rule.id, "entry": against[0]}
            yield rule, problem("acts_without_knowing", place, **told)
