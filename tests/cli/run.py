"""The command line, called inside this process or as a program of its own."""

import os
import subprocess
import sys
from pathlib import Path

from click.testing import CliRunner, Result

from advisor.cli import main

ROOT = Path(__file__).parents[2]
SMALL = ROOT / "tests" / "pack" / "base"
EXAMPLE = ROOT / "examples" / "pay_cut.yaml"
DAY = "--date=2026-11-23"
NO_LOCALE = dict.fromkeys(("ADVISOR_LANG", "LC_ALL", "LC_MESSAGES", "LANG"))
WIDTH = {"COLUMNS": "76"}


def advisor(*arguments: str | Path, stdin: str | bytes = "", **env: str) -> Result:
    """One call inside this process; with no locale but what `env` gives."""
    return CliRunner().invoke(
        main,
        [str(argument) for argument in arguments],
        input=stdin,
        env={**NO_LOCALE, **WIDTH, **env},
    )


def program(*arguments: str | Path, **env: str) -> "subprocess.Popen[bytes]":
    """A process of its own, with pipes, and with no locale but what `env` gives."""
    kept = {name: value for name, value in os.environ.items() if name not in NO_LOCALE}
    kept.pop("PYTHONIOENCODING", None)
    return subprocess.Popen(
        [sys.executable, "-m", "advisor", *map(str, arguments)],
        cwd=ROOT,
        env={**kept, **WIDTH, **env},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
