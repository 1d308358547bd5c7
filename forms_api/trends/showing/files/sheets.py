"""XLSX and ODS: numbers as numbers, words as words, and the method on a sheet of its own."""

import io
from datetime import datetime

import xlsxwriter
from odf.opendocument import OpenDocumentSpreadsheet
from odf.table import Table, TableCell, TableRow
from odf.text import P

from forms_api.trends.published import Published
from forms_api.trends.showing.files.flat import COLUMNS, Value, flat, notes
from forms_api.trends.showing.files.settled import MADE, settled
from forms_api.trends.showing.names import Names


def xlsx_of(told: Published, names: Names) -> bytes:
    """Return the table as an Excel workbook; no text becomes a formula or a link."""
    file = io.BytesIO()
    safe = {"strings_to_formulas": False, "strings_to_urls": False, "in_memory": True}
    book = xlsxwriter.Workbook(file, safe)
    book.set_properties({"title": names.table(told.table), "created": datetime(*MADE)})
    for title, rows in _sheets(told, names):
        sheet = book.add_worksheet(title)
        for number, row in enumerate(rows):
            for place, value in enumerate(row):
                if value is not None:
                    sheet.write(number, place, value)
        sheet.freeze_panes(1, 0)
        sheet.set_column(0, len(COLUMNS), 18)
    book.close()
    return settled(file.getvalue())


def ods_of(told: Published, names: Names) -> bytes:
    """Return the table as an OpenDocument spreadsheet."""
    book = OpenDocumentSpreadsheet()
    for title, rows in _sheets(told, names):
        sheet = Table(name=title)
        for row in rows:
            line = TableRow()
            for value in row:
                line.addElement(_cell(value))
            sheet.addElement(line)
        book.spreadsheet.addElement(sheet)
    file = io.BytesIO()
    book.write(file)
    return settled(file.getvalue(), canonical=True)


def _sheets(told: Published, names: Names) -> list[tuple[str, list[tuple[Value, ...]]]]:
    head = tuple(names.say(f"trends-field-{name}") for name in COLUMNS)
    method: list[tuple[Value, ...]] = [(note,) for note in notes(told, names)]
    return [
        (names.say("trends-sheet-figures"), [head, *flat(told, names)]),
        (names.say("trends-sheet-method"), [(names.table(told.table),), *method]),
    ]


def _cell(value: Value) -> TableCell:
    if value is None:
        return TableCell()
    kind = (
        {"valuetype": "float", "value": value}
        if isinstance(value, int)
        else {"valuetype": "string"}
    )
    cell = TableCell(**kind)
    cell.addElement(P(text=str(value)))
    return cell
