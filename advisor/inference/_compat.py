"""experta, imported so that it works on current Pythons and leaves logging as it was.

experta 1.9.4 pins frozendict 1.2, which still subclasses `collections.Mapping` (gone since
Python 3.10), and schema 0.6.7; both were long replaced. It installs a handler on the root
logger when it is imported. Only this module knows.
"""

from __future__ import annotations

import collections
import collections.abc
import logging

from advisor.problem import AdvisorError, problem


def _import() -> None:
    """Raises `AdvisorError` where another frozendict, or none, lies on the path."""
    handlers = logging.root.handlers[:]
    missing = not hasattr(collections, "Mapping")
    if missing:
        collections.Mapping = collections.abc.Mapping  # type: ignore[attr-defined]  # gone since 3.10
    try:
        _check_frozendict()
        import experta.fact  # noqa: F401  # experta itself hides what it could not import
    except (ImportError, AttributeError, SyntaxError) as error:  # another package of that name
        raise AdvisorError(problem("engine_unusable", reason=str(error))) from error
    finally:
        if missing:
            del collections.Mapping  # type: ignore[attr-defined]  # as it was
        logging.root.handlers[:] = handlers


def _check_frozendict() -> None:
    import frozendict

    if not hasattr(frozendict.frozendict, "dict_cls"):  # only the old one has it
        version = getattr(frozendict, "__version__", "?")
        file = getattr(frozendict, "__file__", "?")
        raise AdvisorError(problem("engine_wrong_frozendict", version=version, file=file))


_import()

from experta import Fact, KnowledgeEngine, P, Rule  # noqa: E402
from experta.matchers import ReteMatcher  # noqa: E402
from experta.matchers.rete.check import FeatureCheck  # noqa: E402
from experta.matchers.rete.nodes import ConflictSetNode, FeatureTesterNode  # noqa: E402
from experta.matchers.rete.utils import generate_checks  # noqa: E402

__all__ = [
    "ConflictSetNode",
    "Fact",
    "FeatureCheck",
    "FeatureTesterNode",
    "KnowledgeEngine",
    "P",
    "ReteMatcher",
    "Rule",
    "forget_predicates",
    "generate_checks",
]


def forget_predicates() -> None:
    """Remove all predicates from experta's global cache of checks; networks keep their own.

    experta caches each check for good, so that equal checks are shared. Ours belong to one pack,
    are never equal to another's, and would keep that pack in memory while the program runs.
    """
    checks = FeatureCheck._instances
    for key in list(checks):
        if P in key:
            checks.pop(key, None)
