"""Arrears Advisor: ranked, explained advice for people behind on consumer loans.

>>> import advisor
>>> adviser = advisor.Advisor(advisor.open_pack())

docs/python.md shows what a program can do. The names below are imported when they are first
used, so that `import advisor` alone costs nothing.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from advisor.library import Advisor as Advisor
    from advisor.library import open_pack as open_pack
    from advisor.pack.pack import Pack as Pack
    from advisor.problem import AdvisorError as AdvisorError
    from advisor.problem import Problem as Problem
    from advisor.results import Advice as Advice
    from advisor.results import Explanation as Explanation
    from advisor.results import WhatIf as WhatIf

__version__ = "0.1.0"

LANGUAGES = ("zh", "en")
"""The languages of the program's own messages; those of a pack are the pack's."""

_WHERE = {
    "Advice": "advisor.results",
    "Advisor": "advisor.library",
    "AdvisorError": "advisor.problem",
    "Explanation": "advisor.results",
    "Pack": "advisor.pack.pack",
    "Problem": "advisor.problem",
    "WhatIf": "advisor.results",
    "open_pack": "advisor.library",
}
"""The public names, and the modules that they are in."""

__all__ = [
    "LANGUAGES",
    "Advice",
    "Advisor",
    "AdvisorError",
    "Explanation",
    "Pack",
    "Problem",
    "WhatIf",
    "__version__",
    "open_pack",
]


if not TYPE_CHECKING:  # which would take any misspelt name for one of these

    def __getattr__(name: str) -> object:
        if name not in _WHERE:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        found = globals()[name] = getattr(import_module(_WHERE[name]), name)
        return found


def __dir__() -> list[str]:
    return sorted({*globals(), *_WHERE})
