"""The tables behind the charts, as rows of words."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from forms_api.trends.dimensions import NO_SUBJECT
from forms_api.trends.published import TOTAL, Cell, Published
from forms_api.trends.showing.drawing import asked_most
from forms_api.trends.showing.names import Names
from forms_api.trends.showing.overview import Overview

_MOST_CHANGES = 8
_BY = ("languages", "regions", "outcomes", "channels")


@dataclass(frozen=True)
class Shown:
    """A table as read: its id, title, head, and rows whose first word is the row's name."""

    id: str
    title: str
    head: Sequence[str]
    rows: Sequence[Sequence[str]]
    files: str = ""


def tables_of(told: Overview, names: Names) -> dict[str, Shown]:
    """Return the tables of an overview by id."""
    found = [
        _by_month("total", [TOTAL, *names.dimensions.groups], told, names),
        *(_theme(theme, told, names) for theme in names.themes()),
        _changes(told, names),
        *(_margins(table, told, names) for table in _BY),
        _lost(told, names),
        *(_list(told.tables[table], names, told) for table in ("handovers", "demand")),
        _list(told.words, names, told),
    ]
    return {table.id: table for table in found}


def figure(value: int | None, names: Names) -> str:
    """Return a figure, or the word for one that is not shown."""
    return names.say("trends-hidden") if value is None else str(value)


def _by_month(name: str, rows: Sequence[str], told: Overview, names: Names) -> Shown:
    cells = {(cell.row, cell.period): cell for cell in told.months.cells}
    lines = [
        [
            names.row("subjects", row),
            *(_messages(cells.get((row, p)), names) for p in told.months.periods),
        ]
        for row in rows
    ]
    head = [names.say("trends-subject"), *told.months.periods]
    title = names.say("trends-by-month", name=names.row("subjects", rows[0]))
    return Shown(name, title, head, lines, f"subjects-month-{told.year}")


def _theme(theme: str, told: Overview, names: Names) -> Shown:
    rows = [theme, *asked_most(told, names, theme)]
    return _by_month(theme, rows, told, names)


def _changes(told: Overview, names: Names) -> Shown:
    sure = [change for change in told.changes if change.sure]
    most = dict.fromkeys([*sure[:_MOST_CHANGES], *sure[-_MOST_CHANGES:]])
    rows = [
        [
            names.subject(c.topic),
            str(c.before),
            str(c.now),
            f"× {c.times:.2f}",
            f"{c.low:.2f} – {c.high:.2f}",
        ]
        for c in most
    ]
    words = ("subject", "before", "now", "times", "interval")
    head = [names.say(f"trends-{word}") for word in words]
    title = names.say("trends-changes", period=told.span.name)
    return Shown("changes", title, head, rows, f"subjects-{told.span.unit}-{told.year}")


def _margins(name: str, told: Overview, names: Names) -> Shown:
    table = told.tables[name]  # type: ignore[index]
    rows = [_line(names.column(name, c.column), c, names) for c in table.cells if c.row == TOTAL]
    return Shown(name, names.table(name), _head(name, names), rows, _file(table, told))


def _lost(told: Overview, names: Names) -> Shown:
    """Return what was not understood or was about nothing we know, by language and region."""
    rows = [
        _line(names.column(name, cell.column), cell, names)
        for name in ("languages", "regions")
        for cell in told.tables[name].cells
        if cell.row == NO_SUBJECT
    ]
    title = names.say("trends-lost")
    return Shown("lost", title, _head("languages", names), rows)


def _list(table: Published, names: Names, told: Overview) -> Shown:
    shown = sorted((c for c in table.cells if c.messages), key=lambda c: -(c.messages or 0))
    rows = [_line(names.row(table.table, cell.row), cell, names) for cell in shown]
    name = table.table
    return Shown(name, names.table(name), _head(name, names), rows, _file(table, told))


def _line(name: str, cell: Cell, names: Names) -> list[str]:
    return [name, figure(cell.messages, names), figure(cell.people, names)]


def _head(table: str, names: Names) -> list[str]:
    return list(_words(table, names))


def _words(table: str, names: Names) -> Iterator[str]:
    yield names.say(f"trends-head-{table}")
    yield names.say("trends-messages")
    yield names.say("trends-people")


def _messages(cell: Cell | None, names: Names) -> str:
    return figure(cell.messages if cell else None, names)


def _file(table: Published, told: Overview) -> str:
    return f"{table.table}-{table.unit}-{told.year}"
