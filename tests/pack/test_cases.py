"""Good and bad packs: a folder is laid over `base/`, and `expected.<lang>.txt` is what is told."""

import shutil
from datetime import date
from pathlib import Path

import pytest

from advisor import LANGUAGES
from advisor.authoring.check import check_pack
from advisor.pack.load import load
from advisor.problem import AdvisorError

HERE = Path(__file__).parent
TODAY = date(2026, 11, 23)


def cases(kind: str) -> list[str]:
    return sorted(folder.name for folder in (HERE / kind).iterdir() if folder.is_dir())


def laid_over_base(kind: str, case: str, tmp_path: Path) -> Path:
    pack = tmp_path / "pack"
    shutil.copytree(HERE / "base", pack)
    shutil.copytree(HERE / kind / case, pack, dirs_exist_ok=True)
    return pack


@pytest.mark.parametrize("case", cases("bad"))
def test_bad_pack_is_told(case: str, tmp_path: Path) -> None:
    with pytest.raises(AdvisorError) as caught:
        check_pack(laid_over_base("bad", case, tmp_path), TODAY)
    for lang in LANGUAGES:
        expected = (HERE / "bad" / case / f"expected.{lang}.txt").read_text("utf-8")
        assert caught.value.text(lang) + "\n" == expected


@pytest.mark.parametrize("case", cases("good"))
def test_good_pack_loads(case: str, tmp_path: Path) -> None:
    assert load(laid_over_base("good", case, tmp_path)).rules
