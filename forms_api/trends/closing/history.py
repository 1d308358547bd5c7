"""A period's figures and those it hangs together with, as they are in the database."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from forms_api.trends.disclosure import Count, Key
from forms_api.trends.disclosure.counts import NOTHING
from forms_api.trends.periods import Period
from forms_api.trends.tables import ClosedCell, CountedPeriod, ShownCell


@dataclass(frozen=True)
class History:
    """The counts of one year's months or weeks, and what was shown of the year until now.

    In a period in which nothing was counted everything is known: there was nothing.
    """

    cells: Mapping[str, Mapping[Key, Count]]
    shown: Mapping[str, frozenset[Key]]

    @classmethod
    async def read(cls, session: AsyncSession, period: Period) -> "History":
        """Read what a decision about a period needs: its year, by weeks or by months."""
        year = period.name[:4]
        weekly = ClosedCell.period.startswith(f"{year}-W")
        of_year = ClosedCell.period.startswith(f"{year}-")
        wanted = weekly if period.unit == "week" else of_year & ~weekly
        rows = (await session.execute(select(ClosedCell).where(wanted))).scalars()
        cells: dict[str, dict[Key, Count]] = {}
        for row in rows:
            cells.setdefault(row.period, {})[_key(row)] = _count(row)
        return cls(cells, await _shown(session, year))

    def count(self, period: Period, key: Key) -> Count:
        """Return the figures of a cell."""
        if period.unit in ("week", "month"):
            return self.cells.get(period.name, {}).get(key, NOTHING)
        return sum((self.count(month, key) for month in period.parts("month")), NOTHING)

    def is_shown(self, period: Period, key: Key) -> bool:
        """Tell whether a figure is known to everybody."""
        return period.name not in self.shown or key in self.shown[period.name]

    def keys(self, period: Period) -> Iterable[Key]:
        """Return every cell that anything was counted in."""
        parts = [period] if period.unit in ("week", "month") else period.parts("month")
        return {key for part in parts for key in self.cells.get(part.name, {})}


async def _shown(session: AsyncSession, year: str) -> dict[str, frozenset[Key]]:
    counted = select(CountedPeriod.period).where(CountedPeriod.period.startswith(year))
    found: dict[str, set[Key]] = {n: set() for n in (await session.execute(counted)).scalars()}
    names = (ShownCell.period, ShownCell.sheet, ShownCell.row_id, ShownCell.column_id)
    rows = await session.execute(select(*names).where(ShownCell.period.startswith(year)))
    for period, sheet, row, column in rows:
        found[period].add((sheet, row, column))
    return {period: frozenset(keys) for period, keys in found.items()}


def _key(row: ClosedCell) -> Key:
    return row.sheet, row.row_id, row.column_id


def _count(row: ClosedCell) -> Count:
    return Count(row.messages, row.people, row.surely, row.busiest, row.days, row.most)
