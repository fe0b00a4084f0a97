"""Findings that an author has accepted with a reason: the key `accepted` of a rule."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Set

from advisor.pack.pack import Pack
from advisor.pack.schema import Rule
from advisor.problem import Problem, problem


def not_accepted(
    pack: Pack, findings: Iterable[tuple[Rule, Problem]], unproven: Set[str] = frozenset()
) -> Iterator[Problem]:
    """The findings that no author has accepted, and the entries of `accepted` without a finding.

    `unproven`: codes of findings that this run could not look for; an entry of `accepted` for
    one of these may be right.
    """
    unused = {(rule.id, entry.finding): entry for rule in pack.rules for entry in rule.accepted}
    used: set[tuple[str, str]] = set()
    for rule, finding in findings:
        if (rule.id, finding.code) in unused:
            used.add((rule.id, finding.code))
        else:
            yield finding
    for (name, code), entry in unused.items():
        if (name, code) not in used and code not in unproven:
            yield problem("accepted_for_nothing", entry.place, id=name, finding=code)
