"""Without the extra: no prover, and a word on what is not examined."""

import builtins
import subprocess
import sys
from datetime import date
from typing import Any

import pytest

from advisor import LANGUAGES
from advisor.authoring import exact
from advisor.authoring.check import check_pack
from advisor.pack.pack import Pack
from tests.cli.run import SMALL


def test_where_the_extra_is_there_nothing_is_said() -> None:
    assert exact.not_examined() is None


def test_where_it_is_missing_the_extra_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(exact, "find_spec", lambda _: None)
    told = exact.not_examined()
    assert told is not None
    for lang in LANGUAGES:
        assert "[authoring]" in told.text(lang)
        assert "pip install 'arrears-advisor[authoring]'" in told.text(lang)


def test_where_it_is_missing_there_is_no_prover(
    small: Pack, monkeypatch: pytest.MonkeyPatch
) -> None:
    imported = builtins.__import__

    def without(name: str, *more: Any) -> Any:
        if name == "z3":
            raise ModuleNotFoundError("No module named 'z3'", name="z3")
        return imported(name, *more)

    for name in [name for name in sys.modules if name.startswith("advisor.authoring.exact.")]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setattr(builtins, "__import__", without)
    with pytest.raises(ImportError, match="z3"):
        exact.prover(small)


def test_nothing_is_loaded_before_it_is_used() -> None:
    code = "import sys, advisor.authoring.exact, advisor.cli.check; print('z3' in sys.modules)"
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout.strip() == "False"


def test_a_check_says_so_at_its_end(monkeypatch: pytest.MonkeyPatch) -> None:
    day = date(2026, 11, 23)
    whole = check_pack(SMALL, day)
    assert whole.reminders == []
    monkeypatch.setattr(exact, "find_spec", lambda _: None)
    without = check_pack(SMALL, day)
    assert [one.code for one in without.reminders] == ["not_examined"]
    assert without.warnings == whole.warnings
