"""The paragraphs of facts: each has its place in the table and sources that are explained."""

import re
import shutil
from datetime import date
from pathlib import Path

import pytest

from advisor.authoring.check import check_pack
from advisor.authoring.fact_base import read_fact_base
from advisor.authoring.facts import read_facts
from advisor.pack.folder import default_folder
from advisor.problem import AdvisorError
from tests.cli.run import SMALL

DAY = date(2026, 11, 28)
TABLE = "id,zh,en,left_out\nA-1,甲,One,not used\nA-2,乙,Two,not used\n"
ONE = (
    "# Chapter\n\n### A-1\n\nOne is so.\n\n"
    "- Evidence: `V` `S-1`; the day `M`\n- Checked: 2026-11-23\n"
)
TWO = "\n### A-2\n\nTwo.\n\n- Evidence: `V` `S-1`\n- Checked: 2026-11-23\n"
KINDS = ("fact", "paragraph", "sources", "code", "file")
KEY = "| code | what |\n| --- | --- |\n| `V` | read |\n| `M` | from memory |\n| `S-1` | a page |\n"


@pytest.fixture
def pack(tmp_path: Path) -> Path:
    folder = shutil.copytree(SMALL, tmp_path / "pack")
    (folder / "knowledge" / "facts.csv").write_text(TABLE, "utf-8")
    (folder / "knowledge" / "facts").mkdir()
    return folder


def warnings(pack: Path, facts: str, key: str | None = KEY) -> list[str]:
    (pack / "knowledge" / "facts" / "a.md").write_text(facts, "utf-8")
    if key is not None:
        (pack / "knowledge" / "sources.md").write_text(key, "utf-8")
    found = [p for p in check_pack(pack, DAY).warnings if p.code.startswith(KINDS)]
    assert all(problem.text(lang) for problem in found for lang in ("zh", "en"))
    return [problem.text("en").splitlines()[0] for problem in found]


def test_a_sound_fact_base_warns_of_nothing(pack: Path) -> None:
    assert warnings(pack, ONE + TWO) == []


def test_a_pack_needs_neither_paragraphs_nor_a_key(pack: Path) -> None:
    assert not any(p.code.startswith(KINDS) for p in check_pack(pack, DAY).warnings)


A = "knowledge/facts/a.md"


@pytest.mark.parametrize(
    ("facts", "warning"),
    [
        (ONE, "knowledge/facts.csv:3:1: the fact A-2 has no paragraph in knowledge/facts/"),
        (
            ONE + TWO + TWO.replace("A-2", "A-3"),
            f"{A}:17:1: A-3, which is told here, is not in knowledge/facts.csv",
        ),
        (ONE + TWO + TWO, f"{A}:17:1: the fact A-2 is told twice; the first time in {A}:10:1"),
        (ONE + TWO.replace("Two.", ""), f"{A}:10:1: nothing is said below the fact A-2"),
        (
            ONE + TWO.replace("- Evidence: `V` `S-1`\n", ""),
            f"{A}:10:1: the fact A-2 does not say how and where it was seen",
        ),
        (
            ONE + TWO.replace("`V` `S-1`", "read somewhere"),
            f"{A}:10:1: the fact A-2 does not say how and where it was seen",
        ),
        (
            ONE + TWO.replace("2026-11-23", "2026-11-31"),
            f"{A}:10:1: the fact A-2 does not say on which day it was checked",
        ),
        (
            ONE + TWO.replace("- Checked: 2026-11-23\n", ""),
            f"{A}:10:1: the fact A-2 does not say on which day it was checked",
        ),
        (
            ONE + TWO.replace("`S-1`", "`S-2`"),
            f"{A}:14:18: the code S-2 is not explained in knowledge/sources.md",
        ),
    ],
)
def test_what_is_amiss_is_told_with_its_place(pack: Path, facts: str, warning: str) -> None:
    assert warnings(pack, facts) == [warning]


def test_codes_without_a_key_are_told_once(pack: Path) -> None:
    told = warnings(pack, ONE + TWO, key=None)
    assert told == [f"{A}:7:14: the code V is explained nowhere: there is no knowledge/sources.md"]


def test_a_note_that_names_an_unknown_code_is_told(pack: Path) -> None:
    note = """\
- legal_note: a_note
  citation: {zh: 某法, en: Some law}
  text: {zh: 话。, en: Words.}
  force: 1
  in_force: {from: 2021-01-01}
  evidence: read
  checked_on: 2026-11-23
  source: {title: 某法, place: PLACE}
"""
    for where, warns in (("S-1", False), ("from memory", False), ("S-9", True)):
        path = pack / "knowledge" / "legal_notes.yaml"
        path.write_text(note.replace("PLACE", where), "utf-8")
        told = "\n".join(warnings(pack, ONE + TWO))
        assert ("the code S-9 is not explained" in told) == warns


def test_other_headings_and_tables_are_for_readers(pack: Path) -> None:
    prose = "## A group\n\nIn general.\n\n| a | b |\n| --- | --- |\n| `x` | y |\n\n#### note\n"
    assert warnings(pack, ONE + prose + TWO + prose) == []


def test_a_file_that_is_no_text_is_told(pack: Path) -> None:
    (pack / "knowledge" / "facts" / "a.md").write_bytes("### 甲".encode("gbk"))
    with pytest.raises(AdvisorError) as caught:
        check_pack(pack, DAY)
    assert caught.value.text("en").startswith("knowledge/facts/a.md:1:5: this is not UTF-8")


@pytest.mark.parametrize(
    ("name", "better"),
    [
        ("facts/courts.MD", "courts.md"),
        ("facts/courts.md.txt", "courts.md"),
        ("facts/courts.markdown", "courts.md"),
        ("Sources.md", "sources.md"),
        ("source.md", "sources.md"),
    ],
)
def test_a_file_of_the_fact_base_by_a_wrong_name_is_told(
    pack: Path, name: str, better: str
) -> None:
    (pack / "knowledge" / name).write_text("", "utf-8")
    with pytest.raises(AdvisorError) as caught:
        check_pack(pack, DAY)
    assert f"rename it to {better}" in caught.value.text("en")


def test_the_shipped_fact_base_tells_each_fact_and_names_only_what_it_has() -> None:
    """Facts name each other in their text; an id that is told nowhere would lead nowhere."""
    folder = default_folder()
    base, facts = read_fact_base(folder), read_facts(folder)
    assert [p.id for p in base.paragraphs if p.id not in facts] == []
    text = "".join(p.read_text("utf-8") for p in sorted((folder / "knowledge/facts").glob("*.md")))
    named = set(
        re.findall(r"(?<![A-Za-z0-9-])(?:[ACDHJKMNPRTX]-\d\d[a-z]?|RL\d\d|E\d)(?!\d)", text)
    )
    assert len(named) > 200
    assert named - set(facts) == set()
