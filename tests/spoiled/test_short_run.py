"""A short run of what `make spoiled` does at length."""

from pathlib import Path

import pytest

from tests.spoiled.targets import targets

COUNTS = {"pack": 150, "shipped": 2, "answers": 100, "session": 60, "feature": 60}


@pytest.mark.parametrize("kind", targets())
def test_a_spoiled_file_is_told_and_nothing_breaks(
    kind: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    faults = list(targets()[kind](tmp_path).faults(COUNTS[kind], seed=7))
    assert not faults, "\n\n".join(map(str, faults[:3]))
