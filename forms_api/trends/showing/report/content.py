"""What stands in the report, block by block, whatever file it becomes."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from forms_api.trends.published import TOTAL
from forms_api.trends.showing.charts import drawn
from forms_api.trends.showing.drawing import theme_chart, total_chart
from forms_api.trends.showing.names import Names
from forms_api.trends.showing.overview import Overview
from forms_api.trends.showing.tables import Shown, figure, tables_of

_WIDE = 6
_REST = ("outcomes", "lost", "languages", "regions", "channels", "handovers", "demand")


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading of the first or second level."""

    text: str
    level: int = 1


@dataclass(frozen=True, slots=True)
class Text:
    """A paragraph."""

    text: str


@dataclass(frozen=True, slots=True)
class Picture:
    """A chart as PNG, with the words for who cannot see it."""

    png: bytes
    words: str


@dataclass(frozen=True, slots=True)
class Rows:
    """A table with a title; the first row is its head."""

    title: str
    rows: Sequence[Sequence[str]]


Block = Heading | Text | Picture | Rows


def content_of(told: Overview, names: Names, pilot: str) -> Iterator[Block]:
    """Return the report's blocks: in short, each goal of the note, who asked, and the method."""
    tables, say = tables_of(told, names), names.say
    if told.synthetic:
        yield Text(say("trends-note-synthetic"))
    yield Heading(say("trends-report-short"))
    yield Text(say("trends-report-about", year=told.year, period=told.span.name))
    yield Text(_in_short(told, names))
    yield Picture(drawn(total_chart(told, names), "png"), _alt(say("trends-all"), told, names))
    for theme in names.themes():
        yield Heading(names.subject(theme))
        yield Text(say(f"trends-goal-{theme}"))
        if theme == "integration_language":
            yield Text(pilot)
        chart = drawn(theme_chart(told, names, theme), "png")
        yield Picture(chart, _alt(names.subject(theme), told, names))
        yield _of_theme(theme, told, names)
    yield Heading(say("trends-rising"))
    yield Text(say("trends-rising-how"))
    yield _rows(tables["changes"])
    yield Heading(say("trends-helped"))
    yield from (_rows(tables[name]) for name in _REST if tables[name].rows)
    yield Heading(say("trends-sheet-method"))
    yield from (Text(say(note)) for note in told.notes)
    if told.months.withheld:
        yield Text(say("trends-withheld", periods=", ".join(told.months.withheld)))


def _in_short(told: Overview, names: Names) -> str:
    total = next((c for c in told.subjects.cells if c.row == TOTAL), None)
    most = sorted(told.subjects.cells, key=lambda cell: -(cell.messages or 0))
    topics = [names.subject(c.row) for c in most if c.row in names.catalogue.topics and c.messages]
    return names.say(
        "trends-report-most",
        messages=figure(total.messages if total else None, names),
        people=figure(total.people if total else None, names),
        topics=", ".join(topics[:5]) or names.say("trends-hidden"),
    )


def _of_theme(theme: str, told: Overview, names: Names) -> Rows:
    """Return the theme's subjects over the whole period."""
    cells = {cell.row: cell for cell in told.subjects.cells if cell.column == TOTAL}
    ids = [theme, *names.dimensions.groups[theme]]
    found = [cells[name] for name in ids if name in cells and cells[name].messages]
    found.sort(key=lambda cell: -(cell.messages or 0))
    rows = [
        [names.subject(c.row), figure(c.messages, names), figure(c.people, names)] for c in found
    ]
    head = [names.say(f"trends-{word}") for word in ("subject", "messages", "people")]
    return Rows(f"{names.subject(theme)}, {told.span.name}", [head, *rows])


def _rows(table: Shown) -> Rows:
    return Rows(table.title, [list(table.head)[:_WIDE], *(list(r)[:_WIDE] for r in table.rows)])


def _alt(name: str, told: Overview, names: Names) -> str:
    return names.say("trends-chart-alt", name=name, year=told.year)
