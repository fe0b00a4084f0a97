"""experta on today's Python, and beside packages that it was not made for."""

import collections
import logging
import os
import re
import subprocess
import sys
import tomllib
from importlib import metadata
from pathlib import Path

import pytest

from tests.cli.run import EXAMPLE, ROOT

NEWER = """
__version__ = "2.4.6"

class frozendict(dict):
    def __hash__(self):
        return 0
"""
OTHERS = {
    "frozendict": ("frozendict", NEWER, "needs frozendict 1.2, and here is 2.4.6"),
    "nothing": ("frozendict", "", "has no attribute 'frozendict'"),
    "missing": ("frozendict", "raise ImportError('no frozendict here')", "no frozendict here"),
    "python 2": ("frozendict", "print 'old'", "Missing parentheses"),
    "schema": ("schema", "class Regex: pass", "cannot import name 'Schema'"),
}  # fmt: skip
"""What lies on the path, as a module of which name, and what is said of it."""


def with_module(
    folder: Path, name: str, text: str, *arguments: str
) -> "subprocess.CompletedProcess[str]":
    (folder / f"{name}.py").write_text(text, "utf-8")
    return subprocess.run(
        [sys.executable, "-m", "advisor", *arguments],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(folder), "COLUMNS": "200"},
        capture_output=True,
        text=True,
        encoding="utf-8",
    )


@pytest.mark.parametrize("case", OTHERS)
def test_another_package_in_the_way_is_named(case: str, tmp_path: Path) -> None:
    name, text, said = OTHERS[case]
    for command in (["advise", str(EXAMPLE)], ["ask", "--no-save"]):
        done = with_module(tmp_path, name, text, *command, "--lang", "en")
        assert done.returncode == 2
        assert said in done.stderr
        assert "pipx install" in done.stderr and "uv tool install" in done.stderr
        assert "Traceback" not in done.stderr + done.stdout
        assert "advice" not in done.stdout.lower() or command[0] == "ask"
    assert "frozendict 1.2" in with_module(tmp_path, name, text, *command, "--lang", "zh").stderr


def test_what_needs_no_engine_runs_beside_it(tmp_path: Path) -> None:
    done = with_module(tmp_path, "frozendict", NEWER, "check", "--lang", "en")
    assert done.returncode == 0
    done = with_module(tmp_path, "frozendict", NEWER, "letter", str(EXAMPLE), "call_script")
    assert done.returncode == 0


def test_the_import_leaves_no_trace() -> None:
    from advisor.inference import _compat

    assert _compat.KnowledgeEngine.__module__ == "experta.engine"
    assert not hasattr(collections, "Mapping")
    assert not [h for h in logging.root.handlers if type(h) is logging.StreamHandler]


def test_only_the_compatibility_module_knows_experta() -> None:
    knows = {
        path.relative_to(ROOT).as_posix()
        for path in (ROOT / "advisor").rglob("*.py")
        if re.search(r"^\s*(from|import) (experta|frozendict)\b", path.read_text("utf-8"), re.M)
    }
    assert knows == {"advisor/inference/_compat.py"}


def needed() -> set[str]:
    """The packages that the program and its documents need, and what those need, normalised."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    pending = [*project["dependencies"], *project["optional-dependencies"]["documents"]]
    found: set[str] = set()
    while pending:
        line = pending.pop()
        name = re.match(r"[\w.-]+", line)
        assert name
        normal = re.sub(r"[-_.]+", "-", name[0]).lower()
        if normal not in found and not re.search("extra ==|sys_platform|platform_system", line):
            found.add(normal)
            pending += metadata.requires(normal) or []
    return found


def test_the_notice_names_every_package_and_its_licence() -> None:
    text = (ROOT / "NOTICE").read_text("utf-8")
    named = dict(re.findall(r"^    (\S+) +(\S.*)$", text, re.M))
    normal = {re.sub(r"[-_.]+", "-", name).lower() for name in named}
    assert normal == needed()
    assert named["experta"].startswith("LGPL-3.0")
