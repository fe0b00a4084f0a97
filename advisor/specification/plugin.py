"""The pytest plugin: collects `.feature` files of packs and offers the steps.

`pytest features/` needs no Python beside the features. `--rule-coverage` fails the run
when a rule of the pack did not both fire and stay silent in some scenario. Every pytest of
an environment loads this module, so it imports little and leaves other features alone.
"""

from __future__ import annotations

import os
import types
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from advisor import LANGUAGES

if TYPE_CHECKING:
    from advisor.pack.schema import Rule
    from advisor.specification.case import Case, Outcome
    from advisor.specification.feature import FeatureText


@dataclass
class Coverage:
    """Rules that fired, and rules that stayed silent, in some scenario."""

    folder: Path | None = None
    fired: set[str] = field(default_factory=set)
    silent: set[str] = field(default_factory=set)

    def note(self, outcome: Outcome) -> None:
        """Count what one case showed."""
        self.fired |= outcome.fired
        self.silent |= {rule.id for rule in outcome.pack.rules} - outcome.fired


_UNESCAPED = "disable_test_id_escaping_and_forfeit_all_rights_to_community_support"
_LONGEST_NAME = 200
"""Characters of a scenario's name, or of a row, in the name of its test."""
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


class FeatureFile(pytest.Module):
    """A `.feature` file as the module of its scenarios.

    What is wrong with the file or with a scenario fails as a test of its own, so that the
    other scenarios still run.
    """

    feature: FeatureText | None = None
    lang: str = "en"

    def _getobj(self) -> types.ModuleType:
        from advisor.pack.reading.languages import languages_in
        from advisor.problem import AdvisorError
        from advisor.specification.case import engine_for
        from advisor.specification.feature import language_of, read_feature

        module = types.ModuleType(self.path.stem)
        shown = os.path.relpath(self.path)
        languages: tuple[str, ...] = LANGUAGES
        try:
            folder = _pack_of(self.path, self.config)
            languages = languages_in(folder) or LANGUAGES
            self.feature = read_feature(self.path, shown, languages)
            self.lang = self.feature.lang
            engine_for(folder)
        except AdvisorError as error:
            self.lang = language_of(self.path, languages)
            self.feature = None
            setattr(module, f"test_000_{self.path.stem}", _failing(error))
            return module
        self._bind(module, self.feature)
        return module

    def _bind(self, module: types.ModuleType, feature: FeatureText) -> None:
        from pytest_bdd import feature as known
        from pytest_bdd import scenario

        from advisor.problem import AdvisorError

        known.features[os.path.abspath(self.path)] = feature.parsed  # noqa: PTH100
        for tag in sorted(feature.tags):  # whoever writes one need not declare it for pytest
            self.config.addinivalue_line("markers", f"{tag}: a tag of features")
        for number, text in enumerate(feature.scenarios, 1):
            # Pytest takes two colons for the end of a name.
            name = f"test_{number:03d}_{_short(text.name).replace('::', ':')}"
            if text.problems:
                setattr(module, name, _failing(AdvisorError(*text.problems)))
                continue
            folder = str(self.path.parent)
            bound = scenario(self.path.name, text.name, features_base_dir=folder)
            setattr(module, name, _with_short_rows(bound(_nothing_more)))

    def collect(self) -> Iterator[pytest.Item | pytest.Collector]:
        """The scenarios; `-k` finds them by the words of their examples too."""
        from advisor.specification.reporting import tell_as_written

        with _names_as_written(self.config):
            found = list(super().collect())
        for item in found:
            if isinstance(item, pytest.Item):
                tell_as_written(item, self.lang)
            if callspec := getattr(item, "callspec", None):
                row = callspec.params.get("_pytest_bdd_example", {})
                item.extra_keyword_matches.update(row.values())
            yield item


@contextmanager
def _names_as_written(config: pytest.Config) -> Iterator[None]:
    r"""Let the name of an outline's row say `天`, where pytest would say `\u5929`."""
    # Pytest has a setting for it, but only for the whole run and in a file that no pack needs.
    settings = getattr(config, "_inicache", {})
    before = config.getini(_UNESCAPED)
    settings[_UNESCAPED] = True
    yield
    settings[_UNESCAPED] = before


def _pack_of(feature: Path, config: pytest.Config) -> Path:
    from advisor.specification.case import pack_of_feature

    given = config.getoption("--pack")
    return (Path(given) if given else pack_of_feature(feature)).resolve()


def _short(name: str) -> str:
    from advisor.printable import shortened

    return shortened(name, _LONGEST_NAME)


