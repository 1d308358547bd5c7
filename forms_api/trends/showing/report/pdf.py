"""The report as PDF: with an outline, alternative texts, and its fonts in it."""

from collections.abc import Iterable, Sequence
from datetime import UTC, date, datetime, time
from io import BytesIO
from itertools import takewhile
from pathlib import Path

import matplotlib as mpl
from fpdf import FPDF, FontFace
from PIL import Image

from forms_api.trends.showing.report.content import Block, Heading, Picture, Rows, Text

_FONT, _SIZE, _SMALL, _LINE = "DejaVu", 10, 8, 5.5
_HEADINGS = {0: 20, 1: 15, 2: 12}
_WIDE, _TEXT, _ROW, _TOGETHER, _FIGURE = 190, 14, 5, 20, 18
_SHADE = (243, 242, 238)


class _Document(FPDF):
    def footer(self) -> None:
        self.set_y(-15)
        self.set_font(_FONT, size=8)
        self.cell(0, 10, str(self.page_no()), align="C")


def pdf_of(title: str, blocks: Iterable[Block], day: date) -> bytes:
    """Return the blocks as a PDF, dated at the last day of its figures."""
    file = _Document()
    fonts = Path(mpl.get_data_path()) / "fonts" / "ttf"
    file.add_font(_FONT, "", fonts / "DejaVuSans.ttf")
    file.add_font(_FONT, "B", fonts / "DejaVuSans-Bold.ttf")
    file.set_lang("nl")
    file.set_title(title)
    file.set_creation_date(datetime.combine(day, time(), UTC))
    file.add_page()
    told = [Heading(title, 0), *blocks]
    for place, block in enumerate(told):
        if _room_for(told[place:]) > file.eph + file.t_margin - file.get_y():
            file.add_page()
        _add(file, block)
    return bytes(file.output())


def _room_for(blocks: Sequence[Block]) -> float:
    """Return the millimetres that a block needs with what must not part from it."""
    before = list(takewhile(lambda block: isinstance(block, Heading | Text), blocks))
    first = next(iter(blocks[len(before) :]), None)
    if isinstance(first, Picture):
        return _TEXT * (len(before) + 1) + _height(first)
    if isinstance(blocks[0], Rows):
        return 2 * _TEXT + _ROW * min(len(blocks[0].rows), _TOGETHER)
    return 2 * _TEXT


def _height(picture: Picture) -> float:
    """Return how high a picture becomes that is as wide as the text."""
    with Image.open(BytesIO(picture.png)) as image:
        return _WIDE * image.height / image.width


def _add(file: FPDF, block: Block) -> None:
    match block:
        case Heading():
            _heading(file, block)
        case Text():
            _text(file, block.text, "B" if block.strong else "")
        case Picture():
            file.image(BytesIO(block.png), w=file.epw, alt_text=block.words)
            _text(file, block.caption, size=_SMALL)
        case Rows():
            _table(file, block)


def _heading(file: FPDF, block: Heading) -> None:
    file.ln(_LINE)
    file.start_section(block.text, max(block.level - 1, 0))
    _text(file, block.text, "B", _HEADINGS[block.level])


def _text(file: FPDF, text: str, style: str = "", size: int = _SIZE) -> None:
    file.set_font(_FONT, style, size)
    file.multi_cell(0, size * 0.55, text, align="L", new_x="LMARGIN", new_y="NEXT")
    file.ln(_LINE / 2)


def _table(file: FPDF, block: Rows) -> None:
    _text(file, block.title, "B", _SIZE)
    file.set_font(_FONT, size=8)
    head = FontFace(emphasis="BOLD", fill_color=_SHADE)
    columns = len(block.rows[0])
    last = max(len(row[-1]) for row in block.rows)
    widths, sides = (3, *([1] * (columns - 1))), ("LEFT", *(["RIGHT"] * (columns - 1)))
    if last > _FIGURE:
        widths, sides = (1, 3), ("LEFT", "LEFT")
    with file.table(
        borders_layout="HORIZONTAL_LINES",
        col_widths=widths,
        headings_style=head,
        line_height=5,
        text_align=sides,
    ) as table:
        for row in block.rows:
            table.row(list(row))
    file.ln(_LINE)
