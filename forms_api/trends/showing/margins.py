"""Tables of a whole period: by language, region, outcome, office, and what was not understood."""

from collections.abc import Sequence
from dataclasses import dataclass

from forms_api.trends.dimensions import NO_SUBJECT
from forms_api.trends.published import TOTAL, Cell, Published, TableName
from forms_api.trends.showing.names import Names
from forms_api.trends.showing.overview import Overview


@dataclass(frozen=True)
class Shown:
    """A table as read: its id, title, head, and rows whose first word is the row's name."""

    id: str
    title: str
    head: Sequence[str]
    rows: Sequence[Sequence[str]]
    files: str = ""


def margins(name: TableName, told: Overview, names: Names) -> Shown:
    """Return a table's total row: what there is of each language, region, …."""
    table = told.tables[name]
    cells = [c for c in table.cells if c.row == TOTAL and (c.messages or name != "offices")]
    rows = [_line(names.column(name, cell.column), cell, names) for cell in cells]
    return Shown(name, names.say(f"trends-per-{name}"), _head(name, names), rows, _file(table))


def lost(name: TableName, told: Overview, names: Names) -> Shown:
    """Return what was not understood or was about nothing we know, and its share."""
    cells = told.tables[name].cells
    every = {cell.column: cell.messages for cell in cells if cell.row == TOTAL}
    rows = [
        [
            names.column(name, cell.column),
            names.figure(cell.messages),
            names.figure(every.get(cell.column)),
            _share(cell.messages, every.get(cell.column), names),
        ]
        for cell in cells
        if cell.row == NO_SUBJECT
    ]
    words = ("lost-messages", "all-messages", "share")
    head = [names.say(f"trends-head-{name}"), *(names.say(f"trends-{word}") for word in words)]
    return Shown(f"lost-{name}", names.say(f"trends-lost-{name}"), head, rows)


def helpful(told: Overview, names: Names) -> Shown:
    """Return the topics that anybody's thumb was counted for, the least helpful first."""
    found = {(cell.row, cell.column): cell.messages for cell in told.tables["helpful"].cells}
    topics = [
        t for t, column in found if column == "good" and (found[t, "good"] or found[t, "bad"])
    ]
    topics.sort(key=lambda topic: -(found[topic, "bad"] or 0))
    rows = [
        [names.subject(topic), *(names.figure(found[topic, c]) for c in ("good", "bad"))]
        for topic in topics
    ]
    words = ("subject", "helpful-good", "helpful-bad")
    head = [names.say(f"trends-{word}") for word in words]
    title = names.say("trends-per-helpful")
    return Shown("helpful", title, head, rows, _file(told.tables["helpful"]))


def listed(table: Published, names: Names) -> Shown:
    """Return what is shown of a list, the most first."""
    shown = sorted((c for c in table.cells if c.messages), key=lambda c: -(c.messages or 0))
    rows = [_line(names.row(table.table, cell.row), cell, names) for cell in shown]
    name = table.table
    return Shown(name, names.table(name), _head(name, names), rows, _file(table))


def _line(name: str, cell: Cell, names: Names) -> list[str]:
    return [name, names.figure(cell.messages), names.figure(cell.people)]


def _share(some: int | None, every: int | None, names: Names) -> str:
    if some is None or not every:
        return names.say("trends-hidden")
    return f"{names.number(round(100 * some / every))} %"


def _head(table: str, names: Names) -> list[str]:
    words = (f"head-{table}", "messages", "people")
    return [names.say(f"trends-{word}") for word in words]


def _file(table: Published) -> str:
    return f"{table.table}-{table.unit}-{table.periods[-1][:4]}"
