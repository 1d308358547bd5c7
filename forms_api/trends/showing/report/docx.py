"""The report as DOCX, to be edited: real headings, tables with a head, pictures with words."""

from collections.abc import Iterable
from datetime import date, datetime, time
from io import BytesIO

from docx import Document
from docx.document import Document as Open
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.shared import Cm
from docx.table import Table

from forms_api.trends.showing.files.settled import settled
from forms_api.trends.showing.report.content import Block, Heading, Picture, Rows, Text

_WIDTH, _FIGURE = Cm(16), 14


def docx_of(title: str, blocks: Iterable[Block], day: date) -> bytes:
    """Return the blocks as a DOCX file, dated at the last day of its figures."""
    file = Document()
    about = file.core_properties
    about.title, about.language, about.author = title, "nl-NL", "Wegwijzer"
    about.created = about.modified = datetime.combine(day, time())
    file.add_heading(title, 0)
    for block in blocks:
        _add(file, block)
    out = BytesIO()
    file.save(out)
    return settled(out.getvalue())


def _add(file: Open, block: Block) -> None:
    match block:
        case Heading():
            file.add_heading(block.text, block.level)
        case Text():
            file.add_paragraph().add_run(block.text).bold = block.strong
        case Picture():
            _picture(file, block)
        case Rows():
            _table(file, block)


def _picture(file: Open, block: Picture) -> None:
    picture = file.add_picture(BytesIO(block.png), width=_WIDTH)
    picture._inline.docPr.set("descr", block.words)
    file.paragraphs[-1].paragraph_format.keep_with_next = True
    file.add_paragraph(block.caption, style="Caption")


def _table(file: Open, block: Rows) -> None:
    title = file.add_paragraph(block.title, style="Caption")
    title.paragraph_format.keep_with_next = True
    table = file.add_table(rows=0, cols=len(block.rows[0]), style="Light List Accent 1")
    for row in block.rows:
        for place, (cell, text) in enumerate(zip(table.add_row().cells, row, strict=True)):
            cell.text = text
            if place and len(text) <= _FIGURE:
                cell.paragraphs[0].alignment = WD_ALIGN_PARAGRAPH.RIGHT
    _repeat_head(table)
    file.add_paragraph()


def _repeat_head(table: Table) -> None:
    """Show the head again on every page that the table goes on to."""
    properties = table.rows[0]._tr.get_or_add_trPr()
    properties.append(OxmlElement("w:tblHeader"))
