"""The close of a day: its cells go into its month and week, and its own are deleted."""

from collections.abc import Iterable
from datetime import date
from typing import Any

from sqlalchemy import case, delete, distinct, func, select
from sqlalchemy.ext.asyncio import AsyncSession

from forms_api.keys import Sessions
from forms_api.trends.closing.deciding import decide
from forms_api.trends.counting.writing import insert_for
from forms_api.trends.dimensions import Dimensions
from forms_api.trends.disclosure.noise import Noise
from forms_api.trends.periods import UNITS, Period
from forms_api.trends.tables import ClosedCell, CountedPeriod, OpenCell

_KEY = ("period", "sheet", "row_id", "column_id")
_ADDED = ("messages", "people", "surely", "days", "most")


async def close(
    sessions: Sessions,
    dimensions: Dimensions,
    today: date,
    synthetic: bool = False,
    noise: Noise | None = None,
) -> None:
    """Close every day before today and decide the periods that end with them."""
    async with sessions() as session:
        open_days = select(OpenCell.day).where(OpenCell.day < today).distinct()
        days = sorted((await session.execute(open_days)).scalars())
    for day in days:
        async with sessions.begin() as session:
            await _close_day(session, dimensions, day, synthetic)
    await decide(sessions, dimensions, today, noise)


async def _close_day(
    session: AsyncSession, dimensions: Dimensions, day: date, synthetic: bool
) -> None:
    runs = select(func.count(distinct(OpenCell.run))).where(OpenCell.day == day)
    bound = ((await session.execute(runs)).scalar() or 0) > 1
    cells = await _cells_of(session, day)
    weekly = {("subjects", row) for row in ("total", *dimensions.groups)}
    week, month = Period.of("week", day), Period.of("month", day)
    await _add(session, month, cells)
    await _add(session, week, [c for c in cells if (c["sheet"], c["row_id"]) in weekly])
    for unit in UNITS:
        await _mark(session, Period.of(unit, day), bound, synthetic)
    await session.execute(delete(OpenCell).where(OpenCell.day == day))


async def _cells_of(session: AsyncSession, day: date) -> list[dict[str, Any]]:
    """Return the day's cells, all runs together."""
    added = (func.sum(OpenCell.messages), func.sum(OpenCell.people), func.max(OpenCell.people))
    names = (OpenCell.sheet, OpenCell.row_id, OpenCell.column_id)
    asked = select(*names, *added, func.sum(OpenCell.most)).where(OpenCell.day == day)
    rows = await session.execute(asked.group_by(*names))
    fields = (*_KEY[1:], "messages", "people", "surely", "most")
    cells: list[dict[str, Any]] = [dict(zip(fields, row, strict=True)) for row in rows]
    return [{**cell, "busiest": cell["surely"], "days": 1} for cell in cells]


async def _add(session: AsyncSession, period: Period, cells: Iterable[dict[str, Any]]) -> None:
    rows = [{**cell, "period": period.name} for cell in cells]
    if not rows:
        return
    insert = insert_for(session, ClosedCell)
    new = insert.excluded
    changed = {name: getattr(ClosedCell, name) + new[name] for name in _ADDED}
    busier = case((new.busiest > ClosedCell.busiest, new.busiest), else_=ClosedCell.busiest)
    await session.execute(
        insert.on_conflict_do_update(index_elements=_KEY, set_={**changed, "busiest": busier}), rows
    )


async def _mark(session: AsyncSession, period: Period, bound: bool, synthetic: bool) -> None:
    counted = await session.get(CountedPeriod, (period.unit, period.name))
    if counted is None:
        counted = CountedPeriod(unit=period.unit, period=period.name, last=period.last)
        counted.bound, counted.synthetic, counted.decided = False, False, False
        session.add(counted)
    counted.bound, counted.synthetic = counted.bound or bound, counted.synthetic or synthetic
