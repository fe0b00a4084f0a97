"""Two hundred mistakes of a stranger's first pack: each is told with place, reason and fix."""

import re
import shutil
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import cache
from pathlib import Path

import pytest
import yaml

from advisor import LANGUAGES
from advisor.authoring.check import check_pack
from advisor.authoring.new_pack import make_pack
from advisor.pack.folder import default_folder
from advisor.pack.load import load
from advisor.problem import AdvisorError, Problem

TODAY = date(2026, 11, 23)


@dataclass
class Typo:
    """A row of typos.yaml."""

    typo: str
    file: str
    says: list[str]
    right: str = ""
    wrong: str = ""
    rename: str = ""
    told_in: str = ""
    at: str | int = ""
    told: int = 1
    of_language: dict[str, str] = field(default_factory=dict)


def rows() -> list[Typo]:
    text = Path(__file__).with_name("typos.yaml").read_text("utf-8")
    found = []
    for row in yaml.safe_load(text):
        of_language = {lang: row.pop(lang) for lang in LANGUAGES if lang in row}
        told_in = row.pop("in", "")
        found.append(Typo(**row, told_in=told_in, of_language=of_language))
    return found


ROWS = rows()


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("new") / "pack"
    make_pack(folder, ("en", "zh"), "en", TODAY)
    return folder


def spoil(pack: Path, typo: Typo) -> str:
    """Make the mistake; the file and line where it is to be told."""
    path = pack / typo.file
    text = path.read_text("utf-8")
    assert typo.right in text, "the pack has no such text"
    begin = text.index(typo.right)
    same = next(
        (n for n, (a, b) in enumerate(zip(typo.right, typo.wrong, strict=False)) if a != b),
        min(len(typo.right), len(typo.wrong)),
    )
    path.write_text(text.replace(typo.right, typo.wrong, 1), "utf-8")
    shown = typo.told_in or typo.rename or typo.file
    if typo.rename:
        path.rename(pack / typo.rename)
    if isinstance(typo.at, int):
        return f"{shown}:{typo.at}"
    told_in = (pack / shown).read_text("utf-8")
    where = told_in.index(typo.at) if typo.at else begin + same
    return f"{shown}:{told_in.count(chr(10), 0, where) + 1}"


def told(pack: Path) -> Sequence[Problem]:
    """Every mistake; in a pack without any, the warnings."""
    try:
        return check_pack(pack, TODAY).warnings
    except AdvisorError as error:
        return error.problems


@pytest.mark.parametrize("typo", ROWS, ids=lambda typo: typo.typo)
def test_it_is_told_with_its_place_and_what_to_write(
    typo: Typo, template: Path, tmp_path: Path
) -> None:
    pack = shutil.copytree(template, tmp_path / "pack")
    place = spoil(pack, typo)
    problems = told(pack)
    texts = "\n\n".join(problem.text("en") for problem in problems)
    assert len(problems) == typo.told, texts or "nothing is told"
    first = problems[0]
    assert str(first.place).rpartition(":")[0] == place, texts
    for lang in LANGUAGES:
        text = first.text(lang)
        for words in (*typo.says, typo.of_language.get(lang, "")):
            assert words in text
        fixes = {"en": "  (write|did you mean): ", "zh": "  (应写成|是不是想写)："}
        assert re.search(fixes[lang], text), f"it says nothing of what to do:\n{text}"


def test_there_are_many_and_each_has_a_name_of_its_own() -> None:
    assert len(ROWS) >= 110
    assert len({typo.typo for typo in ROWS}) == len(ROWS)


@cache
def shipped_ids() -> frozenset[str]:
    pack = load(default_folder())
    return frozenset(
        name for name in (*pack.entries, *(rule.id for rule in pack.rules)) if "_" in name
    )


def test_no_message_has_an_id_of_the_pack_that_ships_as_its_example() -> None:
    for catalogue in (Path(__file__).parents[2] / "advisor" / "messages").glob("*.yaml"):
        words = set(re.findall(r"\w+", catalogue.read_text("utf-8"), re.ASCII))
        assert not words & shipped_ids(), catalogue.name
