"""A letter as a Word document."""

import re
import sys
import zipfile
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from docx import Document
from docx.oxml.ns import qn

from advisor.letters.as_docx import as_docx
from samples.people import TODAY
from tests.cli.run import DAY, EXAMPLE, advisor


def written(tmp_path: Path, letter: str, lang: str) -> Path:
    file = tmp_path / f"{letter}.{lang}.docx"
    done = advisor("letter", EXAMPLE, letter, DAY, "--lang", lang, "--output", file)
    assert done.exit_code == 0, done.output
    return file


def words(file: Path) -> list[str]:
    """Everything that stands in a document, block by block."""
    document: Any = Document(str(file))
    cells = [c.text for t in document.tables for row in t.rows for c in row.cells]
    return [*(paragraph.text for paragraph in document.paragraphs), *cells]


def plain(markdown: str) -> set[str]:
    """The words of a letter without its marks."""
    return set(re.sub(r"^[-\d.> ]+|[|*`#]|-{3,}|\\(?=.)", " ", markdown, flags=re.M).split())


@pytest.mark.parametrize("lang", ["zh", "en"])
@pytest.mark.parametrize("letter", ["instalment_proposal", "answer_outline", "evidence_log"])
def test_it_says_what_the_text_says(tmp_path: Path, letter: str, lang: str) -> None:
    text = advisor("letter", EXAMPLE, letter, DAY, "--lang", lang).stdout
    said = " ".join(words(written(tmp_path, letter, lang)))
    assert {word for word in plain(text) if word not in said} == set()
    assert "**" not in said
    assert ("____" in said) == ("____" in text)


def test_the_letter_begins_on_a_page_of_its_own(tmp_path: Path) -> None:
    document: Any = Document(str(written(tmp_path, "instalment_proposal", "zh")))
    breaks = [p.text for p in document.paragraphs if p.paragraph_format.page_break_before]
    assert breaks == ["分期还款申请"]


def test_numbers_of_a_list_are_those_of_the_letter(tmp_path: Path) -> None:
    document: Any = Document(str(written(tmp_path, "instalment_proposal", "en")))
    listed = [p.text for p in document.paragraphs if p.style.name == "List Paragraph"]
    assert [text.split("\t")[0] for text in listed] == ["1.", "2.", "3.", "4.", "5."]


def test_chinese_has_a_chinese_font_and_nobody_is_named(tmp_path: Path) -> None:
    file = written(tmp_path, "instalment_proposal", "zh")
    with zipfile.ZipFile(file) as archive:
        styles: Any = Document(str(file)).styles
        for style in ("Normal", "Heading 1", "Quote", "List Bullet"):
            fonts = styles[style].element.rPr.rFonts
            assert fonts.get(qn("w:eastAsia")) == "SimSun"
            assert not [name for name in fonts.keys() if name.endswith("Theme")]  # noqa: SIM118
        assert b"2026-11-23T00:00:00Z" in archive.read("docProps/core.xml")
    about = Document(str(file)).core_properties
    assert (about.author, about.last_modified_by, about.comments) == ("", "", "")


def test_the_same_letter_is_the_same_bytes_for_its_owner_alone(tmp_path: Path) -> None:
    first = written(tmp_path, "instalment_proposal", "zh")
    (tmp_path / "again").mkdir()
    again = written(tmp_path / "again", "instalment_proposal", "zh")
    assert first.read_bytes() == again.read_bytes()
    assert first.stat().st_mode & 0o777 == 0o600
    assert zipfile.ZipFile(BytesIO(first.read_bytes())).testzip() is None


def test_a_letter_names_no_program(tmp_path: Path) -> None:
    letter = zipfile.ZipFile(written(tmp_path, "evidence_log", "zh"))
    assert "docProps/thumbnail.jpeg" not in letter.namelist()
    assert b"Application" not in letter.read("docProps/app.xml")
    text = b"".join(map(letter.read, letter.namelist()))
    for name in (b"python-docx", b"Microsoft Macintosh Word", b"Microsoft Office Word"):
        assert name not in text


def test_what_is_missing_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "docx", None)
    monkeypatch.delitem(sys.modules, "advisor.letters.as_docx", raising=False)
    file = tmp_path / "letter.docx"
    for lang, said in (("en", "first run pip install"), ("zh", "先运行 pip install")):
        done = advisor("letter", EXAMPLE, "evidence_log", DAY, "--lang", lang, "--output", file)
        assert done.exit_code == 2
        assert f"{said} 'arrears-advisor[documents]'" in done.stderr
    assert not file.exists()


def test_a_table_to_fill_in_has_room_and_boxes_have_no_second_mark(tmp_path: Path) -> None:
    document: Any = Document(str(written(tmp_path, "evidence_log", "zh")))
    (table,) = document.tables
    empty = [row for row in table.rows if not any(cell.text for cell in row.cells)]
    assert len(empty) == 8
    assert all(row.height and row.height.cm > 0.9 for row in empty)
    boxes = [p for p in document.paragraphs if p.text.startswith("☐")]
    assert {p.style.name for p in boxes} == {"List Paragraph"}


def test_indented_text_is_not_lost() -> None:
    data = as_docx("# A\n\nfirst\n\n    indented\n    too\n\n```\nfenced\n```\n", "A", TODAY, "en")
    paragraphs = [p.text for p in Document(BytesIO(data)).paragraphs]
    assert paragraphs == ["A", "first", "indented\ntoo", "fenced"]
