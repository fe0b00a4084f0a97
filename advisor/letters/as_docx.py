"""A letter → DOCX, to fill in its blanks in a word processor.

The notes for the sender, above the rule in the template, get a page of their own.
"""

from __future__ import annotations

import zipfile
from collections.abc import Iterator, Sequence
from datetime import date, datetime, time
from io import BytesIO
from typing import Any

from docx import Document
from docx.oxml.ns import qn
from docx.shared import Cm, Pt, RGBColor
from markdown_it import MarkdownIt
from markdown_it.token import Token

from advisor.languages import nearest

HANGING = Cm(0.63)
"""The indent of the lines of a list, equal to that of lists with bullets."""
ROOM = Cm(1)
"""The height of a row that is filled in by hand."""
LATIN = "Times New Roman"
EAST_ASIAN = {"zh": "SimSun", "zh-Hant": "PMingLiU", "ja": "MS Mincho", "ko": "Batang"}
"""By language: the font for signs that the other one lacks; in any other language SimSun."""
_NO_PROGRAM = (
    b"<?xml version='1.0' encoding='UTF-8' standalone='yes'?>\n"
    b'<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"/>'
)
"""The part that names the program, without a name."""
_EARLIEST = (1980, 1, 1, 0, 0, 0)
"""The earliest date in a ZIP file; one date for all, so that a letter gives the same bytes."""


def as_docx(text: str, title: str, today: date, lang: str) -> bytes:
    """The document; `text` is the letter in Markdown, as `write_letter` gives it."""
    document = Document()
    _set_up(document, title, today, lang)
    _Writer(document).write(MarkdownIt("commonmark").enable("table").parse(text))
    buffer = BytesIO()
    document.save(buffer)
    return _dated(buffer.getvalue())


def _set_up(document: Any, title: str, today: date, lang: str) -> None:
    section = document.sections[0]
    section.page_width, section.page_height = Cm(21), Cm(29.7)
    section.left_margin = section.right_margin = Cm(2.6)
    normal = document.styles["Normal"]
    normal.font.size = Pt(11)
    for style in document.styles:
        if style.type == 1:  # paragraphs; headings have fonts of their own otherwise
            style.font.name = LATIN
            style.font.color.rgb = RGBColor(0, 0, 0)
            fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
            for name in fonts.keys():  # noqa: SIM118  # an element; a theme's font would win
                if name.endswith("Theme"):
                    del fonts.attrib[name]
            fonts.set(qn("w:eastAsia"), EAST_ASIAN[nearest(lang, tuple(EAST_ASIAN)) or "zh"])
    document.styles["Quote"].font.italic = False  # Chinese has no slanted letters
    numbered = document.styles["List Paragraph"].paragraph_format
    numbered.left_indent, numbered.first_line_indent = HANGING, -HANGING
    numbered.tab_stops.add_tab_stop(HANGING)
    language = normal.element.get_or_add_rPr().makeelement(
        qn("w:lang"), {qn(f"w:{script}"): str(lang) for script in ("val", "eastAsia", "bidi")}
    )
    normal.element.get_or_add_rPr().append(language)
    about = document.core_properties
    about.title, about.author, about.last_modified_by, about.comments = title, "", "", ""
    about.language = str(lang)
    about.created = about.modified = datetime.combine(today, time())
    _unnamed(document.part.package)


def _unnamed(package: Any) -> None:
    """Remove the name of the program that made the template, and its thumbnail."""
    for part in package.iter_parts():
        if part.partname == "/docProps/app.xml":
            part._blob = _NO_PROGRAM
    for name, relation in list(package.rels.items()):
        if relation.reltype.endswith("/thumbnail"):
            del package.rels[name]


class _Writer:
    """Walks the tokens of a letter once, block by block."""

    def __init__(self, document: Any) -> None:
        self.document = document
        self.depth = 0
        self.number = ""
        self.quoted = False
        self.on_new_page = False

    def write(self, tokens: Sequence[Token]) -> None:
        at = 0
        while at < len(tokens):
            token = tokens[at]
            match token.type:
                case "bullet_list_open" | "ordered_list_open":
                    self.depth += 1
                case "bullet_list_close" | "ordered_list_close":
                    self.depth -= 1
                case "list_item_open":
                    # Word would count on from the list before, so numbers are text.
                    self.number = f"{token.info}{token.markup}\t" if token.info else ""
                case "blockquote_open" | "blockquote_close":
                    self.quoted = token.type == "blockquote_open"
                case "hr":
                    self.on_new_page = True
                case "table_open":
                    end = next(n for n in range(at, len(tokens)) if tokens[n].type == "table_close")
                    self.table(tokens[at:end])
                    at = end
                case "heading_open":
                    _fill(self._paragraph(f"Heading {token.tag[1:]}"), tokens[at + 1])
                    at += 2
                case "code_block" | "fence" | "html_block":  # indented text is text all the same
                    paragraph = self._paragraph("Normal")
                    for number, line in enumerate(token.content.splitlines()):
                        if number:
                            paragraph.add_run().add_break()
                        paragraph.add_run(line)
                case "inline":
                    paragraph = self._paragraph(self._style(token))
                    if self.depth and self.number:
                        paragraph.add_run(self.number)
                        self.number = ""
                    _fill(paragraph, token)
            at += 1

    def _paragraph(self, style: str) -> Any:
        paragraph = self.document.add_paragraph(style=style)
        if self.on_new_page:
            paragraph.paragraph_format.page_break_before = True
            self.on_new_page = False
        return paragraph

    def _style(self, token: Token) -> str:
        if self.depth:
            has_mark = self.number or token.content.startswith("☐")
            return "List Paragraph" if has_mark else "List Bullet"
        return "Quote" if self.quoted else "Normal"

    def table(self, tokens: Sequence[Token]) -> None:
        rows = [*_rows(tokens)]
        table = self.document.add_table(rows=len(rows), cols=len(rows[0]), style="Table Grid")
        for row, cells in zip(table.rows, rows, strict=True):
            for cell, inline in zip(row.cells, cells, strict=True):
                _fill(cell.paragraphs[0], inline)
            if not any(inline.content for inline in cells):
                row.height = ROOM
        self.document.add_paragraph()


def _rows(tokens: Sequence[Token]) -> Iterator[list[Token]]:
    row: list[Token] = []
    for token in tokens:
        if token.type == "inline":
            row.append(token)
        elif token.type == "tr_close":
            yield row
            row = []


def _fill(paragraph: Any, inline: Token) -> None:
    """Runs of text, bold or slanted where the letter says so."""
    bold = slanted = False
    for child in inline.children or ():
        match child.type:
            case "strong_open" | "strong_close":
                bold = child.type == "strong_open"
            case "em_open" | "em_close":
                slanted = child.type == "em_open"
            case "softbreak" | "hardbreak":
                paragraph.add_run().add_break()
            case _ if child.content:
                run = paragraph.add_run(child.content)
                run.bold, run.italic = bold or None, slanted or None


def _dated(data: bytes) -> bytes:
    """The same archive with one date for all members, whenever it is made."""
    buffer = BytesIO()
    with (
        zipfile.ZipFile(BytesIO(data)) as source,
        zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as target,
    ):
        for member in source.infolist():
            info = zipfile.ZipInfo(member.filename, _EARLIEST)
            info.compress_type = zipfile.ZIP_DEFLATED
            target.writestr(info, source.read(member))
    return buffer.getvalue()
