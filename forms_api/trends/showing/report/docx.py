"""The report as DOCX, to be edited: real headings, tables with a head, pictures with words."""

from collections.abc import Iterable
from datetime import date, datetime, time
from io import BytesIO

from docx import Document
from docx.document import Document as Open
from docx.shared import Cm

from forms_api.trends.showing.files.settled import settled
from forms_api.trends.showing.report.content import Block, Heading, Picture, Rows, Text

_WIDTH = Cm(16)


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
            file.add_paragraph(block.text)
        case Picture():
            picture = file.add_picture(BytesIO(block.png), width=_WIDTH)
            picture._inline.docPr.set("descr", block.words)
        case Rows():
            _table(file, block)


def _table(file: Open, block: Rows) -> None:
    file.add_paragraph(block.title, style="Caption")
    table = file.add_table(rows=0, cols=len(block.rows[0]), style="Light List Accent 1")
    for row in block.rows:
        for cell, text in zip(table.add_row().cells, row, strict=True):
            cell.text = text
    file.add_paragraph()
