"""The functions behind the steps. Their wordings stand in `messages/steps.yaml`."""

from __future__ import annotations

from advisor.specification.steps import entry, facts, letters, lists, person, ruled_out, rules
from advisor.specification.steps.binding import FUNCTIONS

__all__ = ["FUNCTIONS", "MODULES"]

MODULES = (person, lists, ruled_out, entry, facts, letters, rules)
"""Each is a plugin of pytest: the steps are fixtures of their modules."""