def _with_short_rows(test: Callable[..., None]) -> Callable[..., None]:
    """An outline whose rows are not called by all that stands in them."""
    for mark in getattr(test, "pytestmark", ()):
        if mark.name == "parametrize":
            rows = mark.args[1]
            rows[:] = [row._replace(id=_short(row.id)) for row in rows]
    return test


def _nothing_more() -> None:
    """A scenario is its steps."""


def _failing(error: Exception) -> Callable[[], None]:
    def mistake() -> None:
        raise error

    return mistake


def pytest_collect_file(file_path: Path, parent: pytest.Collector) -> pytest.Collector | None:
    """Take a `.feature` file that lies in a pack, or whose pack is named."""
    if file_path.suffix != ".feature" or not find_spec("pytest_bdd"):
        return None
    from advisor.pack.folder import enclosing_pack

    if not (parent.config.getoption("--pack") or enclosing_pack(file_path.resolve().parent)):
        parent.config.stash[_ELSEWHERE].append(file_path)
        return None
    from advisor.specification import reporting, steps

    plugins = parent.config.pluginmanager
    if not plugins.is_registered(reporting):
        for module in (reporting, *steps.MODULES):
            plugins.register(module)
    collected: pytest.Collector = FeatureFile.from_parent(parent, path=file_path)
    return collected


@pytest.fixture
def coverage(request: pytest.FixtureRequest) -> Coverage:
    """What scenarios have shown of the rules so far."""
    return request.config.stash[_COVERAGE]


@pytest.fixture
def case(request: pytest.FixtureRequest, coverage: Coverage) -> Case:
    """A person without answers, in the pack that the feature belongs to."""
    from advisor.specification.case import Case, engine_for

    coverage.folder = _pack_of(Path(str(request.path)), request.config)
    engine = engine_for(coverage.folder)
    return Case(engine, coverage.folder, engine.pack.language("en"), seen=coverage.note)


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
            [str(path) for path in session.config.stash[_ELSEWHERE]],
        ]
    elif session.config.getoption("--rule-coverage") and any(_missing(session.config).values()):
        session.exitstatus = pytest.ExitCode.TESTS_FAILED


@pytest.hookimpl(optionalhook=True)
def pytest_testnodedown(node: Any) -> None:
    """Take over what a process of pytest-xdist saw."""
    if "advisor" not in getattr(node, "workeroutput", {}):
        return  # it crashed
    folder, fired, silent, elsewhere = node.workeroutput["advisor"]
    found = node.config.stash[_COVERAGE]
    found.folder = Path(folder) if folder else found.folder
    found.fired.update(fired)
    found.silent.update(silent)
    known = node.config.stash[_ELSEWHERE]
    known += [path for path in map(Path, elsewhere) if path not in known]


def pytest_terminal_summary(terminalreporter: Any, exitstatus: int, config: pytest.Config) -> None:
    """Tell how many rules fired and stayed silent, and which did not; hint at `--pack`."""
    elsewhere = config.stash[_ELSEWHERE]
    nothing_ran = not any(terminalreporter.getreports(o) for o in ("passed", "failed", "error"))
    if elsewhere and nothing_ran:
        from advisor.problem import problem

        first = os.path.relpath(elsewhere[0])
        told = problem("feature_without_pack", feature=first)
        terminalreporter.write_line(told.text(_language(None)))
    found = config.stash[_COVERAGE]
    if found.folder is None or not config.getoption("--rule-coverage"):
        return
    from advisor.messages import message

    lang = _language(found.folder)
    line = {"fired": len(found.fired), "silent": len(found.silent)}
    total = len(_rules(found.folder))
    terminalreporter.write_line(message("steps.coverage.total", lang, total=total, **line))
    for key, rules in _missing(config).items():
        for rule in rules:
            terminalreporter.write_line(message(key, lang, rule=rule))


def _language(folder: Path | None) -> str:
    """That of the locale, as near as a pack has it."""
    from advisor.pack.spoken import locale_language, spoken_in

    return spoken_in(folder, None).lang if folder else locale_language()


def _missing(config: pytest.Config) -> dict[str, list[str]]:
    """Rules that no scenario lets fire, or lets stay silent, by the message that tells of them."""
    found = config.stash[_COVERAGE]
    if found.folder is None:
        return {}
    rules = _rules(found.folder)
    return {
        "steps.coverage.fired": [rule.id for rule in rules if rule.id not in found.fired],
        "steps.coverage.silent": [
            r.id for r in rules if r.id not in found.silent and not _always(r)
        ],
    }


def _rules(folder: Path) -> tuple[Rule, ...]:
    from advisor.specification.case import engine_for

    return tuple(engine_for(folder).pack.rules)


def _always(rule: Rule) -> bool:
    """A rule for everybody (`when: [true]`) cannot be kept silent."""
    from advisor.language.tree import Literal

    return rule.condition.tree == Literal(True)
