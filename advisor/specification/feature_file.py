"""A `.feature` file as pytest collects it: one test for each scenario, and for each mistake."""

from __future__ import annotations

import os
import types
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from advisor import LANGUAGES

if TYPE_CHECKING:
    from advisor.specification.feature import FeatureText

_UNESCAPED = "disable_test_id_escaping_and_forfeit_all_rights_to_community_support"
_LONGEST_NAME = 200
"""Characters of a scenario's name, or of a row, in the name of its test."""


class FeatureFile(pytest.Module):
    """A `.feature` file as the module of its scenarios.

    A mistake in the file or in a scenario is a failing test of its own, so that the other
    scenarios still run.
    """

    feature: FeatureText | None = None
    lang: str = "en"

    def _getobj(self) -> types.ModuleType:
        from advisor.pack.reading.languages import languages_in
        from advisor.problem import AdvisorError
        from advisor.specification.case import engine_for
        from advisor.specification.feature import language_of_feature, read_feature

        module = types.ModuleType(self.path.stem)
        shown = os.path.relpath(self.path)
        languages: tuple[str, ...] = LANGUAGES
        try:
            folder = pack_for(self.path, self.config)
            languages = languages_in(folder) or LANGUAGES
            self.feature = read_feature(self.path, shown, languages)
            self.lang = self.feature.lang
            engine_for(folder)
        except AdvisorError as error:
            self.lang = language_of_feature(self.path, languages)
            self.feature = None
            setattr(module, f"test_000_{self.path.stem}", _failing(error))
            return module
        self._bind(module, self.feature)
        return module

    def _bind(self, module: types.ModuleType, feature: FeatureText) -> None:
        from pytest_bdd import feature as bdd_feature
        from pytest_bdd import scenario

        from advisor.problem import AdvisorError

        bdd_feature.features[os.path.abspath(self.path)] = feature.parsed  # noqa: PTH100
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
        """The tests of the scenarios; `-k` finds them by the values of their examples too."""
        from advisor.specification.reporting import report_as_written

        with _names_as_written(self.config):
            items = list(super().collect())
        for item in items:
            if isinstance(item, pytest.Item):
                report_as_written(item, self.lang)
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


def pack_for(feature: Path, config: pytest.Config) -> Path:
    """The folder of `--pack`, else the pack that a feature lies in. Raises `AdvisorError`."""
    from advisor.specification.case import pack_of_feature

    given = config.getoption("--pack")
    return (Path(given) if given else pack_of_feature(feature)).resolve()


def _short(name: str) -> str:
    from advisor.printable import shortened

    return shortened(name, _LONGEST_NAME)


def _with_short_rows(test: Callable[..., None]) -> Callable[..., None]:
    """The test of an outline, with the names of its rows shortened."""
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
