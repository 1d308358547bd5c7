"""What stands in the report, block by block, whatever file it becomes."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from forms_api.trends.published import TOTAL
from forms_api.trends.showing.charts import Chart
from forms_api.trends.showing.drawing import changes_chart, theme_chart, total_chart
from forms_api.trends.showing.margins import Shown
from forms_api.trends.showing.names import Names
from forms_api.trends.showing.overview import Overview
from forms_api.trends.showing.plotting import drawn
from forms_api.trends.showing.tables import tables_of

_HELPED = ("outcomes", "lost-languages", "lost-regions", "helpful", "demand", "handovers")
_WHO = ("languages", "regions", "municipalities", "channels")


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading of the first or second level."""

    text: str
    level: int = 1


@dataclass(frozen=True, slots=True)
class Text:
    """A paragraph."""

    text: str
    strong: bool = False


@dataclass(frozen=True, slots=True)
class Picture:
    """A chart as PNG, with the words below it and those for who cannot see it."""

    png: bytes
    caption: str
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
        yield Text(say("trends-note-synthetic"), strong=True)
    yield Heading(say("trends-report-short"))
    yield Text(say("trends-report-about", period=names.span(told.span)))
    yield Text(_in_short(told, names))
    yield _picture(total_chart(told, names), "trends-all-how", say("trends-all"), told, names)
    if tables["happened"].rows:
        yield _rows(tables["happened"])
    for theme in names.themes():
        yield Heading(names.subject(theme))
        yield Text(say(f"trends-goal-{theme}"))
        if theme == "integration_language":
            yield Text(pilot)
        chart = theme_chart(told, names, theme)
        if chart.series:
            yield _picture(chart, "trends-theme-how", names.subject(theme), told, names)
        yield _of_theme(theme, told, names)
    yield from _rising(told, names, tables)
    yield Heading(say("trends-helped"))
    yield from (_rows(tables[name]) for name in _HELPED if tables[name].rows)
    yield Heading(say("trends-who"))
    yield from (_rows(tables[name]) for name in _WHO if tables[name].rows)
    yield Heading(say("trends-sheet-method"))
    yield from (Text(say(note)) for note in told.notes)
    if told.months.withheld:
        yield Text(say("trends-withheld", periods=", ".join(told.months.withheld)))


def _rising(told: Overview, names: Names, tables: dict[str, Shown]) -> Iterator[Block]:
    yield Heading(names.say("trends-rising"))
    if tables["changes"].rows:
        name, chart = names.say("trends-rising"), changes_chart(told, names)
        yield _picture(chart, "trends-rising-how", name, told, names)
        yield _rows(tables["changes"])
    else:
        yield Text(names.say("trends-no-changes"))


def _in_short(told: Overview, names: Names) -> str:
    total = next((c for c in told.subjects.cells if c.row == TOTAL), None)
    most = sorted(told.subjects.cells, key=lambda cell: -(cell.messages or 0))
    topics = [names.subject(c.row) for c in most if c.row in names.catalogue.topics and c.messages]
    return names.say(
        "trends-report-most",
        messages=names.figure(total.messages if total else None),
        people=names.figure(total.people if total else None),
        topics=", ".join(topics[:5]) or names.say("trends-hidden"),
    )


def _of_theme(theme: str, told: Overview, names: Names) -> Rows:
    """Return the theme's subjects over the whole period."""
    cells = {cell.row: cell for cell in told.subjects.cells if cell.column == TOTAL}
    ids = [theme, *names.dimensions.groups[theme]]
    found = [cells[name] for name in ids if name in cells and cells[name].messages]
    found.sort(key=lambda cell: -(cell.messages or 0))
    rows = [[names.subject(c.row), names.figure(c.messages), names.figure(c.people)] for c in found]
    head = [names.say(f"trends-{word}") for word in ("subject", "messages", "people")]
    title = names.say("trends-theme-table", name=names.subject(theme), period=names.span(told.span))
    return Rows(title, [head, *rows])


def _rows(table: Shown) -> Rows:
    return Rows(table.title, [table.head, *table.rows])


def _picture(chart: Chart, how: str, name: str, told: Overview, names: Names) -> Picture:
    words = names.say("trends-chart-alt", name=name, year=str(told.year))
    return Picture(drawn(chart, "png"), names.say(how), words)
