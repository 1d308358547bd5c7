"""The figures of one year, taken together: what the dashboard and the report show."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import func, select

from forms_api.keys import Sessions
from forms_api.trends.dimensions import Dimensions
from forms_api.trends.periods import Period, Unit
from forms_api.trends.published import TOTAL, Cell, Published, TableName
from forms_api.trends.publishing import published
from forms_api.trends.tables import CountedPeriod

_SPANS: tuple[Unit, ...] = ("year", "quarter", "month")
_95_PERCENT = 1.96
TABLES_SHOWN: tuple[TableName, ...] = (
    "languages",
    "regions",
    "outcomes",
    "channels",
    "helpful",
    "offices",
    "municipalities",
    "demand",
    "handovers",
)


@dataclass(frozen=True, slots=True)
class Change:
    """How often a topic is asked about, against the period before.

    ``times`` is now divided by before, ``low`` and ``high`` its 95 % interval (two Poisson
    counts of people, on the logarithm).
    """

    topic: str
    before: int
    now: int
    times: float
    low: float
    high: float

    @property
    def sure(self) -> bool:
        """Tell whether the change is more than chance."""
        return self.low > 1 or self.high < 1


@dataclass(frozen=True)
class Overview:
    """One year's figures; ``span`` is its longest period that is over, up to the year itself."""

    year: int
    span: Period
    months: Published
    tables: dict[TableName, Published]
    subjects: Published
    changes: tuple[Change, ...]
    words: Published

    @property
    def all(self) -> list[Published]:
        """Return every table of it."""
        return [self.months, self.subjects, *self.tables.values(), self.words]

    @property
    def synthetic(self) -> bool:
        """Tell whether these years were played."""
        return any(one.synthetic for one in self.all)

    @property
    def notes(self) -> list[str]:
        """Return the method notes of all tables, each once."""
        return list(dict.fromkeys(note for one in self.all for note in one.notes))


async def years(sessions: Sessions) -> list[int]:
    """Return the years in which anything was counted and a month is over."""
    wanted = CountedPeriod.decided, CountedPeriod.unit == "month"
    year = func.substr(CountedPeriod.period, 1, 4)
    async with sessions() as session:
        found = (await session.execute(select(year).where(*wanted).distinct())).scalars()
        return sorted((int(name) for name in found), reverse=True)


async def overview(
    sessions: Sessions, dimensions: Dimensions, year: int, today: date
) -> Overview | None:
    """Return a year's figures, or nothing where no month of it is over."""
    span = _span(year, today)
    if span is None:
        return None

    async def table(name: TableName, first: Period, last: Period | None = None) -> Published:
        return await published(sessions, dimensions, name, first, last or first, today)

    january = Period.named("month", f"{year}-01")
    newest = Period.of("month", span.last)
    newest = max(newest, _last_closed("month", year, today) or newest)
    subjects = await table("subjects", span)
    before = await table("subjects", _before(span))
    return Overview(
        year=year,
        span=span,
        months=await table("subjects", january, newest),
        tables={name: await table(name, span) for name in TABLES_SHOWN},
        subjects=subjects,
        changes=tuple(_changes(before.cells, subjects.cells, dimensions)),
        words=await table("words", newest),
    )


def _span(year: int, today: date) -> Period | None:
    closed = (_last_closed(unit, year, today) for unit in _SPANS)
    return next((period for period in closed if period), None)


def _last_closed(unit: Unit, year: int, today: date) -> Period | None:
    parts = Period.named("year", f"{year}").parts(unit)
    over = [period for period in parts if period.last < today]
    return over[-1] if over else None


def _before(period: Period) -> Period:
    return Period.of(period.unit, date.fromordinal(period.first.toordinal() - 1))


def _changes(before: Sequence[Cell], now: Sequence[Cell], dimensions: Dimensions) -> list[Change]:
    topics = {
        name for theme, names in dimensions.groups.items() if theme != "acts" for name in names
    }
    was = {cell.row: cell.people for cell in before if cell.column == TOTAL}
    found = [
        _change(cell.row, was[cell.row] or 0, cell.people)
        for cell in now
        if cell.row in topics and cell.people and was.get(cell.row)
    ]
    return sorted(found, key=lambda change: -change.times)


def _change(topic: str, before: int, now: int) -> Change:
    times, width = now / before, _95_PERCENT * math.sqrt(1 / now + 1 / before)
    return Change(topic, before, now, times, times * math.exp(-width), times * math.exp(width))
