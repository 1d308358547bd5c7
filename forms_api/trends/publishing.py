"""The only way out for figures: fixed tables over closed periods, as they were decided."""

from collections.abc import Sequence
from datetime import date

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from forms_api.keys import Sessions
from forms_api.trends.dimensions import FREE, OF_ONE_MONTH, Dimensions
from forms_api.trends.disclosure import Key
from forms_api.trends.periods import Period
from forms_api.trends.published import Cell, Published, TableName
from forms_api.trends.tables import CountedPeriod, ShownCell

MOST_PERIODS = 120
_NOTES = ("small", "rounded", "people", "assumption", "fixed")


class NotPublished(ValueError):
    """There are no such figures; ``str`` is the reason as a code."""


async def published(
    sessions: Sessions,
    dimensions: Dimensions,
    table: TableName,
    first: Period,
    last: Period,
    today: date,
) -> Published:
    """Return a table over the periods from ``first`` to ``last``, both of the same length.

    Raises:
        NotPublished: a period is not over, they are the wrong way round or too many, or the
            table has no figures of that length.
    """
    periods = _periods(table, first, last, today)
    names = [period.name for period in periods]
    async with sessions() as session:
        counted = await _counted(session, first, names)
        shown = await _shown(session, table, first, names)
    cells = [
        Cell(period, row, column, *shown.get((period, row, column), (None, None)))
        for period in names
        for row, column in _cells_of(dimensions, table, first, period, shown)
    ]
    some = {period for period, _, _ in shown}
    return Published(
        table,
        first.unit,
        tuple(names),
        tuple(cells),
        notes=_notes(table, first, counted),
        bound=any(one.bound for one in counted),
        synthetic=any(one.synthetic for one in counted),
        withheld=tuple(name for name in names if name not in some),
    )


def _periods(table: TableName, first: Period, last: Period, today: date) -> list[Period]:
    if last.last >= today:
        raise NotPublished("period_not_over")
    if last < first:
        raise NotPublished("periods_reversed")
    if first.unit == "week" and table != "subjects":
        raise NotPublished("weeks_only_by_theme")
    if first.unit != "month" and table in OF_ONE_MONTH:
        raise NotPublished("only_by_month")
    found = [first]
    while found[-1] < last:
        found.append(found[-1].next())
        if len(found) > MOST_PERIODS:
            raise NotPublished("too_many_periods")
    return found


async def _counted(
    session: AsyncSession, first: Period, names: Sequence[str]
) -> Sequence[CountedPeriod]:
    wanted = (CountedPeriod.unit == first.unit, CountedPeriod.period.in_(names))
    return (await session.execute(select(CountedPeriod).where(*wanted))).scalars().all()


async def _shown(
    session: AsyncSession, table: TableName, first: Period, names: Sequence[str]
) -> dict[Key, tuple[int, int]]:
    wanted = (ShownCell.unit == first.unit, ShownCell.period.in_(names), ShownCell.sheet == table)
    rows = (await session.execute(select(ShownCell).where(*wanted))).scalars()
    return {(r.period, r.row_id, r.column_id): (r.messages, r.people) for r in rows}


def _cells_of(
    dimensions: Dimensions,
    table: TableName,
    first: Period,
    period: str,
    shown: dict[Key, tuple[int, int]],
) -> list[tuple[str, str]]:
    """Return the rows and columns of a period: all there can be, and what was there then."""
    listed = [
        (row, column)
        for sheet, row, column in dimensions.domain(first.unit).cells
        if sheet == table
    ]
    then = [(row, column) for of, row, column in shown if of == period]
    return list(dict.fromkeys([*([] if table in FREE else listed), *sorted(then)]))


def _notes(table: TableName, first: Period, counted: Sequence[CountedPeriod]) -> tuple[str, ...]:
    more = {
        "weeks": first.unit == "week",
        "free": table in FREE,
        "bound": any(one.bound for one in counted),
        "synthetic": any(one.synthetic for one in counted),
    }
    names = [*_NOTES, *(name for name, applies in more.items() if applies)]
    return tuple(f"trends-note-{name}" for name in names)
