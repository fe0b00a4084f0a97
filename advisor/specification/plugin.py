"""The pytest plugin: collects `.feature` files of packs and offers the steps.

`pytest features/` needs no Python beside the features. `--rule-coverage` fails the run
when a rule of the pack is not both fired and kept silent by some scenario. Every pytest of
an environment loads this module, so it imports little and leaves other features alone.
"""

from __future__ import annotations

import types
from collections.abc import Iterator
from dataclasses import dataclass, field
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from advisor.pack.schema import Rule
    from advisor.specification.case import Case


@dataclass
class Coverage:
    """Rules that scenarios showed firing, and showed silent."""

    folder: Path | None = None
    fired: set[str] = field(default_factory=set)
    silent: set[str] = field(default_factory=set)


_COVERAGE = pytest.StashKey[Coverage]()


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add our options."""
    group = parser.getgroup("advisor")
    group.addoption(
        "--rule-coverage",
        action="store_true",
        help="fail when a rule is not both fired and kept silent by some scenario",
    )
    group.addoption("--pack", default=None, help="the pack that features are run against")


def pytest_configure(config: pytest.Config) -> None:
    """Begin to count."""
    config.stash[_COVERAGE] = Coverage()


class FeatureFile(pytest.Module):
    """A `.feature` file as the module of its scenarios."""

    def _getobj(self) -> types.ModuleType:
        from pytest_bdd import scenario
        from pytest_bdd.feature import get_feature

        from advisor.pack.text_file import text_of_file
        from advisor.problem import AdvisorError, Problem

        problems: list[Problem] = []
        if text_of_file(self.path, self.path.name, problems) is None:
            raise self.CollectError(str(AdvisorError(*problems)))
        module = types.ModuleType(self.path.stem)
        feature = get_feature(str(self.path.parent), self.path.name)
        for number, name in enumerate(feature.scenarios, 1):
            bound = scenario(self.path.name, name, features_base_dir=str(self.path.parent))
            setattr(module, f"test_{number:03d}_{name}", bound(_nothing_more))
        return module


def _nothing_more() -> None:
    """A scenario is its steps."""


def pytest_collect_file(file_path: Path, parent: pytest.Collector) -> pytest.Collector | None:
    """Take a `.feature` file that lies in a pack, or whose pack is named."""
    if file_path.suffix != ".feature" or not find_spec("pytest_bdd"):
        return None
    from advisor.specification import case, steps

    if not (parent.config.getoption("--pack") or case.enclosing_pack(file_path)):
        return None
    if not parent.config.pluginmanager.has_plugin("advisor_steps"):
        parent.config.pluginmanager.register(steps, "advisor_steps")
    collected: pytest.Collector = FeatureFile.from_parent(parent, path=file_path)
    return collected


@pytest.fixture
def coverage(request: pytest.FixtureRequest) -> Coverage:
    """What scenarios have shown of the rules so far."""
    return request.config.stash[_COVERAGE]


@pytest.fixture
def case(request: pytest.FixtureRequest, coverage: Coverage) -> Case:
    """A person without answers, in the pack that the feature belongs to."""
    from advisor.specification.case import Case, engine_for, pack_folder

    given = request.config.getoption("--pack")
    folder = Path(given) if given else pack_folder(Path(str(request.path)))
    coverage.folder = folder.resolve()
    return Case(engine_for(coverage.folder))


@pytest.hookimpl(wrapper=True)
def pytest_sessionfinish(session: pytest.Session) -> Iterator[None]:
    """Fail a run that left rules unshown, where that was asked for."""
    yield
    if hasattr(session.config, "workeroutput"):  # one of several processes: hand on what it saw
        found = session.config.stash[_COVERAGE]
        session.config.workeroutput["advisor"] = [
            str(found.folder or ""),
            sorted(found.fired),
            sorted(found.silent),
        ]
    elif session.config.getoption("--rule-coverage") and any(_missing(session.config).values()):
        session.exitstatus = pytest.ExitCode.TESTS_FAILED


@pytest.hookimpl(optionalhook=True)
def pytest_testnodedown(node: Any) -> None:
    """Take over what a process of pytest-xdist saw."""
    folder, fired, silent = node.workeroutput["advisor"]
    found = node.config.stash[_COVERAGE]
    found.folder = Path(folder) if folder else found.folder
    found.fired.update(fired)
    found.silent.update(silent)


def pytest_terminal_summary(terminalreporter: Any, config: pytest.Config) -> None:
    """Tell how many rules were shown firing and silent, and which were not."""
    found = config.stash[_COVERAGE]
    if found.folder is None or not config.getoption("--rule-coverage"):
        return
    total = len(_rules(found.folder))
    terminalreporter.write_line(
        f"rules: {total}, fired by a scenario: {len(found.fired)}, kept silent: {len(found.silent)}"
    )
    for what, rules in _missing(config).items():
        for rule in rules:
            terminalreporter.write_line(f"rule {rule} is {what} by no scenario")


def _missing(config: pytest.Config) -> dict[str, list[str]]:
    found = config.stash[_COVERAGE]
    if found.folder is None:
        return {}
    rules = _rules(found.folder)
    return {
        "fired": [rule.id for rule in rules if rule.id not in found.fired],
        "kept silent": [r.id for r in rules if r.id not in found.silent and not _always(r)],
    }


def _rules(folder: Path) -> tuple[Rule, ...]:
    from advisor.specification.case import engine_for

    return tuple(engine_for(folder).pack.rules)


def _always(rule: Rule) -> bool:
    """A rule for everybody (`when: [true]`) cannot be kept silent."""
    from advisor.language.tree import Literal

    return rule.when.tree == Literal(True)
