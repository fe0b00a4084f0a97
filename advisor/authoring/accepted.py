"""What an author has looked at and accepts, with a reason: `accepted` of a rule."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Set

from advisor.pack.pack import Pack
from advisor.pack.schema import Rule
from advisor.problem import Problem, problem


def not_accepted(
    pack: Pack, found: Iterable[tuple[Rule, Problem]], unsure: Set[str] = frozenset()
) -> Iterator[Problem]:
    """The findings that nobody has accepted, and what is accepted for nothing.

    Of what is `unsure` nobody can say here that it is for nothing: it may be there unseen.
    """
    unused = {(rule.id, one.finding): one for rule in pack.rules for one in rule.accepted}
    seen: set[tuple[str, str]] = set()
    for rule, finding in found:
        if (rule.id, finding.code) in unused:
            seen.add((rule.id, finding.code))
        else:
            yield finding
    for (name, code), one in unused.items():
        if (name, code) not in seen and code not in unsure:
            yield problem("accepted_for_nothing", one.place, id=name, finding=code)
