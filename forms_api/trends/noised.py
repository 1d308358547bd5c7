"""The open data of a year with noise, as it was drawn, and what it cost."""

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from forms_api.keys import Sessions
from forms_api.trends.closing.spending import spent_on
from forms_api.trends.published import Cell, Published
from forms_api.trends.tables import CountedPeriod, NoisedCell

_NOTES = ("small", "noise", "fixed")


async def noised_tables(sessions: Sessions, year: int) -> tuple[list[Published], dict[str, float]]:
    """Return a year's tables with noise and what each has cost; none where none was drawn."""
    async with sessions() as session:
        spent = await spent_on(session, year)
        counted = await session.get(CountedPeriod, ("year", str(year)))
        synthetic = counted is not None and counted.synthetic
        cells = {sheet: await _cells(session, year, sheet) for sheet in spent}
    names = (*_NOTES, "synthetic") if synthetic else _NOTES
    notes = tuple(f"trends-note-{name}" for name in names)
    of_year = (str(year),)
    tables = [
        Published(sheet, "year", of_year, found, notes, synthetic=synthetic)  # type: ignore[arg-type]
        for sheet, found in cells.items()
    ]
    return tables, spent


async def _cells(session: AsyncSession, year: int, sheet: str) -> tuple[Cell, ...]:
    wanted = NoisedCell.year == year, NoisedCell.sheet == sheet
    rows = (await session.execute(select(NoisedCell).where(*wanted))).scalars()
    found = (Cell(str(year), row.row_id, row.column_id, row.messages, None) for row in rows)
    return tuple(sorted(found, key=lambda cell: (cell.row, cell.column)))
