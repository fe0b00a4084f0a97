"""The pytest plugin: collects `.feature` files of packs and offers the steps.

`pytest features/` needs no Python beside the features. `--rule-coverage` fails the run
when a rule of the pack did not both fire and stay silent in some scenario. Every pytest of
an environment loads this module, so it imports little and leaves other features alone.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from functools import partial
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from advisor.specification.coverage import Coverage, rules_in

if TYPE_CHECKING:
    from advisor.specification.case import Case

_COVERAGE = pytest.StashKey[Coverage]()
_ELSEWHERE = pytest.StashKey[list[Path]]()
"""Features that lie in no pack."""


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add our options."""
    group = parser.getgroup("advisor")
    group.addoption(
        "--rule-coverage",
        action="store_true",
        help="fail when a rule did not both fire and stay silent in some scenario",
    )
    group.addoption("--pack", default=None, help="the pack that features are run against")


def pytest_configure(config: pytest.Config) -> None:
    """Begin to count."""
    config.stash[_COVERAGE] = Coverage()
    config.stash[_ELSEWHERE] = []


def pytest_collect_file(file_path: Path, parent: pytest.Collector) -> pytest.Collector | None:
    """Take a `.feature` file that lies in a pack, or whose pack is named."""
    if file_path.suffix != ".feature" or not find_spec("pytest_bdd"):
        return None
    from advisor.pack.folder import enclosing_pack

    if not (parent.config.getoption("--pack") or enclosing_pack(file_path.resolve().parent)):
        parent.config.stash[_ELSEWHERE].append(file_path)
        return None
    from advisor.specification import reporting, steps
    from advisor.specification.feature_file import FeatureFile

    plugins = parent.config.pluginmanager
    if not plugins.is_registered(reporting):
        for module in (reporting, *steps.MODULES):
            plugins.register(module)
    collected: pytest.Collector = FeatureFile.from_parent(parent, path=file_path)
    return collected


@pytest.fixture
def coverage(request: pytest.FixtureRequest) -> Coverage:
    """The rules that scenarios have covered so far."""
    return request.config.stash[_COVERAGE]


@pytest.fixture
def case(request: pytest.FixtureRequest, coverage: Coverage) -> Case:
    """A person without answers, in the pack that the feature belongs to."""
    from advisor.specification.case import Case, engine_for
    from advisor.specification.feature_file import pack_for

    folder = pack_for(Path(str(request.path)), request.config)
    coverage.begin(folder)
    engine = engine_for(folder)
    seen = partial(coverage.note, folder)
    return Case(engine, folder, engine.pack.language("en"), seen=seen)


@pytest.hookimpl(wrapper=True)
def pytest_sessionfinish(session: pytest.Session) -> Iterator[None]:
    """Fail a run with `--rule-coverage` that did not cover every rule."""
    yield
    coverage: Coverage = session.config.stash[_COVERAGE]
    if hasattr(session.config, "workeroutput"):  # one of several processes: hand on what it saw
        elsewhere = [str(path) for path in session.config.stash[_ELSEWHERE]]
        session.config.workeroutput["advisor"] = [coverage.data(), elsewhere]
    elif session.config.getoption("--rule-coverage") and not coverage.is_complete:
        session.exitstatus = pytest.ExitCode.TESTS_FAILED


@pytest.hookimpl(optionalhook=True)
def pytest_testnodedown(node: Any) -> None:
    """Take over the coverage of a process of pytest-xdist."""
    if "advisor" not in getattr(node, "workeroutput", {}):
        return  # it crashed
    data, elsewhere = node.workeroutput["advisor"]
    node.config.stash[_COVERAGE].add(data)
    collected = node.config.stash[_ELSEWHERE]
    collected += [path for path in map(Path, elsewhere) if path not in collected]


def pytest_terminal_summary(terminalreporter: Any, exitstatus: int, config: pytest.Config) -> None:
    """Show how many rules fired and stayed silent, and which did not; hint at `--pack`."""
    elsewhere = config.stash[_ELSEWHERE]
    nothing_ran = not any(terminalreporter.getreports(o) for o in ("passed", "failed", "error"))
    if elsewhere and nothing_ran:
        from advisor.problem import problem

        first = os.path.relpath(elsewhere[0])
        mistake = problem("feature_without_pack", feature=first)
        terminalreporter.write_line(mistake.text(_language(None)))
    coverage = config.stash[_COVERAGE]
    if config.getoption("--rule-coverage"):
        for folder in sorted(coverage.fired):
            for line in _covered(coverage, folder):
                terminalreporter.write_line(line)


def _covered(coverage: Coverage, folder: Path) -> Iterator[str]:
    """How many rules of a pack were covered, and a line for each that was not."""
    from advisor.messages import message

    lang = _language(folder)
    if len(coverage.fired) > 1:  # else there is no doubt whose rules they are
        yield f"{os.path.relpath(folder)}:"
    counts = {"fired": len(coverage.fired[folder]), "silent": len(coverage.silent[folder])}
    yield message("steps.coverage.total", lang, total=len(rules_in(folder)), **counts)
    for key, rules in coverage.missing(folder).items():
        yield from (message(key, lang, rule=rule) for rule in rules)


def _language(folder: Path | None) -> str:
    """The language of a pack nearest to that of the locale."""
    from advisor.pack.spoken import locale_language, spoken_in

    return spoken_in(folder, None).lang if folder else locale_language()
