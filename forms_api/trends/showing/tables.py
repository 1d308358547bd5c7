"""The tables behind the charts, as rows of words."""

from forms_api.trends.published import TOTAL, TableName
from forms_api.trends.showing.drawing import asked_most, happened_by_month, most_changed
from forms_api.trends.showing.margins import Shown, helpful, listed, lost, margins
from forms_api.trends.showing.names import Names
from forms_api.trends.showing.overview import Overview

_BY: tuple[TableName, ...] = ("languages", "regions", "outcomes", "channels", "offices")
_LISTS: tuple[TableName, ...] = ("handovers", "demand", "municipalities")
_LOST_BY: tuple[TableName, ...] = ("languages", "regions")


def tables_of(told: Overview, names: Names) -> dict[str, Shown]:
    """Return the tables of an overview by id."""
    found = [
        _total(told, names),
        _happened(told, names),
        *(_theme(theme, told, names) for theme in names.themes()),
        _changes(told, names),
        *(margins(table, told, names) for table in _BY),
        *(lost(table, told, names) for table in _LOST_BY),
        helpful(told, names),
        *(listed(told.tables[table], names) for table in _LISTS),
        listed(told.words, names),
    ]
    return {table.id: table for table in found}


def _total(told: Overview, names: Names) -> Shown:
    """Return messages by month, all and by theme, and people."""
    groups = names.dimensions.groups
    rows = [_by_month(row, "messages", told, names) for row in (TOTAL, *groups)]
    people = [names.say("trends-people"), *_by_month(TOTAL, "people", told, names)[1:]]
    rows[0][0] = names.say("trends-messages")
    title = names.say("trends-all-by-month")
    return Shown("total", title, _months(told, names), [rows[0], people, *rows[1:]], _monthly(told))


def _theme(theme: str, told: Overview, names: Names) -> Shown:
    rows = [_by_month(row, "people", told, names) for row in asked_most(told, names, theme)]
    title = names.say("trends-by-month", name=names.subject(theme))
    return Shown(theme, title, _months(told, names), rows, _monthly(told))


def _by_month(row: str, figure: str, told: Overview, names: Names) -> list[str]:
    found = {cell.period: getattr(cell, figure) for cell in told.months.cells if cell.row == row}
    name = names.row("subjects", row)
    return [name, *(names.figure(found.get(period)) for period in told.months.periods)]


def _months(told: Overview, names: Names) -> list[str]:
    return [names.say("trends-subject"), *map(names.month, told.months.periods)]


def _monthly(told: Overview) -> str:
    return f"subjects-month-{told.year}"


def _happened(told: Overview, names: Names) -> Shown:
    rows = [
        [names.month(month, "MMMM"), "; ".join(words)]
        for month, words in happened_by_month(told, names).items()
    ]
    head = [names.say("trends-month"), names.say("trends-happened")]
    return Shown("happened", names.say("trends-happened"), head, rows)


def _changes(told: Overview, names: Names) -> Shown:
    rows = [
        [
            names.changed(c.topic),
            names.number(c.before),
            names.number(c.now),
            f"× {names.number(c.times)}",
            f"{names.number(c.low)} – {names.number(c.high)}",
        ]
        for c in most_changed(told)
    ]
    words = ("subject", "before", "now", "times", "interval")
    head = [names.say(f"trends-{word}") for word in words]
    title = names.say("trends-changes", period=names.span(told.span))
    return Shown("changes", title, head, rows, f"subjects-{told.span.unit}-{told.year}")
