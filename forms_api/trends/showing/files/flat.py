"""A table as rows: ids and names, and figures as numbers or nothing."""

from forms_api.trends.published import Published
from forms_api.trends.showing.names import Names

COLUMNS = ("period", "row", "row_name", "column", "column_name", "messages", "people")
Value = str | int | None


def flat(told: Published, names: Names) -> list[tuple[Value, ...]]:
    """Return one row for each cell, under ``COLUMNS``."""
    return [
        (
            cell.period,
            cell.row,
            names.row(told.table, cell.row),
            cell.column,
            names.column(told.table, cell.column),
            cell.messages,
            cell.people,
        )
        for cell in told.cells
    ]


def notes(told: Published, names: Names) -> list[str]:
    """Return the method note, sentence by sentence."""
    return [names.say(note) for note in told.notes]
