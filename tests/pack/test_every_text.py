"""The walk by type hints finds every text of a pack: none of any kind, key or part is missed."""

import re
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from advisor.pack.every_text import KeyedText, texts_of
from advisor.pack.load import load, read_pack
from advisor.pack.pack import Pack
from advisor.pack.reading.notes import Written
from advisor.pack.schema import KINDS, DeniedClaim
from advisor.problem import Problem

HERE = Path(__file__).parent
MORE = HERE.parent / "authoring" / "more"
SIGN = "MARK"
HOUSE_RULES = """words:
  - words: {zh: [没办法]}
    because: {zh: 说能做什么。, en: Say what can be done.}
weak_notes:
  forces: [6]
  words: {zh: [必须]}
  because: {zh: 惯例不是法律。, en: Practice is no law.}
"""
ABOUT = """forces:
  - {force: 1, label: {zh: 法律, en: Law}}
  - {force: 6, label: {zh: 惯例, en: Practice}, practice: true}
units:
  - {unit: letter, one: {zh: 封信, en: letter}, many: {zh: 封信, en: letters}}
"""
"""So that each text of the pack stands in it, and none is the program's."""
DENIED = f"""- denied_claim: the_sign
  phrases: [{SIGN}]
  because: {{zh: 这是记号。, en: It is the sign.}}
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A pack with every kind of entry, in which each English text begins with the sign."""
    folder = shutil.copytree(HERE / "base", tmp_path / "pack")
    shutil.copytree(MORE, folder, dirs_exist_ok=True)
    (folder / "knowledge" / "house_rules.yaml").write_text(HOUSE_RULES, "utf-8")
    about = folder / "knowledge" / "pack.yaml"
    about.write_text(about.read_text("utf-8") + ABOUT, "utf-8")
    for path in folder.rglob("*.yaml"):
        marked = re.sub(r"\ben: *(\"?)", rf"en: \g<1>{SIGN} ", path.read_text("utf-8"))
        path.write_text(marked, "utf-8")
    return folder


def signs(folder: Path) -> int:
    return sum(path.read_text("utf-8").count(SIGN) for path in folder.rglob("*.yaml"))


def every_text(pack: Pack) -> Iterator[KeyedText]:
    for record in (pack.about, pack.house_rules, *pack.entries.values(), *pack.rules):
        yield from texts_of(record)


def test_the_walk_sees_every_text(folder: Path) -> None:
    pack = load(folder)
    assert {type(e) for e in (*pack.entries.values(), *pack.rules)} == set(KINDS.values())
    found = list(every_text(pack))
    assert all(text["en"].startswith(SIGN) for _, text in found)
    assert len(found) == signs(folder)


def test_a_key_says_where_a_text_stands(folder: Path) -> None:
    keys = {re.sub(r"\d+", "1", key) for key, _ in every_text(load(folder))}
    assert keys >= {
        *("label", "ask", "help", "options[1].label", "topics[1].title", "disclaimer"),
        *("steps[1].text", "steps[1].instead[1].text", "cost", "risk", "citation"),
        *("because", "then.keep_the_paper.because", "not_published", "words[1].because"),
    }


def test_each_text_has_its_place(folder: Path) -> None:
    written: Written = {}
    problems: list[Problem] = []
    read = read_pack(folder, problems, written)
    assert read and not problems
    for _, text in every_text(read[0]):
        scalar = written[id(text)]["en"]
        assert scalar.text.strip() == text["en"]
        assert SIGN in scalar.spot(0, len(SIGN)).source


def test_a_denied_claim_is_an_error_in_any_text(folder: Path) -> None:
    count = signs(folder)
    (folder / "knowledge" / "denied.yaml").write_text(DENIED, "utf-8")
    problems: list[Problem] = []
    read_pack(folder, problems)
    of_claims = [e for e in load_without_denied(folder).entries.values() if type(e) is DeniedClaim]
    assert {each.code for each in problems} == {"text_denied"}
    assert len(problems) == count - len(of_claims)


def load_without_denied(folder: Path) -> Pack:
    (folder / "knowledge" / "denied.yaml").unlink()
    return load(folder)
