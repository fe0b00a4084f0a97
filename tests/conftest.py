"""What tests share: a cache of their own, and the pack that ships, loaded once."""

from collections.abc import Iterator
from pathlib import Path
from uuid import uuid4

import pytest

from advisor.inference.to_experta import Engine
from advisor.pack.folder import default_folder
from advisor.pack.load import load


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Print what tests have to tell, whichever process ran them."""
    for outcome in ("passed", "failed"):
        for report in terminalreporter.getreports(outcome):
            for name, text in report.user_properties:
                if name == "told at the end":
                    terminalreporter.write_line(str(text))


@pytest.fixture(autouse=True, scope="session")
def _own_cache(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Loaded packs are never kept in the cache of whoever runs the tests."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_CACHE_HOME", str(tmp_path_factory.mktemp("cache")))
        yield


@pytest.fixture(autouse=True)
def data_home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where the questionnaires of one test are kept, and nobody else's."""
    home = tmp_path_factory.getbasetemp() / "data" / uuid4().hex
    monkeypatch.setenv("XDG_DATA_HOME", str(home))
    return home


@pytest.fixture(scope="session")
def shipped() -> Engine:
    """The pack that ships, ready to be consulted."""
    return Engine(load(default_folder()))
