"""A small pack with one fault for each house rule: `planted/` laid over the base of tests/pack."""

import shutil
from datetime import date
from pathlib import Path

from advisor.authoring.check import check_pack
from advisor.problem import Problem, by_place

BASE = Path(__file__).parents[2] / "pack" / "base"
PLANTED = Path(__file__).parent / "planted"
TODAY = date(2026, 11, 23)


def planted(folder: Path) -> Path:
    """The pack, in a folder of its own."""
    shutil.copytree(BASE, folder)
    return shutil.copytree(PLANTED, folder, dirs_exist_ok=True)


def changed(folder: Path, file: str, old: str, new: str) -> None:
    """Other words in a file of a pack."""
    path = folder / file
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new), "utf-8")


def found(folder: Path, *codes: str) -> list[Problem]:
    """The warnings of a pack that are called so, in the order of the files."""
    warnings = by_place(check_pack(folder, TODAY).warnings)
    return [each for each in warnings if each.code in codes]
