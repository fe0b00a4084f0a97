"""experta, imported so that it works on today's Python and leaves no trace in logging.

experta 1.9.4 pins frozendict 1.2, which still subclasses `collections.Mapping` (gone since
Python 3.10), and it installs a handler on the root logger when it is imported.
"""

from __future__ import annotations

import collections
import collections.abc
import logging


def _import() -> None:
    handlers = logging.root.handlers[:]
    missing = not hasattr(collections, "Mapping")
    if missing:
        collections.Mapping = collections.abc.Mapping  # type: ignore[attr-defined]
    try:
        import experta  # noqa: F401
    finally:
        if missing:
            del collections.Mapping  # type: ignore[attr-defined]
        logging.root.handlers[:] = handlers


_import()

from experta import Fact, KnowledgeEngine, P, Rule  # noqa: E402
from experta.matchers import ReteMatcher  # noqa: E402
from experta.matchers.rete.nodes import ConflictSetNode, FeatureTesterNode  # noqa: E402
from experta.matchers.rete.utils import generate_checks  # noqa: E402

__all__ = [
    "ConflictSetNode",
    "Fact",
    "FeatureTesterNode",
    "KnowledgeEngine",
    "P",
    "ReteMatcher",
    "Rule",
    "generate_checks",
]
