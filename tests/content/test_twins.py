"""What holds for the same people is said by one rule, but for a few that cannot be one.

Each of these brings 0.99, the most that one rule gives, to what must come before all else.
"""

from collections import defaultdict
from itertools import combinations

import pytest

from advisor.inference.to_experta import Engine
from advisor.language.to_text import to_text
from advisor.language.tree import parts
from advisor.pack.pack import Pack
from advisor.pack.schema import Rule


def twins(pack: Pack, stratum: str) -> list[tuple[Rule, Rule]]:
    """The pairs of rules that conclude of one stratum, and whose conditions have the same lines."""
    concluded = getattr(pack, stratum).keys()
    by_lines: dict[frozenset[str], list[Rule]] = defaultdict(list)
    for rule in pack.rules:
        if rule.targets.keys() & concluded:
            by_lines[frozenset(map(to_text, parts(rule.condition.tree)))].append(rule)
    return [pair for rules in by_lines.values() for pair in combinations(rules, 2)]


@pytest.mark.parametrize(
    ("stratum", "pairs"),
    [
        ("findings", []),
        (
            "advice",
            [
                ("self_harm_thoughts_need_help_first", "self_harm_nothing_comes_before_you"),
                (
                    "threatened_held_or_intruded_call_police",
                    "danger_from_others_comes_before_any_paper",
                ),
                ("violence_at_home_comes_before_money", "danger_at_home_comes_before_any_paper"),
            ],
        ),
    ],
)
def test_what_holds_for_the_same_people_is_one_rule(
    shipped: Engine, stratum: str, pairs: list[tuple[str, str]]
) -> None:
    found = twins(shipped.pack, stratum)
    assert [(first.id, second.id) for first, second in found] == pairs
    for _, second in found:
        assert [one.finding for one in second.accepted if one.because] == ["same_condition"]
