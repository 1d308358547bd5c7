"""What a closed period shows is decided once and kept: the same question, the same answer."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from sqlalchemy import delete, select
from sqlalchemy.ext.asyncio import AsyncSession

from forms_api.keys import Sessions
from forms_api.trends.closing.history import History
from forms_api.trends.closing.spending import draw
from forms_api.trends.dimensions import FREE, OF_ONE_MONTH, Dimensions
from forms_api.trends.disclosure import Domain, Key, hidden_in, rounded
from forms_api.trends.disclosure.noise import Noise
from forms_api.trends.periods import UNITS, Period
from forms_api.trends.tables import ClosedCell, CountedPeriod, ShownCell


async def decide(
    sessions: Sessions, dimensions: Dimensions, today: date, noise: Noise | None = None
) -> None:
    """Decide every period that ended before today: months before quarters before years.

    With ``noise`` a year's open data is drawn too, while its exact figures are still there.
    """
    async with sessions() as session:
        over = select(CountedPeriod).where(~CountedPeriod.decided, CountedPeriod.last < today)
        found = (await session.execute(over)).scalars().all()
    for one in sorted(found, key=lambda one: (one.last, UNITS.index(one.unit))):
        period = Period.named(one.unit, one.period)  # type: ignore[arg-type]
        async with sessions.begin() as session:
            await _decide(session, dimensions, period, noise)


async def _decide(
    session: AsyncSession, dimensions: Dimensions, period: Period, noise: Noise | None
) -> None:
    history = await History.read(session, period)
    domain = _with_free_rows(dimensions.domain(period.unit), history, period)
    hidden = hidden_in(domain, period, history.count, history.is_shown)
    shown = [key for key in domain.cells if key not in hidden]
    session.add_all(_shown(history, period, key) for key in shown)
    if noise and period.unit == "year":
        exact = {key: history.count(period, key).messages for key in shown}
        await draw(session, int(period.name), exact, noise)
    counted = await session.get_one(CountedPeriod, (period.unit, period.name))
    counted.decided = True
    await _forget(session, period)


def _with_free_rows(domain: Domain, history: History, period: Period) -> Domain:
    """Add rows that no list holds: languages that are not live, words."""
    free = [key for key in history.keys(period) if key[0] in FREE]
    if period.unit != "month":
        free = [key for key in free if key[0] not in OF_ONE_MONTH]
    return replace(domain, alone=(*domain.alone, *sorted(free)))


def _shown(history: History, period: Period, key: Key) -> ShownCell:
    count, (sheet, row, column) = history.count(period, key), key
    figures: Mapping[str, int] = {
        "messages": rounded(count.messages),
        "people": rounded(count.people),
    }
    names = {"sheet": sheet, "row_id": row, "column_id": column}
    return ShownCell(unit=period.unit, period=period.name, **names, **figures)


async def _forget(session: AsyncSession, period: Period) -> None:
    """Delete what no later decision needs: words after their month, a year's cells after it."""
    cells = delete(ClosedCell)
    if period.unit == "month":
        words = ClosedCell.sheet.in_(OF_ONE_MONTH)
        await session.execute(cells.where(ClosedCell.period == period.name, words))
    if period.unit == "year":
        of_year = ClosedCell.period.startswith(f"{period.name}-")
        is_week = ClosedCell.period.startswith(f"{period.name}-W")
        await session.execute(cells.where(of_year, ~is_week))
    if period.unit == "week":
        before = ClosedCell.period.startswith(f"{int(period.name[:4]) - 1}-W")
        await session.execute(cells.where(before))
