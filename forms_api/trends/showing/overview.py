"""The figures of one year, taken together: what the dashboard and the report show."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import func, select

from forms_api.keys import Sessions
from forms_api.trends.dimensions import Dimensions
from forms_api.trends.happenings import Happening, of_year
from forms_api.trends.periods import Period, Unit
from forms_api.trends.published import Published, TableName
from forms_api.trends.publishing import published
from forms_api.trends.showing.changes import Change, changes, overall
from forms_api.trends.tables import CountedPeriod

_SPANS: tuple[Unit, ...] = ("year", "quarter", "month")
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


@dataclass(frozen=True)
class Overview:
    """One year's figures; ``span`` is its longest period that is over, up to the year itself.

    ``overall`` is the change of all people together: what every topic shares.
    """

    year: int
    span: Period
    months: Published
    tables: dict[TableName, Published]
    subjects: Published
    changes: tuple[Change, ...]
    words: Published
    happened: tuple[Happening, ...] = ()
    overall: Change | None = None

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
        changes=tuple(changes(before.cells, subjects.cells, dimensions)),
        words=await table("words", newest),
        happened=await of_year(sessions, year),
        overall=overall(before.cells, subjects.cells),
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
