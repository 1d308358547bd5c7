"""XLSX and CSV that no spreadsheet takes for a formula."""

import csv
import io
from collections.abc import Sequence

import xlsxwriter

Rows = Sequence[Sequence[str]]
_STARTS = ("=", "+", "-", "@", "\t", "\r", "\n", "|", "%")


def as_csv(rows: Rows) -> bytes:
    """Return UTF-8 with a mark for spreadsheets; a cell that could be a formula is quoted.

    Source of the rule: OWASP, "CSV Injection": a leading apostrophe makes it text.
    """
    file = io.StringIO(newline="")
    writer = csv.writer(file, quoting=csv.QUOTE_ALL)
    writer.writerows([[harmless(cell) for cell in row] for row in rows])
    return b"\xef\xbb\xbf" + file.getvalue().encode()


def as_xlsx(rows: Rows) -> bytes:
    """Return a workbook with every cell as plain text."""
    file = io.BytesIO()
    options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
    with xlsxwriter.Workbook(file, options) as book:
        sheet = book.add_worksheet()
        for y, row in enumerate(rows):
            for x, cell in enumerate(row):
                sheet.write_string(y, x, harmless(cell))
        sheet.freeze_panes(1, 0)
        sheet.autofit()
    return file.getvalue()


def harmless(cell: str) -> str:
    """Return the cell as text; an apostrophe goes before what a spreadsheet would calculate."""
    return f"'{cell}" if cell.lstrip().startswith(_STARTS) or cell.startswith(_STARTS) else cell
